"""What is timed: a worker's slices, a batch, a calibration, and the memory that they find.

Runs in the workers of every Python team, so it imports nothing outside the standard library.
"""

from __future__ import annotations

import os
import sys
from _thread import _local
from collections.abc import Callable, Iterable, Sequence
from time import perf_counter_ns, thread_time_ns

from .layout import POOL, framed, lay_out
from .model import Batch, Lane, Partial, Share
from .workload import Kernel, Workload
from .workloads import ReadyWork

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from types import CodeType
    from typing import Protocol, TypeVar

    Raw = TypeVar("Raw")
else:
    Protocol = object

# A worker's partial result and its lane, in the order of the shares.
Results = Sequence[tuple[Partial, Lane]]

CALIBRATE_NS = 2_000_000
# Reading the run queue's clock costs 1 microsecond a time: under 0.03 % of so many slices.
QUEUE_SLICES = 8


class Counters(Protocol):
    """Units done by each worker: a list, or memory shared with worker processes."""

    def __setitem__(self, worker: int, done: int, /) -> None: ...


class RunQueue:
    """How long a thread has waited for a core, as the scheduler counts it.

    Parameters
    ----------
    thread
        The system's number of it; the calling thread, if None.
    process
        Whose thread it is; of this process, if None.

    Notes
    -----
    The second field of /proc/*/task/*/schedstat. (Linux kernel documentation, sched-stats.rst.)
    """

    def __init__(self, thread: int | None = None, process: int | None = None) -> None:
        self._fd = -1
        if sys.platform == "linux":
            folder = "thread-self" if thread is None else f"{process or 'self'}/task/{thread}"
            try:
                self._fd = os.open(f"/proc/{folder}/schedstat", os.O_RDONLY | os.O_CLOEXEC)
            except OSError:
                pass

    def __del__(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)

    def read(self) -> bytes:
        """The kernel's line, which is no integer yet: see `settle_memory`. Empty where there is none."""
        try:
            return os.pread(self._fd, 80, 0) if self._fd >= 0 else b""
        except OSError:
            return b""


_OF_THREAD = _local()


def run_queue() -> RunQueue:
    """The clock of the calling thread."""
    clock: RunQueue | None = getattr(_OF_THREAD, "run_queue", None)
    # After a fork the file would still tell of the parent's thread.
    if clock is None or _OF_THREAD.pid != os.getpid():
        clock = _OF_THREAD.run_queue = RunQueue()
        _OF_THREAD.pid = os.getpid()
    return clock


def queued_ns(before: bytes, after: bytes) -> int | None:
    """Nanoseconds between two lines; None where the kernel counts nothing."""
    first, last = before.split(), after.split()
    # A kernel without scheduler statistics says "0 0 0".
    if len(first) < 3 or len(last) < 3 or last[2] == b"0":
        return None
    return max(int(last[1]) - int(first[1]), 0)


def worth_asking(share: Share) -> bool:
    """Whether a share has slices enough that asking for the run queue is lost among them."""
    return (share.stop - share.first) > (QUEUE_SLICES - 1) * share.stride


def settle_memory(worker: int = 0) -> None:
    """Draw where the memory of a loop lies, see `layout`.

    For each process that counts: in the host just before its workers are made, in a worker process just before
    it says that it is ready.
    """
    lay_out(worker, run_slices)


def settled_forks(workers: Iterable[int]) -> list[tuple[int, CodeType]]:
    """The same for copies of this process to come: the integers that each is to `keep`, and its code of `run_slices`.

    They have no holes, as this process filled them, and draw their place within one pool only: each page that they
    write to is a copy of their own anyway, and takes some microseconds.
    """
    laid = [framed(worker, run_slices) for worker in workers]
    return [(layout.integers % POOL, code) for layout, code in laid]


def run_slices(
    worker: int,
    ready: ReadyWork,
    share: Share,
    done: Counters,
    halted: object,
    *,
    drawn: Iterable[int] | None = None,
) -> tuple[Partial, Lane]:  # long: what is timed stands in one place
    """Run a share slice by slice: its partial result, and the times of each slice.

    Keeps `done[worker]` up to date, and begins no further slice once `halted` is true.
    Costs about 1 microsecond a slice, half of it for the CPU clock, which is a system call.

    Parameters
    ----------
    drawn
        Where slices of the share begin that no other worker takes; all of them, if None.
    """
    kernel, total = ready.kernel, ready.begin()
    stop, units = share.stop, share.units
    slices = range(share.first, stop, share.stride)
    # Plain numbers: integer objects that stay would make the loop's own wander, see settle_memory.
    room = 8 * len(slices) or 8
    wall = memoryview(bytearray(room)).cast("q")
    cpu = memoryview(bytearray(room)).cast("q")
    began = memoryview(bytearray(8 if drawn is None else room)).cast("q")
    clock, cpu_clock = perf_counter_ns, thread_time_ns
    count = ran = 0
    queue = run_queue() if worth_asking(share) else None
    queued = queue.read() if queue is not None else b""
    # The CPU clock is read within what the wall clock spans, so no slice seems to use more than one core.
    start = before = clock()
    cpu_before = cpu_clock()
    for lo in slices if drawn is None else drawn:
        if halted:
            break
        hi = lo + units
        if hi > stop:  # noqa: PLR1730  # min() would cost a call
            hi = stop
        total = kernel(lo, hi, total)
        cpu_after, after = cpu_clock(), clock()
        wall[ran] = after - before
        cpu[ran] = cpu_after - cpu_before
        before, cpu_before = after, cpu_after
        if drawn is not None:
            began[ran] = lo
        ran += 1
        count += hi - lo
        done[worker] = count
    left = queue.read() if queue is not None else b""
    return total, Lane(
        worker=worker,
        start_ns=start,
        wall_ns=tuple(wall[:ran].tolist()),
        cpu_ns=tuple(cpu[:ran].tolist()),
        units=units,
        done=count,
        run_queue_ns=queued_ns(queued, left),
        drawn=() if drawn is None else tuple(began[:ran].tolist()),
    )


def from_start(lane: Lane, start_ns: int) -> Lane:
    """The lane with its begin counted from that of its batch."""
    return Lane(
        worker=lane.worker,
        start_ns=max(lane.start_ns - start_ns, 0),
        wall_ns=lane.wall_ns,
        cpu_ns=lane.cpu_ns,
        units=lane.units,
        done=lane.done,
        run_queue_ns=lane.run_queue_ns,
        drawn=lane.drawn,
        clock_error_ns=lane.clock_error_ns,
        turn_ns=lane.turn_ns,
    )


def timed(run: Callable[[], Results]) -> Batch:
    """The batch that `run` executes, from its call to its return."""
    return timed_raw(run, lambda results: ([partial for partial, _ in results], [lane for _, lane in results]))


def timed_raw(run: Callable[[], Raw], told: Callable[[Raw], tuple[Sequence[Partial], Sequence[Lane]]]) -> Batch:
    """The same where partial results and lanes are read out of what `run` returns, once the clock has stopped."""
    start = perf_counter_ns()
    raw = run()
    wall = perf_counter_ns() - start
    partials, lanes = told(raw)
    return Batch(start_ns=start, wall_ns=wall, partials=tuple(partials), lanes=tuple(lanes))


def calibrate(kernel: Kernel, workload: Workload, num: int, least: int = 1, *, doubt_first_s: float = 0.0) -> float:
    """The kernel's speed on this thread, per second in the unit of `Workload.cost`.

    Measured at the top of the range, where work that grows costs most, or where the workload is `typical`;
    on ever larger parts of it, so that a slow kernel is not asked for more than a few milliseconds.

    Parameters
    ----------
    least
        Units of the first part.
    doubt_first_s
        A first part that takes up to so many seconds, and is all there would be, is measured again: somebody's
        function may import and fill caches when it is first called.
    """
    units, doubt_ns = least, round(doubt_first_s * 1e9)
    middle = num if workload.typical is None else int(workload.typical * num)
    while True:
        units = min(units, num)
        lo = min(max(middle - units // 2, 0), num - units)
        before = perf_counter_ns()
        kernel(lo, lo + units, workload.result.begin())
        wall = max(1, perf_counter_ns() - before)
        if wall >= CALIBRATE_NS or units == num:
            if wall <= doubt_ns:
                doubt_ns = 0
                continue
            return workload.slice_cost(num, lo, lo + units) * 1e9 / wall
        doubt_ns = 0
        # The first parts are too short to be believed: at most sixteenfold.
        units *= max(2, min(16, round(1.2 * CALIBRATE_NS / wall)))
