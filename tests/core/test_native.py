"""The native extension: kernels equal to Python's, a team that tells the truth, refusals in sentences."""

from __future__ import annotations

import ast
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from patience import GIVE_UP_S
from speeduplab import core
from speeduplab.core.bench.model import Backend, Work
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.bench.workloads.memory import ground_of
from speeduplab.core.bench.workloads.native import native_kernel, native_name

_native = pytest.importorskip("speeduplab.core._native", exc_type=ImportError)

Shares = list[tuple[int, int, int, int]]

COUNTING = ("counter", "primes", "counter_removed")

# Half a million slices of about a millisecond: ends only when it is stopped.
ENDLESS = (0, 2**53, 2**34, 10**7)


@contextmanager
def running(team: Any, shares: Shares) -> Iterator[list[tuple[Any, ...]]]:
    """A batch on another thread, of which every worker has finished a slice; its return is appended to the list."""
    returned: list[tuple[Any, ...]] = []
    thread = threading.Thread(target=lambda: returned.append(team.run("counter", shares)))
    thread.start()
    while not all(team.progress()):
        pass
    try:
        yield returned
    finally:
        team.stop()
        thread.join()


def in_python(name: str) -> Callable[[int, int, int], int]:
    """What a native kernel shall come to."""
    return WORKLOADS[name.removesuffix("_removed")].kernel


def test_there_is_a_native_kernel_for_every_python_kernel() -> None:
    names = {native_name(key, Backend.NATIVE) for key in WORKLOADS}
    assert {*names, "counter_removed", "multiply_adds"} == set(_native.KERNELS)


@pytest.mark.parametrize("name", COUNTING)
@settings(deadline=None)
@given(lo=st.integers(-10, 300_000), length=st.integers(-3, 200), total=st.integers(0, 10**12))
@example(lo=2**32 - 4, length=9, total=0)
@example(lo=10**12 - 12, length=2, total=0)
def test_a_slice_gives_what_python_gives(name: str, lo: int, length: int, total: int) -> None:
    native = getattr(_native, name)
    assert native(lo, lo + length, total) == in_python(name)(lo, lo + length, total)


@pytest.mark.parametrize("name", COUNTING)
@settings(deadline=None, max_examples=30)
@given(num=st.integers(0, 3000), workers=st.integers(1, 9), units=st.integers(1, 500))
def test_interleaved_shares_add_up_to_the_whole(name: str, num: int, workers: int, units: int) -> None:
    with _native.Team(workers) as team:
        _, _, rows = team.run(name, [(w * units, num, workers * units, units) for w in range(workers)])
    assert sum(row[0] for row in rows) == in_python(name)(0, num, 0)
    assert sum(row[4] for row in rows) == num


def test_partial_results_come_in_the_order_of_the_shares() -> None:
    with _native.Team(3) as team:
        _, _, rows = team.run("counter", [(0, 334, 100, 100), (334, 667, 100, 100), (667, 1000, 100, 100)])
    assert [row[0] for row in rows] == [334, 333, 333]
    assert [row[4] for row in rows] == [334, 333, 333]


def test_a_worker_without_work_has_no_slices() -> None:
    with _native.Team(2) as team:
        _, _, rows = team.run("primes", [(0, 2, 10, 5), (5, 2, 10, 5)])
    partial, _, wall_ns, cpu_ns, done = rows[1]
    assert (partial, wall_ns, cpu_ns, done) == (0, [], [], 0)


def test_there_is_a_span_for_each_slice_also_for_the_last_short_one() -> None:
    with _native.Team(1) as team:
        _, _, [(_, _, wall_ns, cpu_ns, _)] = team.run("counter", [(0, 1001, 100, 100)])
    assert len(wall_ns) == len(cpu_ns) == 11


def test_the_clock_is_that_of_perf_counter_ns() -> None:
    for _ in range(100):
        before, now, after = time.perf_counter_ns(), _native.perf_counter_ns(), time.perf_counter_ns()
        assert before <= now <= after


def test_spans_lie_within_the_batch_on_pythons_clock() -> None:
    with _native.Team(2) as team:
        before = time.perf_counter_ns()
        start_ns, batch_ns, rows = team.run("counter", [(0, 10**6, 10**5, 10**5), (10**6, 2 * 10**6, 10**5, 10**5)])
        after = time.perf_counter_ns()
    assert before <= start_ns
    assert start_ns + batch_ns <= after
    for _, lane_ns, wall_ns, cpu_ns, _ in rows:
        assert start_ns <= lane_ns
        assert lane_ns + sum(wall_ns) <= start_ns + batch_ns
        assert min(wall_ns) >= 0
        assert min(cpu_ns) >= 0


def test_progress_moves_while_a_batch_runs() -> None:
    with _native.Team(2) as team, running(team, [ENDLESS] * 2):
        before = team.progress()
        while not all(now > then for now, then in zip(team.progress(), before, strict=True)):
            pass


def test_stop_from_another_thread_ends_a_batch_and_keeps_what_was_done() -> None:
    with _native.Team(2) as team:
        with running(team, [ENDLESS] * 2) as returned:
            pass
        [(_, _, rows)] = returned
        assert team.progress() == [row[4] for row in rows]
    for partial, _, wall_ns, _, done in rows:
        assert partial == done == len(wall_ns) * 10**7


def test_a_stop_that_comes_before_the_run_is_not_lost() -> None:
    with _native.Team(1) as team:
        team.stop()
        assert team.run("counter", [ENDLESS])[2][0][4] == 0


def test_close_ends_a_batch_that_runs() -> None:
    team = _native.Team(2)
    with running(team, [ENDLESS] * 2) as returned:
        team.close()
    assert len(returned) == 1


@pytest.mark.skipif(not getattr(sys, "_is_gil_enabled", lambda: True)(), reason="needs a GIL, not this Python")
@pytest.mark.parametrize("name", WORKLOADS)
def test_a_kernel_lets_other_threads_run(name: str) -> None:
    # A slice of any of them is some 10 microseconds or more, at a num that all of them take.
    num = 500 if name in ("matmul", "nbody") else 100_000
    lo = 10**9 if name in ("counter", "primes", "pi", "tiny") else 0
    length = {"counter": 10**6, "tiny": 10**5, "pi": 10**5, "mandelbrot": 1, "sleep": 1, "ship-ranges": 10**4}
    length = length.get(name, 10**5 if name in ("triad", "ship", "ship-shared") else 50)
    told = saw = False

    def work() -> None:
        nonlocal saw
        until = time.monotonic() + GIVE_UP_S
        while time.monotonic() < until:
            native(lo, lo + length, 0)
            if told:
                saw = True
                return

    interval = sys.getswitchinterval()
    # So long that the worker gives up the GIL within a kernel or not at all.
    sys.setswitchinterval(1000)
    try:
        with ground_of(WORKLOADS[name], num) as ground:
            asked = Work(workload=name, backend=Backend.NATIVE, num=num, memory=ground.name)
            native = native_kernel(asked, ground.views)
            worker = threading.Thread(target=work)
            worker.start()
            told = True
            worker.join()
    finally:
        sys.setswitchinterval(interval)
    assert saw


def test_a_team_runs_one_batch_at_a_time() -> None:
    with (
        _native.Team(1) as team,
        running(team, [ENDLESS]),
        pytest.raises(RuntimeError, match=r"^the team is running a batch already: wait for it, or make another team$"),
    ):
        team.run("counter", [ENDLESS])


def test_close_may_be_called_twice_and_ends_the_team() -> None:
    team = _native.Team(2)
    team.close()
    team.close()
    with pytest.raises(RuntimeError, match=r"^the team is closed: make a new one to run again$"):
        team.run("counter", [(0, 1, 1, 1)] * 2)


def test_the_largest_team_stands() -> None:
    with _native.Team(1024) as team:
        team.wait_ready()
        assert team.workers == 1024
        assert [row[0] for row in team.run("counter", [(0, 3, 2, 2)] * 1024)[2]] == [3] * 1024


@pytest.mark.parametrize("workers", [0, -1, 1025, 10**12])
def test_a_team_size_out_of_range_is_refused(workers: int) -> None:
    with pytest.raises(ValueError, match=f"^workers must be from 1 to 1024, got {workers}$"):
        _native.Team(workers)


@pytest.mark.parametrize(
    ("shares", "sentence"),
    [
        ([], "there must be one share per worker (1), got 0"),
        ([(0, 1, 1, 1)] * 2, "there must be one share per worker (1), got 2"),
        ([(-1, 9, 1, 1)], "share 0: first must be from 0 to 2**53, got -1"),
        ([(0, 2**53 + 1, 1, 1)], f"share 0: stop must be from 0 to 2**53, got {2**53 + 1}"),
        ([(0, 9, 1, 0)], "share 0: units must be from 1 to 2**53, got 0"),
        ([(0, 9, 1, 2)], "share 0: stride must be from 2 to 2**53, got 1"),
        ([(0, 10**9, 1, 1)], "share 0: at most 1000000 slices, got 1000000000; use larger units"),
        (
            [(0, 2**70, 1, 1)],
            f"share 0: must be four integers below 2**53 (first, stop, stride, units), got (0, {2**70}, 1, 1)",
        ),
        ([(0, 9, 1)], "share 0: must be four integers below 2**53 (first, stop, stride, units), got (0, 9, 1)"),
        (
            ["four"],
            "share 0: must be four integers below 2**53 (first, stop, stride, units), got 'four'",
        ),
    ],
)
def test_shares_that_do_not_fit_are_refused(shares: Shares, sentence: str) -> None:
    with _native.Team(1) as team:
        with pytest.raises(ValueError) as refusal:  # noqa: PT011 - the whole sentence is compared
            team.run("counter", shares)
        assert str(refusal.value) == sentence
        assert team.run("counter", [(0, 9, 4, 4)])[2][0][0] == 9


def test_an_unknown_kernel_is_refused() -> None:
    with (
        _native.Team(1) as team,
        pytest.raises(ValueError, match=r"^kernel must be one of counter, primes, .*counter_removed, got 'x'$"),
    ):
        team.run("x", [(0, 1, 1, 1)])


@pytest.mark.parametrize("numbers", [(2**53 + 1, 0, 0), (0, 2**53 + 1, 0), (0, 0, -(2**53) - 1)])
def test_a_kernel_refuses_numbers_that_it_cannot_hold(numbers: tuple[int, int, int]) -> None:
    for name in COUNTING:
        with pytest.raises(ValueError, match=r"^(lo|hi|total) must be from -2\*\*53 to 2\*\*53, got "):
            getattr(_native, name)(*numbers)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits address space, not this system")
def test_a_team_that_the_system_refuses_says_how_far_it_came() -> None:
    # In a process of its own, because its address space is limited to that of some hundred threads.
    code = f"""
import resource, sys, threading
sys.path[:] = {sys.path!r}
from speeduplab.core import _native
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
limit = used + 64 * 2**20
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
try:
    _native.Team(1024)
except RuntimeError as error:
    print(error)
assert len(__import__("os").listdir("/proc/self/task")) == 1, "threads are left over"
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.startswith("the system started only ")
    assert "of 1024 threads" in done.stdout
    assert done.stdout.endswith("use fewer workers\n")


@pytest.mark.skipif(
    sys.version_info < (3, 12), reason="sub-interpreters with a GIL of their own need Python 3.12, not this 3.11"
)
def test_a_subinterpreter_with_its_own_gil_runs_a_team() -> None:
    code = f"""
import sys
sys.path[:] = {sys.path!r}
from speeduplab.core import _native
with _native.Team(2) as team:
    rows = team.run("counter", [(0, 5, 2, 2), (5, 10, 2, 2)])[2]
assert [row[0] for row in rows] == [5, 5]
"""
    if sys.version_info >= (3, 13):
        import _interpreters

        interpreter = _interpreters.create("isolated")
        # From 3.13 on an exception comes back as a snapshot.
        problem = _interpreters.exec(interpreter, code)
        assert problem is None, problem.formatted
        _interpreters.destroy(interpreter)
    else:
        import _xxsubinterpreters

        interpreter = _xxsubinterpreters.create(isolated=True)
        _xxsubinterpreters.run_string(interpreter, code)
        _xxsubinterpreters.destroy(interpreter)


def test_importing_the_extension_does_not_switch_the_gil_on() -> None:
    code = f"""
import sys
sys.path[:] = {sys.path!r}
gil = getattr(sys, "_is_gil_enabled", lambda: True)
before = gil()
from speeduplab.core import _native
assert gil() == before
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_the_build_says_how_it_was_compiled() -> None:
    assert _native.BUILD["compiler"].startswith(("GCC ", "Clang ", "MSVC "))
    assert _native.BUILD["standard"] >= 202002
    assert int(_native.BUILD["pybind11"].split(".")[0]) >= 3


def test_the_stub_names_what_the_extension_has() -> None:
    stub = ast.parse(Path(core.__file__).with_name("_native.pyi").read_text(encoding="utf-8"))
    declared = {node.name for node in stub.body if isinstance(node, ast.FunctionDef | ast.ClassDef)} | {
        node.target.id for node in stub.body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    # BuildInfo only describes the type of BUILD.
    assert declared - {"BuildInfo"} == {name for name in vars(_native) if not name.startswith("_")}
    for name in ("Team", "KernelWork"):
        (described,) = (node for node in stub.body if isinstance(node, ast.ClassDef) and node.name == name)
        methods = {node.name for node in described.body if isinstance(node, ast.FunctionDef)}
        there = vars(getattr(_native, name))
        assert {method for method in methods if not method.startswith("_")} == {
            method for method in there if not method.startswith("_")
        }
