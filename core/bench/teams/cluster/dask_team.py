"""The team of Dask distributed: a task a worker, or a chunk where workers draw, by futures as its users write them.

Standard library only, but for `distributed`, which is imported by `load`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pickle import HIGHEST_PROTOCOL, dumps, loads
from time import perf_counter_ns

from ...events import FailureKind
from ...host.sample_failure import CellError
from ...layout import VARIABLE
from ...model import Backend, Batch, Job, Lane, Partial, StartMethod
from ...shares import tasks_of
from ...slices import timed_raw
from ...workloads import OWN, backend_missing
from .. import Team
from ..pools.pool_task import end_to_end
from ..worker_loop import Wanted, asked, share_values
from .array_copies import ArrayCopies, needs_copies
from .clock_offsets import OURS, Offset, Trip, doubt, offset, placed
from .cluster_task import RAISED
from .connection import MEMORY, PAUSED, QUIET_OWN_S, Connection, connected
from .sent_code import by_value, call, clock, facts, function_by_value, hold, install, remove, sources

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

INSTALL = "pip install distributed, or conda install -c conda-forge distributed"
# What travels with the task itself; more goes ahead of it, past the scheduler's graph.
INLINE_BYTES = 1 << 16
TRIPS = 12
FRESH_NS = 1_000_000_000


class DaskTeam:
    def __init__(self, job: Job, connection: Connection) -> None:
        self._connection, self._client = connection, connection.client
        self._workers = connection.workers
        self._root = f"_speeduplab_{os.urandom(8).hex()}"
        self._copies = ArrayCopies(job, self._root) if needs_copies(job) else None
        self._wanted = self._asked(job)
        self._call = by_value(call)
        self._batch = 0
        self._done = (0,) * len(self._workers)
        self._offsets = dict.fromkeys(self._workers, OURS)
        self._boots: dict[str, str] = {}
        self._read_ns = 0
        self._drifts = False  # whether a worker has another clock than ours
        if self._wanted[0] == OWN:
            connection.quiet_s = QUIET_OWN_S

    def wait_ready(self) -> None:
        """Send the code to every worker, and touch the kernel there."""
        self._install()
        layout = os.environ.get(VARIABLE, "0")
        if self._copies is not None:
            self._each("make_copy", self._copies.asked(self._workers))
        self._each("start_up", [(self._wanted, number, layout) for number in range(len(self._workers))])
        self._read_clocks()

    def _asked(self, job: Job) -> Wanted:
        return asked(job.work if self._copies is None else self._copies.there(job.work))

    def _each(self, name: str, arguments: Sequence[tuple[Any, ...]]) -> list[Any]:
        """What a function of `cluster_task` told on every worker, called with what is for that one."""
        futures = [self._submit([at], name, *own) for at, own in zip(self._workers, arguments)]  # noqa: B905  # as many
        return self._results(futures)

    def _install(self) -> None:
        found = self._connection.on_each(by_value(facts))
        _check(found)
        self._boots = {address: one["boot"] for address, one in found.items()}
        held = by_value(hold)(self._root)
        # First, for what is installed goes with it. None of them is a copy of another one's, which would not know.
        self._held = self._connection.on_loop(
            lambda: [self._client.scatter(held, workers=[at], hash=False, asynchronous=True) for at in self._workers]
        )
        self._connection.on_each(by_value(install), self._root, sources())
        if self._wanted[0] == OWN:
            self._send_function(self._wanted[3])

    def _send_function(self, name: str) -> None:
        try:
            raw = function_by_value(name)
        except Exception as error:
            raise CellError(
                FailureKind.UNAVAILABLE, f"your function cannot be sent to another machine ({error}): see what it uses"
            ) from error
        try:
            self._connection.on_each(self._call, self._root, "know_function", name, raw)
        except ModuleNotFoundError as error:
            raise CellError(
                FailureKind.UNAVAILABLE,
                f"your function needs the module {error.name}, which a worker of the cluster lacks: install it there",
            ) from error

    def run(self, job: Job) -> Batch:
        self._job, self._wanted = job, self._asked(job)
        self._parts = tasks_of(job)
        self._batch += 1
        if self._drifts and perf_counter_ns() - self._read_ns > FRESH_NS and job.work.step == 0:
            self._read_clocks()
        if self._copies is not None and job.work.step == 0:
            self._each("reset_copy", [()] * len(self._workers))
        batch = timed_raw(self._run, lambda answers: ([partial for _, (partial, *_) in answers], ()))
        if self._copies is not None:
            self._bring_back(self._copies)
        self._done = (0,) * len(self._workers)
        return batch if not self._told else self._with_lanes(batch)

    def _bring_back(self, copies: ArrayCopies) -> None:
        """Put what has been written where the next step, or whoever sums it up, looks for it."""
        told = [one[3] for _, one in self._told]
        if not copies.stepped:
            told = [one for _, one in self._each("written", [()] * len(self._workers))]
        for one in told:
            if one is not None:
                copies.take(one)

    def _run(self) -> list[Any]:
        job, futures = self._job, []
        news = self._news(self._copies.news(job.work)) if self._copies is not None else ()
        for number, part in enumerate(self._parts):
            places = self._workers if job.draws else [self._workers[number]]
            values = self._wanted, self._batch, number, share_values(part), job.draws
            cargo = self._ahead(job.cargo(part), places) if job.cargo else None
            futures.append(self._submit(places, "run_task", dumps(values, HIGHEST_PROTOCOL), cargo, *news))
        self._told = self._results(futures)
        return self._told

    def _news(self, news: tuple[Any, bytes] | None) -> tuple[Any, ...]:
        """The same for what every worker needs."""
        if news is None or len(news[1]) <= INLINE_BYTES:
            return news or ()
        parts, values = news
        return parts, self._client.scatter(values, workers=[*self._workers], broadcast=True, hash=False)

    def _ahead(self, cargo: Any, places: Sequence[str]) -> Any:
        """What a share brings: as it is, or, if it is large, as a future of what has been sent to its worker."""
        size = len(cargo) * getattr(cargo, "itemsize", 1)
        return cargo if size <= INLINE_BYTES else self._client.scatter(cargo, workers=[*places], hash=False)

    def _submit(self, places: Sequence[str], name: str, *arguments: Any) -> Any:
        # Impure: equal tasks would else be one.
        return self._client.submit(self._call, self._root, name, *arguments, workers=[*places], pure=False)

    def _results(self, futures: list[Any]) -> list[Any]:
        """What the tasks told, in their order."""
        answers = self._connection.wait(
            self._client.gather(futures, asynchronous=True),
            lambda: [future.key for future in futures if not future.done()],
        )
        for answer in answers:
            if answer is None:
                raise CellError(FailureKind.KILLED, "A worker of the cluster ended and began anew.")
            if answer[0] == RAISED:
                _, lacks_memory, reason, words = answer
                kind = FailureKind.OUT_OF_MEMORY if lacks_memory else FailureKind.RAISED
                raise CellError(kind, self._whose(reason), words)
        return list(answers)

    def _whose(self, reason: str) -> str:
        """A reason that may lie in another machine's modules or files, with where they are."""
        lacks = "ModuleNotFoundError: " in reason or "FileNotFoundError: " in reason
        if not (lacks and self._connection.address):
            return reason
        return f"{reason}; so it is on a worker of the cluster, which has its own modules, files and working directory"

    def _with_lanes(self, batch: Batch) -> Batch:
        """The batch with what its workers did, on this machine's clock."""
        within = batch.start_ns, batch.start_ns + batch.wall_ns
        lanes, takers = [], []
        for number, (_, (_, address, values, _)) in enumerate(self._told):
            lanes.append(self._lane(number, self._offsets[address], within, values))
            takers.append(address)
        if self._job.draws:
            lanes = end_to_end(takers, lanes, len(self._workers))
        partials = tuple([_received(partial) for partial in batch.partials])
        return Batch(start_ns=batch.start_ns, wall_ns=batch.wall_ns, partials=partials, lanes=tuple(lanes))

    def _lane(self, number: int, by: Offset, within: tuple[int, int], values: tuple[Any, ...]) -> Lane:
        start_ns, wall_ns, cpu_ns, done, queued, drawn = values
        length_ns = sum(wall_ns)
        return Lane(
            worker=number,
            start_ns=placed(start_ns, length_ns, within, by),
            wall_ns=wall_ns,
            cpu_ns=cpu_ns,
            units=self._parts[number].units,
            done=done,
            run_queue_ns=queued,
            drawn=drawn,
            clock_error_ns=doubt(length_ns, within, by),
        )

    def _read_clocks(self) -> None:
        """Ask the workers for the time, where they may have another clock."""
        if self._connection.address:
            trips: dict[str, list[Trip]] = {address: [] for address in self._workers}
            read = by_value(clock)
            for _ in range(TRIPS):
                sent_ns = perf_counter_ns()
                answers = self._connection.on_each(read)
                back_ns = perf_counter_ns()
                for address, theirs_ns in answers.items():
                    trips[address].append(Trip(sent_ns, theirs_ns, back_ns))
            boot = _boot()
            self._offsets = {
                address: offset(some, same_machine=bool(boot) and self._boots[address] == boot)
                for address, some in trips.items()
            }
            self._drifts = any(one != OURS for one in self._offsets.values())
        self._read_ns = perf_counter_ns()

    def progress(self) -> tuple[int, ...]:
        """As far as the workers can be asked now; what they said last where they cannot."""
        with suppress(Exception):
            found = self._connection.on_each(self._call, self._root, "progress")
            self._done = tuple(found[address] or 0 for address in self._workers)
        return self._done

    def stop(self) -> None:
        """Not needed: workers stop once the host's connection ends, as it does when the host is killed."""

    def close(self) -> None:
        """Leave nothing on the workers, all of which have to be there still."""
        self._connection.check()
        self._connection.on_each(by_value(remove), self._root)

    def kill(self) -> None:
        """Let go of what runs, and leave as little behind as can be."""
        self._connection.let_go(by_value(remove), self._root)


def _check(found: dict[str, dict[str, Any]]) -> None:
    """Refuse workers of other versions than ours, and those that take no tasks."""
    import distributed

    python, version = sys.version_info[:2], distributed.__version__
    for address, one in found.items():
        said = ""
        if one["python"].split(".")[:2] != [*map(str, python)]:
            said = (
                f"runs Python {one['python']}, and this is {python[0]}.{python[1]}: use the same version of Python on "
                "both sides"
            )
        elif one["distributed"] != version:
            said = f"has distributed {one['distributed']}, and this is {version}: use the same version on both sides"
        elif one["paused"]:
            said = f"{PAUSED}: {MEMORY}"
        if said:
            raise CellError(FailureKind.UNAVAILABLE, f"the worker {address} {said}")


def _received(partial: Any) -> Partial:
    return loads(partial) if type(partial) is bytes else partial


def _boot() -> str:
    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
            return file.read().strip()
    except OSError:
        return ""


class _Dask:
    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        from importlib.util import find_spec

        # Only looked for: its import takes a second.
        if find_spec("distributed") is None:
            return f"distributed is missing: {sys.executable} -m {INSTALL}."
        return backend_missing(backend)

    def load(self) -> None:
        import distributed.deploy.local  # noqa: F401

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[Team]:
        with connected(job.where, workers) as connection:
            team = DaskTeam(job, connection)
            try:
                yield team
            except BaseException:
                team.kill()
                raise
            team.close()


KIND = _Dask()
