"""A run or a comparison as table, text or JSON."""
