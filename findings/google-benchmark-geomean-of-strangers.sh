#!/usr/bin/env bash
# The line OVERALL_GEOMEAN of compare.py is about the benchmarks that are listed above it?
# Seen: it also counts those that only one file has: a new row of 100 us beside an old one of 100 ns turns "half the
# time" into +21.4, i.e. 22 times slower, without being listed. With a time of 0 in any row the line is missing.
# Google Benchmark 1.7.1 (Debian's libbenchmark-tools), numpy 2.3.5 and scipy 1.16.3, CPython 3.13.0, 28 November 2026.
# For Speedup Lab: an export holds no time of 0; compare matches cells and names those that only one run has.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.11
(cd "$work" && apt-get download libbenchmark-tools=1.7.1-1) >"$work/apt" 2>&1 ||
    not_run "needs apt-get and Debian 12's libbenchmark-tools 1.7.1-1"
dpkg -x "$work"/libbenchmark-tools_*.deb "$work"
install numpy==2.3.5 scipy==1.16.3
cat >"$work/try.py" <<'EOF'
import json
import re
import subprocess
import sys


def write(file, **times):
    rows = [
        {"name": name, "run_type": "iteration", "iterations": 1, "real_time": ns, "cpu_time": ns, "time_unit": "ns"}
        for name, ns in times.items()
    ]
    json.dump({"context": {}, "benchmarks": rows}, open(file, "w"))


def compare(**new):
    write("old.json", a=100.0, b=100.0)
    write("new.json", **new)
    tool = ["usr/share/benchmark/compare.py", "--no-color", "benchmarks", "old.json", "new.json"]
    lines = subprocess.check_output([sys.executable, *tool], text=True).splitlines()
    print(sorted(new), [re.split(" +", line)[:2] for line in lines if re.match("[abcO]", line)])


compare(a=50.0, b=50.0)
compare(a=50.0, c=100_000.0)
compare(a=50.0, b=0.0)
EOF
run try.py
as_seen <<'EOF'
['a', 'b'] [['a', '-0.5000'], ['b', '-0.5000'], ['OVERALL_GEOMEAN', '-0.5000']]
['a', 'c'] [['a', '-0.5000'], ['OVERALL_GEOMEAN', '+21.3607']]
['a', 'b'] [['a', '-0.5000'], ['b', '-1.0000']]
EOF
