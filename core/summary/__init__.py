"""A run as an answer: headline, rows in sight, columns."""
