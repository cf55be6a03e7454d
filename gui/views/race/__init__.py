"""The Race view: the recorded slices replayed, all strategies at once."""
