"""The Table view: every number of every cell."""
