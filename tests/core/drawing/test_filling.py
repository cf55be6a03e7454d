"""Which worker did which rows, and when: against the slices of real batches, by every schedule."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from real_runs import here, plan_of
from speeduplab.core.bench.events import RunStarted
from speeduplab.core.bench.model import Lane, Schedule
from speeduplab.core.bench.strategies import STRATEGIES, schedule_missing
from speeduplab.core.bench.workloads.mandelbrot import ITERATIONS, count_inside, mandelbrot
from speeduplab.core.drawing.filling import NOBODY, Filling, filling
from speeduplab.core.drawing.work_picture import SIDE_MAX, escapes, side_of
from speeduplab.core.hosts import ChildHost
from speeduplab.core.results.rows import Basis
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.results.timeline import timeline

NUM, WORKERS = 96, 3
WAYS = ("threads", "processes", "process-pool", "cpp-threads", "asyncio")
# Threads of C++ draw single slices.
EACH = [(way, schedule) for way in WAYS for schedule in Schedule if not schedule_missing(STRATEGIES[way], schedule)]


def schedules(way: str) -> list[Schedule]:
    return [schedule for one, schedule in EACH if one == way]


@cache
def measured(way: str) -> RunResult:
    """A real run of one strategy, by every schedule."""
    cells = [
        here(way, WORKERS, num=NUM, workload="mandelbrot", schedule=schedule) for one, schedule in EACH if one == way
    ]
    plan = plan_of(*cells)
    started = RunStarted(program="0", created="2026-01-01T00:00:00+00:00", plan=plan, machine={})
    return RunResult.fold([started, *ChildHost().run(plan)])


def filled(way: str, schedule: Schedule, basis: Basis = Basis.WARM) -> tuple[Filling, tuple[Lane, ...]]:
    """Of the real run, and the lanes that it is of."""
    result, cell = measured(way), schedules(way).index(schedule)
    shown = timeline(result, cell, basis)
    assert shown is not None, result.samples[cell, 0].failure
    found = filling(result, shown, basis)
    assert found is not None
    batch = result.samples[cell, 0].warm if basis is Basis.WARM else result.samples[cell, 0].first
    assert batch is not None
    return found, batch.lanes


@pytest.mark.parametrize(("way", "schedule"), EACH)
def test_every_row_is_done_once_and_by_the_worker_that_counted_it(way: str, schedule: Schedule) -> None:
    found, lanes = filled(way, schedule)
    assert NOBODY not in found.worker
    counts = np.bincount(found.worker, minlength=WORKERS)
    assert counts.tolist() == [lane.done for lane in sorted(lanes, key=lambda lane: lane.worker)]


@pytest.mark.parametrize("basis", Basis)
@pytest.mark.parametrize("schedule", Schedule)
@pytest.mark.parametrize("way", ["threads", "processes"])
def test_the_rows_done_at_a_moment_are_those_of_the_slices_ended_by_then(way, schedule, basis) -> None:
    found, lanes = filled(way, schedule, basis)
    shown = timeline(measured(way), schedules(way).index(schedule), basis)
    assert shown is not None
    for at_s in np.linspace(shown.startup_s, shown.startup_s + shown.batch_s, 17):
        rows = 0
        for lane in lanes:
            ends = shown.startup_s + (lane.start_ns + np.cumsum(lane.wall_ns)) / 1e9
            ended = int(np.count_nonzero(ends <= at_s))
            # Only the last slice of a lane, or of num, may be short.
            rows += lane.done if ended == len(ends) else ended * lane.units
            if schedule.draws and ended < len(ends):
                rows -= sum(max(lo + lane.units - NUM, 0) for lo in lane.drawn[:ended])
        assert np.count_nonzero(found.done(at_s)) == rows


def test_static_rows_are_blocks_and_interleaved_ones_stripes() -> None:
    block, _ = filled("threads", Schedule.STATIC)
    stripes, _ = filled("threads", Schedule.INTERLEAVED)
    assert np.count_nonzero(np.diff(block.worker)) == WORKERS - 1
    assert np.count_nonzero(np.diff(stripes.worker)) > WORKERS


def test_before_the_batch_no_row_is_done_and_after_it_all_are() -> None:
    found, _ = filled("threads", Schedule.DYNAMIC)
    assert not found.done(0.0).any()
    assert found.done(1e9).all()


def test_a_part_of_the_rows_is_spread_over_all_of_them() -> None:
    found = Filling(worker=np.arange(10, dtype=np.int32), done_s=np.arange(10.0))
    assert found.part(5).worker.tolist() == [0, 2, 4, 6, 8]
    assert found.part(10).done_s.tolist() == list(range(10))


def test_slices_that_the_plan_cannot_have_made_say_nothing() -> None:
    result = measured("threads")
    sample = result.samples[0, 0]
    shown = timeline(result, 0, Basis.WARM)
    assert shown is not None
    assert sample.warm is not None
    kept, (first, *others) = sample.warm, sample.warm.lanes
    try:
        short = replace(first, wall_ns=first.wall_ns[:-1], cpu_ns=first.cpu_ns[:-1])
        sample.warm = replace(kept, lanes=(short, *others))
        assert filling(result, shown, Basis.WARM) is None
    finally:
        sample.warm = kept


@pytest.mark.parametrize("num", [1, 2, 17, 64, 131])
def test_the_pixels_of_the_picture_are_those_that_the_kernel_counts(num: int) -> None:
    pixels = escapes(num, 0, num)
    assert np.count_nonzero(pixels == ITERATIONS) == mandelbrot(num, 0, num, 0) == count_inside(num)


def test_each_row_of_the_picture_has_the_kernels_count() -> None:
    pixels = escapes(90, 0, 90)
    for row in range(90):
        assert np.count_nonzero(pixels[row] == ITERATIONS) == mandelbrot(90, row, row + 1, 0)


def test_rows_computed_a_few_at_a_time_are_the_same_picture() -> None:
    parts = [escapes(50, lo, min(lo + 16, 50)) for lo in range(0, 50, 16)]
    assert np.array_equal(np.concatenate(parts), escapes(50, 0, 50))


def test_a_picture_fits_the_screen_whatever_num_is() -> None:
    assert side_of(350) == 350
    assert side_of(100_000) == SIDE_MAX
