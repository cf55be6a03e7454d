#!/usr/bin/env bash
# A sampling profiler shows what all threads of a process are at?
# Seen: py-spy only those of one interpreter. Where it starts the program, that is the main one, and the workers of a pool
# of interpreters do not exist, busy as they are. Where it is attached while they run, it is the one that came last: the
# main thread, all other threads of the script and the other worker are gone. Nothing says so.
# py-spy 0.4.3, CPython 3.14.8, 29 November 2026.
# For Speedup Lab: what a worker runs and waits for is measured by the worker itself, by clocks.
. "$(dirname "$0")/common.sh"
python_for 3.14
install py-spy==0.4.3
cat >"$work/busy.py" <<'EOF'
import ctypes
import threading
import time
from concurrent.futures import InterpreterPoolExecutor


def spin(seconds):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass


def first_worker():
    spin(7)


def second_worker():
    spin(7)


def thread_before():
    spin(2)


def thread_beside():
    spin(6)


def beside(function):
    thread = threading.Thread(target=function)
    thread.start()
    return thread


if __name__ == "__main__":
    ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1))  # whoever likes may attach
    beside(thread_before).join()
    with InterpreterPoolExecutor(2) as pool:
        pool.submit(first_worker)
        pool.submit(second_worker)
        time.sleep(1)
        beside(thread_beside).join()
EOF
cat >"$work/try.py" <<'EOF'
import os
import subprocess
import sys
import time

SPY = [os.path.join(os.path.dirname(sys.executable), "py-spy"), "record", "-f", "raw", "-o", "profile", "-r", "20"]
PROGRAM = [sys.executable, "busy.py"]


def told(how, *options):
    subprocess.run([*SPY, *options], check=True, stdout=subprocess.DEVNULL)
    stacks = open("profile").read()
    names = ("thread_before", "thread_beside", "first_worker", "second_worker")
    print(f"{how}:", *(name for name in names if name in stacks))


# It starts the program itself, for which it needs no rights.
told("from the start", "--", *PROGRAM)
with subprocess.Popen(PROGRAM) as program:
    time.sleep(5)
    told("attached", "-d", "2", "-p", str(program.pid))
EOF
run try.py
as_seen <<'EOF'
from the start: thread_before thread_beside
attached: second_worker
EOF
