"""Numbers that travel to whoever adds them up: hardly any work on much data, and how it comes there is what counts.

By default 5e6 of them: 0.1 s of serial Python, as short as a time may be that is believed, and not the second of other
workloads. The share of the time that travelling takes is the same for ten times as many, and those would need 2.4 GB:
each number is 8 bytes, and lies six times over in memory while it is pickled, sent and read.

Standard library only.
"""

from __future__ import annotations

from array import array

from ..model import Backend, Schedule, later
from ..workload import Limit, Rate, Workload
from .arrays import Arrays, Buffers, State

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

NUMBERS_MAX = 10**8
_PIECE = 1 << 16


def ship(state: State, lo: int, hi: int, total: int) -> int:
    """Add the numbers [lo, hi) of an array to `total`."""
    (numbers,) = state.arrays
    return total + sum(numbers[lo:hi])  # type: ignore[no-any-return]  # of a buffer of whole numbers


def by_numpy() -> Any:
    import numpy as np

    def ship(state: State, lo: int, hi: int, total: int) -> int:
        return total + int(np.asarray(state.arrays[0])[lo:hi].sum())

    return ship


def by_numba() -> Any:
    def ship(num: int, step: int, arrays: Any, lo: int, hi: int, total: int) -> int:  # noqa: ARG001, PLR0917  # as all
        numbers = arrays[0]
        for i in range(lo, hi):
            total += numbers[i]
        return total

    return ship


def fill(arrays: Buffers) -> None:
    """Number i is i."""
    (numbers,) = arrays
    num = len(numbers)
    for lo in range(0, num, _PIECE):
        hi = min(lo + _PIECE, num)
        numbers[lo:hi] = array("q", range(lo, hi))


def sum_below(num: int) -> int:
    return num * (num - 1) // 2


ITEMS = {"numbers": ("q", int)}

WORKLOAD = Workload(
    key="ship",
    title=later("Ship, data sent to the workers"),
    short=later("Ship"),
    name=later("ship"),
    summary=later("Adds up num numbers, made before the clock runs; their way to workers by pickle is timed."),
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
    # Here, as a pickle, in the pipe's pieces and where they arrive.
    arrays=Arrays(items=ITEMS, fill=fill, copies=6),
    ships=True,
)
