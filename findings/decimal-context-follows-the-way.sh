#!/usr/bin/env bash
# A precision that the program sets once, before it hands out work, counts in whatever runs the work?
# Seen: forked workers have it; threads, spawned and forkserver's workers and sub-interpreters begin with decimal's own
# 28 digits, so one function gives two results. -X thread_inherit_context=1, the default without the GIL from 3.14 on,
# lets threads have it as well: then the same threads give another result on another build of the same version.
# CPython 3.14.8 and 3.15.0, 29 November 2026.
# For Speedup Lab: results of every way are compared with serial's, and an item that differs is called once more alone
# in a new thread, which tells such a state from a race.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/try.py" <<'EOF'
import multiprocessing
import sys
from concurrent.futures import InterpreterPoolExecutor, ProcessPoolExecutor, ThreadPoolExecutor
from decimal import Decimal, getcontext


def third(value):
    return str(Decimal(value) / 3)


def pools():
    yield "thread", ThreadPoolExecutor(1)
    for method in ("fork", "forkserver", "spawn"):
        yield method, ProcessPoolExecutor(1, mp_context=multiprocessing.get_context(method))
    yield "interpreter", InterpreterPoolExecutor(1)


if __name__ == "__main__":
    getcontext().prec = 6
    print("inherits:", sys.flags.thread_inherit_context, "serial", len(third(1)) - 2, end="")
    for name, pool in pools():
        with pool:
            print(f", {name}", len(pool.submit(third, 1).result()) - 2, end="")
    print(" digits")
EOF
run -X thread_inherit_context=0 try.py
run -X thread_inherit_context=1 try.py
as_seen <<'EOF'
inherits: 0 serial 6, thread 28, fork 6, forkserver 28, spawn 28, interpreter 28 digits
inherits: 1 serial 6, thread 6, fork 6, forkserver 28, spawn 28, interpreter 28 digits
EOF
