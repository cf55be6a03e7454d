"""Guesses against measurements: off by a factor either way, the worst of them, and the typical miss."""

from __future__ import annotations

import pytest
from speeduplab.core.bench.events import Guess, Guessed, LessonRun
from speeduplab.core.lessons.misses import Miss, misses, typical, worst
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, failure, run

CELLS = [
    Timed(cell=cell("serial"), warm_s=2.0, startup_s=0.0),
    Timed(cell=cell("threads", 2), warm_s=2.0, startup_s=0.0),
    Timed(cell=cell("processes", 2), warm_s=1.0, startup_s=1.0),
]


def missed(*guesses: tuple[int, float], guessed: Guessed = Guessed.WARM, **options: object) -> tuple[Miss, ...]:
    made = tuple(Guess(cell=index, factor=factor) for index, factor in guesses)
    lesson = LessonRun(key="one", guessed=guessed, locked="2026-11-28T14:31:50+01:00", guesses=made)
    return misses(lesson, summarise(run(CELLS, **options)).rows)


def test_a_guess_is_off_by_the_same_factor_whichever_side_it_is_on() -> None:
    high, low = missed((1, 2.0), (2, 1.0))
    assert (high.measured, low.measured) == (pytest.approx(1.0), pytest.approx(2.0))
    assert (high.off_by, low.off_by) == (pytest.approx(2.0), pytest.approx(2.0))


def test_cold_speed_ups_count_the_start_and_a_second_run_is_held_to_its_own_first_one() -> None:
    (cold,) = missed((2, 1.0), guessed=Guessed.COLD)
    (second,) = missed((2, 1.0), guessed=Guessed.SECOND)
    assert cold.measured == pytest.approx(1.0, rel=0.05)
    assert second.measured == pytest.approx(2.0, rel=0.05)


def test_close_is_within_15_percent_and_far_from_three_quarters_more() -> None:
    marks = [
        (miss.close, miss.far) for miss in (Miss(cell=0, guess=one, measured=1) for one in (1.15, 1.16, 1.74, 1.75))
    ]
    assert marks == [(True, False), (False, False), (False, False), (False, True)]


def test_the_worst_miss_is_named_and_the_typical_one_is_a_geometric_mean() -> None:
    found = missed((1, 4.0), (2, 2.0))
    assert worst(found) is found[0]
    assert typical(found) == pytest.approx(2.0)
    assert (worst(()), typical(())) == (None, None)


def test_a_guess_of_a_row_without_a_time_is_no_miss() -> None:
    failures = [failure(2, round_) for round_ in range(7)]
    assert [miss.cell for miss in missed((1, 2.0), (2, 2.0), failures=failures)] == [1]
