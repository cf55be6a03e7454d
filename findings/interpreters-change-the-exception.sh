#!/usr/bin/env bash
# A task that raises gives its own exception back, as in every other executor?
# Seen: an exception class of the script comes back from InterpreterPoolExecutor as ExecutionFailed, which "except
# Full" does not catch and which has lost its attributes, and a traceback goes to standard error. One of an importable
# module comes back as itself.
# CPython 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: what a task raised is turned into text inside the interpreter that ran it.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/errors_of_ours.py" <<'EOF'
class Full(Exception):
    pass
EOF
cat >"$work/try.py" <<'EOF'
from concurrent.futures import InterpreterPoolExecutor, ThreadPoolExecutor

import errors_of_ours


class Full(Exception):
    pass


def fill_own(item):
    raise Full(item)


def fill_imported(item):
    raise errors_of_ours.Full(item)


if __name__ == "__main__":
    for executor in (ThreadPoolExecutor, InterpreterPoolExecutor):
        with executor(1) as pool:
            for task, expected in ((fill_own, Full), (fill_imported, errors_of_ours.Full)):
                error = pool.submit(task, 17).exception()
                print(executor.__name__, type(error).__name__, "caught:", isinstance(error, expected))
EOF
run try.py
[ -s "$work/errors" ] && echo "a traceback on standard error" >>"$work/now"
as_seen <<'EOF'
ThreadPoolExecutor Full caught: True
ThreadPoolExecutor Full caught: True
InterpreterPoolExecutor ExecutionFailed caught: False
InterpreterPoolExecutor Full caught: True
a traceback on standard error
EOF
