"""Keys, their names and letters."""
