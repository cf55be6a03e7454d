"""A room of machines in a terminal."""
