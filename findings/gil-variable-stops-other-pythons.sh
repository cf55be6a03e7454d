#!/usr/bin/env bash
# PYTHON_GIL=0 is for free-threaded Pythons and is passed over by the others, as PYTHON_JIT is by those without a JIT?
# Seen: CPython 3.13, 3.14 and 3.15 with the GIL end before their first line: "Disabling the GIL is not supported by
# this build". 3.11 and 3.12 pass it over.
# CPython 3.13.0, 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: a bench host gets that variable only if its build can do without the GIL.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15 3.13
cat >"$work/try.py" <<'EOF'
import os
import subprocess
import sys

for name in ("PYTHON_JIT", "PYTHON_GIL"):
    child = subprocess.run(
        [sys.executable, "-c", "print('runs')"], env={**os.environ, name: "0"}, capture_output=True, text=True
    )
    print(name, child.returncode, child.stdout.strip() or child.stderr.splitlines()[0])
EOF
run try.py
as_seen <<'EOF'
PYTHON_JIT 0 runs
PYTHON_GIL 1 Fatal Python error: config_read_gil: Disabling the GIL is not supported by this build
EOF
