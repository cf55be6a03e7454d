"""What to call rows, in a sentence or in a list: their title, and what tells them apart, and no more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Protocol

from ..bench.events import HostStarted
from ..bench.model import Arguments, Cell, Schedule
from ..bench.strategies import STRATEGIES
from ..display.i18n import later, tr
from ..display.numbers import format_count, join, number
from ..display.titles import are_several, python_name, workload_title
from .run_result import RunResult, Sample


class NamedRow(Protocol):
    """What is asked of a `Row` here."""

    @property
    def title(self) -> str: ...
    @property
    def cell(self) -> Cell: ...
    @property
    def python(self) -> str: ...


class MeasuredRow(NamedRow, Protocol):
    """And this, where it matters whether its host ever spoke."""

    @property
    def warm(self) -> object: ...
    @property
    def chunk_units(self) -> int | None: ...


class AnyCell(Protocol):
    """A cell of a plan, or what is the same cell in several runs."""

    @property
    def workload(self) -> str: ...
    @property
    def strategy(self) -> str: ...
    @property
    def num(self) -> int: ...
    @property
    def workers(self) -> int: ...
    @property
    def start_method(self) -> str | None: ...
    @property
    def schedule(self) -> str | None: ...
    @property
    def chunk(self) -> int | None: ...
    @property
    def cluster(self) -> str | None: ...
    @property
    def inner_threads(self) -> int | None: ...
    @property
    def arguments(self) -> str | None: ...
    @property
    def python(self) -> str | None: ...


ARGUMENTS: dict[str | None, str] = {
    Arguments.SHARED: later("shared arguments"),
    Arguments.PER_THREAD: later("arguments per thread"),
    Arguments.PRIVATE: later("private arguments"),
}
"""In English, to be said with `tr`."""

# In the order in which they stand in a list.
FIELDS = (
    *("workers", "inner_threads", "workload", "num", "start_method", "schedule", "chunk", "cluster", "arguments"),
    "python",
)


def differing(cells: Iterable[AnyCell]) -> set[str]:
    """Those of `FIELDS` of which cells have several values."""
    cells = tuple(cells)
    return {name for name in FIELDS if len({_value(cell, name) for cell in cells} - {None}) > 1}


def _value(cell: AnyCell, name: str) -> object:
    """Of a field; 0 for chunks that fit the time of an item, which differ from all that were asked for."""
    value: object = getattr(cell, name)
    return 0 if name == "chunk" and value is None and _draws(cell) else value


def _draws(cell: AnyCell) -> bool:
    strategy = STRATEGIES.get(cell.strategy)
    drawn = cell.schedule is None or cell.schedule in (Schedule.DYNAMIC, Schedule.GUIDED)
    return strategy is not None and not strategy.one_worker and drawn


def listed(cell: AnyCell, fields: Collection[str], python: str | None, *, adapted: str = "") -> list[str]:
    """What a cell has in some fields, as it stands in a list: ["4 workers", "Primes", "num 1,000", "spawn", "3.14.0"].

    Parameters
    ----------
    python
        What its interpreter is called.
    adapted
        What to say of chunks where no size was asked for; nothing, if empty.
    """
    said = {
        "workers": lambda: format_count(cell.workers, "worker"),
        "inner_threads": lambda: inner_words(cell.inner_threads) if cell.inner_threads else "",
        "workload": lambda: workload_title(cell.workload),
        "num": lambda: tr("num {num}").format(num=number(cell.num)),
        "start_method": lambda: str(cell.start_method or ""),
        "schedule": lambda: str(cell.schedule or ""),
        "chunk": lambda: _chunk_words(cell) or (adapted if _draws(cell) else ""),
        "cluster": lambda: cell.cluster or "",
        "arguments": lambda: tr(ARGUMENTS[cell.arguments]) if cell.arguments in ARGUMENTS else "",
        "python": lambda: python or "",
    }
    return [text for name in FIELDS if name in fields and (text := said[name]())]


def _chunk_words(cell: AnyCell) -> str:
    return tr("chunks of {size}").format(size=number(cell.chunk)) if cell.chunk else ""


def inner_words(threads: int) -> str:
    """ "2 inner threads"."""
    return tr("{n} inner thread(s)", "", threads)


def row_name(row: NamedRow, rows: Sequence[NamedRow]) -> str:
    """ "C++ threads", or "C++ threads with 4 workers" where `rows` hold several worker counts of them."""
    return rows_name([row], rows)


def rows_name(same: Sequence[NamedRow], rows: Sequence[NamedRow]) -> str:
    """One name for rows that share a title: "C++ threads with 4 or 8 workers"."""
    title, how = same[0].title, told_apart(same, rows)
    return tr("{strategy} {how}").format(strategy=title, how=how) if how else title


def told_apart(same: Sequence[NamedRow], rows: Sequence[NamedRow]) -> str:
    """What tells rows that share a title apart from others with it: "by spawn with 4 or 8 workers"; may be empty."""
    first, differ = same[0], differing(row.cell for row in rows if row.title == same[0].title)
    told = differ - differing(row.cell for row in same)  # what all of them have in common
    parts = how_words(first, told)
    if "cluster" in told:
        parts.append(tr("on {cluster}").format(cluster=first.cell.cluster))
    if "python" in told:
        parts.append(tr("under {python}").format(python=first.python))
    if "workers" in differ:
        parts.append(_with_workers(sorted({row.cell.workers for row in same})))
    if "inner_threads" in told:
        inner = inner_words(first.cell.inner_threads or 1)
        both = tr("and {threads}", "after the workers")
        parts.append((both if "workers" in differ else tr("with {threads}")).format(threads=inner))
    if "workload" in told:
        parts.append(tr("on {workload}").format(workload=workload_title(first.cell.workload)))
    if "num" in told:
        parts.append(tr("at num {num}").format(num=number(first.cell.num)))
    return " ".join(parts)


def how_words(row: NamedRow, fields: Collection[str]) -> list[str]:
    """How its work is handed out, of some fields: ["by spawn", "in chunks of 10", "on shared arguments"]."""
    parts = []
    if "start_method" in fields:
        parts.append(tr("by {method}").format(method=row.cell.start_method))
    if "schedule" in fields:
        parts.append(tr("by the schedule {schedule}").format(schedule=row.cell.schedule))
    if "chunk" in fields:
        size = row.cell.chunk
        parts.append(tr("in chunks of {size}").format(size=number(size)) if size else tr("in adapted chunks"))
    if "arguments" in fields and row.cell.arguments in ARGUMENTS:
        parts.append(tr("on {arguments}").format(arguments=tr(ARGUMENTS[row.cell.arguments])))
    return parts


def names(some: Sequence[NamedRow], rows: Sequence[NamedRow]) -> list[str]:
    """One name for each title among `some`, in their order."""
    by_title: dict[str, list[NamedRow]] = {}
    for row in some:
        by_title.setdefault(row.title, []).append(row)
    return [rows_name(same, rows) for same in by_title.values()]


def are(row: NamedRow) -> bool:
    """Whether a row takes "are" in English: whole sentences for both are what translators can work with."""
    return are_several(row.cell.strategy)


def _with_workers(counts: Sequence[int]) -> str:
    if len(counts) == 1:
        return tr("with {n} worker(s)", "", counts[0])
    return tr("with {counts} workers").format(counts=join([number(count) for count in counts], "or"))


def apart_words(rows: Sequence[MeasuredRow]) -> list[str]:
    """What tells the rows of this plan apart, and no more."""
    # A host that has not answered yet is known by its file alone: borrow the name from a sibling.
    names: dict[str, str] = {}
    for row in rows:
        if row.warm is not None or row.cell.python not in names:
            names[row.cell.python] = row.python
    always = {"workers", "inner_threads"}
    differ = differing(row.cell for row in rows) - always
    common = {"start_method", "schedule", "chunk", "cluster"} - differ
    # What all rows share comes last: a narrow column may cut it off.
    return [
        ", ".join(
            text
            for fields in (*((differ, always) if _chunks_tell(row, rows) else (always, differ)), common)
            for text in listed(
                row.cell, fields, names[row.cell.python], adapted=_adapted_words(row) if fields is differ else ""
            )
        )
        for row in rows
    ]


def _chunks_tell(row: NamedRow, rows: Sequence[NamedRow]) -> bool:
    """Whether chunks or arguments, in more words than a narrow column holds, tell this row apart, and no count does."""
    told = differing(one.cell for one in rows if one.title == row.title)
    return bool(told & {"chunk", "arguments"}) and not told & {"workers", "inner_threads"}


def _adapted_words(row: MeasuredRow) -> str:
    """ "adapted chunks of 250"."""
    if row.chunk_units is None:
        return tr("adapted chunks")
    return tr("adapted chunks of {size}").format(size=number(row.chunk_units))


def python_of(cell: Cell, samples: Sequence[Sample], known: Mapping[str, str]) -> str:
    """What the interpreter of a cell is called: as its host said, or else the machine card."""
    hosts: list[HostStarted] = [sample.host for sample in samples if sample.host is not None]
    if not hosts:
        return known.get(cell.python) or PurePath(cell.python).name
    return python_name(hosts[-1].python, hosts[-1].implementation, hosts[-1].gil)


def known_pythons(result: RunResult) -> dict[str, str]:
    """What the machine card calls the interpreters of a run, by path: hosts that never spoke have a name as well."""
    paths, told = tuple(dict.fromkeys(cell.python for cell in result.plan.cells)), result.machine.get("pythons")
    if not isinstance(told, list) or len(told) != len(paths):
        return {}
    names = [one.get("python") if isinstance(one, Mapping) else None for one in told]
    return {path: name for path, name in zip(paths, names, strict=True) if isinstance(name, str) and name}
