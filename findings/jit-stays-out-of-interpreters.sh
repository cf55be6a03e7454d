#!/usr/bin/env bash
# PYTHON_JIT=1 switches the JIT on for a process and all that runs in it?
# Seen: for its main interpreter alone, and so for its threads, forked and spawned workers; each sub-interpreter has it
# off and cannot be asked otherwise. On 3.15 a counting loop takes 2.8 times as long there as in a thread beside it, so
# that two interpreters with a GIL each are slower than one thread, and it looks like a price of interpreters.
# CPython 3.14.8 (1.4 times as long) and 3.15.0, 29 November 2026.
# For Speedup Lab: where the JIT is on, a sub-interpreter is asked as well; card and a finding say where it is off.
. "$(dirname "$0")/common.sh"
python_for 3.15
cat >"$work/try.py" <<'EOF'
import multiprocessing
import sys
import threading
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor


def count():
    """Whether the JIT is on, and the least CPU time of a loop; imports within, so that no global is read."""
    import sys
    import time

    times = []
    for _ in range(9):
        n, began = 300_000, time.thread_time_ns()
        while n:
            n -= 1
        times.append(time.thread_time_ns() - began)
    return sys._jit.is_enabled(), min(times)


def in_thread(found):
    found.append(count())


if __name__ == "__main__":
    found = []
    thread = threading.Thread(target=in_thread, args=(found,))
    thread.start()
    thread.join()
    told = {"main": count(), "thread": found[0], "interpreter": interpreters.create().call(count)}
    with InterpreterPoolExecutor(1) as pool:
        told["interpreter pool"] = pool.submit(count).result()
    for method in ("fork", "forkserver", "spawn"):
        with multiprocessing.get_context(method).Pool(1) as pool:
            told[method] = pool.apply(count)
    for name, (enabled, _) in told.items():
        print(f"{name}: JIT {'on' if enabled else 'off'}")
    print("interpreter above 1.5 times the thread's time:", told["interpreter"][1] > 1.5 * told["thread"][1])
EOF
PYTHON_JIT=1 run try.py
as_seen <<'EOF'
main: JIT on
thread: JIT on
interpreter: JIT off
interpreter pool: JIT off
fork: JIT on
forkserver: JIT on
spawn: JIT on
interpreter above 1.5 times the thread's time: True
EOF
