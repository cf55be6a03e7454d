"""Many tiny tasks: what a call costs.

Standard library only.
"""

from __future__ import annotations

from ..model import Backend, Schedule, later
from ..workload import Workload


def _task(index: int) -> int:
    return index & 1


def tiny(lo: int, hi: int, total: int) -> int:
    """Call a function for each number of [lo, hi), and add its results to `total`."""
    for index in range(lo, hi):
        total += _task(index)
    return total


WORKLOAD = Workload(
    key="tiny",
    title=later("Tiny tasks, one call each"),
    short=later("Tiny"),
    name=later("tiny"),
    summary=later("Calls a function that does next to nothing, num times: the call is the cost."),
    unit=later("tasks"),
    default_num=15 * 10**6,
    schedule=Schedule.STATIC,
    cost=float,
    rates={Backend.PYTHON: 1.5e7, Backend.NATIVE: 5e8},
    kernel=tiny,
    kernels=dict.fromkeys(
        (Backend.NUMPY, Backend.NUMBA),
        later("A call is what Tiny measures: arrays and compilers leave none."),
    ),
    # Of [0, num), every odd number's task returns 1.
    expected=lambda num: num // 2,
)
