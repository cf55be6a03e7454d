"""Starts Qt, joins window and presenters."""
