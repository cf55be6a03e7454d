"""What moving data costs: where a warm batch's time goes, and what it would be if less travelled, by trying it.

The parts are those of the worker that ended last. What was tried ran on workers of its own, after the sample's had
ended, so that it is part of none of its times. Standard library only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from time import perf_counter_ns

from ..events import HostEvent, Task
from ..model import Batch, Job, Lane, Share, Work
from ..records import FIELDS, dataclass
from ..shares import chunks, job_of, schedule_of, tasks_of
from ..strategies import STRATEGIES
from ..teams.worker_loop import asked, made_ready
from .bill import TransferBill, Trial, TrialWay

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import Any

    from ..teams import Team
    from ..workloads.memory import Ground

PASSES = 3
PASSES_NS = 100_000_000
WORTH_TRYING = 0.05  # of a batch's time
TRIED_BATCHES = 5
LARGER = (4, 16)  # times the chunk
TRIED_NS = 100_000_000
LONGEST_TRIED_NS = 2_000_000_000  # of a batch: what takes longer is not run again for this
_COPIES = 6  # of the data: here, as a pickle, in the pipe's pieces and where they arrive


def travels(task: Task, job: Job) -> bool:
    """Whether objects go to the workers or come back, by pickle in this machine; plain whole numbers are none."""
    team = STRATEGIES[task.cell.strategy].team
    return not team.sees_memory and not team.reaches and (job.cargo is not None or task.function is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """The parts of what travels to the workers, one for each task, as a team hands them out."""

    begins: tuple[int, ...]
    pickle_ns: tuple[int, ...]
    unpickle_ns: tuple[int, ...]
    bytes_out: int


def bill_of(
    task: Task, job: Job, batches: Sequence[Batch], partials: Sequence[Any]
) -> TransferBill:  # long: one part of the time after the other
    """Where the time of the warm batch in the middle went.

    Parameters
    ----------
    batches
        The warm ones.
    partials
        Of any batch.
    """
    batch = sorted(batches, key=lambda one: one.wall_ns)[(len(batches) - 1) // 2]
    way = _measured(task, job)
    lane = _last(batch)
    before = min(max(lane.start_ns - batch.start_ns, 0), batch.wall_ns)
    busy = min(sum(lane.wall_ns), batch.wall_ns - before)
    pools = STRATEGIES[task.cell.strategy].team.takes_tasks
    gaps = _gaps(lane, way.begins) if job.draws and pools else 0
    mine = _mine(job, lane, way.begins, pools=pools)
    unpickle = sum(way.unpickle_ns[index] for index in mine) if way.unpickle_ns else 0
    pickled = range(max(mine, default=-1) + 1) if not job.draws else mine if pools else range(len(way.begins))
    pickle = sum(way.pickle_ns[index] for index in pickled) if way.pickle_ns else 0
    # A worker of ours that draws reads a part only when it has drawn it, as part of its slice.
    inside = unpickle if job.draws and not pools else gaps
    compute = busy - min(inside, busy)
    out = before + busy - compute
    pickle = min(pickle, out)
    unpickle = min(unpickle, out - pickle)
    pipe = out - pickle - unpickle
    # Whoever computes and is off the CPU lacked a core first of all, and on the way to its work only with the rest.
    cpu = max(sum(lane.cpu_ns) - (0 if pools else min(inside, busy)), 0)
    off = max(compute - cpu, 0)
    run_queue = min(lane.run_queue_ns or 0, off + pipe)
    compute -= min(run_queue, off)
    pipe -= max(run_queue - off, 0)
    return TransferBill(
        cell=task.cell_index,
        round=task.round,
        wall_ns=batch.wall_ns,
        pickle_ns=pickle,
        pipe_ns=pipe,
        unpickle_ns=unpickle,
        compute_ns=compute,
        result_ns=batch.wall_ns - before - busy,
        bytes_out=way.bytes_out,
        bytes_back=sum(len(_dumps(one)) for one in partials),
        run_queue_ns=run_queue,
    )


def _last(batch: Batch) -> Lane:
    return max(batch.lanes, key=lambda lane: lane.start_ns + sum(lane.wall_ns))


def _gaps(lane: Lane, begins: Sequence[int]) -> int:
    """Time off the CPU before the first slice of each task but its first: in it a pool's worker waited for the next."""
    first = set(begins)
    slices = list(zip(lane.drawn, lane.wall_ns, lane.cpu_ns))  # noqa: B905  # as many
    return sum(max(wall - cpu, 0) for lo, wall, cpu in slices[1:] if lo in first)


def _mine(job: Job, lane: Lane, begins: Sequence[int], *, pools: bool) -> list[int]:
    """Which parts a worker got."""
    if not job.draws:
        return [lane.worker]
    drawn = set(lane.drawn)
    return [index for index, lo in enumerate(begins) if lo in drawn] if pools or job.cargo else []


def _measured(task: Task, job: Job) -> _Way:
    """How long each part takes to be pickled and read, in the pass in the middle of at most three."""
    cargo, parts = job.cargo, _parts(task, job)
    begins = tuple([part.first for part in parts])
    if cargo is None:
        return _Way(begins=begins, pickle_ns=(), unpickle_ns=(), bytes_out=0)
    ready, began = made_ready(asked(job.work)), perf_counter_ns()
    passes: list[tuple[tuple[int, ...], tuple[int, ...], int]] = []
    from pickle import loads

    while not passes or (len(passes) < PASSES and perf_counter_ns() - began < PASSES_NS):
        pickle_ns, unpickle_ns, size = [], [], 0
        for part in parts:
            before = perf_counter_ns()
            raw = _dumps(cargo(part))
            between = perf_counter_ns()
            ready.loaded(loads(raw), part.first)
            unpickle_ns.append(max(perf_counter_ns() - between, 0))
            pickle_ns.append(max(between - before, 0))
            size += len(raw)
        passes.append((tuple(pickle_ns), tuple(unpickle_ns), size))
    pickled, read, size = sorted(passes, key=lambda one: sum(one[0]) + sum(one[1]))[(len(passes) - 1) // 2]
    # To a worker of ours that draws all parts are sent, whichever it will take.
    times = len(job.shares) if job.draws and not STRATEGIES[task.cell.strategy].team.takes_tasks else 1
    return _Way(begins=begins, pickle_ns=pickled, unpickle_ns=read, bytes_out=size * times)


def _parts(task: Task, job: Job) -> tuple[Share, ...]:
    if STRATEGIES[task.cell.strategy].team.takes_tasks:
        return tasks_of(job)
    one = job.shares[0]
    return chunks(one.stop, one.units, one.units) if job.draws else job.shares


def _dumps(value: Any) -> bytes:
    from pickle import HIGHEST_PROTOCOL, dumps

    return dumps(value, HIGHEST_PROTOCOL)


def ways_to_spare(task: Task, job: Job, ground: Ground) -> Iterator[tuple[TrialWay, Job]]:
    """The same work with less to send: data that workers have already, or fewer and larger chunks."""
    cell, team, work = task.cell, STRATEGIES[task.cell.strategy].team, job.work
    if job.cargo is not None:
        for way, memory, cargo in ground.spared():
            bare = Work(workload=work.workload, backend=work.backend, num=work.num, memory=memory)
            parts, draws = job.shares, job.draws
            yield way, Job(work=bare, shares=parts, draws=draws, chunk=job.chunk, cargo=cargo, begins=job.begins)
    schedule = schedule_of(cell)
    if not job.draws or schedule is None:
        return
    most, last = -(-work.num // (2 * cell.workers)), job.chunk
    for times in LARGER:
        chunk = min(job.chunk * times, most)
        if chunk >= 2 * last:
            last = chunk
            cut = job_of(work, team, ground, schedule=schedule, workers=cell.workers, units=chunk, chunk=chunk)
            yield TrialWay.CHUNKS, cut


Opened = Callable[[Job], "AbstractContextManager[Team]"]


def count_bill(
    task: Task, emit: Callable[[HostEvent], None], done: tuple[Job, Sequence[Batch], Ground], opened: Opened
) -> None:
    """Emit what moving data cost, and what was tried so that less travels; nothing where none travels.

    Parameters
    ----------
    done
        The job, its first batch with all partial results and then the warm ones, and what they ran on.
    opened
        Makes a team for a job that is ready, and tells whoever waits that it is at work.
    """
    job, (first, *warm), ground = done
    if not travels(task, job):
        return
    bill = bill_of(task, job, warm, first.partials)
    if bill.wall_ns - bill.compute_ns - bill.run_queue_ns >= WORTH_TRYING * bill.wall_ns:
        trials = [_tried(bill, task, ground, trial, opened) for trial in ways_to_spare(task, job, ground)]
        values = {name: getattr(bill, name) for name in FIELDS[TransferBill]}
        bill = TransferBill(**(values | {"trials": tuple(trials)}))
    emit(bill)


def _tried(
    bill: TransferBill, task: Task, ground: Ground, trial: tuple[TrialWay, Job], opened: Opened
) -> Trial:  # long: all that may keep it from a time
    way, job = trial
    chunk = job.chunk if way is TrialWay.CHUNKS else None
    lacking = _lacking(bill, task, way)
    if lacking:
        return Trial(way=way, wall_ns=None, moving_ns=None, batches=0, chunk=chunk, note=lacking)
    batches: list[Batch] = []
    try:
        with opened(job) as team:
            began = perf_counter_ns()
            for count in range(1 + TRIED_BATCHES):
                ground.reset()
                batch = team.run(job)
                ground.result(batch.partials)
                if count:
                    batches.append(ground.kept(batch))
                if count and perf_counter_ns() - began > TRIED_NS:
                    break
    except Exception as error:  # the sample is complete without it
        reason = f"{type(error).__name__}: {error}"
        return Trial(way=way, wall_ns=None, moving_ns=None, batches=len(batches), chunk=chunk, note=reason[:200])
    found = bill_of(task, job, batches, ())
    moving = found.wall_ns - found.compute_ns - found.run_queue_ns
    return Trial(way=way, wall_ns=found.wall_ns, moving_ns=moving, batches=len(batches), chunk=chunk)


def _lacking(bill: TransferBill, task: Task, way: TrialWay) -> str:
    """Why something is not tried, as a sentence; "" where it is."""
    from ..workloads.memory import SPARE_BYTES, free_bytes, said_bytes

    if bill.wall_ns > LONGEST_TRIED_NS:
        return f"A batch takes {bill.wall_ns / 1e9:.3g} s; what takes more than 2 s is not run again for this."
    free = free_bytes()
    copies = task.cell.workers if way is TrialWay.KEPT else 1
    needed = _COPIES * copies * bill.bytes_out + SPARE_BYTES
    if free is not None and needed > free:
        return f"It may need {said_bytes(needed)} of memory, and {said_bytes(free)} are free."
    return ""
