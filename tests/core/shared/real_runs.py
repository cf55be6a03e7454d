"""Plans that this interpreter runs for real, and what becomes of their processes."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

import psutil
from patience import GIVE_UP_S
from speeduplab.core.bench.model import Cell, Plan
from synthetic import cell


def here(strategy: str = "serial", workers: int = 1, *, num: int = 1000, **more) -> Cell:
    """A cell for the interpreter that runs the tests."""
    return cell(strategy, workers, num=num, **{"python": sys.executable, **more})


def plan_of(*cells: Cell, rounds: int = 1, time_limit_s: float | None = float(GIVE_UP_S), **more) -> Plan:
    """A plan whose hosts may be silent for longer than a program's user would wait."""
    return Plan(cells=cells, rounds=rounds, seed=1, time_limit_s=time_limit_s, **more)


def members(group: int) -> list[int]:
    """The live processes of a process group."""
    found = []
    for pid in psutil.pids():
        try:
            if os.getpgid(pid) == group and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
                found.append(pid)
        except (ProcessLookupError, psutil.NoSuchProcess):
            continue
    return found


def wait_until(condition: Callable[[], bool], give_up_s: float = GIVE_UP_S) -> bool:
    """Whether a condition comes true before the deadline; looks often."""
    deadline = time.monotonic() + give_up_s
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.005)
    return True
