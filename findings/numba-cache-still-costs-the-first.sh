#!/usr/bin/env bash
# With cache=True a process after the first pays next to nothing for a compiled function?
# Seen: the first cached function that a process calls costs 0.1 to 0.2 s of CPU, as LLVM is started for it; a second
# one 2 ms. Both came from the cache.
# numba 0.68.0, CPython 3.13.0, 28 November 2026.
# For Speedup Lab: LLVM is started with a function of no use before the compile phase of the one that is measured.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
install numba==0.68.0
cat >"$work/cached.py" <<'EOF'
import time

import numba


@numba.njit(cache=True)
def add_one(x):
    return x + 1


@numba.njit(cache=True)
def add_two(x):
    return x + 2


for function in (add_one, add_two):
    began = time.process_time_ns()
    function(1)
    print(time.process_time_ns() - began, sum(function.stats.cache_hits.values()))
EOF
cat >"$work/try.py" <<'EOF'
import subprocess
import sys

answers = []
for _ in range(6):
    told = subprocess.check_output([sys.executable, "cached.py"], text=True).split()
    answers.append([int(number) for number in told])
firsts, seconds = (min(answer[at] for answer in answers[1:]) for at in (0, 2))
print("from the cache:", all(answer[1] and answer[3] for answer in answers[1:]))
print("the first at least ten times the second:", firsts > 10 * seconds)
EOF
run try.py
as_seen <<'EOF'
from the cache: True
the first at least ten times the second: True
EOF
