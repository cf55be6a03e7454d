#!/usr/bin/env bash
# A compiled loop that adds up to n takes time in proportion to n?
# Seen: numba's LLVM replaces the integer loop by a formula: a thousand million million additions return within a
# second, with the right value modulo 2^64.
# numba 0.68.0, CPython 3.13.0, 28 November 2026.
# For Speedup Lab: the loop keeps a barrier in each step, and a rate above one addition a cycle is called impossible.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
install numba==0.68.0
cat >"$work/try.py" <<'EOF'
import time

import numba


@numba.njit
def add_up(n):
    total = 0
    for i in range(n):
        total += i
    return total


add_up(1)
n = 10**15
began = time.perf_counter()
total = add_up(n)
print("under a second:", time.perf_counter() - began < 1, "right:", total % 2**64 == n * (n - 1) // 2 % 2**64)
EOF
run try.py
as_seen <<'EOF'
under a second: True right: True
EOF
