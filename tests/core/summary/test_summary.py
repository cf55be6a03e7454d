"""What a run says, in every state that the window shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from speeduplab.core.bench.events import BatchDone, CellDone, FailureKind, Outcome, PhaseName, RoundDone, RunEnded
from speeduplab.core.bench.model import StartMethod
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.row_selection import standing
from speeduplab.core.summary.summary import Basis, ResultVerdict, Row, Summary, summarise
from synthetic import Timed, cell, example_run, failure, picture_cells, run, run_events

SERIAL, THREADS, PROCESSES, CPP_SERIAL, CPP_THREADS = range(5)


def timed(strategy: str, workers: int = 1, warm_s: float = 1.0, **more: Any) -> Timed:
    """A cell with that warm time; `cell` options go first."""
    of_cell = {key: more.pop(key) for key in ("num", "workload", "python", "start_method") if key in more}
    return Timed(cell=cell(strategy, workers, **of_cell), warm_s=warm_s, **more)


def row(summary: Summary, strategy: str) -> Row:
    return next(row for row in summary.rows if row.cell.strategy == strategy)


def cold() -> Summary:
    return summarise(example_run(), basis=Basis.COLD)


# --- rows


def test_rows_are_in_the_order_of_the_plan() -> None:
    assert [row.index for row in cold().rows] == [0, 1, 2, 3, 4]
    assert [row.title for row in cold().rows] == [
        "Serial",
        "Python threads",
        "Processes",
        "C++ one thread",
        "C++ threads",
    ]


def test_the_picture_has_its_numbers() -> None:
    shown = {row.cell.strategy: (row.cold, row.cold_speedup) for row in cold().rows}
    numbers = {
        key: (round(time.median_s, 3), round(ratio.factor, 2)) for key, (time, ratio) in shown.items() if time and ratio
    }
    assert numbers == {
        "serial": (2.05, 1.0),
        "threads": (1.99, 1.03),
        "processes": (0.88, 2.33),
        "cpp-serial": (0.219, 9.36),
        "cpp-threads": (0.06, 34.17),
    }


def test_startup_cores_and_waiting_come_from_phases_and_lanes() -> None:
    processes, threads = cold().rows[PROCESSES], cold().rows[THREADS]
    assert processes.startup_s == pytest.approx(0.31)
    assert processes.cores_used == pytest.approx(3.95, abs=0.02)
    assert threads.waiting == pytest.approx(0.74, abs=0.01)
    assert threads.cores_used == pytest.approx(1.04, abs=0.01)


def test_a_detail_names_workers_start_method_and_baseline() -> None:
    details = [row.detail for row in cold().rows]
    assert details == ["1 worker, baseline", "4 workers", "4 workers, spawn", "1 worker", "4 workers"]


def test_a_detail_names_the_python_where_there_are_several() -> None:
    both = [timed("serial"), timed("serial", python="/opt/3.14t", version="3.14.0", gil=False)]
    assert [row.detail for row in summarise(run(both)).rows] == ["1 worker, 3.14.0, baseline", "1 worker, 3.14.0t"]


def test_a_python_that_has_not_answered_is_named_by_its_file() -> None:
    assert summarise(example_run(rounds_done=0, finished=False)).rows[0].python == "python3"


def test_a_detail_names_num_and_workload_where_there_are_several() -> None:
    several = [timed("serial", num=1000), timed("serial", num=2_000_000, workload="primes")]
    details = [row.detail for row in summarise(run(several)).rows]
    assert details == ["1 worker, Counter, num 1,000, baseline", "1 worker, Primes, num 2,000,000, baseline"]


def test_a_strategy_of_a_newer_program_is_shown_by_its_key() -> None:
    assert summarise(run([timed("warp-drive", 2)])).rows[0].title == "warp-drive"


# --- failures


def test_a_cell_without_a_time_says_why() -> None:
    failures = [failure(PROCESSES, round_) for round_ in range(7)]
    processes = summarise(example_run(failures=failures)).rows[PROCESSES]
    assert (processes.warm, processes.cold, processes.warm_speedup) == (None, None, None)
    assert processes.failure == failures[0]


def test_a_cell_that_is_no_longer_tried_says_the_first_reason() -> None:
    told = "killed, out of memory"
    again = f"not tried again after 2 failures; the last: {told}"
    failures = [failure(PROCESSES, round_, reason=told if round_ < 2 else again) for round_ in range(7)]
    processes = summarise(example_run(failures=failures)).rows[PROCESSES]
    assert processes.failure is not None
    assert processes.failure.reason == told


def test_rounds_that_succeeded_count_beside_one_that_failed() -> None:
    processes = summarise(example_run(failures=[failure(PROCESSES, 2)])).rows[PROCESSES]
    assert processes.failure is None
    assert processes.failed_rounds == 1
    assert processes.warm is not None
    assert len(processes.warm.samples_s) == 6


def test_one_wrong_result_takes_the_time_away() -> None:
    wrong = failure(PROCESSES, 0, FailureKind.WRONG_RESULT, "returned 5, expected 148,933")
    summary = summarise(example_run(failures=[wrong]))
    assert summary.rows[PROCESSES].failure == wrong
    assert summary.rows[PROCESSES].warm is None
    assert PROCESSES not in summary.winners
    assert summary.ranking[-1] == PROCESSES


def test_speedups_use_only_the_rounds_that_both_have() -> None:
    summary = summarise(example_run(failures=[failure(SERIAL, 0), failure(CPP_SERIAL, 1)]))
    assert summary.rows[CPP_SERIAL].warm_speedup is not None
    assert summary.rows[CPP_SERIAL].warm_speedup.interval is None  # 5 rounds are too few
    assert summary.rows[CPP_THREADS].warm_speedup is not None
    assert summary.rows[CPP_THREADS].warm_speedup.interval is not None


# --- baseline


def test_the_baseline_is_serial_python() -> None:
    summary = summarise(example_run(strategies=("cpp-serial", "threads", "serial")))
    assert summary.baseline == 2
    assert [row.is_baseline for row in summary.rows] == [False, False, True]


def test_without_serial_the_first_row_is_the_baseline_and_is_named() -> None:
    summary = summarise(example_run(strategies=("cpp-serial", "cpp-threads")))
    assert summary.baseline == 0
    assert summary.headline == "C++ threads are fastest: 3.66x against C++ one thread"


def test_while_the_run_goes_on_the_baseline_waits_rather_than_moves() -> None:
    events = list(run_events(picture_cells(), rounds_done=1, outcome=None))
    without_serial = [e for e in events if getattr(e, "cell", None) != SERIAL]
    summary = summarise(RunResult.fold(without_serial))
    assert summary.baseline is None
    assert all(row.warm_speedup is None for row in summary.rows)


def test_a_baseline_that_failed_gives_way_to_the_first_with_a_time() -> None:
    summary = summarise(example_run(failures=[failure(SERIAL, round_) for round_ in range(7)]))
    assert summary.baseline == THREADS


def test_a_baseline_can_be_chosen() -> None:
    summary = summarise(example_run(), baseline=CPP_SERIAL)
    assert summary.baseline == CPP_SERIAL
    assert row(summary, "serial").warm_speedup is not None
    assert row(summary, "serial").warm_speedup.factor == pytest.approx(0.107, abs=0.001)  # type: ignore[union-attr]
    assert summary.headline == "C++ threads are fastest: 3.66x against C++ one thread"


def test_a_chosen_baseline_without_a_time_leaves_no_speedups() -> None:
    failures = [failure(CPP_SERIAL, round_) for round_ in range(7)]
    summary = summarise(example_run(failures=failures), baseline=CPP_SERIAL)
    assert summary.baseline is None
    assert summary.headline == "C++ threads are fastest: 0.060 s"


def test_each_num_has_its_own_baseline() -> None:
    cells = [
        timed(s, num=num, warm_s=num / 1e6 / f) for num in (10**6, 10**7) for s, f in (("serial", 1), ("cpp-serial", 8))
    ]
    summary = summarise(run(cells))
    assert [row.is_baseline for row in summary.rows] == [True, False, True, False]
    factors = [row.warm_speedup.factor for row in summary.rows if row.warm_speedup]
    assert factors == pytest.approx([1, 8, 1, 8], rel=0.03)


def test_a_chosen_baseline_holds_for_every_num() -> None:
    cells = [timed(s, num=num) for num in (10**6, 10**7) for s in ("serial", "cpp-serial")]
    assert [row.is_baseline for row in summarise(run(cells), baseline=1).rows] == [False, True, False, True]


# --- ranking and winners


def test_the_ranking_is_fastest_first_then_what_has_no_time() -> None:
    failures = [failure(index, round_) for round_ in range(7) for index in (SERIAL, CPP_SERIAL)]
    assert summarise(example_run(failures=failures)).ranking == (CPP_THREADS, PROCESSES, THREADS, SERIAL, CPP_SERIAL)


def test_the_ranking_follows_the_basis() -> None:
    cells = [timed("serial", warm_s=1.0), timed("processes", 4, warm_s=0.4, startup_s=0.9)]
    assert summarise(run(cells), basis=Basis.WARM).ranking == (1, 0)
    assert summarise(run(cells), basis=Basis.COLD).ranking == (0, 1)


def test_rows_of_one_num_stay_together_in_the_ranking() -> None:
    cells = [
        timed(s, num=num, warm_s=num / 1e6 / f) for num in (10**7, 10**6) for s, f in (("serial", 1), ("cpp-serial", 8))
    ]
    assert summarise(run(cells)).ranking == (1, 0, 3, 2)


def test_rows_whose_ratio_may_be_1_share_the_lead() -> None:
    cells = [timed("serial", warm_s=9.0), timed("cpp-serial", warm_s=1.0), timed("cpp-threads", 2, warm_s=1.005)]
    assert summarise(run(cells)).winners == (1, 2)


def test_in_a_quick_run_samples_that_overlap_share_the_lead() -> None:
    cells = [timed("serial", warm_s=9.0), timed("cpp-serial", warm_s=1.0), timed("cpp-threads", 2, warm_s=1.005)]
    summary = summarise(run(cells, rounds=3))
    assert summary.winners == (1, 2)
    assert summary.reason == "With 3 rounds their samples overlap: from 6 on an interval tells more."


# --- results


def test_equal_results_are_named_when_the_run_is_complete() -> None:
    assert (cold().verdict, cold().badge) == (ResultVerdict.EQUAL, "Results equal: 148,933")


def test_with_several_nums_the_badge_names_none() -> None:
    assert summarise(run([timed("serial", num=10), timed("serial", num=20)])).badge == "Results equal"


@pytest.mark.parametrize("outcome", [None, Outcome.STOPPED, Outcome.FAILED])
def test_before_the_end_results_are_equal_so_far(outcome: Outcome | None) -> None:
    assert summarise(example_run(rounds_done=2, outcome=outcome)).badge == "Results equal so far"


def test_without_samples_there_is_nothing_to_compare() -> None:
    summary = summarise(example_run(rounds_done=0, finished=False))
    assert (summary.verdict, summary.badge) == (ResultVerdict.NONE, "")


def test_results_that_differ_come_before_any_winner() -> None:
    cells = [timed("serial", num=100), timed("cpp-serial", num=100, warm_s=0.1, result=101)]
    summary = summarise(run(cells))
    assert (summary.verdict, summary.badge, summary.headline) == (
        ResultVerdict.DIFFER,
        "Results differ",
        "Results differ",
    )
    assert summary.reason == "Serial returned 100 and C++ one thread returned 101."


def test_results_that_differ_between_rounds_differ() -> None:
    events = [
        replace(event, result=7) if isinstance(event, CellDone) and event.round == 1 else event
        for event in run_events([timed("serial")])
    ]
    assert summarise(RunResult.fold(events)).verdict is ResultVerdict.DIFFER


def test_results_for_different_nums_need_not_be_equal() -> None:
    assert summarise(run([timed("serial", num=10), timed("serial", num=20)])).verdict is ResultVerdict.EQUAL


def test_a_wrong_result_is_named() -> None:
    wrong = failure(PROCESSES, 3, FailureKind.WRONG_RESULT, "returned 5, expected 148,933")
    summary = summarise(example_run(failures=[wrong]))
    assert (summary.verdict, summary.headline) == (ResultVerdict.DIFFER, "Results differ")
    assert summary.reason == "Processes returned 5, expected 148,933."


# --- headline and reason


def test_the_picture_has_its_words() -> None:
    assert cold().headline == "C++ threads are fastest: 34.2x"
    assert cold().reason == "Python threads gain nothing: 1.03x. They take turns, one at a time."
    assert cold().state == ""
    assert not cold().running


def test_while_the_run_goes_on_they_lead() -> None:
    summary = summarise(example_run(rounds_done=4, finished=False), basis=Basis.COLD)
    assert summary.headline == "C++ threads lead: 34.2x"
    assert summary.running


def test_a_stopped_run_keeps_what_it_measured() -> None:
    summary = summarise(example_run(rounds_done=3, outcome=Outcome.STOPPED), basis=Basis.COLD)
    assert summary.headline == "C++ threads lead: 34.2x"
    assert summary.state == "Stopped after round 3 of 7"
    assert not summary.running
    assert (summary.samples_done, summary.samples_total) == (15, 35)


def test_a_run_stopped_before_its_first_sample_says_so() -> None:
    summary = summarise(example_run(rounds_done=0, outcome=Outcome.STOPPED))
    assert summary.headline == "Nothing measured yet"
    assert summary.reason == "The run ended before its first sample was complete."
    assert summary.state == "Stopped in round 1 of 7"


def test_a_truncated_file_is_no_running_run() -> None:
    result = example_run(rounds_done=2, finished=False)
    result.truncated = "the file ends in the middle of a line"
    summary = summarise(result)
    assert not summary.running
    assert summary.state == "Cut off after round 2 of 7"


def test_a_run_that_could_not_go_on_says_why() -> None:
    result = example_run(rounds_done=0, finished=False)
    result.add(RunEnded(outcome=Outcome.FAILED, reason="OSError: no more processes"))
    summary = summarise(result)
    assert (summary.headline, summary.reason) == ("Nothing measured yet", "OSError: no more processes")
    assert summary.state == "Failed in round 1 of 7"


def test_a_run_that_has_only_begun_says_what_it_does() -> None:
    assert summarise(example_run(rounds_done=0, finished=False)).headline == "Measuring the first round"


def test_a_run_without_any_time_names_the_first_failure() -> None:
    failures = [failure(index, round_, reason="killed, out of memory") for index in range(5) for round_ in range(7)]
    summary = summarise(example_run(failures=failures))
    assert summary.headline == "Nothing could be measured"
    assert summary.reason == "Serial failed: killed, out of memory."
    assert summary.samples_done == 35


@pytest.mark.parametrize(
    ("strategy", "finished", "words"),
    [
        ("serial", True, "Serial takes 2.05 s"),
        ("serial", False, "Serial takes 2.05 s so far"),
        ("threads", True, "Python threads take 1.99 s"),
    ],
)
def test_one_cell_alone_says_its_time(strategy: str, finished: bool, words: str) -> None:
    assert summarise(example_run(strategies=(strategy,), finished=finished)).headline == words


@pytest.mark.parametrize("strategies", [("serial",), ("serial", "threads"), ("serial", "processes")], ids=" ".join)
def test_a_run_that_was_stopped_is_not_going_on(strategies: tuple[str, ...]) -> None:
    stopped = summarise(example_run(strategies=strategies, rounds_done=3, outcome=Outcome.STOPPED))
    assert "so far" not in stopped.headline
    assert "so far" in summarise(example_run(strategies=("serial",), rounds_done=3, finished=False)).headline


def test_one_cell_alone_says_its_range() -> None:
    assert summarise(example_run(strategies=("serial",))).reason == "From 2.03 s to 2.07 s in 7 rounds."


@pytest.mark.parametrize(
    ("strategy", "words"),
    [
        ("cpp-serial", "C++ one thread is fastest: 8.00x"),
        ("processes", "Processes are fastest: 8.00x"),
        ("qthreadpool", "QThreadPool is fastest: 8.00x"),
    ],
)
def test_the_verb_agrees_with_the_winner(strategy: str, words: str) -> None:
    assert summarise(run([timed("serial", warm_s=8.0, spread=0), timed(strategy, spread=0)])).headline == words


def test_where_the_baseline_wins_its_time_is_said() -> None:
    cells = [timed("serial", warm_s=0.5), timed("processes", 4, warm_s=0.3, startup_s=0.6)]
    summary = summarise(run(cells), basis=Basis.COLD)
    assert summary.headline == "Serial is fastest: 0.500 s"
    assert summary.reason == "Processes spend 67 % of their time on start-up."


def test_with_several_worker_counts_the_winner_names_its_own() -> None:
    assert summarise(example_run(workers=(2, 4))).headline == "C++ threads with 4 workers are fastest: 34.2x"


def test_worker_counts_that_share_the_lead_are_one_winner() -> None:
    cells = [timed("serial", warm_s=9.0), *(timed("cpp-threads", workers) for workers in (2, 4, 8))]
    assert summarise(run(cells)).headline.startswith("C++ threads with 2, 4 or 8 workers are fastest: 9")


def test_two_that_share_the_lead_are_about_as_fast() -> None:
    cells = [timed("serial", warm_s=9.0), timed("cpp-serial", warm_s=1.0), timed("cpp-threads", 2, warm_s=1.005)]
    summary = summarise(run(cells))
    assert summary.headline == "C++ one thread and C++ threads are about as fast: 8.96x to 9.00x"
    assert summary.reason == "The 95 % interval of their ratio holds 1."


def test_many_that_share_the_lead_are_counted() -> None:
    cells = [timed(s, 2) for s in ("threads", "qthreadpool", "processes", "cpp-threads")]
    assert summarise(run(cells)).headline.startswith("4 strategies are about as fast: 1.00 s")


def test_too_few_rounds_are_no_tie() -> None:
    cells = [
        timed("serial", warm_s=9.0),
        timed("cpp-serial", warm_s=0.1),
        timed("cpp-threads", 2, warm_s=0.06, spread=0.9),
    ]
    summary = summarise(run(cells, rounds=3))
    assert summary.headline.startswith("C++ threads and C++ one thread are too close to call: ")
    assert summary.reason == "With 3 rounds their samples overlap: from 6 on an interval tells more."


def test_rows_whose_times_lie_far_apart_are_not_called_close_but_noisy() -> None:
    result = run([timed("serial", warm_s=9.0), timed("cpp-serial", warm_s=0.1), timed("cpp-threads", 2)], rounds=3)
    times = iter((0.02, 0.03, 0.12))
    for sample in result.of_cell(2):
        assert sample.warm is not None
        sample.warm = replace(sample.warm, batch_ns=(round(next(times) * 1e9),))
    summary = summarise(result)
    assert summary.headline.startswith("C++ threads and C++ one thread are too noisy to tell apart: ")
    assert {standing(summary.rows[index], summary) for index in summary.winners} == {"too noisy to tell"}


def test_an_interval_that_holds_1_around_a_ratio_far_from_it_is_no_tie_either() -> None:
    cells = [
        timed("serial", warm_s=9.0),
        timed("cpp-serial", warm_s=0.1),
        timed("cpp-threads", 2, warm_s=0.08, spread=0.9),
    ]
    summary = summarise(run(cells))
    assert summary.headline.startswith("C++ threads and C++ one thread are too close to call: ")


def test_less_than_a_core_that_is_busy_is_not_the_reason_of_a_lead() -> None:
    cells = [timed("serial", warm_s=9.0), timed("cpp-threads", 4, warm_s=0.07, waiting=0.92)]
    summary = summarise(run(cells))
    assert summary.headline == "C++ threads are fastest: 129x"
    assert "busy" not in summary.reason


def test_threads_that_gain_nothing_explain_why_they_are_as_fast_as_serial() -> None:
    summary = summarise(example_run(strategies=("serial", "threads"), workers=(2,)))
    assert summary.headline == "Python threads and Serial are about as fast: 2.02 s to 2.05 s"
    assert summary.reason == "Python threads gain nothing: 1.01x. They take turns, one at a time."


def test_threads_that_take_turns_and_are_fastest_all_the_same_are_not_said_to_gain_nothing() -> None:
    summary = summarise(example_run(strategies=("serial", "threads")))
    assert summary.headline == "Python threads are fastest: 1.03x"
    assert summary.reason == "They take turns, one at a time, and gain no more than that."


def test_one_strategy_is_compared_with_its_own_single_worker() -> None:
    summary = summarise(example_run(strategies=("cpp-threads",), workers=(1, 2, 4)))
    assert summary.headline == "C++ threads with 4 workers are fastest: 3.67x against 1 worker"
    assert summary.reason == "Their 4 workers keep 3.95 cores busy."


def test_one_strategy_that_does_not_scale_is_as_fast_with_any_number() -> None:
    alike = zip(picture_cells((1, 2, 4), ("threads",)), (2.06, 1.99, 2.06), strict=True)
    cells = [replace(one, warm_s=seconds, spread=0.06) for one, seconds in alike]
    summary = summarise(run(cells))
    assert summary.headline == "Python threads are about as fast with 1, 2 or 4 workers: 1.99 s to 2.06 s"


def test_pythons_are_named_where_a_strategy_has_several() -> None:
    cells = [timed("serial", warm_s=2.0), timed("serial", python="/opt/3.13", version="3.13.1")]
    assert summarise(run(cells)).headline == "Serial under 3.13.1 is fastest: 2.00x"


def test_start_methods_are_named_where_a_strategy_has_several() -> None:
    cells = [timed("serial", warm_s=9.0)]
    cells += [
        timed("processes", 2, warm_s=s, start_method=m) for m, s in ((StartMethod.FORK, 1.0), (StartMethod.SPAWN, 2.0))
    ]
    assert summarise(run(cells)).headline == "Processes by fork are fastest: 9.00x"


def test_one_native_thread_that_beats_all_processes_is_the_reason() -> None:
    summary = summarise(example_run(strategies=("serial", "processes", "cpp-serial"), workers=(2, 4)))
    assert summary.reason == "One C++ thread beats every Python process: 0.219 s against 0.570 s."


def test_a_native_thread_that_wins_is_the_reason_before_any_startup() -> None:
    cells = [timed("serial", warm_s=8.0), timed("processes", 2, warm_s=4.0, startup_s=3.0), timed("cpp-serial")]
    summary = summarise(run(cells), basis=Basis.COLD)
    assert summary.reason == "One C++ thread beats every Python process: 1.00 s against 7.00 s."


def test_where_nothing_else_explains_it_the_next_row_is_named() -> None:
    assert summarise(run([timed("serial", warm_s=2.0), timed("cpp-serial")])).reason == "Serial comes next: 2.00 s."


def test_a_winner_at_every_num_wins_throughout() -> None:
    cells = [
        timed(s, num=num, warm_s=num / 1e6 / f) for num in (10**6, 10**7) for s, f in (("serial", 1), ("cpp-serial", 8))
    ]
    assert summarise(run(cells)).headline.startswith("C++ one thread is fastest throughout: ")


def test_different_winners_are_said_for_the_largest_num() -> None:
    cells = [
        timed("serial", num=1000, warm_s=0.1),
        timed("processes", 2, num=1000, warm_s=0.2),
        timed("serial", num=10**8, warm_s=4.0),
        timed("processes", 2, num=10**8, warm_s=2.0),
    ]
    summary = summarise(run(cells))
    assert summary.headline == "Processes are fastest at num 100,000,000: 2.00x"
    assert summary.winners == (0, 3)


# --- robustness and cost


def test_times_too_short_for_the_clock_have_a_ratio() -> None:
    events = [
        replace(event, batch_ns=(0,), lanes_of=0) if isinstance(event, BatchDone) else event
        for event in run_events([timed(key, startup_s=0.0, num=100) for key in ("serial", "cpp-serial")])
    ]
    speedup = summarise(RunResult.fold(events)).rows[1].warm_speedup
    assert speedup is not None
    assert speedup.factor == 1.0


def test_a_batch_without_a_time_is_refused() -> None:
    result = example_run(rounds_done=0, finished=False)
    batch = BatchDone(cell=0, round=0, phase=PhaseName.WARM, start_ns=0, batch_ns=(), lanes_of=0, result=1, lanes=())
    with pytest.raises(ValueError, match="at least 1 time, got 0"):
        result.add(batch)


def test_workers_without_lanes_have_no_waiting() -> None:
    events = [
        replace(event, lanes=()) if isinstance(event, BatchDone) else event for event in run_events([timed("serial")])
    ]
    first = summarise(RunResult.fold(events)).rows[0]
    assert (first.waiting, first.cores_used) == (None, None)


def test_every_prefix_of_a_run_can_be_summed_up() -> None:
    events = list(run_events(picture_cells((2,)), rounds=3))
    result = RunResult(events[0])  # type: ignore[arg-type]
    for event in events[1:]:
        result.add(event)
        for basis in Basis:
            summary = summarise(result, basis=basis)
            assert summary.headline
            assert summary.reason
    assert isinstance(events[-2], RoundDone)
    assert summary.samples_done == summary.samples_total


def test_lanes_are_read_once_however_often_a_run_is_summed_up() -> None:
    result = run([timed("threads", 4)])
    summarise(result)
    for sample in result.samples.values():
        assert sample.warm is not None
        sample.warm = replace(sample.warm, lanes=())
    assert summarise(result).rows[0].waiting is not None
