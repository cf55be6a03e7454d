"""Worker processes from `multiprocessing`, one pipe and one share each: for its fork server, and where fork is missing.

Not `multiprocessing.Pool`: its workers take what comes, so one may take two shares, and it waits
for ever for a worker that was killed. Workers import this module, so it must stay free of Qt.
Standard library only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from ..draws import slices_of
from ..events import FailureKind
from ..host.sample_failure import CellError
from ..lifeline import die_at_end_of
from ..model import Batch, Job, Lane, Share, StartMethod, Work
from ..slices import Counters, Results, run_slices, settle_memory, timed
from ..workloads import make_ready
from .piped import death_of
from .worker_loop import (
    DONE,
    RAISED,
    READY,
    Orphaned,
    cargoes,
    lane_of,
    lane_values,
    loaded,
    share_values,
)

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext
    from multiprocessing.process import BaseProcess
    from typing import Any


def _die_with_host() -> object:
    """What is true once this worker should do no more; on Linux it does not live to see it."""
    if sys.platform != "linux":
        return Orphaned()
    from multiprocessing import parent_process

    host = parent_process()
    if host:
        die_at_end_of(host.sentinel, os.getpid())
    return []


def _drawn(tickets: Any, share: Share, begins: tuple[int, ...]) -> Iterator[int]:
    """Where slices begin, by a number and its lock: works on every system, at some microseconds a slice."""
    begins = begins or range(share.first, share.stop, share.stride)  # type: ignore[assignment]  # each is a chunk
    while True:
        with tickets.get_lock():
            number = tickets.value
            tickets.value += 1
        if number >= len(begins):
            return
        yield from slices_of(number, share, begins)


def work(pipe: Connection, worker: int, asked: Work, done: Counters, tickets: Any) -> None:
    """The life of a worker: answer once ready, then run share after share until told to end."""
    import faulthandler
    import signal

    faulthandler.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    orphaned = _die_with_host()
    try:
        ready = make_ready(asked)
        ready.touch()
        settle_memory(worker)
        kept: list[Lane] = []  # freed, they would leave holes for the next batch's integers
        pipe.send((READY,))
        while task := pipe.recv():
            values, wanted, draws, begins, cargo = task
            if wanted != asked:
                ready, asked = make_ready(wanted), wanted
            share = Share(*values)
            drawn = _drawn(tickets, share, begins) if draws else None
            partial, lane = run_slices(worker, loaded(ready, cargo, share), share, done, orphaned, drawn=drawn)
            kept.append(lane)
            pipe.send((DONE, partial, *lane_values(lane)))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        # The host is gone; nobody is left to be told.
        os._exit(1)
    except Exception as error:
        from traceback import format_exc

        kind = FailureKind.OUT_OF_MEMORY if isinstance(error, MemoryError) else FailureKind.RAISED
        pipe.send((RAISED, kind.value, f"{type(error).__name__}: {error}", format_exc()))


class MultiprocessTeam:
    def __init__(self, workers: int, job: Job, context: BaseContext) -> None:
        self._workers = workers
        self._job = job
        self._context: Any = context
        self._done = self._context.RawArray("q", workers)
        self._tickets = self._context.Value("q", 0) if job.draws else None
        self._pipes: list[Connection] = []
        self._processes: list[BaseProcess] = []

    def start(self) -> None:
        for worker in range(self._workers):
            here, there = self._context.Pipe()
            self._pipes.append(here)
            process = self._context.Process(
                target=work,
                args=(there, worker, self._job.work, self._done, self._tickets),
                name=f"worker {worker}",
                daemon=True,
            )
            process.start()
            self._processes.append(process)
            there.close()

    def wait_ready(self) -> None:
        self._answers()

    def run(self, job: Job) -> Batch:
        if job.draws and self._tickets is None:
            raise ValueError("workers draw only where the team was opened for a job that draws")
        self._job, self._shares = job, job.shares
        if self._tickets is not None:
            self._tickets.value = 0
        for worker in range(self._workers):
            self._done[worker] = 0
        return timed(self._run)

    def _run(self) -> Results:
        job = self._job
        for pipe, share, cargo in zip(self._pipes, self._shares, cargoes(job), strict=True):
            try:
                pipe.send((share_values(share), job.work, job.draws, job.begins, cargo))
            except OSError:
                pass  # it died: its sentinel says so below
        return [
            (partial, lane_of(worker, self._shares[worker], tuple(lane)))
            for worker, (_, partial, *lane) in enumerate(self._answers())
        ]

    def _answers(self) -> list[tuple[Any, ...]]:
        """One message of each worker, in their order; CellError as soon as one raises or dies."""
        answers: list[tuple[Any, ...]] = [()] * self._workers
        pending: dict[Any, int] = {}
        for worker, (pipe, process) in enumerate(zip(self._pipes, self._processes)):  # noqa: B905  # as many
            pending[pipe] = pending[process.sentinel] = worker
        for ready in _ready(pending):
            worker = pending.get(ready, -1)
            if worker < 0:
                continue  # answered and ended in the same moment
            answers[worker] = self._answer(worker)
            del pending[self._pipes[worker]], pending[self._processes[worker].sentinel]
        return answers

    def _answer(self, worker: int) -> tuple[Any, ...]:
        try:
            answer: tuple[Any, ...] = self._pipes[worker].recv() if self._pipes[worker].poll() else ()
        except (EOFError, OSError):
            answer = ()
        if not answer:
            raise self._death(worker)
        if answer[0] == RAISED:
            raise CellError(FailureKind(answer[1]), answer[2], answer[3])
        return answer

    def _death(self, worker: int) -> CellError:
        process = self._processes[worker]
        process.join(1)
        return death_of(f"Worker {worker + 1} of {self._workers} (process {process.pid})", process.exitcode)

    def progress(self) -> tuple[int, ...]:
        return tuple(self._done)

    def stop(self) -> None:
        """Not needed: the host and its workers are killed together."""

    def close(self) -> None:
        """End the workers, which are idle."""
        for pipe in self._pipes:
            try:
                pipe.send(None)
            except OSError:
                pass  # dead already
        self._join()

    def kill(self) -> None:
        """End the workers, whatever they do."""
        for process in self._processes:
            process.kill()
        self._join()

    def _join(self) -> None:
        for process in self._processes:
            process.join()
            process.close()
        for pipe in self._pipes:
            pipe.close()


def _ready(pending: dict[Any, int]) -> Iterator[Any]:
    """What can be read, until nothing is pending any more."""
    if sys.platform == "win32":
        from multiprocessing.connection import wait

        while pending:
            yield from wait(list(pending))
        return
    from selectors import EVENT_READ, PollSelector

    # One for all answers: `wait` would register all that is pending anew after each, a square of the workers.
    with PollSelector() as selector:
        for one in pending:
            selector.register(one, EVENT_READ)
        while pending:
            for key, _ in selector.select():
                yield key.fileobj
                if key.fileobj not in pending:
                    selector.unregister(key.fileobj)


@contextmanager
def opened(workers: int, job: Job, start_method: StartMethod | None) -> Iterator[MultiprocessTeam]:
    """A team that ends with the context."""
    from multiprocessing import get_all_start_methods, get_context

    if start_method and start_method.value not in get_all_start_methods():
        known = ", ".join(get_all_start_methods())
        raise CellError(
            FailureKind.UNAVAILABLE, f"Start method {start_method} does not exist on {sys.platform}: use {known}."
        )
    team = MultiprocessTeam(workers, job, get_context(start_method.value if start_method else None))
    try:
        team.start()
        yield team
    except BaseException:
        team.kill()
        raise
    team.close()
