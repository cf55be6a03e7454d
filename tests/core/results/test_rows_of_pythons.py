"""One strategy under several Pythons: rows that can be told apart by name and by look."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from speeduplab.core.bench.events import RunStarted
from speeduplab.core.display.titles import python_name
from speeduplab.core.results.row_names import row_name
from speeduplab.core.results.rows import Row, make_rows
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run_events

WITH, WITHOUT = {"version": "3.14.0", "gil": True}, {"version": "3.13.1", "gil": False}


def result(*timed: Timed, pythons: Any = None) -> RunResult:
    started, *events = run_events(list(timed), rounds=3)
    assert isinstance(started, RunStarted)
    shown = RunResult(replace(started, machine={**started.machine, "pythons": pythons}))
    for event in events:
        shown.add(event)
    return shown


def pair(strategy: str) -> tuple[Row, ...]:
    """A strategy under a Python with a GIL and under one without."""
    paths = ("/a/python", "/b/python")
    timed = [
        Timed(cell=cell(strategy, 2, python=path), warm_s=1.0, **how)
        for path, how in zip(paths, (WITH, WITHOUT), strict=True)
    ]
    return make_rows(result(*timed), ended=True)


@pytest.mark.parametrize(
    ("version", "implementation", "gil", "name"),
    [
        ("3.11.7", "cpython", None, "3.11.7"),
        ("3.13.1", "cpython", False, "3.13.1t"),
        ("3.13.1", None, True, "3.13.1"),
        ("3.11.13", "pypy", None, "PyPy 3.11.13"),
        ("3.12.0", "other", None, "other 3.12.0"),
    ],
)
def test_a_python_is_called_by_what_tells_it_apart(version, implementation, gil, name):
    assert python_name(version, implementation, gil) == name


def test_rows_of_one_strategy_are_named_apart_by_their_python():
    rows = pair("threads")
    assert [row.detail for row in rows] == ["2 workers, 3.14.0, baseline", "2 workers, 3.13.1t"]
    assert [row_name(row, rows) for row in rows] == ["Python threads under 3.14.0", "Python threads under 3.13.1t"]


def test_threads_without_a_gil_have_a_look_of_their_own():
    assert [row.look for row in pair("threads")] == ["threads", "free-threaded"]


@pytest.mark.parametrize("strategy", ["serial", "processes", "cpp-threads"])
def test_what_needs_no_gil_keeps_its_look_without_one(strategy):
    assert [row.look for row in pair(strategy)] == [strategy, strategy]


def test_rows_that_were_not_measured_yet_are_named_by_the_machine_card():
    cells = [Timed(cell=cell("threads", 2, python=path), warm_s=1.0) for path in ("/a/python", "/b/python")]
    known = [{"python": "3.14.0"}, {"python": "3.13.1t"}]
    started = next(iter(run_events(cells, rounds=3)))
    assert isinstance(started, RunStarted)
    rows = make_rows(RunResult(replace(started, machine={"pythons": known})), ended=False)
    assert [(row.python, row.look) for row in rows] == [("3.14.0", "threads"), ("3.13.1t", "free-threaded")]


@pytest.mark.parametrize("pythons", [None, 7, [], [{"python": "3.14.0"}], [None, {"python": 3}], [{}, {"python": ""}]])
def test_a_card_from_a_stranger_names_no_row(pythons):
    cells = [Timed(cell=cell("threads", 2, python=path), warm_s=1.0) for path in ("/a/one", "/b/two")]
    started = next(iter(run_events(cells, rounds=3)))
    assert isinstance(started, RunStarted)
    rows = make_rows(RunResult(replace(started, machine={"pythons": pythons})), ended=False)
    assert [row.python for row in rows] == ["one", "two"]


def test_a_gil_that_an_import_switched_on_takes_the_look_back():
    row = replace(pair("threads")[1], gil=True)
    assert row.look == "threads"


def test_the_headline_says_under_which_python_threads_take_turns():
    timed = [
        Timed(cell=cell("serial", python="/a/python"), warm_s=1.0, **WITH),
        Timed(cell=cell("threads", 2, python="/a/python"), warm_s=1.0, waiting=0.5, **WITH),
        Timed(cell=cell("threads", 2, python="/b/python"), warm_s=0.4, **WITHOUT),
    ]
    said = summarise(result(*timed)).reason
    assert "Python threads under 3.14.0 gain nothing: 1.00x. They take turns, one at a time." in said
