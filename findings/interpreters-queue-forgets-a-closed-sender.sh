#!/usr/bin/env bash
# A result that a worker has put into a queue is safe, whatever becomes of the worker?
# Seen: once the interpreter that put them is closed, numbers that already lay in the queue come out as UNBOUND. qsize()
# still counts them. With threads and processes the same order of steps keeps every result.
# CPython 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: results are taken out before a worker is closed.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/try.py" <<'EOF'
from concurrent import interpreters


def put(queue):
    queue.put(41)
    queue.put(42)


for close_first in (False, True):
    queue = interpreters.create_queue()
    interpreter = interpreters.create()
    interpreter.call(put, queue)
    if close_first:
        interpreter.close()
    print("closed first:", close_first, queue.qsize(), [queue.get() for _ in range(queue.qsize())])
    if not close_first:
        interpreter.close()
EOF
run try.py
as_seen <<'EOF'
closed first: False 2 [41, 42]
closed first: True 2 [concurrent.interpreters._queues.UNBOUND, concurrent.interpreters._queues.UNBOUND]
EOF
