#!/usr/bin/env bash
# sys.setswitchinterval() and gc.disable() hold for the process, as they do for its threads?
# Seen: a new interpreter has 5 ms and its collector on, whatever was set before it was made.
# CPython 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: what a plan sets is set again in each interpreter, or rows would be measured under two settings.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/try.py" <<'EOF'
import gc
import sys
import threading
from concurrent import interpreters


def settings():
    import gc
    import sys

    return sys.getswitchinterval(), gc.isenabled(), sys.getrecursionlimit()


sys.setswitchinterval(0.0005)
sys.setrecursionlimit(5000)
gc.disable()
thread = threading.Thread(target=lambda: print("thread", settings()))
thread.start()
thread.join()
interpreter = interpreters.create()
print("interpreter", interpreter.call(settings))
interpreter.close()
EOF
run try.py
as_seen <<'EOF'
thread (0.0005, False, 5000)
interpreter (0.005, True, 1000)
EOF
