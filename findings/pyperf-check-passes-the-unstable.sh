#!/usr/bin/env bash
# "pyperf check" in a script fails when it calls a benchmark unstable?
# Seen: it prints the warning, for a standard deviation above the mean even, and ends with status 0.
# pyperf 2.10.0, CPython 3.11.7 and 3.13.0, 28 November 2026.
# For Speedup Lab: what gates a build has a status of its own for "too noisy to tell".
. "$(dirname "$0")/common.sh"
python_for
install pyperf==2.10.0
cat >"$work/try.py" <<'EOF'
import subprocess
import sys

import pyperf

for name, values in (("steady", [1.0] * 7), ("wild", [1.0, 3.0, 9.0, 2.0, 5.0, 30.0, 1.0])):
    runs = [pyperf.Run([v, v, v], metadata={"name": name}, collect_metadata=False) for v in values]
    pyperf.Benchmark(runs).dump("runs.json", replace=True)
    check = subprocess.run([sys.executable, "-m", "pyperf", "check", "runs.json"], capture_output=True, text=True)
    print(name, "status", check.returncode, "unstable:", "may be unstable" in check.stdout)
EOF
run try.py
as_seen <<'EOF'
steady status 0 unstable: False
wild status 0 unstable: True
EOF
