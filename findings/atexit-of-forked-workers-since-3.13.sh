#!/usr/bin/env bash
# What a worker registers with atexit (a profile or a cache to write, a connection to close) runs when the worker ends?
# Seen: up to 3.12 only in spawned workers; forked and forkserver's leave without it, in silence. From 3.13 on it runs in
# all three. So the same pool writes nothing on one version, and on the next it writes, and takes that time to shut down.
# CPython 3.11.7, 3.12.1, 3.13.0, 3.13.15 without the GIL, 3.14.8 and 3.15.0, 29 November 2026. 3.11 and one from 3.13 on
# are needed here.
# For Speedup Lab: start-up and tear-down are phases apart, and Pythons are compared within one start method.
. "$(dirname "$0")/common.sh"
cat >"$work/try.py" <<'EOF'
import atexit
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor


def write():
    with open("written", "a") as file:
        file.write("x")


def register(_):
    atexit.register(write)


if __name__ == "__main__":
    found = []
    for method in ("fork", "forkserver", "spawn"):
        open("written", "w").close()
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context(method)) as pool:
            pool.submit(register, 0).result()
        found.append(f"{method} {'runs' if open('written').read() else 'does not'}")
    print("from 3.13 on:" if sys.version_info >= (3, 13) else "up to 3.12:", ", ".join(found))
EOF
python_for 3.11 3.12
run try.py
python_for 3.13 3.14 3.15
run try.py
as_seen <<'EOF'
up to 3.12: fork does not, forkserver does not, spawn runs
from 3.13 on: fork runs, forkserver runs, spawn runs
EOF
