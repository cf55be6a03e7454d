"""Whether results are said to agree, and by which words, in every way that a run can end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from command_line import quick, saved
from speeduplab.core.bench.events import CellDone, FailureKind, Outcome, RunStarted
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.bench.workloads.primes import PRIMES_CHECKED_TO
from speeduplab.core.cli.main import main
from speeduplab.core.report.terminal_report import same_result_line
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.runfile import read
from speeduplab.core.summary.summary import ResultVerdict, Summary, summarise
from synthetic import Timed, cell, failure, run, run_events

LINE = "All strategies returned the same result: "


def timed(strategy: str, workers: int = 1, result: int | None = None, **of_cell: Any) -> Timed:
    return Timed(cell=cell(strategy, workers, **of_cell), warm_s=0.2, result=result)


SIX = [
    timed("serial"),
    timed("threads", 2),
    timed("processes", 2),
    timed("processes", 4),
    timed("cpp-serial"),
    timed("cpp-threads", 4),
]


def first_samples(count: int, cells: list[Timed], outcome: Outcome | None) -> Summary:
    """A run of one round that ends after so many samples."""

    def some() -> Iterator[Any]:
        left = count
        for event in run_events(cells, rounds=3, rounds_done=1, outcome=None):
            if left == 0 and not isinstance(event, RunStarted):
                return
            left -= isinstance(event, CellDone)
            yield event

    result = RunResult.fold(some())
    result.outcome = outcome
    return summarise(result)


def said(summary: Summary) -> tuple[str, bool | None, ResultVerdict, str]:
    return same_result_line(summary).removeprefix(LINE), summary.results_equal, summary.verdict, summary.badge


def test_a_run_whose_cells_all_agree_has_the_line_that_scripts_look_for() -> None:
    assert said(summarise(run(SIX))) == ("True", True, ResultVerdict.EQUAL, "Results equal: 1,000,000")


def test_results_that_differ_are_false_however_the_run_ended() -> None:
    wrong = [timed("serial"), timed("threads", 2, result=7), timed("cpp-serial")]
    for outcome in (*Outcome, None):
        assert said(first_samples(2, wrong, outcome)) == ("False", False, ResultVerdict.DIFFER, "Results differ")


def test_a_cell_without_a_result_at_the_end_of_a_completed_run_is_false_and_never_green() -> None:
    failures = [failure(5, round_, FailureKind.CRASHED, "crashed") for round_ in range(7)]
    assert said(summarise(run(SIX, failures=failures))) == ("False", False, ResultVerdict.NONE, "5 of 6 results, equal")


def test_a_cell_that_failed_in_one_round_only_has_a_result() -> None:
    assert said(summarise(run(SIX, failures=[failure(5, 0)])))[:2] == ("True", True)


@pytest.mark.parametrize("outcome", [None, Outcome.STOPPED, Outcome.FAILED])
@pytest.mark.parametrize(
    ("samples", "words"),
    [
        (0, "not known, nothing was measured"),
        (1, "not known, 5 of 6 rows were not measured"),
        (5, "not known, 1 of 6 rows was not measured"),
        (6, "True"),
    ],
)
def test_a_run_that_ended_early_says_how_many_rows_are_missing(
    outcome: Outcome | None, samples: int, words: str
) -> None:
    assert said(first_samples(samples, SIX, outcome))[0] == words


@pytest.mark.parametrize(
    ("samples", "verdict", "badge"),
    [(0, ResultVerdict.NONE, ""), (1, ResultVerdict.NONE, ""), (2, ResultVerdict.EQUAL, "Results equal so far")],
)
def test_the_badge_waits_until_two_rows_have_a_result(samples: int, verdict: ResultVerdict, badge: str) -> None:
    assert said(first_samples(samples, SIX, None))[2:] == (verdict, badge)


def test_two_rounds_of_one_row_do_not_compare_the_strategies() -> None:
    others = [failure(index, round_, FailureKind.RAISED) for index in range(1, 6) for round_ in range(7)]
    assert said(summarise(run(SIX, failures=others)))[1:] == (False, ResultVerdict.NONE, "")


def test_the_only_row_is_equal_where_its_result_was_checked() -> None:
    assert said(summarise(run([timed("serial")], rounds=1)))[:3] == ("True", True, ResultVerdict.EQUAL)


def test_the_only_row_has_nothing_to_compare_with_where_no_result_is_expected() -> None:
    alone = timed("serial", workload="primes", num=PRIMES_CHECKED_TO + 1)
    assert said(summarise(run([alone], rounds=1))) == ("True", True, ResultVerdict.NONE, "")
    assert said(summarise(run([alone], rounds=2)))[2] is ResultVerdict.EQUAL


def test_rows_of_different_nums_are_not_compared_with_each_other() -> None:
    nums = [timed("serial", workload="primes", num=PRIMES_CHECKED_TO + add) for add in (1, 2)]
    assert summarise(run(nums, rounds=1)).verdict is ResultVerdict.NONE


@pytest.mark.parametrize("row", WORKLOADS.values(), ids=lambda row: row.key)
def test_a_workload_expects_results_up_to_the_num_that_it_names(row: Any) -> None:
    if row.expected_to != 0:
        assert row.expected(min(row.expected_to or 1000, 1000)) is not None
    if row.expected_to is not None:
        assert row.expected(row.expected_to + 1) is None


def test_a_file_cut_before_its_first_sample_does_not_say_that_results_differ(capsys: Any) -> None:
    assert main(quick()) == 0
    path = saved()[0]
    path.write_bytes(path.read_bytes().splitlines(keepends=True)[0])
    assert read(path).truncated
    capsys.readouterr()
    assert main(["show", str(path)]) == 0
    assert f"{LINE}not known, nothing was measured\n" in capsys.readouterr().out
