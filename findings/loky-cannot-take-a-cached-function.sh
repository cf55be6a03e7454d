#!/usr/bin/env bash
# loky sends functions of the main script by value, which is what it is chosen for: then a decorated one goes as well?
# Seen: not one with functools.cache or lru_cache, nor a plain one that calls it. It is written in C and goes by name,
# which no worker of loky knows: the whole pool breaks. The standard library's pool takes both; in a module of its own
# loky does, too.
# loky 3.7.0, joblib 1.6.0, CPython 3.11.7 and 3.13.0, 29 November 2026.
# For Speedup Lab: it imports the function from its file in every kind of worker, and so does the code it gives for loky.
. "$(dirname "$0")/common.sh"
python_for
install joblib==1.6.0 loky==3.7.0
cat >"$work/cached.py" <<'EOF'
import functools


@functools.cache
def elsewhere(x):
    return x + 1
EOF
cat >"$work/try.py" <<'EOF'
import functools
import multiprocessing

import joblib
import loky
from cached import elsewhere


@functools.cache
def cached(x):
    return x + 1


def calls_it(x):
    return cached(x)


def tried(name, call):
    try:
        print(name, call())
    except Exception as error:
        print(name, type(error).__name__)


if __name__ == "__main__":
    for function in (cached, calls_it, elsewhere):
        with loky.ProcessPoolExecutor(1) as pool:
            tried(f"loky {function.__name__}", lambda: list(pool.map(function, range(3))))
    tried("joblib cached", lambda: joblib.Parallel(2)(joblib.delayed(cached)(i) for i in range(3)))
    for method in ("fork", "spawn"):
        with multiprocessing.get_context(method).Pool(1) as pool:
            tried(f"Pool by {method} cached", lambda: pool.map(cached, range(3)))
EOF
run try.py
as_seen <<'EOF'
loky cached BrokenProcessPool
loky calls_it BrokenProcessPool
loky elsewhere [1, 2, 3]
joblib cached BrokenProcessPool
Pool by fork cached [1, 2, 3]
Pool by spawn cached [1, 2, 3]
EOF
