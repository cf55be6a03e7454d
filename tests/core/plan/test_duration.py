"""Estimates, the rates behind them, and a cache file that can only help."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from patience import GIVE_UP_S
from speeduplab.core.bench.events import (
    BatchDone,
    Calibrated,
    CellDone,
    HostStarted,
    PhaseDone,
    PhaseName,
    Progress,
    RoundDone,
)
from speeduplab.core.bench.model import Backend, Lane, Plan, StartMethod
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.cli.main import main
from speeduplab.core.hosts.calibration import core_share, first_rates
from speeduplab.core.plan import kernel_rates
from speeduplab.core.plan.duration import check_duration, costs_s, estimate_s, format_duration, remaining_s, sample_s
from speeduplab.core.plan.kernel_rates import DEFAULT_RATES, learn, load_rates, rates_path, save_rates
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.results.run_result import RunResult
from synthetic import Timed, cell, failure, run_events

COUNTER = ("counter", Backend.PYTHON)
RATES = {COUNTER: 1e7, ("counter", Backend.NATIVE): 1e9}


def plan(*cells, rounds=3) -> Plan:
    return Plan(cells=cells, rounds=rounds, seed=1)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "0.1 s"),
        (0.44, "0.4 s"),
        (0.96, "1 s"),
        (12.4, "12 s"),
        (59.6, "1 min"),
        (130, "2 min 10 s"),
        (3600, "1 h"),
        (3 * 3600 + 5 * 60, "3 h 5 min"),
        (86400, "1 day"),
        (2 * 86400, "2 days"),
        (1e12, "11,574,074 days"),
    ],
)
def test_a_duration_is_said_roughly(seconds, words):
    assert format_duration(seconds) == words


def test_ten_times_the_num_takes_about_ten_times_as_long():
    small, large = (sample_s(cell("serial", num=num), RATES, 4) for num in (10**9, 10**10))
    assert large / small == pytest.approx(10, rel=0.01)


def test_processes_share_the_work_and_threads_of_python_take_turns():
    serial = sample_s(cell("serial", num=10**9), RATES, 4)
    assert sample_s(cell("threads", 4, num=10**9), RATES, 4) == pytest.approx(serial, rel=0.01)
    forked = cell("processes", 4, num=10**9, start_method=StartMethod.FORK)
    assert sample_s(forked, RATES, 4) == pytest.approx(serial / 4, rel=0.01)


def test_workers_above_the_cores_do_not_help():
    two, eight = (sample_s(cell("cpp-threads", workers, num=10**11), RATES, 2) for workers in (2, 8))
    assert eight >= two


def test_a_plan_takes_its_rounds_times_its_cells_and_once_their_costs():
    cells = (cell("serial", num=10**7), cell("threads", 2, num=10**7))
    once = sum(sample_s(one, RATES, 2) for one in cells)
    costs = sum(costs_s(one, RATES, 2) for one in cells)
    assert estimate_s(plan(*cells, rounds=5), RATES, 2) == pytest.approx(5 * once + costs)


def test_a_kernel_without_a_rate_is_still_estimated():
    assert sample_s(cell("serial", num=10**6), {}, 2) > sample_s(cell("serial", num=10**6), RATES, 2)


def test_what_remains_falls_to_nothing_as_a_run_goes_on():
    timed = [Timed(cell=cell("serial"), warm_s=2.0), Timed(cell=cell("threads", 2), warm_s=2.0)]
    events = list(run_events(timed, rounds=3))
    result = RunResult(events[0])
    left = []
    for event in events[1:]:
        result.add(event)
        left.append(remaining_s(result.plan, result, RATES, 2))
    assert left[0] > 0
    assert left[-1] == 0
    assert all(seconds >= 0 for seconds in left)


def test_what_remains_learns_from_the_cells_that_were_measured():
    timed = [Timed(cell=cell("serial", num=1000), warm_s=50.0)]
    events = list(run_events(timed, rounds=3))
    end = next(n for n, event in enumerate(events) if type(event).__name__ == "RoundDone")
    result = RunResult.fold(events[: end + 1])
    assert remaining_s(result.plan, result, RATES, 2) > 100


def test_cells_that_are_still_to_come_are_expected_as_late_as_those_before_them():
    timed = [Timed(cell=cell("serial", num=1000), warm_s=50.0), Timed(cell=cell("threads", 2, num=1000), warm_s=50.0)]
    events = list(run_events(timed, rounds=1))
    end = next(n for n, event in enumerate(events) if isinstance(event, CellDone))
    result = RunResult.fold(events[: end + 1])
    assert remaining_s(result.plan, result, RATES, 2) > 50


def killed(plan: Plan, *, rounds: int, create_s: float, worked_s: float) -> RunResult:
    """A run whose only cell was killed in each round so far, `worked_s` after its first line."""
    result = RunResult(
        replace(next(iter(run_events([Timed(cell=plan.cells[0], warm_s=1.0)], rounds=plan.rounds))), plan=plan)
    )
    for round_ in range(rounds):
        at = {"cell": 0, "round": round_}
        host = HostStarted(**at, protocol=1, pid=1, python="3.11.7", implementation="cpython", gil=None, clock_ns=10**9)
        result.add(host)
        result.add(PhaseDone(**at, phase=PhaseName.CREATE, wall_ns=round(create_s * 1e9)))
        at_ns = host.clock_ns + round(worked_s * 1e9)
        result.add(Progress(**at, phase=PhaseName.FIRST, at_ns=at_ns, done=(0,)))
        result.add(failure(0, round_))
        result.add(RoundDone(round=round_))
    return result


def test_a_cell_that_was_killed_late_is_expected_to_take_as_long_once_more():
    forked = plan(cell("processes", 1024, num=10**6, start_method=StartMethod.FORK), rounds=2)
    told = sample_s(forked.cells[0], RATES, 2)
    assert remaining_s(forked, killed(forked, rounds=1, create_s=12, worked_s=83), RATES, 2) == pytest.approx(83)
    assert remaining_s(forked, killed(forked, rounds=1, create_s=0, worked_s=0), RATES, 2) == pytest.approx(told)


def test_a_cell_that_is_not_tried_again_takes_no_time():
    serial = plan(cell("serial", num=10**9), rounds=7)
    assert remaining_s(serial, killed(serial, rounds=2, create_s=0, worked_s=50), RATES, 2) == 0


def test_waits_go_on_side_by_side_whatever_the_cores_and_the_gil():
    rates = {("sleep", Backend.PYTHON): 100.0}
    one, eight = (sample_s(cell("threads", workers, num=800, workload="sleep"), rates, 2) for workers in (1, 8))
    assert one > 15.9
    assert eight == pytest.approx(one / 8, rel=0.1)


@pytest.mark.parametrize("key", STRATEGIES)
def test_waits_take_turns_only_on_one_thread_and_where_the_gil_is_kept(key):
    row = STRATEGIES[key]
    keeps = row.takes_turns and row.backend.is_native
    expected = 1 if row.team.one_thread or keeps else 3
    assert kernel_rates.at_once(cell(key, 3, workload="sleep"), 2) == expected


def test_what_is_learnt_from_waits_is_not_their_cpu_time():
    known = {("sleep", Backend.PYTHON): 100.0}
    lanes = tuple(Lane(worker=n, start_ns=0, wall_ns=(10**9,), cpu_ns=(10**5,), units=100, done=100) for n in range(2))
    learn(known, plan(cell("threads", 2, num=200, workload="sleep")), replace(warm_batch(1.0), lanes=lanes))
    assert known["sleep", Backend.PYTHON] == pytest.approx(100.0)


def test_a_loop_that_a_workload_lacks_takes_only_its_launch():
    assert sample_s(cell("cpp-deleted", num=10**6, workload="pi"), RATES, 2) < 0.1


def calibrated(rate: float, index: int = 0) -> Calibrated:
    return Calibrated(cell=index, round=0, cost_per_s=rate, slice_units=1, slice_ns=1)


def test_a_calibration_corrects_a_rate_that_is_far_off():
    known = dict(DEFAULT_RATES)
    learn(known, plan(cell("threads", 2)), calibrated(123.0))
    assert known[COUNTER] == 123.0


def test_a_calibration_that_is_near_changes_nothing():
    known = dict(RATES)
    learn(known, plan(cell("threads", 2)), calibrated(1.9e7))
    assert known == RATES


def warm_batch(batch_s: float, index: int = 0, phase: PhaseName = PhaseName.WARM) -> BatchDone:
    return BatchDone(
        cell=index, round=0, phase=phase, start_ns=0, batch_ns=(round(batch_s * 1e9),), lanes_of=0, result=0, lanes=()
    )


@pytest.mark.parametrize(
    ("one", "batch_s", "rate"),
    [
        (cell("serial", num=10**8), 1.0, 1e8),
        (cell("threads", 2, num=10**8), 1.0, 1e8),
        (cell("processes", 2, num=10**8), 0.5, 1e8),
    ],
    ids=["alone", "threads take turns", "processes side by side"],
)
def test_half_of_what_a_faster_batch_says_is_learnt(monkeypatch, one, batch_s, rate):
    monkeypatch.setattr(kernel_rates, "cores_here", lambda: 4)
    known = dict(RATES)
    learn(known, plan(one), warm_batch(batch_s))
    assert known[COUNTER] == pytest.approx((RATES[COUNTER] * rate) ** 0.5)


def test_what_else_the_machine_does_is_not_learnt_where_the_workers_tell_their_cpu_time():
    known, one = dict(RATES), cell("processes", 2, num=10**8)
    # Each of two workers has run for 5 s of CPU time, which at 1e7 a second is all there was to do.
    lanes = tuple(
        Lane(worker=worker, start_ns=0, wall_ns=(15 * 10**9,), cpu_ns=(5 * 10**9,), units=1, done=5 * 10**7)
        for worker in range(2)
    )
    for _ in range(40):
        learn(known, plan(one), replace(warm_batch(15.0), lanes=lanes))
    assert known == pytest.approx(RATES)


def test_a_run_on_a_busy_machine_changes_an_estimate_by_little():
    known, one = dict(RATES), cell("serial", num=10**7)
    for _ in range(3):
        learn(known, plan(one), warm_batch(2.0))
    assert known[COUNTER] == pytest.approx(RATES[COUNTER] / 2 ** (1 - (7 / 8) ** 3))
    assert known[COUNTER] > RATES[COUNTER] / 1.3


def test_a_machine_that_stays_slower_is_believed_in_the_end():
    known, one = dict(RATES), cell("serial", num=10**7)
    for _ in range(40):
        learn(known, plan(one), warm_batch(2.0))
    assert known[COUNTER] == pytest.approx(RATES[COUNTER] / 2, rel=0.01)


@pytest.mark.parametrize(
    "event", [warm_batch(0.001), warm_batch(1.0, phase=PhaseName.FIRST), warm_batch(1.0, index=3), RoundDone(round=0)]
)
def test_other_events_teach_nothing(event):
    known = dict(RATES)
    learn(known, plan(cell("serial", num=10**8)), event)
    assert known == RATES


def test_a_plan_of_more_than_a_day_is_refused_with_its_estimate():
    endless = plan(cell("serial", num=10**12))
    text = "^a plan must end within 1 day, got about 8 days 2 h: choose a smaller num, fewer rounds or fewer cells$"
    with pytest.raises(PlanError, match=text) as refused:
        check_duration(endless, RATES, 2)
    assert refused.value.field == "num"


def test_the_command_line_refuses_it_in_one_sentence(capsys):
    assert main(["run", "--num", "1e12", "--strategy", "serial", "--rounds", "100"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("speeduplab: a plan must end within 1 day, got about ")
    assert err.count("\n") == 1


def test_a_plan_of_less_than_a_day_is_not():
    long = plan(cell("serial", num=10**11), rounds=3)
    assert check_duration(long, RATES, 2) == pytest.approx(70_000, rel=0.01)


def test_short_batches_are_repeated_to_a_tenth_of_a_second_but_not_endlessly():
    sixty, thirty = (sample_s(cell("serial", num=num), RATES, 2) for num in (600_000, 300_000))
    # First and two warm batches of 60 ms; first and four of 30 ms.
    assert sixty - thirty == pytest.approx(0.18 - 0.15, abs=0.001)
    # A batch of microseconds is repeated 1,000 times only.
    assert sample_s(cell("cpp-serial", num=1000), RATES, 2) < 0.1


def test_the_first_estimate_on_a_machine_is_measured(monkeypatch):
    # A machine that is too busy for it gets the table's: not here.
    monkeypatch.setattr("speeduplab.core.hosts.calibration._LIMIT_S", GIVE_UP_S)
    found = first_rates()
    assert found.keys() >= {COUNTER, ("primes", Backend.PYTHON)}
    assert {key[0] for key in found} == set(WORKLOADS)
    assert all(rate > 0 and rate != DEFAULT_RATES[key] for key, rate in found.items())


def test_what_is_left_of_a_core_is_a_share_of_one():
    assert 0 < core_share() <= 1


def test_where_the_speed_cannot_be_measured_the_table_has_to_do(monkeypatch, tmp_path):
    monkeypatch.setattr("speeduplab.core.hosts.calibration.BENCH_MAIN", tmp_path / "nowhere.py")
    assert first_rates() == {}


@pytest.mark.parametrize("rate", [0.0, -1.0, float("nan"), float("inf"), 1e300])
def test_a_calibration_that_makes_no_sense_changes_nothing(rate):
    known = dict(DEFAULT_RATES)
    learn(known, plan(cell("serial")), calibrated(rate))
    assert known == DEFAULT_RATES


def test_a_calibration_of_a_cell_that_is_not_planned_changes_nothing():
    known = dict(DEFAULT_RATES)
    learn(known, plan(cell("serial")), calibrated(5.0, index=7))
    assert known == DEFAULT_RATES


def test_saved_rates_come_back():
    save_rates({**DEFAULT_RATES, COUNTER: 4.5e7})
    assert load_rates() == {**DEFAULT_RATES, COUNTER: 4.5e7}
    assert [path.name for path in rates_path().parent.iterdir()] == ["rates.json"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "\x00\xff",
        "[" * 50_000,
        '{"format": "other", "rates": {"counter/python": 5}}',
        '{"format": "speeduplab-rates", "rates": []}',
        '{"format": "speeduplab-rates", "rates": {"counter/python": "fast"}}',
        '{"format": "speeduplab-rates", "rates": {"counter/python": true}}',
        '{"format": "speeduplab-rates", "rates": {"counter/python": NaN, "nope/python": 5}}',
        '{"format": "speeduplab-rates", "rates": {"counter/python": 0}}',
        '{"format": "speeduplab-rates", "rates": {"counter/python": 1' + "0" * 400 + "}}",
    ],
)
def test_a_damaged_cache_file_gives_the_default_rates(tmp_path, text):
    path = tmp_path / "rates.json"
    path.write_text(text, encoding="latin-1")
    assert load_rates(path) == DEFAULT_RATES


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "file").write_text("")
    save_rates(DEFAULT_RATES, tmp_path / "file" / "rates.json")
    assert load_rates(tmp_path / "file" / "rates.json") == DEFAULT_RATES


def test_the_cache_file_says_what_it_is(tmp_path):
    save_rates(RATES, tmp_path / "rates.json")
    raw = json.loads((tmp_path / "rates.json").read_text())
    assert raw["format"] == kernel_rates._FORMAT
    assert raw["rates"]["counter/native"] == 1e9
