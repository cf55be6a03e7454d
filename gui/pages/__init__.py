"""One for each `Page`."""
