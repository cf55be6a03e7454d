"""Faults of kernels, workers, hosts and parents: each costs one cell, and nothing measured is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from faulty_host import FAULTS
from patience import DrawnClock
from real_runs import here, members, plan_of, wait_until
from speeduplab.core import runfile
from speeduplab.core.bench.events import (
    CellDone,
    CellFailed,
    FailureKind,
    HostStarted,
    Outcome,
    PhaseDone,
    PhaseName,
    Progress,
)
from speeduplab.core.bench.model import StartMethod
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.workloads import kernel_missing
from speeduplab.core.hosts import BENCH_MAIN, ChildHost
from speeduplab.core.run import run_plan
from speeduplab.core.runfile import RunWriter

pytestmark = pytest.mark.usefixtures("no_child_left")

FAULTY = Path(__file__).parent / "shared" / "faulty_host.py"


@pytest.fixture(autouse=True)
def bench(monkeypatch):
    monkeypatch.setenv("FAULTY_BENCH", str(BENCH_MAIN))


def fault(name: str, strategy: str = "serial", workers: int = 1, **more):
    return here(strategy, workers, num=FAULTS[name], **more)


def raced(tmp_path, *cells, told=lambda _: None, **plan):
    """The result of a run with faults, read back from its file; `told` is told each event."""
    writer = RunWriter(tmp_path / f"run{runfile.SUFFIX}")
    for event in run_plan(plan_of(*cells, **plan), ChildHost(FAULTY), writer, {}):
        told(event)
    assert writer.problem is None
    return runfile.read(writer.path)


@pytest.mark.parametrize(
    ("name", "kind", "reason", "words"),
    [
        ("raises", FailureKind.RAISED, "RuntimeError: the kernel gave up", "Traceback"),
        ("segfaults", FailureKind.CRASHED, "crashed: segmentation fault (SIGSEGV)", "Fatal Python error"),
        ("runs out of memory", FailureKind.OUT_OF_MEMORY, "MemoryError", "Traceback"),
        ("exits", FailureKind.CRASHED, "exit status 3", "leaving early"),
        ("is wrong", FailureKind.WRONG_RESULT, "expected 1,007", ""),
        ("floods stderr", FailureKind.RAISED, "RuntimeError: after a flood", ""),
    ],
)
def test_a_faulty_kernel_costs_its_cell_and_no_other(tmp_path, name, kind, reason, words):
    result = raced(tmp_path, fault(name), fault("works"))
    failure = result.samples[0, 0].failure
    assert failure.kind is kind
    assert reason in failure.reason
    assert words in failure.last_words
    assert result.samples[1, 0].complete
    assert result.outcome is Outcome.COMPLETED


@pytest.mark.parametrize("name", ["prints", "reads stdin"])
def test_a_kernel_that_uses_the_standard_streams_is_measured(tmp_path, name):
    assert raced(tmp_path, fault(name)).samples[0, 0].complete


def test_a_kernel_that_hangs_times_out_and_the_reason_names_limit_and_option(tmp_path, monkeypatch):
    hanging = []

    def told(event):
        """The kernel is first called after the imports."""
        if isinstance(event, PhaseDone) and (event.cell, event.phase) == (0, PhaseName.IMPORT):
            hanging.append(event)
        elif isinstance(event, CellFailed):
            hanging.clear()

    monkeypatch.setattr("speeduplab.core.hosts.silence.time", DrawnClock(lambda: bool(hanging)))
    result = raced(tmp_path, fault("hangs"), fault("works"), told=told, time_limit_s=1)
    failure = result.samples[0, 0].failure
    assert failure.kind is FailureKind.TIMED_OUT
    assert "for 1 s" in failure.reason
    assert "--time-limit" in failure.reason
    assert result.samples[1, 0].complete


def test_a_worker_that_is_killed_costs_the_cell(tmp_path):
    result = raced(tmp_path, fault("kills its worker", "processes", 2, start_method=StartMethod.FORK), fault("works"))
    failure = result.samples[0, 0].failure
    assert failure.kind is FailureKind.KILLED
    assert "SIGKILL" in failure.reason
    assert result.samples[1, 0].complete


def test_a_host_that_is_killed_costs_the_cell_and_takes_its_workers_along(tmp_path):
    result = raced(tmp_path, fault("kills its host", "processes", 2, start_method=StartMethod.FORK), fault("works"))
    sample = result.samples[0, 0]
    assert (sample.failure.kind, sample.failure.reason) == (FailureKind.KILLED, "killed (SIGKILL)")
    assert members(sample.host.pid) == []
    assert result.samples[1, 0].complete


def test_what_was_measured_before_a_fault_stays_in_the_file(tmp_path):
    result = raced(tmp_path, fault("works"), fault("segfaults"), rounds=3)
    assert all(result.samples[0, round_].complete for round_ in range(3))
    assert [result.samples[1, round_].failure.kind for round_ in range(3)] == [FailureKind.CRASHED] * 3


def test_a_cell_is_not_tried_again_after_two_failures():
    events = list(ChildHost(FAULTY).run(plan_of(fault("raises"), rounds=4)))
    failures = [event for event in events if isinstance(event, CellFailed)]
    assert [failure.round for failure in failures] == [0, 1, 2, 3]
    assert sum(isinstance(event, HostStarted) for event in events) == 2
    assert failures[3].reason == "not tried again after 2 failures; the last: RuntimeError: the kernel gave up"


def test_memory_that_the_kernel_took_back_is_not_called_a_kill(monkeypatch):
    kills = iter(range(100))
    monkeypatch.setattr("speeduplab.core.hosts.child.oom_kills", lambda: next(kills))
    cell = fault("kills its host", "processes", 2, start_method=StartMethod.FORK)
    failures = [event for event in ChildHost(FAULTY).run(plan_of(cell)) if isinstance(event, CellFailed)]
    assert failures[0].kind is FailureKind.OUT_OF_MEMORY


PARENT = """
import sys
from speeduplab.core.bench.model import Cell, Plan, StartMethod
from speeduplab.core.hosts import ChildHost
strategy, workers, method, workload = sys.argv[1:]
cell = Cell(workload=workload, num=10**12, strategy=strategy, workers=int(workers), python=sys.executable,
            start_method=StartMethod(method) if method else None)
for event in ChildHost().run(Plan(cells=(cell,), rounds=1, seed=1, time_limit_s=240.0)):
    print(type(event).__name__, getattr(event, "pid", ""), flush=True)
"""

ALL = [
    (strategy.key, method)
    for strategy in STRATEGIES.values()
    if not strategy.demonstration
    for method in strategy.team.start_methods or ("",)
]


@pytest.mark.skipif(sys.platform == "win32", reason="needs process groups, which are not this system's")
@pytest.mark.parametrize(("strategy", "method"), ALL)
def test_nothing_is_left_after_the_parent_was_killed(strategy, method, short_folder):
    workers = "1" if STRATEGIES[strategy].one_worker else "2"
    workload = "counter" if kernel_missing("counter", STRATEGIES[strategy].backend) is None else "pi"
    command = [sys.executable, "-c", PARENT, strategy, workers, str(method), workload]
    environment = {**os.environ, "TMPDIR": str(short_folder)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as parent:
        group = 0
        for line in parent.stdout:
            name, pid = line.split(" ", 1)
            group = int(pid) if name == "HostStarted" else group
            if name == "Progress":
                break
        assert members(group)
        parent.kill()
    try:
        assert wait_until(lambda: not members(group))
    finally:
        for pid in members(group):
            os.kill(pid, signal.SIGKILL)


def test_a_host_killed_from_outside_is_noticed_at_once():
    cell = here("processes", 2, num=10**12, start_method=StartMethod.FORK)
    pid = 0
    for event in ChildHost().run(plan_of(cell)):
        if isinstance(event, HostStarted):
            pid = event.pid
        if isinstance(event, Progress) and event.phase is PhaseName.FIRST:
            os.kill(pid, signal.SIGKILL)
        assert not isinstance(event, CellDone)
        if isinstance(event, CellFailed):
            assert event.kind is FailureKind.KILLED
            assert members(pid) == []
            return
    pytest.fail("the kill was not noticed")
