#!/usr/bin/env bash
# A function compiled by Numba keeps the GIL unless nogil=True is given?
# Seen: of njit alone. With parallel=True it lets go unasked, and so does a function of vectorize, which NumPy calls; one
# of guvectorize keeps it, though NumPy calls it just the same. A thread that wakes up each millisecond tells.
# numba 0.68.1, numpy 2.5.5, CPython 3.13.0, 29 November 2026.
# For Speedup Lab: Numba's row compiles with nogil=True, and anew where a function's author wrote njit alone.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
install numba==0.68.1 numpy==2.5.5
cp "$here/gil_look.py" "$work"
cat >"$work/try.py" <<'EOF'
import math

import numba
import numpy as np
from gil_look import look


def total(numbers):
    found = 0.0
    for index in numba.prange(len(numbers)):
        found += math.sin(numbers[index]) * math.cos(numbers[index])
    return found


@numba.vectorize(["float64(float64)"])
def each(number):
    return math.sin(number) * math.cos(number)


@numba.guvectorize(["void(float64[:], float64[:])"], "(n)->()")
def all_of(numbers, found):
    found[0] = 0.0
    for number in numbers:
        found[0] += math.sin(number) * math.cos(number)


numbers = np.random.default_rng(1).random(20_000_000)
for options in ({}, {"nogil": True}, {"parallel": True}):
    compiled = numba.njit(total, **options)
    compiled(numbers[:10])
    look(f"njit {' '.join(options) or 'alone'}", lambda: compiled(numbers))
look("vectorize", lambda: each(numbers))
look("guvectorize", lambda: all_of(numbers))
EOF
run try.py
as_seen <<'EOF'
njit alone: keeps it
njit nogil: lets go
njit parallel: lets go
vectorize: lets go
guvectorize: keeps it
EOF
