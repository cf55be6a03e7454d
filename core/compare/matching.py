"""Which cells of several runs are the same, and what to call them.

Pure functions over rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from ..bench.shares import schedule_of
from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..display.titles import strategy_title
from ..results.row_names import differing, listed
from ..results.rows import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class CellKey:
    """What makes a cell the same in every run.

    Attributes
    ----------
    schedule
        None where it is the workload's own, asked for or not.
    chunk
        What was asked for.
    python
        Version of the interpreter where a run has several of them; else None, for then two runs under
        two versions are what somebody wants to compare.
    cluster
        Address of the scheduler where a run has several; else None, as for Pythons.
    inner_threads
        What was asked for.
    nth
        Tells apart what is alike in all this within one plan, such as two builds of one version.
    """

    workload: str
    num: int
    strategy: str
    workers: int
    start_method: str | None
    python: str | None
    schedule: str | None = None
    chunk: int | None = None
    cluster: str | None = None
    inner_threads: int | None = None
    arguments: str | None = None
    nth: int = 0

    @property
    def title(self) -> str:
        return strategy_title(self.strategy)


def keyed(runs: Sequence[Sequence[Row]]) -> list[dict[CellKey, Row]]:
    """The rows of each run by their key, in the order of its plan."""
    by_version = any(len({row.cell.python for row in rows}) > 1 for rows in runs)
    by_cluster = any(len({row.cell.cluster for row in rows if _reaches(row)}) > 1 for rows in runs)
    found = []
    for rows in runs:
        seen: Counter[CellKey] = Counter()
        cells: dict[CellKey, Row] = {}
        for row in rows:
            first = _key(row, 0, by_version=by_version, by_cluster=by_cluster)
            cells[_key(row, seen[first], by_version=by_version, by_cluster=by_cluster)] = row
            seen[first] += 1
        found.append(cells)
    return found


def _reaches(row: Row) -> bool:
    strategy = STRATEGIES.get(row.cell.strategy)
    return strategy is not None and strategy.team.reaches


def _key(row: Row, nth: int, *, by_version: bool, by_cluster: bool) -> CellKey:
    cell = row.cell
    own = schedule_of(replace(cell, schedule=None))
    return CellKey(
        workload=cell.workload,
        num=cell.num,
        strategy=cell.strategy,
        workers=cell.workers,
        start_method=cell.start_method.value if cell.start_method else None,
        schedule=None if cell.schedule is None or cell.schedule is own else cell.schedule.value,
        chunk=cell.chunk,
        python=row.python if by_version else None,
        cluster=cell.cluster if by_cluster else None,
        inner_threads=cell.inner_threads,
        arguments=cell.arguments,
        nth=nth,
    )


def details(keys: Collection[CellKey]) -> dict[CellKey, str]:
    """What tells each cell apart from the others, and no more: "4 workers, spawn"."""
    fields = {"workers", "inner_threads", "start_method", "schedule", "chunk", "cluster", "arguments", "python"}
    differ = differing(keys)
    adapted = tr("adapted chunks") if "chunk" in differ else ""
    return {key: _detail(key, fields | differ, adapted) for key in keys}


def _detail(key: CellKey, fields: Collection[str], adapted: str) -> str:
    parts = listed(key, fields, key.python, adapted=adapted)
    if key.nth:
        parts.append(tr("no. {number}").format(number=key.nth + 1))
    return ", ".join(parts)
