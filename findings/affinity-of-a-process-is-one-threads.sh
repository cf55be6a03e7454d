#!/usr/bin/env bash
# psutil.Process().cpu_affinity([0]), and os.sched_setaffinity of the own process id, pin the process to that core?
# Seen on Linux: they pin its main thread. Threads that are there already stay on all cores, and a mere "import numpy"
# has made some: a "single core" measurement of a matrix product uses two. What is read back says [0] all the same, and
# os.process_cpu_count() is the calling thread's: pinned in a thread, it is 1 there and all cores in the others.
# psutil 7.2.2, numpy 2.5.5 with its OpenBLAS, CPython 3.13.0, 29 November 2026. Needs two cores or more.
# For Speedup Lab: cores are limited around the whole program (taskset, cgroup) before it starts, never from inside.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.14
[ "$(nproc)" -ge 2 ] || not_run "needs two cores"
install numpy==2.5.5 psutil==7.2.2
cat >"$work/try.py" <<'EOF'
import os
import sys
import threading

if sys.argv[1] == "before":
    import numpy  # noqa: F401
import psutil

allowed = sorted(os.sched_getaffinity(0))


def pinned():
    """For each thread of this process whether it may use one core only; the main thread first."""
    return [len(os.sched_getaffinity(int(thread))) == 1 for thread in sorted(os.listdir("/proc/self/task"), key=int)]


psutil.Process().cpu_affinity(allowed[:1])
import numpy  # noqa: E402, F401

told = psutil.Process().cpu_affinity() == allowed[:1]
print(f"numpy {sys.argv[1]} pinning: main thread {pinned()[0]}, all threads {all(pinned())}, told so {told}")

os.sched_setaffinity(os.getpid(), allowed)
counts = []


def pin_myself():
    os.sched_setaffinity(0, allowed[:1])
    counts.append(os.process_cpu_count())


thread = threading.Thread(target=pin_myself)
thread.start()
thread.join()
print("process_cpu_count in a pinned thread:", counts[0], "and elsewhere all:", os.process_cpu_count() == len(allowed))
EOF
run try.py before
run try.py after
as_seen <<'EOF'
numpy before pinning: main thread True, all threads False, told so True
process_cpu_count in a pinned thread: 1 and elsewhere all: True
numpy after pinning: main thread True, all threads True, told so True
process_cpu_count in a pinned thread: 1 and elsewhere all: True
EOF
