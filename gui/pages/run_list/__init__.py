"""The list of runs: to search, open, name, compare and delete."""
