"""The room in numbers: for each strategy the factors of all machines, their median, and the guesses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from ..bench.events import Guessed
from .board_rows import BoardRow, RoomRows
from .entries import Entry, distinct

ROWS_MAX = 40  # of one board: one file with rows of its own must not push those of the room away
WORTH_SAYING = 3  # machines, before the board says anything of the room


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What was measured, so that factors compare: a lesson, or a plan of one's own with this workload.

    Attributes
    ----------
    lesson
        Key of the lesson; "" for plans of one's own.
    guessed
        What its factors are of.
    """

    lesson: str
    workload: str
    guessed: str = Guessed.WARM.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """What is shown.

    Attributes
    ----------
    subjects, workers
        What can be chosen, the most common subject first.
    cores
        How many machines have how many cores, the fewest first; 0 stands for those that do not say.
    entries, entry_cores
        The machines that are shown; and of each how many cores it has, 0 where it does not say.
    rows, left_out
        The largest median first; and how many rows that fewer machines have are not among them.
    handed_in, guessed
        Machines of the subject, the hidden ones among them; and those of the shown ones whose people guessed.
    """

    subject: Subject | None
    subjects: tuple[Subject, ...]
    chosen_workers: int | None
    workers: tuple[int, ...]
    cores: tuple[tuple[int, int], ...]
    entries: tuple[Entry, ...]
    entry_cores: tuple[int, ...]
    rows: tuple[BoardRow, ...]
    left_out: int
    handed_in: int
    guessed: int


def make_board(
    entries: Sequence[Entry],
    *,
    subject: Subject | None = None,
    workers: int | None = None,
    without_cores: Collection[int] = (),
) -> Board:
    """The board of a room.

    Parameters
    ----------
    entries
        In the order in which they came; a run that several people handed in counts once.
    subject, workers
        What is shown; the most common one where None, or where nobody has it.
    without_cores
        Machines with so many cores are left out.
    """
    return BoardMaker().board(entries, subject=subject, workers=workers, without_cores=without_cores)


class BoardMaker:
    """Makes the boards of one room; what has not changed since its last one is not worked out again."""

    def __init__(self) -> None:
        self._known: dict[int, _Known] = {}
        self._rows = RoomRows()

    def board(
        self,
        entries: Sequence[Entry],
        *,
        subject: Subject | None = None,
        workers: int | None = None,
        without_cores: Collection[int] = (),
    ) -> Board:
        """As `make_board`, with the same parameters."""
        known = self._of_each(distinct(entries))
        subjects = tuple(one for one, _ in Counter(chain.from_iterable(one.subjects for one in known)).most_common())
        chosen = subject if subject in subjects else next(iter(subjects), None)
        of_subject = [one for one in known if chosen in one.subjects]
        cores = sorted(Counter([one.cores for one in of_subject]).items())
        shown = [one for one in of_subject if one.cores not in without_cores] if without_cores else of_subject
        workload = chosen.workload if chosen is not None else None
        if self._rows.workload != workload:
            self._rows = RoomRows(workload)
        members = tuple([one.entry for one in shown])
        self._rows.show(members)
        counts = self._rows.measured()
        if workers not in counts:
            # The most common; of equals the most workers.
            workers = max(counts, key=lambda count: (counts[count], count), default=None)
        rows = self._rows.rows(workers)
        return Board(
            subject=chosen,
            subjects=subjects,
            chosen_workers=workers,
            workers=tuple(sorted(counts)),
            cores=tuple(cores),
            entries=members,
            entry_cores=tuple([one.cores for one in shown]),
            rows=_of_most_machines(rows),
            left_out=max(len(rows) - ROWS_MAX, 0),
            handed_in=len(of_subject),
            guessed=sum([workload in one.guessed for one in shown]),
        )

    def _of_each(self, entries: Sequence[Entry]) -> list[_Known]:
        before = self._known
        found = [before.get(id(entry)) or _known(entry) for entry in entries]
        self._known = {id(one.entry): one for one in found}
        return found


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """What is asked of an entry for every board; holds it, so that its id is nobody else's."""

    entry: Entry
    subjects: tuple[Subject, ...]
    cores: int
    guessed: frozenset[str]


def _known(entry: Entry) -> _Known:
    workloads = dict.fromkeys(point.workload for point in entry.points)
    subjects = tuple([_subject(entry.lesson, one, entry.guessed) for one in workloads])
    return _Known(entry, subjects, entry.cores or 0, frozenset(guess.workload for guess in entry.guesses))


@lru_cache(maxsize=256)
def _subject(lesson: str, workload: str, guessed: str) -> Subject:
    """The same object for the same words: every machine of a room has one."""
    return Subject(lesson=lesson, workload=workload, guessed=guessed)


def _of_most_machines(rows: tuple[BoardRow, ...]) -> tuple[BoardRow, ...]:
    """As many as a board has, in their order."""
    if len(rows) <= ROWS_MAX:
        return rows
    # A sort keeps the order of equals: of those that as many machines have, the larger median.
    most = {id(row) for row in sorted(rows, key=lambda row: -len(row.dots))[:ROWS_MAX]}
    return tuple(row for row in rows if id(row) in most)
