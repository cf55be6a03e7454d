"""Statistics of times: medians, intervals, paired speed-ups.

Pure functions without numpy: they run after every batch of events, and `speeduplab run` starts without it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import comb, exp, log

from .dependence import ROUNDS_MIN, widening

LEVEL = 0.95
_PAST = 1.5  # costs at most 0.4 % of coverage where rounds depend on each other, and nothing else
_CORE = 1.5  # about what lies between them where noise has no spikes


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    low: float
    high: float

    def overlaps(self, other: Interval) -> bool:
        return self.low <= other.high and other.low <= self.high


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Times of one cell in seconds.

    Attributes
    ----------
    samples_s
        One a round.
    median_s
        Of the samples.
    time_s
        In a typical round, as `two_way.fit` finds it with the other cells: what is shown, and what ratios are of.
    interval_s
        For the median, from 6 samples on; it holds `time_s` too.
    """

    samples_s: tuple[float, ...]
    median_s: float
    time_s: float
    interval_s: Interval | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """Times faster than the baseline; the interval, which holds the factor, from 6 common rounds on."""

    factor: float
    interval: Interval | None


def median(values: Sequence[float]) -> float:
    """The middle value, or the mean of the two in the middle.

    Raises
    ------
    ValueError
        If there are no values.
    """
    if not values:
        raise ValueError("the median needs at least 1 value, got 0")
    return _middle(sorted(values))


def part_of(whole: Timing | None, shares: Sequence[float]) -> float | None:
    """Seconds of a whole that are a part with these shares of it, 0 to 1, one a round; None without either.

    A median of the part's own seconds can exceed the time of the whole, which is no median of the whole's.
    """
    return whole.time_s * median(shares) if whole is not None and shares else None


@cache
def interval_rank(count: int, level: float = LEVEL) -> int:
    """The k for which the k-th smallest and the k-th largest of `count` values enclose their median.

    The largest k whose coverage, 1 - 2 P(B < k) with B ~ Binomial(count, 1/2), is at least `level`;
    0 where even the extremes cover less: below 6 values for a level of 0.95.
    """
    # Patterns of values below and above the median, each as likely as the other: exact integers.
    patterns, below, term, rank = 2**count, 0, 1, 0
    while 2 * rank < count:
        below += term
        if 2 * below / patterns > 1 - level:
            break
        term = term * (count - rank) // (rank + 1)
        rank += 1
    return rank


def median_interval(ordered: Sequence[float]) -> Interval | None:
    """Distribution-free interval for the median of what the values are drawn from; None where they are too few.

    Parameters
    ----------
    ordered
        Independent draws, ascending, for instance one time a round; at least 6.

    Notes
    -----
    Order-statistic interval, the inverse of the sign test: David and Nagaraja, "Order Statistics",
    3rd edition (Wiley, 2003), section 7.1. It asks for no shape of the noise; its coverage is at least
    95 %, for continuous noise the next one above it that ranks allow: 98.44 % for 7 values and 96.48 % for 15.
    """
    rank = interval_rank(len(ordered))
    return Interval(low=ordered[rank - 1], high=ordered[-rank]) if rank else None


def interpolated(ordered: Sequence[float]) -> Interval:
    """Interval for the median between order statistics, so that it covers 95 % and not much more.

    Raises
    ------
    ValueError
        If there are fewer than 6 values.

    Notes
    -----
    Hettmansperger and Sheather, "Confidence intervals based on interpolated order statistics",
    Statistics and Probability Letters 4 (1986), equation 2.
    """
    rank, weight = _interpolation(len(ordered))
    if rank == 0:
        raise ValueError(f"too few values for an interval of level {LEVEL:g}: got {len(ordered)}")
    low = ordered[rank - 1] + weight * (ordered[rank] - ordered[rank - 1])
    high = ordered[-rank] + weight * (ordered[-rank - 1] - ordered[-rank])
    return Interval(low=low, high=high)


def timing(samples_s: Sequence[float], time_s: float | None = None) -> Timing:
    """Median and, where there are enough samples, interval of some times in seconds.

    Parameters
    ----------
    time_s
        What the fit with the other cells gives; the median where there are none.

    Raises
    ------
    ValueError
        If there are no samples.
    """
    ordered = sorted(samples_s)
    if not ordered:
        raise ValueError("a timing needs at least 1 sample, got 0")
    middle = _middle(ordered)
    time_s = middle if time_s is None else time_s
    interval = median_interval(ordered)
    if interval is not None:
        interval = Interval(low=min(interval.low, time_s), high=max(interval.high, time_s))
    return Timing(samples_s=tuple(samples_s), median_s=middle, time_s=time_s, interval_s=interval)


def paired_ratio(
    factor: float, base_s: Mapping[int, float], cell_s: Mapping[int, float], correlated: float = 0.0
) -> Ratio:
    """How many times faster a cell is than its baseline, and how far that may be off.

    Parameters
    ----------
    factor
        The baseline's time / the cell's.
    base_s, cell_s
        Seconds by round.
    correlated
        The correlation of neighbouring rounds to allow for.

    Notes
    -----
    The interval is that for the median of ln(T_base / T_cell) over the rounds that have both, in which whatever
    slows a whole round cancels out; drawn out to the factor where it lies outside, and widened around it for
    rounds that depend on each other. It is widened by multiples of its own reach, but of no more than `_CORE`
    times that of the next order statistic within it: a spike is no more likely for rounds that depend on each other,
    and its own multiples would reach to a factor of millions. Nor does it reach more than `_PAST` times as far as the
    least and the largest quotient of any two samples, of whatever rounds; where all of these lie on one side of 1,
    it does too, no nearer to it than the root of the nearest. None below 6 rounds.
    """
    logs = sorted([log(base_s[round_] / time_s) for round_, time_s in cell_s.items() if round_ in base_s])
    if len(logs) < ROUNDS_MIN:
        return Ratio(factor=factor, interval=None)
    centre, within, more = log(factor), interpolated(logs), widening(len(logs), correlated) - 1
    rank = interval_rank(len(logs))
    below, above = max(centre - within.low, 0.0), max(within.high - centre, 0.0)
    below += more * min(below, _CORE * max(centre - logs[rank], 0.0))
    above += more * min(above, _CORE * max(logs[-rank - 1] - centre, 0.0))
    least, most = log(min(base_s.values()) / max(cell_s.values())), log(max(base_s.values()) / min(cell_s.values()))
    below, above = min(below, _PAST * max(centre - least, 0.0)), min(above, _PAST * max(most - centre, 0.0))
    if least > 0:
        below = min(below, max(centre - least / 2, 0.0))
    if most < 0:
        above = min(above, max(most / 2 - centre, 0.0))
    # Rounding must not push an end past the factor.
    low, high = min(exp(centre - below), factor), max(exp(centre + above), factor)
    return Ratio(factor=factor, interval=Interval(low=low, high=high))


def mdape(values: Sequence[float]) -> float:
    """Median absolute deviation from the median, relative to it (MdAPE of the median as forecast).

    Notes
    -----
    Hyndman and Koehler, "Another look at measures of forecast accuracy", International Journal of
    Forecasting 22 (2006), section 2.2.
    """
    centre = median(values)
    return median([abs(value - centre) for value in values]) / centre


def half_width(times: Timing) -> float | None:
    """Half the interval's width relative to the time; None without an interval."""
    if times.interval_s is None:
        return None
    return (times.interval_s.high - times.interval_s.low) / (2 * times.time_s)


def reach(times: Timing) -> Interval:
    """The interval, or the range of the samples where there are too few for one."""
    return times.interval_s or Interval(low=min(times.samples_s), high=max(times.samples_s))


def _middle(ordered: Sequence[float]) -> float:
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


@cache
def _interpolation(count: int) -> tuple[int, float]:
    """The rank, and how far to go from there towards the next one; rank 0 where there are too few values."""
    rank = interval_rank(count)
    if rank == 0:
        return 0, 0.0
    covered, inner = _coverage(count, rank), _coverage(count, rank + 1)
    share = (covered - LEVEL) / (covered - inner)
    return rank, (count - rank) * share / (rank + (count - 2 * rank) * share)


def _coverage(count: int, rank: int) -> float:
    """How often the `rank`-th smallest and largest of `count` values enclose their median."""
    return 1 - sum(comb(count, below) for below in range(rank)) / float(2 ** (count - 1))
