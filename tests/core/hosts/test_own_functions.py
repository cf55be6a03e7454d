"""Functions of one's own in real bench hosts: equal results, and whatever a file can do wrong in words."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest
from speeduplab.core.bench.codec import decode, encode
from speeduplab.core.bench.events import CellDone, CellFailed, FailureKind, RunStarted
from speeduplab.core.bench.model import Cell, Plan, StartMethod
from speeduplab.core.functions.function_name import function_named
from speeduplab.core.hosts import ChildHost

TEAMS = ("serial", "threads", "processes", "thread-pool", "process-pool", "mp-pool", "asyncio")
OF_PROCESSES = ("processes", "process-pool", "mp-pool")
SYSTEM_METHOD = StartMethod.FORK if sys.platform == "linux" else StartMethod.SPAWN

WORK = """
import random, sys, os
import beside

class Point:
    def __init__(self, x): self.x = x

def point(i): return Point(random.Random(i).random() + beside.ZERO)
def square_sum(lo, hi): return sum(i * i for i in range(lo, hi))
def text(lo, hi): return "".join(map(str, range(lo, hi)))
def merge(a, b): return sorted(a + b)
def evens(lo, hi): return [i for i in range(lo, hi) if i % 2 == 0]
def boom(i):
    if i == 17: raise ValueError("seventeen")
def leave(i):
    if i == 17: sys.exit(3)
def closure(i): return lambda: i
def loud(i): print("x" * 50_000); return i
def wander(i): os.chdir("/"); return i
def split(i):
    os.fork()
    return i
async def fetch(i): return i + 1
count = 0
def counts(i):
    global count
    count += 1
    return count
if __name__ == "__main__":
    raise SystemExit("a script's own part is never run")
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "work.py").write_text(WORK)
    (tmp_path / "beside.py").write_text("ZERO = 0")
    # Would be found first by a program that put its folder in front.
    (tmp_path / "random.py").write_text("raise RuntimeError('shadowed')")
    (tmp_path / "tempfile.py").write_text("raise RuntimeError('shadowed')")
    return tmp_path


def race(folder: Path, name: str, *, strategies: tuple[str, ...] = TEAMS, num: int = 40, **more: Any) -> list[Any]:
    method = more.pop("method", SYSTEM_METHOD)
    text = name if ":" in name else f"work.py:{name}"
    cells = tuple(
        Cell(
            workload="function",
            num=num,
            strategy=key,
            workers=1 if key == "serial" else 2,
            python=sys.executable,
            start_method=method if key in OF_PROCESSES else None,
        )
        for key in strategies
    )
    function = function_named(text, folder=folder, **more)
    plan = Plan(cells=cells, rounds=1, seed=1, time_limit_s=20.0, function=function)
    events = ChildHost().run(plan)
    return [event for event in events if isinstance(event, CellDone | CellFailed)]


def reasons(events: list[Any]) -> set[str]:
    assert all(isinstance(event, CellFailed) for event in events), events
    return {event.reason for event in events}


@pytest.mark.parametrize("name", ["point", "square_sum", "text", "fetch", "loud", "wander"])
def test_all_teams_return_the_same_and_modules_beside_the_file_shadow_none(folder: Path, name: str) -> None:
    ended = race(folder, name)
    assert all(isinstance(event, CellDone) for event in ended), ended
    assert len({event.result for event in ended}) == 1


def test_spawned_workers_find_the_function_too(folder: Path) -> None:
    ended = race(folder, "point", strategies=("processes", "process-pool"), method=StartMethod.SPAWN)
    assert all(isinstance(event, CellDone) for event in ended), ended


def test_a_whole_number_is_its_own_result(folder: Path) -> None:
    assert {event.result for event in race(folder, "square_sum")} == {sum(i * i for i in range(40))}


def test_partial_results_are_joined_as_the_file_says(folder: Path) -> None:
    ended = race(folder, "evens", combine="merge")
    assert all(isinstance(event, CellDone) for event in ended), ended


def test_items_of_the_file_travel_and_keep_their_order(folder: Path) -> None:
    (folder / "items_of.py").write_text(
        "def items(): return [str(i) for i in range(40)]\ndef f(item): return item * 2\n"
    )
    ended = race(folder, "items_of.py:f")
    assert all(isinstance(event, CellDone) for event in ended), ended
    assert len({event.result for event in ended}) == 1


def test_more_items_than_there_are_is_said(folder: Path) -> None:
    (folder / "few.py").write_text("def items(): return [1, 2]\ndef f(item): return item\n")
    assert reasons(race(folder, "few.py:f", strategies=("serial", "processes"))) == {
        "items() yields 2 items, and 40 were asked for: give --items 2"
    }


@pytest.mark.parametrize(
    ("name", "said"),
    [("boom", "item 17 raises ValueError: seventeen"), ("leave", "item 17 calls sys.exit(3)")],
)
def test_what_a_call_does_instead_of_returning_names_the_item(folder: Path, name: str, said: str) -> None:
    assert reasons(race(folder, name)) == {said}


def test_results_that_cannot_be_pickled_are_said_with_the_remedy(folder: Path) -> None:
    (said,) = reasons(race(folder, "closure", strategies=("processes",)))
    assert said.startswith("its results cannot be pickled")
    assert "return plain values" in said


def test_hidden_state_is_found_with_the_first_item_that_differs(folder: Path) -> None:
    (ended,) = race(folder, "counts", strategies=("processes",))
    assert isinstance(ended, CellFailed)
    assert ended.kind is FailureKind.WRONG_RESULT
    assert ended.reason.startswith("item ")
    assert "of serial" in ended.reason


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_child_that_the_function_forks_does_not_speak_for_it(folder: Path) -> None:
    assert all(isinstance(event, CellDone) for event in race(folder, "split", strategies=("serial", "threads"), num=3))


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("import no_such_module_anywhere\n", r"line 1: no_such_module_anywhere is not installed under Python"),
        ("import sys\nsys.exit('bye')\n", r"line 2 calls sys.exit\('bye'\) while it is loaded"),
        ("x = 1\n1 / 0\n", r"line 2 raises ZeroDivisionError while it is loaded"),
    ],
)
def test_a_file_that_cannot_be_loaded_costs_its_cells_and_says_where(folder: Path, source: str, said: str) -> None:
    (folder / "bad.py").write_text(source + "def f(i): return i\n")
    (reason,) = reasons(race(folder, "bad.py:f", strategies=("serial", "threads")))
    assert re.search(said, reason), reason


def test_a_file_named_as_a_standard_module_is_loaded_under_another_name(folder: Path) -> None:
    (folder / "random.py").write_text("def f(i): return i\n")
    assert all(isinstance(event, CellDone) for event in race(folder, "random.py:f", strategies=("serial", "processes")))


def test_a_tolerance_takes_floats_for_equal_that_another_order_of_additions_makes(folder: Path) -> None:
    (folder / "sums.py").write_text("def f(lo, hi): return sum(0.1 * i for i in range(lo, hi))\n")
    exact = race(folder, "sums.py:f", strategies=("threads",), num=5000)
    close = race(folder, "sums.py:f", strategies=("threads",), num=5000, rtol=1e-9)
    assert isinstance(close[0], CellDone)
    assert isinstance(exact[0], CellDone) or "--rtol 1e-9" in exact[0].reason


def test_the_files_own_equal_decides(folder: Path) -> None:
    (folder / "own.py").write_text(WORK + "\ndef equal(a, b): return True\n")
    assert all(isinstance(event, CellDone) for event in race(folder, "own.py:counts", strategies=("processes",)))


def test_a_plan_holds_name_hash_and_source_and_a_line_of_it_reads_back(folder: Path) -> None:
    function = function_named("work.py:point", folder=folder)
    plan = Plan(cells=(), rounds=1, seed=1, function=function)
    started = decode(encode(RunStarted(program="1", created="", plan=plan, machine={})))
    assert isinstance(started, RunStarted)
    assert started.plan.function == function
    assert function.source == WORK
