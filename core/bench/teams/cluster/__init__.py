"""Workers of Dask distributed, on this machine or behind a scheduler's address; they need nothing of ours installed.

Standard library only, but for `distributed` and what it brings.
"""
