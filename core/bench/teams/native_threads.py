"""C++ threads of the native extension, while the GIL is released.

Imports the extension only where a team is opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..model import Backend, Batch, Job, Lane, StartMethod
from ..workloads.native import native_missing, native_name

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from ..._native import Team


class NativeTeam:
    def __init__(self, threads: Team) -> None:
        self._threads = threads
        self.wait_ready = threads.wait_ready
        self.stop = threads.stop

    def run(self, job: Job) -> Batch:
        shares = [(share.first, share.stop, share.stride, share.units) for share in job.shares]
        start_ns, wall_ns, rows = self._threads.run(native_name(job.work.workload, job.work.backend), shares)
        return Batch(
            start_ns=start_ns,
            wall_ns=wall_ns,
            partials=tuple(row[0] for row in rows),
            lanes=tuple(
                Lane(worker=w, start_ns=start, wall_ns=tuple(wall), cpu_ns=tuple(cpu), units=share.units, done=done)
                for w, ((_, start, wall, cpu, done), share) in enumerate(zip(rows, job.shares, strict=True))
            ),
        )

    def progress(self) -> tuple[int, ...]:
        return tuple(self._threads.progress())


class _NativeThreads:
    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        if backend is not Backend.NATIVE:
            return "C++ threads run C++ kernels only."
        return native_missing()

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[NativeTeam]:
        from ..._native import Team

        with Team(workers) as threads:
            yield NativeTeam(threads)


KIND = _NativeThreads()
