"""The runs of a folder as lines of text, to be shown, searched and picked from.

Pure functions over what `runfile` lists.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..bench.events import Outcome
from ..display.i18n import later, tr
from ..display.numbers import join
from ..machine.card_diff import short_card
from ..results.ranking import leaders, too_close_to_call
from ..results.row_names import row_name
from ..results.rows import Basis, make_rows
from ..results.run_result import RunResult
from ..runfile import SUFFIX, RunEntry

_MINUTE = "%Y-%m-%d %H:%M"
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
    work, nums
        "Primes 2e6", and the "2e6" of it, which must never be cut.
    own
        The name that somebody gave it, or "".
    winner
        Who won, once that is known; "" before.
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
    own: str = ""
    nums: str = ""
    winner: str = ""

    @property
    def words(self) -> str:
        """Everything that a search looks at."""
        said = (self.when, self.own, self.work, self.plan, self.winner, self.outcome, self.machine, self.name)
        return " ".join(said).casefold()


def run_lines(entries: Sequence[RunEntry]) -> tuple[RunLine, ...]:
    """The entries in words, in their order."""
    minutes = Counter(f"{entry.created.astimezone():{_MINUTE}}" for entry in entries)
    return tuple(_line(entry, minutes) for entry in entries)


def matching(lines: Sequence[RunLine], wanted: str) -> tuple[RunLine, ...]:
    """The lines that hold every word that is wanted, in whatever case."""
    words = wanted.casefold().split()
    return tuple(line for line in lines if all(word in line.words for word in words))


def winner(result: RunResult) -> str:
    """Who won a run by warm times, at its largest num: "C++ threads"; "" where nobody has a time."""
    rows = make_rows(result, ended=True)
    timed = [row for row in rows if row.timing(Basis.WARM) is not None]
    led_of = leaders(sorted(timed, key=lambda row: row.time_s(Basis.WARM)), Basis.WARM)
    if not led_of:
        return ""
    led = max(led_of, key=lambda one: one[0].cell.num)
    if len(led) == 1:
        return row_name(led[0], [row for row in timed if row.group == led[0].group])
    titles = list(dict.fromkeys(row.title for row in led))
    if len(titles) > 1 and too_close_to_call(led, Basis.WARM):
        return tr("too close to call")
    return join(titles[:2]) if len(titles) < 3 else tr("{n} about as fast", "", len(titles))


def _line(entry: RunEntry, minutes: Counter[str]) -> RunLine:
    minute = f"{entry.created.astimezone():{_MINUTE}}"
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
        # Seconds only where two runs began in the same minute.
        when=f"{entry.created.astimezone():{_MINUTE + ':%S' if minutes[minute] > 1 else _MINUTE}}",
        work=entry.brief or entry.work,
        plan=f"{cells}, {rounds}" if readable else "",
        outcome=outcome,
        machine=short_card(entry.machine),
        name=entry.path.name.removesuffix(SUFFIX),
        problem=entry.problem or "",
        readable=readable,
        own=entry.own,
        nums=entry.nums,
    )
