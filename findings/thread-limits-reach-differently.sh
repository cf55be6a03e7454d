#!/usr/bin/env bash
# A limit on inner threads holds where it is set: for this thread, or for the whole process?
# Seen: it depends on whose it is. threadpoolctl's limit on OpenBLAS, set in one thread, holds in all; numba's
# set_num_threads holds in the thread that calls it, so that workers started later have all cores again; and
# threadpoolctl does not reach numba at all.
# numba 0.68.0, threadpoolctl 3.8.0, numpy 2.5.5, CPython 3.13.0, 28 November 2026. Two cores or more are needed here.
# For Speedup Lab: BLAS is limited once in the host, numba in each worker, and both are read back in the workers.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
[ "$(nproc)" -ge 2 ] || not_run "needs two cores"
install numba==0.68.0 threadpoolctl==3.8.0 numpy==2.5.5
cat >"$work/try.py" <<'EOF'
import threading

import numba
import numpy
import threadpoolctl


def limits():
    blas = [pool["num_threads"] for pool in threadpoolctl.threadpool_info() if pool["internal_api"] == "openblas"]
    return "BLAS one" if blas == [1] else "BLAS all", "numba one" if numba.get_num_threads() == 1 else "numba all"


def show(what):
    thread = threading.Thread(target=lambda: print(what, "| another thread:", *limits()))
    print(what, "| here:", *limits())
    thread.start()
    thread.join()


show("no limit")
with threadpoolctl.threadpool_limits(1):
    show("threadpoolctl")
numba.set_num_threads(1)
show("numba")
EOF
run try.py
as_seen <<'EOF'
no limit | here: BLAS all numba all
no limit | another thread: BLAS all numba all
threadpoolctl | here: BLAS one numba all
threadpoolctl | another thread: BLAS one numba all
numba | here: BLAS all numba one
numba | another thread: BLAS all numba all
EOF
