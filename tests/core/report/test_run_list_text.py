"""The runs of a folder as lines: what they say, and how they are found."""

from __future__ import annotations

from pathlib import Path

import pytest
from speeduplab.core.bench.events import Outcome
from speeduplab.core.report.run_list_text import RunLine, matching, run_lines
from speeduplab.core.runfile import list_runs, save
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
    assert (line.work, line.plan, line.outcome) == ("Primes, num 2,000,000", "5 cells, 7 rounds", "completed")
    assert line.machine == "Intel Core i5-1145G7, 4 cores"
    assert line.problem == ""


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
