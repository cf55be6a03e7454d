#!/usr/bin/env bash
# A variable that is set before a pool is made is set in its workers?
# Seen: not under forkserver, the default of Linux from 3.14 on. The server is started once with the first pool, and the
# workers of every later pool have its environment: OMP_NUM_THREADS stays what it was then.
# CPython 3.11.7, 3.13.0, 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: each cell has a fresh bench host, whose environment is complete before the server starts.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/try.py" <<'EOF'
import multiprocessing
import os

if __name__ == "__main__":
    for method in ("fork", "spawn", "forkserver"):
        seen = []
        for threads in ("1", "2"):
            os.environ["OMP_NUM_THREADS"] = threads
            with multiprocessing.get_context(method).Pool(1) as pool:
                seen.append(pool.apply(os.getenv, ("OMP_NUM_THREADS",)))
        print(method, seen)
EOF
run try.py
as_seen <<'EOF'
fork ['1', '2']
spawn ['1', '2']
forkserver ['1', '1']
EOF
