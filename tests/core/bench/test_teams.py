"""Every team through the same door, with every backend that it can run."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from other_kernels import with_kernel
from patience import GIVE_UP_S
from speeduplab.core.bench.host.sample_failure import CellError
from speeduplab.core.bench.model import Backend, Batch, Job, StartMethod, Work
from speeduplab.core.bench.shares import shares
from speeduplab.core.bench.teams import TEAMS, Team, team_kind
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.bench.workloads import counter as counter_module
from speeduplab.core.bench.workloads.primes import count_primes_below

from .conftest import skip_if

# Forking a test runner that has started Qt is the trap that we tell others to avoid.
START = StartMethod.SPAWN if os.name == "nt" else StartMethod.FORKSERVER
CALLED_FROM_CPP = (Backend.NATIVE, Backend.PYTHON)
# MPI, loky and Dask keep a program beside their process to its end: `test_host` runs them in hosts of their own.
PAIRS = [
    (key, backend)
    for key in TEAMS
    for backend in Backend
    # What libraries compute is in `test_libraries`.
    if key not in ("mpi", "loky", "dask", "numba-threads")
    and not backend.is_library
    and backend is not Backend.TWIN  # the user's own: in `test_own_function`
    and (key != "native-threads" or backend in CALLED_FROM_CPP)
]
SHARED_MEMORY = [pair for pair in PAIRS if TEAMS[pair[0]].in_process and TEAMS[pair[0]].shares_gil]
PYTHON_SHARED_MEMORY = [pair for pair in SHARED_MEMORY if pair[1] is Backend.PYTHON]
THREADED = [pair for pair in PYTHON_SHARED_MEMORY if not TEAMS[pair[0]].one_thread]


def ids(value: Any) -> str:
    return str(value)


@pytest.fixture(scope="module", autouse=True)
def no_fork_server_left() -> Iterator[None]:
    yield
    if os.name != "nt":
        from multiprocessing import forkserver, resource_tracker

        # As CPython's own tests do.
        forkserver._forkserver._stop()
        resource_tracker._resource_tracker._stop()


def job_for(backend: Backend, num: int, workers: int, *, workload: str = "primes", units: int = 7) -> Job:
    parts = shares(WORKLOADS[workload].schedule, num, workers, units)
    return Job(work=Work(workload=workload, backend=backend, num=num), shares=parts)


def workers_of(key: str) -> int:
    return 1 if key == "serial" else 3


def opened(key: str, backend: Backend, job: Job) -> Any:
    kind = team_kind(TEAMS[key])
    skip_if(kind.unavailable(backend))
    return kind.open(len(job.shares), job, START if key == "processes" else None)


@pytest.fixture(scope="module", params=PAIRS, ids=ids)
def batches(request: pytest.FixtureRequest) -> Iterator[tuple[Job, list[Batch], tuple[int, ...]]]:
    """A job, the batches that one team made of it, and the progress after them."""
    key, backend = request.param
    job = job_for(backend, 1001, workers_of(key))
    with opened(key, backend, job) as team:
        team.wait_ready()
        made = [team.run(job) for _ in range(3)]
        yield job, made, team.progress()


def test_the_partial_results_add_up(batches: Any) -> None:
    _, made, _ = batches
    assert [sum(batch.partials) for batch in made] == [count_primes_below(1001)] * 3


def test_partial_results_and_lanes_stand_in_the_order_of_the_shares(batches: Any) -> None:
    job, (batch, *_), _ = batches
    primes = WORKLOADS["primes"].kernel
    for share, partial, lane, worker in zip(job.shares, batch.partials, batch.lanes, range(9), strict=False):
        expected = 0
        for lo in range(share.first, share.stop, share.stride):
            expected = primes(lo, min(lo + share.units, share.stop), expected)
        assert (partial, lane.worker) == (expected, worker)


def test_lanes_add_up_to_num(batches: Any) -> None:
    job, made, _ = batches
    for batch in made:
        assert sum(lane.done for lane in batch.lanes) == 1001
        for share, lane in zip(job.shares, batch.lanes, strict=True):
            assert len(lane.wall_ns) == len(lane.cpu_ns) == len(range(share.first, share.stop, share.stride))
            assert lane.units == share.units


def test_lanes_lie_within_their_batch(batches: Any) -> None:
    _, made, _ = batches
    for batch in made:
        for lane in batch.lanes:
            assert batch.start_ns <= lane.start_ns
            assert lane.start_ns + sum(lane.wall_ns) <= batch.start_ns + batch.wall_ns


def test_batches_follow_each_other_on_one_clock(batches: Any) -> None:
    _, made, _ = batches
    for before, after in pairwise(made):
        assert before.start_ns + before.wall_ns <= after.start_ns


def test_no_worker_has_more_cpu_time_than_wall_time(batches: Any) -> None:
    _, made, _ = batches
    for lane in (lane for batch in made for lane in batch.lanes):
        # Two clocks never agree to the last digit.
        assert sum(lane.cpu_ns) <= sum(lane.wall_ns) * 1.1 + 200_000


def test_progress_reaches_the_shares(batches: Any) -> None:
    _, made, progress = batches
    assert progress == tuple(lane.done for lane in made[-1].lanes)


@pytest.mark.parametrize(("key", "backend"), PAIRS, ids=ids)
def test_a_team_runs_another_job_than_it_was_opened_for(key: str, backend: Backend) -> None:
    workers = workers_of(key)
    with opened(key, backend, job_for(backend, 10, workers)) as team:
        team.wait_ready()
        assert sum(team.run(job_for(backend, 50, workers, units=4)).partials) == count_primes_below(50)


@pytest.mark.parametrize(("key", "backend"), [pair for pair in PAIRS if pair[0] != "serial"], ids=ids)
def test_workers_beyond_num_do_nothing(key: str, backend: Backend) -> None:
    job = job_for(backend, 2, 4, workload="counter", units=1)
    with opened(key, backend, job) as team:
        team.wait_ready()
        batch = team.run(job)
    assert batch.partials == (1, 1, 0, 0)
    assert [lane.done for lane in batch.lanes] == [1, 1, 0, 0]


@pytest.mark.parametrize(("key", "backend"), SHARED_MEMORY, ids=ids)
def test_a_stopped_team_runs_no_further_slice(key: str, backend: Backend) -> None:
    job = job_for(backend, 1001, workers_of(key))
    with opened(key, backend, job) as team:
        team.wait_ready()
        team.stop()
        batch = team.run(job)
    assert [lane.done for lane in batch.lanes] == [0] * len(job.shares)
    assert sum(batch.partials) == 0


@pytest.mark.parametrize(("key", "backend"), PYTHON_SHARED_MEMORY, ids=ids)
def test_stop_keeps_what_was_done(key: str, backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    teams: list[Team] = []

    def counter(lo: int, hi: int, total: int) -> int:
        if lo >= 300:
            teams[0].stop()
        return total + hi - lo

    monkeypatch.setattr(counter_module, "WORKLOAD", with_kernel(counter_module.WORKLOAD, counter))
    job = job_for(backend, 1000, workers_of(key), workload="counter", units=10)
    with opened(key, backend, job) as team:
        teams.append(team)
        team.wait_ready()
        batch = team.run(job)
    assert 0 < sum(batch.partials) < 1000
    assert sum(batch.partials) == sum(lane.done for lane in batch.lanes)


@pytest.mark.parametrize(("key", "backend"), PYTHON_SHARED_MEMORY, ids=ids)
def test_what_a_worker_raises_is_raised_again(key: str, backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    def counter(lo: int, hi: int, total: int) -> int:
        return total // (lo - 20)

    monkeypatch.setattr(counter_module, "WORKLOAD", with_kernel(counter_module.WORKLOAD, counter))
    job = job_for(backend, 100, workers_of(key), workload="counter", units=10)
    with opened(key, backend, job) as team:
        team.wait_ready()
        with pytest.raises(ZeroDivisionError):
            team.run(job)


@pytest.mark.parametrize(("key", "backend"), PYTHON_SHARED_MEMORY, ids=ids)
def test_a_kernel_that_raises_at_once_is_noticed_while_the_team_gets_ready(
    key: str, backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counter_module, "WORKLOAD", with_kernel(counter_module.WORKLOAD, lambda lo, hi, total: 1 // lo))
    job = job_for(backend, 100, workers_of(key), workload="counter")
    with opened(key, backend, job) as team, pytest.raises(ZeroDivisionError):
        team.wait_ready()


@pytest.mark.parametrize(("key", "backend"), THREADED, ids=ids)
def test_every_worker_is_a_thread_of_its_own(key: str, backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    together, ready = threading.Barrier(3), threading.Event()

    def counter(lo: int, hi: int, total: int) -> int:
        if ready.is_set():
            together.wait(timeout=GIVE_UP_S)
        return total + hi - lo

    monkeypatch.setattr(counter_module, "WORKLOAD", with_kernel(counter_module.WORKLOAD, counter))
    job = job_for(backend, 30, 3, workload="counter", units=10)
    with opened(key, backend, job) as team:
        team.wait_ready()
        ready.set()
        assert sum(team.run(job).partials) == 30


@pytest.mark.parametrize(("key", "backend"), PAIRS, ids=ids)
def test_a_closed_team_leaves_nothing_behind(key: str, backend: Backend) -> None:
    # Other tests' threads may end meanwhile, but none may be new.
    before = set(threading.enumerate())
    job = job_for(backend, 10, workers_of(key))
    with opened(key, backend, job) as team:
        team.wait_ready()
    assert set(threading.enumerate()) <= before | {threading.current_thread()}
    assert multiprocessing.active_children() == []


def test_a_team_of_threads_closes_without_having_run() -> None:
    job = job_for(Backend.PYTHON, 10, 3)
    with opened("threads", Backend.PYTHON, job):
        pass


def test_cpp_threads_refuse_a_backend_that_keeps_the_gil_with_a_sentence() -> None:
    pytest.importorskip("speeduplab.core._native", exc_type=ImportError)
    said = team_kind(TEAMS["native-threads"]).unavailable(Backend.NATIVE_HOLDING)
    assert said == "C++ threads run C++ kernels without the GIL, or call a Python method."


def test_a_start_method_that_the_system_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])
    monkeypatch.delattr(os, "fork")
    team = team_kind(TEAMS["processes"]).open(1, job_for(Backend.PYTHON, 10, 1), StartMethod.FORK)
    with pytest.raises(CellError, match=r"Start method fork does not exist on .*: use spawn"), team:
        pass


def test_a_thread_pool_that_gets_too_few_threads_says_at_once_how_many(monkeypatch: pytest.MonkeyPatch) -> None:
    qt = pytest.importorskip("speeduplab.core.bench.teams.qthreadpool")
    pytest.importorskip("PySide6.QtCore")
    team = qt.QtTeam(600, job_for(Backend.PYTHON, 6000, 600))
    # As if the system had started no third one, and said so.
    team._pool.setMaxThreadCount(2)
    monkeypatch.setattr(qt, "_threads", lambda: 2)
    team.start()
    with pytest.raises(CellError, match=r"only 2 of 600 threads .* use fewer workers"):
        team.wait_ready()
    team.close()


def test_where_loky_is_missing_it_is_what_is_named_and_not_joblib_which_would_bring_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "loky", None)
    monkeypatch.setitem(sys.modules, "joblib", None)
    reason = team_kind(TEAMS["loky"]).unavailable(Backend.PYTHON)
    assert reason.startswith("loky is missing: ")
    assert "-m pip install loky" in reason
