"""Whether some values rise or fall with time: a rank test and a robust slope.

Pure functions; of more than 60 values neighbours are first put together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from math import erfc, factorial, sqrt

from .intervals import median

FEWEST = 6
_MOST = 60
_EXACT_TO = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """How values change from the first to the last.

    Attributes
    ----------
    p
        How likely at least so clear an order of the values is where there is no trend.
    first, last
        Both ends of the straight line through them.
    """

    p: float
    first: float
    last: float

    @property
    def change(self) -> float:
        """From first to last, relative to their middle."""
        return (self.last - self.first) / ((self.first + self.last) / 2)


def trend(values: Sequence[float]) -> Trend:
    """The trend of values in the order of time.

    Raises
    ------
    ValueError
        If there are fewer than 6.

    Notes
    -----
    Mann-Kendall test, two-sided: Mann, "Nonparametric tests against trend", Econometrica 13 (1945);
    the exact distribution of Kendall's S up to 30 values, its normal approximation with continuity
    correction above (Kendall, "Rank Correlation Methods", 4th edition, 1970, chapters 4 and 5). Equal
    values make it a little conservative. The line is Theil's: the median of all slopes (Sen, "Estimates
    of the regression coefficient based on Kendall's tau", JASA 63, 1968).
    """
    if len(values) < FEWEST:
        raise ValueError(f"a trend needs at least {FEWEST} values, got {len(values)}")
    shown = _thinned(values)
    pairs = [(j - i, shown[j] - shown[i]) for i, j in combinations(range(len(shown)), 2)]
    s = sum((rise > 0) - (rise < 0) for _, rise in pairs)
    slope, centre = median([rise / run for run, rise in pairs]), median(shown)
    half = slope * (len(shown) - 1) / 2
    return Trend(p=_p(len(shown), abs(s)), first=centre - half, last=centre + half)


def _thinned(values: Sequence[float]) -> list[float]:
    if len(values) <= _MOST:
        return list(values)
    edges = [len(values) * i // _MOST for i in range(_MOST + 1)]
    return [median(values[edges[i] : edges[i + 1]]) for i in range(_MOST)]


def _p(count: int, s: int) -> float:
    if count > _EXACT_TO:
        spread = sqrt(count * (count - 1) * (2 * count + 5) / 18)
        return erfc(max(s - 1, 0) / spread / sqrt(2))
    if s <= 0:
        return 1.0
    pairs = count * (count - 1) // 2
    # S = pairs - 2 inversions: as many inversions as this or fewer, on either side.
    fewest = sum(_inversions(count)[: (pairs - s) // 2 + 1])
    return min(2 * fewest / factorial(count), 1.0)


@cache
def _inversions(count: int) -> tuple[int, ...]:
    """How many orders of `count` values have 0, 1, 2, ... inversions."""
    ways = [1]
    for size in range(2, count + 1):
        longer = [0] * (len(ways) + size - 1)
        for inversions, number in enumerate(ways):
            for more in range(size):
                longer[inversions + more] += number
        ways = longer
    return tuple(ways)
