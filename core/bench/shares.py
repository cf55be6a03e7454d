"""How num is cut: into shares, one a worker, shares into slices, by the schedule, and all of it made a job.

Pure functions; standard library only.
"""

from __future__ import annotations

from .model import Backend, Cell, Job, Schedule, Share, Work
from .teams import TeamRow
from .workload import Workload
from .workloads import WORKLOADS

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from .workloads.memory import Ground

# A slice's two clock readings cost about 1 microsecond: 0.1 % of these at most.
SLICE_S = {
    Backend.PYTHON: 1.5e-3,
    Backend.NATIVE: 0.6e-3,
    Backend.NATIVE_UNGUARDED: 0.6e-3,
    Backend.NUMPY: 1.5e-3,
    Backend.NUMBA: 0.6e-3,
    Backend.TWIN: 1.5e-3,
}
# Enough for a smooth replay; more would only fill the run file.
SLICES_MAX = 200
# Each worker that draws keeps room for all slices: at most so many.
DRAWN_MAX = 20_000
# With fewer slices a worker, interleaving and drawing even nothing out ...
UNEVEN_MIN = 8
# ... but it is not worth slices that are shorter than this part of SLICE_S.
SHORTEST = 0.2
# Of a pool, for each worker: a task costs it up to 0.13 ms.
CHUNKS = 16


def schedule_of(cell: Cell) -> Schedule | None:
    """Which one a cell has; None where only a newer program knows its workload."""
    if cell.schedule is None and cell.workload in WORKLOADS:
        return WORKLOADS[cell.workload].schedule
    return cell.schedule


def slice_units(
    workload: Workload,
    num: int,
    workers: int,
    backend: Backend,
    cost_per_s: float,
    *,
    schedule: Schedule | None = None,
    chunk: int | None = None,
) -> int:
    """Units of num in a slice.

    Parameters
    ----------
    cost_per_s
        Speed of the kernel on one worker, in the unit of `Workload.cost`.
    schedule
        The workload's own, if None.
    chunk
        Units that somebody wants to be drawn at once; a slice then is such a chunk.
    """
    if chunk is not None:
        return min(chunk, num)
    schedule = schedule or workload.schedule
    units_per_s = cost_per_s / workload.unit_cost(num)
    wanted = SLICE_S[backend.kernel_of] * units_per_s
    share = -(-num // workers)
    if schedule is not Schedule.STATIC:
        wanted = min(wanted, max(share / UNEVEN_MIN, wanted * SHORTEST))
    fewest = max(-(-share * workload.steps // SLICES_MAX), workload.least_units(backend))
    if schedule.draws:
        fewest = max(fewest, -(-num * workload.steps // DRAWN_MAX))
    return max(1, min(fewest, share), min(int(wanted), share))


def chunk_units(
    schedule: Schedule, num: int, workers: int, units: int, *, takes_tasks: bool, chunk: int | None = None
) -> int:
    """Units of num that a worker takes at once: its block, a slice, or a task, which may be several slices.

    Of guided chunks the largest. `chunk` is what somebody wants.
    """
    if schedule is Schedule.STATIC:
        return -(-num // workers)
    if schedule is Schedule.GUIDED:
        begins = guided(num, workers, units)
        return (*begins[1:], num)[0]
    if schedule is Schedule.INTERLEAVED or not takes_tasks or chunk is not None:
        return units
    return max(1, -(-num // units) // (workers * CHUNKS)) * units


def guided(num: int, workers: int, units: int) -> tuple[int, ...]:
    """Where chunks begin of which each is a part of what is left: the half of one worker's share, in whole slices.

    Notes
    -----
    Polychronopoulos and Kuck, "Guided self-scheduling", IEEE Transactions on Computers C-36 (1987), 1425; half of
    its chunks, as OpenMP libraries take them, because the first one may hold the most work.
    """
    begins, lo = [], 0
    while lo < num:
        begins.append(lo)
        lo += max(-(-(num - lo) // (2 * workers * units)), 1) * units
    return tuple(begins)


def chunks(num: int, chunk: int, units: int) -> tuple[Share, ...]:
    """All of num in contiguous parts of so many units, the last one what is left."""
    return tuple(Share(lo, min(lo + chunk, num), units, units) for lo in range(0, num, chunk))


def tasks_of(job: Job) -> tuple[Share, ...]:
    """What one task does, each."""
    if not job.draws:
        return job.shares
    units, ends = job.shares[0].units, (*job.begins[1:], job.work.num)
    if job.begins:
        return tuple([Share(lo, hi, units, units) for lo, hi in zip(job.begins, ends)])  # noqa: B905  # as many
    return chunks(job.work.num, job.chunk, units)


def shares(schedule: Schedule, num: int, workers: int, units: int) -> tuple[Share, ...]:
    """One share a worker, all of num together; empty shares where num is smaller than workers.

    Where workers draw, the share of each is all of num.
    """
    if schedule.draws:
        return (Share(0, num, units, units),) * workers
    if schedule is Schedule.INTERLEAVED:
        return tuple(Share(min(w * units, num), num, workers * units, units) for w in range(workers))
    # The remainder goes to the first workers, one unit each.
    base, extra = divmod(num, workers)
    bounds = [w * base + min(w, extra) for w in range(workers + 1)]
    return tuple(Share(bounds[w], bounds[w + 1], units, units) for w in range(workers))


def job_of(
    work: Work,
    team: TeamRow,
    ground: Ground,
    *,
    schedule: Schedule,
    workers: int,
    units: int,
    chunk: int | None = None,
    where: str = "",
) -> Job:
    """A work as a team is asked to do it: in shares by the schedule, with the data for workers that do not see it."""
    parts, draws = shares(schedule, work.num, workers, units), schedule.draws
    taken = chunk_units(schedule, work.num, workers, units, takes_tasks=team.takes_tasks, chunk=chunk)
    begins = guided(work.num, workers, units) if schedule is Schedule.GUIDED else ()
    sent = None if team.sees_memory else ground.sent()
    if sent is None:
        return Job(work=work, shares=parts, draws=draws, chunk=taken, begins=begins, where=where)
    bare = Work(workload=work.workload, backend=work.backend, num=work.num, memory=sent[0])
    return Job(work=bare, shares=parts, draws=draws, chunk=taken, cargo=sent[1], begins=begins, where=where)
