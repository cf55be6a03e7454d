#!/usr/bin/env bash
# A class or a function that nothing refers to any more is freed, without the GIL as well?
# Seen: on 3.13 without the GIL only as long as the process has never started a thread. From its first thread on, and long
# after that has ended, each class and each function of a module's level that is made stays for good, as they become
# immortal so that threads need not count references to them. A worker that makes a namedtuple or runs exec() for each item
# grows with its items, and a serial run beside it does not: memory is charted as a price of threads.
# CPython 3.13.15 without the GIL, 29 November 2026. With the GIL (3.13.0, 3.14.8) all are freed.
# For Speedup Lab: memory stands beside its Python; a host's own watch is a thread, so serial rows there grow, too.
. "$(dirname "$0")/common.sh"
cat >"$work/try.py" <<'EOF'
import gc
import sys
import threading
import weakref
from collections import namedtuple


def a_class():
    return namedtuple("Row", "price count")


def a_function():
    space = {}
    exec("def f(): return 1", space)
    return space["f"]


def an_inner_function():
    def f():
        return 1

    return f


def kept(make):
    made = [weakref.ref(make()) for _ in range(100)]
    gc.collect()
    return sum(one() is not None for one in made)


def told():
    return ", ".join(f"{make.__name__} {kept(make)}" for make in (a_class, a_function, an_inner_function))


gil = "with" if "t" not in sys.abiflags else "without"
print(f"{gil} the GIL, no thread yet, kept of 100: {told()}")
thread = threading.Thread(target=int)
thread.start()
thread.join()
print(f"{gil} the GIL, after a thread, kept of 100: {told()}")
EOF
python_for 3.13
run try.py
python_for 3.13t
run try.py
as_seen <<'EOF'
with the GIL, no thread yet, kept of 100: a_class 0, a_function 0, an_inner_function 0
with the GIL, after a thread, kept of 100: a_class 0, a_function 0, an_inner_function 0
without the GIL, no thread yet, kept of 100: a_class 0, a_function 0, an_inner_function 0
without the GIL, after a thread, kept of 100: a_class 100, a_function 100, an_inner_function 0
EOF
