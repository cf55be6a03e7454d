#!/usr/bin/env bash
# A library of process pools starts its workers as the standard library of the same Python does?
# Seen: on 3.14 and later, where multiprocessing on Linux changed from fork to forkserver, mpire still forks: two pools
# side by side, both "at their default", compare start methods.
# mpire 2.10.2, CPython 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: peers are asked for a start method by name, in tests/benchmarks as well.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
install mpire==2.10.2
cat >"$work/try.py" <<'EOF'
import multiprocessing

from mpire import WorkerPool


def kind(_):
    return type(multiprocessing.current_process()).__name__


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        print("multiprocessing", set(pool.map(kind, range(4))))
    with WorkerPool(1) as pool:
        print("mpire", set(pool.map(kind, range(4))))
EOF
run try.py
as_seen <<'EOF'
multiprocessing {'ForkServerProcess'}
mpire {'ForkWorker'}
EOF
