"""Waiting instead of working: what threads are good at, whatever the GIL.

Standard library only.
"""

from __future__ import annotations

import time

from ..model import Backend, Schedule, later
from ..workload import Workload

WAIT_S = 0.01
# An hour.
WAITS_MAX = 360_000


def sleep(lo: int, hi: int, total: int) -> int:
    """Wait 10 ms for each number of [lo, hi), and add how many they are to `total`."""
    for _ in range(lo, hi):
        time.sleep(WAIT_S)
        total += 1
    return total


WORKLOAD = Workload(
    key="sleep",
    title=later("Sleep, waiting instead of working"),
    short=later("Sleep"),
    name=later("sleep"),
    summary=later("Waits 10 ms, num times: no core is needed, and no GIL."),
    unit=later("waits"),
    default_num=100,
    schedule=Schedule.STATIC,
    cost=float,
    rates={Backend.PYTHON: 99.0, Backend.NATIVE: 99.0},
    kernel=sleep,
    kernels=dict.fromkeys((Backend.NUMPY, Backend.NUMBA), later("Sleep only waits: there is nothing to compute.")),
    expected=lambda num: num,
    num_max=WAITS_MAX,
    waits=True,
)
