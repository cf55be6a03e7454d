"""A strategy over its worker counts: speed-up, efficiency, serial part, and the law that they follow.

Pure functions over a run and its rows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..machine.machine_card import cluster_count, count
from ..results.rows import Basis, Row, row_ratio
from ..results.run_result import RunResult
from ..stats.intervals import Interval, Ratio
from ..stats.scaling_laws import Fit, best_fit, karp_flatt

_POINTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SerialShare:
    """A part of a whole; the interval from round 6 on."""

    value: float
    interval: Interval | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One number of workers.

    Attributes
    ----------
    speedup
        Against the same strategy with one worker; None where that has no time.
    efficiency
        Speed-up / workers: 1 is ideal.
    serial
        The serial part that the speed-up implies, after Karp and Flatt; None for one worker.
    best_serial
        Speed-up against the fastest strategy of one thread.
    like_serial
        Speed-up against the serial strategy of the same backend under the same Python.
    fitted
        Speed-up that the fit gives; None without one.
    extrapolated
        Whether the fit says it from fewer workers.
    """

    row: int
    workers: int
    time_s: float
    median_s: float
    speedup: Ratio | None
    efficiency: SerialShare | None
    serial: SerialShare | None
    best_serial: Ratio | None
    like_serial: Ratio | None
    fitted: float | None
    extrapolated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One strategy under one Python at one num, by workers.

    Attributes
    ----------
    cores
        Up to so many workers are fitted: more share cores, which the laws do not describe.
    best_serial
        Index of the row that `Point.best_serial` refers to.
    fit, note
        The law, or why there is none, as a sentence.
    """

    basis: Basis
    points: tuple[Point, ...]
    cores: int | None
    best_serial: int | None
    fit: Fit | None
    note: str


def series_of(result: RunResult, rows: Sequence[Row], basis: Basis = Basis.WARM) -> tuple[Series, ...]:
    """Each strategy that has a time and can have several workers, in the order of the plan."""
    groups: dict[tuple[Any, ...], list[Row]] = {}
    for row in rows:
        strategy = STRATEGIES.get(row.cell.strategy)
        if row.timing(basis) is not None and row.competes and not (strategy is not None and strategy.one_worker):
            cell = row.cell
            groups.setdefault((*row.group, *cell.way), []).append(row)
    return tuple(
        _series(sorted(group, key=lambda row: row.cell.workers), rows, basis, _cores(group[0], result.machine))
        for group in groups.values()
    )


def _cores(row: Row, machine: Mapping[str, Any]) -> int | None:
    """Those of this machine, or of a cluster its workers, each of which was given one."""
    return cluster_count(machine, "workers") if row.cell.cluster else cores_of(machine)


def cores_of(machine: Mapping[str, Any]) -> int | None:
    """Cores that workers can have to themselves; None where the machine card does not say."""
    known = (count(machine, "physical_cores"), count(machine, "usable_cores"))
    return min((cores for cores in known if cores is not None), default=None)


def _series(group: Sequence[Row], rows: Sequence[Row], basis: Basis, cores: int | None) -> Series:
    inside = {row.cell.workers: row.time_s(basis) for row in group if cores is None or row.cell.workers <= cores}
    law = best_fit(inside)
    one = next((row for row in group if row.cell.workers == 1), None)
    best, like = best_serial(group[0], rows, basis), _like_serial(group[0], rows, basis)
    return Series(
        basis=basis,
        points=tuple(_point(row, (one, best, like), basis, law) for row in group),
        cores=cores,
        best_serial=best.index if best is not None else None,
        fit=law,
        note="" if law is not None else _why_no_fit([row.cell.workers for row in group], len(inside), cores),
    )


def best_serial(like: Row, rows: Sequence[Row], basis: Basis) -> Row | None:
    """The fastest strategy of one thread with the workload and num of `like`; None where none has a time."""

    def able(row: Row) -> bool:
        strategy = STRATEGIES.get(row.cell.strategy)
        one_thread = strategy is not None and strategy.one_worker
        return one_thread and row.group == like.group and row.timing(basis) is not None and row.competes

    return min(filter(able, rows), key=lambda row: row.time_s(basis), default=None)


def _like_serial(like: Row, rows: Sequence[Row], basis: Basis) -> Row | None:
    ours = STRATEGIES.get(like.cell.strategy)

    def alike(row: Row) -> bool:
        strategy = STRATEGIES.get(row.cell.strategy)
        if strategy is None or ours is None or not strategy.team.one_thread or strategy.backend is not ours.backend:
            return False
        same = row.group == like.group and row.cell.python == like.cell.python
        return same and row.timing(basis) is not None and row.competes

    return next(filter(alike, rows), None)


def _point(row: Row, bases: Sequence[Row | None], basis: Basis, law: Fit | None) -> Point:
    times, workers = row.timing(basis), row.cell.workers
    ratio, best, like = [row_ratio(one, row, basis) if one is not None else None for one in bases]
    assert times is not None
    return Point(
        row=row.index,
        workers=workers,
        time_s=times.time_s,
        median_s=times.median_s,
        speedup=ratio,
        efficiency=_share(ratio, lambda factor: factor / workers),
        serial=_share(ratio, lambda factor: karp_flatt(factor, workers)) if workers > 1 else None,
        best_serial=best,
        like_serial=like,
        fitted=law.speedup(workers) if law is not None else None,
        extrapolated=law is not None and law.extrapolates(workers),
    )


def _share(ratio: Ratio | None, of: Callable[[float], float]) -> SerialShare | None:
    """A monotonic function of a speed-up, whose interval therefore keeps its coverage."""
    if ratio is None:
        return None
    interval = None
    if ratio.interval is not None:
        ends = sorted((of(ratio.interval.low), of(ratio.interval.high)))
        interval = Interval(low=ends[0], high=ends[1])
    return SerialShare(value=of(ratio.factor), interval=interval)


def _why_no_fit(counts: Sequence[int], inside: int, cores: int | None) -> str:
    """What cannot be fitted, why, and what would help where anything does."""
    few = cores is not None and cores < _POINTS
    if len(counts) == 1:
        if counts[0] == 1:
            said = tr("One worker count shows no scaling: no serial part can be fitted.")
        else:
            said = tr(
                "One worker count shows no scaling: no serial part can be fitted, "
                "and there is no speed-up against one worker."
            )
        more = tr("Measure 1 and 2 too.") if few else tr("Measure 1, 2 and 3 too.")
        return f"{said} {more}"
    if few:
        return tr(
            "No serial part can be fitted: that takes three worker counts with a core each, and there are {n} core(s).",
            "",
            cores or 0,
        )
    if inside < _POINTS:
        return tr(
            "No serial part can be fitted: {n} worker count(s) with a core each, and that takes three. Measure more.",
            "",
            inside,
        )
    return tr("No serial part can be fitted: the times follow neither law.")
