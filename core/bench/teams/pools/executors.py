"""What people type: `concurrent.futures` executors and everything that speaks their interface.

One team over them all; a factory each, which imports what it needs in the host's own Python. A task is one share
(a pool may well give one worker two of them), or one chunk where workers draw. Standard library only, but for the
libraries that the factories name.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ...events import FailureKind
from ...host.gil_watch import gil
from ...host.sample_failure import CellError
from ...model import Backend, Batch, Job, Lane, Partial, StartMethod
from ...records import dataclass
from ...shares import tasks_of
from ...slices import timed_raw
from ...workloads import backend_missing
from ...workloads.memory import room_missing
from .. import TEAMS, Team
from ..counters import SharedCounters
from ..piped import bench_main
from ..worker_loop import asked, lane_of, share_values
from .core_waits import CoreWaits, Taker
from .mpi_files import take_names
from .pool_task import FIRST, end_to_end, run_task, start_up

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any


def _abort(executor: Any) -> None:
    executor.shutdown(wait=False, cancel_futures=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Factory:
    """How to get an executor.

    Attributes
    ----------
    load
        Imports what is needed, and returns what `make` takes; ImportError where something is missing.
    make
        The executor, from what was loaded, workers, start method, and what each worker has to run first.
    needs
        The least version of Python.
    look
        In place of `load`, where that is left to hosts: ImportError where something is missing.
    abort
        Lets go of what has not begun, and waits for nothing.
    install
        How to get what is missing, as pip calls it and as conda does.
    """

    load: Callable[[], Any]
    make: Callable[[Any, int, StartMethod | None, str], Any]
    look: Callable[[], None] | None = None
    abort: Callable[[Any], None] = _abort
    needs: tuple[int, int] = (3, 10)
    install: tuple[str, str] | None = None


def _thread_pool() -> Any:
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor


def _process_pool() -> Any:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return ProcessPoolExecutor, get_context


def _make_process_pool(loaded: Any, workers: int, method: StartMethod | None, first: str) -> Any:
    executor, get_context = loaded
    context = get_context(method.value if method else None)
    return executor(workers, mp_context=context, initializer=exec, initargs=(first, {}))


def _make_with_first(loaded: Any, workers: int, _: StartMethod | None, first: str) -> Any:
    return loaded(workers, initializer=exec, initargs=(first, {}))


def _interpreter_pool() -> Any:
    from importlib import import_module  # unknown to older Pythons and their types

    return import_module("concurrent.futures").InterpreterPoolExecutor


def _loky() -> Any:
    from importlib import import_module

    try:
        return import_module("loky").ProcessPoolExecutor
    except ModuleNotFoundError as missing:
        try:
            return import_module("joblib.externals.loky").ProcessPoolExecutor  # joblib brings its own
        except ModuleNotFoundError:
            raise missing from None  # what is to be installed, and not joblib


def _abort_loky(executor: Any) -> None:
    executor.shutdown(wait=False, kill_workers=True)  # it knows no cancel_futures


def _look_for_mpi() -> None:
    """Load the library, and do not begin MPI: it ends a process that has no shared memory, and may have others."""
    from ctypes import CDLL
    from importlib.util import find_spec

    found = find_spec("mpi4py.MPI")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("No module named 'mpi4py.MPI'", name="mpi4py.MPI")
    if os.name == "posix":
        CDLL(found.origin)


def _room_for_mpi(processes: int) -> None:
    """Ask before MPICH does, which ends the process that finds none, and takes about 1 MB for each."""
    missing = room_missing("what MPI's processes share needs room there", processes << 20)
    if missing:
        raise CellError(FailureKind.RAISED, missing)


def _mpi() -> Any:
    from importlib import import_module

    _room_for_mpi(1)
    executor = import_module("mpi4py.futures").MPIPoolExecutor
    take_names()  # the import begins MPI
    return executor


def _make_mpi(loaded: Any, workers: int, _: StartMethod | None, first: str) -> Any:
    # mpiexec lies beside the interpreter where a wheel brought it, and a start without it does not return.
    _room_for_mpi(workers + 1)
    beside = os.path.dirname(sys.executable)
    os.environ["PATH"] = os.pathsep.join((beside, os.environ.get("PATH", "")))
    return loaded(workers, initializer=exec, initargs=(first, {}), main=False)


FACTORIES = {
    "thread-pool": Factory(load=_thread_pool, make=lambda loaded, workers, _, __: loaded(workers)),
    "process-pool": Factory(load=_process_pool, make=_make_process_pool),
    "interpreter-pool": Factory(
        load=_interpreter_pool,
        make=_make_with_first,
        needs=(3, 14),
    ),
    "loky": Factory(
        load=_loky,
        make=_make_with_first,
        abort=_abort_loky,
        install=("loky", "loky"),
    ),
    "mpi": Factory(load=_mpi, make=_make_mpi, look=_look_for_mpi, install=("mpi4py mpich", "mpi4py mpich")),
}


@contextmanager
def _killed_if_broken() -> Iterator[None]:
    """Call a pool that broke by its cause; it may say so when it is given a task, or in place of a result."""
    try:
        yield
    except Exception as error:
        if any(kind.__name__ == "BrokenExecutor" for kind in type(error).__mro__):  # a library may have its own
            raise CellError(FailureKind.KILLED, f"The pool broke, because a worker ended: {error}") from error
        raise


class ExecutorTeam:
    """A pool as a team.

    Parameters
    ----------
    turns
        Whether its workers wait for one GIL: then nobody can tell that from waiting for a task, and no core's is asked.
    """

    def __init__(
        self, workers: int, job: Job, executor: Any, abort: Callable[[Any], None] = _abort, *, turns: bool = False
    ) -> None:
        self._executor, self._workers, self._abort = executor, workers, abort
        self._waits, self._turns = CoreWaits(), turns
        self._wanted = asked(job.work)
        self._parts = tasks_of(job)
        self._counters = SharedCounters(len(self._parts))
        # A name may come again, with other counters behind it.
        self._token = os.urandom(8).hex()

    def wait_ready(self) -> None:
        """Touch the kernel once per worker; an idle worker may take two of these, as the pool likes."""
        with _killed_if_broken():
            futures = [self._executor.submit(start_up, self._wanted, self._token) for _ in range(self._workers)]
            takers = [future.result() for future in futures]
        self._meet(takers)

    def _meet(self, takers: list[Taker]) -> None:
        if not self._turns:
            self._waits.meet(takers)

    def run(self, job: Job) -> Batch:
        self._job, self._wanted, self._parts = job, asked(job.work), tasks_of(job)
        if len(self._parts) > len(self._counters.values) - 1:
            raise ValueError(f"a team of {len(self._counters.values) - 1} tasks cannot run {len(self._parts)}")
        self._counters.clear()
        self._waits.begin()
        return timed_raw(self._run, self._told)

    def _run(self) -> list[Any]:
        submit, counters, draws = self._executor.submit, (self._counters.name, self._token), self._job.draws
        cargo = self._job.cargo
        with _killed_if_broken():
            futures = [
                submit(
                    run_task,
                    self._wanted,
                    number,
                    share_values(part),
                    counters,
                    draws=draws,
                    cargo=cargo(part) if cargo else None,
                )
                for number, part in enumerate(self._parts)
            ]
            return [future.result() for future in futures]

    def _told(self, answers: list[Any]) -> tuple[list[Partial], list[Lane]]:
        waits_ns = self._waits.waits_ns()
        lanes = [lane_of(number, self._parts[number], tuple(lane)) for number, (_, _, *lane) in enumerate(answers)]
        takers = [taker for _, taker, *_ in answers]
        self._meet(takers)
        if self._job.draws:
            lanes = end_to_end(takers, lanes, self._workers, waits_ns)
        return [partial for partial, *_ in answers], lanes

    def progress(self) -> tuple[int, ...]:
        """Where tasks are drawn nobody knows who has which: each counter goes to one worker or another."""
        done = self._counters.done()
        return tuple(sum(done[worker :: self._workers]) for worker in range(self._workers))

    def stop(self) -> None:
        self._counters.halt()

    def close(self) -> None:
        self._executor.shutdown()
        self._counters.close()

    def kill(self) -> None:
        """Let go of what has not begun; what runs ends after its present slice, or with the host."""
        self.stop()
        self._abort(self._executor)


class _Executors:
    def __init__(self, key: str) -> None:
        self._key, self._factory = key, FACTORIES[key]

    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        if sys.version_info < self._factory.needs:
            version = sys.version.split(maxsplit=1)[0]
            from ...strategies import STRATEGIES  # it reads the table of teams that this one is in

            oldest = ".".join(map(str, self._factory.needs))
            return f"{STRATEGIES[self._key].title} needs Python {oldest}, and this is {version}."
        try:
            self._factory.look() if self._factory.look else self.load()
        except Exception as error:  # a library may fail in its own way, such as a missing libmpi
            return _how_to_get(self._factory, error)
        return backend_missing(backend)

    def load(self) -> None:
        self._loaded = self._factory.load()

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[Team]:
        executor = self._factory.make(self._loaded, workers, start_method, FIRST.format(main=bench_main()))
        turns = TEAMS[self._key].shares_gil and gil() is not False
        team = ExecutorTeam(workers, job, executor, self._factory.abort, turns=turns)
        try:
            yield team
        except BaseException:
            team.kill()
            raise
        team.close()


def _how_to_get(factory: Factory, error: Exception) -> str:
    why = (
        f"{type(error).__name__}: {error}" if not isinstance(error, ModuleNotFoundError) else f"{error.name} is missing"
    )
    if factory.install is None:
        return f"It cannot be loaded in this Python ({why})."
    pip, conda = factory.install
    return f"{why}: {sys.executable} -m pip install {pip}, or conda install -c conda-forge {conda}."


KINDS = {key: _Executors(key) for key in FACTORIES}
