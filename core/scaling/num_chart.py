"""The num chart as data: a line for each way of running the work, and the break-even of one of them.

Pure functions; where things stand in px is for `num_layout`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..display.printable import printable
from ..results.row_names import row_name
from ..results.rows import Basis, Row
from ..results.run_result import RunResult
from . import Duel, duels, way_of
from .workers_chart import ChartLine, Dot, going_on, twin


@dataclass(frozen=True, slots=True, kw_only=True)
class NumChart:
    """Seconds against num.

    Attributes
    ----------
    duels
        Each way against the baseline.
    chosen
        Place of the duel whose break-even is marked; None where there is none.
    floor_s
        What making and ending the workers costs the chosen way however little there is to do; None for warm times.
    """

    basis: Basis
    lines: tuple[ChartLine, ...]
    nums: tuple[int, ...]
    duels: tuple[Duel, ...]
    names: tuple[str, ...]
    chosen: int | None
    floor_s: float | None


def num_chart(result: RunResult, rows: Sequence[Row], basis: Basis, chosen: int | None = None) -> NumChart | None:
    """The chart of time against num; None where no way has times at two nums."""
    ways: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        if row.timing(basis) is not None and row.competes:
            ways.setdefault(way_of(row), []).append(row)
    if not any(len(members) > 1 for members in ways.values()):
        return None
    found = duels(rows, basis) if not going_on(result) else ()
    place = default_duel(found) if chosen is None else min(chosen, len(found) - 1)
    chosen = place if found else None
    twins: dict[str, int] = {}
    lines = tuple(_num_line(members, rows, basis, twins) for members in ways.values())
    return NumChart(
        basis=basis,
        lines=lines,
        nums=tuple(sorted({row.cell.num for members in ways.values() for row in members})),
        duels=found,
        names=tuple(_way_name(rows[duel.second], rows) for duel in found),
        chosen=chosen,
        floor_s=_floor(ways[way_of(rows[found[chosen].second])], basis) if chosen is not None else None,
    )


def default_duel(found: Sequence[Duel]) -> int:
    """Place of the first duel with a break-even; the first where none has one."""
    return next((place for place, duel in enumerate(found) if duel.found.num is not None), 0)


def _way_name(row: Row, rows: Sequence[Row]) -> str:
    return printable(row_name(row, [one for one in rows if one.cell.num == row.cell.num]))


def _num_line(members: Sequence[Row], rows: Sequence[Row], basis: Basis, twins: dict[str, int]) -> ChartLine:
    dots = []
    for row in sorted(members, key=lambda one: one.cell.num):
        times = row.timing(basis)
        assert times is not None
        dots.append(Dot(x=row.cell.num, y=times.time_s, interval=times.interval_s, row=row.index))
    first = members[0]
    name = _way_name(max(members, key=lambda one: one.cell.num), rows)
    return ChartLine(
        name=name, strategy=first.cell.strategy, look=first.look, twin=twin(first.look, twins), dots=tuple(dots)
    )


def _floor(members: Sequence[Row], basis: Basis) -> float | None:
    least: Mapping[int, float | None] = {row.cell.num: row.startup_s for row in members}
    return least[min(least)] if basis is Basis.COLD else None
