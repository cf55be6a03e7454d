"""Speedup Lab without its window: plans, hosts, results, analysis and the command line."""
