"""The rows of a board, kept up to date: a machine that comes, goes or changes costs its own marks and nobody else's.

The room on a wall grows by one machine at a time, and is drawn anew each time.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any, NamedTuple

from ..stats.intervals import median
from .entries import Entry, Guess, Point


class Dot(NamedTuple):
    """One machine in one row; `place` is that of its entry in `Board.entries`."""

    factor: float
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """One strategy with one number of workers, on all machines that measured it.

    Attributes
    ----------
    dots, guesses
        The smallest factor first.
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


class _Key(NamedTuple):
    strategy: str
    look: str
    workers: int


@dataclass(slots=True)
class _Marks:
    """All of a row, in order, so that a median is a look at the middle; `row` is None once they changed."""

    one_worker: bool = False
    dots: list[Dot] = field(default_factory=list)
    guesses: list[Dot] = field(default_factory=list)
    waiting: list[float] = field(default_factory=list)
    row: BoardRow | None = None


class RoomRows:
    """Everything that the shown machines measured of one workload, with however many workers."""

    def __init__(self, workload: str | None = None) -> None:
        self.workload = workload
        self._entries: Sequence[Entry] = ()
        self._marks: defaultdict[_Key, _Marks] = defaultdict(_Marks)

    def show(self, entries: Sequence[Entry]) -> None:
        """Have these machines in it, in their places, and no others."""
        for place, (before, now) in enumerate(zip_longest(self._entries, entries)):
            if before is not now:
                if before is not None:
                    self._drop(before, place)
                if now is not None:
                    self._put(now, place)
        self._entries = entries

    def measured(self) -> Counter[int]:
        """How often each number of workers was measured, in rows that can have several."""
        found: Counter[int] = Counter()
        for key, marks in self._marks.items():
            if marks.dots and not marks.one_worker:
                found[key.workers] += len(marks.dots)
        return found

    def rows(self, workers: int | None) -> tuple[BoardRow, ...]:
        """Those with this number of workers, and those that have one whatever the plan says; the best median first."""
        found = [
            _row(key, marks)
            for key, marks in self._marks.items()
            if marks.dots and (marks.one_worker or key.workers == workers)
        ]
        return tuple(sorted(found, key=lambda row: (-row.median, row.look, row.workers, row.strategy)))

    def _put(self, entry: Entry, place: int) -> None:
        for point in entry.points:
            if point.workload == self.workload:
                self._marks_of(point).one_worker = point.one_worker
        self._change(entry, place, insort)

    def _drop(self, entry: Entry, place: int) -> None:
        self._change(entry, place, _take_out)
        marked: list[Point | Guess] = [*entry.points, *entry.guesses]
        for one in marked:
            key = _Key(one.strategy, one.look, one.workers)
            if (left := self._marks.get(key)) is not None and not left.dots and not left.guesses:
                del self._marks[key]

    def _change(self, entry: Entry, place: int, change: Callable[[list[Any], Any], None]) -> None:
        """Put all marks of an entry into their lists, or take them out."""
        for point in entry.points:
            if point.workload == self.workload:
                marks = self._marks_of(point)
                change(marks.dots, Dot(point.speedup, place))
                if point.waiting is not None:
                    change(marks.waiting, point.waiting)
        for guess in entry.guesses:
            if guess.workload == self.workload:
                change(self._marks_of(guess).guesses, Dot(guess.speedup, place))

    def _marks_of(self, one: Point | Guess) -> _Marks:
        """To be changed: its row is made anew when somebody asks."""
        marks = self._marks[_Key(one.strategy, one.look, one.workers)]
        marks.row = None
        return marks


def _take_out(ordered: list[Any], value: Any) -> None:
    del ordered[bisect_left(ordered, value)]


def _row(key: _Key, marks: _Marks) -> BoardRow:
    if marks.row is None:
        marks.row = BoardRow(
            strategy=key.strategy,
            look=key.look,
            workers=key.workers,
            dots=tuple(marks.dots),
            median=median([dot.factor for dot in marks.dots]),
            guesses=tuple(marks.guesses),
            guess=median([dot.factor for dot in marks.guesses]) if marks.guesses else None,
            waiting=median(marks.waiting) if marks.waiting else None,
        )
    return marks.row
