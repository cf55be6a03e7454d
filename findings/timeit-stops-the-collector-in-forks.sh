#!/usr/bin/env bash
# Within timeit all workers of a pool run under the same settings, however they are started?
# Seen: timeit switches garbage collection off in its own process while it times. Threads and forked workers then run
# without it, forkserver's and spawned workers with it, and with its pauses and the memory that it saves: a race of start
# methods by timeit is one of settings.
# CPython 3.11.7, 3.12.1, 3.13.15 without the GIL, 3.14.8 and 3.15.0, 29 November 2026.
# For Speedup Lab: the collector is left as Python starts it, in each row.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/try.py" <<'EOF'
import gc
import multiprocessing
import timeit
from concurrent.futures import ThreadPoolExecutor


def timed(make):
    found = []

    def call():
        with make() as pool:
            found.append(pool.apply(gc.isenabled) if hasattr(pool, "apply") else pool.submit(gc.isenabled).result())

    timeit.timeit(call, number=1)
    return "on" if found[0] else "off"


if __name__ == "__main__":
    print("threads: collector", timed(lambda: ThreadPoolExecutor(1)))
    for method in ("fork", "forkserver", "spawn"):
        print(f"{method}: collector", timed(lambda: multiprocessing.get_context(method).Pool(1)))
EOF
run try.py
as_seen <<'EOF'
threads: collector off
fork: collector off
forkserver: collector on
spawn: collector on
EOF
