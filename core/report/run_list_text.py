"""The runs of a folder as lines of text, to be shown, searched and picked from.

Pure functions over what `runfile` lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..bench.events import Outcome
from ..display.i18n import later, tr
from ..machine.card_diff import short_card
from ..runfile import SUFFIX, RunEntry

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
    plan
        "9 cells, 7 rounds".
    problem
        A sentence; "" where all is well. `readable` says whether it can be opened nevertheless.
    """

    path: Path
    when: str
    work: str
    plan: str
    outcome: str
    machine: str
    name: str
    problem: str
    readable: bool

    @property
    def words(self) -> str:
        """Everything that a search looks at."""
        return " ".join((self.when, self.work, self.plan, self.outcome, self.machine, self.name)).casefold()


def run_lines(entries: Sequence[RunEntry]) -> tuple[RunLine, ...]:
    """The entries in words, in their order."""
    return tuple(_line(entry) for entry in entries)


def matching(lines: Sequence[RunLine], wanted: str) -> tuple[RunLine, ...]:
    """The lines that hold every word that is wanted, in whatever case."""
    words = wanted.casefold().split()
    return tuple(line for line in lines if all(word in line.words for word in words))


def _line(entry: RunEntry) -> RunLine:
    readable = entry.cells > 0
    cells, rounds = tr("{n} cell(s)", "", entry.cells), tr("{n} round(s)", "", entry.rounds)
    if not readable:
        outcome = tr("cannot be read")
    elif entry.outcome is None:
        outcome = tr("without an end")
    else:
        outcome = tr(_ENDS[entry.outcome])
    return RunLine(
        path=entry.path,
        when=f"{entry.created.astimezone():%Y-%m-%d %H:%M}",
        work=entry.work,
        plan=f"{cells}, {rounds}" if readable else "",
        outcome=outcome,
        machine=short_card(entry.machine),
        name=entry.path.name.removesuffix(SUFFIX),
        problem=entry.problem or "",
        readable=readable,
    )
