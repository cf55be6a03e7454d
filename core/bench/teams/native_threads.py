"""C++ threads of the native extension, while the GIL is released.

Imports the extension only where a team is opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..model import Backend, Batch, Job, Lane, StartMethod, Work
from ..slices import RunQueue, queued_ns, worth_asking
from ..workloads.native import native_missing, native_work

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from ..._native import Team


class NativeTeam:
    def __init__(self, threads: Team, work: Work) -> None:
        self._threads = threads
        self._asked, self._work = work, native_work(work)
        self._queues: list[RunQueue] = []
        self.wait_ready = threads.wait_ready
        self.stop = threads.stop

    def run(self, job: Job) -> Batch:
        shares = [(share.first, share.stop, share.stride, share.units) for share in job.shares]
        if job.work != self._asked:
            self._asked, self._work = job.work, native_work(job.work)
        # Read here, before and after the batch: C++ keeps its own time, and this is no part of it.
        queues = self._run_queues() if worth_asking(job.shares[0]) else []
        before = [queue.read() for queue in queues]
        start_ns, wall_ns, rows = self._threads.run(self._work, shares)
        queued = [queued_ns(line, queue.read()) for line, queue in zip(before, queues, strict=True)]
        return Batch(
            start_ns=start_ns,
            wall_ns=wall_ns,
            partials=tuple(row[0] for row in rows),
            lanes=tuple(
                Lane(
                    worker=w,
                    start_ns=start,
                    wall_ns=tuple(wall),
                    cpu_ns=tuple(cpu),
                    units=share.units,
                    done=done,
                    run_queue_ns=queued[w] if queued else None,
                )
                for w, ((_, start, wall, cpu, done), share) in enumerate(zip(rows, job.shares, strict=True))
            ),
        )

    def _run_queues(self) -> list[RunQueue]:
        if not self._queues:
            self._queues = [RunQueue(thread) for thread in self._threads.thread_ids]
        return self._queues

    def progress(self) -> tuple[int, ...]:
        return tuple(self._threads.progress())


class _NativeThreads:
    def unavailable(self, backend: Backend) -> str | None:
        if backend is not Backend.NATIVE:
            return "C++ threads run C++ kernels only."
        return native_missing()

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[NativeTeam]:
        from ..._native import Team

        with Team(workers) as threads:
            yield NativeTeam(threads, job.work)


KIND = _NativeThreads()
