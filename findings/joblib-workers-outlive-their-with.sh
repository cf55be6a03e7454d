#!/usr/bin/env bash
# "with Parallel(...)" ends its workers, so that timing two such blocks measures two cold starts?
# Seen: the workers stay, and the next block of the process gets the very same ones: the second is warm.
# joblib 1.6.0, CPython 3.11.7 and 3.13.0, 28 November 2026.
# For Speedup Lab: "cold" is a fresh process per cell and round, whatever the library keeps.
. "$(dirname "$0")/common.sh"
python_for
install joblib==1.6.0
cat >"$work/try.py" <<'EOF'
import os
import time

import joblib


def worker(_):
    time.sleep(0.05)
    return os.getpid()


if __name__ == "__main__":
    blocks = []
    for _ in range(2):
        with joblib.Parallel(n_jobs=2, batch_size=1) as parallel:
            blocks.append(set(parallel(joblib.delayed(worker)(item) for item in range(20))))
    alive = [pid for pid in blocks[0] if os.path.exists(f"/proc/{pid}")]
    print("workers:", len(blocks[0]), "alive after both:", len(alive), "the same in both:", blocks[0] == blocks[1])
EOF
run try.py
as_seen <<'EOF'
workers: 2 alive after both: 2 the same in both: True
EOF
