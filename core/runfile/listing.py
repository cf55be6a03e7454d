"""The runs of a folder, newest first: only the head and the tail of each file are read."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from ..bench.codec import ProtocolError, decode
from ..bench.events import Conclusions, Outcome, RunEnded
from ..display.i18n import later, tr
from ..results.rows import Basis
from ..results.run_title import fastest_words, nums, run_title, work
from .own_names import own_name
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
        "Counter, 1e8, 6 cells, 3 rounds"; the file's name where it cannot be read.
    outcome
        None where the file has no end.
    problem
        Why it cannot be read, or that it has no end, as a sentence; None where all is well.
    work, num, cells, rounds
        "Primes" and "2e6", and how many of its plan; "" and 0 where it cannot be read.
    machine
        Its card.
    name
        That a person gave it; "" for most.
    fastest
        Which row of it is, as `fastest_words` takes it; empty where the file does not say.
    """

    path: Path
    created: datetime
    title: str
    outcome: Outcome | None
    problem: str | None
    work: str = ""
    num: str = ""
    cells: int = 0
    rounds: int = 0
    machine: dict[str, Any] = field(default_factory=dict)
    name: str = ""
    fastest: tuple[dict[str, Any], ...] = ()

    def fastest_words(self, basis: Basis) -> str:
        """ "C++ threads 0.047 s"; "" where the file does not say."""
        return fastest_words(self.fastest, basis)


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
            outcome, fastest = _end(file)
    except RunFileError as error:
        return RunEntry(path=path, created=changed, title=path.name, outcome=None, problem=str(error))
    return RunEntry(
        path=path,
        created=created_at(started),
        title=str(run_title(started.plan, "")),
        outcome=outcome,
        problem=None if outcome else tr(NO_END),
        work=work(started.plan),
        num=nums(started.plan),
        cells=len(started.plan.cells),
        rounds=started.plan.rounds,
        machine=started.machine,
        name=own_name(path),
        fastest=fastest,
    )


def _end(file: IO[bytes]) -> tuple[Outcome | None, tuple[dict[str, Any], ...]]:
    """How the run ended and which row is fastest, from the last two lines."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - TAIL_BYTES))
    before, _, line = file.read(TAIL_BYTES).rstrip(b"\n").rpartition(b"\n")
    end, conclusions = _decoded(line), _decoded(before.rpartition(b"\n")[2])
    if not isinstance(end, RunEnded):
        return None, ()
    return end.outcome, conclusions.fastest if isinstance(conclusions, Conclusions) else ()


def _decoded(line: bytes) -> object:
    try:
        return decode(line)
    except ProtocolError:
        return None
