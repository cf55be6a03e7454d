"""Two runs side by side: the same rows in the same order, and what is said of both."""

from __future__ import annotations

from dataclasses import replace

import pytest
from speeduplab.core.bench.events import Outcome
from speeduplab.core.bench.model import StartMethod
from speeduplab.core.compare import Claim
from speeduplab.core.compare.pair_text import PairWords, gain, pair_words
from speeduplab.core.compare.pairing import Pairing, pair
from speeduplab.core.results.result_check import ResultVerdict
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.row_selection import ALL, BEST, baseline_choices, describe, missing_words, visible_rows
from speeduplab.core.summary.summary import Summary, summarise
from synthetic import MACHINE, Timed, cell, run

SERIAL = Timed(cell=cell("serial"), warm_s=1.0)
THREADS = Timed(cell=cell("threads", 2), warm_s=1.01)
THREADS_4 = Timed(cell=cell("threads", 4), warm_s=1.02)
SPAWN = Timed(cell=cell("processes", 2), warm_s=0.55)
SPAWN_4 = Timed(cell=cell("processes", 4), warm_s=0.4)
NATIVE = Timed(cell=cell("cpp-serial"), warm_s=0.05)


def times(factor: float, *timed: Timed) -> list[Timed]:
    return [replace(one, warm_s=one.warm_s * factor) for one in timed]


def paired(left: RunResult, right: RunResult) -> tuple[Pairing, PairWords]:
    found = pair(summarise(left), summarise(right))
    return found, pair_words(found, [("A", left), ("B", right)])


def titles(summary: Summary, workers: int | None = ALL) -> list[tuple[str, int]]:
    return [(row.title, row.cell.workers) for row in visible_rows(summary, workers)]


# The rows.


def test_both_sides_show_the_same_rows_in_the_left_runs_order() -> None:
    found, _ = paired(run([SERIAL, THREADS, SPAWN]), run([SPAWN, SERIAL, THREADS]))
    assert titles(found.left) == titles(found.right) == [("Processes", 2), ("Serial", 1), ("Python threads", 2)]


def test_a_cell_that_one_run_lacks_keeps_its_place_on_both_sides() -> None:
    found, _ = paired(run([SERIAL, SPAWN]), run([SERIAL, NATIVE]))
    assert titles(found.left) == titles(found.right)
    absent = [row.title for row in visible_rows(found.left, ALL) if row.absent]
    assert absent == ["C++ one thread"]
    assert [row.title for row in visible_rows(found.right, ALL) if row.absent] == ["Processes"]


def test_a_row_that_is_absent_says_so_and_is_no_baseline_to_choose() -> None:
    found, _ = paired(run([SPAWN]), run([SPAWN, SERIAL]))
    row = next(row for row in found.left.rows if row.absent)
    assert missing_words(found.left, row) == "not in this run"
    assert describe(row, found.left)[-1] == "not in this run"
    assert row not in baseline_choices(found.left)


def test_an_absent_row_has_the_index_of_no_cell() -> None:
    left = run([SERIAL, SPAWN])
    found, _ = paired(left, run([SERIAL, NATIVE, THREADS]))
    absent = [row.index for row in found.left.rows if row.absent]
    assert absent == [2, 3]
    assert all(not left.of_cell(index) for index in absent)
    assert all(found.left.rows[row.index] is row for row in found.left.rows)


@pytest.mark.parametrize("workers", [2, 4, BEST, ALL])
def test_a_choice_of_workers_shows_on_both_sides_what_either_would_show(workers: int | None) -> None:
    fast_4 = replace(SPAWN_4, warm_s=2.0)
    found, _ = paired(run([SERIAL, SPAWN, SPAWN_4]), run([SERIAL, SPAWN, fast_4, THREADS_4]))
    assert titles(found.left, workers) == titles(found.right, workers)
    if workers is BEST:
        assert {("Processes", 2), ("Processes", 4)} <= set(titles(found.left, BEST))


def test_rows_of_a_run_that_goes_on_keep_the_plans_order_on_both_sides() -> None:
    left = run([SERIAL, SPAWN], rounds=7, rounds_done=2, outcome=None)
    found, _ = paired(left, run([SERIAL, SPAWN]))
    assert titles(found.left) == titles(found.right) == [("Serial", 1), ("Processes", 2)]


def test_each_row_finds_its_counterpart_and_back() -> None:
    found, _ = paired(run([SERIAL, SPAWN]), run([SPAWN, SERIAL, NATIVE]))
    for one in found.pairs:
        assert found.counterpart(0, one.indices[0]) == one.indices[1]
        assert found.counterpart(1, one.indices[1]) == one.indices[0]
    assert found.counterpart(0, 99) is None


def test_start_methods_are_not_the_same_cell() -> None:
    fork = replace(SPAWN, cell=cell("processes", 2, start_method=StartMethod.FORK))
    found, _ = paired(run([SPAWN]), run([fork]))
    assert len(found.pairs) == 2


def test_the_same_run_twice_has_no_absent_row() -> None:
    result = run([SERIAL, SPAWN])
    found, words = paired(result, result)
    assert not any(row.absent for row in (*found.left.rows, *found.right.rows))
    assert words.differences == ""


# The gain.


def test_the_gain_is_how_many_times_faster_the_right_run_is() -> None:
    found, _ = paired(run([SERIAL]), run(times(0.5, SERIAL)))
    (one,) = found.pairs
    assert one.change is not None
    assert one.change.claim is Claim.SHORTER
    assert (gain(one).factor, gain(one).note, gain(one).sure) == ("2.00x", "", True)
    assert gain(one).detail.startswith("The time of B is 0.50 times that of A. 95 % interval 0.4")


def test_a_slower_run_has_a_gain_below_one_and_a_word() -> None:
    found, _ = paired(run([SERIAL]), run(times(2, SERIAL)))
    assert (gain(found.pairs[0]).factor, gain(found.pairs[0]).note) == ("0.50x", "B is slower")


def test_where_the_interval_holds_one_no_factor_is_claimed() -> None:
    found, _ = paired(run([replace(SERIAL, spread=0.2)]), run([replace(SERIAL, warm_s=1.02, spread=0.2)]))
    assert (gain(found.pairs[0]).factor, gain(found.pairs[0]).note) == ("", "no difference shown")


def test_too_few_rounds_give_a_factor_that_is_not_sure() -> None:
    found, _ = paired(run([SERIAL], rounds=3), run(times(0.5, SERIAL), rounds=3))
    one = gain(found.pairs[0])
    assert (one.factor, one.note, one.sure) == ("2.00x", "", False)


def test_why_a_factor_is_not_sure_is_said_once() -> None:
    found, words = paired(run([SERIAL], rounds=3), run(times(0.5, SERIAL), rounds=3))
    assert [one.claim for one in words.remarks].count("Too few rounds to compare") == 1
    assert not any(gain(one).note for one in found.pairs)


def test_a_cell_of_one_run_has_no_gain() -> None:
    found, _ = paired(run([SERIAL]), run([NATIVE]))
    assert [gain(one).factor + gain(one).note for one in found.pairs] == ["", ""]


# The words.


def test_the_winner_of_both_runs_is_named_once() -> None:
    _, words = paired(run([SERIAL, NATIVE]), run(times(0.5, SERIAL, NATIVE)))
    assert words.headline == "C++ one thread wins in both runs"


def test_other_machines_are_called_machines() -> None:
    other = run(times(0.5, SERIAL, SPAWN), machine={**MACHINE, "cpu": "AMD Ryzen 9"})
    _, words = paired(run([SERIAL, SPAWN]), other)
    assert words.headline == "Processes win on both machines"


def test_two_winners_are_named_with_their_runs() -> None:
    _, words = paired(run([SERIAL, SPAWN]), run([SERIAL, replace(SPAWN, warm_s=3.0)]))
    assert words.headline == "Another winner: Processes in A, Serial in B"
    assert words.reason.startswith("Processes come before Serial in A, after in B")


def test_the_reason_tells_that_the_order_holds_and_who_gains_nothing() -> None:
    cells = [SERIAL, THREADS, SPAWN]
    _, words = paired(run(cells), run(times(0.5, *cells)))
    assert words.reason == "The order is the same, and Python threads stay near 1x on both."


def test_a_stopped_run_lets_nobody_win() -> None:
    stopped = run([SERIAL, SPAWN], rounds=7, rounds_done=3, outcome=Outcome.STOPPED)
    _, words = paired(stopped, run([SERIAL, SPAWN]))
    assert words.headline == "Processes lead in both runs"
    assert "A was stopped after 3 of 7 rounds" in words.differences


def test_plans_that_differ_are_told() -> None:
    _, words = paired(run([SERIAL, SPAWN]), run([SERIAL]))
    assert words.differences.startswith("The plans differ: A has 2 cells and 7 rounds and B has 1 cell and 7 rounds.")
    assert words.differences.endswith("1 cell in both.")


def test_runs_without_a_common_cell_say_what_each_measured() -> None:
    other = Timed(cell=cell("serial", num=5000), warm_s=1.0)
    _, words = paired(run([SERIAL]), run([other]))
    assert words.headline == "The two runs have no cell in common"
    assert words.reason == "A measured Counter, num 1,000,000, B Counter, num 5,000."
    assert words.remarks == ()
    assert (words.verdict, words.badge) == (ResultVerdict.NONE, "")


def test_results_that_differ_between_the_runs_are_told() -> None:
    _, words = paired(run([SERIAL, NATIVE]), run([replace(one, result=7) for one in (SERIAL, NATIVE)]))
    assert (words.verdict, words.badge) == (ResultVerdict.DIFFER, "Results differ between A and B")


def test_equal_results_of_both_are_told_once() -> None:
    result = run([SERIAL, NATIVE])
    _, words = paired(result, result)
    assert (words.verdict, words.badge) == (ResultVerdict.EQUAL, summarise(result).badge)


def test_remarks_tell_the_range_of_the_gain() -> None:
    _, words = paired(run([SERIAL, SPAWN]), run([replace(SERIAL, warm_s=0.5), replace(SPAWN, warm_s=0.11)]))
    claims = [remark.claim for remark in words.remarks]
    assert claims == ["Same winner on both", "B is 2.00x to 5.00x faster"]


def test_a_remark_says_when_nothing_can_be_claimed() -> None:
    _, words = paired(run([SERIAL], rounds=3), run([SERIAL], rounds=3))
    assert "Too few rounds to compare" in [remark.claim for remark in words.remarks]
