"""The runs of a folder as lines of text, to be shown, searched and picked from.

Pure functions over what `runfile` lists.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..bench.events import Outcome
from ..display.i18n import later, tr
from ..display.moments import need_seconds
from ..machine.card_diff import short_card
from ..results.rows import Basis
from ..results.run_title import RunTitle
from ..runfile import SUFFIX, RunEntry

# A file that nobody named: "2026-11-28 13.40.39 counter 1e8".
_OURS = re.compile(r"\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d ")
_ENDS = {
    Outcome.COMPLETED: later("completed"),
    Outcome.STOPPED: later("stopped"),
    Outcome.FAILED: later("failed"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLine:
    """One run file in words.

    Attributes
    ----------
    when
        To the minute, or to the second where that is the minute of another run too.
    title
        What a list shows of it in one column, part by part.
    name
        That a person gave it or its file; "" where the file is called as ours are.
    fastest
        "C++ threads 0.047 s"; "" where the file does not say.
    plan
        "9 cells, 7 rounds".
    file
        The file's name without its suffix.
    problem
        A sentence; "" where all is well. `readable` says whether it can be opened nevertheless.
    """

    path: Path
    when: str
    title: RunTitle
    fastest: str
    plan: str
    outcome: str
    machine: str
    name: str
    file: str
    problem: str
    readable: bool

    @property
    def words(self) -> str:
        """Everything that a search looks at."""
        said = (self.when, str(self.title), self.fastest, self.plan, self.outcome, self.machine, self.name, self.file)
        return " ".join(said).casefold()


def is_ours(name: str) -> bool:
    """Whether a file is called as the program calls it, so that its name says nothing of its own."""
    return not name or _OURS.match(name) is not None


def run_lines(entries: Sequence[RunEntry], basis: Basis = Basis.WARM) -> tuple[RunLine, ...]:
    """The entries in words, in their order; `basis` decides who is fastest."""
    seconds = need_seconds([entry.created.astimezone() for entry in entries])
    return tuple(_line(entry, basis, seconds=exact) for entry, exact in zip(entries, seconds, strict=True))


def matching(lines: Sequence[RunLine], wanted: str) -> tuple[RunLine, ...]:
    """The lines that hold every word that is wanted, in whatever case."""
    words = wanted.casefold().split()
    return tuple(line for line in lines if all(word in line.words for word in words))


def _line(entry: RunEntry, basis: Basis, *, seconds: bool) -> RunLine:
    readable = entry.cells > 0
    cells, rounds = tr("{n} cell(s)", "", entry.cells), tr("{n} round(s)", "", entry.rounds)
    if not readable:
        outcome = tr("cannot be read")
    elif entry.outcome is None:
        outcome = tr("without an end")
    else:
        outcome = tr(_ENDS[entry.outcome])
    created, file = entry.created.astimezone(), entry.path.name.removesuffix(SUFFIX)
    return RunLine(
        path=entry.path,
        when=f"{created:%Y-%m-%d %H:%M:%S}" if seconds else f"{created:%Y-%m-%d %H:%M}",
        title=RunTitle(work=entry.work, num=entry.num),
        fastest=entry.fastest_words(basis),
        plan=f"{cells}, {rounds}" if readable else "",
        outcome=outcome,
        machine=short_card(entry.machine),
        name=entry.name or ("" if is_ours(file) and readable else file),
        file=file,
        problem=entry.problem or "",
        readable=readable,
    )
