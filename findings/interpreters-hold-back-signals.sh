#!/usr/bin/env bash
# Code that the main thread runs in a sub-interpreter can be interrupted by Ctrl+C, and by a time limit through SIGALRM?
# Seen: not before it has ended. Handlers belong to the main interpreter, whose main thread is away: a signal after 0.2 s
# is handled once the interpreter has returned. Called from another thread, the same code leaves the main thread free to
# answer at once. So time limits of tests and of benchmarks do not hold there.
# CPython 3.13.0, 3.14.8 and 3.15.0, 29 November 2026.
# For Speedup Lab: interpreters run in threads of their own, and a host that is silent for too long is killed from outside.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/try.py" <<'EOF'
import signal
import threading
import time
from concurrent import interpreters

LOOP = "import time\nend = time.monotonic() + 2\nwhile time.monotonic() < end: pass"


handled = []
signal.signal(signal.SIGALRM, lambda number, frame: handled.append(time.monotonic()))
interpreter = interpreters.create()


def in_thread():
    thread = threading.Thread(target=interpreter.exec, args=(LOOP,))
    thread.start()
    thread.join()


ways = {"own code": lambda: exec(LOOP, {}), "interpreter": lambda: interpreter.exec(LOOP), "thread": in_thread}
for name, call in ways.items():
    handled.clear()
    began = time.monotonic()
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    call()
    while not handled:
        pass
    print(f"{name}: handled while the loop of 2 s ran: {handled[0] - began < 2}")
interpreter.close()
EOF
run try.py
as_seen <<'EOF'
own code: handled while the loop of 2 s ran: True
interpreter: handled while the loop of 2 s ran: False
thread: handled while the loop of 2 s ran: True
EOF
