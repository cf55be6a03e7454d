"""The same numbers, made by whoever adds them up: only where a share begins and ends travels.

Standard library only.
"""

from __future__ import annotations

from array import array

from ..model import Backend, Schedule, later
from ..workload import Workload
from .ship import NUMBERS_MAX, sum_below


def ship_ranges(lo: int, hi: int, total: int) -> int:
    """Make the numbers [lo, hi), and add them to `total`."""
    numbers = array("q", range(lo, hi))
    return total + sum(numbers)


WORKLOAD = Workload(
    key="ship-ranges",
    title=later("Ship, ranges only"),
    short=later("Ship, ranges"),
    name=later("ship ranges"),
    summary=later("Adds up num numbers, which each worker makes itself from where its share begins and ends."),
    unit=later("numbers"),
    default_num=5 * 10**6,
    schedule=Schedule.STATIC,
    cost=float,
    rates={Backend.PYTHON: 1.5e7, Backend.NATIVE: 1.5e9},
    kernel=ship_ranges,
    expected=sum_below,
    num_max=NUMBERS_MAX,
)
