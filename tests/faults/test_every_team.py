"""Teams of libraries: a killed worker costs its cell by its right name, and nothing is left, not in memory either."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from command_line import COMMAND, GIVE_UP_S, saved
from faulty_host import FAULTS
from known_pythons import known
from real_runs import here, plan_of, wait_until
from speeduplab.core.bench.events import CellDone, CellFailed, FailureKind, HostStarted, Outcome, PhaseName, Progress
from speeduplab.core.bench.model import Cell, StartMethod
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.hosts import BENCH_MAIN, ChildHost
from speeduplab.core.machine import leftovers

pytestmark = [
    pytest.mark.usefixtures("no_child_left"),
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc, which is not this system's"),
]

ENDLESS = 10**12
FAULTY = Path(__file__).parents[1] / "core" / "shared" / "faulty_host.py"
# Strategies whose workers come from a library that may lose one, or leave something behind.
LIBRARIES = ("process-pool", "mp-pool", "loky", "mpi")
THREADS = ("asyncio", "thread-pool", "threads-cpp", "threads-cpp-gil", "cpp-callback")
INTERPRETERS = {"interpreters": "3.12", "interpreter-pool": "3.14"}


def cells_of(*strategies: str, workers: int = 2, num: int = ENDLESS) -> list[Cell]:
    return [
        here(key, workers, num=num, **({"start_method": method} if method else {}))
        for key in strategies
        for method in STRATEGIES[key].team.start_methods or (None,)
    ]


def name_of(cell: Cell) -> str:
    return f"{cell.strategy}-{cell.start_method}" if cell.start_method else cell.strategy


class Marked:
    """Everything that is started from now on, by a variable in its environment: its group and parent may change."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._mark = uuid.uuid4().hex
        monkeypatch.setenv("SPEEDUPLAB_TEST_MARK", self._mark)

    def processes(self) -> list[psutil.Process]:
        found = []
        for one in psutil.process_iter():
            try:
                if one.pid != os.getpid() and self._mark in Path(f"/proc/{one.pid}/environ").read_text(
                    errors="replace"
                ):
                    found.append(one)
            except OSError:
                continue
        return found

    def workers(self) -> list[psutil.Process]:
        """Those at work: none has a child, and trackers of resources are none of them."""
        return [
            one for one in self.processes() if not one.children() and "_tracker import" not in " ".join(one.cmdline())
        ]

    def files(self, host: int) -> list[str]:
        """What they have in shared memory by a name, and MPICH's file."""
        found = leftovers.Leftovers()
        found._since = 0
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(os, "kill", lambda *_: None)
            found.find(host)
        return list(found._found)


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> Iterator[Marked]:
    """A test that leaves a process behind has failed, wherever in the tree of processes it is."""
    mark = Marked(monkeypatch)
    yield mark
    gone = wait_until(lambda: not mark.processes())
    left = [one.cmdline() for one in mark.processes()]
    for one in mark.processes():
        one.kill()
    assert gone, f"left behind: {left}"


def until_at_work(events) -> int:
    """Read on until the first batch runs; the host's number."""
    host = 0
    for event in events:
        assert not isinstance(event, CellFailed), event.reason
        if isinstance(event, HostStarted):
            host = event.pid
        if isinstance(event, Progress) and event.phase is PhaseName.FIRST:
            return host
    pytest.fail("the cell never worked")


def only_failure(events) -> CellFailed:
    (found,) = (event for event in events if isinstance(event, CellFailed))
    return found


@pytest.mark.parametrize("cell", cells_of("process-pool", "loky", "mpi"), ids=name_of)
def test_a_worker_that_is_killed_by_hand_is_called_killed_and_the_run_goes_on(cell, marked):
    events = ChildHost().run(plan_of(cell, here()))
    until_at_work(events)
    marked.workers()[-1].kill()
    rest = list(events)
    failed = only_failure(rest)
    assert failed.kind is FailureKind.KILLED
    assert "worker ended" in failed.reason or "MPI kills all processes" in failed.reason
    assert [event.cell for event in rest if isinstance(event, CellDone)] == [1]
    assert rest[-1].outcome is Outcome.COMPLETED


@pytest.mark.parametrize("cell", cells_of("processes", "process-pool"), ids=name_of)
def test_a_worker_that_is_killed_within_a_step_frees_those_who_wait_for_its_end(cell, marked):
    bodies = replace(cell, workload="nbody", num=100_000)  # a step takes a quarter of an hour at least
    events = ChildHost().run(plan_of(bodies, here()))
    until_at_work(events)
    marked.workers()[-1].kill()
    began = time.monotonic()
    rest = list(events)
    assert only_failure(rest).kind is FailureKind.KILLED
    assert time.monotonic() - began < GIVE_UP_S
    assert [event.cell for event in rest if isinstance(event, CellDone)] == [1]


def test_a_pool_that_waits_for_ever_is_ended_by_the_limit_and_the_reason_says_so(marked, monkeypatch):
    monkeypatch.setenv("FAULTY_BENCH", str(BENCH_MAIN))
    cell = here("mp-pool", 2, num=FAULTS["kills its worker"], start_method=StartMethod.FORK)
    failed = only_failure(ChildHost(FAULTY).run(plan_of(cell, time_limit_s=1)))
    assert failed.kind is FailureKind.TIMED_OUT
    assert failed.reason.startswith("made no progress for 1 s")
    assert failed.reason.endswith("multiprocessing.Pool waits for ever for a worker that was killed")


def test_the_kernel_of_a_pool_that_raises_is_named(marked, monkeypatch):
    monkeypatch.setenv("FAULTY_BENCH", str(BENCH_MAIN))
    for key in ("process-pool", "mp-pool"):
        cell = here(key, 2, num=FAULTS["raises"], start_method=StartMethod.FORK)
        failed = only_failure(ChildHost(FAULTY).run(plan_of(cell)))
        assert (failed.kind, failed.reason) == (FailureKind.RAISED, "RuntimeError: the kernel gave up")


@pytest.mark.parametrize(
    "cell",
    [one for one in cells_of(*LIBRARIES) if one.start_method is not StartMethod.FORK],
    ids=name_of,
)
def test_a_stop_leaves_nothing_in_shared_memory(cell, marked):
    host = ChildHost()
    events = host.run(plan_of(cell))
    files = marked.files(until_at_work(events))
    assert files or cell.strategy == "mpi"  # which has taken their names by then
    host.stop()
    list(events)
    assert [path for path in files if Path(path).exists()] == []


def test_mpi_at_work_has_nothing_under_a_name_so_that_a_kill_from_outside_leaves_nothing(marked):
    host = ChildHost()
    events = host.run(plan_of(here("mpi", 2, num=ENDLESS)))
    pid = until_at_work(events)
    maps = [Path(f"/proc/{one.pid}/maps").read_text() for one in marked.processes()]
    shared = [line for lines in maps for line in lines.splitlines() if "/dev/shm/mpich" in line]
    files = marked.files(pid)
    host.stop()
    list(events)
    assert shared
    assert [line for line in shared if not line.endswith("(deleted)")] == []
    assert files == []


def test_an_mpi_run_that_ends_leaves_nothing_in_shared_memory(marked):
    files: set[str] = set()
    for event in ChildHost().run(plan_of(here("mpi", 2, num=10**7))):
        assert not isinstance(event, CellFailed), event.reason
        if isinstance(event, HostStarted):
            host = event.pid
        if isinstance(event, Progress):
            files.update(marked.files(host))
    # Its helper programs may end a moment after the host.
    assert wait_until(lambda: not any(Path(path).exists() for path in files))


def test_a_file_of_another_program_is_left_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(leftovers, "SHARED", str(tmp_path))
    found = leftovers.Leftovers()
    theirs = tmp_path / "sem.mp-of-another"
    theirs.write_bytes(b"")
    with subprocess.Popen(["sleep", "100"], start_new_session=True) as stands_in:
        found.find(stands_in.pid)
        stands_in.kill()
    assert found.remove() == []
    assert theirs.exists()


def test_a_name_that_was_taken_by_another_file_is_left_alone(tmp_path):
    found = leftovers.Leftovers()
    path = tmp_path / "sem.mp-x"
    path.write_bytes(b"")
    found._found[str(path)] = path.stat().st_ino + 1
    found.remove()
    assert path.exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
@pytest.mark.parametrize("cell", [*cells_of("loky", "mpi"), cells_of("mp-pool")[-1]], ids=name_of)
def test_a_library_goes_with_the_program_however_that_ends(cell, number, marked, tmp_path):
    arguments = ["run", "--strategy", cell.strategy, "--workers", "2", "--num", "1e11", "--rounds", "1"]
    method = ["--start-method", cell.start_method.value] if cell.start_method else []
    with subprocess.Popen([COMMAND, *arguments, *method], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as program:
        if not wait_until(lambda: any("ready" in path.read_text() for path in saved())):
            program.kill()  # else it counts to the end before this test may fail
            pytest.fail("the team was never ready")
        host = next(one.pid for one in marked.processes() if one.ppid() == program.pid)
        files = marked.files(host)
        program.send_signal(number)
        program.communicate(timeout=GIVE_UP_S)
    assert wait_until(lambda: not marked.processes())
    assert wait_until(lambda: not any(Path(path).exists() for path in files))


@pytest.mark.parametrize(
    "cell",
    [
        *cells_of(*THREADS, workers=64),
        *(one for one in cells_of("process-pool", "mp-pool", workers=64) if one.start_method is StartMethod.FORK),
    ],
    ids=name_of,
)
def test_sixty_four_workers_are_stopped_in_the_middle(cell, marked):
    host = ChildHost()
    events = host.run(plan_of(cell))
    until_at_work(events)
    host.stop()
    assert list(events)[-1].outcome is Outcome.STOPPED


@pytest.mark.parametrize("strategy", INTERPRETERS)
@pytest.mark.parametrize("way", ["stopped", "killed"])
def test_interpreters_end_with_their_host(strategy, way, marked):
    python = next((path for version, path in known().items() if version in ("3.14", "3.15")), None)
    if python is None:
        pytest.skip("no Python with interpreters: not this machine")
    host = ChildHost()
    events = host.run(plan_of(here(strategy, 8, num=ENDLESS, python=python)))
    pid = until_at_work(events)
    if way == "stopped":
        host.stop()
        assert list(events)[-1].outcome is Outcome.STOPPED
    else:
        os.kill(pid, signal.SIGKILL)
        assert only_failure(events).reason == "killed (SIGKILL)"
