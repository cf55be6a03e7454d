#!/usr/bin/env bash
# Starting a thread costs some tens of microseconds, whatever the threads that run already do?
# Seen: start() waits until the new thread says that it lives, so both it and the caller have to get the GIL, each behind
# all threads that compute. Of n threads that compute from their first line on, the last begins after n * n / 2 switch
# intervals: eight take over 50 ms, sixteen over 0.2 s, before any speed-up could show. Threads that wait start at once.
# CPython 3.11.7, 3.13.0, 3.14.8 and 3.15.0, 29 November 2026.
# For Speedup Lab: its threads are made, and wait, before the clock of a batch starts.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/try.py" <<'EOF'
import threading
import time


def compute(go_on):
    while go_on:
        pass


def wait(go_on):
    while go_on:
        time.sleep(0.01)


def seconds(target, count):
    go_on = [True]
    threads = [threading.Thread(target=target, args=(go_on,)) for _ in range(count)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    took = time.perf_counter() - began
    go_on.clear()
    for thread in threads:
        thread.join()
    return took


for count, least in (8, 0.05), (16, 0.2):
    computing, waiting = (min(seconds(target, count) for _ in range(5)) for target in (compute, wait))
    longer = computing > 10 * waiting
    print(f"{count} threads that compute: over {least:g} s: {computing > least}, ten times as long: {longer}")
EOF
run try.py
as_seen <<'EOF'
8 threads that compute: over 0.05 s: True, ten times as long: True
16 threads that compute: over 0.2 s: True, ten times as long: True
EOF
