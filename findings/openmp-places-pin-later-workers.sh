#!/usr/bin/env bash
# OMP_PROC_BIND and OMP_PLACES bind the threads of OpenMP, and nothing else?
# Seen: the first parallel loop also binds the thread that calls it, Python's main thread, to one place, and leaves it so.
# From then on Python counts that place's cores alone, and whatever is started later inherits it: a pool of processes,
# sized by the cores or not, shares one. A function that merely was called once beforehand thus costs all of the speed-up.
# numba 0.68.1 with its OpenMP layer (libgomp), CPython 3.13.0, 29 November 2026. Needs two cores or more.
# For Speedup Lab: what a host tries beforehand gives the host its cores back before workers are made.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
[ "$(nproc)" -ge 2 ] || not_run "needs two cores"
unset OMP_PROC_BIND OMP_PLACES GOMP_CPU_AFFINITY KMP_AFFINITY
install numba==0.68.1
cat >"$work/try.py" <<'EOF'
import multiprocessing
import os
import sys

import numba

numba.config.THREADING_LAYER = "omp"


@numba.njit(parallel=True)
def count(n):
    total = 0
    for _ in numba.prange(n):
        total += 1
    return total


def cores(_):
    return len(os.sched_getaffinity(0))


if __name__ == "__main__":
    before = os.sched_getaffinity(0)
    count(1000)
    here = os.sched_getaffinity(0)
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        workers = pool.map(cores, range(2), 1)
    word = {True: "all cores", False: "some of them"}
    print(f"{sys.argv[1]}: script {word[here == before]}, workers {word[set(workers) == {len(before)}]}")
EOF
run try.py "nothing set"
OMP_PROC_BIND=true run try.py OMP_PROC_BIND=true
OMP_PLACES=cores run try.py OMP_PLACES=cores
as_seen <<'EOF'
nothing set: script all cores, workers all cores
OMP_PROC_BIND=true: script some of them, workers some of them
OMP_PLACES=cores: script some of them, workers some of them
EOF
