"""The same numbers, made by whoever adds them up: only where a share begins and ends travels.

Standard library only.
"""

from __future__ import annotations

from array import array

from ..model import Backend, Schedule, later
from ..workload import Workload
from .ship import NUMBERS_MAX, sum_below

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any


def ship_ranges(lo: int, hi: int, total: int) -> int:
    """Make the numbers [lo, hi), and add them to `total`."""
    numbers = array("q", range(lo, hi))
    return total + sum(numbers)


def _numpy() -> Any:
    import numpy as np

    def ship_ranges(lo: int, hi: int, total: int) -> int:
        return total + int(np.arange(lo, hi).sum())

    return ship_ranges


WORKLOAD = Workload(
    key="ship-ranges",
    title=later("Ship, ranges only"),
    short=later("Ship, ranges"),
    name=later("ship ranges"),
    summary=later("Adds up num numbers, which each worker makes while the clock runs: only ranges travel."),
    unit=later("numbers"),
    default_num=5 * 10**6,
    schedule=Schedule.STATIC,
    cost=float,
    rates={Backend.PYTHON: 1.5e7, Backend.NATIVE: 1.5e9, Backend.NUMPY: 5e8},
    kernel=ship_ranges,
    array_units=4096,
    kernels={
        Backend.NUMPY: _numpy,
        Backend.NUMBA: later("Its compiler puts a formula in the place of the sum of a range."),
    },
    expected=sum_below,
    num_max=NUMBERS_MAX,
)
