#!/usr/bin/env bash
# A pool that is made after another was closed is a new one?
# Seen: pathos keeps pools by their size. A second ProcessPool(2) is the first: same workers while it stands (so its
# start costs nothing), and "Pool not running" once the first is closed. Only clear() makes room for a new one.
# pathos 0.3.5, CPython 3.13.0, 28 November 2026.
# For Speedup Lab: not one of its ways; who adds it as a peer ends each pool by clear().
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.11
install pathos==0.3.5
cat >"$work/try.py" <<'EOF'
import os
import time

from pathos.pools import ProcessPool


def worker(_):
    time.sleep(0.02)
    return os.getpid()


if __name__ == "__main__":
    first, second = ProcessPool(2), ProcessPool(2)
    print("same workers:", set(first.map(worker, range(40))) == set(second.map(worker, range(40))))
    first.close()
    first.join()
    try:
        ProcessPool(2).map(worker, range(2))
    except ValueError as error:
        print("a third one:", error)
    first.clear()
    print("after clear():", len(ProcessPool(2).map(worker, range(2))), "results")
EOF
run try.py
as_seen <<'EOF'
same workers: True
a third one: Pool not running
after clear(): 2 results
EOF
