"""Pi by random samples: even work in whole numbers.

Each sample comes from its index alone, so that any split draws the same ones. Standard library only.
"""

from __future__ import annotations

from ..model import Backend, Split, later
from ..workload import Workload

MASK = 2**64 - 1


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
    split=Split.BLOCKS,
    cost=float,
    rates={Backend.PYTHON: 1.5e6, Backend.NATIVE: 1e9},
    kernel=pi,
    # There is no other way than to draw them: how near the ratio comes to pi is a matter of chance.
    expected=lambda _: None,
    expected_to=0,
)
