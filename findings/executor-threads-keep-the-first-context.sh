#!/usr/bin/env bash
# Where threads inherit context variables, a task of a ThreadPoolExecutor sees what was set when it was submitted?
# Seen: it sees what was set when its worker thread was started, by whichever task was the first: with one worker all later
# tasks have the first one's value, with several each has another's, by who takes it. asyncio.to_thread hands the present
# one over, loop.run_in_executor does not. So it is without the GIL from 3.14 on by default, elsewhere by an option.
# CPython 3.14.8 and 3.15.0 with -X thread_inherit_context=1, 29 November 2026.
# For Speedup Lab: results are compared with serial's item by item, and one that differs is called again in a new thread.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/try.py" <<'EOF'
import asyncio
import contextvars
import sys
from concurrent.futures import ThreadPoolExecutor

tenant = contextvars.ContextVar("tenant", default="nobody")


def submitted():
    with ThreadPoolExecutor(1) as pool:
        for name in ("first", "second", "third"):
            tenant.set(name)
            yield pool.submit(tenant.get).result()


async def awaited(by_loop):
    found = []
    for name in ("first", "second", "third"):
        tenant.set(name)
        call = asyncio.get_running_loop().run_in_executor(None, tenant.get) if by_loop else asyncio.to_thread(tenant.get)
        found.append(await call)
    return found


print("inherits:", sys.flags.thread_inherit_context)
print("submit:", *submitted())
print("run_in_executor:", *asyncio.run(awaited(by_loop=True)))
print("to_thread:", *asyncio.run(awaited(by_loop=False)))
EOF
run -X thread_inherit_context=0 try.py
run -X thread_inherit_context=1 try.py
as_seen <<'EOF'
inherits: 0
submit: nobody nobody nobody
run_in_executor: nobody nobody nobody
to_thread: first second third
inherits: 1
submit: first first first
run_in_executor: first first first
to_thread: first second third
EOF
