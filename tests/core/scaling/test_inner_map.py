"""Workers times inner threads: which pair is best, what one gets unasked, and the words for both."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from speeduplab.core.bench.model import WORKERS_MAX
from speeduplab.core.results.rows import Basis, make_rows
from speeduplab.core.scaling.inner_map import InnerMap, cell_words, has_map, inner_map, map_title, map_words
from synthetic import MACHINE, Timed, cell, failure, run

# As a machine of 4 cores without SMT would take: 4 x 1 wins.
FOUR = {**MACHINE, "logical_cores": 4, "usable_cores": 4, "smt": False}
TIMES = {(1, 1): 4.10, (2, 1): 2.11, (4, 1): 1.09, (1, 4): 1.22, (2, 4): 1.95, (4, 4): 2.83}


def made(
    times: Mapping[tuple[int, int], float] = TIMES, *, strategy: str = "processes", running: bool = False, **options
) -> InnerMap:
    cells = [
        Timed(cell=cell(strategy, workers, inner_threads=inner), warm_s=seconds, inner=inner)
        for (workers, inner), seconds in times.items()
    ]
    result = run(cells, machine=FOUR, **options)
    found = inner_map(make_rows(result, ended=not running), Basis.WARM, FOUR, running=running)
    assert found is not None
    return found


def test_pairs_stand_by_inner_threads_then_workers_with_their_speed_up_against_the_least_of_both() -> None:
    found = made()
    assert (found.workers, found.inner) == ((1, 2, 4), (1, 4))
    assert [(one.workers, one.inner) for one in found.cells] == [(1, 1), (2, 1), (4, 1), (1, 4), (2, 4), (4, 4)]
    assert [one.factor for one in found.cells] == pytest.approx(
        [4.10 / seconds for seconds in TIMES.values()], rel=0.02
    )
    assert map_title(found) == "Processes: speed-up against 1 worker x 1 inner thread"


def test_the_best_and_the_usual_default_are_marked_and_told() -> None:
    found = made()
    assert (found.best, found.usual, found.cores) == ((2,), 5, 4)
    head, why = map_words(found)
    assert head == "Fastest: 4 workers x 1 inner thread, 3.76x"
    assert why == (
        "The usual default, 4 workers x 4 inner threads, takes 2.60 times as long: 16 threads share 4 cores."
    )
    assert "best" in cell_words(found, 2)
    assert cell_words(found, 5)[0] == "4 workers x 4 inner threads"
    assert "usual default" in cell_words(found, 5)


def test_pairs_that_the_rounds_do_not_tell_apart_are_both_named() -> None:
    found = made({(1, 1): 4.0, (4, 1): 1.0, (1, 4): 1.001, (4, 4): 2.0})
    assert found.best == (1, 2)
    assert map_words(found)[0] == "4 x 1 and 1 x 4 are about as fast: 4.00x"


def test_a_default_that_is_nearly_the_best_needs_nothing_set() -> None:
    why = map_words(made({(1, 1): 4.0, (4, 1): 1.0, (1, 4): 3.0, (4, 4): 1.029}))[1]
    assert why == "The usual default, 4 workers x 4 inner threads, is within 2.9 % of the best."


def test_a_default_that_was_not_measured_is_said_to_be_missing() -> None:
    found = made({(1, 1): 4.0, (2, 1): 2.0, (1, 2): 3.0, (2, 2): 3.5})
    assert found.usual is None
    assert map_words(found)[1] == "What one gets without setting anything was not measured."


def test_nothing_wins_while_a_run_goes_on() -> None:
    found = made(running=True)
    assert (found.best, map_words(found)) == ((), ("", ""))


def test_a_pair_that_failed_or_is_missing_from_the_plan_has_no_time() -> None:
    cells = [
        Timed(cell=cell("processes", workers, inner_threads=inner), warm_s=1.0)
        for workers, inner in ((1, 1), (2, 1), (1, 2))
    ]
    failures = [failure(2, round_) for round_ in range(7)]
    result = run(cells, failures=failures, machine=FOUR)
    found = inner_map(make_rows(result, ended=True), Basis.WARM, FOUR, running=False)
    assert found is not None
    assert cell_words(found, 2)[1] == "failed"
    assert cell_words(found, 3)[1] == "not measured"
    assert [len(line.dots) for line in found.lines] == [2, 1]


def test_threads_of_one_process_are_not_multiplied() -> None:
    why = map_words(made(strategy="threads"))[1]
    assert why == "The usual default, 4 workers x 4 inner threads, takes 2.60 times as long."


def test_a_run_without_several_counts_of_inner_threads_has_no_map() -> None:
    rows = make_rows(run([Timed(cell=cell("processes", n, inner_threads=1), warm_s=1.0) for n in (1, 2)]), ended=True)
    assert not has_map(rows)
    assert inner_map(rows, Basis.WARM, FOUR, running=False) is None


def test_the_strategy_with_the_fastest_pair_comes_first_and_another_can_be_chosen() -> None:
    cells = [
        Timed(cell=cell(key, workers, inner_threads=inner), warm_s=seconds)
        for key, seconds in (("threads", 2.0), ("processes", 1.0))
        for workers in (1, 2)
        for inner in (1, 2)
    ]
    rows = make_rows(run(cells), ended=True)
    first, other = (inner_map(rows, Basis.WARM, FOUR, running=False, chosen=place) for place in (None, 0))
    assert first is not None
    assert other is not None
    assert (first.names, first.name, other.name) == (("Python threads", "Processes"), "Processes", "Python threads")


def test_a_row_of_thousands_of_threads_is_still_a_number() -> None:
    found = made({(1, 1): 4.0, (WORKERS_MAX, 1): 2.0, (1, 64): 3.0, (WORKERS_MAX, 64): 9.0})
    assert found.cells[3].threads == 64 * WORKERS_MAX
