"""What a lesson claims of the rows, so that a measurement can contradict it. Pure functions.

Each takes the rows of a run and says whether they bear the claim out; None where they hold nothing that would.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..bench.events import Guessed
from ..results.rows import Row
from .lesson_model import LessonVerdict
from .misses import measured_factor

ONE_CORE = 1.15
"""Cores used up to here are one."""

Claim = Callable[[Sequence[Row]], LessonVerdict | None]


def _of(rows: Sequence[Row], strategy: str, guessed: Guessed) -> list[tuple[float, Row]]:
    found = [(measured_factor(row, guessed), row) for row in rows if row.cell.strategy == strategy]
    return [(factor, row) for factor, row in found if factor is not None]


def at_most(strategy: str, limit: float) -> Claim:
    """No row of the strategy gains more than that, warm."""

    def claim(rows: Sequence[Row]) -> LessonVerdict | None:
        of = _of(rows, strategy, Guessed.WARM)
        if not of:
            return None
        factor, row = max(of, key=lambda one: one[0])
        return LessonVerdict(holds=factor <= limit, row=row, factor=factor)

    return claim


def at_least(strategy: str, limit: float, guessed: Guessed = Guessed.WARM) -> Claim:
    """The best row of the strategy gains so much."""

    def claim(rows: Sequence[Row]) -> LessonVerdict | None:
        of = _of(rows, strategy, guessed)
        if not of:
            return None
        factor, row = max(of, key=lambda one: one[0])
        return LessonVerdict(holds=factor >= limit, row=row, factor=factor)

    return claim


def loses_at_the_least_num(strategy: str) -> Claim:
    """With the least work the strategy is slower than the baseline, cold."""

    def claim(rows: Sequence[Row]) -> LessonVerdict | None:
        of = _of(rows, strategy, Guessed.COLD)
        if not of:
            return None
        factor, row = min(of, key=lambda one: one[1].cell.num)
        return LessonVerdict(holds=factor < 1, row=row, factor=factor)

    return claim


def most_workers_are_not_best(strategy: str) -> Claim:
    """Some smaller number of workers is faster than the largest, cold."""

    def claim(rows: Sequence[Row]) -> LessonVerdict | None:
        of = _of(rows, strategy, Guessed.COLD)
        if len(of) < 2:
            return None
        factor, row = max(of, key=lambda one: one[1].cell.workers)
        return LessonVerdict(holds=factor < max(of, key=lambda one: one[0])[0], row=row, factor=factor)

    return claim


def beats(strategy: str, other: str) -> Claim:
    """The best row of the one is faster than that of the other, warm."""

    def claim(rows: Sequence[Row]) -> LessonVerdict | None:
        ours, theirs = _of(rows, strategy, Guessed.WARM), _of(rows, other, Guessed.WARM)
        if not ours or not theirs:
            return None
        factor, row = max(ours, key=lambda one: one[0])
        return LessonVerdict(holds=factor > max(theirs, key=lambda one: one[0])[0], row=row, factor=factor)

    return claim


def better_on(strategy: str, workload: str, other: str) -> Claim:
    """The strategy gains more on one workload than on another."""

    def claim(rows: Sequence[Row]) -> LessonVerdict | None:
        of = _of(rows, strategy, Guessed.WARM)
        ours = [one for one in of if one[1].cell.workload == workload]
        theirs = [one for one in of if one[1].cell.workload == other]
        if not ours or not theirs:
            return None
        factor, row = max(ours, key=lambda one: one[0])
        return LessonVerdict(holds=factor > max(theirs, key=lambda one: one[0])[0], row=row, factor=factor)

    return claim


def is_impossible(strategy: str) -> Claim:
    """A row of the strategy is faster than any core can be."""

    def claim(rows: Sequence[Row]) -> LessonVerdict | None:
        of = [row for row in rows if row.cell.strategy == strategy and row.warm is not None]
        if not of:
            return None
        ratio = of[0].warm_speedup
        return LessonVerdict(holds=of[0].impossible_rate is not None, row=of[0], factor=ratio.factor if ratio else 1.0)

    return claim


def lets_go(released: str, kept: str, limit: float) -> Claim:
    """One strategy gains so much, and the other, which keeps the GIL, does not."""

    def claim(rows: Sequence[Row]) -> LessonVerdict | None:
        gains, stays = at_least(released, limit)(rows), at_most(kept, limit)(rows)
        return gains if stays is None or stays.holds or (gains is not None and not gains.holds) else stays

    return claim


def without_gil(limit: float) -> Claim:
    """Python threads without a GIL gain so much."""

    def claim(rows: Sequence[Row]) -> LessonVerdict | None:
        of = [one for one in _of(rows, "threads", Guessed.WARM) if one[1].gil is False]
        if not of:
            return None
        factor, row = max(of, key=lambda one: one[0])
        return LessonVerdict(holds=factor >= limit, row=row, factor=factor)

    return claim


def gains_second(limit: float) -> Claim:
    """Whoever pays most for a first run has a second one that is so many times as fast."""

    def claim(rows: Sequence[Row]) -> LessonVerdict | None:
        of = [(factor, row) for row in rows if (factor := measured_factor(row, Guessed.SECOND)) is not None]
        if not of:
            return None
        factor, row = max(of, key=lambda one: one[0])
        return LessonVerdict(holds=factor >= limit, row=row, factor=factor)

    return claim


def above_one_core(strategy: str) -> Claim:
    """One worker keeps more than one core busy, or does more than one was measured to do at most."""

    def claim(rows: Sequence[Row]) -> LessonVerdict | None:
        of = _of(rows, strategy, Guessed.WARM)
        if not of or of[0][1].cores_used is None:
            return None
        factor, row = of[0]
        beyond = row.rate is not None and row.rate.of_limit is not None and row.rate.of_limit > 1
        return LessonVerdict(holds=beyond or of[0][1].cores_used > ONE_CORE, row=row, factor=factor)

    return claim


def claims_nothing(_rows: Sequence[Row]) -> LessonVerdict | None:
    """Whatever is measured is the lesson."""
    return None
