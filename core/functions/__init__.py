"""A function of one's own, as this program sees it: its file is read, shown and asked about, and never run.

Bench hosts alone run it: `bench.functions`.
"""
