#!/usr/bin/env bash
# Under forkserver each worker imports the main script again, as under spawn?
# Seen: up to 3.13 each worker does; from 3.14 on the server alone, and its workers have what it has. So start-up of one
# and the same start method is another thing on both sides of 3.14.
# CPython 3.13.0, 3.14.8 and 3.15.0, 28 November 2026. 3.13 and one of the later two are needed here.
# For Speedup Lab: start methods are compared within one Python, and the file says which Python it was.
. "$(dirname "$0")/common.sh"
cat >"$work/try.py" <<'EOF'
import multiprocessing
import os

with open("imports", "a") as file:
    print(os.getpid(), file=file)
if __name__ == "__main__":
    for method in ("spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        barrier = context.Barrier(4)
        open("imports", "w").close()
        workers = [context.Process(target=barrier.wait) for _ in range(3)]
        for worker in workers:
            worker.start()
        barrier.wait()
        for worker in workers:
            worker.join()
        imported = {int(line) for line in open("imports")}
        own = {worker.pid for worker in workers}
        print(method, "imports of the script in 3 workers:", len(imported & own), "elsewhere:", len(imported - own))
EOF
python_for 3.13
run try.py
python_for 3.14 3.15
run try.py
as_seen <<'EOF'
spawn imports of the script in 3 workers: 3 elsewhere: 0
forkserver imports of the script in 3 workers: 3 elsewhere: 0
spawn imports of the script in 3 workers: 3 elsewhere: 0
forkserver imports of the script in 3 workers: 0 elsewhere: 1
EOF
