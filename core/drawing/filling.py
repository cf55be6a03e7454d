"""Which worker did each unit of num, and when it was done: from the slices of one sample.

Pure functions; needs numpy, as timelines do.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..bench.model import Cell, Lane, Schedule, Share
from ..bench.shares import schedule_of, shares
from ..bench.workloads import units_of
from ..results.rows import Basis
from ..results.run_result import RunResult
from ..results.timeline import Floats, Timeline

Numbers = NDArray[np.int32]
NOBODY = -1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Filling:
    """Of each unit of num, in order.

    Attributes
    ----------
    worker
        Who did it; NOBODY where no slice has it.
    done_s
        When the slice that it lies in ended, in seconds as a `Timeline` counts them; infinite where none has it.
    """

    worker: Numbers
    done_s: Floats

    def done(self, at_s: float) -> NDArray[np.bool_]:
        """Which units were done at a moment: those of the slices that had ended."""
        return self.done_s <= at_s

    def part(self, count: int) -> Filling:
        """So many of the units, evenly spread: all of them where there are no more."""
        picked = np.arange(count) * len(self.worker) // max(count, 1)
        return Filling(worker=self.worker[picked], done_s=self.done_s[picked])


def filling(result: RunResult, shown: Timeline, basis: Basis) -> Filling | None:
    """Of the sample that a timeline is of; None where its slices do not say which units they did.

    Parameters
    ----------
    basis
        What the timeline was asked for.
    """
    cell = result.plan.cells[shown.cell]
    sample = result.samples.get((shown.cell, shown.round))
    batch = None if sample is None else sample.first if basis is Basis.COLD else sample.warm
    schedule = schedule_of(cell)
    # In a batch of several steps each unit is done several times.
    if batch is None or schedule is None or units_of(cell.workload, cell.num) != cell.num:
        return None
    worker = np.full(cell.num, NOBODY, dtype=np.int32)
    done_s = np.full(cell.num, np.inf)
    for lane in batch.lanes:
        begins = _begins(cell, schedule, lane)
        if begins is None:
            return None
        units = (begins[:, None] + np.arange(lane.units)).ravel()
        ends = np.repeat(shown.startup_s + (lane.start_ns + np.cumsum(lane.wall_ns, dtype=np.int64)) / 1e9, lane.units)
        inside = units < _stop(cell, schedule, lane)
        worker[units[inside]] = lane.worker
        done_s[units[inside]] = ends[inside]
    return Filling(worker=worker, done_s=done_s)


def _begins(cell: Cell, schedule: Schedule, lane: Lane) -> NDArray[np.int64] | None:
    """Where each slice of a lane begins: as the worker drew it, else as its share was cut."""
    if schedule.draws:
        drawn = np.array(lane.drawn, dtype=np.int64)
        within = len(drawn) == len(lane.wall_ns) and (len(drawn) == 0 or int(drawn.max()) < cell.num)
        return drawn if within else None
    share = _share(cell, schedule, lane)
    if share is None:
        return None
    begins = np.arange(share.first, share.stop, share.stride, dtype=np.int64)
    # A run that was cut short, or written by something else, may have other slices than the plan says.
    return begins if len(begins) == len(lane.wall_ns) else None


def _share(cell: Cell, schedule: Schedule, lane: Lane) -> Share | None:
    if not 0 <= lane.worker < cell.workers or lane.units < 1:
        return None
    return shares(schedule, cell.num, cell.workers, lane.units)[lane.worker]


def _stop(cell: Cell, schedule: Schedule, lane: Lane) -> int:
    share = _share(cell, schedule, lane) if not schedule.draws else None
    return cell.num if share is None else share.stop
