#!/usr/bin/env bash
# A task that calls sys.exit() shows: the program fails, or at least prints something?
# Seen: with status 0 in the argument no way says a word. Of a thread or a Process the item is missing and the program
# goes on; executors and asyncio.to_thread hand the exit on to whoever asks for the result, so that the whole program
# ends there, early and with status 0: to a benchmark or a CI job it is the fastest run of all.
# CPython 3.11.7, 3.13.0, 3.14.8 and 3.15.0, 29 November 2026.
# For Speedup Lab: an item that calls sys.exit() is named with its number, and its row has no time.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/way.py" <<'EOF'
import asyncio
import multiprocessing
import sys
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def task(number):
    if number == 2:
        sys.exit(0)
    return number


def threads():
    found = []
    workers = [threading.Thread(target=lambda n=number: found.append(task(n))) for number in range(4)]
    for worker in workers:
        worker.start()
        worker.join()
    return found


def put(queue, number):
    queue.put(task(number))


def processes():
    queue = multiprocessing.SimpleQueue()
    for number in range(4):
        worker = multiprocessing.Process(target=put, args=(queue, number))
        worker.start()
        worker.join()
    found = []
    while not queue.empty():
        found.append(queue.get())
    return found


def executor(kind):
    with kind(1) as pool:
        return list(pool.map(task, range(4)))


async def in_threads():
    return [await asyncio.to_thread(task, number) for number in range(4)]


if __name__ == "__main__":
    ways = {
        "thread": threads,
        "Process": processes,
        "ThreadPoolExecutor": lambda: executor(ThreadPoolExecutor),
        "ProcessPoolExecutor": lambda: executor(ProcessPoolExecutor),
        "to_thread": lambda: asyncio.run(in_threads()),
    }
    print(*ways[sys.argv[1]]())
EOF
cat >"$work/try.py" <<'EOF'
import subprocess
import sys

for way in ("thread", "Process", "ThreadPoolExecutor", "ProcessPoolExecutor", "to_thread"):
    ended = subprocess.run([sys.executable, "way.py", way], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    print(f"{way}: status {ended.returncode}, printed {ended.stdout.strip() or 'nothing'}")
EOF
run try.py
as_seen <<'EOF'
thread: status 0, printed 0 1 3
Process: status 0, printed 0 1 3
ThreadPoolExecutor: status 0, printed nothing
ProcessPoolExecutor: status 0, printed nothing
to_thread: status 0, printed nothing
EOF
