"""What to call rows in a sentence: their title, and what tells them apart, and no more."""

from __future__ import annotations

from collections.abc import Sequence

from ..display.i18n import tr
from ..display.numbers import join
from ..display.titles import are_several, workload_title
from .rows import Row


def row_name(row: Row, rows: Sequence[Row]) -> str:
    """ "C++ threads", or "C++ threads with 4 workers" where `rows` hold several worker counts of them."""
    return rows_name([row], rows)


def rows_name(same: Sequence[Row], rows: Sequence[Row]) -> str:
    """One name for rows that share a title: "C++ threads with 4 or 8 workers"."""
    title, how = same[0].title, told_apart(same, rows)
    return tr("{strategy} {how}").format(strategy=title, how=how) if how else title


def told_apart(same: Sequence[Row], rows: Sequence[Row]) -> str:
    """What tells rows that share a title apart from others with it: "by spawn with 4 or 8 workers"; may be empty."""
    peers = [row for row in rows if row.title == same[0].title]
    parts = []
    methods = {row.cell.start_method for row in same}
    if len({row.cell.start_method for row in peers}) > 1 and len(methods) == 1:
        parts.append(tr("by {method}").format(method=next(iter(methods))))
    pythons = {row.python for row in same}
    if len({row.cell.python for row in peers}) > 1 and len(pythons) == 1:
        parts.append(tr("under {python}").format(python=next(iter(pythons))))
    if len({row.cell.workers for row in peers}) > 1:
        parts.append(_with_workers(sorted({row.cell.workers for row in same})))
    workloads, nums = {row.cell.workload for row in same}, {row.cell.num for row in same}
    if len({row.cell.workload for row in peers}) > 1 and len(workloads) == 1:
        parts.append(tr("on {workload}").format(workload=workload_title(next(iter(workloads)))))
    if len({row.cell.num for row in peers}) > 1 and len(nums) == 1:
        parts.append(tr("at num {num}").format(num=f"{next(iter(nums)):,}"))
    return " ".join(parts)


def names(some: Sequence[Row], rows: Sequence[Row]) -> list[str]:
    """One name for each title among `some`, in their order."""
    by_title: dict[str, list[Row]] = {}
    for row in some:
        by_title.setdefault(row.title, []).append(row)
    return [rows_name(same, rows) for same in by_title.values()]


def are(row: Row) -> bool:
    """Whether a row takes "are" in English: whole sentences for both are what translators can work with."""
    return are_several(row.cell.strategy)


def _with_workers(counts: Sequence[int]) -> str:
    if len(counts) == 1:
        return tr("with {n} worker(s)", "", counts[0])
    return tr("with {counts} workers").format(counts=join([f"{count:,}" for count in counts], "or"))
