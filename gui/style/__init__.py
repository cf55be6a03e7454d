"""Colours, type, markers, hatch: knows no run."""
