#!/usr/bin/env bash
# A change to a compiled function's code is seen in the next run, with cache=True as well?
# Seen: only a change to the file of the function that is cached. One that it calls and one number that it reads, both in
# another file, are what they were when it was compiled: the faster helper, or the other constant, changes neither time nor
# result, without a word, until somebody removes the cache.
# numba 0.68.1, CPython 3.13.0, 29 November 2026.
# For Speedup Lab: it compiles a function of one's own anew in each bench host, without a cache.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
install numba==0.68.1
cat >"$work/try.py" <<'EOF'
import numba

import helper


@numba.njit(cache=True)
def cached():
    return helper.step(1) * helper.RATE


@numba.njit
def fresh():
    return helper.step(1) * helper.RATE


print("cached", cached(), "fresh", fresh())
EOF
for rate in 1 1000; do
    cat >"$work/helper.py" <<EOF
import numba

RATE = $rate


@numba.njit
def step(x):
    return x + $rate
EOF
    run try.py
done
as_seen <<'EOF'
cached 2 fresh 2
cached 2 fresh 1001000
EOF
