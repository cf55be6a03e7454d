"""Python code in a QThreadPool, as a Qt program runs it.

QtCore only, imported inside functions. Needs no QCoreApplication and no event loop: results come
back through the board, not through signals.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from ..events import FailureKind
from ..host.sample_failure import CellError
from ..model import Backend, Batch, Job, StartMethod
from ..slices import Results, timed
from ..workloads import backend_missing
from .board import Board, Latch

LOOK_S = 0.25
_TOO_FEW = (
    "The system started only {started} of {workers} threads (a limit such as `ulimit -u`, or no memory); "
    "use fewer workers."
)


def _threads() -> float:
    """How many threads this process has beside its main one; without limit where the system does not say."""
    try:
        return len(os.listdir("/proc/self/task")) - 1  # a list is all that is asked for
    except OSError:
        return float("inf")


class QtTeam:
    def __init__(self, workers: int, job: Job) -> None:
        from PySide6.QtCore import QRunnable, QThreadPool

        class Runnable(QRunnable):
            def __init__(self, call: Callable[[], None]) -> None:
                super().__init__()
                # Kept and started again for every batch; the pool must not delete it under Python's hands.
                self.setAutoDelete(False)
                self._call = call

            def run(self) -> None:
                self._call()

        self._board = Board(job)
        self.stop = self._board.stop
        self.progress = self._board.progress
        self._workers = workers
        self._arrived, self._leave = Latch(workers), Latch(1)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(workers)
        self._pool.setExpiryTimeout(-1)
        self._touches = [Runnable(self._touch) for _ in range(workers)]
        self._runnables = [Runnable(partial(self._board.work, w)) for w in range(workers)]

    def start(self) -> None:
        for runnable in self._touches:
            self._pool.start(runnable)

    def _touch(self) -> None:
        self._board.touch()
        self._arrived.arrive()
        # Stay until all have come, or one thread would take several and the pool start fewer.
        self._leave.wait()

    def wait_ready(self) -> None:
        # Qt only prints that a thread could not be started, and would keep its work in the queue for ever.
        while not self._arrived.wait(LOOK_S):
            if _threads() <= (started := self._workers - self._arrived.left) < self._workers:
                raise CellError(FailureKind.RAISED, _TOO_FEW.format(started=started, workers=self._workers))
        self._leave.arrive()
        self._pool.waitForDone()
        self._board.check()

    def run(self, job: Job) -> Batch:
        self._board.begin(job)
        return timed(self._run)

    def _run(self) -> Results:
        for runnable in self._runnables:
            self._pool.start(runnable)
        return self._board.results()

    def close(self) -> None:
        self._board.stop()
        if self._arrived.left:
            self._leave.arrive()
        self._pool.waitForDone()


class _QThreadPool:
    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        try:
            import PySide6.QtCore  # noqa: F401  # only whether it can be
        except ImportError as error:
            version = sys.version.split(maxsplit=1)[0]
            if "t" in getattr(sys, "abiflags", ""):
                return f"PySide6 has no wheel for a Python without the GIL, and this is {version}t: choose one with it."
            how = f"{sys.executable} -m pip install PySide6-Essentials, or conda install -c conda-forge pyside6"
            return f"PySide6 cannot be imported in this Python {version} ({error}): {how}."
        return backend_missing(backend)

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[QtTeam]:
        team = QtTeam(workers, job)
        try:
            team.start()
            yield team
        finally:
            team.close()


KIND = _QThreadPool()
