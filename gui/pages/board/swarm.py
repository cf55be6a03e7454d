"""Where the dots of a row stand: beside each other, not over each other, as far as there is room. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor, log10, sqrt

DENSE_ABOVE = 150  # machines, above which a strip says how many there are
SMALL_ABOVE = 60
STRIP_BIN = 4.0  # px


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
    offsets = [0.0] * len(xs)
    most = max((height - size) / 2, 0.0)
    placed: list[tuple[float, float]] = []
    for index in sorted(range(len(xs)), key=lambda one: xs[one]):
        x = xs[index]
        while placed and placed[0][0] < x - size:
            placed.pop(0)
        offset = min(_candidates(x, placed, size, most), key=abs, default=0.0)
        offsets[index] = offset
        placed.append((x, offset))
        placed.sort()
    return offsets


def _candidates(x: float, placed: Sequence[tuple[float, float]], size: float, most: float) -> list[float]:
    """Offsets at which a dot touches none."""
    near = [(size * size - (x - px) ** 2, py) for px, py in placed if abs(x - px) < size]
    edges = [0.0]
    for room, py in near:
        reach = sqrt(max(room, 0.0))
        edges += [py - reach, py + reach]
    slack = 1e-6
    return [edge for edge in edges if abs(edge) <= most and all((edge - py) ** 2 >= room - slack for room, py in near)]


def density(xs: Sequence[float], left: float, right: float) -> list[float]:
    """How many dots are in each bin of `STRIP_BIN` px, as a share of the fullest; smoothed a little."""
    bins = [0.0] * max(int((right - left) / STRIP_BIN) + 1, 1)
    for x in xs:
        place = int((x - left) / STRIP_BIN)
        for away, weight in ((-1, 0.5), (0, 1.0), (1, 0.5)):
            if 0 <= place + away < len(bins):
                bins[place + away] += weight
    most = max(bins)
    return [one / most for one in bins] if most else bins


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
