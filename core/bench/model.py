"""What is measured: workloads, strategies, cells and plans as frozen data.

Runs inside the bench host, so it imports nothing outside the standard library.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from .records import dataclass

NUM_MAX = 10**12
WORKERS_MAX = 1024


class Choice(str, Enum):
    """A string enum that prints as its value (StrEnum needs Python 3.11, a bench host 3.10)."""

    __str__ = str.__str__


class Backend(Choice):
    """What executes the inner loop."""

    PYTHON = "python"
    NATIVE = "native"
    # Without the barrier that keeps the compiler from removing a loop.
    NATIVE_UNGUARDED = "native-unguarded"

    @property
    def is_native(self) -> bool:
        """Whether it needs the native extension."""
        return self is not Backend.PYTHON


class StartMethod(Choice):
    """How a worker process comes to be, as in `multiprocessing`."""

    FORK = "fork"
    SPAWN = "spawn"
    FORKSERVER = "forkserver"


class Split(Choice):
    """How num is shared out among the workers."""

    # One contiguous block each: what a script with `num // workers` does.
    BLOCKS = "blocks"
    # Every n-th slice each: evens out work that grows along the range.
    INTERLEAVED = "interleaved"


class Effort(Choice):
    """How many rounds a run takes."""

    QUICK = "quick"
    NORMAL = "normal"
    RIGOROUS = "rigorous"

    @property
    def rounds(self) -> int:
        return {Effort.QUICK: 3, Effort.NORMAL: 7, Effort.RIGOROUS: 15}[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """What is computed.

    Attributes
    ----------
    cost
        Work for a num, in steps of the inner loop: lets a rate measured at one num
        predict the time at another.
    expected
        The right result for a num, found by another way than the kernels; None where
        that would take too long, and then results are only compared with each other.
    expected_to
        The largest num that `expected` has a result for; None where it has one for all.
    """

    key: str
    title: str
    summary: str
    split: Split
    cost: Callable[[int], float]
    expected: Callable[[int], int | None]
    expected_to: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy:
    """A named pair of backend and team.

    Attributes
    ----------
    team
        Key of the team, as in `teams.TEAMS`.
    one_worker
        Whether there is only ever one worker, so that a list of worker counts gives one cell.
    demonstration
        Whether it shows how to be misled: never among "all", never a winner.
    """

    key: str
    title: str
    summary: str
    backend: Backend
    team: str
    one_worker: bool = False
    demonstration: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One thing that is timed.

    Attributes
    ----------
    python
        Path of the interpreter that runs the bench host.
    start_method
        Only where the workers are processes.
    """

    workload: str
    num: int
    strategy: str
    workers: int
    python: str
    start_method: StartMethod | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Cells to measure, how often, and the seed of their order.

    Attributes
    ----------
    time_limit_s
        Seconds without progress after which a cell fails; None lets each cell's calibration choose.
    """

    cells: tuple[Cell, ...]
    rounds: int
    seed: int
    time_limit_s: float | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """One worker's part of num: the slices [lo, min(lo + units, stop)) for lo from `first` by `stride`.

    Slices carry on where the last one ended, so that their loops meet the same integers as one
    long loop would.
    """

    first: int
    stop: int
    stride: int
    units: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a team is asked to run: a kernel by name, and one share per worker."""

    workload: str
    backend: Backend
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """What one worker did in one batch.

    Attributes
    ----------
    start_ns
        Begin of the first slice: in a `Batch` on its clock, in an event counted from the begin of the batch.
    wall_ns, cpu_ns
        Wall and CPU time of each slice; a slice begins where the one before it ended.
    units
        Size of each slice but the last.
    done
        Units of num in the whole lane.
    run_queue_ns
        Time in which it could have run and had no core; None where the system does not say, or the lane
        was too short to ask.
    """

    worker: int
    start_ns: int
    wall_ns: tuple[int, ...]
    cpu_ns: tuple[int, ...]
    units: int
    done: int
    run_queue_ns: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """One execution of a job: the workers' partial results and what each of them did."""

    start_ns: int
    wall_ns: int
    partials: tuple[int, ...]
    lanes: tuple[Lane, ...]
