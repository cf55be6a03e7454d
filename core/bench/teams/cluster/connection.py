"""A client of a scheduler: one of our own on this machine, or the one at an address; every wait for it is bounded.

Standard library only, but for `dask` and `distributed`.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from time import monotonic
from warnings import simplefilter

from ...events import FailureKind
from ...host.sample_failure import CellError
from .cluster_look import look_at, why_refused
from .worker_order import in_order

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

CONNECT_S = 10.0
ANSWER_S = 4.0  # for a scheduler to say that it is there
END_S = 2.0
QUIET_S = 6.0  # without a heartbeat, of which a worker sends two a second; whoever holds the GIL sends none
QUIET_EACH_S = 0.02  # more for each worker: where there are many, a scheduler of N wants one every N / 200 + 1 s
QUIET_OWN_S = 25.0  # a function of the user's may do so, or import for long
BUSY_S = 6.0  # for a worker that is at the tasks of others to begin one of ours
BUSY_ASKED_S = 2.0  # from one question after that to the next
BUSY_ASKED = 200  # of our tasks at once, where there are many
PAUSED = "is paused, as it is short of memory"
MEMORY = "start workers with more memory, or choose a smaller num"
LOOPBACK = "127.0.0.1"

# Of our own cluster: a lost worker is an error at once, nothing is asked of certificates, and nothing ends by itself.
_OWN = {
    "distributed.scheduler.allowed-failures": 0,
    "distributed.scheduler.idle-timeout": None,
    "distributed.worker.lifetime.duration": None,
    "distributed.comm.require-encryption": False,
    "distributed.worker.memory.terminate": False,
    "distributed.worker.memory.pause": False,
    "distributed.worker.memory.spill": False,
    "distributed.worker.memory.target": False,
}


class Connection:
    """A client, and those of the scheduler's workers that are asked, in their order.

    Attributes
    ----------
    address
        Of the scheduler, as it was given; "" for one of our own.
    quiet_s
        How long a worker behind an address may send no heartbeat.
    """

    def __init__(self, client: Any, address: str, workers: int) -> None:
        self.client, self.address = client, address
        self.quiet_s = QUIET_S
        self.silent = False  # whether the scheduler has once not answered: then nobody waits for it again
        self._heard: dict[str, tuple[Any, float]] = {}  # the last heartbeat of a worker, and since when we know it
        known = self._known()
        ordered = in_order(list(known))
        if not ordered and address:
            raise CellError(
                FailureKind.UNAVAILABLE, f"the scheduler at {address} has no workers: start some with dask worker"
            )
        if len(ordered) < workers and not address:
            raise CellError(
                FailureKind.LAUNCH,
                f"{len(ordered)} of {workers} workers of the cluster on this machine stand: see what Dask's "
                "configuration says of workers, in its files and in variables that begin with DASK_",
            )
        if len(ordered) < workers:
            raise CellError(
                FailureKind.UNAVAILABLE,
                f"the cluster at {address} has {len(ordered)} worker{'s' if ordered[1:] else ''}, {workers} were asked "
                f"for: start more with dask worker, or ask for at most {len(ordered)}",
            )
        self.workers = ordered[:workers]

    def _known(self, limit_s: float = ANSWER_S) -> dict[str, Any]:
        """The scheduler's workers, by address."""
        try:
            found: dict[str, Any] = self._now(lambda: self.client.scheduler.identity(n_workers=-1), limit_s)["workers"]
        except CellError as error:
            self.silent = error.kind is FailureKind.TIMED_OUT
            raise
        return found

    def on_loop(self, made: Callable[[], list[Any]]) -> list[Any]:
        """What several coroutines of the client give, all at once, made where it gives coroutines."""
        from asyncio import gather

        async def asked() -> Any:
            return await gather(*made())

        return list(self.wait(asked()))

    def wait(self, coroutine: Any, pending: Callable[[], list[str]] | None = None) -> Any:
        """What a coroutine of the client gives, once it does; CellError where a worker or the scheduler is lost.

        Parameters
        ----------
        pending
            Keys of the tasks that are waited for: a worker that does not come to them is a CellError, too.
        """
        from asyncio import run_coroutine_threadsafe

        promised = run_coroutine_threadsafe(coroutine, self.client.loop.asyncio_loop)
        asked = began = monotonic()
        waits: dict[str, float] = {}
        while True:
            try:
                return promised.result(timeout=1.0)
            except BaseException as error:
                if isinstance(error, OSError) and not _is_timeout(error):
                    self.check()  # it knows better who is lost
                if not _is_timeout(error):
                    raise self.lost(error) from error
                if promised.done():
                    self.check()  # it knows better who is lost
                    raise self.lost(error) from error
            try:
                self.check()
                if pending is not None and monotonic() - asked > BUSY_ASKED_S:
                    asked = monotonic()
                    waits = self._check_begins(pending()[:BUSY_ASKED], waits, began)
            except BaseException:
                promised.cancel()
                raise

    def _check_begins(self, keys: list[str], waits: dict[str, float], began: float) -> dict[str, float]:
        """Raise CellError where a worker has let ours wait for too long; since when others do."""
        from .sent_code import by_value, standing

        try:
            found = self._now(lambda: self.client.run(by_value(standing), keys, workers=self.workers), END_S)
        except Exception:  # one that is silent or has gone is found by its heartbeat
            return waits
        now, still = monotonic(), {}
        for worker, (paused, waiting, at) in found.items():
            if not waiting or not (paused or at):
                continue
            since = still[worker] = waits.get(worker, began)
            if now - since <= BUSY_S:
                continue
            if paused:
                raise CellError(FailureKind.TIMED_OUT, f"The worker {worker} {PAUSED}: {MEMORY}.")
            tasks = f"{at} other task{'' if at == 1 else 's'}"
            raise CellError(
                FailureKind.TIMED_OUT,
                f"The worker {worker} is busy with {tasks}, and ours have waited for {now - since:.0f} s: measure once "
                "these have ended, or on a cluster that nobody else uses.",
            )
        return still

    def check(self) -> None:
        """Raise CellError unless the scheduler answers and all workers are still there and heard of."""
        there = self._known()
        gone = [worker for worker in self.workers if worker not in there]
        if gone:
            raise CellError(FailureKind.KILLED, f"The worker {gone[0]} has left the cluster while it was at work.")
        now, quiet_s = monotonic(), self.quiet_s + QUIET_EACH_S * len(there)
        for worker in self.workers if self.address else ():
            beat = there[worker].get("last_seen")
            last, since = self._heard.get(worker, (None, now))
            if beat != last:
                self._heard[worker] = beat, now
            elif now - since > quiet_s:
                raise CellError(
                    FailureKind.TIMED_OUT,
                    f"The worker {worker} has not been heard of for {quiet_s:.0f} s: it is stopped or out of reach, "
                    "or something in it holds the GIL.",
                )

    def on_each(self, function: Any, *arguments: Any) -> dict[str, Any]:
        """Call a function on every worker: what it returns, by address.

        It may take as long as it does, such as an import: only a lost worker or scheduler ends the wait.
        """

        async def asked() -> Any:  # from the loop, where the client gives coroutines
            return await self.client.run(function, *arguments, workers=self.workers)

        found: dict[str, Any] = self.wait(asked())
        return found

    def let_go(self, function: Any, *arguments: Any) -> None:
        """Call a function on every worker that is still there, and wait for no other."""
        if self.silent:
            return
        with suppress(Exception):
            there = self._known(END_S)
            left = [worker for worker in self.workers if worker in there]
            self._now(lambda: self.client.run(function, *arguments, workers=left), END_S)

    def _now(self, ask: Callable[[], Any], limit_s: float = ANSWER_S) -> Any:
        """What the scheduler answers at once; it is asked from the loop, where the client gives coroutines."""
        from asyncio import run_coroutine_threadsafe, wait_for

        async def bounded() -> Any:
            return await wait_for(ask(), limit_s)

        try:
            return run_coroutine_threadsafe(bounded(), self.client.loop.asyncio_loop).result(timeout=limit_s + 1)
        except BaseException as error:
            raise self.lost(error) from error

    def lost(self, error: BaseException) -> BaseException:
        """The words for an error of the library's; any other as it is."""
        where = f"the scheduler at {self.address}" if self.address else "the scheduler"
        name = type(error).__name__
        if name == "KilledWorker":
            return CellError(FailureKind.KILLED, "A worker of the cluster ended while it was at work.")
        if _is_timeout(error):
            return CellError(FailureKind.TIMED_OUT, f"{where} does not answer any more: stopped, or out of reach")
        if "Cancelled" in name or isinstance(error, OSError):
            return CellError(FailureKind.KILLED, f"{where} is gone: the connection to it broke ({name})")
        return error


def _is_timeout(error: BaseException) -> bool:
    # Of asyncio, of concurrent.futures and the built-in one: three classes up to Python 3.10.
    return type(error).__name__ == "TimeoutError"


@contextmanager
def connected(address: str, workers: int) -> Iterator[Connection]:
    """A connection to the scheduler at an address, or to one of our own on loopback with so many workers.

    Raises
    ------
    CellError
        If there is none to be had.
    """
    from logging import CRITICAL, getLogger

    from distributed import Client

    with _own_cluster(workers) if not address else _nothing(address) as (where, options):
        simplefilter("ignore")  # versions of all sorts of packages: those that matter are refused
        getLogger("asyncio").setLevel(CRITICAL)  # it tells of what we wait for no longer
        try:
            client = Client(where, timeout=CONNECT_S, set_as_default=False, **options)
        except Exception as error:
            raise CellError(FailureKind.UNAVAILABLE, _why(address, error)) from error
        try:
            yield Connection(client, address, workers)
        finally:
            with suppress(Exception):
                client.close(timeout=END_S / 2)


def _why(address: str, error: Exception) -> str:
    """What a look finds wrong; where it finds nothing, what the library said."""
    seen = look_at(address) if address else {}
    return str(seen.get("problem") or why_refused(address, error))


@contextmanager
def _nothing(address: str) -> Iterator[tuple[str, dict[str, Any]]]:
    yield address, {}


@contextmanager
def _own_cluster(workers: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """A scheduler and workers as processes of one thread each; nothing of them listens beyond loopback."""
    import dask
    from distributed import LocalCluster, Security

    with dask.config.set(_OWN):
        security = Security(require_encryption=False)
        cluster = LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            processes=True,
            host=LOOPBACK,
            # None would leave its web server at port 8787 of every interface.
            dashboard_address=f"{LOOPBACK}:0",
            worker_dashboard_address=None,
            memory_limit=0,
            silence_logs=50,
            security=security,
        )
        try:
            yield cluster.scheduler_address, {"security": security}
        finally:
            with suppress(Exception):
                cluster.close(timeout=END_S)
            del cluster
            gc.collect()  # its queues hold semaphores, which a tracker would miss at the host's end
