#!/usr/bin/env bash
# A rank that has called MPI_Finalize is done with MPI: does its way of ending still matter to the other ranks?
# Seen: ended by os._exit(0), as forked workers and programs in a hurry end, mpiexec ends the other ranks in the midst of
# their work, and reports status 0. Ended by sys.exit(0), the others finish.
# mpi4py 4.1.2, mpich 5.0.2, CPython 3.13.0, 28 November 2026.
# For Speedup Lab: the host of the row mpi ends as Python ends, and every worker's answer is counted, not the status.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.11
install mpi4py==4.1.2 mpich==5.0.2
cat >"$work/try.py" <<'EOF'
import os
import sys
import time

from mpi4py import MPI

rank = MPI.COMM_WORLD.rank
MPI.COMM_WORLD.Barrier()
MPI.Finalize()
if rank == 0:
    os._exit(0) if sys.argv[1] == "os._exit" else sys.exit(0)
time.sleep(2)
print("rank 1 has finished", flush=True)
EOF
PATH=$(dirname "$python"):$PATH
for way in sys.exit os._exit; do
    echo "rank 0 leaves by $way" >>"$work/now"
    (cd "$work" && timeout 120 mpiexec -n 2 "$python" try.py "$way") >>"$work/now" 2>"$work/errors" ||
        not_run "mpiexec ended with status $?: $(tail -n 1 "$work/errors")"
done
as_seen <<'EOF'
rank 0 leaves by sys.exit
rank 1 has finished
rank 0 leaves by os._exit
EOF
