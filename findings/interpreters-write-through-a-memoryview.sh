#!/usr/bin/env bash
# Interpreters share nothing that can be written; what one hands over arrives as a copy?
# Seen: a memoryview of a bytearray crosses as a view of the same memory: both sides see what either writes, and no
# byte is copied. A bytearray itself arrives as a copy.
# CPython 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: large input reaches interpreters as a memoryview, and the row is not called "isolated" for it.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/try.py" <<'EOF'
from concurrent import interpreters


def write(buffer):
    buffer[0] = 7


for name, make in (("bytearray", lambda data: data), ("memoryview", memoryview)):
    data = bytearray(4)
    interpreter = interpreters.create()
    interpreter.call(write, make(data))
    interpreter.close()
    print(name, list(data))
EOF
run try.py
as_seen <<'EOF'
bytearray [0, 0, 0, 0]
memoryview [7, 0, 0, 0]
EOF
