"""A rate that no core reaches is found, and wins nothing."""

from __future__ import annotations

from io import StringIO
from typing import Any

import pytest
from real_runs import here, plan_of
from rich.console import Console
from speeduplab.core import _native
from speeduplab.core.bench.events import RunStarted
from speeduplab.core.bench.model import Backend, Work
from speeduplab.core.bench.strategies import RACED, STRATEGIES
from speeduplab.core.bench.workloads.native import native_kernel
from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.hosts import ChildHost
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.plan.plan_making import make_plan
from speeduplab.core.report.summary_json import summary_object
from speeduplab.core.report.terminal_report import table
from speeduplab.core.results.plausible import impossible_rate, most_a_ns
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.row_selection import baseline_choices
from speeduplab.core.summary.summary import Basis, Summary, summarise
from speeduplab.core.summary.table_columns import COLUMNS, sheet_of
from synthetic import Timed, cell, run

NUM = 10**8
HONEST = [Timed(cell=cell("serial", num=NUM), warm_s=3.0), Timed(cell=cell("cpp-serial", num=NUM), warm_s=0.03)]
REMOVED = Timed(cell=cell("cpp-deleted", num=NUM), warm_s=3e-6, spread=0.3)


def finding(summary: Summary) -> Finding | None:
    return next((one for one in summary.findings if one.key is FindingKey.IMPOSSIBLE_RATE), None)


@pytest.mark.parametrize(
    ("card", "most"),
    [
        ({}, 96.0),
        ({"max_clock_mhz": 4200.0}, 67.2),
        ({"max_clock_mhz": None}, 96.0),
        ({"max_clock_mhz": "fast"}, 96.0),
        ({"max_clock_mhz": float("nan")}, 96.0),
        ({"max_clock_mhz": True}, 96.0),
        ({"max_clock_mhz": 10**400}, 96.0),
        ({"max_clock_mhz": 0}, 96.0),
    ],
)
def test_the_bound_follows_the_clock_where_it_is_known(card: dict[str, Any], most: float) -> None:
    assert most_a_ns(card) == pytest.approx(most)


@pytest.mark.parametrize(
    ("strategy", "workers", "num", "warm_s", "impossible"),
    [
        ("cpp-deleted", 1, NUM, 3e-6, True),
        ("cpp-serial", 1, NUM, 3e-6, True),
        ("cpp-serial", 1, NUM, 0.016, False),
        ("cpp-threads", 64, 10**10, 0.027, False),
        ("cpp-threads", 4, NUM, 2e-7, True),
        ("cpp-deleted", 1, 1000, 3e-6, False),
        ("cpp-deleted", 1, 5000, 1e-9, False),
    ],
    ids=["removed", "by accident", "six a cycle", "many cores", "many and removed", "small", "below any clock"],
)
def test_a_rate_is_impossible_where(strategy, workers, num, warm_s, impossible) -> None:
    assert (impossible_rate(cell(strategy, workers, num=num), warm_s, {}) is not None) == impossible


def test_steps_that_are_no_additions_are_not_judged() -> None:
    assert impossible_rate(cell("cpp-serial", num=NUM, workload="primes"), 1e-9, {}) is None


def test_the_finding_names_the_rate_and_the_bound() -> None:
    found = finding(summarise(run([*HONEST, REMOVED])))
    assert found is not None
    assert found.claim == "Impossible rate: the loop was removed"
    assert found.detail == ("C++ without the barrier: 33,333 additions a nanosecond; no core does more than 96.")
    assert found.cell == 2


def test_an_honest_run_has_no_such_finding() -> None:
    assert finding(summarise(run(HONEST))) is None


@pytest.mark.parametrize("basis", Basis)
def test_what_was_removed_never_wins(basis: Basis) -> None:
    summary = summarise(run([*HONEST, REMOVED]), basis=basis)
    assert summary.winners == (1,)
    assert summary.ranking == (1, 0, 2)
    assert summary.headline.startswith("C++ one thread is fastest: ")
    assert "barrier" not in summary.reason


def test_a_removed_loop_of_any_strategy_does_not_win() -> None:
    broken = Timed(cell=cell("cpp-threads", 2, num=NUM), warm_s=3e-6)
    summary = summarise(run([*HONEST, broken]))
    assert summary.winners == (1,)
    assert finding(summary) is not None


def test_the_demonstration_does_not_win_where_its_rate_is_possible() -> None:
    small = [Timed(cell=cell("serial", num=1000), warm_s=3e-5), Timed(cell=cell("cpp-deleted", num=1000), warm_s=1e-6)]
    summary = summarise(run(small))
    assert finding(summary) is None
    assert summary.winners == (0,)


def test_nothing_is_compared_with_what_was_removed() -> None:
    alone = [
        Timed(cell=cell("cpp-deleted", num=NUM), warm_s=3e-6),
        Timed(cell=cell("cpp-threads", 2, num=NUM), warm_s=0.02),
    ]
    for chosen in (None, 0):
        summary = summarise(run(alone), baseline=chosen)
        assert not summary.rows[0].is_baseline
    assert [row.index for row in baseline_choices(summarise(run([REMOVED, *HONEST])))] == [1, 2]


def test_its_noise_is_not_worth_a_finding() -> None:
    assert [one.key for one in summarise(run([*HONEST, REMOVED])).findings] == [FindingKey.IMPOSSIBLE_RATE]


def test_a_run_of_nothing_else_says_that_nothing_can_be_compared() -> None:
    summary = summarise(run([REMOVED]))
    assert summary.headline == "Nothing that can be compared was measured"
    assert summary.reason == "What the compiler may remove wins nothing: choose a further strategy."
    assert summary.winners == ()


def test_the_json_tells_the_impossible_rate() -> None:
    result = run([*HONEST, REMOVED])
    cells = summary_object(result, summarise(result), None)["cells"]
    assert [one["impossible_rate"] for one in cells] == [None, None, pytest.approx(33_333, rel=1e-3)]


def test_its_row_says_impossible_in_the_table_and_on_a_terminal() -> None:
    summary = summarise(run([*HONEST, REMOVED]))
    sheet = sheet_of(summary)
    state = COLUMNS["state"]
    assert [state.text(row, sheet) for row in summary.rows] == ["baseline", "fastest", "impossible"]
    console = Console(width=100, file=StringIO())
    console.print(table(summary))
    assert isinstance(console.file, StringIO)
    assert console.file.getvalue().count("impossible") == 1


# --- the demonstration itself


def test_all_strategies_are_those_that_race() -> None:
    assert [key for key in STRATEGIES if key not in RACED] == ["cpp-deleted"]
    assert "cpp-deleted" not in {one.strategy for one in make_plan(PlanForm()).cells}


def test_it_can_be_asked_for_by_name() -> None:
    assert [one.strategy for one in make_plan(PlanForm(strategies=("cpp-deleted",))).cells] == ["cpp-deleted"]


def test_its_preset_puts_it_beside_the_honest_loop() -> None:
    form = PlanForm(preset="too-fast")
    assert [one.strategy for one in make_plan(form).cells] == ["serial", "cpp-serial", "cpp-deleted"]


@pytest.mark.skipif(not _native.BUILD["optimised"], reason="the loop is kept without optimisation, as in this build")
def test_the_compiler_removes_the_loop() -> None:
    # A month of honest additions.
    assert _native.counter_removed(0, 2**53, 0) == 2**53


def test_without_a_barrier_to_leave_out_the_kernel_is_the_same() -> None:
    def work(key: str) -> Work:
        return Work(workload=key, backend=Backend.NATIVE_UNGUARDED, num=1)

    assert native_kernel(work("primes")) is _native.primes
    assert native_kernel(work("counter")) is _native.counter_removed


@pytest.mark.skipif(not _native.BUILD["optimised"], reason="the loop is kept without optimisation, as in this build")
def test_a_real_run_of_it_is_flagged() -> None:
    plan = plan_of(here("serial", num=1000), here("cpp-deleted", num=10**10))
    result = RunResult(RunStarted(program="", created="2025-11-22T14:32:00+01:00", plan=plan, machine={}))
    for event in ChildHost().run(plan):
        result.add(event)
    summary = summarise(result)
    assert summary.rows[1].result == 10**10
    assert finding(summary) is not None
    assert 1 not in summary.winners
