"""Numba's own threads: one compiled function whose `prange` runs over the workers, each with its slices.

The clocks are read within the compiled function, by the C library. Numba is imported only where a team is opened.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from ..model import Backend, Batch, Job, Lane, Partial, StartMethod, Work
from ..slices import timed_raw
from ..workloads import OWN, WORKLOADS, arrays_of, backend_missing, make_ready
from ..workloads.libraries import compiled, extra_of
from . import Team
from .threads import KIND as THREADS

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

# By workload: compiled once in a process.
_BATCHES: dict[str, Any] = {}


def _clock() -> Any:
    """`clock_gettime` as compiled code calls it: nanoseconds of a clock, by way of two integers of memory."""
    import ctypes

    from numba import njit

    gettime = ctypes.CDLL(None).clock_gettime
    gettime.argtypes, gettime.restype = (ctypes.c_int, ctypes.c_void_p), ctypes.c_int

    @njit(nogil=True)
    def now(clock: int, place: Any) -> int:
        gettime(clock, place.ctypes)
        return place[0] * 1_000_000_000 + place[1]  # type: ignore[no-any-return]  # compiled

    return now


def _draw() -> Any:
    """The next ticket for compiled code: an atomic addition, which Numba has for graphics cards only."""
    from llvmlite import ir
    from numba import types
    from numba.extending import intrinsic

    @intrinsic
    def draw(_: Any, tickets: Any) -> Any:
        def code(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            array = context.make_array(signature.args[0])(context, builder, arguments[0])
            return builder.atomic_rmw("add", array.data, ir.Constant(ir.IntType(64), 1), "monotonic")

        return types.int64(tickets), code

    return draw


def _batch(workload: str) -> Any:
    """The function that runs all shares of a workload."""
    import numpy as np
    from numba import njit, prange

    kernel, now, draw = compiled(WORKLOADS[workload]), _clock(), _draw()
    # As perf_counter_ns reads it.
    wall_clock = getattr(time, "CLOCK_UPTIME_RAW", None) or time.CLOCK_MONOTONIC
    cpu_clock = time.CLOCK_THREAD_CPUTIME_ID

    @njit(parallel=True, nogil=True)
    def batch(extra, shares, draws, tickets, done, lanes, slices):  # type: ignore[no-untyped-def]  # noqa: PLR0917  # compiled
        for worker in prange(shares.shape[0]):
            first, stop, stride, units = shares[worker]
            place = np.empty(2, np.int64)
            total = count = ran = 0
            start = before = now(wall_clock, place)
            cpu_before = now(cpu_clock, place)
            lo = first
            while True:
                if draws:
                    lo = first + draw(tickets) * stride
                if lo >= stop or done[-1]:
                    break
                hi = min(lo + units, stop)
                total = kernel(extra, lo, hi, total)
                cpu_after = now(cpu_clock, place)
                after = now(wall_clock, place)
                slices[worker, 0, ran] = after - before
                slices[worker, 1, ran] = cpu_after - cpu_before
                slices[worker, 2, ran] = lo
                before, cpu_before = after, cpu_after
                ran += 1
                count += hi - lo
                done[worker] = count
                lo += stride
            lanes[worker, 0], lanes[worker, 1], lanes[worker, 2] = total, start, ran

    return batch


def _batch_of(workload: str) -> Any:
    if workload not in _BATCHES:
        _BATCHES[workload] = _batch(workload)
    return _BATCHES[workload]


class NumbaTeam:
    def __init__(self, workers: int, job: Job) -> None:
        import numpy as np
        from numba import set_num_threads

        set_num_threads(workers)
        self._np, self._workers = np, workers
        self._job = job
        # Units done by each worker, and last what is not 0 once all should stop.
        self._done = np.zeros(workers + 1, np.int64)

    def wait_ready(self) -> None:
        """Let every thread come: the first `prange` starts them."""
        nothing = self._np.zeros((self._workers, 4), self._np.int64)
        nothing[:, 2:] = 1
        self._call(self._job.work, nothing, draws=False)

    def _call(self, work: Work, shares: Any, *, draws: bool) -> tuple[Any, Any]:
        np = self._np
        most = max((max(0, -(-(stop - first) // stride)) for first, stop, stride, _ in shares.tolist()), default=0)
        lanes = np.zeros((self._workers, 3), np.int64)
        slices = np.zeros((self._workers, 3, most or 1), np.int64)
        batch, extra = _batch_of(work.workload), extra_of(work, arrays_of(work))
        batch(extra, shares, draws, np.zeros(1, np.int64), self._done, lanes, slices)
        return lanes, slices

    def run(self, job: Job) -> Batch:
        np, self._job = self._np, job
        self._done[:-1] = 0
        shares = np.array([(one.first, one.stop, one.stride, one.units) for one in job.shares], np.int64)
        return timed_raw(lambda: self._call(job.work, shares, draws=job.draws), self._told)

    def _told(self, raw: tuple[Any, Any]) -> tuple[Sequence[Partial], Sequence[Lane]]:
        told, slices = raw[0].tolist(), raw[1]
        lanes = [
            Lane(
                worker=worker,
                start_ns=start,
                wall_ns=tuple(slices[worker, 0, :ran].tolist()),
                cpu_ns=tuple(slices[worker, 1, :ran].tolist()),
                units=self._job.shares[worker].units,
                done=int(self._done[worker]),
                drawn=tuple(slices[worker, 2, :ran].tolist()) if self._job.draws else (),
            )
            for worker, (_, start, ran) in enumerate(told)
        ]
        return [total for total, _, _ in told], lanes

    def progress(self) -> tuple[int, ...]:
        return tuple(self._done[:-1].tolist())

    def stop(self) -> None:
        self._done[-1] = 1


class _NumbaThreads:
    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        if backend is not Backend.NUMBA:
            return "Numba's threads run what Numba has compiled."
        if sys.platform == "win32":
            return "Numba's threads cannot be timed on Windows, whose clock compiled code does not reach."
        return backend_missing(backend)

    def compile(self, work: Work) -> None:
        """Compile the function that a batch will call, and with it the loop; on no slice at all."""
        if work.workload == OWN:
            make_ready(work)
            return
        import numpy as np

        nothing = np.zeros((1, 4), np.int64)
        lanes, slices = np.zeros((1, 3), np.int64), np.zeros((1, 3, 1), np.int64)
        extra = extra_of(work, arrays_of(work))
        _batch_of(work.workload)(extra, nothing, False, np.zeros(1, np.int64), np.zeros(2, np.int64), lanes, slices)
        compiled(WORKLOADS[work.workload])(extra, 0, 0, 0)  # what the calibration calls

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[Team]:
        if job.work.workload == OWN:
            # What a function of the user's returns is no sum: Python's threads call it, and it lets go of the GIL.
            with THREADS.open(workers, job, start_method) as team:
                yield team
            return
        yield NumbaTeam(workers, job)


KIND = _NumbaThreads()
