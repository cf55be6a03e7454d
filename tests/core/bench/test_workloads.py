"""Every workload against its definition, against another way to its result, and through every strategy."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from math import pi, sqrt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from speeduplab.core.bench.events import PROTOCOL, CellFailed, FailureKind, Task
from speeduplab.core.bench.measure import measure, stepped
from speeduplab.core.bench.model import NUM_MAX, Backend, Cell, Schedule, StartMethod, Work
from speeduplab.core.bench.shares import job_of
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.teams import team_kind
from speeduplab.core.bench.workloads import WORKLOADS, ReadyWork, backend_missing, make_ready
from speeduplab.core.bench.workloads.mandelbrot import count_inside
from speeduplab.core.bench.workloads.memory import ground_of
from speeduplab.core.bench.workloads.native import native_name
from speeduplab.core.hosts.expected import disagreement, expected_result

sys.path.insert(0, str(Path(__file__).parents[1] / "native"))

import reference

FASTEST_START = StartMethod.SPAWN if os.name == "nt" else StartMethod.FORKSERVER
# Some batches take a tenth of a second of waiting.
MOST = {"sleep": 8, "mandelbrot": 40, "nbody": 30, "matmul": 30}
WITHOUT_UNGUARDED = [key for key, row in WORKLOADS.items() if not row.has_kernel(Backend.NATIVE_UNGUARDED)]


@pytest.fixture(scope="module", autouse=True)
def no_fork_server_left() -> Iterator[None]:
    yield
    if os.name != "nt":
        from multiprocessing import forkserver, resource_tracker

        # As CPython's own tests do.
        forkserver._forkserver._stop()
        resource_tracker._resource_tracker._stop()


def reference_name(workload: str) -> str:
    return native_name(workload, Backend.NATIVE)


def in_reference(workload: str, num: int, lo: int, hi: int, total: int = 0) -> int:
    name = reference_name(workload)
    return reference.KERNELS[name](reference.STATES[name](num), lo, hi, total, 0)


def result_in_reference(workload: str, num: int) -> int:
    """After all steps, in plain Python on one thread."""
    name = reference_name(workload)
    state, total = reference.STATES[name](num), 0
    for step in range(reference.STEPS.get(name, 1)):
        total = reference.KERNELS[name](state, 0, num, total, step)
    return reference.RESULTS[name](state, total)


def ready(workload: str, num: int, backend: Backend = Backend.PYTHON) -> ReadyWork:
    return make_ready(Work(workload=workload, backend=backend, num=num))


@contextmanager
def ready_on_ground(workload: str, num: int, backend: Backend = Backend.PYTHON) -> Iterator[ReadyWork]:
    with ground_of(WORKLOADS[workload], num) as ground:
        yield make_ready(Work(workload=workload, backend=backend, num=num, memory=ground.name))


@pytest.mark.parametrize("workload", WORKLOADS)
@settings(deadline=None, max_examples=25)
@given(data=st.data())
def test_a_slice_of_the_python_kernel_is_that_of_the_reference(workload: str, data: st.DataObject) -> None:
    num = data.draw(st.integers(1, MOST.get(workload, 5000)))
    lo = data.draw(st.integers(0, num))
    hi, total = data.draw(st.integers(lo, min(lo + 200, num))), data.draw(st.integers(0, 10**12))
    with ready_on_ground(workload, num) as one:
        assert one.kernel(lo, hi, total) == in_reference(workload, num, lo, hi, total)


def results(strategy: str, workload: str, num: int, workers: int, **cut: Any) -> list[Any]:
    """Of two batches, one after the other."""
    row, one = STRATEGIES[strategy], WORKLOADS[workload]
    workers = 1 if row.one_worker else workers
    method = FASTEST_START if row.team.has_start_methods else None
    found = []
    with ground_of(one, num) as ground:
        work = Work(workload=workload, backend=row.backend, num=num, memory=ground.name)
        job = job_of(work, row.team, ground, workers=workers, **cut)
        with team_kind(row.team).open(workers, job, method) as standing:
            team = stepped(standing, work, row.team)
            team.wait_ready()
            for _ in range(2):
                ground.reset()
                found.append(ground.result(team.run(job).partials))
    return found


# MPI, loky and Dask keep a program beside their process to its end: `test_host` runs them in hosts of their own.
@pytest.mark.parametrize("workload", WORKLOADS)
@pytest.mark.parametrize("strategy", [key for key in STRATEGIES if key not in ("mpi", "loky", "dask", "numba")])
@settings(deadline=None, max_examples=6)
@given(data=st.data())
def test_every_strategy_gives_the_same_result_for_any_num_workers_and_schedule(
    strategy: str, workload: str, data: st.DataObject
) -> None:
    row, one = STRATEGIES[strategy], WORKLOADS[workload]
    missing = team_kind(row.team).unavailable(row.backend)
    if missing or not one.has_kernel(row.backend):
        pytest.skip(missing or "the workload has another kernel, and not this one")
    num = data.draw(st.integers(1, MOST.get(workload, 2000)), label="num")
    workers = data.draw(st.integers(1, 3), label="workers")
    units = data.draw(st.integers(1, 50), label="units")
    schedule = data.draw(st.sampled_from(Schedule), label="schedule")
    found = results(strategy, workload, num, workers, schedule=schedule, units=units)
    assert [one.result.encode(result) for result in found] == [result_in_reference(workload, num)] * 2


# By what other way each result is known, so that a run marks even one that all strategies agree on.
FOUND_BY = {
    "counter": "num itself",
    "primes": "Legendre's recurrence, which tests no number",
    "mandelbrot": "the closed form of the two largest parts, complex numbers for the others",
    "pi": "the generator stepped instead of indexed, its halves read as bytes, a root of whole numbers for the circle",
    "nbody": "each pair's pull once, by Newton's third law, in lists",
    "matmul": "a weighted sum of the product, from both factors and without it",
    "triad": "the checksum of the one period that repeats",
    "sleep": "num itself",
    "ship": "the sum's closed form",
    "ship-shared": "the same",
    "ship-ranges": "the same",
    "tiny": "half of num",
}


def test_every_workload_has_an_answer_found_by_another_way_for_its_default_num() -> None:
    assert FOUND_BY.keys() == WORKLOADS.keys()
    assert [key for key, row in WORKLOADS.items() if row.default_num > (row.expected_to or NUM_MAX)] == []
    assert [key for key, row in WORKLOADS.items() if row.expected_to == 0] == []


@pytest.mark.parametrize("workload", WORKLOADS)
def test_a_result_that_is_wrong_everywhere_is_marked_all_the_same(workload: str) -> None:
    num = MOST.get(workload, 2000)
    right = expected_result(Cell(workload=workload, num=num, strategy="serial", workers=1, python=""))
    assert right is not None
    assert disagreement({right}, right) is None
    assert disagreement({right + 1}, right) == f"returned {right + 1:,}, expected {right:,}"


@pytest.mark.parametrize("workload", [key for key, row in WORKLOADS.items() if row.expected_to != 0])
@pytest.mark.parametrize("num", [1, 2, 3, 7, 20, 61])
def test_what_is_expected_is_what_the_kernel_comes_to(workload: str, num: int) -> None:
    assert WORKLOADS[workload].expected(num) == result_in_reference(workload, num)


@pytest.mark.skipif(backend_missing(Backend.NATIVE) is not None, reason="no C++ extension here")
@pytest.mark.parametrize("num", [*range(30, 40), 99, 128, 200, 350, 500])
def test_the_mandelbrot_set_is_counted_alike_by_where_its_pixels_lie(num: int) -> None:
    assert count_inside(num) == ready("mandelbrot", num, Backend.NATIVE).kernel(0, num, 0)


@pytest.mark.skipif(backend_missing(Backend.NATIVE) is not None, reason="no C++ extension here")
@pytest.mark.parametrize("num", [10**4, 10**6, 10**8])
def test_the_samples_of_pi_come_as_near_to_it_as_chance_lets_them(num: int) -> None:
    within = ready("pi", num, Backend.NATIVE).kernel(0, num, 0)
    share = pi / 4
    assert abs(within - num * share) < 4 * sqrt(num * share * (1 - share))


@pytest.mark.parametrize("workload", ["mandelbrot"])
def test_a_slice_where_a_workload_is_typical_costs_about_the_average(workload: str) -> None:
    row, num = WORKLOADS[workload], 200
    at = int((row.typical or 0.0) * num)
    iterations = [_iterations(num, one) for one in range(num)]
    mean, there = sum(iterations) / num, sum(iterations[at - 4 : at + 4]) / 8
    assert 0.5 < there / mean < 2
    assert row.cost(num) == pytest.approx(sum(iterations), rel=0.05)


def _iterations(num: int, row: int) -> int:
    """Of all pixels of a row of the Mandelbrot set."""
    count = 0
    for column in range(num):
        c, z = complex(column * 3.0 / num - 2.25, row * 3.0 / num - 1.5), 0j
        for _ in range(256):
            if abs(z) > 2:
                break
            z, count = z * z + c, count + 1
    return count


@pytest.mark.parametrize("workload", WITHOUT_UNGUARDED)
def test_a_loop_that_a_workload_lacks_is_a_row_with_a_sentence(workload: str) -> None:
    missing = team_kind(STRATEGIES["cpp-deleted"].team).unavailable(Backend.NATIVE_UNGUARDED)
    if missing:
        pytest.skip(missing)
    cell = Cell(workload=workload, num=1, strategy="cpp-deleted", workers=1, python=sys.executable)
    events: list[Any] = []
    measure(Task(protocol=PROTOCOL, cell=cell, cell_index=0, round=0), events.append)
    (failed,) = events
    assert isinstance(failed, CellFailed)
    assert failed.kind is FailureKind.UNAVAILABLE
    assert failed.reason == f"{WORKLOADS[workload].short} has no C++ loop whose barrier could be left out."
    with pytest.raises(KeyError):
        ready(workload, 1, Backend.NATIVE_UNGUARDED)


def test_getting_ready_for_waits_does_not_wait() -> None:
    slept: list[int] = []
    row = ready("sleep", 5)
    ReadyWork(kernel=lambda lo, hi, total: slept.append(hi - lo), begin=row.begin, touched=row.touched).touch()
    assert slept == [0]
    assert ready("pi", 5).touched == 1
