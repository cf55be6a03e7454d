"""Whose arguments threads have: what is asked for, and what is refused."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from speeduplab.core.bench.codec import decode, encode
from speeduplab.core.bench.events import CellDone, CellFailed, FailureKind, RunStarted, Task
from speeduplab.core.bench.host.task_rules import problem
from speeduplab.core.bench.model import Arguments, Backend, Cell, Function, Plan, Shape, Work
from speeduplab.core.bench.own.item_kernels import ready_own
from speeduplab.core.bench.own.user_file import told
from speeduplab.core.hosts import ChildHost
from speeduplab.core.plan.function_naming import function_named
from speeduplab.core.plan.parsing import parse_arguments
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.plan.plan_making import make_plan
from speeduplab.core.plan.rules import PlanError

BOTH = (Arguments.SHARED, Arguments.PRIVATE)
ITEM = Function(file="/a.py", module="", name="f", shape=Shape.ITEM)
INDEX = Function(file="/a.py", module="", name="f", shape=Shape.INDEX)


def form(function: Function | None = ITEM, strategies=("serial", "threads", "processes"), **more) -> PlanForm:
    workload = "function" if function is not None else "counter"
    return PlanForm(workload=workload, num=10, strategies=strategies, function=function, arguments=BOTH, **more)


def test_only_threads_get_a_cell_for_each() -> None:
    cells = make_plan(form()).cells
    assert [(cell.strategy, cell.arguments) for cell in cells] == [
        ("serial", None),
        ("threads", Arguments.SHARED),
        ("threads", Arguments.PRIVATE),
        ("processes", None),
    ]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        pytest.param(form(INDEX), r"only f\(item\) has arguments", id="an index"),
        pytest.param(form(None), r"only f\(item\) has arguments", id="no function"),
        pytest.param(form(strategies=("serial", "processes")), "only threads share arguments", id="no threads"),
    ],
)
def test_arguments_that_nobody_shares_are_refused(asked: PlanForm, words: str) -> None:
    with pytest.raises(PlanError, match=words) as refused:
        make_plan(asked)
    assert refused.value.field == "arguments"


def test_names_are_read_each_once_and_unknown_ones_refused() -> None:
    assert parse_arguments("private, shared,private") == (Arguments.PRIVATE, Arguments.SHARED)
    with pytest.raises(PlanError, match="mine"):
        parse_arguments("mine")


def test_a_plan_with_arguments_travels_through_a_file() -> None:
    started = RunStarted(program="", created="", plan=make_plan(form(), seed=1), machine={})
    assert decode(encode(started)) == started


def test_a_host_refuses_arguments_of_a_team_that_has_none() -> None:
    cell = Cell(workload="function", num=10, strategy="serial", workers=1, python="", arguments=Arguments.PRIVATE)
    wrong = problem(Task(protocol=1, cell_index=0, round=0, cell=cell, function=ITEM))
    assert wrong is not None
    assert "arguments belong to threads" in wrong


def ended(
    file: Path, text: str, arguments: Arguments = Arguments.PRIVATE, num: int = 40
) -> list[CellDone | CellFailed]:
    file.write_text(text)
    usual = {"workload": "function", "num": num, "python": sys.executable}
    cells = (
        Cell(strategy="serial", workers=1, **usual),
        Cell(strategy="threads", workers=2, arguments=arguments, **usual),
    )
    plan = Plan(cells=cells, rounds=1, seed=1, function=function_named(f"{file}:work"))
    events = [one for one in ChildHost().run(plan) if isinstance(one, CellDone | CellFailed)]
    return sorted(events, key=lambda one: one.cell)


def test_each_thread_works_on_copies_of_its_own_and_results_are_equal(tmp_path: Path) -> None:
    text = (
        "HERE = {}\n\n\ndef items():\n    for i in range(40):\n        HERE[i] = [i]\n        yield i, HERE[i]\n\n\n"
        "def work(item):\n    number, one = item\n    return one[0] + (1000 if SHARED and one is HERE[number] else 0)\n"
    )
    serial, threads = ended(tmp_path / "work.py", f"SHARED = False\n{text}")
    assert isinstance(serial, CellDone)
    assert isinstance(threads, CellDone)
    assert serial.result == threads.result
    # The same function, but for telling the host's objects from copies: now the threads' results are others.
    _, other = ended(tmp_path / "told.py", f"SHARED = True\n{text}")
    assert isinstance(other, CellFailed)
    assert other.kind is FailureKind.WRONG_RESULT


def test_items_that_cannot_be_copied_are_said_to_be_so(tmp_path: Path) -> None:
    text = "def items():\n    return [(lambda: i) for i in range(40)]\n\n\ndef work(item):\n    return 1\n"
    _, threads = ended(tmp_path / "work.py", text)
    assert isinstance(threads, CellFailed)
    assert "into a copy for each thread" in threads.reason


@pytest.mark.parametrize(("arguments", "alike"), [(Arguments.PER_THREAD, True), (Arguments.PRIVATE, False)])
def test_items_of_a_thread_have_objects_in_common_unless_each_is_copied_by_itself(
    tmp_path: Path, arguments: Arguments, alike: bool
) -> None:
    text = "BOTH = []\n\n\ndef items():\n    return [(0, BOTH), (1, BOTH)]\n\n\ndef work(item):\n    return item[1]\n"
    file = tmp_path / "common.py"
    file.write_text(text)
    told_to = told(function_named(f"{file}:work"), arguments=arguments.value)
    ready = ready_own(Work(workload="function", backend=Backend.PYTHON, num=2, memory=told_to))
    ((_, _, (one, other)),) = ready.kernel(0, 2, [])
    assert (one is other) is alike


def test_private_items_that_do_not_fit_into_memory_are_refused(tmp_path: Path) -> None:
    text = (
        "TABLE = bytes(100_000_000)\n\n\ndef items():\n    return [(i, TABLE) for i in range(4000)]\n\n\n"
        "def work(item):\n    return item[0]\n"
    )
    _, threads = ended(tmp_path / "work.py", text, num=4000)
    assert isinstance(threads, CellFailed)
    assert threads.kind is FailureKind.UNAVAILABLE
    assert "race per-thread arguments instead" in threads.reason
