"""Threads of BLAS, OpenMP or Numba inside a worker: they share work out by themselves, and the cores with others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..display.numbers import format_seconds, number
from ..results.row_costs import inner_threads_of
from ..results.row_names import inner_words
from ..results.rows import Basis, Row, row_ratio
from .claims import Finding, FindingKey
from .core_count import most_at_once

MUCH = 1.25  # times the CPU seconds of the workers, or of the time with fewer threads: below, it may be noise
MORE_THAN_ONE = 1.5  # cores: below, an interpreter's own threads and ticking clocks may be it


def serial_uses_cores(rows: Sequence[Row]) -> Finding | None:
    """Of the serial row that keeps most cores busy, by the CPU time of its whole process."""
    used = [
        (row.costs.warm_cpu_s / row.warm.time_s, row)
        for row in rows
        if _is_serial(row) and row.warm is not None and row.costs is not None and row.costs.warm_cpu_s is not None
    ]
    cores, row = max(used, key=lambda one: (one[0], -one[1].index), default=(0.0, None))
    if row is None or cores <= MORE_THAN_ONE:
        return None
    assert row.costs is not None
    assert row.costs.warm_cpu_s is not None
    assert row.warm is not None
    told = number(cores, ".1f")
    inner, threads = row.costs.inner, inner_threads_of(row.cell, row.costs)
    known = inner is not None and inner.library and threads is not None and threads > 1
    said = tr("{cpu} of CPU in {wall}: a library inside shares the work out by itself.")
    if known:
        said = tr("{cpu} of CPU in {wall}: {library} shares the work out among {n} thread(s).", "", threads or 0)
    return Finding(
        key=FindingKey.SERIAL_USES_CORES,
        cell=row.index,
        claim=tr("{who} uses {cores} cores").format(who=row.title, cores=told),
        detail=said.format(
            cpu=format_seconds(row.costs.warm_cpu_s),
            wall=format_seconds(row.warm.time_s),
            library=inner.library if inner is not None else "",
        ),
        advice=tr(
            "Run it with --inner-threads 1 to compare it with one core; workers times its threads share the cores."
        ),
        evidence={
            "cores": cores,
            "cpu_s": row.costs.warm_cpu_s,
            "wall_s": row.warm.time_s,
            **({"inner_threads": threads} if threads is not None else {}),
            **({"library": inner.library} if inner is not None and inner.library else {}),
        },
    )


def inner_threads_above_cores(rows: Sequence[Row], machine: Mapping[str, Any], basis: Basis) -> Finding | None:
    """Of the row that pays most for more threads, workers times those inside them, than cores."""
    cores, _ = most_at_once(machine)
    if cores is None:
        return None
    above = [(row, threads) for row in rows if (threads := _inner(row)) > 1 and row.cell.workers * threads > cores]
    pairs = [(row, threads, _fewer(row, threads, rows, basis)) for row, threads in above if row.cell.workers > 1]
    # A pool may sleep: nothing is claimed of one that does, unless fewer threads are measured to be faster.
    telling = [one for one in pairs if _costs_more(one[0], one[2], basis) or _works(one[0])]
    if not telling:
        return None
    row, threads, fewer = max(telling, key=lambda one: (_lost_s(one[0], one[2], basis), one[0].cell.workers * one[1]))
    best = 1 if fewer is None else _inner(fewer)
    claim = tr("{workers} workers x {threads} inner threads on {n} core(s): {time}", "", round(cores))
    return Finding(
        key=FindingKey.INNER_THREADS_ABOVE_CORES,
        cell=row.index,
        claim=claim.format(
            workers=number(row.cell.workers), threads=number(threads), time=format_seconds(row.time_s(basis))
        ),
        detail=_beside(row, fewer, basis),
        advice=tr("Try --inner-threads {threads}: then fewer threads share the cores.").format(threads=best),
        evidence={
            "workers": row.cell.workers,
            "inner_threads": threads,
            "cores": cores,
            "time_s": row.time_s(basis),
            **({"fewer_threads": best, "fewer_s": fewer.time_s(basis)} if fewer is not None else {}),
        },
    )


def _beside(row: Row, fewer: Row | None, basis: Basis) -> str:
    """What the same takes with fewer threads inside."""
    if fewer is None:
        return tr("Nothing was measured with fewer inner threads.")
    said = tr("With {threads} it takes {time}: nothing that is sure is lost.")
    if _costs_more(row, fewer, basis):
        said = tr("With {threads} it takes {time}.")
    return said.format(threads=inner_words(_inner(fewer)), time=format_seconds(fewer.time_s(basis)))


def _is_serial(row: Row) -> bool:
    strategy = STRATEGIES.get(row.cell.strategy)
    return strategy is not None and strategy.team.one_thread


def _inner(row: Row) -> int:
    return inner_threads_of(row.cell, row.costs) or 0


def _fewer(row: Row, threads: int, rows: Sequence[Row], basis: Basis) -> Row | None:
    """The fastest of the same cell with fewer inner threads."""
    same = [
        one
        for one in rows
        if 0 < _inner(one) < threads and replace(one.cell, inner_threads=None) == replace(row.cell, inner_threads=None)
    ]
    return min(same, key=lambda one: one.time_s(basis), default=None)


def _lost_s(row: Row, fewer: Row | None, basis: Basis) -> float:
    return row.time_s(basis) - fewer.time_s(basis) if fewer is not None else 0.0


def _costs_more(row: Row, fewer: Row | None, basis: Basis) -> bool:
    """Whether it is slower than with fewer threads, beyond its rounds' noise."""
    ratio = row_ratio(row, fewer, basis) if fewer is not None else None
    if ratio is None:
        return False
    return ratio.interval.low > 1 if ratio.interval is not None else ratio.factor > MUCH


def _works(row: Row) -> bool:
    """Whether the process uses more CPU time than its workers know of."""
    if row.warm is None or row.costs is None or row.costs.warm_cpu_s is None or not row.cores_used:
        return False
    return row.costs.warm_cpu_s > MUCH * row.cores_used * row.warm.time_s
