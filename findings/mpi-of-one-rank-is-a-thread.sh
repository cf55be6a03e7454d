#!/usr/bin/env bash
# MPIPoolExecutor(max_workers=2) computes in two other processes, or says that it cannot?
# Seen: started with one rank (no mpiexec, or -n 1) it runs all tasks in one thread of the script itself, under the GIL,
# without a word. With two ranks it has one worker process.
# mpi4py 4.1.2, mpich 5.0.2, CPython 3.13.0, 28 November 2026.
# For Speedup Lab: the row mpi asks its workers for their process ids before timing and refuses the script's own.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.11
install mpi4py==4.1.2 mpich==5.0.2
cat >"$work/try.py" <<'EOF'
import os
import threading

from mpi4py.futures import MPIPoolExecutor


def where(_):
    return os.getpid(), threading.current_thread() is threading.main_thread()


if __name__ == "__main__":
    with MPIPoolExecutor(max_workers=2) as pool:
        places = set(pool.map(where, range(6)))
    own = {pid == os.getpid() for pid, _ in places}
    print("workers:", len(places), "in this process:", own, "in its main thread:", {main for _, main in places})
EOF
PATH=$(dirname "$python"):$PATH
for ranks in 1 2; do
    (cd "$work" && timeout 120 mpiexec -n "$ranks" "$python" -m mpi4py.futures try.py) >>"$work/now" 2>"$work/errors" ||
        not_run "mpiexec did not start: $(tail -n 1 "$work/errors")"
done
as_seen <<'EOF'
workers: 1 in this process: {True} in its main thread: {False}
workers: 1 in this process: {False} in its main thread: {True}
EOF
