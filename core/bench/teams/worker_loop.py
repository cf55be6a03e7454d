"""The life of a worker at the end of two pipes: answer once ready, then run share after share until the end.

The worker is a process or an interpreter of its own: see `piped`. Standard library only.
"""

from __future__ import annotations

import marshal  # built in, and needs no import of its own, as pickle does
import os
import sys
from collections.abc import Iterator

from ..draws import drawn_by_offset
from ..layout import keep
from ..lifeline import die_at_end_of, ignore_interrupt
from ..model import Backend, Job, Lane, Partial, Share, Work
from ..records import dataclass
from ..shares import chunks
from ..slices import Counters, run_slices, settle_memory
from ..workloads import ReadyWork, make_ready

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

READY, DONE, RAISED = range(3)
# A work by its fields: what can be sent to another process or interpreter.
Wanted = tuple[str, str, int, str, int]
_LENGTH = 8  # bytes before each message


@dataclass(frozen=True, slots=True, kw_only=True)
class Inherited:
    """What a fork need not do: each page of its host's that it writes to is copied first.

    Attributes
    ----------
    ready
        The work made ready; None where that is for each worker to do.
    integers
        What is left to `keep` of its layout.
    code
        Of `run_slices`, in that layout.
    """

    ready: ReadyWork | None
    integers: int
    code: Any


class Orphaned:
    """True once whoever made this process is gone; a system call of 0.1 microseconds."""

    def __init__(self) -> None:
        self._parent = os.getppid()

    def __bool__(self) -> bool:
        return os.getppid() != self._parent


def send(fd: int, message: tuple[Any, ...]) -> None:
    """Write one message of numbers, strings and tuples of them."""
    body = marshal.dumps(message)
    rest = memoryview(len(body).to_bytes(_LENGTH, "little") + body)
    while rest:
        rest = rest[os.write(fd, rest) :]


def receive(fd: int) -> tuple[Any, ...]:
    """The next message; empty at the end of the pipe."""
    body = _read(fd, _LENGTH)
    body = body and _read(fd, int.from_bytes(body, "little"))
    return marshal.loads(body) if body else ()


def _read(fd: int, length: int) -> bytes:
    parts: list[bytes] = []
    while length:
        part = os.read(fd, min(length, 1 << 20))
        if not part:
            return b""
        parts.append(part)
        length -= len(part)
    return b"".join(parts)


def packed(partial: Partial) -> tuple[bool, Any]:
    """A partial result as `send` takes it, and whether it is pickled: most are plain numbers, and need no pickle."""
    if type(partial) in (int, float):
        return False, partial
    from pickle import HIGHEST_PROTOCOL, dumps

    return True, dumps(partial, HIGHEST_PROTOCOL)


def unpacked(pickled: bool, partial: Any) -> Partial:
    if not pickled:
        return partial
    from pickle import loads

    return loads(partial)


def lane_values(lane: Lane) -> tuple[Any, ...]:
    """What the host cannot know of a lane."""
    return lane.start_ns, lane.wall_ns, lane.cpu_ns, lane.done, lane.run_queue_ns, lane.drawn


def lane_of(worker: int, share: Share, values: tuple[Any, ...]) -> Lane:
    """The lane of a worker's share from its `lane_values`."""
    start_ns, wall_ns, cpu_ns, done, queued, drawn = values
    return Lane(
        worker=worker,
        start_ns=start_ns,
        wall_ns=wall_ns,
        cpu_ns=cpu_ns,
        units=share.units,
        done=done,
        run_queue_ns=queued,
        drawn=drawn,
    )


def asked(work: Work) -> Wanted:
    """A work as `send` takes it."""
    return work.workload, work.backend.value, work.num, work.memory, work.step


def made_ready(wanted: Wanted) -> ReadyWork:
    """What `asked` made of a work, as a worker runs it."""
    workload, backend, num, memory, step = wanted
    return make_ready(Work(workload=workload, backend=Backend(backend), num=num, memory=memory, step=step))


# What a share brings to its worker, pickled: b"" where nothing travels, a part for each slice where workers draw.
Cargo = bytes | tuple[bytes, ...]


def cargoes(job: Job) -> Iterator[Cargo]:
    """What each share brings, made when it is asked for; what all may draw is pickled once."""
    if job.cargo is None:
        yield from (b"" for _ in job.shares)
        return
    from pickle import HIGHEST_PROTOCOL, dumps

    if not job.draws:
        for share in job.shares:
            yield dumps(job.cargo(share), HIGHEST_PROTOCOL)
        return
    one = job.shares[0]
    slices = chunks(one.stop, one.units, one.units)
    parts = tuple([dumps(job.cargo(part), HIGHEST_PROTOCOL) for part in slices])
    yield from (parts for _ in job.shares)


def loaded(ready: ReadyWork, cargo: Cargo, share: Share) -> ReadyWork:
    """The work on what `cargoes` made of a share; a worker that draws reads no more than it has drawn."""
    if not isinstance(cargo, tuple):
        return ready.loaded(unpacked(pickled=True, partial=cargo), share.first) if cargo else ready
    parts, first, units = cargo, share.first, share.units

    def kernel(lo: int, hi: int, total: Partial) -> Partial:
        part = unpacked(pickled=True, partial=parts[(lo - first) // units])
        return ready.loaded(part, lo).kernel(lo, hi, total)

    return ReadyWork(kernel=kernel, begin=ready.begin, touched=ready.touched)


def share_values(share: Share) -> tuple[int, int, int, int]:
    """A share as `send` takes it."""
    return share.first, share.stop, share.stride, share.units


def serve(
    tasks: int,
    answers: int,
    *,
    worker: int,
    wanted: Wanted,
    done: Counters,
    halted: object,
    inherited: Inherited | None = None,
) -> None:
    """Run shares until the pipe ends or an empty message comes.

    Parameters
    ----------
    tasks, answers
        Descriptors: shares come in, partial results and lanes go out.
    wanted
        What `asked` made of the work.
    halted
        Once true, no further slice begins.
    inherited
        What the host has done already, where this process is a copy of it.
    """
    try:
        ready = (inherited and inherited.ready) or made_ready(wanted)
        ready.touch()
        if inherited is None:
            settle_memory(worker)
        else:
            run_slices.__code__ = inherited.code
            keep(inherited.integers)
        kept: list[Lane] = []  # freed, they would leave holes for the next batch's integers
        send(answers, (READY,))
        while task := receive(tasks):
            values, work, tickets, begins, cargo = task
            if work != wanted:
                ready, wanted = made_ready(work), work
            share = Share(*values)
            drawn = drawn_by_offset(tickets, share, begins) if tickets >= 0 else None
            partial, lane = run_slices(worker, loaded(ready, cargo, share), share, done, halted, drawn=drawn)
            kept.append(lane)
            send(answers, (DONE, *packed(partial), *lane_values(lane)))
    except BrokenPipeError:
        return  # the host is gone; nobody is left to be told
    except Exception as error:
        from traceback import format_exc

        lacks = isinstance(error, MemoryError)
        send(answers, (RAISED, lacks, f"{type(error).__name__}: {error}", format_exc()))


def serve_process(tasks: int, answers: int, *, worker: int, wanted: Wanted, done: Counters, **inherited: Any) -> None:
    """The whole life of a worker process; never returns. On Linux it ends with its host by a signal."""
    halted: object = [] if sys.platform == "linux" else Orphaned()
    try:
        serve(tasks, answers, worker=worker, wanted=wanted, done=done, halted=halted, **inherited)
    finally:
        os._exit(0)


def main(arguments: list[str]) -> None:
    """A worker that was started with its descriptors and its work as text: see `piped.SpawnedTeam`."""
    import faulthandler

    from .counters import opened

    faulthandler.enable()
    ignore_interrupt()
    tasks, answers, life, worker, num, step = map(int, arguments[:6])
    workload, backend, memory, counters = arguments[6:]
    wanted = workload, backend, num, memory, step
    if sys.platform == "linux":
        die_at_end_of(life, os.getpid())
    serve_process(tasks, answers, worker=worker, wanted=wanted, done=opened(counters))
