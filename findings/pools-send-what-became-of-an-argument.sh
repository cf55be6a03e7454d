#!/usr/bin/env bash
# submit() to a process pool sends its arguments as they are at that moment, as another process has no part in later ones?
# Seen: it keeps the object, and pickles it when a worker is about to be free. A list that is filled anew for each task
# reaches all waiting tasks as it was last: wrong results without a word, as with threads, and right ones while workers
# are idle. So with multiprocessing's Pool, interpreters and loky too. Dask alone pickles within submit().
# loky 3.7.0, distributed 2026.8.0, CPython 3.14.8 (3.11.7, 3.13.0 and 3.15.0 the same, as far as tried), 29 November 2026.
# For Speedup Lab: code to paste hands each task a slice of its own; what a share brings is made into bytes beforehand.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
install loky==3.7.0 distributed==2026.8.0
cat >"$work/tasks.py" <<'EOF'
def first(numbers):
    return numbers[0]
EOF
cat >"$work/try.py" <<'EOF'
import multiprocessing
import sys
import time
from concurrent.futures import InterpreterPoolExecutor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager

import tasks


@contextmanager
def dask():
    import distributed

    places = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0"}
    with distributed.LocalCluster(n_workers=1, threads_per_worker=1, **places) as local:
        with distributed.Client(local) as client:
            yield client.get_executor(pure=False)


def loky():
    from loky import ProcessPoolExecutor

    return ProcessPoolExecutor(1)


POOLS = {
    "threads": lambda: ThreadPoolExecutor(1),
    "interpreters": lambda: InterpreterPoolExecutor(1),
    "Pool": lambda: multiprocessing.Pool(1),
    "loky": loky,
    "Dask": dask,
}

if __name__ == "__main__":
    kind = sys.argv[1]
    with POOLS[kind]() if kind in POOLS else ProcessPoolExecutor(1, multiprocessing.get_context(kind)) as pool:
        submit = pool.apply_async if kind == "Pool" else lambda task, arguments: pool.submit(task, *arguments)
        numbers, sent = [0], [submit(time.sleep, (1,))]
        for number in range(6):
            numbers[0] = number
            sent.append(submit(tasks.first, (numbers,)))
        print(f"{kind}:", [one.get() if kind == "Pool" else one.result() for one in sent[1:]])
EOF
for kind in threads fork forkserver spawn Pool interpreters loky Dask; do run try.py $kind; done
as_seen <<'EOF'
threads: [5, 5, 5, 5, 5, 5]
fork: [5, 5, 5, 5, 5, 5]
forkserver: [5, 5, 5, 5, 5, 5]
spawn: [5, 5, 5, 5, 5, 5]
Pool: [5, 5, 5, 5, 5, 5]
interpreters: [5, 5, 5, 5, 5, 5]
loky: [5, 5, 5, 5, 5, 5]
Dask: [0, 1, 2, 3, 4, 5]
EOF
