"""What a run measured, row by row, and how rows are called."""
