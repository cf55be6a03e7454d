"""Primes by trial division: uneven work, for larger numbers cost more.

Standard library only.
"""

from __future__ import annotations

from math import isqrt, log, sqrt

from ..model import Backend, Schedule, later
from ..workload import Workload

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

PRIMES_CHECKED_TO = 10**9


def primes(lo: int, hi: int, total: int) -> int:
    """Add the number of primes in [lo, hi) to `total`, by trial division with odd numbers."""
    for n in range(lo, hi):
        if n < 4:
            total += n >= 2
            continue
        if n % 2 == 0:
            continue
        d = 3
        while d * d <= n:
            if n % d == 0:
                break
            d += 2
        else:
            total += 1
    return total


def _numpy() -> Any:
    """The same divisions, of all odd numbers at once; those that a divisor was found for leave, as in the loop."""
    import numpy as np

    def primes(lo: int, hi: int, total: int) -> int:
        total += sum(lo <= n < hi for n in (2, 3))
        left = np.arange(max(lo | 1, 5), hi, 2, dtype=np.int64)
        d = 3
        while left.size and d * d <= left[-1]:
            # Numbers below the square of the divisor have met all of theirs.
            met = int(np.searchsorted(left, d * d))
            total += met
            left = left[met:]
            left = left[left % d != 0]
            d += 2
        return total + left.size

    return primes


def count_primes_below(num: int) -> int:
    """Number of primes below `num`, without testing any of them.

    Notes
    -----
    Legendre's recurrence over the distinct values of floor(n / k), sieved in place
    ("the Lucy_Hedgehog algorithm"); O(n^(3/4)): 0.1 s for 1e8.
    """
    n = num - 1
    if n < 2:
        return 0
    root = isqrt(n)
    # small[v] and large[k] hold the count for v and for n // k.
    small = [v - 1 for v in range(root + 1)]
    large = [0, *(n // k - 1 for k in range(1, root + 1))]
    for p in range(2, root + 1):
        if small[p] == small[p - 1]:
            continue
        before, square = small[p - 1], p * p
        for k in range(1, min(root, n // square) + 1):
            kp = k * p
            large[k] -= (large[kp] if kp <= root else small[n // kp]) - before
        for v in range(root, square - 1, -1):
            small[v] -= small[v // p] - before
    return large[1]


def _primes_cost(num: int) -> float:
    # A prime costs sqrt(n) / 2 divisions and there are n / ln n of them; the rest leave early.
    return num + num * sqrt(num) / (3 * log(max(num, 3)))


WORKLOAD = Workload(
    key="primes",
    title=later("Primes, uneven work"),
    short=later("Primes"),
    name=later("primes"),
    summary=later("Counts the primes below num by trial division: larger numbers cost more."),
    unit=later("numbers"),
    default_num=10**7,
    schedule=Schedule.INTERLEAVED,
    cost=_primes_cost,
    rates={
        Backend.PYTHON: 1.5e7,
        Backend.NATIVE: 4e8,
        Backend.NATIVE_UNGUARDED: 4e8,
        Backend.NUMPY: 8e7,
        Backend.NUMBA: 2e8,
    },
    kernel=primes,
    array_units=2**16,
    kernels={Backend.NUMPY: _numpy, Backend.NUMBA: lambda: primes},
    expected=lambda num: count_primes_below(num) if num <= PRIMES_CHECKED_TO else None,
    expected_to=PRIMES_CHECKED_TO,
)
