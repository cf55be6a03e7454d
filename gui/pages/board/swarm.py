"""Where the dots of a row stand: beside each other, not over each other, as far as there is room. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import floor, log, log10
from typing import NamedTuple

from ....core.board.board_rows import BoardRow, Dot

DENSE_ABOVE = 150  # machines, above which a strip says how many there are
SMALL_ABOVE = 60
STRIP_BIN = 4.0  # px
_FEW = 0.02  # of the marks, at either end
_FAR_OUT = 4.0  # times as far as all others: a machine of many cores keeps its place


def spread(xs: Sequence[float], size: float, height: float) -> list[float]:
    """How far each dot stands above (-) or below (+) the middle of its band, in px.

    Parameters
    ----------
    xs
        Where the dots' middles are, in px.
    size
        Of a dot, with the space around it.
    height
        Of the band; where it is full, dots lie over each other.
    """
    lanes, apart = max(int((height / size - 1) / 2), 0), size
    if lanes == 0 and height > size:  # three that overlap a little tell more dots apart than one
        lanes, apart = 1, (height - size) / 2
    # From the middle outwards, in turn above and below.
    offsets = [0.0, *(sign * lane * apart for lane in range(1, lanes + 1) for sign in (-1.0, 1.0))]
    ends = [float("-inf")] * len(offsets)
    found = [0.0] * len(xs)
    for index in sorted(range(len(xs)), key=xs.__getitem__):
        x = xs[index]
        for lane, end in enumerate(ends):  # noqa: B007  # used below
            if end <= x:
                break
        else:  # full: over the one that ends first
            lane = ends.index(min(ends))
        ends[lane] = x + size
        found[index] = offsets[lane]
    return found


class Marks(NamedTuple):
    """Where the dots of a row are, by factor: px from the left, and from the middle of their band."""

    xs: list[float]
    offsets: list[float]
    middle: float
    dots: Sequence[Dot]


class Scale:
    """From factors to px; made once for each painting, and called for every dot.

    Parameters
    ----------
    low, high
        Factors at the ends of the axis, where what lies beyond them stands; `low` is 0 on a linear one.
    ends
        Px of the two.
    """

    __slots__ = ("_base", "_by", "_log", "high", "low")

    def __init__(self, low: float, high: float, ends: tuple[float, float], *, log_: bool) -> None:
        self.low, self.high, self._log = low, high, log_
        self._by = (ends[1] - ends[0]) / (log(high / low) if log_ else high)
        self._base = ends[0] - (log(low) * self._by if log_ else 0.0)

    def __call__(self, factor: float) -> float:
        within = min(max(factor, self.low), self.high)
        return self._base + self._by * (log(within) if self._log else within)

    def many(self, factors: Iterable[float]) -> list[float]:
        """As one call for each, and several times faster."""
        base, by, low, high = self._base, self._by, self.low, self.high
        within = [low if factor < low else high if factor > high else factor for factor in factors]
        return [base + by * log(factor) for factor in within] if self._log else [base + by * one for one in within]


def density(xs: Sequence[float], left: float, right: float) -> list[float]:
    """How many dots are in each bin of `STRIP_BIN` px, as a share of the fullest; smoothed a little."""
    counts = [0] * (max(int((right - left) / STRIP_BIN) + 1, 1) + 2)
    last = len(counts) - 2
    for x in xs:
        place = int((x - left) / STRIP_BIN) + 1
        counts[place if 1 <= place <= last else 1 if place < 1 else last] += 1
    bins = [counts[at] + (counts[at - 1] + counts[at + 1]) / 2 for at in range(1, len(counts) - 1)]
    most = max(bins)
    return [one / most for one in bins] if most else bins


def room_range(rows: Sequence[BoardRow], *, guesses: bool) -> tuple[float, float, int]:
    """The ends of the axis for a room, and how many marks lie beyond them.

    One who guesses 10,000x must not press the room's marks into a corner: of many marks the few that are far from all
    others stand at the edge.
    """
    factors = [dot.factor for row in rows for dot in row.dots]
    if guesses:
        factors += [dot.factor for row in rows for dot in row.guesses]
    ordered, few = sorted(factors), int(len(factors) * _FEW)
    low, high = log_range(factors)
    if few:
        least, most = log_range([*ordered[few:-few], *(row.median for row in rows)])
        low = least if low < least / _FAR_OUT else low
        high = most if high > most * _FAR_OUT else high
    return low, high, sum(not low <= factor <= high for factor in factors)


def log_range(factors: Sequence[float]) -> tuple[float, float]:
    """The axis for some factors, with 1 in it and a little room at both ends."""
    low, high = min((1.0, *factors)), max((1.0, *factors))
    return min(low / 1.2, 0.5 if low > 0.4 else low / 1.2), high * 1.25


def ticks(low: float, high: float, *, log: bool) -> list[float]:
    """Where the axis has lines: 1, 2 and 5 of each power of ten, or evenly; always at 1."""
    if log:
        found = [
            lead * 10.0**power
            for power in range(floor(log10(low)), floor(log10(high)) + 1)
            for lead in (1, 2, 5)
            if low <= lead * 10.0**power <= high
        ]
        return found if len(found) <= 12 else [one for one in found if f"{one:e}".startswith("1")]
    step = 10.0 ** floor(log10(max(high / 4, 1e-9)))
    step = next(step * times for times in (1, 2, 5, 10) if high / (step * times) <= 8)
    found = [step * count for count in range(int(high / step) + 1)]
    return sorted({*found, 1.0}) if step <= 5 else found
