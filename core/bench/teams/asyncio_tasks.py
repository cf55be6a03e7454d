"""Tasks on one event loop: they take turns by their own will, after each slice.

Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter_ns

from ..draws import Draws
from ..model import Backend, Batch, Job, Lane, Partial, Share, StartMethod
from ..slices import Results, queued_ns, run_queue, timed, worth_asking
from ..workloads import ReadyWork, backend_missing, make_ready
from . import Team
from .loop_steps import Driven, LoopTime, Steps

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any


class AsyncioTeam:
    def __init__(self, workers: int, job: Job, loop: Any, sleep: Any, gather: Any) -> None:
        self._loop, self._sleep, self._gather = loop, sleep, gather
        self._ready = make_ready(job.work)
        self._done = [0] * workers
        self._halted: list[bool] = []

    def wait_ready(self) -> None:
        self._ready.touch()

    def run(self, job: Job) -> Batch:
        self._ready = make_ready(job.work)
        self._shares = job.shares
        self._draws = Draws(job.shares[0], len(job.shares), job.begins) if job.draws else None
        self._done = [0] * len(job.shares)
        self._held = LoopTime()
        return timed(self._run)

    def _run(self) -> Results:
        results: Results = self._loop.run_until_complete(self._all())
        return results

    async def _all(self) -> Results:
        results: Results = await self._gather(*(self._work(worker, share) for worker, share in enumerate(self._shares)))
        return results

    async def _work(self, worker: int, share: Share) -> tuple[Partial, Lane]:  # long: what is timed stands in one place
        """A share as one task. A slice's wall time holds the wait for the task's turn, its CPU time does not."""
        ready: ReadyWork = self._ready
        total, wall, cpu, count, turn_ns = ready.begin(), [], [], 0, 0
        slices = self._draws.mine() if self._draws else range(share.first, share.stop, share.stride)
        began: list[int] | None = [] if self._draws else None
        queue = run_queue() if worth_asking(share) else None
        queued = queue.read() if queue is not None else b""
        steps = Steps(self._held)
        steps.resume()
        start = before = perf_counter_ns()
        for lo in slices:
            if self._halted:
                break
            hi = min(lo + share.units, share.stop)
            cpu_before = steps.cpu_ns
            if ready.awaited:
                steps.suspend()
                total = await Driven(ready.awaited(lo, hi, total), steps)
                steps.resume()
            else:
                total = ready.kernel(lo, hi, total)
            steps.suspend()
            after, turn_ns = perf_counter_ns(), steps.turn_ns
            wall.append(after - before)
            cpu.append(steps.cpu_ns - cpu_before)
            before = after
            if began is not None:
                began.append(lo)
            count += hi - lo
            self._done[worker] = count
            await self._sleep(0)
            steps.resume()
        lane = Lane(
            worker=worker,
            start_ns=start,
            wall_ns=tuple(wall),
            cpu_ns=tuple(cpu),
            units=share.units,
            done=count,
            run_queue_ns=queued_ns(queued, queue.read() if queue is not None else b""),
            drawn=tuple(began or ()),
            turn_ns=turn_ns,
        )
        return total, lane

    def progress(self) -> tuple[int, ...]:
        return tuple(self._done)

    def stop(self) -> None:
        self._halted.append(True)


class _Asyncio:
    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        import asyncio  # noqa: F401  # belongs to the import phase

        return backend_missing(backend)

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[Team]:
        import asyncio

        loop = asyncio.new_event_loop()
        try:
            yield AsyncioTeam(workers, job, loop, asyncio.sleep, asyncio.gather)
        finally:
            loop.close()


KIND = _Asyncio()
