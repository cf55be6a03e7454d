#!/usr/bin/env bash
# "lazy import" at the top of a script puts the cost of an import off, and changes nothing of who pays it?
# Seen: a plain import is paid once by the script, and forked workers have it, as forkserver's have. Made lazy, it is paid
# by each worker anew, within its first task, while the clock of the batch runs. Threads share one load, also then.
# So one word moves time from start-up into the first tasks, and multiplies it by the workers, for two start methods of three.
# CPython 3.15.0, 29 November 2026.
# For Speedup Lab: first and warm batches are timed apart. A host has called the function before it forks, so that its
# forked workers have what a first call loads, as those of a script that was warmed up have; spawned ones load it.
. "$(dirname "$0")/common.sh"
python_for 3.15
cat >"$work/heavy.py" <<'EOF'
import os

VALUE = 1
with open("loads", "a") as file:
    print(os.getpid(), file=file)
EOF
cat >"$work/plain.py" <<'EOF'
import multiprocessing
import sys
import threading

import heavy


def task(barrier):
    barrier.wait()
    return heavy.VALUE


if __name__ == "__main__":
    if sys.argv[1] == "threads":
        barrier = threading.Barrier(3)
        workers = [threading.Thread(target=task, args=(barrier,)) for _ in range(3)]
    else:
        context = multiprocessing.get_context(sys.argv[1])
        barrier = context.Barrier(3)
        workers = [context.Process(target=task, args=(barrier,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    own = {str(getattr(worker, "pid", "")) for worker in workers}
    loads = open("loads").read().split()
    print(sys.argv[0], sys.argv[1], "loads in 3 workers:", sum(one in own for one in loads), "elsewhere:", end=" ")
    print(sum(one not in own for one in loads))
EOF
sed 's/^import heavy/lazy import heavy/' "$work/plain.py" >"$work/lazy.py"
for script in plain.py lazy.py; do
    for way in threads fork forkserver spawn; do
        : >"$work/loads"
        run $script $way
    done
done
as_seen <<'EOF'
plain.py threads loads in 3 workers: 0 elsewhere: 1
plain.py fork loads in 3 workers: 0 elsewhere: 1
plain.py forkserver loads in 3 workers: 0 elsewhere: 2
plain.py spawn loads in 3 workers: 3 elsewhere: 1
lazy.py threads loads in 3 workers: 0 elsewhere: 1
lazy.py fork loads in 3 workers: 3 elsewhere: 0
lazy.py forkserver loads in 3 workers: 3 elsewhere: 0
lazy.py spawn loads in 3 workers: 3 elsewhere: 0
EOF
