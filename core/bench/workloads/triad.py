"""The triad of STREAM: hardly any work on much memory, so that the memory is what all workers share.

Standard library only.
"""

from __future__ import annotations

from array import array
from zlib import crc32

from ..model import Backend, Schedule, later
from ..workload import Limit, Rate, Workload
from .arrays import Arrays, Buffers, State, clear, repeat

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

# After so many items b and c begin anew, and so does what is right for a.
PERIOD = 1024
# 240 GB.
ITEMS_MAX = 10**10


def triad(state: State, lo: int, hi: int, total: int) -> int:
    """Set the items [lo, hi) of a to b + 3 * c, and add how many they are to `total`.

    Notes
    -----
    McCalpin, "Memory bandwidth and machine balance in current high performance computers", 1995.
    """
    a, b, c = state.arrays
    for i in range(lo, hi):
        a[i] = b[i] + 3.0 * c[i]
    return total + (hi - lo)


def _numpy() -> Any:
    import numpy as np

    def triad(state: State, lo: int, hi: int, total: int) -> int:
        """In two passes, for an expression of arrays has no third operand."""
        a, b, c = (np.asarray(one)[lo:hi] for one in state.arrays)
        np.multiply(c, 3.0, out=a)
        np.add(a, b, out=a)
        return total + (hi - lo)

    return triad


def _numba() -> Any:
    def triad(num: int, step: int, arrays: Any, lo: int, hi: int, total: int) -> int:  # noqa: ARG001, PLR0917  # as all
        a, b, c = arrays
        for i in range(lo, hi):
            a[i] = b[i] + 3.0 * c[i]
        return total + (hi - lo)

    return triad


def _fill(arrays: Buffers) -> None:
    _, b, c = arrays
    repeat(b, array("d", (1.0 + i for i in range(PERIOD))))
    repeat(c, array("d", (float(i % 512) for i in range(PERIOD))))


def expected_checksum(num: int) -> int:
    """Of the right a, without any other array: it repeats itself."""
    one = array("d", (1.0 + i + 3.0 * (i % 512) for i in range(PERIOD))).tobytes()
    checksum, rest = 0, 8 * num
    many = one * 128
    while rest:
        part = many[: min(rest, len(many))]
        checksum, rest = crc32(part, checksum), rest - len(part)
    return checksum


WORKLOAD = Workload(
    key="triad",
    title=later("Triad, all of it memory"),
    short=later("Triad"),
    name=later("triad"),
    summary=later("Sets num items of an array to b + 3c, made before the clock runs: all cores share the memory."),
    unit=later("items"),
    default_num=10**7,
    schedule=Schedule.STATIC,
    cost=float,
    rates={Backend.PYTHON: 1e7, Backend.NATIVE: 5e8, Backend.NUMPY: 4e8, Backend.NUMBA: 5e8},
    rate=Rate(unit="B/s", amount=lambda num: 24.0 * num, limit=Limit.MEMORY),
    kernel=triad,
    array_units=4096,
    kernels={Backend.NUMPY: _numpy, Backend.NUMBA: _numba},
    expected=expected_checksum,
    num_max=ITEMS_MAX,
    arrays=Arrays(
        items={"a": ("d", int), "b": ("d", int), "c": ("d", int)},
        fill=_fill,
        reset=lambda arrays: clear(arrays[0]),
        checksum=lambda arrays: crc32(arrays[0]),
        written=lambda num, step, lo, hi: ((lo, hi),),  # noqa: ARG005  # as all
    ),
)
