"""Stop, a closed iterator, a lost iterator: the group is gone, and so are its temporary files."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading

import pytest
from real_runs import here, members, plan_of, wait_until
from speeduplab.core.bench.events import CellDone, HostStarted, Outcome, PhaseName, Progress, RunEnded
from speeduplab.core.bench.model import StartMethod
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.workloads import kernel_missing
from speeduplab.core.hosts import ChildHost, WindowHost

pytestmark = pytest.mark.usefixtures("no_child_left")

ENDLESS = 10**12
CELLS = [
    here(
        strategy.key,
        1 if strategy.one_worker else 2,
        num=ENDLESS,
        workload="counter" if kernel_missing("counter", strategy.backend) is None else "pi",
        **({"start_method": method} if method else {}),
    )
    for strategy in STRATEGIES.values()
    if not strategy.demonstration
    for method in strategy.team.start_methods or (None,)
]


def name_of(cell) -> str:
    return f"{cell.strategy}-{cell.start_method}" if cell.start_method else cell.strategy


@pytest.fixture(autouse=True)
def own_temporary_folder(short_folder, monkeypatch):
    """Temporary files of runs go to a folder of the test, which must be empty at the end."""
    monkeypatch.setattr(tempfile, "tempdir", str(short_folder))
    yield
    assert list(short_folder.iterdir()) == []


def until_at_work(events) -> int:
    """Read on until the first batch runs; the process group."""
    group = 0
    for event in events:
        if isinstance(event, HostStarted):
            group = event.pid
        if isinstance(event, Progress) and event.phase is PhaseName.FIRST:
            return group
    pytest.fail("the cell never worked")


@pytest.mark.parametrize("cell", CELLS, ids=name_of)
def test_stop_ends_the_run_and_leaves_no_process(cell):
    host = ChildHost()
    events = host.run(plan_of(cell))
    group = until_at_work(events)
    assert members(group)
    host.stop()
    rest = list(events)
    assert rest[-1] == RunEnded(outcome=Outcome.STOPPED, reason=None)
    assert members(group) == []


def test_stop_from_another_thread_wakes_the_reader():
    host = ChildHost()
    events = host.run(plan_of(here(num=ENDLESS)))
    until_at_work(events)
    thread = threading.Thread(target=host.stop)
    thread.start()
    assert list(events)[-1].outcome is Outcome.STOPPED
    thread.join()


def test_stop_before_the_first_event_counts():
    host = ChildHost()
    events = host.run(plan_of(here(num=ENDLESS)))
    host.stop()
    assert list(events) == [RunEnded(outcome=Outcome.STOPPED, reason=None)]


def test_stop_does_not_wait_for_the_expected_result(monkeypatch):
    asked, answer = threading.Event(), threading.Event()

    def slow(cell):
        asked.set()
        answer.wait()
        return cell.num

    monkeypatch.setattr("speeduplab.core.hosts.child.expected_result", slow)
    host = ChildHost()
    events = host.run(plan_of(here()))
    stopper = threading.Thread(target=lambda: (asked.wait(), host.stop()))
    stopper.start()
    assert list(events) == [RunEnded(outcome=Outcome.STOPPED, reason=None)]
    stopper.join()
    answer.set()


def test_a_host_that_was_stopped_can_run_again():
    host = ChildHost()
    events = host.run(plan_of(here(num=ENDLESS)))
    until_at_work(events)
    host.stop()
    host.stop()
    list(events)
    assert any(isinstance(event, CellDone) for event in host.run(plan_of(here())))


def test_closing_the_iterator_ends_the_group():
    events = ChildHost().run(plan_of(here("processes", 2, num=ENDLESS, start_method=StartMethod.FORK)))
    group = until_at_work(events)
    events.close()
    assert members(group) == []


def test_losing_the_iterator_ends_the_group():
    events = ChildHost().run(plan_of(here("processes", 2, num=ENDLESS, start_method=StartMethod.FORK)))
    group = until_at_work(events)
    del events
    gc.collect()
    assert members(group) == []


def test_a_run_leaves_no_thread():
    before = set(threading.enumerate())
    list(ChildHost().run(plan_of(here(), rounds=2)))
    assert wait_until(lambda: set(threading.enumerate()) <= before)


def test_ctrl_c_in_a_terminal_does_not_reach_the_bench_host():
    events = ChildHost().run(plan_of(here(num=ENDLESS)))
    group = until_at_work(events)
    assert os.getsid(group) == group != os.getsid(0)
    events.close()


@pytest.mark.parametrize("strategy", ["serial", "threads", "qthreadpool", "cpp-threads"])
def test_stop_in_the_window_ends_after_the_present_slices(strategy, monkeypatch):
    # A calibration that is disturbed makes slices look so long that the host would refuse them.
    monkeypatch.setattr("speeduplab.core.hosts.in_window.STOP_NS", ENDLESS)
    host = WindowHost()
    # Long enough to be stopped while it runs; no longer, or slices are long.
    events = host.run(plan_of(here(strategy, num=10**10 if strategy == "cpp-threads" else 10**8)))
    until_at_work(events)
    host.stop()
    assert list(events)[-1] == RunEnded(outcome=Outcome.STOPPED, reason=None)
    assert not any(thread.name.startswith("worker") for thread in threading.enumerate())
    assert sys.exc_info() == (None, None, None)
