#!/usr/bin/env bash
# max_tasks_per_child only says how many tasks a worker takes before it is replaced?
# Seen: it also turns the start method into spawn, whatever the system's default is: the same script then pays another
# start-up, and pays it again with each replacement. Nothing is said.
# CPython 3.11.7 and 3.13.0 (default: fork), 3.14.8 and 3.15.0 (default: forkserver), 28 November 2026.
# For Speedup Lab: the start method is a part of a row's name and is always passed.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/try.py" <<'EOF'
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    for limit in (None, 100):
        with ProcessPoolExecutor(1, max_tasks_per_child=limit) as pool:
            pool.submit(int).result()
            kind = type(next(iter(pool._processes.values()))).__name__
            print(limit, "spawned:", kind == "SpawnProcess")
EOF
run try.py
as_seen <<'EOF'
None spawned: False
100 spawned: True
EOF
