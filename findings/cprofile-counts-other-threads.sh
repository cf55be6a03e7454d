#!/usr/bin/env bash
# cProfile tells what the thread did that called enable(), and costs that thread alone?
# Seen: up to 3.11. From 3.12 on it counts the calls of every thread of the interpreter, in one tree as if they were made
# by that thread, and slows them all. Workers that are forked meanwhile run on under the profiler, which nobody will read,
# spawned and forkserver's do not: fork loses a race of start methods that is profiled.
# CPython 3.11.7, 3.12.1, 3.13.0, 3.14.8 and 3.15.0, 29 November 2026. 3.11 and one of the later ones are needed here.
# For Speedup Lab: bench hosts are programs of their own, so that a profile of the window or of race() is not in a time.
. "$(dirname "$0")/common.sh"
cat >"$work/try.py" <<'EOF'
import cProfile
import multiprocessing
import pstats
import sys
import threading


def called_here():
    return 1


def called_there():
    return 1


def watched():
    """Whether a profiler runs in this process, by whichever of the two ways there are."""
    monitoring = getattr(sys, "monitoring", None)
    return sys.getprofile() is not None or (monitoring is not None and monitoring.get_tool(2) is not None)


def wait_and_call(go, done):
    go.wait()
    for _ in range(100):
        called_there()
    done.set()


if __name__ == "__main__":
    go, done = threading.Event(), threading.Event()
    thread = threading.Thread(target=wait_and_call, args=(go, done))
    thread.start()
    profile = cProfile.Profile()
    profile.enable()
    called_here()
    go.set()
    done.wait()
    workers = []
    for method in ("fork", "forkserver", "spawn"):
        with multiprocessing.get_context(method).Pool(1) as pool:
            workers.append(f"{method} {'watched' if pool.apply(watched) else 'free'}")
    profile.disable()
    thread.join()
    calls = {key[2]: value[0] for key, value in pstats.Stats(profile).stats.items()}
    later = "from 3.12 on" if sys.version_info >= (3, 12) else "3.11"
    print(f"{later}: here {calls.get('called_here')}, in another thread {calls.get('called_there')};", *workers)
EOF
python_for 3.11
run try.py
python_for 3.13 3.14 3.15 3.12
run try.py
as_seen <<'EOF'
3.11: here 1, in another thread None; fork watched forkserver free spawn free
from 3.12 on: here 1, in another thread 100; fork watched forkserver free spawn free
EOF
