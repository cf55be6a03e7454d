#!/usr/bin/env bash
# OPENBLAS_NUM_THREADS asks for more threads than there are cores: does OpenBLAS take them?
# Seen: no, it stops at the cores; threadpoolctl's limit, set afterwards, is taken as it is, beyond the cores too.
# threadpoolctl 3.8.0, numpy 2.5.5 with its OpenBLAS, CPython 3.13.0, 28 November 2026. At most 62 cores are needed here.
# For Speedup Lab: how many inner threads a cell has is read in its host, and is not what its environment says.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
[ "$(nproc)" -le 62 ] || not_run "needs at most 62 cores, as OpenBLAS has room for 64 threads here"
install threadpoolctl==3.8.0 numpy==2.5.5
cat >"$work/try.py" <<'EOF'
import os

cores = len(os.sched_getaffinity(0))
os.environ["OPENBLAS_NUM_THREADS"] = str(cores + 2)

import numpy
import threadpoolctl


def compared():
    (pool,) = threadpoolctl.threadpool_info()
    return {0: "as many as cores", 2: "two more than cores"}.get(pool["num_threads"] - cores, pool["num_threads"])


a = numpy.ones((500, 500))
print("by the environment:", compared(), (a @ a)[0, 0] == 500)
threadpoolctl.threadpool_limits(cores + 2)
print("by threadpoolctl:", compared(), (a @ a)[0, 0] == 500)
EOF
run try.py
as_seen <<'EOF'
by the environment: as many as cores True
by threadpoolctl: two more than cores True
EOF
