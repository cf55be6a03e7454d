"""Timelines with known answers: where running and waiting are placed, what fits a px, what is said."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from speeduplab.core.bench.events import PhaseName
from speeduplab.core.bench.model import Lane
from speeduplab.core.results.rows import Row, make_rows
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.results.timeline import Doing, Recording, Timeline, Track, pixels, running, stretches, timeline
from speeduplab.core.results.timeline_text import lane_words, timeline_headline, window_words
from speeduplab.core.summary.summary import Basis, summarise
from synthetic import Timed, cell, example_run, run
from taking_turns import turn_lanes, with_turns

S = 10**9


def of_lanes(*lanes: Lane, wall_ns: int, startup_ns: int = 0) -> Timeline:
    """The timeline of a cold sample with these lanes."""
    result = run([Timed(cell=cell("threads", max(len(lanes), 1)), warm_s=max(wall_ns, 1) / S)], rounds=1)
    sample = result.samples[0, 0]
    assert sample.first is not None
    sample.phases = {PhaseName.CREATE: startup_ns}
    sample.first = type(sample.first)(
        cell=0, round=0, phase=PhaseName.FIRST, start_ns=0, batch_ns=(wall_ns,), lanes_of=0, result=1, lanes=lanes
    )
    shown = timeline(result, 0, Basis.COLD)
    assert shown is not None
    return shown


def lane(walls: tuple[float, ...], cpus: tuple[float, ...], *, start: float = 0.0, worker: int = 0) -> Lane:
    """A lane from seconds, 10 units a slice."""
    whole = [tuple(round(one * S) for one in times) for times in (walls, cpus)]
    return Lane(
        worker=worker, start_ns=round(start * S), wall_ns=whole[0], cpu_ns=whole[1], units=10, done=10 * len(walls)
    )


def a_row(strategy: str) -> Row:
    return make_rows(run([Timed(cell=cell(strategy, 4), warm_s=1.0)]), ended=True)[0]


def one(walls: tuple[float, ...], cpus: tuple[float, ...], *, start: float = 0.0, startup: float = 0.0) -> Track:
    end = start + sum(walls)
    return of_lanes(lane(walls, cpus, start=start), wall_ns=round(end * S), startup_ns=round(startup * S)).tracks[0]


def test_a_slice_runs_at_both_ends_and_waits_between() -> None:
    track = one((1.0,), (0.4,))
    assert track.edges_s.tolist() == pytest.approx([0.0, 0.2, 0.8, 1.0])
    assert track.ran_s.tolist() == pytest.approx([0.0, 0.2, 0.2, 0.4])
    assert track.waiting == pytest.approx(0.6)


def test_running_goes_on_from_slice_to_slice() -> None:
    track = one((1.0, 1.0), (0.5, 1.0))
    assert track.edges_s.tolist() == pytest.approx([0.0, 0.25, 0.75, 1.5, 1.5, 2.0])
    assert stretches(track, 0.0, 2.0, 0.001, 100).tolist() == pytest.approx(np.array([[0.0, 0.25], [0.75, 2.0]]))


def test_a_worker_waits_from_the_begin_of_the_batch_to_its_first_slice() -> None:
    track = one((1.0,), (1.0,), start=1.0)
    assert track.doing(0.5) is Doing.WAITING
    assert track.waiting == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("at_s", "doing"),
    [
        (-0.1, Doing.STARTING),
        (0.9, Doing.STARTING),
        (1.1, Doing.RUNNING),
        (1.5, Doing.WAITING),
        (1.9, Doing.RUNNING),
        (2.0, Doing.DONE),
    ],
)
def test_what_a_worker_does_at_a_moment(at_s: float, doing: Doing) -> None:
    assert one((1.0,), (0.4,), startup=1.0).doing(at_s) is doing


def test_a_clock_that_ticks_coarsely_never_makes_a_slice_run_longer_than_it_took() -> None:
    track = one((0.010, 0.010), (0.0, 0.0156))
    assert track.waiting == pytest.approx(0.5)
    assert (np.diff(track.edges_s) >= 0).all()


def test_a_worker_without_a_slice_is_done_at_once() -> None:
    track = one((), ())
    assert track.doing(0.0) is Doing.DONE
    assert track.waiting == 0.0
    assert float(track.done_until(0.0)) == 1.0


def test_work_is_done_while_a_slice_runs_and_stands_while_it_waits() -> None:
    track = one((1.0, 1.0), (0.4, 1.0))
    assert track.done_until(np.array([0.0, 0.2, 0.5, 0.8, 1.0, 2.0])).tolist() == pytest.approx(
        [0.0, 0.25, 0.25, 0.25, 0.3929, 1.0], abs=1e-3
    )


def test_the_median_round_is_shown_unless_another_is_asked_for() -> None:
    result = run([Timed(cell=cell("serial"), warm_s=1.0, spread=0.1)], rounds=7)
    median = timeline(result, 0, Basis.WARM)
    assert median is not None
    assert median.batch_s == pytest.approx(1.0)
    first = timeline(result, 0, Basis.WARM, 0)
    assert first is not None
    assert first.round == 0
    assert first.batch_s == pytest.approx(1.1)
    assert timeline(result, 0, Basis.WARM, 7) is None


def test_cold_adds_up_to_what_runtime_shows() -> None:
    result = example_run()
    shown = timeline(result, 2, Basis.COLD)
    assert shown is not None
    assert shown.total_s == pytest.approx(result.samples[2, shown.round].cold_s)
    assert shown.startup_s > 0
    assert timeline(result, 2, Basis.WARM).startup_s == 0  # type: ignore[union-attr]


def test_every_px_shows_its_share_whatever_the_number_of_slices() -> None:
    count = 100_000
    track = one((1e-5,) * count, (0.25e-5,) * count)
    ran, there = pixels(track, 0.0, 2.0, 100)
    assert ran[:50] == pytest.approx(np.full(50, 0.25), abs=1e-3)
    assert there.tolist() == pytest.approx([1.0] * 50 + [0.0] * 50)
    assert not ran[50:].any()


def test_too_many_stretches_are_left_to_the_pixels() -> None:
    track = one((0.01,) * 1000, (0.005,) * 1000)
    assert stretches(track, 0.0, 10.0, 0.0, 100) is None
    few = stretches(track, 5.0, 5.1, 0.0, 100)
    assert few is not None
    assert len(few) == 11


def test_stretches_closer_than_a_px_are_one() -> None:
    track = one((1.0,) * 10, (0.99,) * 10)
    assert len(stretches(track, 0.0, 10.0, 0.1, 100)) == 1  # type: ignore[arg-type]
    assert len(stretches(track, 0.0, 10.0, 0.001, 100)) == 11  # type: ignore[arg-type]


def turns(workers: int = 4) -> Timeline:
    return of_lanes(*turn_lanes(workers, S, 10), wall_ns=S)


def test_workers_that_take_turns_run_one_at_a_time() -> None:
    shown = turns()
    assert shown.at_once == pytest.approx(1.0, abs=0.02)
    assert shown.ran_s == pytest.approx(1.0, rel=0.02)
    assert shown.waiting == pytest.approx(0.75, abs=0.02)
    assert lane_words(a_row("threads"), shown) == "one runs at a time"
    assert window_words(shown, 0.4, 0.5) == ("one runs,", "three wait")


def test_workers_side_by_side_run_all_at_once() -> None:
    shown = of_lanes(*(lane((1.0,), (1.0,), worker=w) for w in range(4)), wall_ns=S, startup_ns=S)
    assert shown.at_once == pytest.approx(4.0)
    assert lane_words(a_row("threads"), shown) == "start-up 1.00 s, then all 4 run at once"
    assert window_words(shown, 1.2, 1.4) == ("all four run", "")
    assert window_words(shown, 0.2, 0.4) == ("start-up", "")
    assert running(shown.tracks, 0.9, 1.4) == pytest.approx(4.0)


def test_of_another_machines_clock_no_part_is_claimed_that_its_error_could_turn() -> None:
    lanes = [lane((1.0,), (1.0,), worker=w) for w in range(2)]
    shown = of_lanes(lanes[0], replace(lanes[1], clock_error_ns=S // 100), wall_ns=S)
    assert lane_words(a_row("dask"), shown) == "both run at once (begins estimated, ±0.010 s)"
    assert window_words(shown, 0.2, 0.6) == ("both run", "")
    assert window_words(shown, 0.2, 0.3) == ("estimated", "±0.010 s")
    assert window_words(shown, 1.001, 1.3) != ("done", "")
    assert window_words(shown, 1.02, 1.3) == ("done", "")


def test_uneven_work_is_told_from_waiting() -> None:
    shown = of_lanes(lane((1.0,), (1.0,)), lane((0.5,), (0.5,), worker=1), wall_ns=S)
    assert shown.waiting == pytest.approx(0.0, abs=1e-9)
    assert lane_words(a_row("threads"), shown) == "1.5 of 2 run on average"


@pytest.mark.parametrize("strategy", ["processes", "cpp-threads"])
def test_workers_without_a_common_gil_never_take_turns_however_busy_the_machine(strategy: str) -> None:
    assert lane_words(a_row(strategy), turns()) == "1.0 of 4 run on average"


def test_how_many_run_is_what_the_waiting_shares_leave() -> None:
    """Beside shares of 90 % stood "about 1.0 of 2 run at once": of the moments at which anybody ran."""
    shown = of_lanes(*(lane((0.5, 0.5), (0.05, 0.05), worker=w) for w in range(2)), wall_ns=S)
    assert shown.waiting == pytest.approx(0.9, abs=0.01)
    assert lane_words(a_row("cpp-threads"), shown) == "0.2 of 2 run on average"


def test_on_a_busy_machine_the_headline_names_the_core_and_not_the_turns() -> None:
    result = run([Timed(cell=cell("processes", 4), warm_s=1.0, waiting=0.88, queued=0.85)], rounds=1)
    sample = result.samples[0, 0]
    assert sample.first is not None
    sample.first = type(sample.first)(
        cell=0,
        round=0,
        phase=PhaseName.FIRST,
        start_ns=0,
        batch_ns=(S,),
        lanes_of=0,
        result=1,
        lanes=tuple(replace(one, run_queue_ns=S * 4 // 10) for one in turn_lanes(2, S, 10)),
    )
    shown = Recording(result).timelines([0], Basis.COLD)
    assert shown[0].at_once == pytest.approx(1.0, abs=0.02)
    assert timeline_headline(summarise(result, basis=Basis.COLD).rows, shown)[1] == (
        "Waiting: 40 % for a core, 7.9 % for something else."
    )


def test_the_headline_says_who_waits_and_who_runs_side_by_side() -> None:
    result = with_turns(example_run())
    summary = summarise(result, basis=Basis.COLD)
    shown = Recording(result).timelines(range(len(summary.rows)), Basis.COLD)
    assert timeline_headline(summary.rows, shown) == (
        "Python threads wait 75 % of the time",
        "Only one runs at any moment. Processes and C++ threads run side by side.",
    )


def test_the_headline_claims_no_turns_where_they_were_not_measured() -> None:
    result = example_run(strategies=("serial", "threads"))
    rows = summarise(result).rows
    shown = Recording(result).timelines(range(2), Basis.WARM)
    _, reason = timeline_headline(rows, shown)
    assert "one runs" not in reason


def test_where_nobody_waits_the_headline_says_so() -> None:
    result = example_run(strategies=("cpp-threads",))
    head, _ = timeline_headline(summarise(result).rows, Recording(result).timelines([0], Basis.WARM))
    assert head == "No worker waits for long: 1 % of the time at most"


def test_without_slices_nothing_is_said() -> None:
    result = example_run(finished=False, rounds_done=0)
    rows = summarise(result).rows
    assert timeline_headline(rows, Recording(result).timelines(range(5), Basis.WARM)) == ("", "")


def test_a_recording_works_a_timeline_out_once() -> None:
    result: RunResult = example_run()
    recording = Recording(result)
    assert recording.timelines([1], Basis.COLD)[1] is recording.timelines([1], Basis.COLD)[1]
