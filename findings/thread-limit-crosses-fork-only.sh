#!/usr/bin/env bash
# Workers of one BLAS thread each: threadpool_limits(1) around the pool does it?
# Seen: under fork, yes. Under spawn and forkserver the limit stays behind, and each worker has all cores: the same line
# of code makes the start methods differ by their inner threads.
# threadpoolctl 3.8.0, numpy 2.5.5, CPython 3.13.0, 28 November 2026. Two cores or more are needed here.
# For Speedup Lab: the limit is in the environment of the bench host, so that it holds however workers are started.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
[ "$(nproc)" -ge 2 ] || not_run "needs two cores"
install threadpoolctl==3.8.0 numpy==2.5.5
cat >"$work/try.py" <<'EOF'
import multiprocessing

import numpy
import threadpoolctl


def blas_threads():
    return [pool["num_threads"] for pool in threadpoolctl.threadpool_info() if pool["internal_api"] == "openblas"]


if __name__ == "__main__":
    with threadpoolctl.threadpool_limits(1):
        for method in ("fork", "forkserver", "spawn"):
            with multiprocessing.get_context(method).Pool(1) as pool:
                print(method, "one thread:", pool.apply(blas_threads) == [1])
EOF
run try.py
as_seen <<'EOF'
fork one thread: True
forkserver one thread: False
spawn one thread: False
EOF
