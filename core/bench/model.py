"""What is measured: teams, strategies, cells and plans as frozen data.

Runs inside the bench host, so it imports nothing outside the standard library.
"""

from __future__ import annotations

from collections.abc import Callable

from .records import Choice, dataclass

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any
else:
    Any = object

NUM_MAX = 10**12
WORKERS_MAX = 1024
INNER_MAX = 1024


def later(text: str) -> str:
    """Mark a constant for translators; `display.i18n.tr` says it where it is shown."""
    return text


class Backend(Choice):
    """What executes the inner loop."""

    PYTHON = "python"
    NATIVE = "native"
    # The same kernel, called without letting go of the GIL.
    NATIVE_HOLDING = "native-holding"
    # Without the barrier that keeps the compiler from removing a loop.
    NATIVE_UNGUARDED = "native-unguarded"
    # Whole slices as arrays.
    NUMPY = "numpy"
    # The loop in Python, compiled when it is first called.
    NUMBA = "numba"
    TWIN = "twin"  # of a function of the user's own, whatever they name

    @property
    def is_native(self) -> bool:
        """Whether it needs the native extension."""
        return self in (Backend.NATIVE, Backend.NATIVE_HOLDING, Backend.NATIVE_UNGUARDED)

    @property
    def is_library(self) -> bool:
        """Whether it needs a library of others."""
        return self in (Backend.NUMPY, Backend.NUMBA)

    @property
    def compiles(self) -> bool:
        """Whether its kernel is compiled in each process that runs it."""
        return self is Backend.NUMBA

    @property
    def needs_gil(self) -> bool:
        """Whether a worker holds the GIL, where there is one, while its inner loop runs."""
        return self in (Backend.PYTHON, Backend.NATIVE_HOLDING)

    @property
    def kernel_of(self) -> Backend:
        """The backend whose kernel it runs, and whose speed it has."""
        return Backend.NATIVE if self is Backend.NATIVE_HOLDING else self


class StartMethod(Choice):
    """How a worker process comes to be, as in `multiprocessing`."""

    FORK = "fork"
    SPAWN = "spawn"
    FORKSERVER = "forkserver"


class Schedule(Choice):
    """Who runs which slices of num, in the words of OpenMP but for the second."""

    # One contiguous block each: what a script with `num // workers` does.
    STATIC = "static"
    # Every n-th slice each: evens out work that grows along the range.
    INTERLEAVED = "interleaved"
    # The next chunk, by whoever is free: evens out whatever work and machine do.
    DYNAMIC = "dynamic"
    # The same, but chunks get smaller towards the end: few hand-overs, and still an even end.
    GUIDED = "guided"

    @property
    def draws(self) -> bool:
        return self in (Schedule.DYNAMIC, Schedule.GUIDED)


class Arguments(Choice):
    """Whose objects threads call a function of the user's with."""

    SHARED = "shared"  # those that the host made: every thread counts references to them
    PER_THREAD = "per-thread"  # copies that each thread made itself before anything was timed
    PRIVATE = "private"  # the same, each item by itself: no two calls have an object in common


class Effort(Choice):
    """How many rounds a run takes."""

    QUICK = "quick"
    NORMAL = "normal"
    RIGOROUS = "rigorous"

    @property
    def rounds(self) -> int:
        return {Effort.QUICK: 3, Effort.NORMAL: 7, Effort.RIGOROUS: 15}[self]


# What a worker returns for its share; only the workload's `Result` looks inside.
Partial = Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One thing that is timed.

    Attributes
    ----------
    python
        Path of the interpreter that runs the bench host.
    start_method
        Only where the workers are processes.
    schedule
        None for the workload's own.
    chunk
        Units of num that a worker draws at once, of guided chunks the least; None for what the kernel's speed says.
    cluster
        Address of the scheduler whose workers do it; None for workers on this machine.
    inner_threads
        How many threads BLAS, OpenMP and Numba may have in each process; None for what they have by themselves.
    arguments
        Of threads that call a function of the user's for items; None where nobody asked, which is shared.
    """

    workload: str
    num: int
    strategy: str
    workers: int
    python: str
    start_method: StartMethod | None = None
    schedule: Schedule | None = None
    chunk: int | None = None
    cluster: str | None = None
    inner_threads: int | None = None
    arguments: Arguments | None = None

    @property
    def way(self) -> tuple[Any, ...]:
        """How the work is run, but for the number of workers."""
        more = self.start_method, self.schedule, self.chunk, self.cluster, self.inner_threads, self.arguments
        return self.strategy, self.python, *more


class Shape(Choice):
    """How a function of the user's takes its work."""

    INDEX = "index"  # f(i), for each i of num
    RANGE = "range"  # f(lo, hi): what it returns for parts of num is combined
    ITEM = "item"  # f(item), for each item that items() of the same file yields


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """A function of the user's that is raced: where it is, and how it is called. Only a bench host runs it.

    Attributes
    ----------
    file
        Absolute path of its source; "" for a module that has none.
    module
        Dotted name by which it is imported; "" where the file is run by its path.
    folder
        Where its imports are looked for after everything else; "" for nowhere.
    combine
        Name of the function in the same file that joins two results of ranges; "" for `+`.
    native
        "module:function" of its compiled twin, which takes what it takes; "" for none.
    equal
        Name of the function in the same file that says whether two results are the same; "" for `==`.
    rtol
        How far two floats may be apart, as a share of the larger one; None for not at all.
    sha256
        Of the file when the run was planned; "" where there is none.
    source
        The file's text then, to be shown; never run.
    """

    file: str
    module: str
    name: str
    shape: Shape
    folder: str = ""
    combine: str = ""
    equal: str = ""
    rtol: float | None = None
    sha256: str = ""
    source: str = ""
    native: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Cells to measure, how often, and the seed of their order.

    Attributes
    ----------
    function
        What the workload "function" runs; None for a plan without it.
    time_limit_s
        Seconds without progress after which a cell fails; None lets each cell's calibration choose.
    races
        Interpreters under which threads are searched for races after all rounds; empty where nobody asked for it.
    """

    cells: tuple[Cell, ...]
    rounds: int
    seed: int
    time_limit_s: float | None = None
    function: Function | None = None
    races: tuple[str, ...] = ()


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
class Work:
    """What every worker of a job does, whatever its share: by name, so that it can go to another process.

    Attributes
    ----------
    memory
        By what name the arrays are found that it works on, or how a function of the user's is found; "" where there
        are none, or each task brings its own.
    step
        Of a workload with steps, from 0.
    """

    workload: str
    backend: Backend
    num: int
    memory: str = ""
    step: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a team is asked to run, and one share per worker.

    Attributes
    ----------
    cargo
        What a share brings to a worker that does not see the arrays; None where nothing travels.
    draws
        Whether each share is all of num, and a slice belongs to whoever takes it first.
    chunk
        Units of num in a task, where workers draw and the team's workers take tasks.
    begins
        Of chunks of several sizes; empty where each is a slice or `chunk`.
    where
        Address of the scheduler whose workers do it; "" for workers on this machine.
    """

    work: Work
    shares: tuple[Share, ...]
    draws: bool = False
    chunk: int = 0
    cargo: Callable[[Share], Any] | None = None
    begins: tuple[int, ...] = ()
    where: str = ""


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
    drawn
        Where each slice began, if the worker drew it; empty where its share says so.
    clock_error_ns
        How wrong `start_ns` may be, either way, as it was read on another machine's clock; None where it was not.
    turn_ns
        From the begin of the batch to the end of its last slice: how long other workers held the event loop that they
        share; None where they share none.
    """

    worker: int
    start_ns: int
    wall_ns: tuple[int, ...]
    cpu_ns: tuple[int, ...]
    units: int
    done: int
    run_queue_ns: int | None = None
    drawn: tuple[int, ...] = ()
    clock_error_ns: int | None = None
    turn_ns: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """One execution of a job: the partial results and what each worker did.

    There is one partial result for each share, or for each chunk where tasks were drawn; in the order of num where
    each of them is a contiguous part of it.
    """

    start_ns: int
    wall_ns: int
    partials: tuple[Partial, ...]
    lanes: tuple[Lane, ...]
