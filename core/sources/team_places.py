"""Where a team's own lines are: the table behind the Code view.

A name is "function", "Class.method", "Class.method=self._pool" (the statement that sets it) or
"function>While" (the first such statement in it); in C++ the text that a definition begins with.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..display.i18n import later


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Some definitions in one file, under `core` for Python and under `cpp` for C++; its title is in English."""

    title: str
    file: str
    names: tuple[str, ...]


# Of a team that is not in the table.
BATCH = ("_run", "run")

STEPS = Place(title=later("The steps"), file="bench/teams/stepped.py", names=("SteppedTeam.run",))
CARGO = Place(title=later("What travels"), file="bench/workloads/__init__.py", names=("cargo_of.cargo",))
GIL_OF_STATE = Place(
    title=later("Called from Python, without the GIL"),
    file="bindings.cpp",
    names=("const auto checked_without_gil = [",),
)
GIL_KEPT = Place(
    title=later("Called from Python, with the GIL"), file="bindings.cpp", names=("const auto checked = [",)
)
GIL = Place(title=later("Called from Python, without the GIL"), file="bindings.cpp", names=("[kernel](",))

_QT = "bench/teams/qthreadpool.py"
_PIPED = "bench/teams/piped.py"
_EXECUTORS = "bench/teams/pools/executors.py"
_DASK = "bench/teams/cluster/dask_team.py"
_NUMBA = "bench/teams/numba_threads.py"
_THREADS = "bench/teams/threads.py"
_SERVE = Place(title=later("The workers"), file="bench/teams/worker_loop.py", names=("serve>While",))
_SUBMITTED = Place(title=later("One batch"), file=_EXECUTORS, names=("ExecutorTeam._run", "ExecutorTeam._wait"))
_TASK = Place(title=later("The workers"), file="bench/teams/pools/pool_task.py", names=("run_task",))


def _pool(made_by: str) -> Place:
    return Place(title=later("The workers"), file=_EXECUTORS, names=(made_by,))


TEAMS: dict[str, tuple[Place, ...]] = {
    "serial": (Place(title=later("One batch"), file="bench/teams/serial.py", names=("SerialTeam._run",)),),
    "threads": (
        Place(title=later("One batch"), file=_THREADS, names=("ThreadTeam._run",)),
        Place(
            title=later("The workers"),
            file=_THREADS,
            names=("ThreadTeam.__init__=self._threads", "ThreadTeam.start", "ThreadTeam._work"),
        ),
    ),
    "qthreadpool": (
        Place(title=later("One batch"), file=_QT, names=("QtTeam._run",)),
        Place(
            title=later("The workers"),
            file=_QT,
            names=("QtTeam.__init__.Runnable", "QtTeam.__init__=self._pool", "QtTeam.__init__=self._runnables"),
        ),
    ),
    "processes": (
        Place(title=later("One batch"), file=_PIPED, names=("PipedTeam._run",)),
        Place(title=later("The workers"), file=_PIPED, names=("ForkedTeam.start_workers", "SpawnedTeam.start_worker")),
        _SERVE,
    ),
    "interpreters": (
        Place(title=later("One batch"), file=_PIPED, names=("PipedTeam._run",)),
        Place(
            title=later("The workers"),
            file="bench/teams/subinterpreters.py",
            names=("InterpreterTeam.start_worker", "InterpreterTeam._live"),
        ),
        _SERVE,
    ),
    "asyncio": (
        Place(
            title=later("One batch"),
            file="bench/teams/asyncio_tasks.py",
            names=("AsyncioTeam._run", "AsyncioTeam._all", "AsyncioTeam._work"),
        ),
    ),
    "thread-pool": (_SUBMITTED, _pool("_thread_pool"), _TASK),
    "process-pool": (_SUBMITTED, _pool("_make_process_pool"), _TASK),
    "interpreter-pool": (_SUBMITTED, _pool("_interpreter_pool"), _TASK),
    "loky": (_SUBMITTED, _pool("_loky"), _TASK),
    "mpi": (_SUBMITTED, _pool("_make_mpi"), _TASK),
    "dask": (
        Place(title=later("One batch"), file=_DASK, names=("DaskTeam._run", "DaskTeam._submit")),
        Place(title=later("The workers"), file="bench/teams/cluster/connection.py", names=("_own_cluster",)),
        Place(title=later("The workers"), file="bench/teams/cluster/cluster_task.py", names=("run_task",)),
    ),
    "mp-pool": (
        _SUBMITTED,
        Place(
            title=later("The workers"),
            file="bench/teams/pools/mp_pool.py",
            names=("_AsExecutor.submit", "_MpPool.open"),
        ),
        _TASK,
    ),
    "numba-threads": (
        Place(title=later("One batch"), file=_NUMBA, names=("_batch.batch", "NumbaTeam._call")),
        Place(title=later("The workers"), file=_NUMBA, names=("NumbaTeam.__init__",)),
    ),
    "native-threads": (
        Place(title=later("One batch, without the GIL"), file="bindings.cpp", names=("py::tuple run(",)),
        Place(title=later("The workers"), file="team.cpp", names=("for (Seat& seat : seats_) {", "void Team::work(")),
    ),
}
