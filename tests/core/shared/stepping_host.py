"""The bench host with a clock that steps once: by STEPPING_BY seconds, at the read numbered STEPPING_AFTER, for num 7.

Started in the place of the real script, which it runs; its path comes in STEPPING_BENCH.
"""

from __future__ import annotations

import os
import runpy
import sys
import time

STEPS_FOR = 7
_clock = time.perf_counter_ns
_state = {"reads": 0, "armed": False}


def stepping() -> int:
    """The system's clock, and later the stepped one."""
    if _state["armed"]:
        _state["reads"] += 1
    stepped = _state["reads"] >= int(os.environ["STEPPING_AFTER"])
    return _clock() + (int(os.environ["STEPPING_BY"]) * 10**9 if stepped else 0)


def main() -> int:
    time.perf_counter_ns = stepping
    bench = runpy.run_path(os.environ["STEPPING_BENCH"], run_name="bench")
    bench["_make_importable"]()
    from speeduplab.core.bench import pipes

    read_task = pipes.read_task

    def read_and_arm(fd):
        task = read_task(fd)
        _state["armed"] = task.cell.num == STEPS_FOR
        return task

    pipes.read_task = read_and_arm
    return bench["main"]()


if __name__ == "__main__":
    status = main()
    sys.stderr.flush()
    os._exit(status)
