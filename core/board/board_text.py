"""What the board says of a room: one sentence, a quieter second one, and up to three findings. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..display.appearance import FREE_THREADED
from ..display.i18n import tr
from ..display.numbers import format_count, format_factor, format_percent, number
from ..display.titles import strategy_title, workload_title
from ..lessons.catalogue import LESSONS
from ..lessons.misses import CLOSE, FAR
from ..stats.intervals import median
from .board_rows import BoardRow
from .board_summary import WORTH_SAYING, Board, Subject
from .entries import Entry

_SAME = 1.1  # medians closer than that are called the same
_FINDINGS_MAX = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardFinding:
    """A claim about the room, and one sentence of evidence."""

    key: str
    claim: str
    evidence: str


def row_title(row: BoardRow) -> str:
    """ "Python threads", "Free-threaded Python"."""
    return tr("Free-threaded Python") if row.look == FREE_THREADED else strategy_title(row.strategy)


def row_detail(row: BoardRow) -> str:
    """ "4 workers"; of threads without a GIL, which."""
    workers = format_count(row.workers, "worker")
    return f"{strategy_title(row.strategy)}, {workers}" if row.look == FREE_THREADED else workers


def subject_title(subject: Subject) -> str:
    """What is compared, in a list to choose from."""
    work = workload_title(subject.workload)
    if not subject.lesson:
        return work
    lesson = LESSONS.get(subject.lesson)
    if lesson is None:  # of a newer program
        return tr("Lesson {key}, {work}").format(key=subject.lesson, work=work)
    title = f"{lesson.number}  {tr(lesson.title)}"
    return title if subject.workload == lesson.workload else f"{title}, {work}"


def off_by_words(row: BoardRow) -> str:
    """ "5.6 times", "close"; "" without guesses."""
    if (off_by := row.off_by) is None:
        return ""
    return tr("close") if off_by <= CLOSE else tr("{factor} times").format(factor=number(off_by, ".1f"))


def is_far(row: BoardRow) -> bool:
    """Whether the room's guess is to be looked at."""
    return (row.off_by or 1.0) >= FAR


def worst(board: Board) -> BoardRow | None:
    """The row by which the room was off most, where enough people guessed."""
    row = max(_guessed(board), key=lambda row: row.off_by or 0, default=None)
    return row if row is not None and (row.off_by or 1.0) > CLOSE else None


def _guessed(board: Board) -> list[BoardRow]:
    return [row for row in _worth_saying(board) if len(row.guesses) >= WORTH_SAYING]


def _worth_saying(board: Board) -> list[BoardRow]:
    """The rows of which enough machines speak: one alone is not the room."""
    return [row for row in board.rows if len(row.dots) >= WORTH_SAYING]


def _spoken_of(board: Board, *, revealed: bool) -> BoardRow | None:
    """The row that headline and reason are about; None where too few machines are shown."""
    return (worst(board) if revealed else None) or next(iter(_worth_saying(board)), None)


def headline(board: Board, *, seats: int | None, revealed: bool) -> str:
    """The answer first: by how much the room was wrong, or who wins in it."""
    if board.handed_in < WORTH_SAYING:
        if seats is None:
            return tr("Waiting for the room: {n} handed in", "", board.handed_in)
        return tr("Waiting for the room: {count} of {seats}").format(count=board.handed_in, seats=seats)
    best = _spoken_of(board, revealed=False)
    if best is None:
        said = tr("Too few machines in one row: {count} of {all} shown")
        return said.format(count=len(board.entries), all=board.handed_in)
    if revealed and (row := worst(board)) is not None and row.guess is not None:
        said = tr("{strategy}: the room said {guess}, it is {factor}")
        return said.format(strategy=row_title(row), guess=format_factor(row.guess), factor=format_factor(row.median))
    if revealed and _guessed(board):
        return tr("The room knew: every median guess is within {factor}").format(factor=format_factor(CLOSE))
    return tr("{strategy}: {factor} at the room's median").format(
        strategy=row_title(best), factor=format_factor(best.median)
    )


def reason(board: Board, *, revealed: bool) -> str:
    """Of the row that the headline names, from its measurements alone."""
    row = _spoken_of(board, revealed=revealed)
    if row is None:
        return tr("The board speaks from {n} machine(s) on.", "", WORTH_SAYING)
    machines = tr("{n} machine(s)", "", len(row.dots))
    known = [count for dot in row.dots if (count := board.entry_cores[dot.place])]
    if known and min(known) != max(known):
        machines = tr("{machines}, from {least} to {most} cores").format(
            machines=machines, least=min(known), most=max(known)
        )
    least, most = row.dots[0].factor, row.dots[-1].factor
    if most <= _SAME:
        said = tr("{machines}: none gained more than {factor}.").format(machines=machines, factor=format_factor(most))
    else:
        said = tr("{machines}: from {least} to {most}.").format(
            machines=machines, least=format_factor(least), most=format_factor(most)
        )
    if row.workers > 1 and row.waiting is not None:
        waits = tr("The median worker waits {share} of its time.").format(share=format_percent(row.waiting))
        return f"{said} {waits}"
    return said


def findings(board: Board, *, revealed: bool) -> tuple[BoardFinding, ...]:
    """What else the room shows, each from its own figures."""
    row = _spoken_of(board, revealed=revealed)
    if row is None:
        return ()
    found = (_of_cores(board, row), _too_few_cores(board), _on_battery(board, row))
    return tuple(one for one in found if one is not None)[:_FINDINGS_MAX]


def _of_cores(board: Board, row: BoardRow) -> BoardFinding | None:
    by_cores: dict[int, list[float]] = {}
    for dot in row.dots:
        if count := board.entry_cores[dot.place]:
            by_cores.setdefault(count, []).append(dot.factor)
    if len(by_cores) < 2:
        return None
    least, most = min(by_cores), max(by_cores)
    low, high = median(by_cores[least]), median(by_cores[most])
    claim = tr("More cores help {strategy}") if high > low * _SAME else tr("More cores do not help {strategy}")
    evidence = tr("At the median {low} with {least}, {high} with {most}.").format(
        low=format_factor(low),
        least=format_count(least, "core"),
        high=format_factor(high),
        most=format_count(most, "core"),
    )
    return BoardFinding(key="cores", claim=claim.format(strategy=row_title(row)), evidence=evidence)


def _too_few_cores(board: Board) -> BoardFinding | None:
    workers = board.chosen_workers
    if workers is None:
        return None
    small = {place for place, cores in enumerate(board.entry_cores) if 0 < cores < workers}
    best: tuple[float, BoardRow] | None = None
    for row in board.rows:
        # Its dots are in order: the last of them is the best.
        factor = next((dot.factor for dot in reversed(row.dots) if dot.place in small), None)
        if row.workers == workers and factor is not None and (best is None or factor > best[0]):
            best = factor, row
    if not small or best is None or len(small) == len(board.entries):
        return None
    claim = tr("{n} machine(s) with fewer than {workers} cores", "", len(small)).format(workers=workers)
    evidence = tr("Their {workers} workers share them: {strategy} reach {factor} at most.").format(
        workers=workers, strategy=row_title(best[1]), factor=format_factor(best[0])
    )
    return BoardFinding(key="few-cores", claim=claim, evidence=evidence)


def _on_battery(board: Board, row: BoardRow) -> BoardFinding | None:
    on_battery = _with_power(board.entries, "battery")
    here = [dot.factor for dot in row.dots if dot.place in on_battery]
    there = [dot.factor for dot in row.dots if dot.place not in on_battery]
    if not here or not there:
        return None
    evidence = tr("{strategy}: {factor} at their median, {other} at that of the others.").format(
        strategy=row_title(row), factor=format_factor(median(here)), other=format_factor(median(there))
    )
    return BoardFinding(key="battery", claim=tr("{n} ran on battery", "", len(on_battery)), evidence=evidence)


def _with_power(entries: Sequence[Entry], power: str) -> frozenset[int]:
    return frozenset(place for place, entry in enumerate(entries) if entry.machine.get("power") == power)
