"""The class board: the run files of a room of machines, gathered, checked and put side by side. No Qt.

What arrives may come from anybody: it is read under limits, never executed, and refused in a sentence.
"""
