"""The host's side of workers at the end of two pipes: forked or spawned processes, or interpreters of their own.

Not `multiprocessing`: a process by `os.fork` and plain pipes is ready in half its time, and one that is spawned
imports our worker and nothing else. A worker takes one share a batch, so none takes two. Standard library only.
"""

from __future__ import annotations

import os
import sys

from ..events import FailureKind
from ..host.sample_failure import CellError
from ..lifeline import default_signal, signal_at_end_of, survives_signal
from ..model import Backend, Batch, Job, Lane
from ..slices import Results, settled_forks, timed
from ..workloads import WORKLOADS, ReadyWork
from .counters import SharedCounters
from .worker_loop import (
    RAISED,
    Inherited,
    asked,
    cargoes,
    lane_of,
    made_ready,
    receive,
    send,
    serve_process,
    share_values,
    unpacked,
)

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

# Signals by which a program ends itself; any other came from outside.
_CRASHES = ("SIGSEGV", "SIGBUS", "SIGABRT", "SIGILL", "SIGFPE")
FILES_OF_EACH = 6  # descriptors, while it is made
FORKED_TOGETHER = 8
Ends = tuple[int, int, int]  # of a worker's pipes: tasks, answers, life


def death_of(who: str, code: int | None) -> CellError:
    """What became of a process, from its exit status; negative for a signal."""
    import signal

    if code is None or code >= 0:
        return CellError(FailureKind.RAISED, f"{who} ended with exit status {code}.")
    name = signal.Signals(-code).name if -code in set(signal.Signals) else "unnamed"
    kind = FailureKind.CRASHED if name in _CRASHES else FailureKind.KILLED
    return CellError(kind, f"{who} was ended by signal {-code} ({name}).")


class PipedTeam:
    """Workers that serve shares; what a worker is, is said by `start_worker` and `death`."""

    def __init__(self, workers: int, job: Job) -> None:
        self._workers = workers
        self._job = job
        self._wanted = asked(job.work)
        self._counters = SharedCounters(workers, draws=job.draws)
        self._tasks: list[int] = []  # what we write, one a worker
        self._answers: list[int] = []  # what we read
        self._poll: Any = None

    def start(self) -> None:
        import select

        self._poll = select.poll()
        self.start_workers()

    def start_workers(self) -> None:
        for worker in range(self._workers):
            self.start_worker(worker, *self.pipes())

    def pipes(self) -> tuple[int, int]:
        """Make the pipes of a worker; its ends."""
        import select

        their_tasks, tasks = os.pipe()
        answers, their_answers = os.pipe()
        self._tasks.append(tasks)
        self._answers.append(answers)
        self._poll.register(answers, select.POLLIN)
        return their_tasks, their_answers

    def start_worker(self, worker: int, tasks: int, answers: int) -> None:
        """Start one that serves these ends of its pipes, and close ours of them."""
        raise NotImplementedError

    def death(self, worker: int) -> CellError:
        """Why a worker's answers have ended."""
        raise NotImplementedError

    def wait_ready(self) -> None:
        self._all_answers()

    def run(self, job: Job) -> Batch:
        if job.draws and self._counters.tickets < 0:
            raise ValueError("workers draw only where the team was opened for a job that draws")
        self._job, self._wanted = job, asked(job.work)
        self._counters.clear()
        return timed(self._run)

    def _run(self) -> Results:
        job, tickets = self._job, self._counters.tickets if self._job.draws else -1
        for tasks, share, cargo in zip(self._tasks, job.shares, cargoes(job), strict=True):
            try:
                send(tasks, (share_values(share), self._wanted, tickets, job.begins, cargo))
            except OSError:
                pass  # it died: the end of its answers says so below
        return [self._result(worker, *answer) for worker, answer in enumerate(self._all_answers())]

    def _result(self, worker: int, _: int, pickled: bool, partial: Any, *lane: Any) -> tuple[Any, Lane]:
        return unpacked(pickled, partial), lane_of(worker, self._job.shares[worker], lane)

    def _all_answers(self) -> list[tuple[Any, ...]]:
        """One message of each worker, in their order; CellError as soon as one raises or dies."""
        found: list[tuple[Any, ...]] = [()] * self._workers
        of = {fd: worker for worker, fd in enumerate(self._answers)}
        left = self._workers
        while left:
            for fd, _ in self._poll.poll():
                worker = of[fd]
                answer = receive(fd)
                if not answer:
                    raise self.death(worker)
                if answer[0] == RAISED:
                    _, lacks_memory, reason, words = answer
                    raise CellError(FailureKind.OUT_OF_MEMORY if lacks_memory else FailureKind.RAISED, reason, words)
                found[worker] = answer
                left -= 1
        return found

    def progress(self) -> tuple[int, ...]:
        return self._counters.done()

    def stop(self) -> None:
        """Not needed where workers are processes: the host and they are killed together."""

    def close(self) -> None:
        """End the workers, which are idle."""
        for fd in self._tasks:
            os.close(fd)
        self._tasks.clear()
        self.join()
        for fd in self._answers:
            os.close(fd)
        self._answers.clear()
        self._counters.close()

    def join(self) -> None:
        """Wait until every worker has ended."""
        raise NotImplementedError

    def kill(self) -> None:
        """End the workers, whatever they do."""
        raise NotImplementedError


class ProcessTeam(PipedTeam):
    """Worker processes; each has a pipe of its own that ends with this process, so that none outlives it."""

    def __init__(self, workers: int, job: Job) -> None:
        super().__init__(workers, job)
        self._pids: list[int] = []
        self._lives: list[int] = []  # the ends that we hold

    def life(self) -> int:
        """Make the pipe that ends with this process; a worker's end."""
        life, ours = os.pipe()
        self._lives.append(ours)
        return life

    def death(self, worker: int) -> CellError:
        pid = self._pids[worker]
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        self._pids[worker] = 0
        return death_of(f"Worker {worker + 1} of {self._workers} (process {pid})", code)

    def join(self) -> None:
        for pid in self._pids:
            if pid:
                os.waitpid(pid, 0)
        self._pids.clear()
        for fd in self._lives:
            os.close(fd)
        self._lives.clear()

    def kill(self) -> None:
        import signal

        for pid in self._pids:
            if pid:
                os.kill(pid, signal.SIGKILL)
        self.close()


class ForkedTeam(ProcessTeam):
    """Copies of this process. What they need not do is done here: each page that a copy writes to is copied first."""

    def start_workers(self) -> None:
        """Fork some at a time, with all that they need made before the first: after a fork this process copies too."""
        ready = self._ready()
        self._survives = survives_signal()
        for first in range(0, self._workers, FORKED_TOGETHER):
            workers = range(first, min(first + FORKED_TOGETHER, self._workers))
            ends = [(*self.pipes(), self.life()) for _ in workers]
            inherited = [Inherited(ready=ready, integers=kept, code=code) for kept, code in settled_forks(workers)]
            for worker, theirs, one in zip(workers, ends, inherited, strict=True):
                pid = os.fork()
                if not pid:
                    self._serve(worker, theirs, ends, one)
                self._pids.append(pid)
            for pid, theirs in zip(self._pids[first:], ends, strict=True):
                if sys.platform == "linux":
                    signal_at_end_of(theirs[2], pid)
                for fd in theirs:
                    os.close(fd)

    def _ready(self) -> ReadyWork | None:
        """The work made ready for all, where nothing of it is a worker's own."""
        work = self._job.work
        row = WORKLOADS[work.workload]
        plain = row.ready is None and row.arrays is None and work.backend is Backend.PYTHON
        return made_ready(self._wanted) if plain else None

    def _serve(self, worker: int, mine: Ends, ends: list[Ends], inherited: Inherited) -> None:
        """What a fork does; never returns."""
        # Of the pipes of others, and of our ends of its own, none would ever seem to end.
        for fd in (*self._tasks, *self._answers, *self._lives):
            os.close(fd)
        for theirs in ends:
            if theirs is not mine:
                for fd in theirs:
                    os.close(fd)
        if self._survives:
            default_signal()
        tasks, answers, _ = mine
        done = self._counters.values
        serve_process(tasks, answers, worker=worker, wanted=self._wanted, done=done, inherited=inherited)


class SpawnedTeam(ProcessTeam):
    def start_worker(self, worker: int, tasks: int, answers: int) -> None:
        life = self.life()
        workload, backend, num, memory, step = self._wanted
        theirs = (tasks, answers, life)
        tickets = self._counters.tickets
        for fd in (*theirs, *([tickets] if tickets >= 0 else [])):
            os.set_inheritable(fd, True)
        command = [sys.executable, *_flags(), bench_main(), "--worker", *map(str, (*theirs, worker, num, step))]
        command += [workload, backend, memory, self._counters.name]
        self._pids.append(os.posix_spawn(sys.executable, command, os.environ))
        for fd in theirs:
            os.close(fd)


def _flags() -> list[str]:
    """The options that this interpreter was started with, for one like it."""
    flags = [f"-X{name}" if value is True else f"-X{name}={value}" for name, value in sys._xoptions.items()]
    return ["-P", *flags] if getattr(sys.flags, "safe_path", False) else flags


def bench_main() -> str:
    """The script that a worker runs to find our modules."""
    return os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "__main__.py")
