#!/usr/bin/env bash
# Threads that each work out a functools.cached_property of an object of their own do not wait for one another?
# Seen: on 3.11 they do, whatever they wait for in it: there is one lock for the property of all objects of a class. From
# 3.12 on there is none, so that threads which read from disk or network in one gain all of their speed-up by the version
# alone; and two threads at one object may both work it out.
# CPython 3.11.7, 3.12.1, 3.13.0, 3.14.8, 3.15.0 and 3.13.15 without the GIL, 29 November 2026. 3.11 is needed here, and
# one of the later ones.
# For Speedup Lab: several Pythons stand in one chart, and waiting that is not for GIL or core is called waiting for
# something else.
. "$(dirname "$0")/common.sh"
cat >"$work/try.py" <<'EOF'
import sys
import threading
from functools import cached_property

guard, together = threading.Lock(), threading.Event()
inside = most = calls = 0


class Page:
    @cached_property
    def text(self):
        global inside, most, calls
        with guard:
            inside, calls = inside + 1, calls + 1
            most = max(most, inside)
        if most == 2:
            together.set()
        together.wait(2)
        with guard:
            inside -= 1
        return "text"


def read(page):
    return page.text


def at_once(pages):
    global inside, most, calls
    inside = most = calls = 0
    together.clear()
    threads = [threading.Thread(target=read, args=(page,)) for page in pages]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return most


one = Page()
later = "from 3.12 on" if sys.version_info >= (3, 12) else "3.11"
print(f"{later}: at once on two objects: {at_once([Page(), Page()])}; on one: worked out {at_once([one, one]) and calls} times")
EOF
python_for 3.11
run try.py
python_for 3.13 3.14 3.15 3.12
run try.py
as_seen <<'EOF'
3.11: at once on two objects: 1; on one: worked out 1 times
from 3.12 on: at once on two objects: 2; on one: worked out 2 times
EOF
