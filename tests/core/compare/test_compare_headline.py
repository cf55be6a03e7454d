"""The answer of a comparison in words: what is claimed, and what is not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from speeduplab.core.bench.events import FailureKind
from speeduplab.core.compare import Comparison, compare
from speeduplab.core.compare.cell_text import describe, lone_lines, measured_lines, ranked, ratio_words
from speeduplab.core.compare.compare_headline import headline, reason
from speeduplab.core.report.compare_table_text import as_markdown, as_tsv
from synthetic import MACHINE, Timed, failure, picture_cells, run

PICTURE = picture_cells()


def scaled(factor: float | Callable[[int], float], cells: Sequence[Timed] = PICTURE) -> list[Timed]:
    """The cells with their times multiplied, all alike or each by its own factor."""
    of = factor if callable(factor) else lambda _: factor
    return [replace(timed, warm_s=timed.warm_s * of(index)) for index, timed in enumerate(cells)]


def of(*runs: Sequence[Timed], **options) -> Comparison:
    return compare([(f"run {at}", run(cells, **options)) for at, cells in enumerate(runs)])


def test_a_run_that_is_faster_throughout_is_said_to_be_so_with_its_range() -> None:
    comparison = of(PICTURE, scaled(lambda at: 1 / (1.7 + at * 0.4)))
    assert headline(comparison) == "B is 1.70x to 3.30x faster"
    assert reason(comparison) == "Same winner on both: C++ threads. Most with C++ threads, least with Serial."


def test_a_run_that_is_slower_throughout_takes_times_as_long() -> None:
    assert headline(of(PICTURE, scaled(1.5))) == "B takes 1.50 times as long as A"


def test_equal_times_show_no_difference() -> None:
    comparison = of(PICTURE, scaled(1.0001))
    assert headline(comparison) == "No difference shown"
    assert "The 95 % intervals of all 5 ratios hold 1." in reason(comparison)


def test_where_some_cells_gain_and_some_lose_both_are_counted() -> None:
    comparison = of(PICTURE, scaled(lambda at: (0.5, 1.0001, 1.3, 0.7, 1)[at]))
    assert headline(comparison) == "B is faster in 2 of 5 cells, slower in 1"
    assert "2 cells: no difference shown." in reason(comparison)


def test_of_few_rounds_nothing_is_claimed() -> None:
    comparison = of(PICTURE, scaled(0.5), rounds=3)
    assert headline(comparison) == "Too few rounds to say"
    assert "at least 6 rounds" in reason(comparison)


def test_runs_without_a_common_cell_say_what_each_measured() -> None:
    comparison = of(PICTURE, [replace(timed, cell=replace(timed.cell, num=7)) for timed in PICTURE])
    assert headline(comparison) == "The runs have no cell in common"
    assert list(measured_lines(comparison))[1] == (
        "B: Primes, num 7, with Serial, Python threads, Processes and 2 more"
    )


def test_a_baseline_that_shares_nothing_with_runs_that_do_says_so() -> None:
    comparison = of([replace(timed, cell=replace(timed.cell, num=7)) for timed in PICTURE], PICTURE, PICTURE)
    assert headline(comparison) == "A has no cell in common with the others"
    assert list(measured_lines(comparison))[1].startswith("B and C: Primes, num 2,000,000, with Serial")


def test_hundreds_of_runs_are_not_all_named_in_a_note() -> None:
    comparison = of(PICTURE, *[PICTURE[:1]] * 40)
    assert comparison.notes[0] == (
        "The plans differ: A has 5 cells and 7 rounds; and B, C, D, E, F, G, H, I and 32 more have 1 cell and 7 rounds."
    )


def test_cells_that_failed_leave_no_times_to_compare() -> None:
    alone = PICTURE[:1]
    failed = run(alone, failures=[failure(0, at, FailureKind.CRASHED) for at in range(7)])
    assert headline(compare([("one", run(alone)), ("two", failed)])) == "No times to compare"


def test_results_that_differ_come_first() -> None:
    comparison = of(PICTURE, [replace(PICTURE[0], result=17), *PICTURE[1:]])
    assert headline(comparison) == "Results differ"
    assert reason(comparison) == "Serial, 1 worker, returned 148,933 in A and 17 in B."


@pytest.mark.parametrize(
    ("factors", "said"),
    [
        ((0.5, 0.25), "All others are faster than A: 2.00x to 4.00x"),
        ((2, 3), "A is fastest: the others take 2.00 to 3.00 times as long"),
        ((0.5, 2), "B is faster than A; C is slower than A"),
        ((0.5, 0.5, 0.5, 0.5, 2), "4 runs are faster than A; F is slower than A"),
        ((1.0001, 1.0001), "No difference shown"),
        ((1.0001, 0.5), "C is faster than A"),
    ],
    ids=str,
)
def test_of_several_runs_those_that_differ_are_named(factors: tuple[float, ...], said: str) -> None:
    assert headline(of(PICTURE, *(scaled(factor) for factor in factors))) == said


def test_runs_of_which_the_same_is_said_are_named_together() -> None:
    said = reason(of(PICTURE, scaled(0.5), scaled(1.0001), scaled(1.0002), scaled(0.5001)))
    assert "B and E 2.00x faster; C and D no difference shown." in said


def test_a_winner_that_is_not_the_same_is_named_for_each_run() -> None:
    comparison = of(PICTURE, scaled(lambda at: 0.001 if at == 0 else 1.0))
    assert "The winner changes: C++ threads (A) and Serial (B)." in reason(comparison)


def test_a_copy_of_a_run_is_said_to_be_the_same_run() -> None:
    assert reason(of(PICTURE, PICTURE)).startswith("A and B are the same run.")
    assert "same run" not in reason(of(PICTURE, scaled(1.0001)))


@pytest.mark.parametrize(
    ("factor", "said"), [(0.5, "2.00x faster"), (1.5, "1.50 times as long"), (1.0001, "no difference shown")]
)
def test_a_ratio_is_said_with_its_interval(factor: float, said: str) -> None:
    change = of(PICTURE[:1], scaled(factor, PICTURE[:1])).cells[0].changes[1]
    assert change is not None
    words, interval = ratio_words(change)
    assert words == said
    assert " to " in interval


def test_a_cell_in_full_names_every_run_with_its_exact_time() -> None:
    lines = describe(of(PICTURE, scaled(0.5)).cells[0], of(PICTURE, scaled(0.5)))
    assert lines[0] == "Serial, 1 worker"
    assert lines[1].startswith("A: 2.0500 s, 95 % interval")
    assert "2.00x faster (" in lines[2]


def test_of_many_runs_a_cell_names_the_chosen_one_first_and_counts_the_rest() -> None:
    comparison = of(*[PICTURE[:1]] * 30)
    lines = describe(comparison.cells[0], comparison, 27)
    assert lines[1].startswith("28: ")
    assert lines[2].startswith("A: ")
    assert lines[-1] == "and 10 more runs"


def test_rows_stay_in_their_order_when_another_run_becomes_the_baseline() -> None:
    runs = [("one", run(PICTURE)), ("two", run(scaled(lambda at: at + 1.0)))]
    orders = [[found.title for found in ranked(compare(runs, baseline=at))] for at in (0, 1)]
    assert orders[0] == orders[1]
    assert orders[0][0] == "C++ threads"


def test_cells_of_some_runs_are_listed_by_who_has_them() -> None:
    comparison = of(PICTURE[:2], PICTURE[:1])
    assert list(lone_lines(comparison)) == ["Only in A: Python threads, 4 workers."]


def test_a_comparison_is_copied_with_its_ratios_and_its_runs() -> None:
    comparison = compare([("a | b", run(PICTURE[:1])), ("two", run(scaled(0.5, PICTURE[:1])))])
    text = as_markdown(comparison)
    assert "| Serial | 1 worker | 2.05 s | 1.02 s | 2.00x faster |" in text
    assert "- A: a \\| b, Intel Core i5-1145G7, 4 cores, baseline" in text
    head, row = as_tsv(comparison).splitlines()
    assert len(head.split("\t")) == len(row.split("\t")) == 6


def test_machines_are_told_with_units_and_what_differs_is_marked() -> None:
    other = run(PICTURE[:1], machine={**MACHINE, "memory_bytes": 8 * 10**9, "load": 3.0})
    told = {fact.name: fact for fact in compare([("one", run(PICTURE[:1])), ("two", other)]).told}
    assert told["Memory"].values == ("16 GB", "8 GB")
    assert told["Memory"].differs
    assert "Load" not in told


def test_a_run_without_its_lanes_compares_as_before() -> None:
    light = run(PICTURE).drop_lanes()
    assert all(sample.warm is not None and not sample.warm.lanes for sample in light.samples.values())
    assert compare([("one", run(PICTURE)), ("two", light)]) == compare([("one", run(PICTURE)), ("two", run(PICTURE))])


def test_thirty_runs_are_labelled_and_compared() -> None:
    comparison = of(*[PICTURE[:1]] * 30)
    assert [side.label for side in comparison.sides][25:28] == ["Z", "27", "28"]
    assert headline(comparison) == "No difference shown"
