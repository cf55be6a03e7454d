"""From which num on one way is faster than another: the crossing of two curves of time over num.

Pure functions over seconds by round and num.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..bench.records import Choice
from .intervals import interval_rank, median

# Seconds by num, of one round.
Curve = Mapping[int, float]
# Start and end in num, and in how many rounds the second way is slower, and faster.
Stretch = tuple[float, float, int, int]


class Crossing(Choice):
    """How two curves lie."""

    ONCE = "once"
    SEVERAL = "several"  # no one num parts them
    UNCLEAR = "unclear"  # the rounds disagree on whether they cross, and where
    NEVER = "never"  # and no doubt of it at any num


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakEven:
    """Where two ways take the same time.

    Attributes
    ----------
    num
        Where the curves cross; None unless they do so once.
    low, high
        Its 95 % interval; None for an end that lies outside the nums that were measured, both None
        where there are too few rounds for an interval.
    has_interval
        Whether there were enough rounds.
    least, most
        The smallest and largest num that were compared.
    faster_below
        Whether the second way is faster at the smallest num.
    """

    crossing: Crossing
    num: float | None
    low: float | None
    high: float | None
    has_interval: bool
    least: int
    most: int
    faster_below: bool
    rounds: int


def break_even(
    first: Mapping[int, Curve],
    second: Mapping[int, Curve],
    drawn: tuple[Curve, Curve] | None = None,
) -> BreakEven | None:
    """The num below which one way is faster in most rounds, and above which the other is.

    Parameters
    ----------
    first, second
        By round; a round counts that has all nums of which both have a time at all.
    drawn
        The times of both by num, as they are shown; the medians of those rounds unless given.

    Returns
    -------
    BreakEven | None
        None where fewer than two nums have both, or no round has all of them.

    Notes
    -----
    Between two nums each round's times are interpolated linearly in num: exact for a fee and a cost per item,
    which is what makes curves cross; log-log, at three nums a decade, they would cross up to 4 % too late.
    The interval is the inverse of the sign test over the rounds (David and Nagaraja, "Order Statistics", 3rd
    ed., section 7.1): the nums at which neither way was faster in so many rounds that chance is ruled out.
    Where each round crosses once these are the order statistics of the rounds' own crossings. Curves cross once
    too where the median changes its mind to and fro, but only among those nums.

    The num itself is where the drawn times cross, of three crossings the second. Where what is drawn ends as it
    began though the rounds cross, or crosses though no round does, it is unclear.
    """
    nums = sorted(set[int]().union(*first.values()) & set[int]().union(*second.values()))
    rounds = [one for one in first if one in second and first[one].keys() & second[one].keys() >= set(nums)]
    if len(nums) < 2 or not rounds:
        return None
    stretches = _stretches(nums, [[first[one][num] - second[one][num] for num in nums] for one in rounds])
    rank = interval_rank(len(rounds))
    crossing, flip = _crossing(stretches, rank)
    if drawn is None:
        drawn = _medians(first, nums, rounds), _medians(second, nums, rounds)
    gaps = [drawn[0][num] - drawn[1][num] for num in nums]
    crossing, at = _agreed(crossing, _roots(nums, gaps))
    low = high = None
    if at is not None and flip and rank:
        unsure = [(start, end) for start, end, below, above in stretches if min(below, above) >= rank]
        # Where the rounds cross at one point, no stretch is in doubt but that point.
        start = min([one for one, _ in unsure], default=flip[0])
        end = max([one for _, one in unsure], default=flip[1])
        low = min(start, flip[0], at) if start > nums[0] else None
        high = max(end, flip[1], at) if end < nums[-1] else None
    return BreakEven(
        crossing=crossing,
        num=at,
        low=low,
        high=high,
        has_interval=at is not None and rank > 0,
        least=nums[0],
        most=nums[-1],
        faster_below=next((gap > 0 for gap in gaps if gap), False),
        rounds=len(rounds),
    )


def _agreed(crossing: Crossing, roots: Sequence[float]) -> tuple[Crossing, float | None]:
    """How the curves lie by the rounds and by what is drawn, and where they cross if both say once."""
    if crossing is Crossing.ONCE:
        return (Crossing.ONCE, roots[len(roots) // 2]) if len(roots) % 2 else (Crossing.UNCLEAR, None)
    return (Crossing.UNCLEAR if crossing is Crossing.NEVER and roots else crossing), None


def _medians(curves: Mapping[int, Curve], nums: Sequence[int], rounds: Sequence[int]) -> Curve:
    return {num: median([curves[one][num] for one in rounds]) for num in nums}


def _roots(nums: Sequence[int], gaps: Sequence[float]) -> list[float]:
    """Where a line through these points changes its sign."""
    told = [(num, gap) for num, gap in zip(nums, gaps, strict=True) if gap]
    roots = []
    for (left, before), (right, after) in pairwise(told):
        if (before > 0) != (after > 0):
            roots.append(left + (right - left) * (before / (before - after)))
    return roots


def _crossing(stretches: Sequence[Stretch], rank: int) -> tuple[Crossing, tuple[float, float] | None]:
    """How the curves lie, and from where to where the median changes its sign if it does so once.

    Too few rounds for a test (`rank` 0) leave one change of the medians to go by, and do not show several; that
    curves never cross takes all of them then.
    """
    flips = _flips(stretches)
    if not flips and any(min(one[2:]) >= max(rank, 1) for one in stretches):
        return Crossing.UNCLEAR, None
    if len(flips) < 2:
        return (Crossing.ONCE if flips else Crossing.NEVER), (flips[0] if flips else None)
    sure = [one for one in stretches if min(one[2:]) < rank]
    changes = _flips(sure)
    if len(changes) != 1:
        return (Crossing.SEVERAL if changes else Crossing.UNCLEAR), None
    begin, end = changes[0]
    among = [one for one in flips if begin <= one[0] and one[1] <= end]
    return Crossing.ONCE, among[len(among) // 2]


def _stretches(nums: Sequence[int], curves: Sequence[Sequence[float]]) -> list[Stretch]:
    """From each crossing of any round to the next: in between no round changes its mind."""
    stretches = []
    for i, (left, right) in enumerate(pairwise(nums)):
        ends = [(curve[i], curve[i + 1]) for curve in curves]
        below, above = sum((a or b) < 0 for a, b in ends), sum((a or b) > 0 for a, b in ends)
        # Where rounds cross, and how many more of them turn up than down there.
        turns = {float(right): 0}
        for a, b in ends:
            if a < 0 < b or b < 0 < a:
                at = left + (right - left) * (a / (a - b))
                turns[at] = turns.get(at, 0) + (1 if b > 0 else -1)
        start = float(left)
        for at, more in sorted(turns.items()):
            if at > start:
                stretches.append((start, at, below, above))
            start, below, above = at, below - more, above + more
    return stretches


def _sign(below: int, above: int) -> int:
    return (above > below) - (above < below)


def _flips(stretches: Sequence[Stretch]) -> list[tuple[float, float]]:
    """Where the median changes its sign: from the end of the one sign to the start of the other."""
    told = [(start, end, sign) for start, end, below, above in stretches if (sign := _sign(below, above))]
    return [(before[1], after[0]) for before, after in pairwise(told) if before[2] != after[2]]
