"""The events of a run, and the task that a bench host is given; codec.py makes each of them a line of JSON.

Standard library only.
"""

from __future__ import annotations

from .costs.bill import TransferBill
from .inner.inner_pools import InnerThreads
from .model import Cell, Function, Lane, Plan
from .records import Choice, dataclass

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

PROTOCOL = 1


class PhaseName(Choice):
    """The parts of one sample, in the order in which they happen."""

    LAUNCH = "launch"  # from starting the child to its first line of code
    IMPORT = "import"  # modules of the team and the kernel
    COMPILE = "compile"  # of a kernel that is compiled in each process
    CALIBRATE = "calibrate"  # a first touch of the kernel, to size the slices
    CREATE = "create"  # making the workers
    READY = "ready"  # until every worker has answered
    FIRST = "first"  # the first batch: with create, ready and teardown, the cold time
    WARM = "warm"  # batches on workers that already stand
    COSTS = "costs"  # one more batch, or several, in which memory and CPU time are looked at: its time is none
    TEARDOWN = "teardown"  # ending the workers


class FailureKind(Choice):
    """Why a cell has no time."""

    RAISED = "raised"  # the kernel or the team raised an exception
    KILLED = "killed"
    CRASHED = "crashed"
    OUT_OF_MEMORY = "out-of-memory"
    TIMED_OUT = "timed-out"
    WRONG_RESULT = "wrong-result"
    UNAVAILABLE = "unavailable"
    CLOCK = "clock"  # the host's clock is not the one of this program
    LAUNCH = "launch"  # an interpreter or worker could not be started, or does not speak our protocol


class Outcome(Choice):
    """How a run ended."""

    COMPLETED = "completed"
    STOPPED = "stopped"
    FAILED = "failed"  # the run itself could not go on, not just a cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What a bench host is asked to do: one cell in one round (goes in on stdin)."""

    protocol: int
    cell_index: int
    round: int
    cell: Cell
    seed: int = 0  # of the plan: what the layout of memory is drawn from
    function: Function | None = None  # of the plan, without its source
    races: bool = False  # whether threads are to be disturbed, and no time matters
    costs: bool = False  # whether a batch is to follow the timed ones in which memory and CPU time are looked at
    reference: str = ""  # path of a file in which serial's results are, or will be, to be compared with


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierRounds:
    """Rounds that a run took over from an earlier one, which it goes on with."""

    rounds: int
    created: str  # when that run began


class Guessed(Choice):
    """What the factors of a lesson's guesses are of."""

    WARM = "warm"  # speed-up of warm times against the baseline of the same workload and num
    COLD = "cold"  # the same of cold times
    SECOND = "second"  # a cell's own cold time divided by its warm time: how much faster the second run is


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """What somebody expected of a cell before it was measured; `cell` is its index in the plan."""

    cell: int
    factor: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonRun:
    """The lesson that a run belongs to, and the guesses as they stood when Run locked them.

    Attributes
    ----------
    key
        Of a lesson of this program, or of one that it does not know.
    locked
        When the guesses were locked: ISO 8601, with the offset from UTC.
    guesses
        At most one a cell, in the order of the plan; empty for a run without a guess.
    """

    key: str
    guessed: Guessed
    locked: str
    guesses: tuple[Guess, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStarted:
    """First event: what is going to be measured, where and by which program.

    `earlier` are the blocks that were measured before, in their order: their rounds are the plan's first ones. Empty
    in a run that goes on with none. `lesson` is None in a run of no lesson.
    """

    program: str  # version of Speedup Lab
    created: str  # ISO 8601, with the offset from UTC
    plan: Plan
    machine: dict[str, Any]  # the machine card
    earlier: tuple[EarlierRounds, ...] = ()
    lesson: LessonRun | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HostStarted:
    """A bench host answered.

    `gil` is None where the interpreter cannot say (before 3.13, where there always is one).
    `clock_ns` is the host's perf_counter_ns at its first line of code: less the starter's clock
    before the start, it is the launch phase.
    """

    protocol: int
    cell: int
    round: int
    pid: int
    python: str
    implementation: str
    gil: bool | None
    clock_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseDone:
    cell: int
    round: int
    phase: PhaseName
    wall_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibrated:
    """The kernel's speed in this host, on one worker, and the size of slice chosen from it.

    `layout` is the key of where the workers' memory lies: `bench.layout.drawn` gives the layout of each. None in files
    of programs that drew none. `chunk_units` is what a worker takes at once, by its schedule: its block, a slice, or a
    pool's task. None in files of programs that knew no schedules. `in_loop` is whether a compiled loop calls a function
    of somebody's for all items of a chunk, where it was compiled; else None.
    """

    cell: int
    round: int
    cost_per_s: float  # in the unit of Workload.cost
    slice_units: int
    slice_ns: int
    layout: int | None = None
    chunk_units: int | None = None
    in_loop: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far each worker is, at a moment of the host's clock; at most four a second."""

    cell: int
    round: int
    phase: PhaseName
    at_ns: int
    done: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchDone:
    """The first batch, or all warm batches of a sample.

    Attributes
    ----------
    start_ns
        On the system-wide clock, of the batch that `lanes` describe.
    batch_ns
        Wall time of every batch: one for FIRST; several for WARM where one is under 0.1 s.
    lanes_of
        Which of them `start_ns` and `lanes` are of: the one in the middle, as a pause falls into the longest.
    lanes
        Begins are counted from `start_ns`.
    """

    cell: int
    round: int
    phase: PhaseName
    start_ns: int
    batch_ns: tuple[int, ...]
    lanes_of: int
    result: int
    lanes: tuple[Lane, ...]


class MemoryKind(Choice):
    """How the memory of several processes is added up."""

    PSS = "pss"  # a page that several of them share is counted once
    RSS = "rss"  # once for each of them


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamCosts:
    """What a team uses beside time, from a batch of its own after the timed ones; once for each cell of a run.

    Attributes
    ----------
    batches
        How many ran for it, one after the other.
    cold_cpu_ns
        CPU time of all its processes, user and system, from making the workers to the end of the first batch.
    warm_cpu_ns
        The same of one batch on workers that stand: its slices as the timed batches took them, by their median.
    energy_uj
        What the processor packages took for such a batch, all that ran on them together; None where it cannot be read.
    memory_kind, memory_bytes
        Of each process at the moment when all together had most, the host's first, then the largest: a bench host
        leaves them empty, whoever watches it fills them in. None and empty where nobody could look.
    looks
        How often it was looked at.
    """

    cell: int
    round: int
    batches: int
    cold_cpu_ns: int | None
    warm_cpu_ns: int | None
    energy_uj: int | None = None
    memory_kind: MemoryKind | None = None
    memory_bytes: tuple[int, ...] = ()
    looks: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GilSwitchedOn:
    """An import switched the GIL on that the sample's interpreter had begun without.

    `module` is the extension that does not say it can run without one. `chain` is who imported it, the first one
    first, then the module itself: modules, and functions as "price()".
    """

    cell: int
    round: int
    module: str
    chain: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellDone:
    """A sample is complete, its workers gone, its result checked.

    `gil` is read again at the end: an import may have switched it back on.
    """

    cell: int
    round: int
    result: int
    gil: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CellFailed:
    """A sample has no time. `last_words` is the end of what the host wrote to stderr."""

    cell: int
    round: int
    kind: FailureKind
    reason: str
    last_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundConditions:
    """The machine while a round was measured, from looks taken before and after it.

    What the system cannot say is None; shares are of all its logical cores, 0 to 1.

    Attributes
    ----------
    load_before, load_after
        Mean number of runnable threads in the last minute.
    foreign_cpu
        Share that was used by others than this program and its bench hosts.
    steal
        Share that a virtual machine wanted and did not get.
    clock_mhz
        The fastest core's clock at the end of the round.
    throttled_periods, throttled_ns
        How often a control group's quota paused its processes, and for how long, all its cores together.
    cpu_pressure
        Share of the time in which something in the machine had to wait for a core.
    """

    round: int
    wall_ns: int
    cores: int | None
    load_before: float | None
    load_after: float | None
    foreign_cpu: float | None
    steal: float | None
    clock_mhz: float | None
    throttled_periods: int | None = None
    throttled_ns: int | None = None
    cpu_pressure: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RacesChecked:
    """Threads of a cell ran a function of the user's at a tiny switch interval; after all rounds, and apart from them.

    Attributes
    ----------
    python
        Version of the interpreter, or its path where it did not answer.
    gil
        Whether it has one.
    batches
        How many were compared with serial's results of the same process.
    found
        What differed, as a sentence without its end; "" where nothing did.
    note
        Why it could not be run to its end; "" where it was.
    """

    cell: int
    python: str
    gil: bool
    batches: int
    found: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundDone:
    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclusions:
    """What the program that measured found in the run, right before its end; each object says of which basis.

    Attributes
    ----------
    program
        Version of Speedup Lab: another one may conclude otherwise.
    findings, scaling, break_even
        In plain values, with the keys of `--json`.
    fastest
        Of cold and of warm times the row that a list names, so that it need not read the samples.
    """

    program: str
    findings: tuple[dict[str, Any], ...]
    scaling: tuple[dict[str, Any], ...]
    break_even: tuple[dict[str, Any], ...]
    fastest: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEnded:
    """Last event. `reason` says why a run failed."""

    outcome: Outcome
    reason: str | None


_OfSample = PhaseDone | Calibrated | Progress | BatchDone | TeamCosts | TransferBill | GilSwitchedOn | InnerThreads
HostEvent = HostStarted | _OfSample | CellDone | CellFailed
Event = RunStarted | HostEvent | RoundConditions | RoundDone | RacesChecked | Conclusions | RunEnded
