"""What a lesson says of a run: the worst miss, a reason from its own numbers, and that a lesson does not hold."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lesson_results import SERIAL, TURNS, shown
from speeduplab.core.bench.events import Guess, Guessed, LessonRun, Outcome, RunStarted
from speeduplab.core.lessons.reveal import reveal
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, around, cell, run_events


def test_the_worst_miss_is_the_headline() -> None:
    found = shown(TURNS, {1: 1.9, 2: 3.6})
    assert found.headline == "Python threads with 4 workers: you said 3.60x, it is 0.98x"
    assert found.worst is not None
    assert found.worst.cell == 2
    assert [(row.guess, row.measured, row.off_by) for row in found.rows] == [
        ("known", "1.00x", ""),
        ("1.90x", "1.00x", "1.9 times"),
        ("3.60x", "0.98x", "3.7 times"),
    ]
    assert found.typical == pytest.approx((1.9 * 3.6 / 0.98) ** 0.5, rel=0.01)


def test_the_reason_is_made_of_what_this_run_measured() -> None:
    found = shown(TURNS, {2: 3.6})
    assert found.reason.startswith("Each of the 4 workers waited 75 % of its time for its turn")
    assert "0.998 cores" in found.reason
    assert found.finding is not None


def test_guesses_that_were_all_close_are_said_so() -> None:
    assert shown(TURNS, {1: 1.0, 2: 1.1}).headline == "All 2 guesses within 1.13 times"


def test_without_a_guess_the_row_that_shows_the_lesson_is_named() -> None:
    found = shown(TURNS, {})
    assert found.headline == "Python threads with 2 workers: 1.00x"
    assert (found.worst, found.typical) == (None, None)


def test_a_measurement_that_contradicts_the_lesson_is_said_to_with_what_was_measured_beside_it() -> None:
    cells = [SERIAL, Timed(cell=cell("threads", 2), warm_s=0.625, startup_s=0.0)]
    found = shown(cells, {1: 2.0})
    assert found.headline == "Here the lesson does not hold: 1.60x"
    assert found.contradicted
    assert "Nothing that was measured beside it says why" in found.reason
    battery = shown(cells, {1: 2.0}, machine={"power": "battery"})
    assert battery.reason.startswith("Measured on battery.")


def test_beside_others_that_take_the_cores_nobody_can_tell() -> None:
    cells = [SERIAL, Timed(cell=cell("threads", 2), warm_s=0.625, startup_s=0.0)]
    busy = {round_: around(round_, foreign_cpu=0.6) for round_ in range(7)}
    found = shown(cells, {1: 2.0}, conditions=busy)
    assert found.headline == "Too noisy to tell whether the lesson holds: 1.60x"
    assert (found.noisy, found.contradicted) == (True, False)


def test_a_lesson_that_was_stopped_half_way_shows_the_rows_that_there_are() -> None:
    started, *events = run_events(TURNS, rounds=3, rounds_done=0, outcome=Outcome.STOPPED)
    assert isinstance(started, RunStarted)
    first = list(run_events(TURNS[:2], rounds=3, rounds_done=1, outcome=None))[1:-1]
    run = LessonRun(
        key="threads-take-turns",
        guessed=Guessed.WARM,
        locked="2026-11-28T14:31:50+01:00",
        guesses=(Guess(cell=1, factor=2.0), Guess(cell=2, factor=2.0)),
    )
    result = RunResult.fold([replace(started, lesson=run), *first, *events])
    found = reveal(run, summarise(result))
    assert found.headline == "Stopped: 2 of 3 rows"
    assert [row.measured for row in found.rows] == ["1.00x", "1.02x", "not measured"]


@pytest.mark.parametrize(("outcome", "words"), [(Outcome.FAILED, "Failed"), (None, "Cut off")], ids=["failed", "cut"])
def test_a_lesson_that_no_person_stopped_is_not_called_stopped(outcome: Outcome | None, words: str) -> None:
    started, *events = run_events(TURNS, rounds=3, rounds_done=0, outcome=outcome)
    assert isinstance(started, RunStarted)
    first = list(run_events(TURNS[:2], rounds=3, rounds_done=1, outcome=None))[1:-1]
    run = LessonRun(key="threads-take-turns", guessed=Guessed.WARM, locked="2026-11-28T14:31:50+01:00", guesses=())
    result = RunResult.fold([replace(started, lesson=run), *first, *events])
    result.truncated = "a.jsonl ends in line 9" if outcome is None else None
    assert reveal(run, summarise(result)).headline == f"{words}: 2 of 3 rows"


def test_guesses_are_held_against_no_other_baseline_than_that_which_they_were_made_against() -> None:
    started, *_ = run_events(TURNS, rounds=3, rounds_done=0, outcome=None)
    assert isinstance(started, RunStarted)
    # All but Serial, which comes first in the plan and not in a round.
    first = [event for event in run_events(TURNS, rounds=3, rounds_done=1) if getattr(event, "cell", None) != 0][1:]
    run = LessonRun(
        key="threads-take-turns",
        guessed=Guessed.WARM,
        locked="2026-11-28T14:31:50+01:00",
        guesses=(Guess(cell=2, factor=2.0),),
    )
    stopped = RunResult.fold([replace(started, lesson=run), *first[:-1], replace(first[-1], outcome=Outcome.STOPPED)])
    found = reveal(run, summarise(stopped))
    assert found.headline == "Stopped: 2 of 3 rows"
    assert [row.measured for row in found.rows] == ["not measured", "0.990 s", "1.03 s"]
    assert (found.worst, found.typical) == (None, None)


def test_a_result_that_cannot_be_is_named_and_counts_as_no_miss() -> None:
    cells = [SERIAL, Timed(cell=cell("cpp-deleted"), warm_s=1e-7, startup_s=0.0)]
    found = shown(cells, {1: 50.0}, key="too-fast")
    assert found.headline == "C++ without the barrier: you said 50.0x, and what was measured is impossible"
    assert found.rows[1].measured == "impossible"
    assert found.worst is None


def test_the_row_that_the_headline_speaks_of_is_told_also_where_another_was_missed_by_more() -> None:
    deleted = Timed(cell=cell("cpp-deleted"), warm_s=1e-7, startup_s=0.0)
    cells = [SERIAL, Timed(cell=cell("cpp-serial"), warm_s=0.02, startup_s=0.0), deleted]
    assert shown(cells, {1: 2.0, 2: 50.0}, key="too-fast").named == 2
    assert shown(cells, {1: 2.0}, key="too-fast").named == 1
    against = [SERIAL, Timed(cell=cell("threads", 2), warm_s=0.625), Timed(cell=cell("processes", 2), warm_s=0.5)]
    assert shown(against, {1: 1.5, 2: 9.0}).named == 1
    assert (shown(TURNS, {1: 1.0}).named, shown(TURNS, {1: 1.0}).about) == (None, 1)


def test_the_fee_and_the_second_run_are_told_by_their_start_up() -> None:
    cells = [SERIAL, Timed(cell=cell("processes", 2), warm_s=0.5, startup_s=1.5)]
    fee = shown(cells, {1: 1.9}, key="entry-fee", guessed=Guessed.COLD)
    assert "took 1.50 s of the 2.00 s" in fee.reason
    second = shown(cells, {1: 1.0}, key="pay-once", guessed=Guessed.SECOND)
    assert second.headline.endswith("you said 1.00x, it is 4.00x")
    assert second.reason == "The first run took 2.00 s, the second 0.500 s. 1.50 s of the first was start-up."


def test_a_lesson_of_a_newer_program_still_shows_its_guesses() -> None:
    found = shown(TURNS, {2: 3.6}, key="of-next-year")
    assert found.lesson is None
    assert found.headline == "Python threads with 4 workers: you said 3.60x, it is 0.98x"


def test_threads_that_gain_with_the_gil_kept_contradict_the_lesson_that_they_must_let_go() -> None:
    cells = [
        Timed(cell=cell("cpp-serial"), warm_s=1.0),
        Timed(cell=cell("threads-cpp-gil", 2), warm_s=0.65),
        Timed(cell=cell("threads-cpp", 2), warm_s=0.6),
    ]
    found = shown(cells, {1: 1.0, 2: 2.0}, key="let-go")
    assert (found.headline, found.named) == ("Here the lesson does not hold: 1.54x", 1)
    turns = [*cells[:1], Timed(cell=cell("threads-cpp-gil", 2), warm_s=1.0), cells[2]]
    assert not shown(turns, {1: 1.0, 2: 2.0}, key="let-go").contradicted
