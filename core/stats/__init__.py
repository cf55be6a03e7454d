"""Statistics with their sources; knows no run."""
