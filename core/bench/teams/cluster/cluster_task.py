"""What a worker of the cluster runs, from the copy of our code that was sent to it; only plain values come and go.

Standard library only, but for what the worker itself is made of.
"""

from __future__ import annotations

import os
import sys
from _thread import allocate_lock
from pickle import HIGHEST_PROTOCOL, dumps, loads

from ...layout import VARIABLE
from ...model import Share
from ...slices import run_slices, settle_memory
from ...workloads import WORKLOADS
from ..worker_loop import lane_values, made_ready
from .worker_arrays import Copy, Parts

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

    from ...workloads import ReadyWork
    from ..worker_loop import Wanted

RESULT, RAISED = range(2)

# A worker with several threads takes one task at a time all the same: a worker of ours is a process.
_ONE = allocate_lock()
_READY: dict[Wanted, ReadyWork] = {}
# Units done by each task of a batch, by the batch's number.
_DONE: dict[int, dict[int, int]] = {}
# The arrays of the work, where it has any that do not travel; and whose news they have.
_COPY: list[Copy] = []
_HEARD = [0]
_GONE = ("closing", "closed", "failed")


class Cancelled:
    """True once the client, the scheduler or the worker has let go of the task that runs in this thread."""

    def __init__(self) -> None:
        from importlib import import_module

        self.worker: Any = import_module("distributed").get_worker()
        self._task = self.worker.state.tasks[self.worker.get_current_task()]

    @property
    def address(self) -> str:
        return str(self.worker.address)

    def __bool__(self) -> bool:
        return self._task.state != "executing" or self.worker.status.name in _GONE


def know_function(name: str, by_value: bytes) -> None:
    """Let the work of that name find a function of the user's, which `by_value` holds with all that it needs."""
    from ...own.user_file import _LOADED, Loaded, told, understood

    function, _ = understood(name)
    called, combine, equal, is_async = loads(by_value)
    _LOADED[told(function)] = Loaded(
        function=called, shape=function.shape, combine=combine, equal=equal, items=None, is_async=is_async
    )


def start_up(wanted: Wanted, worker: int, layout: str) -> tuple[Any, ...]:
    """Make the kernel ready, touch it, and lay the memory out as a host's own workers do."""

    def run() -> None:
        _ready(wanted).touch()
        os.environ[VARIABLE] = layout
        try:
            settle_memory(worker)
        finally:
            del os.environ[VARIABLE]

    return _told(run)


def make_copy(workload: str, num: int, name: str, beside: int) -> tuple[Any, ...]:
    """Make this worker's copy of the arrays, unless it has it."""

    def run() -> None:
        if not _COPY:
            _COPY.append(Copy(workload, num, name, beside=beside, left_bytes=_left_bytes()))

    return _told(run)


def _left_bytes() -> int | None:
    """What this worker may still take before the library lets it rest."""
    manager = Cancelled().worker.memory_manager
    limit, share = manager.memory_limit, manager.memory_pause_fraction or manager.memory_terminate_fraction
    if not limit or not share:
        return None
    from importlib import import_module

    used: int = import_module("psutil").Process().memory_info().rss  # the library needs it, too
    return int(limit * share) - used


def reset_copy() -> tuple[Any, ...]:
    """Let the next batch find what it must find."""
    return _told(_COPY[0].reset)


def written() -> tuple[Any, ...]:
    """What this worker has written in the last batch."""
    return _told(_COPY[0].written)


def let_go() -> None:
    """Free the arrays, whoever still holds on to this copy of our code."""
    _READY.clear()
    for copy in _COPY:
        copy.close()
    _COPY.clear()


def run_task(asked: bytes, cargo: Any, parts: Parts = (), news: bytes = b"") -> tuple[Any, ...]:
    """One share or chunk: what it came to, who took it, its lane, and what it wrote where the others need it for the
    next step, as plain values; or what it raised.

    Parameters
    ----------
    asked
        The work, the batch's number, the task's, the share, and whether its slices are to say where they began.
    cargo
        The arrays of the task, where they travel.
    parts, news
        What has been written in the last step, by whomever.
    """

    def run() -> tuple[Any, ...]:
        halted = Cancelled()
        wanted, batch, number, values, draws = loads(asked)
        if parts and _HEARD[0] != batch:
            _COPY[0].put(parts, news)
            _HEARD[0] = batch
        ready = _ready(wanted)
        if cargo is not None:
            ready = ready.loaded(cargo, values[0])
        if batch not in _DONE:
            _DONE.clear()
        done = _DONE.setdefault(batch, {})
        share = Share(*values)
        slices = range(share.first, share.stop, share.stride) if draws else None
        partial, lane = run_slices(number, ready, share, done, halted, drawn=slices)
        if halted:  # nobody is left who would say that this copy can go
            root = sys.modules.get(__name__.partition(".")[0])
            if root is not None:
                vars(root)["forget"]()
        wrote = _for_others(wanted, share, lane.drawn if draws else None)
        return sent(partial), halted.address, lane_values(lane), wrote

    return _told(run)


def _for_others(wanted: Wanted, share: Share, drawn: tuple[int, ...] | None) -> tuple[Parts, bytes] | None:
    """What a share wrote, at once only where another step comes after it."""
    if not _COPY:
        return None
    parts = _COPY[0].note(share, drawn, wanted[4])
    return (parts, _COPY[0].taken(parts)) if WORKLOADS[wanted[0]].steps > 1 else None


def progress() -> int:
    """Units that this worker has done in the batch that runs now."""
    return sum(sum(done.values()) for done in [*_DONE.values()])


def sent(partial: Any) -> Any:
    """A partial result as it travels: a number as it is, all else as bytes, so that nobody on its way looks inside."""
    if type(partial) in (int, float):
        return partial
    try:
        return dumps(partial, HIGHEST_PROTOCOL)
    except Exception:  # of a class that came by value
        from cloudpickle import dumps as dumps_by_value

        result: bytes = dumps_by_value(partial, HIGHEST_PROTOCOL)
        return result


def _ready(wanted: Wanted) -> ReadyWork:
    ready = _READY.get(wanted)
    if ready is None:
        _READY.clear()
        ready = _READY[wanted] = made_ready(wanted)
    return ready


def _told(run: Any) -> tuple[Any, ...]:
    """What it returns, or what it raises: an exception of a class of ours could be read by nobody but this copy."""
    try:
        with _ONE:
            return RESULT, run()
    except Exception as error:
        from traceback import format_exc

        return RAISED, isinstance(error, MemoryError), f"{type(error).__name__}: {error}", format_exc()
