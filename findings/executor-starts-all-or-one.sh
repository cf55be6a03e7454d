#!/usr/bin/env bash
# The first task of a ProcessPoolExecutor costs the start of the same number of workers under each start method?
# Seen: under fork the first submit starts all of them; under spawn and forkserver it starts one, and a further one only
# when a task finds none idle, so that tasks one after another never get a second worker.
# CPython 3.11.7, 3.13.0, 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: "all workers are ready" is asked of the workers; the time of a first task would compare 4 with 1.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/try.py" <<'EOF'
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    for method in ("fork", "forkserver", "spawn"):
        with ProcessPoolExecutor(4, mp_context=multiprocessing.get_context(method)) as pool:
            counts = []
            for _ in range(5):
                pool.submit(int).result()
                counts.append(len(pool._processes))
            print(method, counts)
EOF
run try.py
as_seen <<'EOF'
fork [4, 4, 4, 4, 4]
forkserver [1, 1, 1, 1, 1]
spawn [1, 1, 1, 1, 1]
EOF
