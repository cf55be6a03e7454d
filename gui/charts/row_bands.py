"""The heights at which two views of different kinds show the same rows: plain values in px.

Each says what its rows need; both then get the same bands, so that a row stands at one height in both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RowNeeds:
    """What the rows of a view need.

    Attributes
    ----------
    rows
        Index of each row, from top to bottom.
    least, most
        Px of each row where there is little room, and where there is much.
    top, bottom
        Where the rows begin and where their room ends, in px below the view's upper edge.
    offset
        By how many px the rows are scrolled.
    """

    rows: tuple[int, ...]
    least: tuple[float, ...]
    most: tuple[float, ...]
    top: float
    bottom: float
    offset: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RowBands:
    """Where rows stand in both of two views: below how many px, in how much room, each how high."""

    top: float
    room: float
    heights: tuple[float, ...]


def joint_bands(one: RowNeeds, other: RowNeeds) -> RowBands | None:
    """Bands in which the rows of both have room, place by place; None where there are none to line up."""
    if len(one.rows) != len(other.rows) or not one.rows:
        return None
    top, bottom = max(one.top, other.top), min(one.bottom, other.bottom)
    least = [max(pair) for pair in zip(one.least, other.least, strict=True)]
    most = [max(pair) for pair in zip(least, map(max, one.most, other.most), strict=True)]
    if bottom - top < min(least):
        return None
    spare, wanted = bottom - top - sum(least), sum(most) - sum(least)
    share = min(max(spare / wanted, 0.0), 1.0) if wanted > 0 else 0.0
    # Whole px: a table has no other ones.
    heights = tuple(float(int(low + share * (high - low))) for low, high in zip(least, most, strict=True))
    return RowBands(top=top, room=bottom - top, heights=heights)


def tops(heights: Sequence[float]) -> list[float]:
    """Where rows of these heights begin, and where the last one ends."""
    found = [0.0]
    for height in heights:
        found.append(found[-1] + height)
    return found
