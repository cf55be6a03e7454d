"""Lessons: what is asked, which plan answers it, what was guessed, and how far that was off.

Pure functions and data; nothing here measures, and no sentence says what a machine did that was not measured.
"""
