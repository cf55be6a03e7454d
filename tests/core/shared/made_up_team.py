"""A team that does not exist: one thread after the other, each of which begins when the one before it has ended."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from speeduplab.core.bench.slices import timed
from speeduplab.core.bench.teams.board import Board
from speeduplab.core.bench.workloads import backend_missing


class RelayTeam:
    def __init__(self, job) -> None:
        self._board = Board(job)
        self.stop = self._board.stop
        self.progress = self._board.progress

    def wait_ready(self) -> None:
        self._board.touch()
        self._board.check()

    def run(self, job):
        self._board.begin(job)
        return timed(lambda: self._run(len(job.shares)))

    def _run(self, workers: int):
        for worker in range(workers):
            thread = Thread(target=self._board.work, args=(worker,))
            thread.start()
            thread.join()
        return self._board.results()


class _Relay:
    def unavailable(self, backend, start_method=None) -> str | None:
        return backend_missing(backend)

    @contextmanager
    def open(self, workers, job, start_method) -> Iterator[RelayTeam]:
        yield RelayTeam(job)


KIND = _Relay()
