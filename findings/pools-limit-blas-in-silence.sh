#!/usr/bin/env bash
# Pools that nobody asked for a limit of inner threads leave numpy's BLAS the same number of them in each worker?
# Seen: multiprocessing's, loky's and mpire's workers have all cores. joblib's have the cores shared out among its workers,
# one each where there are as many as cores, under the backend loky and not under "multiprocessing"; Dask's have one, however
# few workers there are. So where a product of matrices is raced, pools are compared on different work.
# joblib 1.6.0, loky 3.7.0, mpire 2.10.2, distributed 2026.8.0, numpy 2.5.5, CPython 3.13.0, 29 November 2026. Needs two
# cores or more.
# For Speedup Lab: it holds Dask's workers to a number only where one was asked for, and says nothing of them otherwise.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.14
[ "$(nproc)" -ge 2 ] || not_run "needs two cores"
install joblib==1.6.0 loky==3.7.0 mpire==2.10.2 distributed==2026.8.0 numpy==2.5.5 threadpoolctl==3.8.0
cat >"$work/blas.py" <<'EOF'
def threads(_):
    import numpy  # noqa: F401
    import threadpoolctl

    return threadpoolctl.threadpool_info()[0]["num_threads"]
EOF
cat >"$work/try.py" <<'EOF'
import multiprocessing
import os

import distributed
import joblib
import loky
import mpire

from blas import threads

CORES = len(os.sched_getaffinity(0))


def say(pool, found):
    print(f"{pool}:", "one thread" if found == 1 else "all cores" if found == CORES else found)


if __name__ == "__main__":
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        say("Pool", pool.map(threads, [0])[0])
    with loky.ProcessPoolExecutor(1) as pool:
        say("loky", pool.submit(threads, 0).result())
    with mpire.WorkerPool(1, start_method="spawn") as pool:
        say("mpire", pool.map(threads, [0])[0])
    for backend in ("loky", "multiprocessing"):
        calls = [joblib.delayed(threads)(item) for item in range(CORES)]
        say(f"joblib, {backend}", joblib.Parallel(n_jobs=CORES, backend=backend)(calls)[0])
    places = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0"}
    with distributed.LocalCluster(n_workers=1, threads_per_worker=1, **places) as local:
        with distributed.Client(local) as client:
            say("Dask", client.submit(threads, 0).result())
EOF
run try.py
as_seen <<'EOF'
Pool: all cores
loky: all cores
mpire: all cores
joblib, loky: one thread
joblib, multiprocessing: all cores
Dask: one thread
EOF
