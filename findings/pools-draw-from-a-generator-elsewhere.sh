#!/usr/bin/env bash
# A generator that is given to a pool runs in the thread that gives it, and no further than the results are taken?
# Seen: joblib draws the first items there and all others in a thread that takes in results. imap of multiprocessing
# draws nothing there, and draws everything at once, as many as there are, before the first result is asked for.
# Pool.map and an executor's map draw all of it before they begin. mpire draws from where it is called, as needed.
# So what the generator holds (a connection of sqlite3, a context variable) is in another thread, and its time is in
# the pool's, beside it or before it.
# joblib 1.6.0, loky 3.7.0, mpire 2.10.2, CPython 3.11.7 and 3.13.0, 29 November 2026.
# For Speedup Lab: items are made before any clock runs, in the host's own thread, and are a list in the code it gives.
. "$(dirname "$0")/common.sh"
python_for
install joblib==1.6.0 loky==3.7.0 mpire==2.10.2
cat >"$work/try.py" <<'EOF'
import multiprocessing
import threading
import time
from concurrent.futures import ProcessPoolExecutor

import joblib
import mpire

drawn = []


def items():
    for number in range(200):
        drawn.append(threading.current_thread() is threading.main_thread())
        yield number


def slow(number):
    time.sleep(0.002)
    return number


def told(name):
    where = {(True,): "here", (False,): "elsewhere", (False, True): "here and elsewhere"}[tuple(sorted(set(drawn)))]
    print(f"{name}: {len(drawn)} drawn {where}")
    drawn.clear()


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    with spawn.Pool(2) as pool:
        pool.map(slow, items())
        told("Pool.map")
        results = pool.imap(slow, items())
        time.sleep(1)
        told("Pool.imap, no result asked for")
        list(results)
    with ProcessPoolExecutor(2, mp_context=spawn) as pool:
        pool.map(slow, items())
        told("Executor.map, no result asked for")
    for backend in ("loky", "threading", "multiprocessing"):
        joblib.Parallel(2, batch_size=1, backend=backend)(joblib.delayed(slow)(number) for number in items())
        told(f"joblib {backend}")
    with mpire.WorkerPool(2, start_method="spawn") as pool:
        list(pool.imap(slow, items(), iterable_len=200, chunk_size=1))
        told("mpire imap")
EOF
run try.py
as_seen <<'EOF'
Pool.map: 200 drawn here
Pool.imap, no result asked for: 200 drawn elsewhere
Executor.map, no result asked for: 200 drawn here
joblib loky: 200 drawn here and elsewhere
joblib threading: 200 drawn here and elsewhere
joblib multiprocessing: 200 drawn here and elsewhere
mpire imap: 200 drawn here
EOF
