"""Worker processes from `multiprocessing`, one pipe and one share each.

Not `multiprocessing.Pool`: its workers take what comes, so one may take two shares, and it waits
for ever for a worker that was killed. Workers import this module, so it must stay free of Qt.
Standard library only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from ..events import FailureKind
from ..measure import CellError
from ..model import Backend, Batch, Job, Lane, Share, StartMethod, Work
from ..pipes import die_at_end_of
from ..slices import Counters, Results, run_slices, settle_memory, timed
from ..workloads import backend_missing, make_ready

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext
    from multiprocessing.process import BaseProcess
    from typing import Any

_READY, _DONE, _RAISED = range(3)
# Signals by which a program ends itself; any other came from outside.
_CRASHES = ("SIGSEGV", "SIGBUS", "SIGABRT", "SIGILL", "SIGFPE")


class _Orphaned:
    """True once whoever made this process is gone; a system call of 0.1 microseconds."""

    def __init__(self) -> None:
        self._parent = os.getppid()

    def __bool__(self) -> bool:
        return os.getppid() != self._parent


def _die_with_host() -> object:
    """What is true once this worker should do no more; on Linux it does not live to see it."""
    if sys.platform != "linux":
        return _Orphaned()
    from multiprocessing import parent_process

    host = parent_process()
    if host:
        die_at_end_of(host.sentinel, os.getpid())
    return []


def work(pipe: Connection, worker: int, asked: Work, done: Counters, inherited: list[Connection]) -> None:
    """The life of a worker: answer once ready, then run share after share until told to end."""
    import faulthandler
    import signal

    faulthandler.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A fork holds copies of the others' pipes: none would ever seem to end.
    for other in inherited:
        other.close()
    orphaned = _die_with_host()
    try:
        ready = make_ready(asked)
        ready.touch()
        settle_memory(worker)
        kept: list[Lane] = []  # freed, they would leave holes for the next batch's integers
        pipe.send((_READY,))
        while share := pipe.recv():
            partial, lane = run_slices(worker, ready, Share(*share), done, orphaned)
            kept.append(lane)
            pipe.send((_DONE, partial, lane.start_ns, lane.wall_ns, lane.cpu_ns, lane.done, lane.run_queue_ns))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        # The host is gone; nobody is left to be told.
        os._exit(1)
    except Exception as error:
        from traceback import format_exc

        kind = FailureKind.OUT_OF_MEMORY if isinstance(error, MemoryError) else FailureKind.RAISED
        pipe.send((_RAISED, kind.value, f"{type(error).__name__}: {error}", format_exc()))


class ProcessTeam:
    def __init__(self, workers: int, job: Job, context: BaseContext) -> None:
        self._workers = workers
        self._job = job
        self._context: Any = context
        self._is_fork = context.get_start_method() == StartMethod.FORK
        self._done = self._counters()
        self._pipes: list[Connection] = []
        self._processes: list[BaseProcess] = []

    def _counters(self) -> Any:
        if self._is_fork:
            import mmap

            # Inherited as it is, and without the 5 ms that ctypes takes to import.
            return memoryview(mmap.mmap(-1, 8 * self._workers)).cast("q")
        return self._context.RawArray("q", self._workers)

    def start(self) -> None:
        for worker in range(self._workers):
            here, there = self._context.Pipe()
            self._pipes.append(here)
            inherited = self._pipes if self._is_fork else []
            process = self._context.Process(
                target=work,
                args=(there, worker, self._job.work, self._done, inherited),
                name=f"worker {worker}",
                daemon=True,
            )
            process.start()
            self._processes.append(process)
            there.close()

    def wait_ready(self) -> None:
        self._answers()

    def run(self, job: Job) -> Batch:
        self._shares = job.shares
        for worker in range(self._workers):
            self._done[worker] = 0
        return timed(self._run)

    def _run(self) -> Results:
        for pipe, share in zip(self._pipes, self._shares, strict=True):
            try:
                pipe.send((share.first, share.stop, share.stride, share.units))
            except OSError:
                pass  # it died: its sentinel says so below
        return [
            (
                partial,
                Lane(
                    worker=w,
                    start_ns=start,
                    wall_ns=wall,
                    cpu_ns=cpu,
                    units=self._shares[w].units,
                    done=done,
                    run_queue_ns=queued,
                ),
            )
            for w, (_, partial, start, wall, cpu, done, queued) in enumerate(self._answers())
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
        if answer[0] == _RAISED:
            raise CellError(FailureKind(answer[1]), answer[2], answer[3])
        return answer

    def _death(self, worker: int) -> CellError:
        import signal

        process = self._processes[worker]
        process.join(1)
        code = process.exitcode
        who = f"Worker {worker + 1} of {self._workers} (process {process.pid})"
        if code is None or code >= 0:
            return CellError(FailureKind.RAISED, f"{who} ended with exit status {code}.")
        name = signal.Signals(-code).name if -code in set(signal.Signals) else "unnamed"
        kind = FailureKind.CRASHED if name in _CRASHES else FailureKind.KILLED
        return CellError(kind, f"{who} was ended by signal {-code} ({name}).")

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


def _allow_files(workers: int) -> None:
    """Each worker needs three file descriptors here, and the usual limit is 1024."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 3 * workers + 100
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted if hard < 0 else min(wanted, hard), hard))


class _Processes:
    def unavailable(self, backend: Backend) -> str | None:
        try:
            import multiprocessing.connection
            import multiprocessing.context  # noqa: F401  # both belong to the import phase
        except ImportError as error:
            return f"This Python has no multiprocessing ({error})."
        return backend_missing(backend)

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[ProcessTeam]:
        from multiprocessing import get_all_start_methods, get_context

        if start_method and start_method.value not in get_all_start_methods():
            known = ", ".join(get_all_start_methods())
            raise CellError(
                FailureKind.UNAVAILABLE, f"Start method {start_method} does not exist on {sys.platform}: use {known}."
            )
        _allow_files(workers)
        team = ProcessTeam(workers, job, get_context(start_method.value if start_method else None))
        try:
            team.start()
            yield team
        except BaseException:
            team.kill()
            raise
        team.close()


KIND = _Processes()
