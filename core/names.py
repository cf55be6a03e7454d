"""What to call rows in a sentence: their title, and what tells them apart, and no more."""

from __future__ import annotations

from collections.abc import Sequence

from .rows import Row, workload_title
from .words import format_count, is_plural, join


def row_name(row: Row, rows: Sequence[Row]) -> str:
    """ "C++ threads", or "C++ threads with 4 workers" where `rows` hold several worker counts of them."""
    return rows_name([row], rows)


def rows_name(same: Sequence[Row], rows: Sequence[Row]) -> str:
    """One name for rows that share a title: "C++ threads with 4 or 8 workers"."""
    title = same[0].title
    peers = [row for row in rows if row.title == title]
    name = title
    methods = {row.cell.start_method for row in same}
    if len({row.cell.start_method for row in peers}) > 1 and len(methods) == 1:
        name += f" by {next(iter(methods))}"
    pythons = {row.python for row in same}
    if len({row.cell.python for row in peers}) > 1 and len(pythons) == 1:
        name += f" under {next(iter(pythons))}"
    if len({row.cell.workers for row in peers}) > 1:
        name += f" with {_workers(sorted({row.cell.workers for row in same}))}"
    workloads, nums = {row.cell.workload for row in same}, {row.cell.num for row in same}
    if len({row.cell.workload for row in peers}) > 1 and len(workloads) == 1:
        name += f" on {workload_title(next(iter(workloads)))}"
    if len({row.cell.num for row in peers}) > 1 and len(nums) == 1:
        name += f" at num {next(iter(nums)):,}"
    return name


def names(some: Sequence[Row], rows: Sequence[Row]) -> list[str]:
    """One name for each title among `some`, in their order."""
    by_title: dict[str, list[Row]] = {}
    for row in some:
        by_title.setdefault(row.title, []).append(row)
    return [rows_name(same, rows) for same in by_title.values()]


def verb(title: str, plural: str, singular: str) -> str:
    """The form that a strategy's title takes: threads "lead", Serial "leads"."""
    return plural if is_plural(title) else singular


def _workers(counts: Sequence[int]) -> str:
    if len(counts) == 1:
        return format_count(counts[0], "worker")
    return f"{join([f'{count:,}' for count in counts], 'or')} workers"
