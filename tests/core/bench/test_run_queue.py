"""How long a worker had no core, as Linux's scheduler counts it, through the teams that run slices."""

from __future__ import annotations

import os
import sys
import threading

import pytest
from speeduplab.core.bench.events import BatchDone, PhaseName
from speeduplab.core.bench.measure import measure
from speeduplab.core.bench.model import Share
from speeduplab.core.bench.slices import QUEUE_SLICES, RunQueue, queued_ns, run_slices, worth_asking
from speeduplab.core.bench.workloads import ReadyWork

from .conftest import make_task

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts it")


def add(lo: int, hi: int, total: int) -> int:
    return total + hi - lo


ADD = ReadyWork(kernel=add, begin=int)


def share(slices: int) -> Share:
    return Share(first=0, stop=slices * 10, stride=10, units=10)


@pytest.mark.parametrize(
    ("before", "after", "queued"),
    [
        (b"10 300 2", b"900 1300 9", 1000),
        (b"10 300 2", b"10 300 2", 0),
        (b"", b"", None),
        (b"0 0 0", b"0 0 0", None),
    ],
    ids=["waited", "ran at once", "no file", "a kernel that does not count"],
)
def test_the_wait_is_the_difference_of_the_second_figures(before, after, queued):
    assert queued_ns(before, after) == queued


@pytest.mark.parametrize("slices", [1, QUEUE_SLICES - 1, QUEUE_SLICES, QUEUE_SLICES + 5])
def test_a_short_share_is_not_asked_for_what_would_cost_more_than_it_tells(slices):
    assert worth_asking(share(slices)) == (slices >= QUEUE_SLICES)
    _, lane = run_slices(0, ADD, share(slices), [0], [])
    assert slices >= QUEUE_SLICES or lane.run_queue_ns is None


@linux
def test_a_thread_is_asked_for_itself_and_its_file_is_closed_with_it():
    lanes = []
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    thread = threading.Thread(target=lambda: lanes.append(run_slices(0, ADD, share(QUEUE_SLICES), [0], [])[1]))
    thread.start()
    thread.join()
    assert isinstance(lanes[0].run_queue_ns, int)
    assert len(os.listdir("/proc/self/fd")) <= before  # noqa: PTH208


@linux
@pytest.mark.parametrize(
    ("strategy", "workers"), [("serial", 1), ("threads", 2), ("qthreadpool", 2), ("processes", 2), ("cpp-threads", 2)]
)
def test_every_team_says_how_long_its_workers_had_no_core(strategy, workers):
    events = []
    num = 400_000_000 if strategy.startswith("cpp") else 3_000_000
    measure(make_task(strategy, workers=workers, num=num), events.append)
    (warm,) = [event for event in events if isinstance(event, BatchDone) and event.phase is PhaseName.WARM]
    wall_ns = warm.batch_ns[warm.lanes_of]
    for lane in warm.lanes:
        assert lane.run_queue_ns is not None
        # A core that is given is counted by two clocks.
        assert 0 <= lane.run_queue_ns <= wall_ns - sum(lane.cpu_ns) + 2_000_000 + 0.05 * wall_ns


@linux
def test_a_thread_that_is_gone_has_no_file():
    assert RunQueue(2**31 - 1).read() == b""
