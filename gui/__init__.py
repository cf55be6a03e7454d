"""The window of Speedup Lab."""
