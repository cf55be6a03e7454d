#!/usr/bin/env bash
# concurrent.futures.wait() returns as soon as every future is done?
# Seen: futures that shutdown(cancel_futures=True) cancelled say done() and stay in wait()'s not_done: without a timeout
# it would not return, and as_completed() raises TimeoutError for them.
# CPython 3.11.7, 3.13.0, 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: a team of executors that is stopped asks each future done() and never wait().
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/try.py" <<'EOF'
import concurrent.futures as futures
import time

pool = futures.ThreadPoolExecutor(1)
tasks = [pool.submit(time.sleep, 0.3) for _ in range(4)]
pool.shutdown(wait=True, cancel_futures=True)
print("done():", [task.done() for task in tasks], "cancelled():", [task.cancelled() for task in tasks])
done, not_done = futures.wait(tasks, timeout=1)
print("wait:", len(done), "done,", len(not_done), "not done")
try:
    list(futures.as_completed(tasks, timeout=1))
except futures.TimeoutError as error:
    print("as_completed:", error)
EOF
run try.py
as_seen <<'EOF'
done(): [True, True, True, True] cancelled(): [False, True, True, True]
wait: 1 done, 3 not done
as_completed: 3 (of 4) futures unfinished
EOF
