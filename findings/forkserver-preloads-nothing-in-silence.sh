#!/usr/bin/env bash
# set_forkserver_preload() with a module that cannot be imported fails, or warns?
# Seen: it does neither. The pool works, each worker pays the import that was thought to be paid once, and only the time
# tells. One that does exist is in the workers before their first task.
# CPython 3.11.7, 3.13.0, 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: preloading is checked in a worker before a start-up time is called one with preloading.
. "$(dirname "$0")/common.sh"
python_for
touch "$work/there.py"
cat >"$work/try.py" <<'EOF'
import multiprocessing
import sys


def loaded(name):
    return name in sys.modules


if __name__ == "__main__":
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["not_there", "there"])
    with context.Pool(1) as pool:
        print("not_there:", pool.apply(loaded, ("not_there",)), "there:", pool.apply(loaded, ("there",)))
EOF
run -W always try.py
[ -s "$work/errors" ] || echo "nothing on standard error" >>"$work/now"
as_seen <<'EOF'
not_there: False there: True
nothing on standard error
EOF
