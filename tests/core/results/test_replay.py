"""The replay at known moments: shares, states, places, words."""

from __future__ import annotations

import pytest
from speeduplab.core.bench.events import CellFailed, FailureKind
from speeduplab.core.results.replay import default_speed, live_states, places, state_at
from speeduplab.core.results.replay_text import race_headline
from speeduplab.core.results.timeline import Recording, Timeline
from speeduplab.core.summary.summary import Basis, Summary, summarise
from synthetic import Timed, cell, example_run, progress, run
from taking_turns import with_turns


def race(basis: Basis = Basis.COLD) -> tuple[Summary, dict[int, Timeline]]:
    result = with_turns(example_run())
    return summarise(result, basis=basis), Recording(result).timelines(range(5), basis)


SERIAL, THREADS, PROCESSES, CPP_SERIAL, CPP_THREADS = range(5)


def test_at_the_start_nobody_has_done_anything() -> None:
    _, shown = race()
    assert all(state_at(one, 0.0).share == 0 for one in shown.values())


def test_at_the_end_everybody_has_finished() -> None:
    _, shown = race()
    end = max(one.total_s for one in shown.values())
    states = [state_at(one, end) for one in shown.values()]
    assert all(state.finished and state.share == 1 for state in states)
    assert {state.words for state in states} == {"finished"}


def test_shares_never_fall() -> None:
    _, shown = race()
    for one in shown.values():
        shares = [state_at(one, at / 50).share for at in range(150)]
        assert shares == sorted(shares)


def test_serial_is_half_done_after_half_its_time() -> None:
    _, shown = race()
    state = state_at(shown[SERIAL], shown[SERIAL].total_s / 2)
    assert state.share == pytest.approx(0.5, abs=0.02)


def test_of_threads_that_take_turns_one_runs_and_the_others_wait() -> None:
    _, shown = race()
    words = [state_at(shown[THREADS], 0.1 + at / 100).words for at in range(150)]
    assert words.count("1 of 4 running, 3 waiting") > 140


def test_processes_start_then_run_then_end() -> None:
    _, shown = race()
    one = shown[PROCESSES]
    assert state_at(one, 0.1).words == "start-up"
    assert state_at(one, one.startup_s + 0.3).words == "4 of 4 running"
    assert state_at(one, one.total_s - 0.001).words == "ending the workers"


def test_places_follow_the_finish() -> None:
    summary, shown = race()
    order = places(shown, {row.index: row.group for row in summary.rows})
    assert [order[index] for index in (CPP_THREADS, CPP_SERIAL, PROCESSES, THREADS, SERIAL)] == [1, 2, 3, 4, 5]


def test_equal_times_share_a_place_and_other_nums_race_apart() -> None:
    result = run([Timed(cell=cell("serial", num=num), warm_s=1.0, spread=0) for num in (10, 10, 20)], rounds=1)
    rows = summarise(result).rows
    shown = Recording(result).timelines(range(3), Basis.WARM)
    assert places(shown, {row.index: row.group for row in rows}) == {0: 1, 1: 1, 2: 1}


@pytest.mark.parametrize(
    ("at_s", "head", "reason"),
    [
        (0.0, "5 at the start", "Space plays what was measured, slowed down."),
        (0.01, "All 5 still run", "Of 4 Python threads only one runs at any moment. The other three wait."),
        (0.7, "2 have finished, 3 still run", "Of 4 Python threads only one runs at any moment. The other three wait."),
        (2.02, "4 have finished, 1 still runs", "Serial takes until 2.05 s."),
        (9.0, "C++ threads finish first: 0.060 s", "Serial takes 34.2 times as long."),
    ],
)
def test_the_headline_follows_the_race(at_s: float, head: str, reason: str) -> None:
    summary, shown = race()
    states = {index: state_at(one, at_s) for index, one in shown.items()}
    assert race_headline(summary.rows, shown, states, at_s) == (head, reason)


def test_a_race_can_be_watched_for_a_while() -> None:
    speeds = (0.01, 0.05, 0.1, 0.25, 0.5, 1.0)
    assert default_speed(2.05, speeds) == 0.25
    assert default_speed(100.0, speeds) == 1.0
    assert default_speed(0.001, speeds) == 0.01


def test_while_the_run_goes_on_only_progress_is_known() -> None:
    result = example_run(finished=False, rounds_done=1)
    result.add(progress(result, THREADS, 1, 0.25))
    result.add(CellFailed(cell=SERIAL, round=1, kind=FailureKind.KILLED, reason="killed", last_words=""))
    states = live_states(result)
    assert states[THREADS].share == pytest.approx(0.25, abs=0.01)
    assert states[THREADS].words == "warm batch"
    assert states[SERIAL].words == "failed in this round"
    assert states[PROCESSES].words == "not in this round yet"
    assert not any(state.finished for state in states.values())
