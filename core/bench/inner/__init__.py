"""Threads of BLAS, OpenMP and Numba inside a worker: how many there may be, and how many there are."""
