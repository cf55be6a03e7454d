#!/usr/bin/env bash
# What Numba compiles adds up to what NumPy does, but for the last digits?
# Seen: NumPy adds in pairs, Numba one after the other. 2**25 ones of float32 come to half their number, for from 2**24 on
# another one changes nothing; with parallel=True the result depends on how many threads there are. And a counter of
# uint64 that 1 is added to becomes a float.
# numba 0.68.1, numpy 2.5.5, CPython 3.13.0, 29 November 2026.
# For Speedup Lab: each row's results are held against serial's, and Numba's row of such a function fails with both.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
install numba==0.68.1 numpy==2.5.5
cat >"$work/try.py" <<'EOF'
import numba
import numpy as np


def total(numbers):
    return numbers.sum()


def counted(count, times):
    for _ in range(times):
        count += 1
    return count


ones = np.ones(2**25, np.float32)
print("NumPy", int(total(ones)))
print("njit", int(numba.njit(total)(ones)))
parallel = numba.njit(total, parallel=True)
for threads in (1, 2):
    numba.set_num_threads(threads)
    print("parallel,", threads, "thread(s)", int(parallel(ones)))
start = np.uint64(2**53)
print("NumPy", repr(counted(start, 3)))
print("njit", repr(numba.njit(counted)(start, 3)))
EOF
export NUMBA_NUM_THREADS=2
run try.py
as_seen <<'EOF'
NumPy 33554432
njit 16777216
parallel, 1 thread(s) 16777216
parallel, 2 thread(s) 33554432
NumPy np.uint64(9007199254740995)
njit 9007199254740992.0
EOF
