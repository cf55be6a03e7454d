"""How much longer one cell took in another run: a ratio of medians, its interval, and what may be claimed.

Pure functions without numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, exp, hypot, log

from ..bench.model import Choice
from ..display.numbers import format_factor, format_percent
from ..stats.intervals import LEVEL, Interval, interval_rank, median

# Below so many rounds in either run no interval is claimed, as for a single median.
ROUNDS_MIN = next(count for count in range(1, 100) if interval_rank(count))


class Claim(Choice):
    """What the interval of a ratio lets us say."""

    LONGER = "longer"
    SHORTER = "shorter"
    NO_DIFFERENCE = "no-difference"  # shown: the interval holds 1
    TOO_FEW_ROUNDS = "too-few-rounds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The time of a cell in one run, in terms of its time in the baseline run.

    Attributes
    ----------
    ratio
        Median / the baseline's median: above 1 it takes longer.
    interval
        None where either run has fewer than `ROUNDS_MIN` rounds of it.
    rounds
        Of the run that has fewer.
    """

    ratio: float
    interval: Interval | None
    claim: Claim
    rounds: int


def change(base_s: Sequence[float], other_s: Sequence[float]) -> Change:
    """Compare the times of one cell in two runs.

    Parameters
    ----------
    base_s, other_s
        Seconds, one a round, all above 0.

    Raises
    ------
    ValueError
        If either is empty.
    """
    ratio = median(other_s) / median(base_s)
    rounds = min(len(base_s), len(other_s))
    if rounds < ROUNDS_MIN:
        return Change(ratio=ratio, interval=None, claim=Claim.TOO_FEW_ROUNDS, rounds=rounds)
    interval = ratio_interval(base_s, other_s)
    claim = Claim.NO_DIFFERENCE
    if interval.low > 1:
        claim = Claim.LONGER
    elif interval.high < 1:
        claim = Claim.SHORTER
    return Change(ratio=ratio, interval=interval, claim=claim, rounds=rounds)


def change_words(one: Change) -> str:
    """What may be claimed: "12 % longer", "8.1 % shorter", "2.40 times as long", "3.33x faster"."""
    if one.claim is Claim.TOO_FEW_ROUNDS:
        return f"too few rounds to say: {one.rounds}, not {ROUNDS_MIN}"
    if one.claim is Claim.NO_DIFFERENCE:
        return "no difference shown"
    if one.ratio >= 2:
        return f"{format_factor(one.ratio).removesuffix('x')} times as long"
    if one.ratio <= 0.5:
        return f"{format_factor(1 / one.ratio)} faster"
    return f"{format_percent(abs(one.ratio - 1))} {'longer' if one.ratio > 1 else 'shorter'}"


def ratio_interval(base_s: Sequence[float], other_s: Sequence[float], level: float = LEVEL) -> Interval:
    """Interval for the ratio of the medians of two independent samples, other / base.

    Raises
    ------
    ValueError
        If either has too few values for `level`.

    Notes
    -----
    An interval of each median's logarithm, joined by the method of variance estimates recovery: Zou and
    Donner, "Construction of confidence limits about effect measures: a general approach", Statistics in
    Medicine 27 (2008), section 2. Chosen over the Hodges-Lehmann shift with its rank-sum interval, which
    supposes noise of the same shape in both runs: where one machine is noisier than the other it covers
    less than 90 % for a nominal 95 %.

    It speaks of the noise among the rounds of each run. What changed between the runs and stayed so
    within each of them (a hotter room, another kernel) is part of the ratio.
    """
    base, other = sorted(map(log, base_s)), sorted(map(log, other_s))
    base_log, other_log = log(median(base_s)), log(median(other_s))
    base_within, other_within = _interpolated(base, level), _interpolated(other, level)
    centre = other_log - base_log
    below = hypot(other_log - other_within.low, base_within.high - base_log)
    above = hypot(other_within.high - other_log, base_log - base_within.low)
    return Interval(low=exp(centre - below), high=exp(centre + above))


def _interpolated(ordered: Sequence[float], level: float) -> Interval:
    """Interval for the median between order statistics, so that it covers `level` and not much more.

    Notes
    -----
    Hettmansperger and Sheather, "Confidence intervals based on interpolated order statistics",
    Statistics and Probability Letters 4 (1986), equation 2.
    """
    count, rank = len(ordered), interval_rank(len(ordered), level)
    if rank == 0:
        raise ValueError(f"too few values for an interval of level {level:g}: got {count}")
    covered, inner = _coverage(count, rank), _coverage(count, rank + 1)
    share = (covered - level) / (covered - inner)
    weight = (count - rank) * share / (rank + (count - 2 * rank) * share)
    low = ordered[rank - 1] + weight * (ordered[rank] - ordered[rank - 1])
    high = ordered[-rank] + weight * (ordered[-rank - 1] - ordered[-rank])
    return Interval(low=low, high=high)


def _coverage(count: int, rank: int) -> float:
    """How often the `rank`-th smallest and largest of `count` values enclose their median."""
    return 1 - sum(comb(count, below) for below in range(rank)) / float(2 ** (count - 1))
