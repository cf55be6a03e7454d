"""What moving data costs a cell, as real bench hosts say, and what they tried so that less travels."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from real_runs import here, plan_of
from speeduplab.core.bench.costs.bill import TransferBill, TrialWay
from speeduplab.core.bench.costs.transfer_bill import bill_of
from speeduplab.core.bench.events import CellFailed, Event, PhaseDone, PhaseName
from speeduplab.core.bench.model import Backend, Batch, Cell, Job, Lane, Plan, Share, StartMethod, Work
from speeduplab.core.hosts import ChildHost
from speeduplab.core.plan.function_naming import function_named

from ..conftest import make_task

ITEMS = "def items():\n    return [list(range(500)) for _ in range(400)]\n\n\ndef total(item):\n    return sum(item)\n"


def bills(events: list[Event]) -> list[TransferBill]:
    assert [event for event in events if isinstance(event, CellFailed)] == []
    return [event for event in events if isinstance(event, TransferBill)]


def parts(bill: TransferBill) -> tuple[int, ...]:
    return bill.pickle_ns, bill.pipe_ns, bill.run_queue_ns, bill.unpickle_ns, bill.compute_ns, bill.result_ns


@pytest.fixture
def main(changed_bench: Callable[..., Path]) -> Path:
    """Of a host that tries all there is to try: how much of a batch is moving tells of who else is at work."""
    return changed_bench("costs/transfer_bill.py", {"WORTH_TRYING = 0.05": "WORTH_TRYING = 0.0"})


@pytest.fixture
def race(tmp_path: Path, main: Path) -> Callable[..., list[Event]]:
    def race(text: str, strategy: str, **more) -> list[Event]:
        (tmp_path / "work.py").write_text(text)
        rounds = more.pop("rounds", 2)
        more = {"start_method": StartMethod.FORK, "python": sys.executable, **more}
        cell = Cell(workload="function", num=400, strategy=strategy, workers=2, **more)
        function = function_named(f"{tmp_path / 'work.py'}:total")
        return list(ChildHost(main).run(Plan(cells=(cell,), rounds=rounds, seed=1, function=function)))

    return race


@pytest.mark.parametrize("strategy", ["processes", "process-pool"])
def test_numbers_that_travel_are_billed_once_and_tried_in_shared_memory(strategy, main):
    events = list(ChildHost(main).run(plan_of(here(strategy, 2, num=200_000, workload="ship"), rounds=2)))
    (bill,) = bills(events)
    assert sum(parts(bill)) == bill.wall_ns
    assert min(parts(bill)) >= 0
    assert bill.pickle_ns > 0
    assert bill.compute_ns > 0
    assert 1_600_000 < bill.bytes_out < 1_601_000
    (trial,) = bill.trials
    assert (trial.way, trial.note) == (TrialWay.SHARED, "")
    assert trial.batches >= 1


def test_what_is_tried_comes_after_the_workers_have_ended():
    events = list(ChildHost().run(plan_of(here("processes", 2, num=50_000, workload="ship"))))
    kinds = [event.phase if isinstance(event, PhaseDone) else type(event).__name__ for event in events]
    assert kinds.index(PhaseName.TEARDOWN) < kinds.index("TransferBill") < kinds.index("CellDone")


@pytest.mark.parametrize("strategy", ["processes", "process-pool", "mp-pool"])
def test_items_that_travel_are_tried_as_the_workers_own_and_in_larger_chunks(race, strategy):
    (bill,) = bills(race(ITEMS, strategy, chunk=10))
    assert sum(parts(bill)) == bill.wall_ns
    assert bill.bytes_out > 400 * 500
    assert bill.bytes_back > 0
    tried = {trial.way: trial for trial in bill.trials}
    assert tried[TrialWay.KEPT].note == ""
    assert {trial.chunk for trial in bill.trials if trial.way is TrialWay.CHUNKS} == {40, 100}


def test_a_way_that_fails_costs_the_sample_nothing(race):
    # Made in a worker, they are others: results differ.
    text = ITEMS.replace("list(range(500))", "[os.getpid()] * 500")
    (bill,) = bills(race(f"import os\n\n\n{text}", "processes", start_method=StartMethod.SPAWN, rounds=1))
    kept = next(trial for trial in bill.trials if trial.way is TrialWay.KEPT)
    assert kept.wall_ns is None
    assert "serial's is" in kept.note


@pytest.mark.parametrize("strategy", ["serial", "threads"])
def test_where_workers_see_the_data_there_is_no_bill(strategy):
    workers = 1 if strategy == "serial" else 2
    assert bills(list(ChildHost().run(plan_of(here(strategy, workers, num=50_000, workload="ship"))))) == []


def test_whole_numbers_of_a_workload_without_data_are_no_bill():
    assert bills(list(ChildHost().run(plan_of(here("processes", 2))))) == []


def test_the_parts_are_those_of_the_worker_that_ended_last():
    work = Work(workload="counter", backend=Backend.PYTHON, num=10)
    job = Job(work=work, shares=(Share(0, 5, 5, 5), Share(5, 10, 5, 5)))
    first = Lane(worker=0, start_ns=1_010, wall_ns=(20,), cpu_ns=(20,), units=5, done=5)
    last = Lane(worker=1, start_ns=1_030, wall_ns=(40, 10), cpu_ns=(40, 10), units=5, done=5)
    batch = Batch(start_ns=1_000, wall_ns=100, partials=(), lanes=(first, last))
    bill = bill_of(make_task("processes", workers=2), job, [batch], [1, 2])
    assert parts(bill) == (0, 30, 0, 0, 50, 20)
    assert (bill.bytes_out, bill.wall_ns) == (0, 100)


def test_a_worker_that_draws_and_a_pool_that_hands_out_tasks_are_told_apart_by_what_lies_between_tasks():
    work = Work(workload="counter", backend=Backend.PYTHON, num=8)
    job = Job(work=work, shares=(Share(0, 8, 2, 2),) * 2, draws=True, chunk=4)
    lane = Lane(
        worker=0, start_ns=10, wall_ns=(10, 10, 40, 10), cpu_ns=(10, 10, 10, 10), units=2, done=8, drawn=(0, 2, 4, 6)
    )
    batch = Batch(start_ns=0, wall_ns=100, partials=(), lanes=(lane,))
    pool = bill_of(make_task("process-pool", workers=2), job, [batch], [])
    ours = bill_of(make_task("processes", workers=2), job, [batch], [])
    assert (parts(pool), parts(ours)) == ((0, 40, 0, 0, 40, 20), (0, 10, 0, 0, 70, 20))


@pytest.mark.parametrize(("queued", "way"), [(None, (50, 0)), (25, (25, 25)), (300, (0, 50))])
def test_what_a_pools_worker_waited_for_a_core_between_its_tasks_is_no_moving_of_data(queued, way):
    work = Work(workload="counter", backend=Backend.PYTHON, num=4)
    job = Job(work=work, shares=(Share(0, 4, 2, 2),) * 2, draws=True, chunk=2)
    lane = Lane(
        worker=0, start_ns=10, wall_ns=(20, 60), cpu_ns=(20, 20), units=2, done=4, drawn=(0, 2), run_queue_ns=queued
    )
    bill = bill_of(
        make_task("process-pool", workers=2), job, [Batch(start_ns=0, wall_ns=100, partials=(), lanes=(lane,))], []
    )
    assert (bill.pipe_ns, bill.run_queue_ns) == way
    assert (bill.compute_ns, sum(parts(bill))) == (40, 100)


def test_who_computes_and_is_off_the_cpu_lacks_a_core_first():
    work = Work(workload="counter", backend=Backend.PYTHON, num=4)
    job = Job(work=work, shares=(Share(0, 4, 4, 4),))
    lane = Lane(worker=0, start_ns=40, wall_ns=(50,), cpu_ns=(20,), units=4, done=4, run_queue_ns=35)
    bill = bill_of(make_task("processes"), job, [Batch(start_ns=0, wall_ns=100, partials=(), lanes=(lane,))], [])
    assert parts(bill) == (0, 35, 35, 0, 20, 10)
