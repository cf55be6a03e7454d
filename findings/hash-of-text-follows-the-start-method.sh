#!/usr/bin/env bash
# hash("a") % n sends a key to the same part wherever in a program it is worked out, and a set has one order in it?
# Seen: as long as workers are forked. Under spawn and loky each worker hashes text in a way of its own, under forkserver,
# the default of Linux from 3.14 on, all workers agree with one another and not with the script. So code that partitions
# by hash, or returns a set's order, is right up to 3.13 and wrong after it. Interpreters hash as their script does.
# loky 3.7.0, CPython 3.14.8 (start methods: 3.11.7, 3.13.0 and 3.15.0 the same), 29 November 2026.
# For Speedup Lab: a result that differs from serial's in every process is told from one that the strategy spoils.
. "$(dirname "$0")/common.sh"
unset PYTHONHASHSEED
python_for 3.14 3.15
install loky==3.7.0
cat >"$work/try.py" <<'EOF'
import multiprocessing
from concurrent.futures import InterpreterPoolExecutor, ProcessPoolExecutor, ThreadPoolExecutor

import loky

TEXT = "a key, whichever"


def process_pool(method):
    return lambda: ProcessPoolExecutor(1, multiprocessing.get_context(method))


POOLS = {
    "threads": lambda: ThreadPoolExecutor(1),
    "interpreters": lambda: InterpreterPoolExecutor(1),
    **{method: process_pool(method) for method in ("fork", "forkserver", "spawn")},
    "loky": lambda: loky.ProcessPoolExecutor(1),
}

if __name__ == "__main__":
    for name, make in POOLS.items():
        found = []
        for _ in range(2):
            with make() as pool:
                found.append(pool.submit(hash, TEXT).result())
        print(f"{name}: as the script: {found[0] == hash(TEXT)}, two workers alike: {found[0] == found[1]}")
EOF
run try.py
as_seen <<'EOF'
threads: as the script: True, two workers alike: True
interpreters: as the script: True, two workers alike: True
fork: as the script: True, two workers alike: True
forkserver: as the script: False, two workers alike: True
spawn: as the script: False, two workers alike: False
loky: as the script: False, two workers alike: False
EOF
