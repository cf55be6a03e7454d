"""C++ threads of the native extension: they run C++ kernels, or call a Python method that a class overrides.

Imports the extension only where a team is opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..model import Backend, Batch, Job, Lane, StartMethod, Work
from ..slices import RunQueue, queued_ns, worth_asking
from ..workloads import ReadyWork, arrays_of, make_ready
from ..workloads.native import native_missing, native_work

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from ..._native import Team
    from ..._native import Work as CppWork


def _callback(ready: ReadyWork) -> CppWork:
    """A Python class derived from the C++ one: its threads call `run` once a slice, and take the GIL for it."""
    from ..._native import Work as CppWork

    class Callback(CppWork):
        def run(self, lo: int, hi: int, total: int, step: int) -> int:
            done: int = ready.kernel(lo, hi, total)
            return done

    return Callback()


def _called(work: Work) -> CppWork | str:
    """What the threads run: the kernel in C++, or the method of a Python class."""
    return native_work(work, arrays_of(work)) if work.backend.is_native else _callback(make_ready(work))


class NativeTeam:
    def __init__(self, threads: Team, work: Work) -> None:
        self._threads = threads
        self._asked, self._work = work, _called(work)
        self._queues: list[RunQueue] = []
        self.stop = threads.stop

    def wait_ready(self) -> None:
        self._threads.wait_ready()
        # A C++ kernel cannot raise; a Python one is to do so now rather than in a timed batch.
        if not self._asked.backend.is_native:
            make_ready(self._asked).touch()

    def run(self, job: Job) -> Batch:
        shares = [(share.first, share.stop, share.stride, share.units) for share in job.shares]
        if job.work != self._asked:
            self._asked, self._work = job.work, _called(job.work)
        # Read here, before and after the batch: C++ keeps its own time, and this is no part of it.
        queues = self._run_queues() if worth_asking(job.shares[0]) else []
        before = [queue.read() for queue in queues]
        if job.draws:
            start_ns, wall_ns, rows = self._threads.draw(self._work, job.work.num, job.shares[0].units)
        else:
            start_ns, wall_ns, told = self._threads.run(self._work, shares)
            rows = [(*row, []) for row in told]
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
                    drawn=tuple(drawn),
                )
                for w, ((_, start, wall, cpu, done, drawn), share) in enumerate(zip(rows, job.shares, strict=True))
            ),
        )

    def _run_queues(self) -> list[RunQueue]:
        if not self._queues:
            self._queues = [RunQueue(thread) for thread in self._threads.thread_ids]
        return self._queues

    def progress(self) -> tuple[int, ...]:
        return tuple(self._threads.progress())


class _NativeThreads:
    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        if backend not in (Backend.NATIVE, Backend.PYTHON):
            return "C++ threads run C++ kernels without the GIL, or call a Python method."
        return native_missing()

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[NativeTeam]:
        from ..._native import Team

        with Team(workers) as threads:
            yield NativeTeam(threads, job.work)


KIND = _NativeThreads()
