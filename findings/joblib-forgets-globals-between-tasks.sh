#!/usr/bin/env bash
# A function that keeps something in a global keeps it within each worker, in every kind of pool?
# Seen: in joblib's and loky's workers a function of the main script begins each task with the globals as they were
# sent: a counter is 1 for ever and a cache never hits. With n_jobs=1, and in the standard library's pools, it counts.
# joblib 1.6.0, loky 3.7.0, CPython 3.11.7 and 3.13.0, 28 November 2026.
# For Speedup Lab: a function with a state of its own is a finding with the first item that differs; it is imported from
# its file in every kind of worker.
. "$(dirname "$0")/common.sh"
python_for
install joblib==1.6.0 loky==3.7.0
cat >"$work/try.py" <<'EOF'
import multiprocessing

import joblib
import loky

calls = 0


def count(_):
    global calls
    calls += 1
    return calls


if __name__ == "__main__":
    for jobs in (2, 1):
        print("joblib", jobs, joblib.Parallel(n_jobs=jobs, batch_size=1)(joblib.delayed(count)(i) for i in range(4)))
    calls = 0
    print("loky", list(loky.get_reusable_executor(max_workers=1).map(count, range(4))))
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        print("Pool", pool.map(count, range(4), chunksize=1))
EOF
run try.py
as_seen <<'EOF'
joblib 2 [1, 1, 1, 1]
joblib 1 [1, 2, 3, 4]
loky [1, 1, 1, 1]
Pool [1, 2, 3, 4]
EOF
