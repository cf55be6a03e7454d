#!/usr/bin/env bash
# A prange loop of a function with parallel=True runs on several threads, whatever is checked in it?
# Seen: one `assert` or `raise` in the loop, and all of it runs on one thread, with a warning at compile time that
# nobody sees in a worker. With cache=True the warning comes once, in the process that compiles.
# numba 0.68.1, CPython 3.13.0, 29 November 2026.
# For Speedup Lab: its own prange loop neither asserts nor raises; how many cores a row uses is measured.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
install numba==0.68.1 numpy==2.5.5
cat >"$work/try.py" <<'EOF'
import sys
import warnings

import numba
import numpy as np


@numba.njit(parallel=True, cache=True)
def plain(numbers, who):
    for index in numba.prange(len(numbers)):
        who[index] = numba.get_thread_id()


@numba.njit(parallel=True, cache=True)
def checked(numbers, who):
    for index in numba.prange(len(numbers)):
        assert numbers[index] >= 0
        who[index] = numba.get_thread_id()


numbers = np.ones(1000)
for function in (plain, checked):
    who = np.zeros(1000, np.int64)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function(numbers, who)
    print(function.__name__, "threads:", len(set(who.tolist())), "warnings:", bool(caught))
EOF
export NUMBA_NUM_THREADS=2 NUMBA_THREADING_LAYER=workqueue
run try.py
run try.py
as_seen <<'EOF'
plain threads: 2 warnings: False
checked threads: 1 warnings: True
plain threads: 2 warnings: False
checked threads: 1 warnings: False
EOF
