#!/usr/bin/env bash
# initializer=load, which puts its argument into a global for all tasks of a worker, works in every executor?
# Seen: in threads and processes. In InterpreterPoolExecutor the tasks still find None, without a word, if load() only sets
# globals: a function that reads none is sent as bare code, even one of a module, and sets them in another namespace. Let
# it call any other function of its file, and all is well. A task that loads what it does not find is timed with the load.
# CPython 3.14.8 and 3.15.0, 29 November 2026.
# For Speedup Lab: workers import the user's file, and no function of it is sent as code.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/apart.py" <<'EOF'
MODEL = None


def read(model):
    return model


def sets(model):
    global MODEL
    MODEL = model


def reads_and_sets(model):
    global MODEL
    MODEL = read(model)


def ask():
    return MODEL
EOF
cat >"$work/try.py" <<'EOF'
import multiprocessing
from concurrent.futures import InterpreterPoolExecutor, ProcessPoolExecutor, ThreadPoolExecutor

import apart

if __name__ == "__main__":
    spawn = {"mp_context": multiprocessing.get_context("spawn")}
    for executor, more in (ThreadPoolExecutor, {}), (ProcessPoolExecutor, spawn), (InterpreterPoolExecutor, {}):
        apart.MODEL = None
        for first in (apart.sets, apart.reads_and_sets):
            with executor(1, initializer=first, initargs=("model",), **more) as pool:
                print(executor.__name__, first.__name__, pool.submit(apart.ask).result())
EOF
run try.py
as_seen <<'EOF'
ThreadPoolExecutor sets model
ThreadPoolExecutor reads_and_sets model
ProcessPoolExecutor sets model
ProcessPoolExecutor reads_and_sets model
InterpreterPoolExecutor sets None
InterpreterPoolExecutor reads_and_sets model
EOF
