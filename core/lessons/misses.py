"""Guesses against what was measured: by what factor each was off, which was worst, what a run typically missed by.

Pure functions.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..bench.events import Guessed, LessonRun
from ..results.rows import Basis, Row

CLOSE = 1.15  # off by less: "close"
FAR = 1.75  # off by so much or more: amber


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """One guess beside its measurement.

    Attributes
    ----------
    cell
        Index in the plan, and in the rows.
    guess, measured
        Factors of what the lesson asked for: 2.0 is "2.00x".
    off_by
        The larger of the two divided by the smaller, so 1 or more.
    """

    cell: int
    guess: float
    measured: float

    @property
    def off_by(self) -> float:
        return max(self.guess, self.measured) / min(self.guess, self.measured)

    @property
    def close(self) -> bool:
        return self.off_by <= CLOSE

    @property
    def far(self) -> bool:
        return self.off_by >= FAR


def measured_factor(row: Row, guessed: Guessed) -> float | None:
    """What a row's guess is held against; None without a time, for one that cannot be, or with nothing to compare."""
    if row.impossible_rate is not None:
        return None
    if guessed is Guessed.SECOND:
        return row.cold.time_s / row.warm.time_s if row.cold is not None and row.warm is not None else None
    ratio = row.speedup(Basis.COLD if guessed is Guessed.COLD else Basis.WARM)
    return ratio.factor if ratio is not None else None


def misses(lesson: LessonRun, rows: Sequence[Row]) -> tuple[Miss, ...]:
    """The guesses of a run that have a measurement, in the order of the plan."""
    found = []
    for guess in lesson.guesses:
        measured = measured_factor(rows[guess.cell], lesson.guessed)
        if measured is not None and measured > 0:
            found.append(Miss(cell=guess.cell, guess=guess.factor, measured=measured))
    return tuple(found)


def worst(of: Iterable[Miss]) -> Miss | None:
    """The guess that was off by most; the first of equals. None of none."""
    return max(of, key=lambda miss: miss.off_by, default=None)


def typical(of: Iterable[Miss]) -> float | None:
    """The geometric mean of what the guesses were off by, 1 or more; None of none."""
    logs = [math.log(miss.off_by) for miss in of]
    return math.exp(sum(logs) / len(logs)) if logs else None
