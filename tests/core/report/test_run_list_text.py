"""The runs of a folder as lines: what they say, and how they are found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from speeduplab.core.bench.events import Event, Outcome, RunStarted
from speeduplab.core.display.numbers import format_seconds
from speeduplab.core.report.conclusions import conclude
from speeduplab.core.report.run_list_text import RunLine, matching, run_lines
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.results.run_title import fastest_words
from speeduplab.core.runfile import list_runs, save, set_own_name
from speeduplab.core.summary.summary import Basis, summarise
from synthetic import picture_cells, run_events


@pytest.fixture
def lines(tmp_path: Path) -> dict[str, RunLine]:
    save(run_events(picture_cells()), tmp_path / "whole.speedup.jsonl")
    save(run_events(picture_cells(), rounds_done=2, outcome=Outcome.STOPPED), tmp_path / "stopped.speedup.jsonl")
    save(run_events(picture_cells(), rounds_done=2, outcome=None), tmp_path / "cut.speedup.jsonl")
    (tmp_path / "broken.speedup.jsonl").write_text("roses", encoding="utf-8")
    return {line.name: line for line in run_lines(list_runs(tmp_path))}


def test_a_run_is_told_by_its_work_its_plan_its_end_and_its_machine(lines: dict[str, RunLine]) -> None:
    line = lines["whole"]
    assert (str(line.title), line.plan, line.outcome) == ("Primes, 2e6", "5 cells, 7 rounds", "completed")
    assert line.machine == "Intel Core i5-1145G7, 4 cores"
    assert line.problem == ""


def test_runs_of_one_minute_are_told_apart_by_their_seconds_and_others_are_not(tmp_path: Path) -> None:
    for second, name in ((5, "a"), (9, "b")):
        save(_begun(f"2025-11-22T14:32:{second:02}+00:00"), tmp_path / f"{name}.speedup.jsonl")
    save(_begun("2025-11-22T15:10:44+00:00"), tmp_path / "c.speedup.jsonl")
    when = {line.file: line.when for line in run_lines(list_runs(tmp_path))}
    assert (len(when["a"]), len(when["b"]), len(when["c"])) == (19, 19, 16)
    assert when["a"] != when["b"]


def folded(events: list[Event]) -> RunResult:
    started, *others = events
    assert isinstance(started, RunStarted)
    result = RunResult(started)
    for event in others:
        result.add(event)
    return result


def _begun(created: str) -> list[Event]:
    started, *others = run_events(picture_cells())
    assert isinstance(started, RunStarted)
    return [replace(started, created=created), *others]


def test_a_line_names_the_fastest_row_of_the_times_that_the_window_shows(tmp_path: Path) -> None:
    result = folded(list(run_events(picture_cells())))
    concluded = conclude(result)
    assert concluded is not None
    events = list(run_events(picture_cells()))
    save([*events[:-1], concluded, events[-1]], tmp_path / "one.speedup.jsonl")
    for basis in Basis:
        summary = summarise(result, basis=basis)
        first = summary.rows[summary.ranking[0]]
        (line,) = run_lines(list_runs(tmp_path), basis)
        assert line.fastest.startswith(first.title)
        assert line.fastest.endswith(format_seconds(first.time_s(basis)))


@pytest.mark.parametrize("found", [{}, {"basis": "warm", "strategy": 7}, {"basis": "warm", "time_s": "x"}])
def test_what_a_strange_file_says_of_the_fastest_row_names_nobody(found: dict[str, Any]) -> None:
    assert fastest_words((found,), Basis.WARM) == ""


def test_a_file_that_is_called_as_the_program_calls_it_has_no_name_of_its_own(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "2025-11-22 14.32.00 primes 2e6.speedup.jsonl", tmp_path / "laptop.speedup.jsonl"
    for path in (ours, theirs):
        save(run_events(picture_cells()), path)
    names = {line.path: line.name for line in run_lines(list_runs(tmp_path))}
    assert names == {ours: "", theirs: "laptop"}
    set_own_name(ours, "before the fix")
    assert {line.name for line in run_lines(list_runs(tmp_path))} == {"before the fix", "laptop"}


def test_how_a_run_ended_is_said(lines: dict[str, RunLine]) -> None:
    assert lines["stopped"].outcome == "stopped"
    assert lines["cut"].outcome == "without an end"
    assert "cut short" in lines["cut"].problem


def test_a_file_that_cannot_be_read_says_so_and_why(lines: dict[str, RunLine]) -> None:
    line = lines["broken"]
    assert not line.readable
    assert line.outcome == "cannot be read"
    assert "not JSON" in line.problem


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("", 4), ("PRIMES 7", 3), ("stopped", 1), ("i5 cut", 1), ("broken", 1), ("mandelbrot", 0)],
)
def test_a_search_finds_the_lines_that_hold_every_word(lines: dict[str, RunLine], wanted: str, found: int) -> None:
    assert len(matching(tuple(lines.values()), wanted)) == found
