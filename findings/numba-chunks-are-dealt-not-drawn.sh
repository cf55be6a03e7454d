#!/usr/bin/env bash
# With a chunk size of 1 a prange hands its iterations to whichever thread is free?
# Seen: with the OpenMP layer they are dealt out beforehand, in blocks, whatever the chunk size: a thread that got the
# long iterations works on while the others have nothing left.
# numba 0.68.1, layer omp, CPython 3.11.7, 28 November 2026.
# For Speedup Lab: the schedule "dynamic" of Numba draws by an atomic addition of our own.
. "$(dirname "$0")/common.sh"
python_for 3.11 3.13 3.14
install numba==0.68.1
export NUMBA_NUM_THREADS=3 NUMBA_THREADING_LAYER=omp
cat >"$work/try.py" <<'PY'
import numba
import numpy as np


@numba.njit(parallel=True)
def who(count, threads):
    for i in numba.prange(count):
        threads[i] = numba.get_thread_id()
        x = 0.0
        for k in range(3_000_000 if i < count // 2 else 10):
            x += np.sin(k * 1.0)
        if x == 1e300:
            threads[i] = -1


threads = np.zeros(24, np.int64)
who(24, threads)
numba.set_parallel_chunksize(1)
who(24, threads)
print("blocks all the same:", [sorted(threads.tolist()).count(t) for t in range(3)], threads.tolist() == sorted(threads))
PY
run try.py
as_seen <<'PY'
blocks all the same: [8, 8, 8] True
PY
