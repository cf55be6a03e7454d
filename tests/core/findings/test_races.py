"""What a search for races came to and whether a twin lets go of the GIL, as findings that the window shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from speeduplab.core.bench.events import RacesChecked
from speeduplab.core.findings import FindingKey, find
from speeduplab.core.findings.races import lets_go_of_gil, races_searched, twin_and_gil
from speeduplab.core.results.rows import Row, make_rows
from speeduplab.core.results.waiting import IdleParts
from synthetic import Timed, cell, example_run, run

ROWS = make_rows(example_run(), ended=True)
THREADS = next(row for row in ROWS if row.cell.strategy == "threads")


def checked(**changes: object) -> RacesChecked:
    usual = RacesChecked(cell=THREADS.index, python="3.14.0", gil=True, batches=40, found="", note="")
    return replace(usual, **changes)  # type: ignore[arg-type]


def test_a_run_that_searched_for_nothing_has_no_such_finding() -> None:
    assert FindingKey.RACES_SEARCHED not in {one.key for one in find(ROWS, {})}


def test_no_race_seen_is_told_with_how_often_and_that_it_is_no_proof() -> None:
    found = races_searched(ROWS, [checked(), checked(python="3.14.0t", gil=False, batches=2)])
    assert found is not None
    assert found.claim == "No race seen between threads"
    assert "Python 3.14.0 and Python 3.14.0t without the GIL: serial's results 42 times" in found.detail
    assert "no proof" in found.advice


def test_a_race_is_told_with_its_item_even_where_another_search_saw_none() -> None:
    found = races_searched(ROWS, [checked(), checked(gil=False, found="item 12 is 13, serial's is 12")])
    assert found is not None
    assert found.claim == "A race between threads: the results differ"
    assert "item 12 is 13, serial's is 12" in found.detail
    assert found.evidence["found"] == 1


def test_a_search_that_could_not_end_says_why() -> None:
    found = races_searched(ROWS, [checked(note="python3.99t cannot be started: no such file")])
    assert found is not None
    assert found.claim == "No search for races came to its end"
    assert "cannot be started" in found.detail


@pytest.mark.parametrize(("waiting", "claim"), [(0.0, "lets go of the GIL"), (0.5, "keeps the GIL")])
def test_a_twin_of_which_two_threads_overlap_lets_go_of_the_gil(waiting: float, claim: str) -> None:
    twin = cell("native", 2, workload="function")
    (row,) = make_rows(run([Timed(cell=twin, warm_s=0.2, waiting=waiting)]), ended=True)
    found = twin_and_gil([row])
    assert found is not None
    assert found.claim == f"The compiled twin {claim}"


def test_a_twin_on_a_busy_machine_that_did_not_overlap_is_not_judged() -> None:
    twin = cell("native", 2, workload="function")
    (row,) = make_rows(run([Timed(cell=twin, warm_s=0.2, waiting=0.5, queued=0.5)]), ended=True)
    assert lets_go_of_gil(row) is None


def test_a_twin_whose_threads_were_hardly_at_work_together_is_not_judged() -> None:
    twin = cell("native", 2, workload="function")
    (row,) = make_rows(run([Timed(cell=twin, warm_s=0.2, waiting=0.5)]), ended=True)
    row = replace(row, idle=IdleParts(handed=0.5, ended=0.1))
    assert lets_go_of_gil(row) is None
    found = twin_and_gil([row])
    assert found is not None
    assert found.advice == "Its threads had too little to do at once: race more items."


def test_threads_that_are_no_twin_are_not_judged() -> None:
    rows: list[Row] = [row for row in ROWS if row.cell.strategy == "threads"]
    assert twin_and_gil(rows) is None
