#!/usr/bin/env bash
# A function that makes a process pool or a queue of its own also works in an interpreter, as it does in a thread?
# Seen: multiprocessing's Pool and Queue stand on daemon threads, which such an interpreter refuses: RuntimeError. The
# same interpreter starts a spawned Process, a subprocess, a ThreadPoolExecutor and asyncio.to_thread.
# CPython 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: nested parallelism in a user's function costs the row "interpreters" its cell, with this sentence.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/try.py" <<'EOF'
from concurrent import interpreters

TRIALS = {
    "Process": "import multiprocessing as m; p = m.get_context('spawn').Process(target=int); p.start(); p.join()",
    "subprocess": "import subprocess; subprocess.run(['true'], check=True)",
    "ThreadPoolExecutor": "import concurrent.futures as f; f.ThreadPoolExecutor(1).submit(int).result()",
    "to_thread": "import asyncio; asyncio.run(asyncio.to_thread(int))",
    "Queue": "import multiprocessing as m; m.get_context('spawn').Queue().put(1)",
    "Pool": "import multiprocessing as m; m.get_context('spawn').Pool(1)",
}
if __name__ == "__main__":
    for name, code in TRIALS.items():
        interpreter = interpreters.create()
        try:
            interpreter.exec(code)
            print(name, "works")
        except interpreters.ExecutionFailed as error:
            print(name, "->", str(error).splitlines()[0].replace("(sub)", ""))
        interpreter.close()
EOF
run try.py
as_seen <<'EOF'
Process works
subprocess works
ThreadPoolExecutor works
to_thread works
Queue -> RuntimeError: daemon threads are disabled in this interpreter
Pool -> RuntimeError: daemon threads are disabled in this interpreter
EOF
