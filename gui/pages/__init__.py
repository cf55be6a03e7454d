"""One page of the window for each `Page`."""
