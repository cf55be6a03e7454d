"""Pi by random samples: even work in whole numbers.

Each sample comes from its index alone, so that any split draws the same ones. Standard library only.
"""

from __future__ import annotations

from array import array
from math import isqrt

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


# What takes a second to expect; more samples are only compared with others.
PI_CHECKED_TO = 10**6


def hits_drawn(num: int) -> int:
    """The same count without the loop's arithmetic: the state goes on by adding, halves are read as the bytes that they
    are, and a sample lies within where its y is at most the circle's height over its x, from a root of whole numbers.

    Only the generator's three multiplications are the kernel's own: its sequence is the definition.
    """
    state, hits = 0, 0
    for first in range(0, num, 4096):
        drawn = array("Q")
        for _ in range(min(4096, num - first)):
            state = (state + 0x9E3779B97F4A7C15) % 2**64
            z = (state ^ state // 2**30) * 0xBF58476D1CE4E5B9 % 2**64
            z = (z ^ z // 2**27) * 0x94D049BB133111EB % 2**64
            drawn.append(z ^ z // 2**31)
        halves = memoryview(drawn).cast("B").cast("i").tolist()
        # Which half is x does not matter to a circle.
        hits += sum(
            abs(y) <= isqrt(2**62 - 1 - x * x) for x, y in zip(halves[::2], halves[1::2], strict=True) if abs(x) < 2**31
        )
    return hits


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
    expected=lambda num: hits_drawn(num) if num <= PI_CHECKED_TO else None,
    expected_to=PI_CHECKED_TO,
)
