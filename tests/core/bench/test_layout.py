"""Where a worker's memory lies: drawn from the seed, recorded, another one for each round and worker."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest
from speeduplab.core.bench import slices as slices_module
from speeduplab.core.bench.codec import decode, encode
from speeduplab.core.bench.events import BatchDone, Calibrated, CellDone, PhaseName, Task
from speeduplab.core.bench.layout import INTEGERS, SLOTS, VARIABLE, announce, drawn, lay_out, layout_key
from speeduplab.core.bench.measure import measure
from speeduplab.core.bench.model import Plan, Share
from speeduplab.core.bench.slices import run_slices, settle_memory
from speeduplab.core.bench.workloads import ReadyWork
from speeduplab.core.bench.workloads.counter import counter
from speeduplab.core.hosts.in_window import WindowHost

from .conftest import HostProcess, make_task


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(VARIABLE, "0")
    yield
    settle_memory()


# Adds what the frame that called it holds.
STACK_SIZE = """
def counter(lo, hi, total):
    return total + sys._getframe(1).f_code.co_stacksize
"""


def compiled_stack_size() -> int:
    """That of `run_slices` as it is in its file."""
    code = compile(Path(slices_module.__file__).read_text(), slices_module.__file__, "exec")
    sizes = [part.co_stacksize for part in code.co_consts if getattr(part, "co_name", "") == "run_slices"]
    assert len(sizes) == 1
    return sizes[0]


def calibration(events: list[Any]) -> Calibrated:
    return next(event for event in events if isinstance(event, Calibrated))


def seeded(task: Task, seed: int) -> Task:
    return Task(protocol=task.protocol, cell_index=task.cell_index, round=task.round, cell=task.cell, seed=seed)


def test_the_same_seed_cell_round_and_worker_give_the_same_layout() -> None:
    assert drawn(layout_key(7, 1, 2), 3) == drawn(layout_key(7, 1, 2), 3)


def test_layouts_differ_by_seed_cell_round_and_worker() -> None:
    keys = {layout_key(seed, cell, round_) for seed in range(5) for cell in range(5) for round_ in range(9)}
    assert len(keys) == 5 * 5 * 9
    layouts = {(drawn(key, worker).integers, drawn(key, worker).slots) for key in keys for worker in range(4)}
    assert len(layouts) > 0.99 * len(keys) * 4


def test_layouts_fill_their_range_evenly() -> None:
    layouts = [drawn(layout_key(3, 0, round_), 0) for round_ in range(4000)]
    for values, end in (([one.integers for one in layouts], INTEGERS), ([one.slots for one in layouts], SLOTS)):
        assert 0 <= min(values) <= max(values) < end
        eighths = [sum(8 * value // end == part for value in values) for part in range(8)]
        assert min(eighths) > 400
        assert max(eighths) < 600


def test_what_was_drawn_is_put_beneath_the_kernels_frame_and_does_not_add_up() -> None:
    def caller(number: int) -> int:
        return number + 1

    assert isinstance(caller, FunctionType)
    size = caller.__code__.co_stacksize
    for key in range(20):
        announce(key)
        for worker in range(3):
            layout = lay_out(worker, caller)
            assert layout == drawn(key, worker)
            assert caller.__code__.co_stacksize == size + layout.slots
            assert caller(1) == 2


def test_slices_give_the_same_result_in_every_layout() -> None:
    ready = ReadyWork(kernel=counter, begin=int)
    for key in range(20):
        announce(key)
        settle_memory()
        total, lane = run_slices(0, ready, Share(first=0, stop=1000, stride=70, units=70), [0], [])
        assert (total, lane.done, len(lane.cpu_ns)) == (1000, 1000, 15)


def test_a_sample_records_the_key_of_its_layouts_before_it_counts() -> None:
    events: list[Any] = []
    measure(seeded(make_task(), 11), events.append)
    key = calibration(events).layout
    assert key == layout_key(11, 2, 1)
    assert os.environ[VARIABLE] == str(key)


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_each_worker_process_counts_in_a_layout_of_its_own(
    start: Callable[..., HostProcess], copied_bench: Callable[[str], Path], method: str
) -> None:
    task = seeded(make_task("processes", num=3, workers=3, start_method=method), 13)
    events = start(task, copied_bench(STACK_SIZE)).events()
    slots = [drawn(layout_key(13, 2, 1), worker).slots for worker in range(3)]
    assert len(set(slots)) == 3
    size = compiled_stack_size()
    assert [event.result for event in events if isinstance(event, CellDone)] == [3 * size + sum(slots)]


@pytest.mark.parametrize("strategy", ["serial", "threads", "processes"])
def test_hosts_with_other_seeds_record_other_keys_and_find_the_same(
    start: Callable[..., HostProcess], strategy: str
) -> None:
    keys, results = set(), set()
    for seed in (1, 2):
        events = start(seeded(make_task(strategy), seed)).events()
        keys.add(calibration(events).layout)
        results |= {event.result for event in events if isinstance(event, CellDone)}
        assert [event.phase for event in events if isinstance(event, BatchDone)] == [PhaseName.FIRST, PhaseName.WARM]
    assert keys == {layout_key(1, 2, 1), layout_key(2, 2, 1)}
    assert results == {10_000}


def test_rounds_of_one_plan_have_layouts_of_their_own() -> None:
    plan = Plan(cells=(make_task().cell,), rounds=3, seed=5)
    recorded = [event.layout for event in WindowHost().run(plan) if isinstance(event, Calibrated)]
    assert recorded == [layout_key(5, 0, round_) for round_ in range(3)]


def test_lines_of_older_programs_have_no_layout() -> None:
    line = encode(Calibrated(cell=0, round=0, cost_per_s=1.0, slice_units=1, slice_ns=1, layout=9))
    assert decode(line).layout == 9  # type: ignore[union-attr]
    assert decode(line.replace(',"layout":9', "")).layout is None  # type: ignore[union-attr]
