#!/usr/bin/env bash
# At least the standard library loads in an interpreter with a GIL of its own?
# Seen: not faulthandler and tracemalloc, the two with which one would look into a worker, nor readline and curses.
# CPython 3.14.8 and 3.15.0, 28 November 2026; 3.13.0 refuses the same.
# For Speedup Lab: the worker of an interpreter imports neither; a function that needs one is told so before timing.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/try.py" <<'EOF'
from concurrent import interpreters

for name in ("faulthandler", "tracemalloc", "readline", "curses", "json", "sqlite3", "ctypes", "decimal", "ssl"):
    interpreter = interpreters.create()
    try:
        interpreter.exec(f"import {name}")
        print(name, "loads")
    except interpreters.ExecutionFailed as error:
        print(name, "refused:", str(error).splitlines()[0].partition(": ")[2].split(" ", 2)[2])
    interpreter.close()
EOF
run try.py
as_seen <<'EOF'
faulthandler refused: does not support loading in subinterpreters
tracemalloc refused: does not support loading in subinterpreters
readline refused: does not support loading in subinterpreters
curses refused: does not support loading in subinterpreters
json loads
sqlite3 loads
ctypes loads
decimal loads
ssl loads
EOF
