#!/usr/bin/env bash
# --benchmark-save and --benchmark-json write the same of a run, and "total" is the time that it took?
# Seen: only the latter has the samples (stats.data). And both data and total are times of one call: with 100 calls a
# round, total is a hundredth of what was spent.
# pytest-benchmark 5.3.1, pytest 9.2.0, CPython 3.11.7 and 3.13.0, 28 November 2026.
# For Speedup Lab: a file without stats.data is refused by name with the option that writes it; times are per call.
. "$(dirname "$0")/common.sh"
python_for
install pytest-benchmark==5.3.1 pytest==9.2.0
cat >"$work/test_sleep.py" <<'EOF'
import time


def test_sleep(benchmark):
    benchmark.pedantic(time.sleep, args=(0.001,), rounds=5, iterations=100)
EOF
cat >"$work/try.py" <<'EOF'
import glob
import json
import subprocess
import sys

options = ["--benchmark-save=one", "--benchmark-json=all.json", "-p", "no:cacheprovider", "-q", "test_sleep.py"]
subprocess.check_output([sys.executable, "-m", "pytest", *options])
for file in (glob.glob(".benchmarks/*/*_one.json")[0], "all.json"):
    stats = json.load(open(file))["benchmarks"][0]["stats"]
    print("saved" if "_one" in file else "json", "samples:", len(stats.get("data", [])))
    print("  5 rounds of 100 calls of 1 ms, total below 0.1 s:", 0.005 <= stats["total"] < 0.1)
EOF
run try.py
as_seen <<'EOF'
saved samples: 0
  5 rounds of 100 calls of 1 ms, total below 0.1 s: True
json samples: 5
  5 rounds of 100 calls of 1 ms, total below 0.1 s: True
EOF
