"""What a view is, and the table of views."""
