"""The runs of a folder, newest first: only the head and the tail of each file are read."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from ..bench.codec import ProtocolError, decode
from ..bench.events import Outcome, RunEnded, RunStarted
from ..display.i18n import later, tr
from ..display.numbers import format_count
from ..display.titles import full_workload_title
from ..plan.rules import format_num
from ..results.caption import work
from .places import SUFFIX, data_folder
from .reading import RunFileError, created_at, opened, read_started, words

HEAD_BYTES = 1 << 22
TAIL_BYTES = 1 << 16
NO_END = later("The file has no end: its run goes on, or was cut short")


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEntry:
    """A run file in a list.

    Attributes
    ----------
    created
        When the run began; when the file was last changed where it cannot be read.
    title
        "Counter, even work · 100,000,000 · 6 cells, 3 rounds"; the file's name where it cannot be read.
    outcome
        None where the file has no end.
    problem
        Why it cannot be read, or that it has no end, as a sentence; None where all is well.
    work, cells, rounds
        "Primes, num 2,000,000", and how many of its plan; "" and 0 where it cannot be read.
    machine
        Its card.
    """

    path: Path
    created: datetime
    title: str
    outcome: Outcome | None
    problem: str | None
    work: str = ""
    cells: int = 0
    rounds: int = 0
    machine: dict[str, Any] = field(default_factory=dict)


def folder_problem(folder: Path | None = None) -> str | None:
    """Why nothing can be listed in `folder`, as a sentence; None where it can be, or where there is none yet."""
    where = folder or data_folder()
    try:
        next(iter(where.iterdir()), None)
    except FileNotFoundError:
        return None
    except OSError as error:
        return tr("The folder {folder} cannot be read: {reason}.").format(folder=where, reason=words(error))
    return None


def list_runs(folder: Path | None = None) -> list[RunEntry]:
    """What lies in `folder`, or in the data folder; empty where there is none."""
    where = folder or data_folder()
    try:
        paths = [path for path in where.iterdir() if path.name.endswith(SUFFIX) and path.name[0] != "."]
    except OSError:
        return []
    entries = []
    for path in paths:
        # It may be gone by now.
        with suppress(FileNotFoundError):
            entries.append(run_entry(path))
    return sorted(entries, key=lambda entry: (entry.created, entry.path.name), reverse=True)


def run_entry(path: Path) -> RunEntry:
    """What a list says of one file, wherever it lies; raises FileNotFoundError where there is none."""
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    try:
        with opened(path) as file:
            started = read_started(file, path, HEAD_BYTES)
            outcome = _outcome(file)
    except RunFileError as error:
        return RunEntry(path=path, created=changed, title=path.name, outcome=None, problem=str(error))
    return RunEntry(
        path=path,
        created=created_at(started),
        title=_title(started),
        outcome=outcome,
        problem=None if outcome else tr(NO_END),
        work=work(started.plan),
        cells=len(started.plan.cells),
        rounds=started.plan.rounds,
        machine=started.machine,
    )


def _outcome(file: IO[bytes]) -> Outcome | None:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - TAIL_BYTES))
    line = file.read(TAIL_BYTES).rstrip(b"\n").rpartition(b"\n")[2]
    try:
        last = decode(line)
    except ProtocolError:
        return None
    return last.outcome if isinstance(last, RunEnded) else None


def _title(started: RunStarted) -> str:
    plan = started.plan
    works = {(full_workload_title(cell.workload), cell.num): None for cell in plan.cells}
    work = "; ".join(f"{title} · {format_num(num)}" for title, num in list(works)[:2])
    if len(works) > 2:
        work = tr("{work} and {n} more", "", len(works) - 2).format(work=work)
    return f"{work} · {format_count(len(plan.cells), 'cell')}, {format_count(plan.rounds, 'round')}"
