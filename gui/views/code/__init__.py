"""The Code view: the lines that make two strategies what they are, side by side."""
