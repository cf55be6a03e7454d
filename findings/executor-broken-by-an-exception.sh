#!/usr/bin/env bash
# A task that raises costs its own future and no other?
# Seen: an exception whose __init__ takes two arguments and hands one to its base can be pickled but not unpickled. One
# such error ends the whole ProcessPoolExecutor: "A process in the process pool was terminated abruptly", though none
# was, and all that is submitted later fails as well. A ThreadPoolExecutor gives the exception.
# CPython 3.11.7, 3.13.0, 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: what a user's function raised crosses as text, with the item's number.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/try.py" <<'EOF'
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


class Overflow(Exception):
    def __init__(self, item, limit):
        super().__init__(f"item {item} is above {limit}")


def work(item):
    if item == 17:
        raise Overflow(item, 16)
    return item


def outcome(future):
    try:
        return future.result()
    except Exception as error:
        return f"{type(error).__name__}, caused by {type(error.__cause__).__name__}: {error}"


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    for pool in (ThreadPoolExecutor(1), ProcessPoolExecutor(1, mp_context=spawn)):
        with pool:
            print(outcome(pool.submit(work, 17)))
            try:
                print("afterwards:", pool.submit(work, 3).result())
            except Exception as error:
                print("afterwards:", type(error).__name__)
EOF
run try.py
as_seen <<'EOF'
Overflow, caused by NoneType: item 17 is above 16
afterwards: 3
BrokenProcessPool, caused by _RemoteTraceback: A process in the process pool was terminated abruptly while the future was running or pending.
afterwards: BrokenProcessPool
EOF
