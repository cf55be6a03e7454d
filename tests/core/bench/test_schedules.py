"""Schedules: whoever runs which slice, all of num is done once, and the result is the same."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from known_pythons import known_python
from patience import GIVE_UP_S
from speeduplab.core.bench.draws import Draws, begin_draws, drawn_by_offset, ticket_file
from speeduplab.core.bench.events import BatchDone, Calibrated, CellDone
from speeduplab.core.bench.model import Backend, Batch, Cell, Job, Lane, Schedule, Share, StartMethod, Work
from speeduplab.core.bench.shares import chunk_units, chunks, guided, schedule_of, shares, slice_units
from speeduplab.core.bench.strategies import STRATEGIES, schedule_missing
from speeduplab.core.bench.teams import TEAMS
from speeduplab.core.bench.teams.pools.pool_task import end_to_end
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.bench.workloads.primes import count_primes_below

from .conftest import BENCH, HostProcess, make_task
from .test_host import skip_unless_available
from .test_teams import PAIRS, ids, no_fork_server_left, opened, workers_of

__all__ = ["no_fork_server_left"]

Start = Callable[..., HostProcess]
METHODS = multiprocessing.get_all_start_methods()
DRAWING = """
import runpy, sys, threading
runpy.run_path(sys.argv[1], run_name="bench")["_make_importable"]()
from speeduplab.core.bench.draws import Draws
from speeduplab.core.bench.model import Share
draws, found = Draws(Share(0, 300_000, 3, 3), 4), [[] for _ in range(4)]
threads = [threading.Thread(target=lambda mine: mine.extend(draws.mine()), args=(mine,)) for mine in found]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(lo for mine in found for lo in mine) == [*range(0, 300_000, 3)])
"""


def made_of(lanes: tuple[Lane, ...], num: int) -> list[int]:
    """Every unit that the lanes say they did, in order."""
    return sorted(unit for lane in lanes for lo in lane.drawn for unit in range(lo, min(lo + lane.units, num)))


def drawn_job(backend: Backend, num: int, workers: int, units: int, chunk: int = 0) -> Job:
    parts = shares(Schedule.DYNAMIC, num, workers, units)
    return Job(
        work=Work(workload="primes", backend=backend, num=num), shares=parts, draws=True, chunk=chunk or 2 * units
    )


@pytest.mark.parametrize("version", ["", "3.13t", "3.14t", "3.15t"])
def test_no_two_threads_draw_the_same_slice_with_a_gil_or_without(version: str) -> None:
    python = known_python(version) if version else sys.executable
    done = subprocess.run(
        [python, "-c", DRAWING, str(BENCH / "__main__.py")],
        capture_output=True,
        text=True,
        timeout=GIVE_UP_S,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("True\n", "")


@pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="files in memory: not this system")
def test_a_file_that_two_have_open_as_one_gives_each_slice_once() -> None:
    file = os.memfd_create("test")
    again = os.dup(file)  # as a worker inherits it
    ours, theirs = (drawn_by_offset(one, Share(0, 50, 7, 7)) for one in (file, again))
    assert [next(ours), next(theirs), next(ours), *theirs, *ours] == [0, 7, 14, 21, 28, 35, 42, 49]
    begin_draws(file)
    assert next(drawn_by_offset(again, Share(0, 50, 7, 7))) == 0
    os.close(file)
    os.close(again)


def test_what_is_drawn_ends_for_every_worker() -> None:
    draws = Draws(Share(0, 10, 4, 4), 3)
    assert [[*draws.mine()] for _ in range(3)] == [[0, 4, 8], [], []]


@pytest.mark.parametrize(("key", "backend"), PAIRS, ids=ids)
def test_drawn_slices_are_all_of_num_once_and_give_the_same_result(key: str, backend: Backend) -> None:
    job = drawn_job(backend, 1001, workers_of(key), 7)
    with opened(key, backend, job) as team:
        team.wait_ready()
        made: list[Batch] = [team.run(job) for _ in range(2)]
        progress = team.progress()
    for batch in made:
        assert sum(batch.partials) == count_primes_below(1001)
        assert made_of(batch.lanes, 1001) == [*range(1001)]
        assert len(batch.lanes) == workers_of(key)
        assert all(len(lane.drawn) == len(lane.wall_ns) == len(lane.cpu_ns) for lane in batch.lanes)
        assert all(batch.start_ns <= lane.start_ns for lane in batch.lanes)
        assert all(lane.start_ns + sum(lane.wall_ns) <= batch.start_ns + batch.wall_ns for lane in batch.lanes)
    assert sum(progress) == 1001


@pytest.mark.parametrize("backend", [Backend.PYTHON, Backend.NATIVE])
@pytest.mark.parametrize("key", ["serial", "threads", "asyncio", "native-threads", "thread-pool"])
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_schedule_gives_the_same_result(key: str, backend: Backend, data: Any) -> None:
    workload = data.draw(st.sampled_from(["counter", "primes", "mandelbrot", "pi"]))
    num = data.draw(st.integers(1, 40 if workload == "mandelbrot" else 1500))
    workers = 1 if key == "serial" else data.draw(st.integers(1, 5))
    units, found = data.draw(st.integers(1, 200)), set()
    one = WORKLOADS[workload].result
    for schedule in Schedule:
        if key == "native-threads" and schedule is Schedule.GUIDED:
            continue  # its threads draw single slices
        job = Job(
            work=Work(workload=workload, backend=backend, num=num),
            shares=shares(schedule, num, workers, units),
            draws=schedule.draws,
            begins=guided(num, workers, units) if schedule is Schedule.GUIDED else (),
            chunk=chunk_units(schedule, num, workers, units, takes_tasks=TEAMS[key].takes_tasks),
        )
        with opened(key, backend, job) as team:
            team.wait_ready()
            batch = team.run(job)
        found.add(one.encode(one.combine(batch.partials)))
        assert sum(lane.done for lane in batch.lanes) == num
    assert len(found) == 1


CASES = [
    (key, None)
    for key, row in STRATEGIES.items()
    # Numba compiles for seconds: `test_libraries` runs it.
    if not (row.one_worker or row.backend.compiles or key == "processes")
]
CASES += [("processes", method) for method in METHODS]


@pytest.mark.parametrize("schedule", Schedule)
@pytest.mark.parametrize(("strategy", "method"), CASES, ids=ids)
def test_every_strategy_runs_by_every_schedule(start: Start, strategy: str, method: str, schedule: Schedule) -> None:
    skip_unless_available(strategy)
    if schedule_missing(STRATEGIES[strategy], schedule):
        pytest.skip("not this strategy: its threads draw single slices")
    task = make_task(strategy, workload="primes", num=5003, workers=3, start_method=method, schedule=schedule)
    host = start(task)
    events = host.events()
    assert isinstance(events[-1], CellDone), events[-1]
    assert events[-1].result == count_primes_below(5003)
    assert host.stderr() == ""
    for batch in (event for event in events if isinstance(event, BatchDone)):
        assert len(batch.lanes) == 3
        assert sum(lane.done for lane in batch.lanes) == 5003
        drawn = made_of(batch.lanes, 5003)
        assert drawn == ([*range(5003)] if schedule.draws else [])
    (told,) = (event for event in events if isinstance(event, Calibrated))
    if schedule is Schedule.STATIC:
        assert told.chunk_units == 1668


def test_guided_chunks_are_not_for_threads_of_cpp(start: Start) -> None:
    last = start(make_task("cpp-threads", num=1000, workers=2, schedule=Schedule.GUIDED)).events()[-1]
    assert "guided chunks are for workers of Python" in last.reason


@given(num=st.integers(1, 10**6), workers=st.integers(1, 64), units=st.integers(1, 10**4))
def test_guided_chunks_get_smaller_down_to_one_slice(num: int, workers: int, units: int) -> None:
    begins = guided(num, workers, units)
    sizes = [stop - begin for begin, stop in zip(begins, (*begins[1:], num), strict=True)]
    assert begins[0] == 0
    assert sizes == sorted(sizes, reverse=True)
    assert all(size % units == 0 for size in sizes[:-1])
    assert min(sizes) <= units
    assert len(sizes) <= 2 * workers * (2 + num.bit_length())


@pytest.mark.parametrize("strategy", ["threads", "processes", "asyncio", "mp-pool", "thread-pool"])
def test_a_chunk_that_was_asked_for_is_what_is_drawn(start: Start, strategy: str) -> None:
    method = StartMethod.FORK if strategy in ("processes", "mp-pool") else None
    task = make_task(
        strategy, workload="primes", num=1003, workers=2, start_method=method, schedule=Schedule.DYNAMIC, chunk=50
    )
    events = start(task).events()
    assert events[-1].result == count_primes_below(1003)
    assert next(event.chunk_units for event in events if isinstance(event, Calibrated)) == 50
    lanes = [lane for event in events if isinstance(event, BatchDone) for lane in event.lanes]
    assert {lo % 50 for lane in lanes for lo in lane.drawn} == {0}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forked workers: not this system")
def test_no_two_processes_draw_the_same_number() -> None:
    file, pipes = ticket_file(), []
    for _ in range(2):
        here, there = os.pipe()
        if not os.fork():
            drawn = [*drawn_by_offset(file, Share(0, 100_000, 1, 1))]
            with os.fdopen(there, "w") as out:
                out.write(json.dumps(drawn))
            os._exit(0)
        os.close(there)
        pipes.append(here)
    drawn = []
    for pipe in pipes:
        with os.fdopen(pipe) as stream:
            drawn += json.load(stream)
        os.wait()
    os.close(file)
    assert sorted(drawn) == [*range(100_000)]


@pytest.mark.parametrize("way", ["threads", "processes", "interpreters", "interpreter-pool", "thread-pool"])
@pytest.mark.parametrize("version", ["3.12", "3.13", "3.14", "3.15", "3.13t", "3.14t", "3.15t"])
def test_slices_are_drawn_under_other_pythons(start: Start, way: str, version: str) -> None:
    python = known_python(version)
    methods = METHODS if way == "processes" else [None]
    for method in methods:
        task = make_task(way, workload="primes", num=20_011, workers=3, start_method=method, schedule=Schedule.DYNAMIC)
        last = start(task, python=python).events()[-1]
        if way == "interpreter-pool" and version.startswith(("3.12", "3.13")):
            assert "needs Python 3.14" in last.reason
        else:
            assert isinstance(last, CellDone), last
            assert last.result == count_primes_below(20_011)


def test_a_cell_has_its_workloads_schedule_unless_it_has_its_own() -> None:
    cell = Cell(workload="primes", num=1, strategy="threads", workers=2, python="")
    assert schedule_of(cell) is Schedule.INTERLEAVED
    own = Cell(workload="primes", num=1, strategy="threads", workers=2, python="", schedule=Schedule.STATIC)
    assert schedule_of(own) is Schedule.STATIC
    assert schedule_of(Cell(workload="of-2030", num=1, strategy="threads", workers=2, python="")) is None


@given(num=st.integers(1, 10**6), workers=st.integers(1, 64), units=st.integers(1, 10**4))
def test_a_pools_chunks_are_whole_slices_and_all_of_num(num: int, workers: int, units: int) -> None:
    chunk = chunk_units(Schedule.DYNAMIC, num, workers, units, takes_tasks=True)
    parts = chunks(num, chunk, units)
    assert chunk % units == 0
    assert [part.first for part in parts] == [0, *(part.stop for part in parts[:-1])]
    assert parts[-1].stop == num


@given(num=st.integers(1, 10**12), workers=st.integers(1, 1024), speed=st.floats(1e-3, 1e12))
def test_whoever_draws_needs_little_room(num: int, workers: int, speed: float) -> None:
    units = slice_units(WORKLOADS["primes"], num, workers, Backend.PYTHON, speed, schedule=Schedule.DYNAMIC)
    assert -(-num // units) <= 20_001


def lane(start_ns: int, *wall_ns: int, drawn: tuple[int, ...] = (), queued: int | None = 5) -> Lane:
    return Lane(
        worker=9,
        start_ns=start_ns,
        wall_ns=wall_ns,
        cpu_ns=wall_ns,
        units=4,
        done=4 * len(wall_ns),
        run_queue_ns=queued,
        drawn=drawn,
    )


def test_tasks_of_one_worker_become_one_lane_and_the_wait_between_them_part_of_the_next() -> None:
    tasks = [lane(100, 10, 10, drawn=(0, 4)), lane(100, 50, drawn=(8,), queued=None), lane(130, 7, drawn=(12,))]
    first, second, idle = end_to_end(["a", "b", "a"], tasks, 3)
    assert (first.worker, first.start_ns, first.wall_ns, first.cpu_ns) == (0, 100, (10, 10, 17), (10, 10, 7))
    assert (first.done, first.drawn, first.run_queue_ns) == (12, (0, 4, 12), 10)
    assert (second.worker, second.wall_ns, second.run_queue_ns) == (1, (50,), None)
    assert (idle.worker, idle.start_ns, idle.wall_ns, idle.done) == (2, 100, (), 0)


def test_how_long_a_taker_had_no_core_in_the_whole_batch_takes_the_place_of_what_its_tasks_asked() -> None:
    tasks = [lane(100, 10, queued=None), lane(130, 50, queued=7)]
    first, second, idle = end_to_end(["a", "b"], tasks, 3, {"a": 40, "b": None, "c": 9})
    assert (first.run_queue_ns, second.run_queue_ns, idle.run_queue_ns) == (40, 7, 9)
