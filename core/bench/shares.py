"""How num is cut: into shares, one a worker, and shares into slices, by the schedule.

Pure functions; standard library only.
"""

from __future__ import annotations

from .model import Backend, Cell, Schedule, Share
from .workload import Workload
from .workloads import WORKLOADS

# A slice's two clock readings cost about 1 microsecond: 0.1 % of these at most.
SLICE_S = {
    Backend.PYTHON: 1.5e-3,
    Backend.NATIVE: 0.6e-3,
    Backend.NATIVE_UNGUARDED: 0.6e-3,
    Backend.NUMPY: 1.5e-3,
    Backend.NUMBA: 0.6e-3,
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
    workload: Workload, num: int, workers: int, backend: Backend, cost_per_s: float, *, schedule: Schedule | None = None
) -> int:
    """Units of num in a slice.

    Parameters
    ----------
    cost_per_s
        Speed of the kernel on one worker, in the unit of `Workload.cost`.
    schedule
        The workload's own, if None.
    """
    schedule = schedule or workload.schedule
    units_per_s = cost_per_s / workload.unit_cost(num)
    wanted = SLICE_S[backend.kernel_of] * units_per_s
    share = -(-num // workers)
    if schedule is not Schedule.STATIC:
        wanted = min(wanted, max(share / UNEVEN_MIN, wanted * SHORTEST))
    fewest = max(-(-share * workload.steps // SLICES_MAX), workload.least_units(backend))
    if schedule is Schedule.DYNAMIC:
        fewest = max(fewest, -(-num * workload.steps // DRAWN_MAX))
    return max(1, min(fewest, share), min(int(wanted), share))


def chunk_units(schedule: Schedule, num: int, workers: int, units: int, *, takes_tasks: bool) -> int:
    """Units of num that a worker takes at once: its block, a slice, or a task, which may be several slices."""
    if schedule is Schedule.STATIC:
        return -(-num // workers)
    if schedule is Schedule.INTERLEAVED or not takes_tasks:
        return units
    return max(1, -(-num // units) // (workers * CHUNKS)) * units


def chunks(num: int, chunk: int, units: int) -> tuple[Share, ...]:
    """All of num in contiguous parts of so many units, the last one what is left."""
    return tuple(Share(lo, min(lo + chunk, num), units, units) for lo in range(0, num, chunk))


def shares(schedule: Schedule, num: int, workers: int, units: int) -> tuple[Share, ...]:
    """One share a worker, all of num together; empty shares where num is smaller than workers.

    Where workers draw, the share of each is all of num.
    """
    if schedule is Schedule.DYNAMIC:
        return (Share(0, num, units, units),) * workers
    if schedule is Schedule.INTERLEAVED:
        return tuple(Share(min(w * units, num), num, workers * units, units) for w in range(workers))
    # The remainder goes to the first workers, one unit each.
    base, extra = divmod(num, workers)
    bounds = [w * base + min(w, extra) for w in range(workers + 1)]
    return tuple(Share(bounds[w], bounds[w + 1], units, units) for w in range(workers))
