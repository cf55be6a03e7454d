#!/usr/bin/env bash
# A race between threads is brought out by a tiny switch interval, or it isn't there?
# Seen: with the GIL two threads that each add to one attribute lose nothing even at 1 us, as CPython 3.10 and later
# change threads only at calls and at the end of a loop's body. Give the sum a call and additions are lost; take the GIL
# away and the plain one loses them too.
# CPython 3.11.7, 3.13.0, 3.14.8, 3.15.0 and 3.13.15 without the GIL, 28 November 2026. 3.13t is needed here.
# For Speedup Lab: "no difference under the GIL" is not worded as "thread-safe".
. "$(dirname "$0")/common.sh"
cat >"$work/try.py" <<'EOF'
import sys
import threading

ADDITIONS = 300_000
sys.setswitchinterval(1e-6)


class Shared:
    total = 0


def one():
    return 1


def add(shared):
    for _ in range(ADDITIONS):
        shared.total += 1


def add_a_call(shared):
    for _ in range(ADDITIONS):
        shared.total += one()


def lost(function):
    shared = Shared()
    threads = [threading.Thread(target=function, args=(shared,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return 2 * ADDITIONS - shared.total


gil = "t" not in sys.abiflags
for function in (add, add_a_call):
    print("GIL:", gil, function.__name__, "lost some:", any(lost(function) for _ in range(10)))
EOF
python_for
run try.py
python_for 3.13t
run try.py
as_seen <<'EOF'
GIL: True add lost some: False
GIL: True add_a_call lost some: True
GIL: False add lost some: True
GIL: False add_a_call lost some: True
EOF
