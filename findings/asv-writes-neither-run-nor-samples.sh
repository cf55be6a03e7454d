#!/usr/bin/env bash
# "asv run --python=same" measures, shows and keeps its results, samples included, as its other modes do?
# Seen: it keeps nothing unless --set-commit-hash names a commit, and the file then has a column "samples" that is left
# out of each row unless --record-samples is given: rows are shorter than result_columns.
# asv 0.6.6, CPython 3.13.0, git, 28 November 2026.
# For Speedup Lab: rows are read by result_columns, and a file without samples is told which option records them.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.11
install asv==0.6.6
mkdir -p "$work/project/benchmarks" && cd "$work/project"
touch benchmarks/__init__.py
cat >benchmarks/one.py <<'EOF'
import time


def time_sleep():
    time.sleep(0.001)
EOF
cat >asv.conf.json <<'EOF'
{"version": 1, "project": "one", "repo": ".", "branches": ["HEAD"], "environment_type": "existing"}
EOF
git init -q . && git add -A && git -c user.name=nobody -c user.email=nobody@example.invalid commit -qm one
export HOME=$work
asv() { "$python" -m asv "$@" >"$work/errors" 2>&1 || { echo "changed: asv $*"; tail -n 5 "$work/errors"; exit 1; }; }
cat >"$work/try.py" <<'EOF'
import glob
import json
import sys

files = [file for file in glob.glob("project/results/m/*.json") if not file.endswith("machine.json")]
print(sys.argv[1], "files:", len(files))
for file in files:
    run = json.load(open(file))
    row = dict(zip(run["result_columns"], run["results"]["one.time_sleep"]))
    print("  column samples:", "samples" in run["result_columns"], "in the row:", bool(row.get("samples")))
EOF
commit=$(git rev-parse HEAD)
asv machine --yes --machine m
asv run --python=same --machine m
run try.py plain
asv run --python=same --machine m --set-commit-hash "$commit"
run try.py named
asv run --python=same --machine m --set-commit-hash "$commit" --record-samples
run try.py recorded
as_seen <<'EOF'
plain files: 0
named files: 1
  column samples: True in the row: False
recorded files: 1
  column samples: True in the row: True
EOF
