"""Pools of other libraries: whoever of their workers is free takes the next task. Standard library only."""
