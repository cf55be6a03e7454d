#!/usr/bin/env bash
# A function compiled by Numba keeps the GIL unless nogil=True is given?
# Seen: of njit alone. With parallel=True it lets go unasked, and so does a function of vectorize, which NumPy calls; one
# of guvectorize keeps it, though NumPy calls it just the same. A thread that wakes up each millisecond tells.
# numba 0.68.1, numpy 2.5.5, CPython 3.13.0, 29 November 2026.
# For Speedup Lab: Numba's row compiles with nogil=True, and anew where a function's author wrote njit alone.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
install numba==0.68.1 numpy==2.5.5
cat >"$work/try.py" <<'EOF'
import math
import threading
import time

import numba
import numpy as np

longest = 0.0


def beat():
    global longest
    last = time.perf_counter()
    while True:
        time.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now


def look(name, call):
    global longest
    time.sleep(0.05)
    longest, began = 0.0, time.perf_counter()
    call(numbers)
    took = time.perf_counter() - began
    time.sleep(0.05)
    print(f"{name}: {'keeps it' if longest > 0.75 * took else 'lets go'}")


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


threading.Thread(target=beat, daemon=True).start()
numbers = np.random.default_rng(1).random(20_000_000)
for options in ({}, {"nogil": True}, {"parallel": True}):
    compiled = numba.njit(total, **options)
    compiled(numbers[:10])
    look(f"njit {' '.join(options) or 'alone'}", compiled)
look("vectorize", each)
look("guvectorize", all_of)
EOF
run try.py
as_seen <<'EOF'
njit alone: keeps it
njit nogil: lets go
njit parallel: lets go
vectorize: lets go
guvectorize: keeps it
EOF
