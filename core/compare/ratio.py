"""How much longer one cell took in another run: a ratio of times, its interval, and what may be claimed.

Pure functions without numpy.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, hypot, log

from ..bench.records import Choice
from ..display.numbers import format_factor, format_percent
from ..stats.dependence import ROUNDS_MIN
from ..stats.intervals import Interval, Timing, interpolated


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
        Time / the baseline's time, as they are shown: above 1 it takes longer.
    interval
        None where either run has fewer than `ROUNDS_MIN` rounds of it.
    rounds
        Of the run that has fewer.
    """

    ratio: float
    interval: Interval | None
    claim: Claim
    rounds: int


def change(base: Timing, other: Timing) -> Change:
    """Compare the times of one cell in two runs."""
    ratio = other.time_s / base.time_s
    rounds = min(len(base.samples_s), len(other.samples_s))
    if rounds < ROUNDS_MIN:
        return Change(ratio=ratio, interval=None, claim=Claim.TOO_FEW_ROUNDS, rounds=rounds)
    interval = ratio_interval(base, other)
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


def ratio_interval(base: Timing, other: Timing) -> Interval:
    """Interval for the ratio of the times of two independent samples, other / base; it holds that of `time_s`.

    Raises
    ------
    ValueError
        If either has too few samples.

    Notes
    -----
    An interval of each time's logarithm, joined by the method of variance estimates recovery: Zou and
    Donner, "Construction of confidence limits about effect measures: a general approach", Statistics in
    Medicine 27 (2008), section 2. Chosen over the Hodges-Lehmann shift with its rank-sum interval, which
    supposes noise of the same shape in both runs: where one machine is noisier than the other it covers
    less than 90 % for a nominal 95 %.

    It speaks of the noise among the rounds of each run. What changed between the runs and stayed so
    within each of them (a hotter room, another kernel) is part of the ratio.
    """
    (base_below, base_above), (other_below, other_above) = _reaches(base), _reaches(other)
    ratio, below, above = other.time_s / base.time_s, hypot(other_below, base_above), hypot(other_above, base_below)
    return Interval(low=ratio * exp(-below), high=ratio * exp(above))


def _reaches(times: Timing) -> tuple[float, float]:
    """How far the interval of ln T goes below the time, and above."""
    within, centre = interpolated(sorted(map(log, times.samples_s))), log(times.time_s)
    return max(centre - within.low, 0.0), max(within.high - centre, 0.0)
