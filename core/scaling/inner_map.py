"""Workers times the threads inside each of them, as a map: what every pair takes, which is best, what one gets unasked.

Pure functions; where things stand in px is for `drawing.map_layout`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..bench.inner.inner_pools import InnerSetBy
from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..display.numbers import format_count, format_factor, format_figures, format_percent, join, number
from ..display.printable import printable
from ..findings.core_count import most_at_once
from ..machine.machine_card import count
from ..results.row_names import inner_words
from ..results.rows import Basis, Row, row_ratio
from ..stats.intervals import Interval
from .workers_chart import ChartLine, Dot

NEAR = 0.97  # of the best speed-up: no reason to set anything
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class MapCell:
    """A pair of workers and inner threads.

    Attributes
    ----------
    row
        None where the plan has no such cell.
    factor
        Times faster than the pair with least of both.
    share
        Of the best speed-up, 0 to 1.
    """

    workers: int
    inner: int
    row: int | None = None
    time_s: float | None = None
    factor: float | None = None
    interval: Interval | None = None
    share: float | None = None
    failed: bool = False

    @property
    def threads(self) -> int:
        """All that there are when each worker's library uses what it may."""
        return self.workers * self.inner


@dataclass(frozen=True, slots=True, kw_only=True)
class InnerMap:
    """All pairs of one strategy.

    Attributes
    ----------
    name, look
        Of the strategy.
    cells
        Row by row: all workers of the least inner threads, then those of the next.
    best
        Places of the fastest pair, and of those that nothing tells apart from it; empty while a run goes on.
    usual
        Place of what one gets without setting anything: a worker and a thread for each core; None where not measured.
    library
        "OpenBLAS 0.3.31", whose threads they are; empty where nobody looked, or nothing was found.
    set_by
        What set their number; None where nobody looked.
    names, chosen
        The strategies of this run that have a map, and which of them it is.
    """

    basis: Basis
    name: str
    look: str
    in_process: bool
    num: int
    workers: tuple[int, ...]
    inner: tuple[int, ...]
    cells: tuple[MapCell, ...]
    best: tuple[int, ...]
    usual: int | None
    cores: int | None
    library: str
    set_by: InnerSetBy | None
    names: tuple[str, ...]
    chosen: int

    def cell(self, place: int) -> MapCell:
        return self.cells[place]

    @property
    def lines(self) -> tuple[ChartLine, ...]:
        """The cells that the plan has as a line for each count of inner threads, from top to bottom."""
        wide = len(self.workers)
        return tuple(
            ChartLine(
                name=inner_words(threads),
                strategy=self.look,
                look=self.look,
                twin=0,
                dots=tuple(
                    Dot(x=cell.workers, y=-line, interval=None, row=cell.row)
                    for cell in self.cells[line * wide : (line + 1) * wide]
                    if cell.row is not None
                ),
            )
            for line, threads in enumerate(self.inner)
        )

    def place_of(self, row: int) -> int:
        """The place of a row's cell."""
        return next(place for place, cell in enumerate(self.cells) if cell.row == row)


def has_map(rows: Sequence[Row]) -> bool:
    """Whether a run has several counts of inner threads of anything."""
    return bool(_groups(rows))


def inner_map(
    rows: Sequence[Row], basis: Basis, machine: Mapping[str, Any], *, running: bool, chosen: int | None = None
) -> InnerMap | None:
    """The map of a strategy at the largest num that has one; None where none has several counts of inner threads.

    Parameters
    ----------
    chosen
        Which of the strategies; None for the one with the fastest pair of several workers, or of all.
    """
    groups = _groups(rows)
    if not groups:
        return None
    place = _fastest(groups, basis) if chosen is None or chosen >= len(groups) else chosen
    found = groups[place]
    workers = tuple(sorted({row.cell.workers for row in found}))
    inner = tuple(sorted({_asked(row) for row in found}))
    by_pair = {(row.cell.workers, _asked(row)): row for row in found}
    base = by_pair.get((workers[0], inner[0]))
    cells = [_cell(by_pair.get((many, threads)), base, many, threads, basis) for threads in inner for many in workers]
    most = max((cell.factor for cell in cells if cell.factor is not None), default=0.0)
    cells = [replace(cell, share=cell.factor / most) if cell.factor is not None else cell for cell in cells]
    cores, _ = most_at_once(machine)
    usual = next(
        (i for i, cell in enumerate(cells) if _is_usual(cell, found[0], machine) and cell.row is not None), None
    )
    inside = [row.costs.inner for row in found if row.costs is not None and row.costs.inner is not None]
    first = found[0]
    strategy = STRATEGIES.get(first.cell.strategy)
    return InnerMap(
        basis=basis,
        name=printable(first.title),
        look=first.look,
        in_process=strategy is not None and strategy.team.in_process,
        num=first.cell.num,
        workers=workers,
        inner=inner,
        cells=tuple(cells),
        best=() if running else _best(cells, {row.index: row for row in found}, basis),
        usual=usual,
        cores=int(cores) if cores is not None else None,
        library=next((one.library for one in inside if one.library), ""),
        set_by=next((one.set_by for one in inside), None),
        names=tuple(_names(groups)),
        chosen=place,
    )


def _asked(row: Row) -> int:
    return row.cell.inner_threads or 0


def _groups(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows of each way of the largest num that has several counts of inner threads."""
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        if row.cell.inner_threads is not None and not row.absent:
            groups.setdefault((row.group, replace(row.cell, inner_threads=None).way), []).append(row)
    several = [some for some in groups.values() if len({_asked(row) for row in some}) > 1]
    most = max((some[0].cell.num for some in several), default=0)
    return [some for some in several if some[0].cell.num == most]


def _fastest(groups: Sequence[Sequence[Row]], basis: Basis) -> int:
    def best(place: int) -> tuple[bool, float]:
        some = groups[place]
        times = [row.time_s(basis) for row in some if row.timing(basis) is not None]
        return len({row.cell.workers for row in some}) == 1, min(times, default=float("inf"))

    return min(range(len(groups)), key=best)


def _names(groups: Sequence[Sequence[Row]]) -> list[str]:
    titles = [some[0].title for some in groups]
    return [
        printable(title if titles.count(title) == 1 else f"{title}, {some[0].cell.start_method or some[0].python}")
        for title, some in zip(titles, groups, strict=True)
    ]


def _cell(row: Row | None, base: Row | None, workers: int, inner: int, basis: Basis) -> MapCell:
    if row is None or row.timing(basis) is None:
        failed = row is not None and row.failure is not None
        return MapCell(workers=workers, inner=inner, row=row.index if row is not None else None, failed=failed)
    ratio = row_ratio(base, row, basis) if base is not None else None
    return MapCell(
        workers=workers,
        inner=inner,
        row=row.index,
        time_s=row.time_s(basis),
        factor=ratio.factor if ratio is not None else None,
        interval=ratio.interval if ratio is not None and row is not base else None,
    )


def _is_usual(cell: MapCell, row: Row, machine: Mapping[str, Any]) -> bool:
    """Whether it is what a pool and a library choose by themselves: one of each for every core that they see."""
    logical, _ = most_at_once(machine)
    seen = count(machine, "logical_cores") if logical is None else int(logical)
    strategy = STRATEGIES.get(row.cell.strategy)
    workers = 1 if strategy is not None and strategy.one_worker else seen
    return cell.workers == workers and cell.inner == seen


def _best(cells: Sequence[MapCell], rows: Mapping[int, Row], basis: Basis) -> tuple[int, ...]:
    """The fastest first, then those whose rounds do not tell them from it."""
    timed = [place for place, cell in enumerate(cells) if cell.time_s is not None]
    if not timed:
        return ()
    first = min(timed, key=lambda place: cells[place].time_s or 0.0)
    return first, *(place for place in timed if place != first and _alike(cells[first], cells[place], rows, basis))


def _alike(best: MapCell, other: MapCell, rows: Mapping[int, Row], basis: Basis) -> bool:
    assert best.row is not None
    assert other.row is not None
    ratio = row_ratio(rows[best.row], rows[other.row], basis)
    if ratio is not None and ratio.interval is not None:
        return ratio.interval.high >= 1
    ours, theirs = (rows[one].timing(basis) for one in (best.row, other.row))
    return ours is not None and theirs is not None and min(theirs.samples_s) <= max(ours.samples_s)


def map_title(shown: InnerMap) -> str:
    """What the map shows, with its baseline."""
    first = shown.cells[0]
    said = tr("{who}: speed-up against {workers} x {threads}")
    return said.format(who=shown.name, workers=format_count(first.workers, "worker"), threads=inner_words(first.inner))


def map_words(shown: InnerMap) -> tuple[str, str]:
    """ "Fastest: 4 workers x 1 inner thread, 3.76x", and what the usual default takes; both empty during a run."""
    if not shown.best:
        return "", ""
    best = shown.cells[shown.best[0]]
    if best.factor is None:
        return "", ""
    if len(shown.best) == 1:
        head = tr("Fastest: {pair}, {factor}").format(pair=pair_words(best), factor=format_factor(best.factor))
    elif len(shown.best) <= _MOST_NAMED:
        pairs = join([f"{number(one.workers)} x {number(one.inner)}" for one in map(shown.cell, shown.best)])
        head = tr("{pairs} are about as fast: {factor}").format(pairs=pairs, factor=format_factor(best.factor))
    else:
        head = tr("Too noisy to tell: {n} pairs may be the fastest", "of workers and inner threads", len(shown.best))
    return head, _usual_words(shown, best)


def _usual_words(shown: InnerMap, best: MapCell) -> str:
    """What it costs to set nothing."""
    usual = shown.cells[shown.usual] if shown.usual is not None else None
    if usual is None or usual.factor is None or best.factor is None:
        return tr("What one gets without setting anything was not measured.")
    values = {"pair": pair_words(usual), "cores": format_count(shown.cores or 0, "core")}
    if usual is best:
        return tr("It is what one gets without setting anything.")
    lost = best.factor / usual.factor
    if shown.usual in shown.best:
        return tr("The rounds do not tell the usual default, {pair}, from the best.").format(**values)
    if usual.factor >= NEAR * best.factor:
        share = format_percent(max(lost - 1, 0.0))
        return tr("The usual default, {pair}, is within {share} of the best.").format(share=share, **values)
    times = tr("The usual default, {pair}, takes {times} times as long.")
    if not shown.in_process and shown.cores is not None and usual.threads > shown.cores:
        times = tr(
            "The usual default, {pair}, takes {times} times as long: {n} threads share {cores}.", "", usual.threads
        )
    return times.format(times=format_figures(lost), **values)


def pair_words(cell: MapCell) -> str:
    """ "4 workers x 8 inner threads"."""
    return f"{format_count(cell.workers, 'worker')} x {inner_words(cell.inner)}"


def cell_words(shown: InnerMap, place: int) -> tuple[str, ...]:
    """A pair as it is read aloud: "4 workers x 8 inner threads", "1.45x", "usual default"."""
    from ..display.numbers import format_seconds

    cell = shown.cells[place]
    marks = [tr("best")] if place in shown.best else []
    marks += [tr("usual default")] if place == shown.usual else []
    if cell.time_s is None:
        return pair_words(cell), tr("failed") if cell.failed else tr("not measured")
    factor = format_factor(cell.factor) if cell.factor is not None else ""
    if cell.interval is not None:
        span = tr("95 % interval {low} to {high}").format(
            low=format_factor(cell.interval.low), high=format_factor(cell.interval.high)
        )
        factor = f"{factor}, {span}"
    return tuple(text for text in (pair_words(cell), factor, format_seconds(cell.time_s), *marks) if text)
