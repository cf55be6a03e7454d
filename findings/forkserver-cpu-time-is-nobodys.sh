#!/usr/bin/env bash
# What the workers of a pool used is in the CPU time of the program, once they have ended and been joined?
# Seen: not under forkserver, the default of Linux from 3.14 on. Its workers are the server's children: os.times(),
# RUSAGE_CHILDREN and the shell's "time" count nothing of them, and psutil's children() does not list them. So the same
# script seems to need a tenth of the CPU time of yesterday, to every tool that takes a program's user time.
# psutil 7.2.2, CPython 3.11.7, 3.13.0 and 3.14.8 (3.15.0 without psutil the same), 29 November 2026.
# For Speedup Lab: CPU time of a team is read from each of its processes, and what nobody counts is not called foreign.
. "$(dirname "$0")/common.sh"
python_for
install psutil==7.2.2
cat >"$work/try.py" <<'EOF'
import multiprocessing
import os
import time

import psutil


def burn(_):
    while time.process_time() < 1:
        pass
    return time.process_time(), os.getpid()


def ended():
    times = os.times()
    return times.children_user + times.children_system


if __name__ == "__main__":
    for method in ("fork", "spawn", "forkserver"):
        before = ended()
        with multiprocessing.get_context(method).Pool(2) as pool:
            used, workers = zip(*pool.map(burn, range(2), 1))
            children = {child.pid for child in psutil.Process().children()}
            pool.close()
            pool.join()
        counted = "all" if ended() - before > 0.5 * sum(used) else "none"
        print(f"{method}: CPU time counted: {counted}, workers among the children: {children >= set(workers)}")
EOF
run try.py
as_seen <<'EOF'
fork: CPU time counted: all, workers among the children: True
spawn: CPU time counted: all, workers among the children: True
forkserver: CPU time counted: none, workers among the children: False
EOF
