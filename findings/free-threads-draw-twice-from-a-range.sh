#!/usr/bin/env bash
# A shared iter(range(n)) hands each number to one thread, as it does with the GIL?
# Seen: without the GIL two threads get some numbers twice, and a few not at all. itertools.count() gave each number
# once, in this and in every other trial.
# CPython 3.13.15 without the GIL, 28 November 2026.
# For Speedup Lab: count() hands out the slices; no other iterator is shared between threads.
. "$(dirname "$0")/common.sh"
python_for 3.13t
cat >"$work/try.py" <<'EOF'
import itertools
import threading

NUMBERS = 1_000_000
start = threading.Barrier(2)


def from_count(iterator, drawn):
    start.wait()
    while (number := next(iterator)) < NUMBERS:
        drawn.append(number)


def from_range(iterator, drawn):
    start.wait()
    for number in iterator:
        drawn.append(number)


def repeated(make, draw):
    iterator, drawn = make(), ([], [])
    threads = [threading.Thread(target=draw, args=(iterator, own)) for own in drawn]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    numbers = drawn[0] + drawn[1]
    return len(numbers) - len(set(numbers))


for name, make, draw, tries in (
    ("range", lambda: iter(range(NUMBERS)), from_range, 50),
    ("count", itertools.count, from_count, 5),
):
    print(name, "repeated some:", any(repeated(make, draw) for _ in range(tries)))
EOF
run try.py
as_seen <<'EOF'
range repeated some: True
count repeated some: False
EOF
