#!/usr/bin/env bash
# A task that raises makes the call fail that asks for the results?
# Seen: not if it raises StopIteration, as a bare next() on something empty does. map() and Pool.imap() end there, as if
# that were all; with a chunk size imap() skips the rest of that chunk and goes on; Pool.map() puts None there and at the
# rest of its chunk. All of them without an error: fewer items, done sooner. A comprehension and the executors' map() raise.
# So one function has five results, by the way that it is called in.
# CPython 3.11.7, 3.13.0, 3.14.8 and 3.15.0, 29 November 2026.
# For Speedup Lab: items are called in a loop of its own, where it is an error that names the item, in every way.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/try.py" <<'EOF'
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def task(number):
    return next(iter([])) if number == 2 else number


def show(name, call):
    try:
        print(f"{name}: {call()}")
    except Exception as error:
        print(f"{name}: {type(error).__name__}")


if __name__ == "__main__":
    show("map", lambda: list(map(task, range(6))))
    show("comprehension", lambda: [task(number) for number in range(6)])
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        show("Pool.map", lambda: pool.map(task, range(6)))
        show("Pool.imap", lambda: list(pool.imap(task, range(6))))
        show("Pool.imap, chunks of 2", lambda: list(pool.imap(task, range(6), 2)))
    with ThreadPoolExecutor(1) as pool:
        show("ThreadPoolExecutor.map", lambda: list(pool.map(task, range(6))))
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        show("ProcessPoolExecutor.map", lambda: list(pool.map(task, range(6))))
EOF
run try.py
as_seen <<'EOF'
map: [0, 1]
comprehension: StopIteration
Pool.map: [0, 1, None, None, 4, 5]
Pool.imap: [0, 1]
Pool.imap, chunks of 2: [0, 1, 4, 5]
ThreadPoolExecutor.map: RuntimeError
ProcessPoolExecutor.map: RuntimeError
EOF
