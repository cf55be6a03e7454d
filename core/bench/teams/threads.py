"""Python threads that stand until the team is closed.

Each waits on a lock of its own, which costs less per batch than a queue or an executor.
Standard library only.
"""

from __future__ import annotations

from _thread import allocate_lock
from collections.abc import Iterator
from contextlib import contextmanager

from ..model import Backend, Batch, Job, StartMethod
from ..slices import Results, timed
from ..workloads import backend_missing
from .board import Board, Latch


class ThreadTeam:
    def __init__(self, workers: int, job: Job) -> None:
        from threading import Thread

        self._board = Board(job)
        self.stop = self._board.stop
        self.progress = self._board.progress
        self._ready = Latch(workers)
        self._closed = False
        self._go = [allocate_lock() for _ in range(workers)]
        # Daemons: a kernel that never returns must not keep the process alive.
        self._threads = [Thread(target=self._work, args=(w,), name=f"worker {w}", daemon=True) for w in range(workers)]
        for go in self._go:
            go.acquire()
        self._started: list[Thread] = []

    def start(self) -> None:
        for thread in self._threads:
            thread.start()
            self._started.append(thread)

    def _work(self, worker: int) -> None:
        self._board.touch()
        self._ready.arrive()
        go = self._go[worker]
        while True:
            go.acquire()
            if self._closed:
                return
            self._board.work(worker)

    def wait_ready(self) -> None:
        self._ready.wait()
        self._board.check()

    def run(self, job: Job) -> Batch:
        self._board.begin(job)
        return timed(self._run)

    def _run(self) -> Results:
        for go in self._go:
            go.release()
        return self._board.results()

    def close(self) -> None:
        self._closed = True
        self._board.stop()
        for go in self._go:
            # Still released where a batch was cut short by an exception in this thread.
            if go.locked():
                go.release()
        for thread in self._started:
            thread.join()


class _Threads:
    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        return backend_missing(backend)

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[ThreadTeam]:
        team = ThreadTeam(workers, job)
        try:
            team.start()
            yield team
        finally:
            team.close()


KIND = _Threads()
