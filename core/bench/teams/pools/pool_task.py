"""What a pool's worker runs: one share or chunk, whichever worker of the pool takes it.

Standard library only.
"""

from __future__ import annotations

import os
import sys
from _thread import get_native_id
from collections.abc import Mapping, Sequence

from ...model import Lane, Share
from ...slices import run_slices
from ...workloads import ReadyWork
from ..counters import Halted, opened
from ..worker_loop import Wanted, lane_values, made_ready
from .core_waits import Taker
from .mpi_files import take_names

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

# Run by `exec` in each worker before its first task, so that a process which knows nothing of us finds our modules.
FIRST = """
import sys
if "speeduplab" not in sys.modules:
    space = {{"__name__": "__worker__", "__file__": {main!r}}}
    with open({main!r}, encoding="utf-8") as source:
        exec(compile(source.read(), {main!r}, "exec"), space)
"""

# Of the team that the worker serves now, by its token: where workers are threads, others were here before it.
_READY: dict[tuple[str, Wanted], ReadyWork] = {}
_COUNTERS: dict[tuple[str, str], Any] = {}


def start_up(wanted: Wanted, token: str) -> Taker:
    """Make the kernel ready in the worker that takes this task, and touch it; which one that is."""
    if "mpi4py" in sys.modules:
        take_names()
    _ready(wanted, token).touch()
    return os.getpid(), get_native_id()


def _ready(wanted: Wanted, token: str) -> ReadyWork:
    ready = _READY.get((token, wanted))
    if ready is None:
        _READY.clear()
        ready = _READY[token, wanted] = made_ready(wanted)
    return ready


def run_task(
    wanted: Wanted,
    number: int,
    values: tuple[int, int, int, int],
    counters: tuple[str, str],
    *,
    draws: bool,
    cargo: Any = None,
) -> tuple[Any, ...]:
    """The task of a number: its partial result, which worker of the pool took it, and its lane, as plain values.

    Parameters
    ----------
    counters
        Their name and the team's token.
    draws
        Whether the lane is to say where each slice began.
    cargo
        The arrays of the task, where they travel: the pool has pickled and read them.
    """
    ready = _ready(wanted, counters[1])
    if cargo is not None:
        ready = ready.loaded(cargo, values[0])
    done = _COUNTERS.get(counters)
    if done is None:
        _COUNTERS.clear()
        done = _COUNTERS[counters] = opened(counters[0])
    share = Share(*values)
    slices = range(share.first, share.stop, share.stride) if draws else None
    partial, lane = run_slices(number, ready, share, done, Halted(done), drawn=slices)
    return partial, (os.getpid(), get_native_id()), *lane_values(lane)


def end_to_end(
    takers: Sequence[object],
    tasks: Sequence[Lane],
    workers: int,
    waits_ns: Mapping[Any, int | None] | None = None,
) -> list[Lane]:
    """One lane for each worker, of the tasks that it took; what it waited for between two is part of the slice after.

    Parameters
    ----------
    takers
        Who took each task, whatever tells them apart.
    tasks
        Their lanes.
    workers
        How many there are: those who took no task have an empty lane.
    waits_ns
        How long each of those who may take tasks had no core in the whole batch, where that is known.
    """
    taken: dict[object, list[Lane]] = {}
    for taker, lane in sorted(zip(takers, tasks), key=lambda pair: pair[1].start_ns):  # noqa: B905  # as many
        taken.setdefault(taker, []).append(lane)
    known = waits_ns or {}
    lanes = [_joined(worker, mine, known.get(taker)) for worker, (taker, mine) in enumerate(taken.items())]
    begin, units = min(lane.start_ns for lane in tasks), tasks[0].units
    idle = [wait for taker, wait in known.items() if taker not in taken]
    while len(lanes) < workers:
        wait = idle.pop() if idle else None
        lanes.append(_empty(len(lanes), begin, units, wait))
    return lanes


def _empty(worker: int, begin: int, units: int, wait_ns: int | None) -> Lane:
    return Lane(worker=worker, start_ns=begin, wall_ns=(), cpu_ns=(), units=units, done=0, run_queue_ns=wait_ns)


def _joined(worker: int, tasks: Sequence[Lane], wait_ns: int | None) -> Lane:
    wall: list[int] = []
    end = tasks[0].start_ns
    for lane in tasks:
        first, *others = lane.wall_ns or (0,)
        if lane.wall_ns:
            wall += [lane.start_ns - end + first, *others]
            end = lane.start_ns + sum(lane.wall_ns)
    if wait_ns is None:
        queued = [lane.run_queue_ns for lane in tasks]
        wait_ns = None if None in queued else sum(one for one in queued if one is not None)
    return Lane(
        worker=worker,
        start_ns=tasks[0].start_ns,
        wall_ns=tuple(wall),
        cpu_ns=tuple([one for lane in tasks for one in lane.cpu_ns]),
        units=tasks[0].units,
        done=sum(lane.done for lane in tasks),
        run_queue_ns=wait_ns,
        drawn=tuple([one for lane in tasks for one in lane.drawn]),
        clock_error_ns=tasks[0].clock_error_ns,
    )
