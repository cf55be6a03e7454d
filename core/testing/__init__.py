"""Speedup Lab within pytest: the only part that imports pytest, which loads it by itself.

Nothing else is imported until a test asks for a race: every test session pays for what stands here.
"""
