#!/usr/bin/env bash
# A block of shared memory lives until the process that made it unlinks it?
# Seen: a process that is no child of multiprocessing and only attaches takes the block away when it ends: its resource
# tracker thinks it the owner. What the maker still maps works on, but nobody else can attach: FileNotFoundError.
# CPython 3.11.7, 3.13.0, 3.14.8 and 3.15.0, 28 November 2026. From 3.13 on track=False is the way out.
# For Speedup Lab: data for bench hosts and spawned workers is not handed over under a tracked name.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/read.py" <<'EOF'
import sys
from multiprocessing.shared_memory import SharedMemory

block = SharedMemory(sys.argv[1])
print("read", block.buf[0])
block.close()
EOF
cat >"$work/try.py" <<'EOF'
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

block = SharedMemory(create=True, size=16)
block.buf[0] = 7
for attempt in range(2):
    reader = subprocess.run([sys.executable, "read.py", block.name], capture_output=True, text=True)
    print(reader.stdout.strip() or reader.stderr.strip().splitlines()[-1].partition(":")[0])
block.close()
try:
    block.unlink()
    print("unlinked by its maker")
except FileNotFoundError:
    print("nothing left to unlink")
EOF
run try.py
as_seen <<'EOF'
read 7
FileNotFoundError
nothing left to unlink
EOF
