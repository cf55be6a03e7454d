"""Why workers waited: for the GIL of their team, for a core of the machine, or for something else.

Words but for the numbers: whoever shows a waiting share says the same of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..bench.model import Lane
from ..display.i18n import tr
from ..display.numbers import format_percent
from ..stats.intervals import median

WORTH_NAMING: Final = 0.05  # a part of the workers' time from here on


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingParts:
    """Shares of the workers' time in one batch or several, mean of the workers, 0 to 1.

    Attributes
    ----------
    core
        They could have run and had no core: the run-queue wait that the scheduler counts.
    turn
        They did neither, while another worker of the team ran: waiting for the GIL, where they share one.
    turn_behind
        The same, while that other worker itself had no core.
    other
        What is left: they had nothing to do any more, or the machine slept.
    """

    core: float
    turn: float
    turn_behind: float
    other: float


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleParts:
    """Shares of the workers' time in one batch in which they had nothing to run, mean of the workers, 0 to 1.

    Attributes
    ----------
    handed
        Before the first slice, and between the end of the last worker and that of the batch: work and results on
        their way.
    ended
        They had done their own while the slowest still worked: the barrier at the end of every batch.
    sure
        Whether it is one or the other: clocks of other machines tell only what both come to.
    turn
        Others of them held the event loop that they share, from the begin of the batch on; 0 where they share none.
    """

    handed: float
    ended: float
    sure: bool = True
    turn: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What explains the waiting of a cell's workers, in shares of their time, 0 to 1; together `share`.

    Attributes
    ----------
    gil
        Others of the team ran meanwhile, with the one GIL that they share; 0 where they share none.
    load
        Something else had the core: other programs, a quota, or the team's own further workers.
    loop
        Others of the team held the event loop that they share; 0 where they share none.
    """

    share: float
    gil: float
    load: float
    loop: float = 0.0

    @property
    def other(self) -> float:
        return max(self.share - self.gil - self.load - self.loop, 0.0)


def waiting_parts(lanes: Sequence[Lane], wall_ns: int) -> WaitingParts | None:
    """The parts of one batch; None where the system did not say how long anybody waited for a core."""
    queued = [lane.run_queue_ns for lane in lanes]
    if not lanes or wall_ns <= 0 or None in queued:
        return None
    ran = [min(sum(lane.cpu_ns) / wall_ns, 1.0) for lane in lanes]
    # Clocks of two kinds: together they never explain more than the time that passed.
    core = [min((one or 0) / wall_ns, 1 - run) for one, run in zip(queued, ran, strict=True)]
    all_ran, all_core = sum(ran), sum(core)
    turn = [min(1 - r - c, all_ran - r) for r, c in zip(ran, core, strict=True)]
    behind = [min(1 - r - c - t, all_core - c) for r, c, t in zip(ran, core, turn, strict=True)]
    count = len(lanes)
    return WaitingParts(
        core=all_core / count,
        turn=sum(turn) / count,
        turn_behind=sum(behind) / count,
        other=max(1 - (all_ran + all_core + sum(turn) + sum(behind)) / count, 0.0),
    )


def idle_parts(lanes: Sequence[Lane], wall_ns: int) -> IdleParts | None:
    """Where in one batch the workers had nothing to run; None without lanes."""
    if not lanes or wall_ns <= 0:
        return None
    begins = [min(max(lane.start_ns / wall_ns, 0.0), 1.0) for lane in lanes]
    ends = [
        min(max((lane.start_ns + sum(lane.wall_ns)) / wall_ns, begin), 1.0)
        for lane, begin in zip(lanes, begins, strict=True)
    ]
    last, count = max(ends), len(lanes)
    # Of two lanes one may be early by as much as the other is late.
    doubt = 2 * max([lane.clock_error_ns or 0 for lane in lanes]) / wall_ns
    return IdleParts(
        handed=sum(begins) / count + 1 - last,
        ended=sum([last - end for end in ends]) / count,
        sure=doubt < WORTH_NAMING,
        turn=sum([min((lane.turn_ns or 0) / wall_ns, 1.0) for lane in lanes]) / count,
    )


def middle_idle(parts: Sequence[IdleParts]) -> IdleParts | None:
    """The medians of several rounds; None of none."""
    if not parts:
        return None
    return IdleParts(
        handed=median([part.handed for part in parts]),
        ended=median([part.ended for part in parts]),
        sure=all(part.sure for part in parts),
        turn=median([part.turn for part in parts]),
    )


def explained(
    share: float | None, parts: Sequence[WaitingParts], *, shares_gil: bool, idle: IdleParts | None = None
) -> Waiting | None:
    """What explains the waiting share of a cell, from the parts of its rounds; None where nothing is known.

    Parameters
    ----------
    idle
        Of the same rounds: it knows of turns on an event loop.
    """
    if share is None or not parts:
        return None
    core = median([part.core for part in parts])
    turn = median([part.turn for part in parts]) if shares_gil else 0.0
    behind = median([part.turn_behind for part in parts]) if shares_gil else 0.0
    load = min(core + behind, share)
    gil = min(turn, share - load)
    turn_of_loop = idle.turn if idle is not None else 0.0
    return Waiting(share=share, gil=gil, load=load, loop=min(turn_of_loop, share - load - gil))


def waiting_words(waiting: Waiting | None) -> str:
    """ "33 % for the GIL, 20 % for a core"; "" where nothing is known or worth naming."""
    if waiting is None:
        return ""
    parts = []
    if waiting.gil >= WORTH_NAMING:
        parts.append(tr("{share} for the GIL").format(share=format_percent(waiting.gil)))
    if waiting.load >= WORTH_NAMING:
        parts.append(tr("{share} for a core").format(share=format_percent(waiting.load)))
    if waiting.loop >= WORTH_NAMING:
        parts.append(tr("{share} while others of them held the event loop").format(share=format_percent(waiting.loop)))
    if parts and waiting.other >= WORTH_NAMING:
        parts.append(tr("{share} for something else").format(share=format_percent(waiting.other)))
    return ", ".join(parts)
