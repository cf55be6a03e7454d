"""The room in numbers: for each strategy the factors of all machines, their median, and the guesses. Pure functions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from ..bench.events import Guessed
from ..stats.intervals import median
from .entries import Entry, Point, distinct

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


class Dot(NamedTuple):
    """One machine in one row; `place` is that of its entry in `Board.entries`."""

    place: int
    factor: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """One strategy with one number of workers, on all machines that measured it.

    Attributes
    ----------
    median, guess
        Of the machines, and of what was guessed; the latter None where nobody did.
    waiting
        Median share of a worker's time in which it did not run; None where that is not known.
    """

    strategy: str
    look: str
    workers: int
    dots: tuple[Dot, ...]
    median: float
    guesses: tuple[Dot, ...] = ()
    guess: float | None = None
    waiting: float | None = None

    @property
    def off_by(self) -> float | None:
        """The larger of median and median guess by the smaller; None without guesses."""
        return max(self.median, self.guess) / min(self.median, self.guess) if self.guess else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """What is shown.

    Attributes
    ----------
    subjects, workers
        What can be chosen, the most common subject first.
    cores
        How many machines have how many cores, the fewest first; 0 stands for those that do not say.
    entries
        The machines that are shown.
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
    entries = distinct(entries)
    each = [_subjects(entry) for entry in entries]
    subjects = tuple(one for one, _ in Counter(chain.from_iterable(each)).most_common())
    chosen = subject if subject in subjects else next(iter(subjects), None)
    of_subject = [entry for entry, own in zip(entries, each, strict=True) if chosen in own]
    of_each = [entry.cores or 0 for entry in of_subject]
    cores = sorted(Counter(of_each).items())
    shown = tuple(entry for entry, own in zip(of_subject, of_each, strict=True) if own not in without_cores)
    workload = chosen.workload if chosen is not None else None
    points = [
        (place, point) for place, entry in enumerate(shown) for point in entry.points if point.workload == workload
    ]
    counts = Counter(point.workers for _, point in points if not point.one_worker)
    several = tuple(sorted(counts))
    if workers not in counts:
        # The most common; of equals the most workers.
        workers = max(several, key=lambda count: (counts[count], count), default=None)
    rows = _rows(points, shown, workload, workers)
    # A sort keeps the order of equals: of those that as many machines have, the larger median.
    most = sorted(rows, key=lambda row: -len(row.dots))[:ROWS_MAX]
    return Board(
        subject=chosen,
        subjects=subjects,
        chosen_workers=workers,
        workers=several,
        cores=tuple(cores),
        entries=shown,
        rows=tuple(row for row in rows if row in most) if len(rows) > ROWS_MAX else rows,
        left_out=max(len(rows) - ROWS_MAX, 0),
        handed_in=len(of_subject),
        guessed=sum(any(guess.workload == workload for guess in entry.guesses) for entry in shown),
    )


def _subjects(entry: Entry) -> tuple[Subject, ...]:
    return tuple([_subject(entry.lesson, one, entry.guessed) for one in {point.workload: 0 for point in entry.points}])


@lru_cache(maxsize=256)
def _subject(lesson: str, workload: str, guessed: str) -> Subject:
    """The same object for the same words: a board is made anew for every file that comes."""
    return Subject(lesson=lesson, workload=workload, guessed=guessed)


def _rows(
    points: Iterable[tuple[int, Point]], shown: Sequence[Entry], workload: str | None, workers: int | None
) -> tuple[BoardRow, ...]:
    grouped: defaultdict[tuple[str, str, int], list[tuple[int, Point]]] = defaultdict(list)
    for member in points:
        point = member[1]
        if point.one_worker or point.workers == workers:
            grouped[point.strategy, point.look, point.workers].append(member)
    guesses: defaultdict[tuple[str, str, int], list[Dot]] = defaultdict(list)
    for place, entry in enumerate(shown):
        for guess in entry.guesses:
            key = guess.strategy, guess.look, guess.workers
            if guess.workload == workload and key in grouped:
                guesses[key].append(Dot(place, guess.speedup))
    rows = [_row(key, members, guesses.get(key, ())) for key, members in grouped.items()]
    return tuple(sorted(rows, key=lambda row: (-row.median, row.look, row.workers)))


def _row(key: tuple[str, str, int], members: Sequence[tuple[int, Point]], guesses: Sequence[Dot]) -> BoardRow:
    waiting = [point.waiting for _, point in members if point.waiting is not None]
    strategy, look, workers = key
    return BoardRow(
        strategy=strategy,
        look=look,
        workers=workers,
        dots=tuple([Dot(place, point.speedup) for place, point in members]),
        median=median([point.speedup for _, point in members]),
        guesses=tuple(guesses),
        guess=median([dot.factor for dot in guesses]) if guesses else None,
        waiting=median(waiting) if waiting else None,
    )
