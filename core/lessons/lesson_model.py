"""What a lesson is: a question, the cells that answer it, and what the answer should look like. Only data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..bench.events import Guessed
from ..bench.model import StartMethod
from ..bench.records import Choice
from ..findings.claims import FindingKey
from ..results.rows import Row
from .site import Site


class Need(Choice):
    """What a machine must have for a lesson to show anything."""

    SECOND_CORE = "second-core"
    CPP = "cpp"
    NUMPY = "numpy"
    GIL = "gil"  # the Python of this program has one
    FREE_THREADED = "free-threaded"  # any Python without one
    FREE_THREADED_315 = "free-threaded-3.15"
    FUNCTION = "function"  # of the user's


class Under(Choice):
    """Which interpreter runs a cell."""

    THIS = "this"
    WITH_GIL = "with-gil"  # the one that the free-threaded one is held against
    FREE_THREADED = "free-threaded"
    FREE_THREADED_315 = "free-threaded-3.15"


class Explains(Choice):
    """Which of the measured numbers tell why."""

    TURNS = "turns"  # the waiting shares
    FEE = "fee"  # start-up against work
    SECOND = "second"  # start-up and compiling, which only the first run has
    CORES = "cores"  # cores used against cores there are
    RATE = "rate"  # steps a second of each worker
    IMPOSSIBLE = "impossible"  # a rate that no core reaches
    LET_GO = "let-go"  # the waiting shares of the same C++ with the GIL kept and released
    SHIPPING = "shipping"  # the same work with and without its data on the way
    INSIDE = "inside"  # what one call does against what one core can
    NO_GIL = "no-gil"  # cores used under both Pythons
    WAITS = "waits"  # CPU time of workers that sleep


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonCell:
    """One row of a lesson.

    Attributes
    ----------
    known
        Whether it is what the others are held against, so that nobody guesses it.
    num
        None for the num that fits this machine.
    workload
        None for the lesson's own.
    """

    strategy: str
    workers: int = 1
    known: bool = False
    num: int | None = None
    workload: str | None = None
    under: Under = Under.THIS
    start_method: StartMethod | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonVerdict:
    """Whether a lesson holds on a machine, the row that says so, and its factor."""

    holds: bool
    row: Row
    factor: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One lesson. All its words are in English, to be said with `tr`.

    Attributes
    ----------
    num
        The largest; smaller on a machine that would take longer than `within_s` for the whole plan.
    nums
        Sizes in place of `num`, in ascending order: as many of them as end in time.
    least
        With a smaller num, or with sizes that end below it, nothing of the lesson is seen: it is that large wherever
        it ends within a minute, whatever `within_s` says.
    cells
        For a machine; where `nums` has several, for each of them.
    holds
        What the rows say of the lesson's claim; None where they say nothing.
    finding
        The finding that explains it, where there is one.
    ask, see, surprise
        For who presents it: what to ask, what the room will see, where it can surprise.
    try_this, try_lesson
        What to try next, and the key of the lesson that does.
    log
        Whether its axis is logarithmic at first.
    view
        Key of the view that shows most of it.
    """

    key: str
    number: int
    title: str
    question: str
    ask: str
    see: str
    surprise: str
    try_this: str
    workload: str
    cells: Callable[[Site], Sequence[LessonCell]]
    explains: Explains
    holds: Callable[[Sequence[Row]], LessonVerdict | None]
    try_lesson: str = ""
    finding: FindingKey | None = None
    num: int = 10**7
    nums: tuple[int, ...] = ()
    guessed: Guessed = Guessed.WARM
    needs: tuple[Need, ...] = ()
    least: int = 0
    within_s: float = 30.0
    log: bool = False
    view: str = "timeline"
