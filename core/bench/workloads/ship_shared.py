"""The same numbers in memory that every worker sees: nothing travels but where a share begins and ends.

Standard library only.
"""

from __future__ import annotations

from ..model import Backend, Schedule, later
from ..workload import Limit, Rate, Workload
from .arrays import Arrays
from .ship import ITEMS, NUMBERS_MAX, by_numba, by_numpy, fill, ship, sum_below

WORKLOAD = Workload(
    key="ship-shared",
    title=later("Ship, data in shared memory"),
    short=later("Ship, shared"),
    name=later("ship shared"),
    summary=later("Adds up num numbers, put before the clock runs into memory that every worker sees."),
    unit=later("numbers"),
    default_num=5 * 10**6,
    schedule=Schedule.STATIC,
    cost=float,
    rates={Backend.PYTHON: 5e7, Backend.NATIVE: 2e9, Backend.NUMPY: 1.5e9, Backend.NUMBA: 2e9},
    rate=Rate(unit="B/s", amount=lambda num: 8.0 * num, limit=Limit.MEMORY),
    kernel=ship,
    array_units=4096,
    kernels={Backend.NUMPY: by_numpy, Backend.NUMBA: by_numba},
    expected=sum_below,
    num_max=NUMBERS_MAX,
    arrays=Arrays(items=ITEMS, fill=fill),
)
