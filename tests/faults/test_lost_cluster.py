"""A cluster that is lost while it works: the cell ends, says why, and leaves nothing at work on it."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from real_cluster import RealCluster, real_cluster
from real_runs import here, plan_of, wait_until
from speeduplab.core.bench.events import CellFailed, FailureKind, Progress
from speeduplab.core.bench.model import Backend, Function, Schedule, Shape
from speeduplab.core.bench.teams import TEAMS, team_kind
from speeduplab.core.hosts import ChildHost

pytestmark = [
    pytest.mark.usefixtures("no_child_left"),
    pytest.mark.skipif(team_kind(TEAMS["dask"]).unavailable(Backend.PYTHON) is not None, reason="no distributed here"),
    pytest.mark.skipif(sys.platform == "win32", reason="sends signals, which this system lacks"),
]
ENDLESS = 2 * 10**9  # long, but its slices are short: nobody can stop within one


@pytest.fixture
def cluster() -> Iterator[RealCluster]:
    with real_cluster() as made:
        yield made


def at_work(host: ChildHost, cluster: RealCluster) -> Any:
    """The events of a cell that never ends by itself, from its first sign of work on."""
    events = host.run(plan_of(here("dask", 2, num=ENDLESS, cluster=cluster.address)))
    for event in events:
        assert not isinstance(event, CellFailed), event.reason
        if isinstance(event, Progress) and any(event.done):
            return events
    pytest.fail("the cell never worked")


def failure(events: Any) -> CellFailed:
    (found,) = (event for event in events if isinstance(event, CellFailed))
    return found


def test_a_killed_worker_costs_the_cell(cluster: RealCluster) -> None:
    events = at_work(ChildHost(), cluster)
    cluster.workers[1].popen.kill()
    failed = failure(events)
    assert failed.kind is FailureKind.KILLED
    assert f"The worker {cluster.workers[1].address} has left the cluster" in failed.reason


def test_a_killed_scheduler_costs_the_cell(cluster: RealCluster) -> None:
    events = at_work(ChildHost(), cluster)
    cluster.scheduler.popen.kill()
    failed = failure(events)
    assert failed.kind is FailureKind.KILLED
    assert f"the scheduler at {cluster.address} is gone" in failed.reason


def test_a_stopped_scheduler_costs_the_cell_in_a_bounded_time(cluster: RealCluster) -> None:
    events = at_work(ChildHost(), cluster)
    cluster.scheduler.popen.send_signal(signal.SIGSTOP)
    failed = failure(events)
    assert failed.kind is FailureKind.TIMED_OUT
    assert f"the scheduler at {cluster.address} does not answer any more" in failed.reason


def test_a_restarted_scheduler_costs_the_cell(cluster: RealCluster) -> None:
    events = at_work(ChildHost(), cluster)
    cluster.scheduler.popen.kill()
    cluster.scheduler.popen.wait()
    cluster.add("scheduler", cluster.address)
    assert failure(events).kind is FailureKind.KILLED


def test_a_stopped_worker_costs_the_cell_in_a_bounded_time_and_is_named(cluster: RealCluster) -> None:
    events = at_work(ChildHost(), cluster)
    cluster.workers[1].popen.send_signal(signal.SIGSTOP)
    failed = failure(events)
    assert failed.kind is FailureKind.TIMED_OUT
    assert f"The worker {cluster.workers[1].address} has not been heard of for" in failed.reason


def holds_nothing_of_ours(cluster: RealCluster) -> bool:
    code = (
        "import sys; from distributed import Client\n"
        "look = ('[[t.state for t in w.state.tasks.values()] for w in __import__(\"distributed\").Worker._instances]'\n"
        '        \' + [n for n in __import__("sys").modules if n.startswith("_speeduplab_")]\')\n'
        "with Client(sys.argv[1], set_as_default=False) as client:\n"
        "    print(*client.run(eval, look).values(), sep='\\n')"
    )
    command = [sys.executable, "-W", "ignore", "-c", code, cluster.address]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.split() == ["[[]]", "[[]]"]


def test_after_a_stop_the_workers_are_idle_and_hold_nothing_of_ours(cluster: RealCluster) -> None:
    host = ChildHost()
    events = at_work(host, cluster)
    Thread(target=host.stop).start()
    assert not any(isinstance(event, CellFailed) for event in events)
    assert wait_until(lambda: holds_nothing_of_ours(cluster))


def test_after_a_stop_a_worker_that_had_nothing_to_do_holds_nothing_of_ours_either(
    cluster: RealCluster, tmp_path: Path
) -> None:
    file = tmp_path / "uneven.py"
    file.write_text("import time\n\n\ndef once(i):\n    time.sleep(0.0 if i < 500 else 0.1)\n    return i\n")
    function = Function(file=str(file), module="", name="once", shape=Shape.INDEX, folder=str(tmp_path))
    cell = here("dask", 2, workload="function", num=1000, cluster=cluster.address, schedule=Schedule.STATIC)
    host = ChildHost()
    for event in (events := host.run(plan_of(cell, function=function))):
        assert not isinstance(event, CellFailed), event.reason
        if isinstance(event, Progress) and event.done[0] == 500:
            break
    Thread(target=host.stop).start()
    assert not any(isinstance(event, CellFailed) for event in events)
    assert wait_until(lambda: holds_nothing_of_ours(cluster))
