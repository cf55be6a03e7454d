"""A team that goes through a job's steps: nobody begins one before all have ended the last.

The barrier is the end of one round trip and the begin of the next, so every team has it, whatever its workers are; and
where one of them dies the others stand idle, for none waits in a barrier. Standard library only.
"""

from __future__ import annotations

from ..model import Batch, Job, Lane, Work
from . import Team


class SteppedTeam:
    """A team around another, which does one step at a time.

    Parameters
    ----------
    team
        The one that does the work.
    steps
        How many there are.
    """

    def __init__(self, team: Team, steps: int) -> None:
        self._team, self._steps = team, steps
        self._before: tuple[int, ...] = ()
        self.wait_ready = team.wait_ready
        self.stop = team.stop

    def run(self, job: Job) -> Batch:
        self._before = (0,) * len(job.shares)
        made: list[Batch] = []
        for step in range(self._steps):
            made.append(self._team.run(_at(job, step)))
            self._before = tuple(a + lane.done for a, lane in zip(self._before, made[-1].lanes, strict=True))
        return joined(made)

    def progress(self) -> tuple[int, ...]:
        before, now = self._before, self._team.progress()
        # Between two steps the inner team still tells of the last one: counted twice for a moment, never too long.
        return tuple(a + b for a, b in zip(before, now)) if before else now  # noqa: B905  # a new team tells of none


def _at(job: Job, step: int) -> Job:
    work = job.work
    there = Work(workload=work.workload, backend=work.backend, num=work.num, memory=work.memory, step=step)
    return Job(
        work=there,
        shares=job.shares,
        draws=job.draws,
        chunk=job.chunk,
        cargo=job.cargo,
        begins=job.begins,
        where=job.where,
    )


def joined(steps: list[Batch]) -> Batch:
    """The batches of all steps as one: a slice begins where the one before it ended, also where that was in the last
    step, so that waiting for the others is part of the slice after it."""
    first, last = steps[0], steps[-1]
    return Batch(
        start_ns=first.start_ns,
        wall_ns=last.start_ns + last.wall_ns - first.start_ns,
        partials=tuple(partial for step in steps for partial in step.partials),
        lanes=tuple(_one_lane([step.lanes[worker] for step in steps]) for worker in range(len(first.lanes))),
    )


def _one_lane(lanes: list[Lane]) -> Lane:
    first = next((lane for lane in lanes if lane.wall_ns), lanes[0])
    wall: list[int] = []
    end = first.start_ns
    for lane in lanes:
        if lane.wall_ns:
            wall.append(lane.start_ns - end + lane.wall_ns[0])
            wall += lane.wall_ns[1:]
            end = lane.start_ns + sum(lane.wall_ns)
    queued = [lane.run_queue_ns for lane in lanes if lane.run_queue_ns is not None]
    turns = [lane.turn_ns for lane in lanes if lane.turn_ns is not None]
    return Lane(
        worker=first.worker,
        start_ns=first.start_ns,
        wall_ns=tuple(wall),
        cpu_ns=tuple(ns for lane in lanes for ns in lane.cpu_ns),
        units=first.units,
        done=sum(lane.done for lane in lanes),
        run_queue_ns=sum(queued) if len(queued) == len(lanes) else None,
        drawn=tuple([lo for lane in lanes for lo in lane.drawn]),
        clock_error_ns=first.clock_error_ns,
        turn_ns=sum(turns) if len(turns) == len(lanes) else None,
    )
