"""A function of the user's in real bench hosts: called, compared with serial's, and blamed by item."""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from patience import GIVE_UP_S, DrawnClock
from speeduplab.core.bench.events import Calibrated, CellDone, CellFailed, FailureKind, PhaseDone, PhaseName
from speeduplab.core.bench.model import Cell, Plan, Schedule, StartMethod
from speeduplab.core.bench.own.item_results import is_same
from speeduplab.core.bench.own.user_file import lacking
from speeduplab.core.hosts import ChildHost
from speeduplab.core.hosts.own.function_look import LookStoppedError, look_at
from speeduplab.core.plan.function_naming import function_named
from speeduplab.core.plan.rules import PlanError

Outcome = CellDone | CellFailed
SAME_MACHINE = ["serial", "threads", "processes", "asyncio", "process-pool", "mp-pool", "thread-pool"]


@pytest.fixture
def mark(tmp_path: Path) -> Path:
    """What a function makes once it is where a test wants it."""
    return tmp_path / "mark"


@pytest.fixture
def race(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Outcome]]:
    """Race a function of a text by strategies, one round; how each cell ended, in the plan's order.

    With `silent_once` the limit counts once that is true, or from the end of that phase on.
    """

    def race(text: str, name: str, strategies: list[str], num: int = 40, **options: Any) -> list[Outcome]:
        file = tmp_path / "work.py"
        file.write_text(text)
        chunk, schedule = options.pop("chunk", None), options.pop("schedule", None)
        methods = {"processes": options.pop("method", StartMethod.FORK)}
        cells = tuple(
            Cell(
                workload="function",
                num=num,
                strategy=key,
                workers=1 if key == "serial" else 2,
                python=options.get("python", sys.executable),
                start_method=methods.get(key),
                chunk=None if key == "serial" else chunk,
                schedule=None if key == "serial" else schedule,
            )
            for key in strategies
        )
        options.pop("python", None)
        limit, ended_phases = options.pop("limit", float(GIVE_UP_S)), set()
        silent_once = options.pop("silent_once", None)
        if silent_once is not None:
            is_silent = silent_once if callable(silent_once) else lambda: silent_once in ended_phases
            monkeypatch.setattr("speeduplab.core.hosts.silence.time", DrawnClock(is_silent))
            # Each process of the group that is asked where it is needs a core first.
            monkeypatch.setattr("speeduplab.core.hosts.process.ANSWER_S", 3.0)
        native = options.pop("native", "")
        function = replace(function_named(f"{file}:{name}", **options), native=native)
        plan = Plan(cells=cells, rounds=1, seed=1, time_limit_s=limit, function=function)
        ended = {}
        for one in ChildHost().run(plan):
            if isinstance(one, PhaseDone):
                ended_phases.add(one.phase)
            elif isinstance(one, CellDone | CellFailed):
                ended[one.cell] = one
        return [ended[index] for index in range(len(cells))]

    return race


def results(ended: list[Outcome]) -> set[int]:
    assert [one for one in ended if isinstance(one, CellFailed)] == []
    return {one.result for one in ended if isinstance(one, CellDone)}


def reason(one: Outcome) -> str:
    assert isinstance(one, CellFailed), one
    return one.reason


def test_every_strategy_returns_serials_results_in_the_order_of_the_items(race: Callable[..., list[Outcome]]) -> None:
    assert len(results(race("def f(i):\n    return [i, str(i)]\n", "f", SAME_MACHINE))) == 1


@pytest.mark.parametrize("method", [StartMethod.FORK, StartMethod.SPAWN, StartMethod.FORKSERVER])
@pytest.mark.parametrize("chunk", [None, 1, 7, 1000])
def test_items_are_handed_out_in_chunks_and_each_is_called_once(
    race: Callable[..., list[Outcome]], method: StartMethod, chunk: int | None
) -> None:
    text = "def items(): return range(100, 150)\ndef f(item): return [item]\n"
    kinds = ["serial", "threads", "processes", "mp-pool", "process-pool"]
    for schedule in (Schedule.DYNAMIC, Schedule.GUIDED):
        assert len(results(race(text, "f", kinds, 50, method=method, chunk=chunk, schedule=schedule))) == 1


def test_ranges_are_joined_by_plus_or_by_a_named_function(race: Callable[..., list[Outcome]]) -> None:
    text = "def f(lo, hi): return [*range(lo, hi)]\ndef g(lo, hi): return hi - 1\ndef most(a, b): return max(a, b)\n"
    assert len(results(race(text, "f", ["serial", "threads", "processes"], 5000))) == 1
    assert len(results(race(text, "g", ["serial", "threads", "processes"], 5000, combine="most"))) == 1


ITEMS = """
import helper
class Order:
    def __init__(self, price): self.price = price
def items():
    return (Order(i) for i in range(50))
def price(order):
    return Order(helper.twice(order.price))
"""


@pytest.mark.parametrize("method", [StartMethod.FORK, StartMethod.SPAWN, StartMethod.FORKSERVER])
def test_items_of_a_class_in_the_file_travel_to_workers_and_back(
    race: Callable[..., list[Outcome]], tmp_path: Path, method: StartMethod
) -> None:
    (tmp_path / "helper.py").write_text("def twice(x): return 2 * x\n")
    assert len(results(race(ITEMS, "price", ["serial", "processes", "thread-pool", "mp-pool"], method=method))) == 1


def test_a_coroutine_function_is_awaited_by_asyncio_and_run_by_all_others(race: Callable[..., list[Outcome]]) -> None:
    text = "import asyncio\nasync def f(i):\n    await asyncio.sleep(0)\n    return -i\n"
    assert len(results(race(text, "f", ["serial", "asyncio", "threads", "processes"]))) == 1


@pytest.mark.parametrize("strategy", ["serial", "threads", "processes", "mp-pool", "asyncio"])
def test_what_an_item_raises_names_the_item(race: Callable[..., list[Outcome]], strategy: str) -> None:
    text = "def f(i):\n    if i == 17: raise ValueError('no price')\n    return i\n"
    assert reason(race(text, "f", [strategy])[0]) == "item 17 raises ValueError: no price"


@pytest.mark.parametrize("strategy", ["serial", "threads", "processes", "mp-pool"])
def test_an_item_that_calls_sys_exit_costs_its_cell_alone(race: Callable[..., list[Outcome]], strategy: str) -> None:
    text = "import sys\ndef f(i):\n    if i == 17: sys.exit(3)\n    return i\n"
    assert reason(race(text, "f", [strategy])[0]) == "item 17 calls sys.exit(3)"


def test_a_function_with_hidden_state_is_wrong_and_names_the_first_item(race: Callable[..., list[Outcome]]) -> None:
    text = "n = 0\ndef f(i):\n    global n\n    n += 1\n    return n\n"
    (ended,) = race(text, "f", ["serial"])
    assert isinstance(ended, CellFailed)
    assert ended.kind is FailureKind.WRONG_RESULT
    assert ended.reason.startswith("item 0 is ")
    assert "depends on more than its arguments" in ended.reason


def test_serial_that_differs_from_process_to_process_is_told_apart_from_a_way_that_differs(
    race: Callable[..., list[Outcome]],
) -> None:
    other = race("import os\ndef f(i): return os.getpid()\n", "f", ["serial", "serial"])[1]
    assert "in serial's first process: it depends on more than its arguments" in reason(other)


def test_a_result_that_differs_between_workers_and_serial_names_the_first_item(
    race: Callable[..., list[Outcome]],
) -> None:
    text = "import threading\ndef f(i):\n    main = threading.current_thread() is threading.main_thread()\n"
    text += "    return 3.14 if main or i < 12 else 3.15\n"
    serial, threads = race(text, "f", ["serial", "threads"])
    assert isinstance(serial, CellDone)
    assert reason(threads).startswith("item 12 is 3.15, serial's is 3.14")


@pytest.mark.parametrize("strategy", ["threads", "thread-pool", "qthreadpool"])
def test_what_every_new_thread_begins_without_is_told_from_a_race(
    race: Callable[..., list[Outcome]], strategy: str
) -> None:
    text = "from decimal import Decimal, getcontext\ngetcontext().prec = 6\n"
    serial, threads = race(text + "def f(i): return str(Decimal(i + 1) / 3)\n", "f", ["serial", strategy])
    assert isinstance(serial, CellDone)
    assert "item 0 is '0.3333333333333333333333333333', serial's is '0.333333'; so it is" in reason(threads)
    assert reason(threads).endswith("Set it inside the function.")
    text = "import threading\nmet = threading.Event()\n"
    text += "def f(i):\n    late = met.is_set() or threading.current_thread() is threading.main_thread()\n"
    text += "    met.set() if not late else None\n    return late\n"
    assert "any new thread" not in reason(race(text, "f", ["serial", strategy])[1])


@pytest.mark.parametrize("method", [StartMethod.FORK, StartMethod.SPAWN])
def test_what_differs_in_every_process_is_blamed_on_no_strategy(
    race: Callable[..., list[Outcome]], monkeypatch: pytest.MonkeyPatch, method: StartMethod
) -> None:
    text = "def f(i): return hash(f'key {i}')\n"
    serial, *others = race(text, "f", ["serial", "threads", "processes"], method=method)
    assert isinstance(serial, CellDone)
    for one in others:
        assert "; called alone in another process it is " in reason(one)
        assert "PYTHONHASHSEED=0" in reason(one)
        assert "any new thread" not in reason(one)
    monkeypatch.setenv("PYTHONHASHSEED", "0")
    assert len(results(race(text, "f", ["serial", "threads", "processes"], method=method))) == 1


def test_floats_that_differ_by_rounding_are_equal_with_a_tolerance_and_the_message_says_so(
    race: Callable[..., list[Outcome]],
) -> None:
    text = "import threading\ndef f(i):\n    main = threading.current_thread() is threading.main_thread()\n"
    text += "    return 0.3 if main else 0.1 + 0.2\n"
    assert "--rtol 1e-9" in reason(race(text, "f", ["serial", "threads"])[1])
    assert len(results(race(text, "f", ["serial", "threads"], rtol=1e-9))) == 1
    assert len(results(race(f"{text}def equal(a, b): return True\n", "f", ["serial", "threads"]))) == 1


def test_results_that_cannot_travel_are_said_before_anything_is_timed(race: Callable[..., list[Outcome]]) -> None:
    (ended,) = race("def f(i):\n    return lambda: i\n", "f", ["processes"])
    assert isinstance(ended, CellFailed)
    assert ended.kind is FailureKind.UNAVAILABLE
    assert "cannot be sent back from a worker" in ended.reason


def test_code_under_main_is_not_run_and_what_is_printed_disturbs_nobody(race: Callable[..., list[Outcome]]) -> None:
    text = "def f(i):\n    print('x' * 100_000)\n    return i\nif __name__ == '__main__':\n    raise SystemExit(1)\n"
    assert len(results(race(text, "f", ["serial", "processes"], 20))) == 1


def test_a_file_named_like_a_standard_module_beside_it_is_never_run(
    race: Callable[..., list[Outcome]], tmp_path: Path
) -> None:
    for name in ("random", "pickle", "select", "threading"):
        (tmp_path / f"{name}.py").write_text("raise RuntimeError('mine was taken')")
    text = "import random\ndef f(i):\n    return random.Random(i).random()\n"
    kinds = ["serial", "threads", "processes", "mp-pool", "process-pool"]
    assert len(results(race(text, "f", kinds, method=StartMethod.SPAWN))) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("import sys\nsys.exit(2)\ndef f(i): ...\n", "work.py cannot be imported: it calls sys.exit(2)"),
        ("import no_such_thing\ndef f(i): ...\n", "needs the module no_such_thing, which Python"),
        (
            "1 / 0\ndef f(i): ...\n",
            "cannot be imported: ZeroDivisionError: division by zero; what is to run only as a script belongs below",
        ),
        ("def f(i): ...\ndel f\n", "defines no function f"),
    ],
)
def test_a_file_that_cannot_be_imported_says_why(race: Callable[..., list[Outcome]], text: str, said: str) -> None:
    assert said in reason(race(text, "f", ["serial"])[0])


def test_an_item_that_never_returns_ends_with_the_time_limit(race: Callable[..., list[Outcome]]) -> None:
    (ended,) = race("def f(i):\n    while True: pass\n", "f", ["serial"], limit=1.0)
    assert isinstance(ended, CellFailed)
    assert ended.kind is FailureKind.TIMED_OUT


def test_a_change_of_the_working_directory_hinders_no_worker(race: Callable[..., list[Outcome]]) -> None:
    text = "import os\ndef f(i):\n    os.chdir('/')\n    return i\n"
    assert len(results(race(text, "f", ["serial", "processes", "mp-pool"], method=StartMethod.SPAWN))) == 1


def test_without_a_serial_strategy_results_are_still_compared_with_serials(race: Callable[..., list[Outcome]]) -> None:
    text = "import os\nhost = os.getppid()\nimport threading\n"
    text += "def f(i):\n    return threading.current_thread() is threading.main_thread()\n"
    assert reason(race(text, "f", ["threads"])[0]).startswith("item 0 is False, serial's is True")


def test_a_first_look_counts_the_items_and_times_one(tmp_path: Path) -> None:
    file = tmp_path / "work.py"
    file.write_text("def items(): return [1, 2, 3]\ndef f(item): print('x'); return item\n")
    look = look_at(function_named(f"{file}:f"), 1000)
    assert look.items == 3
    assert look.unit_s is not None
    assert look.unit_s > 0


def test_a_call_with_an_item_that_was_meant_for_an_index_says_how_to_say_so(tmp_path: Path) -> None:
    file = tmp_path / "work.py"
    file.write_text(
        "def items(): return [{}]\ndef step(i): return i['a']\ndef price(order): return order + 1\n"
        "def bad(order): return order['a']\n"
    )
    hint = r"; {} is called with what items\(\) yields: where {} is an index, take f\(i\) \(--shape index\)$"
    with pytest.raises(PlanError, match="KeyError: 'a'" + hint.format("step", "i")):
        look_at(function_named(f"{file}:step"), 1)
    with pytest.raises(PlanError, match="TypeError: .*" + hint.format("price", "order")):
        look_at(function_named(f"{file}:price"), 1)
    with pytest.raises(PlanError, match=r"KeyError: 'a'$"):  # an order may be wrong in itself
        look_at(function_named(f"{file}:bad"), 1)
    with pytest.raises(PlanError, match=r"TypeError: [^;]*$"):
        look_at(function_named(f"{file}:step", shape="index"), 1)


def test_a_first_look_says_what_a_function_did_instead_of_returning(tmp_path: Path) -> None:
    file = tmp_path / "work.py"
    file.write_text(
        "import os\ndef f(i): raise KeyError('x')\ndef g(i): os._exit(0)\n"
        "def k(i): os.kill(os.getpid(), 9)\ndef h(i):\n    while True: pass\n"
    )
    with pytest.raises(PlanError, match="item 0 raises KeyError"):
        look_at(function_named(f"{file}:f"), 10)
    with pytest.raises(PlanError, match=r"item 0 calls os\._exit\(0\)"):
        look_at(function_named(f"{file}:g"), 10)
    with pytest.raises(PlanError, match="ended its process"):
        look_at(function_named(f"{file}:k"), 10)
    with pytest.raises(PlanError, match="did not return its first result within 1 s"):
        look_at(function_named(f"{file}:h"), 10, limit_s=1.0)
    with pytest.raises(LookStoppedError):
        look_at(function_named(f"{file}:h"), 10, stopped=lambda: True)


def test_a_first_call_is_made_by_the_first_python_that_has_the_modules_of_the_file(tmp_path: Path) -> None:
    file, other = tmp_path / "work.py", tmp_path / "python"
    file.write_text("import only_there\ndef f(i): return only_there.x\n")
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "only_there.py").write_text("x = 3\n")
    other.write_text(f'#!/bin/sh\nPYTHONPATH={tmp_path}/there exec {sys.executable} "$@"\n')
    other.chmod(0o700)
    one = function_named(f"{file}:f")
    assert look_at(one, 10, pythons=[sys.executable, str(other)]).unit_s is not None
    with pytest.raises(PlanError, match="needs the module only_there, which Python"):
        look_at(one, 10, pythons=[sys.executable])


@pytest.mark.parametrize(("module", "package"), [("cv2.aruco", "opencv-python"), ("nowhere.at_all", "nowhere")])
def test_a_module_that_is_missing_is_installed_by_its_packages_name(module: str, package: str) -> None:
    assert lacking(module).endswith(f"-m pip install {package}")


def test_a_first_call_that_the_system_ends_for_want_of_memory_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "work.py"
    file.write_text("import os\ndef f(i): os.kill(os.getpid(), 9)\n")
    with pytest.raises(PlanError, match=r"before it returned: killed \(SIGKILL\)$"):
        look_at(function_named(f"{file}:f"), 10)
    monkeypatch.setattr("speeduplab.core.hosts.own.function_look.oom_kills", itertools.count().__next__)
    with pytest.raises(PlanError, match="before it returned: memory ran out, and the system killed it"):
        look_at(function_named(f"{file}:f"), 10)


COMPILED = """
import math
def f(i):
    if i == 700: raise ValueError("late")
    return math.sqrt(i)
def fine(i): return math.sqrt(i)
def pair(lo, hi): return float(hi - lo)
def helper(x): return open(x)
def refused(i):
    return helper(str(i))
async def later(i): return i
"""


def test_numba_compiles_what_it_takes_and_gives_serials_results(race: Callable[..., list[Outcome]]) -> None:
    pytest.importorskip("numba")
    assert len(results(race(COMPILED, "fine", ["serial", "numba"], 5000))) == 1
    assert len(results(race(COMPILED, "pair", ["serial", "numba"], 5000))) == 1
    assert reason(race(COMPILED, "f", ["numba"], 1000)[0]) == "item 700 raises ValueError: late"


@pytest.mark.parametrize(("name", "in_loop"), [("fine", True), ("loose", False), ("pair", False)])
def test_numba_says_whether_its_loop_was_compiled_as_well(tmp_path: Path, name: str, in_loop: bool) -> None:
    pytest.importorskip("numba")
    file = tmp_path / "work.py"
    file.write_text(f"{COMPILED}import numba\n@numba.jit(forceobj=True)\ndef loose(i): return i\n")
    cell = Cell(workload="function", num=40, strategy="numba", workers=2, python=sys.executable)
    plan = Plan(cells=(cell,), rounds=1, seed=1, function=function_named(f"{file}:{name}"))
    events = list(ChildHost().run(plan))
    assert [one.in_loop for one in events if isinstance(one, Calibrated)] == [in_loop]
    assert any(isinstance(one, CellDone) for one in events)


def test_where_numba_does_not_take_a_function_its_own_first_sentence_says_why(
    race: Callable[..., list[Outcome]],
) -> None:
    pytest.importorskip("numba")
    (ended,) = race(COMPILED, "refused", ["numba"])
    assert isinstance(ended, CellFailed)
    assert ended.kind is FailureKind.UNAVAILABLE
    assert ended.reason.startswith("njit stops at work.py, line 10: Untyped global name 'helper'")
    assert "asyncio awaits it" in reason(race(COMPILED, "later", ["numba"])[0])


TWINS = """
import operator
def f(i): return i + 1
def fast(i): return operator.index(i) + 1
def wrong(i): return i + 1 + (i == 12)
no_function = 3
"""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (np.float64(0.5), 0.5, True),
        (np.float32(0.1), float(np.float32(0.1)), True),
        (np.float32(0.1), 0.1, False),
        (np.int64(3), 3, True),
        (np.bool_(True), True, True),
        (np.complex128(1j), 1j, True),
        (np.float64("nan"), float("nan"), True),
        ([np.float64(0.5), {"a": (np.uint8(7),)}], [0.5, {"a": (7,)}], True),
        (np.float64(0.5), "0.5", False),
        (np.array([0.5]), 0.5, False),
    ],
)
def test_a_number_of_numpys_is_the_same_as_the_plain_one_that_compiled_code_gives(
    one: Any, other: Any, same: bool
) -> None:
    assert is_same(one, other, None) is same
    assert is_same(other, one, None) is same


@pytest.mark.parametrize(
    ("decorator", "anew"),
    [
        ("njit", True),
        ("njit(fastmath=True)", True),
        ("njit(parallel=True)", False),
        ("njit('f8(f8)')", False),
        ("jit(forceobj=True)", False),
    ],
)
def test_what_its_author_has_compiled_lets_go_of_the_gil_in_numbas_row(decorator: str, anew: bool) -> None:
    pytest.importorskip("numba")
    from speeduplab.core.bench.own.own_compiled import without_gil

    known: dict[str, Any] = {}
    exec(f"from numba import jit, njit\n@{decorator}\ndef f(x):\n    return x * 2.0\n", known)
    found = without_gil(known["f"])
    assert (found is not known["f"]) is anew
    if anew:
        assert found.targetoptions["nogil"] is True
        assert found.targetoptions.get("fastmath") == known["f"].targetoptions.get("fastmath")
    assert found(1.5) == 3.0


def test_a_compiled_twin_is_held_to_serials_results(race: Callable[..., list[Outcome]], tmp_path: Path) -> None:
    (tmp_path / "twins.py").write_text(TWINS)
    assert len(results(race(TWINS, "f", ["serial", "native"], native="twins:fast"))) == 1
    assert reason(race(TWINS, "f", ["serial", "native"], native="twins:wrong")[1]) == "item 12 is 14, serial's is 13."
    for name, said in (("none", "cannot be had (AttributeError"), ("no_function", "is a int: name")):
        assert said in reason(race(TWINS, "f", ["native"], native=f"twins:{name}")[0])


def test_whole_numbers_are_equal_only_where_they_are_with_a_tolerance_too(race: Callable[..., list[Outcome]]) -> None:
    text = "import threading\ndef f(i):\n    main = threading.current_thread() is threading.main_thread()\n"
    text += "    return 10**12 if main else 10**12 + 1\n"
    assert reason(race(text, "f", ["serial", "threads"], rtol=1e-3)[1]).startswith("item 0 is 1000000000001")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forked processes: not this system")
@pytest.mark.parametrize("strategy", ["serial", "threads", "processes", "mp-pool", "asyncio"])
def test_a_fork_whose_child_returns_as_well_costs_its_cell_and_is_named(
    race: Callable[..., list[Outcome]], strategy: str
) -> None:
    text = (
        "import os\ndef f(i):\n    if i == 17 and (child := os.fork()):\n        os.waitpid(child, 0)\n    return i\n"
    )
    ended = reason(race(text, "f", [strategy])[0])
    assert "calls os.fork(), and the child returns as well" in ended
    assert ended.startswith(("item 17", "one of items"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forked processes: not this system")
def test_a_forked_child_that_returns_late_blames_the_items_that_it_was_forked_in(
    race: Callable[..., list[Outcome]],
) -> None:
    text = "import os, time\ndef f(i):\n    if i == 3 and not os.fork():\n        time.sleep(0.05)\n"
    text += "    elif i > 3: time.sleep(0.02)\n    return i\n"
    assert reason(race(text, "f", ["processes"], chunk=1)[0]).startswith("item 3 calls os.fork()")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forked processes: not this system")
def test_a_fork_that_ends_its_child_hinders_nobody(race: Callable[..., list[Outcome]]) -> None:
    text = "import os\ndef f(i):\n    child = os.fork()\n    if not child: os._exit(0)\n"
    text += "    os.waitpid(child, 0)\n    return i\n"
    assert len(results(race(text, "f", ["serial", "threads", "processes"], 20))) == 1


def test_a_function_that_ends_its_process_costs_its_cell_alone(race: Callable[..., list[Outcome]]) -> None:
    text = "import os, threading\ndef f(i):\n    if threading.current_thread() is not threading.main_thread():"
    text += " os.kill(os.getpid(), 6)\n    return i\n"
    serial, threads = race(text, "f", ["serial", "threads"])
    assert isinstance(serial, CellDone)
    assert "crashed: aborted" in reason(threads)


@pytest.mark.parametrize("strategy", ["serial", "threads", "processes", "process-pool"])
def test_an_item_that_calls_os_exit_is_named_with_what_to_do(race: Callable[..., list[Outcome]], strategy: str) -> None:
    text = "from os import _exit\ndef f(i):\n    if i == 17: _exit(7)\n    return i\n"
    (ended,) = race(text, "f", [strategy])
    assert reason(ended) == "item 17 calls os._exit(7), which ends its whole process: let it return, or raise"


def test_a_worker_that_never_returns_says_at_which_item(race: Callable[..., list[Outcome]], mark: Path) -> None:
    text = f"import os, pathlib, time\nHOST = os.getpid()\nMARK = pathlib.Path({str(mark)!r})\ndef f(i):\n"
    text += "    while i == 17 and os.getpid() != HOST: MARK.touch() or time.sleep(1)\n    return i\n"
    (ended,) = race(text, "f", ["processes"], limit=2.0, silent_once=mark.exists)
    assert "at work, at item 17 (work.py, line 5);" in reason(ended)


def test_a_pool_whose_function_never_returns_is_not_said_to_wait_for_a_dead_worker(
    race: Callable[..., list[Outcome]],
) -> None:
    (ended,) = race("def f(i):\n    while i == 3: pass\n    return i\n", "f", ["mp-pool"], limit=2.0)
    assert "at item 3 (work.py, line 2); " in reason(ended)
    assert "waits for ever" not in reason(ended)


def test_pool_workers_that_cannot_end_name_the_threads_that_they_wait_for(race: Callable[..., list[Outcome]]) -> None:
    text = "import os, threading, time\nHOST = os.getpid()\ndef f(i):\n"
    text += "    if os.getpid() != HOST: threading.Thread(target=time.sleep, args=(60,)).start()\n    return i\n"
    (ended,) = race(text, "f", ["process-pool"], num=2, limit=4.0, silent_once=PhaseName.COSTS)
    assert "threads that the function has started; let it join them, or start them with daemon=True" in reason(ended)


def test_a_file_of_a_package_is_imported_as_its_module_where_it_needs_that(
    race: Callable[..., list[Outcome]], tmp_path: Path
) -> None:
    (tmp_path / "__init__.py").write_text("")
    (tmp_path / "helper.py").write_text("class Kept:\n    def __init__(self, i): self.i = i\n")
    text = "from .helper import Kept\ndef f(i): return Kept(i)\n"
    assert len(results(race(text, "f", ["serial", "threads", "processes", "mp-pool"]))) == 1
    assert len(results(race(text, "f", ["serial", "processes"], method=StartMethod.SPAWN))) == 1
    (tmp_path / "__init__.py").unlink()
    assert "relative import with no known parent package" in reason(race(text, "f", ["serial"])[0])


def test_a_file_that_reads_its_arguments_is_given_none(race: Callable[..., list[Outcome]], tmp_path: Path) -> None:
    text = "import sys\nassert sys.argv == [__file__]\ndef f(i): return sys.argv\n"
    assert len(results(race(text, "f", ["serial", "processes", "process-pool"]))) == 1
    assert look_at(function_named(f"{tmp_path / 'work.py'}:f"), 10).unit_s is not None


def test_a_module_that_is_missing_in_the_function_says_how_to_install_it(race: Callable[..., list[Outcome]]) -> None:
    (ended,) = race("def f(i):\n    import lacking.part\n", "f", ["serial"])
    assert reason(ended).endswith(f"does not have: {sys.executable} -m pip install lacking")


def test_an_item_that_never_returns_is_said_to_hang_in_its_first_calls(
    race: Callable[..., list[Outcome]], mark: Path
) -> None:
    text = f"import pathlib\nMARK = pathlib.Path({str(mark)!r})\n"
    text += "def f(i):\n    while i == 17: MARK.touch()\n    return i\n"
    said = reason(race(text, "f", ["serial"], limit=1.5, silent_once=mark.exists)[0])
    assert "in the first calls of the function, at item 17 (work.py, line 4)" in said


@pytest.mark.parametrize("spelled", ["from speeduplab import race", "import speeduplab.race as race"])
def test_a_script_that_races_at_its_top_is_told_where_to(race: Callable[..., list[Outcome]], spelled: str) -> None:
    (ended,) = race(f"{spelled}\ndef f(i): return i\nrace(f, items=5)\n", "f", ["serial"])
    assert "call it below if __name__ == '__main__'" in reason(ended)


def test_last_words_are_the_functions_own_lines(race: Callable[..., list[Outcome]]) -> None:
    (ended,) = race("def f(i):\n    raise ValueError('no price')\n", "f", ["serial"])
    assert isinstance(ended, CellFailed)
    assert "raise ValueError('no price')" in ended.last_words.splitlines()[-2]


def test_large_results_and_threads_left_behind_hinder_nobody(race: Callable[..., list[Outcome]]) -> None:
    text = "import threading, time\ndef f(i):\n    threading.Thread(target=time.sleep, args=(60,)).start()\n"
    text += "    return bytes(20_000_000) if i == 3 else b''\n"
    assert len(results(race(text, "f", ["serial", "threads", "processes"], 6))) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a thread's cores")
@pytest.mark.parametrize("strategy", ["processes", "process-pool", "threads"])
def test_workers_have_the_hosts_cores_whatever_a_first_try_of_the_function_has_bound(
    race: Callable[..., list[Outcome]], mark: Path, strategy: str
) -> None:
    if len(os.sched_getaffinity(0)) < 2:
        pytest.skip("one core cannot be taken away")
    text = (
        # As OpenMP does under OMP_PROC_BIND or OMP_PLACES, to whichever thread calls it.
        "import os, threading\n"
        "def f(i):\n"
        "    cores = os.sched_getaffinity(0)\n"
        "    os.sched_setaffinity(0, {min(cores)})\n"
        "    who = f'{os.getpid()}-{threading.get_native_id()}'\n"
        f"    with open({str(mark)!r}, 'a') as file:\n"
        "        file.write(f'{who} {len(cores)}\\n')\n"
        "    return i\n"
    )
    assert len(results(race(text, "f", [strategy]))) == 1
    first: dict[str, str] = {}
    for line in mark.read_text().splitlines():
        first.setdefault(*line.split())
    assert set(first.values()) == {str(len(os.sched_getaffinity(0)))}
