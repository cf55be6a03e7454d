"""How a run scales: with workers, and with num.

Pure functions that return plain values: the command line prints them, the window can draw them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..results.rows import Basis, Row
from ..stats.break_even import BreakEven, Crossing, break_even
from ..stats.scaling_laws import Estimate, Fit, Law, best_fit, fit
from .series import Point, SerialShare, Series, series_of

__all__ = [
    "BreakEven",
    "Crossing",
    "Duel",
    "Estimate",
    "Fit",
    "Law",
    "Point",
    "SerialShare",
    "Series",
    "best_fit",
    "break_even",
    "duel_of",
    "duels",
    "fit",
    "series_of",
    "way_of",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Duel:
    """The break-even num of two ways.

    Attributes
    ----------
    first, second
        Indices of their rows with the largest num; `first` is the baseline.
    """

    basis: Basis
    first: int
    second: int
    found: BreakEven


def duels(rows: Sequence[Row], basis: Basis) -> tuple[Duel, ...]:
    """The baseline against every other way that shares at least two nums with it, in the order of the plan."""
    ways: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        if row.timing(basis) is not None and row.competes:
            ways.setdefault(way_of(row), []).append(row)
    found = []
    for base in {way_of(row): None for row in rows if row.is_baseline and way_of(row) in ways}:
        for way, members in ways.items():
            if way == base or members[0].cell.workload != ways[base][0].cell.workload:
                continue
            if (duel := duel_of(ways[base], members, basis)) is not None:
                found.append(duel)
    return tuple(found)


def duel_of(ours: Sequence[Row], theirs: Sequence[Row], basis: Basis) -> Duel | None:
    """Two ways, each with its rows, all of which have a time; None where they share fewer than two nums."""
    crossing = break_even(_by_num(ours, basis), _by_num(theirs, basis), (_drawn(ours, basis), _drawn(theirs, basis)))
    if crossing is None:
        return None
    first, second = (max(some, key=lambda row: row.cell.num).index for some in (ours, theirs))
    return Duel(basis=basis, first=first, second=second, found=crossing)


def way_of(row: Row) -> tuple[object, ...]:
    """What stays while num changes."""
    cell = row.cell
    return cell.workload, cell.workers, *cell.way


def _drawn(rows: Sequence[Row], basis: Basis) -> Mapping[int, float]:
    return {row.cell.num: row.time_s(basis) for row in rows}


def _by_num(rows: Sequence[Row], basis: Basis) -> Mapping[int, Mapping[int, float]]:
    """Seconds by round and num."""
    curves: dict[int, dict[int, float]] = {}
    for row in rows:
        for round_, time_s in row.by_round(basis).items():
            curves.setdefault(round_, {})[row.cell.num] = time_s
    return curves
