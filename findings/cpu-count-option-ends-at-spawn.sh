#!/usr/bin/env bash
# `python -X cpu_count=1` limits the pools of the whole program, as PYTHON_CPU_COUNT=1 does?
# Seen on 3.13: forked workers know it; spawned and forkserver's workers are started without it and count the machine's
# cores, so a pool or a library that a worker makes starts one thread for each of them. The variable reaches all. On 3.14
# the option reaches all as well. Needs two cores or more.
# CPython 3.13.0, 3.13.15 without the GIL, 3.14.8 and 3.15.0, 29 November 2026.
# For Speedup Lab: how many cores a worker may use is asked of the operating system, not of Python's options.
. "$(dirname "$0")/common.sh"
cat >"$work/try.py" <<'EOF'
import multiprocessing
import os
import sys

if __name__ == "__main__":
    if len(os.sched_getaffinity(0)) < 2:
        sys.exit("one core alone shows no difference")
    found = []
    for method in ("fork", "forkserver", "spawn"):
        with multiprocessing.get_context(method).Pool(1) as pool:
            found.append(f"{method} {'one' if pool.apply(os.process_cpu_count) == 1 else 'all'}")
    print(f"3.{sys.version_info.minor} {sys.argv[1]}:", ", ".join(found))
EOF
for version in 3.13 3.14; do
    python_for $version
    run -X cpu_count=1 try.py option
    PYTHON_CPU_COUNT=1 run try.py variable
done
as_seen <<'EOF'
3.13 option: fork one, forkserver all, spawn all
3.13 variable: fork one, forkserver one, spawn one
3.14 option: fork one, forkserver one, spawn one
3.14 variable: fork one, forkserver one, spawn one
EOF
