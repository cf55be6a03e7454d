"""Teams: how workers are made, run and ended. One small file each; this one says what each of them is.

Whoever needs to know asks the row, never the key. Standard library only; Qt and the native extension are
imported where a team needs them.
"""

from __future__ import annotations

from importlib import import_module

from ..model import Backend, Batch, Job, StartMethod, Work
from ..records import dataclass

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import Any, Protocol
else:
    Protocol = object


class Team(Protocol):
    """Workers that stand."""

    def wait_ready(self) -> None:
        """Return once every worker has run the real kernel once."""

    def run(self, job: Job) -> Batch:
        """Run one share per worker; partial results and lanes in the order of the shares."""

    def progress(self) -> tuple[int, ...]:
        """Units that each worker has done in the batch that runs now; called from another thread."""

    def stop(self) -> None:
        """Let every worker end after its present slice, in every batch from now on; called from another thread.

        Teams of processes ignore it: their host is killed with them.
        """


class TeamKind(Protocol):
    """How to get them."""

    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        """Why this interpreter cannot run the team with that backend, as a sentence; None if it can.

        Imports what the team needs, so that `open` is timed without it.
        """

    def load(self) -> None:
        """Import the library; asked only of a team whose row says that it loads apart."""

    def compile(self, work: Work) -> None:
        """Compile the work's kernel; asked only of a team whose backend compiles."""

    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> AbstractContextManager[Team]:
        """Make the workers; leaving the context ends them. `job` is what they will be asked to run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamRow:
    """What a team is, known without importing it.

    Attributes
    ----------
    module
        Where its `KIND` is, as `import_module` takes it from `teams`.
    one_thread
        Whether all its work is done on one thread.
    shares_gil
        Whether its workers live in one interpreter: code that needs the GIL then takes turns.
    in_process
        Whether they live in the process of the host, which may then be the window.
    own_objects
        Whether each has objects of its own, as an interpreter does, so that data has to be sent to it.
    is_native
        Whether they are C++ threads, which call native kernels without Python.
    takes_tasks
        Whether its workers take tasks from a queue: then a task is a share or, where workers draw, a chunk.
    asked_apart
        Whether `unavailable` imports what no program but a bench host should.
    startup_s, dispatch_s
        About how long it takes to make the workers, and to begin a batch and wait for its end.
    start_methods
        Where workers are processes: seconds to make them by each start method, at all and for each worker.
    when_lost
        The kind of failure that its library makes of a killed worker without saying so, and what it does, as half a
        sentence.
    loads_apart
        Whether its library takes so long to import that asking for it only looks for it, and a host calls `load`.
    reaches
        Whether its workers may be on other machines, behind the address of `Cell.cluster`.
    """

    key: str
    module: str
    one_thread: bool = False
    shares_gil: bool = True
    in_process: bool = True
    own_objects: bool = False
    is_native: bool = False
    takes_tasks: bool = False
    asked_apart: bool = False
    startup_s: float = 0.0
    dispatch_s: float = 0.0
    start_methods: dict[StartMethod, tuple[float, float]] | None = None
    when_lost: tuple[str, str] | None = None
    loads_apart: bool = False
    reaches: bool = False

    @property
    def sees_memory(self) -> bool:
        """Whether its workers see the host's objects, so that no data has to be sent to them."""
        return self.in_process and not self.own_objects

    @property
    def has_start_methods(self) -> bool:
        return bool(self.start_methods)


# Times as seen on Linux with Python 3.11.
_PROCESSES_S = {
    StartMethod.FORK: (0.02, 0.002),
    StartMethod.FORKSERVER: (0.12, 0.01),
    StartMethod.SPAWN: (0.07, 0.04),
}


def _pool(key: str, startup_s: float, dispatch_s: float, **more: Any) -> TeamRow:
    """Worker processes of a library, behind the interface of an executor."""
    return TeamRow(
        key=key,
        module=".pools.executors",
        shares_gil=False,
        in_process=False,
        takes_tasks=True,
        startup_s=startup_s,
        dispatch_s=dispatch_s,
        **more,
    )


_ROWS = (
    TeamRow(key="serial", module=".serial", one_thread=True, dispatch_s=5e-6),
    TeamRow(key="threads", module=".threads", startup_s=0.001, dispatch_s=2e-4),
    TeamRow(key="qthreadpool", module=".qthreadpool", asked_apart=True, startup_s=0.07, dispatch_s=2e-4),
    TeamRow(
        key="processes",
        module=".processes",
        shares_gil=False,
        in_process=False,
        dispatch_s=4e-4,
        start_methods=_PROCESSES_S,
    ),
    TeamRow(
        key="interpreters",
        module=".subinterpreters",
        shares_gil=False,
        own_objects=True,
        startup_s=0.02,
        dispatch_s=2e-4,
    ),
    TeamRow(key="asyncio", module=".asyncio_tasks", one_thread=True, startup_s=1e-3, dispatch_s=1e-4),
    TeamRow(key="thread-pool", module=".pools.executors", takes_tasks=True, startup_s=1e-3, dispatch_s=3e-4),
    _pool("process-pool", 0.02, 1e-3, start_methods=_PROCESSES_S),
    TeamRow(
        key="mp-pool",
        module=".pools.mp_pool",
        takes_tasks=True,
        shares_gil=False,
        in_process=False,
        dispatch_s=5e-4,
        start_methods=_PROCESSES_S,
        when_lost=("timed-out", "multiprocessing.Pool waits for ever for a worker that was killed"),
    ),
    TeamRow(
        key="interpreter-pool",
        module=".pools.executors",
        shares_gil=False,
        own_objects=True,
        takes_tasks=True,
        startup_s=0.06,
        dispatch_s=1e-3,
    ),
    _pool("loky", 0.15, 1e-3),
    _pool("mpi", 0.5, 1e-3, when_lost=("killed", "MPI kills all processes when one is killed")),
    TeamRow(
        key="dask",
        module=".cluster.dask_team",
        shares_gil=False,
        in_process=False,
        takes_tasks=True,
        startup_s=2.5,
        dispatch_s=1e-2,
        loads_apart=True,
        reaches=True,
    ),
    TeamRow(key="numba-threads", module=".numba_threads", shares_gil=False, startup_s=2.0, dispatch_s=3e-5),
    TeamRow(key="native-threads", module=".native_threads", is_native=True, startup_s=0.001, dispatch_s=2e-5),
)

TEAMS: dict[str, TeamRow] = {row.key: row for row in _ROWS}


def team_kind(row: TeamRow) -> TeamKind:
    """How to get the workers of a team; its module is imported only now, so a host loads just what it needs."""
    module = import_module(row.module, __name__)
    kind: TeamKind = module.KINDS[row.key] if hasattr(module, "KINDS") else module.KIND
    return kind
