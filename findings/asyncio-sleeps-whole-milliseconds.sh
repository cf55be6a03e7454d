#!/usr/bin/env bash
# A task that awaits 0.1 ms waits about as long as a thread that sleeps 0.1 ms, and never less than it asked for?
# Seen: asyncio waits whole milliseconds, rounded up: ten times as long. uvloop rounds to the nearest one, so that 0.4 ms
# are no wait at all and 1.4 ms often end early. A race of waits that short is about rounding, not about tasks or threads.
# uvloop 0.23.0, CPython 3.13.0 and 3.14.8 (3.15.0 without uvloop the same), Linux, 29 November 2026.
# For Speedup Lab: its own waits are 10 ms long, which all of them keep.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.13
install uvloop==0.23.0
cat >"$work/try.py" <<'EOF'
import asyncio
import time

import uvloop

NAMES = {"thread": None, "asyncio": asyncio.run, "uvloop": uvloop.run}


async def awaited(seconds):
    times = []
    for _ in range(300):
        began = time.perf_counter()
        await asyncio.sleep(seconds)
        times.append(time.perf_counter() - began)
    return min(times)


def slept(seconds):
    times = []
    for _ in range(300):
        began = time.perf_counter()
        time.sleep(seconds)
        times.append(time.perf_counter() - began)
    return min(times)


for asked in (0.0001, 0.0004):
    for name, run in NAMES.items():
        shortest = run(awaited(asked)) if run else slept(asked)
        words = "early" if shortest < asked else "a whole millisecond" if shortest >= 0.001 else "below a millisecond"
        print(f"{asked * 1000:g} ms, {name}: {words}")
EOF
run try.py
as_seen <<'EOF'
0.1 ms, thread: below a millisecond
0.1 ms, asyncio: a whole millisecond
0.1 ms, uvloop: early
0.4 ms, thread: below a millisecond
0.4 ms, asyncio: a whole millisecond
0.4 ms, uvloop: early
EOF
