"""Pi by random samples: even work in whole numbers.

Each sample comes from its index alone, so that any split draws the same ones. Standard library only.
"""

from __future__ import annotations

from ..model import Backend, Schedule, later
from ..workload import Workload

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

MASK = 2**64 - 1


def _numpy() -> Any:
    """The samples of a slice as arrays of 64 bits, which wrap as the masks of the loop do."""
    import numpy as np

    block = 2**13  # fits into the caches

    def pi(lo: int, hi: int, total: int) -> int:
        for first in range(lo, hi, block):
            z = np.arange(first + 1, min(first + block, hi) + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
            z = (z ^ z >> np.uint64(30)) * np.uint64(0xBF58476D1CE4E5B9)
            z = (z ^ z >> np.uint64(27)) * np.uint64(0x94D049BB133111EB)
            z ^= z >> np.uint64(31)
            x = ((z >> np.uint64(32)).astype(np.int64) ^ 0x80000000) - 0x80000000
            y = ((z & np.uint64(0xFFFFFFFF)).astype(np.int64) ^ 0x80000000) - 0x80000000
            # Both squares are at most 2 ** 62: as unsigned numbers their sum has room.
            inside = (x * x).astype(np.uint64) + (y * y).astype(np.uint64) < np.uint64(1 << 62)
            total += int(np.count_nonzero(inside))
        return total

    return pi


def _numba() -> Any:
    """The loop in unsigned numbers of 64 bits, which wrap as the masks do."""
    import numpy as np

    one, first, second, third = (
        np.uint64(1),
        np.uint64(0x9E3779B97F4A7C15),
        np.uint64(0xBF58476D1CE4E5B9),
        np.uint64(0x94D049BB133111EB),
    )
    shifts = np.uint64(30), np.uint64(27), np.uint64(31), np.uint64(32)
    low, half, most = np.uint64(0xFFFFFFFF), np.int64(0x80000000), np.uint64(1 << 62)

    def pi(lo: int, hi: int, total: Any) -> Any:
        for index in range(lo, hi):
            z = (np.uint64(index) + one) * first
            z = (z ^ (z >> shifts[0])) * second
            z = (z ^ (z >> shifts[1])) * third
            z ^= z >> shifts[2]
            x = (np.int64(z >> shifts[3]) ^ half) - half
            y = (np.int64(z & low) ^ half) - half
            total += np.uint64(x * x) + np.uint64(y * y) < most
        return total

    return pi


def sample(index: int) -> int:
    """The number of that index in the sequence of splitmix64 from the seed 0, as `pi` draws it."""
    z = (index + 1) * 0x9E3779B97F4A7C15 & MASK
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
    z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
    return z ^ z >> 31


def pi(lo: int, hi: int, total: int) -> int:
    """Add to `total` how many of the samples [lo, hi) fall within the circle; 4 * total / num comes near pi.

    Notes
    -----
    Sample i is the number i of splitmix64 from the seed 0, its halves taken as signed coordinates. (Steele,
    Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.)
    """
    for index in range(lo, hi):
        z = (index + 1) * 0x9E3779B97F4A7C15 & MASK
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
        z ^= z >> 31
        x = (z >> 32 ^ 0x80000000) - 0x80000000
        y = (z & 0xFFFFFFFF ^ 0x80000000) - 0x80000000
        total += x * x + y * y < 1 << 62
    return total


WORKLOAD = Workload(
    key="pi",
    title=later("Pi by random samples"),
    short=later("Pi"),
    name=later("pi"),
    summary=later("Counts how many of num random points fall within a circle: even work in whole numbers."),
    unit=later("samples"),
    default_num=10**6,
    schedule=Schedule.STATIC,
    cost=float,
    rates={Backend.PYTHON: 1.5e6, Backend.NATIVE: 1e9, Backend.NUMPY: 1e8, Backend.NUMBA: 6e8},
    kernel=pi,
    array_units=2**13,
    kernels={Backend.NUMPY: _numpy, Backend.NUMBA: _numba},
    # There is no other way than to draw them: how near the ratio comes to pi is a matter of chance.
    expected=lambda _: None,
    expected_to=0,
)
