"""Dask distributed on a cluster that others use at the same time, and what stays there of a host that was killed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hosts_look import looked
from real_cluster import RealCluster, real_cluster
from real_runs import here, plan_of, wait_until
from speeduplab.core.bench.events import CellDone, CellFailed, FailureKind
from speeduplab.core.bench.model import Backend, Function, Shape
from speeduplab.core.bench.teams import TEAMS, team_kind
from speeduplab.core.hosts import ChildHost

from .conftest import HostProcess, make_task

pytestmark = pytest.mark.skipif(
    team_kind(TEAMS["dask"]).unavailable(Backend.PYTHON) is not None, reason="no distributed here"
)
LONG_S = 600.0


@pytest.fixture
def cluster() -> Iterator[RealCluster]:
    with real_cluster() as made:
        yield made


@contextmanager
def busy(cluster: RealCluster, seconds: float, tasks: int) -> Iterator[Any]:
    """Somebody else's client, whose tasks keep every worker at work."""
    from distributed import Client

    with Client(cluster.address, set_as_default=False) as client:
        futures = client.map(time.sleep, [seconds] * tasks, pure=False)
        assert wait_until(lambda: all(client.processing().values()))
        yield client
        client.cancel(futures)


def ours(client: Any) -> list[str]:
    """What the workers hold of us, as text."""
    code = "[name for name in __import__('sys').modules if name.startswith('_speeduplab_')]"
    finders = "[one for one in __import__('sys').meta_path if type(one).__name__ == 'Sent']"
    return sorted(map(str, client.run(eval, f"{code} + {finders}").values()))


def test_a_worker_that_is_at_the_tasks_of_others_is_named_in_a_bounded_time(cluster: RealCluster) -> None:
    with busy(cluster, LONG_S, 2):
        events = list(ChildHost().run(plan_of(here("dask", 2, num=1000, cluster=cluster.address))))
    (failed,) = (event for event in events if isinstance(event, CellFailed))
    assert failed.kind is FailureKind.TIMED_OUT
    assert "is busy with 1 other task, and ours have waited for" in failed.reason


def test_short_tasks_of_others_only_cost_time(cluster: RealCluster) -> None:
    with busy(cluster, 0.05, 400):
        events = list(ChildHost().run(plan_of(here("dask", 2, num=1000, cluster=cluster.address))))
    assert [event for event in events if isinstance(event, CellDone)], events


def test_a_look_tells_the_tasks_of_others(cluster: RealCluster) -> None:
    with busy(cluster, LONG_S, 2):
        assert wait_until(lambda: sum(one["tasks"] for one in looked(cluster.address)["workers"]) == 2)


def test_nothing_stays_of_a_host_that_was_killed_before_a_busy_worker_came_to_its_tasks(
    cluster: RealCluster, start: Any
) -> None:
    with busy(cluster, LONG_S, 2) as client:
        host: HostProcess = start(make_task("dask", num=1000, workers=2, cluster=cluster.address))
        assert wait_until(lambda: ours(client) != ["[]", "[]"])
        host.popen.kill()
        assert wait_until(lambda: ours(client) == ["[]", "[]"])


PACKAGE = {
    "__init__.py": "",
    "beside.py": "def shift(i):\n    return i + 1\n",
    "inner/__init__.py": "",
    "inner/work.py": "from far.beside import shift\nfrom . import more\n\n\ndef once(i):\n"
    "    return more.twice(shift(i))\n",
    "inner/more.py": "def twice(i):\n    return 2 * i\n",
}


def test_a_function_goes_with_all_of_its_package_that_it_uses(cluster: RealCluster, tmp_path: Path) -> None:
    for name, text in PACKAGE.items():
        file = tmp_path / "far" / name
        file.parent.mkdir(exist_ok=True, parents=True)
        file.write_text(text)
    function = Function(file="", module="far.inner.work", name="once", shape=Shape.INDEX, folder=str(tmp_path))
    cell = here("dask", 2, workload="function", num=50, cluster=cluster.address)
    events = list(ChildHost().run(plan_of(cell, function=function)))
    assert [event.reason for event in events if isinstance(event, CellFailed)] == []


def test_what_a_worker_lacks_is_said_to_be_of_its_machine(
    cluster: RealCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    (aside / "only_here.py").write_text("VALUE = 3\n")
    monkeypatch.setenv("PYTHONPATH", str(aside))  # of hosts from now on, not of the workers that stand
    (tmp_path / "work.py").write_text("def once(i):\n    import only_here\n    return only_here.VALUE\n")
    function = Function(file=str(tmp_path / "work.py"), module="", name="once", shape=Shape.INDEX, folder=str(tmp_path))
    cell = here("dask", 2, workload="function", num=50, cluster=cluster.address)
    events = list(ChildHost().run(plan_of(cell, function=function)))
    (failed,) = (event for event in events if isinstance(event, CellFailed))
    assert "item 0 raises ModuleNotFoundError: No module named 'only_here'" in failed.reason
    assert (
        "so it is on a worker of the cluster, which has its own modules, files and working directory" in failed.reason
    )


def test_race_goes_to_a_cluster(cluster: RealCluster, tmp_path: Path) -> None:
    from speeduplab.core.api import race

    file = tmp_path / "work.py"
    file.write_text("def once(i):\n    return i * i\n")
    result = race(f"{file}:once", 50, strategies=["serial", "dask"], dask=cluster.address, rounds=1)
    assert [row["failure"] for row in result.table] == [None, None]
    assert result.results_equal is True
    assert result.table[1]["cluster"] == cluster.address


def test_a_configuration_that_ends_clusters_by_themselves_does_not_end_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DASK_DISTRIBUTED__WORKER__LIFETIME__DURATION", "1s")
    monkeypatch.setenv("DASK_DISTRIBUTED__SCHEDULER__IDLE_TIMEOUT", "500ms")
    events = list(ChildHost().run(plan_of(here("dask", 1, workload="sleep", num=2000))))
    assert [event.reason for event in events if isinstance(event, CellFailed)] == []
