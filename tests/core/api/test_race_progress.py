"""One line of progress of a race: in a notebook or on a terminal, else nothing."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from speeduplab.core.api import race_progress
from speeduplab.core.api.race_progress import RaceProgress, shown_line
from speeduplab.core.bench.events import CellFailed, FailureKind


def test_each_cell_that_ended_is_counted_in_its_round(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(race_progress, "REDRAW_S", 0.0)
    said: list[str] = []
    plan: Any = SimpleNamespace(cells=(0, 1), rounds=3)
    progress = RaceProgress(plan, said.append)
    for cell, turn in ((0, 0), (1, 0), (1, 1)):
        progress.follow(CellFailed(cell=cell, round=turn, kind=FailureKind.CRASHED, reason="", last_words=""))
    progress.end()
    assert said == ["Round 1 of 3, 1 of 2 cells", "Round 1 of 3, 2 of 2 cells", "Round 2 of 3, 1 of 2 cells", ""]


def test_a_script_whose_errors_go_into_a_file_prints_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    shown_line()("Round 1 of 3")
    assert capsys.readouterr() == ("", "")


def test_a_terminals_line_is_written_over(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    show = shown_line()
    show("Round 1 of 3")
    show("")
    assert capsys.readouterr().err == "\r\x1b[KRound 1 of 3\r\x1b[K"


def test_a_notebook_gets_an_output_that_is_written_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    ipython, displaying = ModuleType("IPython"), ModuleType("IPython.display")
    handle = SimpleNamespace(update=lambda bundle, raw: said.append(bundle["text/plain"]))
    vars(ipython)["get_ipython"] = lambda: SimpleNamespace(kernel=object())
    vars(displaying)["display"] = lambda bundle, raw, display_id: handle
    monkeypatch.setitem(sys.modules, "IPython", ipython)
    monkeypatch.setitem(sys.modules, "IPython.display", displaying)
    shown_line()("Round 1 of 3")
    assert said == ["Round 1 of 3"]
