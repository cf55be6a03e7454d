"""The search for races: apart from the timed rounds, with what it finds told by item, and the row's time taken away."""

from __future__ import annotations

import sys
from pathlib import Path

from speeduplab.core.bench.codec import decode, encode
from speeduplab.core.bench.events import Event, FailureKind, RacesChecked, RunStarted
from speeduplab.core.bench.model import Cell, Plan
from speeduplab.core.hosts import ChildHost
from speeduplab.core.plan.function_naming import function_named
from speeduplab.core.report.race_lines import race_lines
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import summarise

# Wrong only where threads are disturbed, so that the test need not wait for chance.
DISTURBED = """
import sys, threading
def f(i):
    other = threading.current_thread() is not threading.main_thread()
    return i + 1 if other and i >= 12 and sys.getswitchinterval() < 1e-4 else i
def good(i): return i
"""


def searched(tmp_path: Path, name: str, pythons: tuple[str, ...]) -> RunResult:
    file = tmp_path / "work.py"
    file.write_text(DISTURBED)
    cells = tuple(
        Cell(workload="function", num=40, strategy=key, workers=count, python=sys.executable)
        for key, count in (("serial", 1), ("threads", 2), ("threads", 1))
    )
    plan = Plan(cells=cells, rounds=1, seed=1, function=function_named(f"{file}:{name}"), races=pythons)
    started = RunStarted(program="", created="", plan=plan, machine={})
    events: list[Event] = [started, *ChildHost().run(plan)]
    again = [decode(encode(event)) for event in events]
    return RunResult.fold(again)  # type: ignore[arg-type]  # no task is among them


def test_a_race_takes_the_rows_time_away_and_names_the_item(tmp_path: Path) -> None:
    result = searched(tmp_path, "f", (sys.executable,))
    (found,) = result.races
    assert found.found.startswith("item 12 is 13, serial's is 12")
    summary = summarise(result)
    serial, threads, _ = summary.rows
    assert serial.warm is not None
    assert threads.warm is None
    assert threads.failure is not None
    assert threads.failure.kind is FailureKind.WRONG_RESULT
    assert summary.results_equal is False
    assert threads.index not in summary.winners
    assert next(race_lines(result, summary)).startswith("A race: Python threads with 2 workers under Python 3.")


def test_without_a_race_nothing_is_lost_and_the_batches_are_told(tmp_path: Path) -> None:
    result = searched(tmp_path, "good", (sys.executable,))
    (found,) = result.races
    assert found == RacesChecked(cell=1, python=found.python, gil=True, batches=found.batches, found="", note="")
    assert found.batches > 1
    assert all(row.warm is not None for row in summarise(result).rows)


def test_a_python_that_cannot_search_says_why_and_costs_nothing(tmp_path: Path) -> None:
    missing = str(tmp_path / "python3.99t")
    result = searched(tmp_path, "good", (missing,))
    own, other = result.races
    assert own.note == ""
    assert "cannot be started" in other.note
    assert all(row.warm is not None for row in summarise(result).rows)
