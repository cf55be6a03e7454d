"""The strategies: rows of backend and team, in the order in which they are listed.

How each is drawn is in `display.appearance`; a new one is a row here, and one there if it wants its own colour.

Standard library only.
"""

from __future__ import annotations

from .model import Backend, Cell, Function, Schedule, later
from .records import dataclass
from .teams import TEAMS, TeamRow

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy:
    """A named pair of backend and team.

    Attributes
    ----------
    note
        What to know before choosing it, in a word or two.
    one_worker
        Whether there is only ever one worker, so that a list of worker counts gives one cell.
    demonstration
        Whether it shows how to be misled: never among "all", never a winner.
    """

    key: str
    title: str
    summary: str
    backend: Backend
    team: TeamRow
    note: str = ""
    one_worker: bool = False
    demonstration: bool = False

    @property
    def takes_turns(self) -> bool:
        """Whether a GIL lets one of its workers run at a time."""
        return self.backend.needs_gil and self.team.shares_gil and not self.team.one_thread

    @property
    def side_by_side(self) -> bool:
        """Whether its workers run at once, whatever the interpreter."""
        return not (self.takes_turns or self.team.one_thread)


_ROWS = (
    Strategy(
        key="serial",
        title=later("Serial"),
        summary=later("One thread of Python: what the others are compared with."),
        backend=Backend.PYTHON,
        team=TEAMS["serial"],
        note=later("baseline"),
        one_worker=True,
    ),
    Strategy(
        key="threads",
        title=later("Python threads"),
        summary=later("threading.Thread; with the GIL they take turns."),
        backend=Backend.PYTHON,
        team=TEAMS["threads"],
    ),
    Strategy(
        key="qthreadpool",
        title=later("QThreadPool"),
        summary=later("Python code in Qt's thread pool; the same GIL."),
        backend=Backend.PYTHON,
        team=TEAMS["qthreadpool"],
    ),
    Strategy(
        key="processes",
        title=later("Processes"),
        summary=later("Worker processes, forked or spawned for the run; each has its own GIL."),
        backend=Backend.PYTHON,
        team=TEAMS["processes"],
    ),
    Strategy(
        key="interpreters",
        title=later("Sub-interpreters"),
        summary=later("Interpreters with a GIL each, as threads of one process."),
        backend=Backend.PYTHON,
        team=TEAMS["interpreters"],
    ),
    Strategy(
        key="asyncio",
        title=later("asyncio"),
        summary=later("Tasks on one event loop: they wait at once, and compute one after the other."),
        backend=Backend.PYTHON,
        team=TEAMS["asyncio"],
        note=later("one thread"),
    ),
    Strategy(
        key="thread-pool",
        title=later("Thread pool"),
        summary=later("ThreadPoolExecutor of concurrent.futures: what most scripts use."),
        backend=Backend.PYTHON,
        team=TEAMS["thread-pool"],
    ),
    Strategy(
        key="process-pool",
        title=later("Process pool"),
        summary=later("ProcessPoolExecutor of concurrent.futures."),
        backend=Backend.PYTHON,
        team=TEAMS["process-pool"],
    ),
    Strategy(
        key="mp-pool",
        title=later("mp.Pool"),
        summary=later("multiprocessing.Pool; it takes no notice of a killed worker."),
        backend=Backend.PYTHON,
        team=TEAMS["mp-pool"],
    ),
    Strategy(
        key="interpreter-pool",
        title=later("Interpreter pool"),
        summary=later("InterpreterPoolExecutor of concurrent.futures, from Python 3.14 on."),
        backend=Backend.PYTHON,
        team=TEAMS["interpreter-pool"],
    ),
    Strategy(
        key="loky",
        title=later("loky"),
        summary=later("The pool of processes under joblib; workers stand for the next call."),
        backend=Backend.PYTHON,
        team=TEAMS["loky"],
        note=later("joblib"),
    ),
    Strategy(
        key="mpi",
        title=later("MPI"),
        summary=later("mpi4py.futures: ranks of MPI as worker processes."),
        backend=Backend.PYTHON,
        team=TEAMS["mpi"],
        note=later("mpi4py"),
    ),
    Strategy(
        key="dask",
        title=later("Dask"),
        summary=later("Dask distributed: worker processes behind a scheduler, here or on a cluster."),
        backend=Backend.PYTHON,
        team=TEAMS["dask"],
        note=later("distributed"),
    ),
    Strategy(
        key="cpp-serial",
        title=later("C++ one thread"),
        summary=later("The same loop in C++, on one thread."),
        backend=Backend.NATIVE,
        team=TEAMS["serial"],
        one_worker=True,
    ),
    Strategy(
        key="cpp-threads",
        title=later("C++ threads"),
        summary=later("C++ threads while the GIL is released."),
        backend=Backend.NATIVE,
        team=TEAMS["native-threads"],
        note=later("GIL released"),
    ),
    Strategy(
        key="threads-cpp",
        title=later("Python threads, C++"),
        summary=later("Python threads that call the same C++, which lets go of the GIL."),
        backend=Backend.NATIVE,
        team=TEAMS["threads"],
        note=later("GIL released"),
    ),
    Strategy(
        key="threads-cpp-gil",
        title=later("Python threads, C++ with the GIL"),
        summary=later("Python threads that call the same C++, which keeps the GIL."),
        backend=Backend.NATIVE_HOLDING,
        team=TEAMS["threads"],
        note=later("GIL kept"),
    ),
    Strategy(
        key="cpp-callback",
        title=later("C++ threads, Python method"),
        summary=later("C++ threads that call a method which a Python class overrides: the GIL is back."),
        backend=Backend.PYTHON,
        team=TEAMS["native-threads"],
        note=later("callback"),
    ),
    Strategy(
        key="numpy",
        title=later("NumPy"),
        summary=later("Slices as whole arrays, on one thread, but for what NumPy's own library runs on several."),
        backend=Backend.NUMPY,
        team=TEAMS["serial"],
        note=later("arrays"),
        one_worker=True,
    ),
    Strategy(
        key="numba",
        title=later("Numba"),
        summary=later("The Python loop compiled by Numba, in its prange; compiling is part of its start-up."),
        backend=Backend.NUMBA,
        team=TEAMS["numba-threads"],
        note=later("prange"),
    ),
    Strategy(
        key="cpp-deleted",
        title=later("C++ without the barrier"),
        summary=later("The C++ loop as the compiler likes it: it is removed, and nothing is left to measure."),
        backend=Backend.NATIVE_UNGUARDED,
        team=TEAMS["serial"],
        note=later("demo"),
        one_worker=True,
        demonstration=True,
    ),
)

# Of a function of the user's own: known like the others, but never listed, as it is nothing without a name.
TWIN = "native"
_TWIN = Strategy(
    key=TWIN,
    title=later("Native twin"),
    summary=later("Python threads that call the compiled twin of your function; whether it keeps the GIL is measured."),
    backend=Backend.TWIN,
    team=TEAMS["threads"],
)


class _Strategies(dict[str, Strategy]):
    """A dict in every way, but that it knows one key more than it lists."""

    def __missing__(self, key: str) -> Strategy:
        if key == TWIN:
            return _TWIN
        raise KeyError(key)

    def __contains__(self, key: object) -> bool:
        return key == TWIN or super().__contains__(key)

    def get(self, key: str, default: Any = None) -> Any:
        return _TWIN if key == TWIN else dict.get(self, key, default)


STRATEGIES: dict[str, Strategy] = _Strategies({row.key: row for row in _ROWS})


def schedule_missing(strategy: Strategy, schedule: Schedule | None) -> str | None:
    """Why a strategy's workers know no such schedule, as a sentence; None if they do."""
    if schedule is not Schedule.GUIDED or not (strategy.team.is_native or strategy.backend.compiles):
        return None
    return later("C++ and Numba threads draw single slices: guided chunks are for workers of Python.")


def own_missing(function: Function | None, strategy: Strategy) -> str | None:
    """Why a strategy has no use for a function of the user's, as a sentence; None if it has, or there is none."""
    if function is None:
        return None
    if strategy.backend is Backend.TWIN and not function.native:
        return "No compiled twin is named: --native MODULE:NAME."
    if not strategy.team.is_native:
        return None
    return "C++ threads add up whole numbers, and cannot hold what a function of your own returns."


def may_have_inner(strategy: Strategy, *, own: bool) -> bool:
    """Whether a library with threads of its own may be inside a worker: NumPy's, or whatever a user's function calls.

    Parameters
    ----------
    own
        Whether it runs a function of the user's own.
    """
    return strategy.backend is Backend.NUMPY or (own and not strategy.team.is_native)


def has_inner_threads(cell: Cell) -> bool:
    """The same of a cell, whose workers are on this machine: those of a cluster are started by somebody else."""
    own = cell.workload == "function"
    return cell.cluster is None and may_have_inner(STRATEGIES[cell.strategy], own=own)


# What "all" stands for.
RACED: tuple[str, ...] = tuple(row.key for row in _ROWS if not row.demonstration)
