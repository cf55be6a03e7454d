"""How long the workers of a pool had no core, asked from outside."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from speeduplab.core.bench.events import BatchDone, PhaseName
from speeduplab.core.bench.model import Cell, Lane, Plan, StartMethod
from speeduplab.core.bench.slices import RunQueue, queued_ns
from speeduplab.core.hosts import ChildHost
from speeduplab.core.plan.function_naming import function_named

COUNTED = queued_ns(RunQueue().read(), RunQueue().read()) is not None


def lanes(folder: Path, strategy: str) -> list[Lane]:
    """Of warm batches whose tasks are one item each."""
    (folder / "work.py").write_text("def square(i):\n    return i * i\n")
    method = StartMethod.FORK if strategy != "thread-pool" else None
    cell = Cell(
        workload="function", num=50, strategy=strategy, workers=2, python=sys.executable, chunk=1, start_method=method
    )
    plan = Plan(cells=(cell,), rounds=1, seed=1, function=function_named(f"{folder / 'work.py'}:square"))
    batches = [event for event in ChildHost().run(plan) if isinstance(event, BatchDone)]
    return [lane for batch in batches if batch.phase is PhaseName.WARM for lane in batch.lanes]


@pytest.mark.skipif(not COUNTED, reason="not this system: it does not say how long anybody waits for a core")
@pytest.mark.parametrize("strategy", ["process-pool", "mp-pool"])
def test_of_a_pools_processes_it_is_known_also_where_tasks_are_too_short_to_ask(tmp_path, strategy):
    found = lanes(tmp_path, strategy)
    # Who took no task of a batch, and of none before, is unknown.
    assert [lane for lane in found if lane.wall_ns]
    assert all(lane.run_queue_ns is not None for lane in found if lane.wall_ns)


def test_threads_that_share_a_gil_are_not_asked_as_nobody_could_tell_that_from_waiting_for_work(tmp_path):
    assert {lane.run_queue_ns for lane in lanes(tmp_path, "thread-pool")} == {None}
