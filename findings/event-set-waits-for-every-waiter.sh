#!/usr/bin/env bash
# set() of a multiprocessing Event lets waiting workers go and returns, as that of a threading Event does?
# Seen: it returns only when each waiting process has woken up and said so. One of them that is stopped for a second, or has
# no core, holds the caller for a second: as a starting gun it is timed by its slowest runner. Condition.notify_all() is
# the same. The threading Event knows no such wait.
# CPython 3.11.7, 3.13.0, 3.13.15 without the GIL, 3.14.8 and 3.15.0, 29 November 2026.
# For Speedup Lab: each worker is told to begin through a pipe of its own, and nobody waits for it to wake up.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/try.py" <<'EOF'
import multiprocessing
import os
import signal
import threading
import time


def wait(event, ready):
    ready.release()
    event.wait()


def seconds(stopped):
    context = multiprocessing.get_context("spawn")
    event, ready = context.Event(), context.Semaphore(0)
    workers = [context.Process(target=wait, args=(event, ready)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for _ in workers:
        ready.acquire()
    time.sleep(1)  # until both wait
    if stopped:
        os.kill(workers[0].pid, signal.SIGSTOP)
        threading.Timer(3, os.kill, (workers[0].pid, signal.SIGCONT)).start()
    began = time.monotonic()
    event.set()
    took = time.monotonic() - began
    for worker in workers:
        worker.join()
    return took


if __name__ == "__main__":
    print("both wait: set() above 2 s:", seconds(stopped=False) > 2)
    print("one of them stopped for 3 s: set() above 2 s:", seconds(stopped=True) > 2)
EOF
run try.py
as_seen <<'EOF'
both wait: set() above 2 s: False
one of them stopped for 3 s: set() above 2 s: True
EOF
