"""What the workers of one process share: the job, the counters, the stop flag, the results.

Standard library only, and no `threading`: serial hosts start without it.
"""

from __future__ import annotations

from _thread import allocate_lock

from ..draws import Draws
from ..model import Job, Lane, Partial
from ..slices import run_slices
from ..workloads import make_ready


class Latch:
    """Lets one thread wait until `count` others have arrived; it wakes once, not for each of them."""

    def __init__(self, count: int) -> None:
        self._left = count
        self._guard = allocate_lock()
        self._open = allocate_lock()
        if count:
            self._open.acquire()

    def arrive(self) -> None:
        with self._guard:
            self._left -= 1
            last = self._left == 0
        if last:
            self._open.release()

    def wait(self, timeout_s: float = -1) -> bool:
        """Wait until all have arrived, or for so long; whether all have."""
        if not self._open.acquire(timeout=timeout_s):
            return False
        self._open.release()
        return True

    @property
    def left(self) -> int:
        """How many have not arrived yet."""
        return self._left


class Board:
    """One batch after the other, for workers that see the same memory."""

    def __init__(self, job: Job) -> None:
        self._errors: list[BaseException] = []
        self._halted: list[bool] = []  # true once it holds something
        self._lay(job)

    def _lay(self, job: Job) -> None:
        self._ready = make_ready(job.work)
        self._shares = job.shares
        self._draws = Draws(job.shares[0], len(job.shares), job.begins) if job.draws else None
        self._done = [0] * len(job.shares)
        self._results: list[tuple[Partial, Lane] | None] = [None] * len(job.shares)
        self._latch = Latch(len(job.shares))

    def touch(self) -> None:
        """Run the kernel once, on next to nothing."""
        try:
            self._ready.touch()
        except BaseException as error:  # it belongs to whoever waits, not to this thread
            self._errors.append(error)

    def begin(self, job: Job) -> None:
        """Lay the next job out; the workers may `work` from now on."""
        self._lay(job)

    def work(self, worker: int) -> None:
        """Run one share; never raises."""
        try:
            drawn = self._draws.mine() if self._draws is not None else None
            self._results[worker] = run_slices(
                worker, self._ready, self._shares[worker], self._done, self._halted, drawn=drawn
            )
        except BaseException as error:  # as above
            self._errors.append(error)
            self.stop()
        finally:
            self._latch.arrive()

    def results(self) -> list[tuple[Partial, Lane]]:
        """What the workers made of the job, once all have arrived."""
        self._latch.wait()
        self.check()
        return [result for result in self._results if result is not None]

    def check(self) -> None:
        """Raise what a worker raised."""
        if self._errors:
            raise self._errors[0]

    def stop(self) -> None:
        """Let every worker end after its present slice, in this batch and all that follow."""
        self._halted.append(True)

    def progress(self) -> tuple[int, ...]:
        return tuple(self._done)
