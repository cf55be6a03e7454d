"""Any number of runs side by side, cell by cell."""
