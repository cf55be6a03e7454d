#!/usr/bin/env bash
# getrusage() of a child, and ru_maxrss that it reads of itself, tell its own peak of memory?
# Seen: on Linux a fresh program started by a process of 300 MB reports a peak of at least 300 MB, "true" as well as a
# Python that holds 10: the high-water mark of the process that started it goes along through exec.
# CPython 3.11.7, 3.13.0, 3.14.8 and 3.15.0, Linux 6, 28 November 2026.
# For Speedup Lab: memory of a team is sampled from /proc while it runs (PSS), never taken from ru_maxrss.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/try.py" <<'EOF'
import os
import subprocess
import sys

SELF = "import resource as r; print(r.getrusage(r.RUSAGE_SELF).ru_maxrss // 1024)"


def told():
    child = subprocess.Popen(["true"])
    peak = os.wait4(child.pid, 0)[2].ru_maxrss // 1024
    child.returncode = 0
    return peak, int(subprocess.check_output([sys.executable, "-c", SELF]))


print("small parent, both below 100 MB:", max(told()) < 100)
held = b"x" * (300 << 20)
print("parent of 300 MB, both above 300 MB:", min(told()) >= 300)
del held
EOF
run try.py
as_seen <<'EOF'
small parent, both below 100 MB: True
parent of 300 MB, both above 300 MB: True
EOF
