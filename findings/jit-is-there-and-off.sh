#!/usr/bin/env bash
# Two CPythons of one version are equally fast at a loop of Python, whatever the environment says?
# Seen: Debian's 3.15 has the JIT built in and off; PYTHON_JIT=1, inherited from whoever started it, lets a counting
# loop take about half of the CPU time (0.44 of it; here below 0.8). On 3.14 the same gained next to nothing.
# CPython 3.15.0, 28 November 2026.
# For Speedup Lab: whether the JIT is on stands beside the GIL in card, table and file: sys._jit.is_enabled().
. "$(dirname "$0")/common.sh"
python_for 3.15
cat >"$work/try.py" <<'EOF'
import os
import subprocess
import sys
import time


def count(n):
    while n:
        n -= 1


def once():
    times = []
    for _ in range(5):
        began = time.process_time_ns()
        count(1_000_000)
        times.append(time.process_time_ns() - began)
    return sys._jit.is_available(), sys._jit.is_enabled(), min(times)


if len(sys.argv) > 1:
    print(*once())
else:
    least = {}
    for turn in range(5):
        for jit in ("", "1"):
            environment = {**os.environ, "PYTHON_JIT": jit}
            answer = subprocess.check_output([sys.executable, __file__, "once"], env=environment, text=True).split()
            least.setdefault((jit, *answer[:2]), []).append(int(answer[2]))
    for (jit, available, enabled), times in least.items():
        print(f"PYTHON_JIT={jit} available {available} enabled {enabled}")
    off, on = (min(times) for times in least.values())
    print("with the JIT below 0.8 of the time without:", on < 0.8 * off)
EOF
run try.py
as_seen <<'EOF'
PYTHON_JIT= available True enabled False
PYTHON_JIT=1 available True enabled True
with the JIT below 0.8 of the time without: True
EOF
