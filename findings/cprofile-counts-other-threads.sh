#!/usr/bin/env bash
# cProfile sees the thread that enables it?
# Seen: up to 3.11. From 3.12 on it takes down what every thread calls, as if one thread did: 1000 calls of another
# thread, made while this one waits, stand below this one's wait(). And a thread that profiles itself while another does
# gets a ValueError instead, so that a decorated function fails in all threads but one.
# CPython 3.11.7, 3.12.1, 3.13.0, 3.14.8, 3.15.0, 29 November 2026.
# For Speedup Lab: a function that profiles itself fails in its rows of threads, with the item and that sentence.
. "$(dirname "$0")/common.sh"
cat >"$work/try.py" <<'EOF'
import cProfile
import pstats
import threading

go, over = threading.Event(), threading.Event()


def inner():
    pass


def other():
    for _ in range(1000):
        inner()


def beside():
    go.wait()
    other()
    over.set()


def waits():
    go.set()
    over.wait()


thread = threading.Thread(target=beside)
thread.start()
profile = cProfile.Profile()
profile.enable()
waits()
profile.disable()
thread.join()
seen = pstats.Stats(profile).stats
for key, (calls, _, _, _, callers) in sorted(seen.items(), key=lambda one: one[0][2]):
    if key[2] in {"inner", "other"}:
        print(f"  {key[2]}: {calls} calls by {[caller[2] for caller in callers]}")

at_once = threading.Barrier(2)


def profiled(found):
    one = cProfile.Profile()
    try:
        one.enable()
        at_once.wait()
        one.disable()
        found.append("profiled")
    except ValueError:
        at_once.wait()
        found.append("ValueError")


found = []
threads = [threading.Thread(target=profiled, args=(found,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("  two at once:", *sorted(found))
EOF
for version in 3.11 3.12 3.13 3.14 3.15; do
    python_for $version
    echo "$version" >>"$work/now"
    run try.py
done
as_seen <<'EOF'
3.11
  two at once: profiled profiled
3.12
  inner: 1000 calls by ['other']
  other: 1 calls by ['wait']
  two at once: ValueError profiled
3.13
  inner: 1000 calls by ['other']
  other: 1 calls by ['wait']
  two at once: ValueError profiled
3.14
  inner: 1000 calls by ['other']
  other: 1 calls by ['wait']
  two at once: ValueError profiled
3.15
  inner: 1000 calls by ['other']
  other: 1 calls by ['wait']
  two at once: ValueError profiled
EOF
