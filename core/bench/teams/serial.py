"""One worker: the main thread. What the other teams are compared with.

Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..model import Backend, Batch, Job, StartMethod
from ..slices import Results, timed
from ..workloads import backend_missing
from .board import Board


class SerialTeam:
    def __init__(self, job: Job) -> None:
        self._board = Board(job)
        self.stop = self._board.stop
        self.progress = self._board.progress

    def wait_ready(self) -> None:
        self._board.touch()
        self._board.check()

    def run(self, job: Job) -> Batch:
        self._board.begin(job)
        return timed(self._run)

    def _run(self) -> Results:
        self._board.work(0)
        return self._board.results()


class _Serial:
    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        return backend_missing(backend)

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[SerialTeam]:
        if workers != 1:
            raise ValueError(f"serial has 1 worker, got {workers}")
        yield SerialTeam(job)


KIND = _Serial()
