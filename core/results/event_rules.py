"""What an event must hold for a run to take it in: the one judge of what is written, and of what is read.

Pure functions. The codec has seen to the types; these are the rules of the values.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..bench.costs.bill import TransferBill
from ..bench.events import (
    BatchDone,
    Calibrated,
    CellFailed,
    FailureKind,
    HostEvent,
    PhaseDone,
    PhaseName,
    RoundConditions,
    TeamCosts,
)
from ..bench.inner.inner_pools import InnerThreads

# A hundred years: no time of ours is longer, and a sum of a file full of them stays a number.
LONGEST_NS = 100 * 366 * 24 * 3_600 * 10**9


_LANE_TIMES = (
    *("the begin of a lane", "a lane", "a lane's CPU time"),
    *("a wait for a core", "a wait for the event loop"),
)


class EventError(ValueError):
    """An event that no run can hold; the text names the value and the rule.

    Attributes
    ----------
    kind
        Whose fault it is: CLOCK where a time cannot be, else LAUNCH, for a host that breaks the protocol.
    """

    def __init__(self, rule: str, kind: FailureKind = FailureKind.LAUNCH) -> None:
        super().__init__(rule)
        self.kind = kind


def check_of_sample(event: HostEvent) -> None:
    """Raise EventError for an event of a sample that makes no sense by itself."""
    check = _CHECKS.get(type(event))
    if check is not None:
        check(event)


def check_conditions(event: RoundConditions, rounds: int) -> None:
    """Raise EventError for conditions that no round of the plan can have had."""
    if not 0 <= event.round < rounds:
        raise EventError(f"round {event.round} is not in the plan")
    for name in ("foreign_cpu", "steal", "cpu_pressure"):
        share = getattr(event, name)
        if share is not None and not 0 <= share <= 1:
            raise EventError(f"{name} must be from 0 to 1, got {share}")
    if (event.throttled_periods or 0) < 0:
        raise EventError(f"a quota pauses at least 0 times, got {event.throttled_periods}")
    _check_time(event.throttled_ns or 0, "a quota's pause")


def as_failure(event: HostEvent, error: EventError) -> CellFailed:
    """What a run holds in the place of an event that does not fit: its sample has no time, and says why."""
    return CellFailed(cell=event.cell, round=event.round, kind=error.kind, reason=reason_of(error), last_words="")


def reason_of(error: EventError) -> str:
    """Why a sample with such an event has no time, as a user is told."""
    if error.kind is FailureKind.CLOCK:
        return f"the clock of its bench host cannot be trusted: {error}; choose another Python"
    return f"its bench host said what no sample can hold: {error}; choose another Python"


def _check_time(wall_ns: int, what: str) -> None:
    if not 0 <= wall_ns <= LONGEST_NS:
        raise EventError(f"{what} takes 0 ns to 100 years, got {wall_ns} ns", FailureKind.CLOCK)


def _check_phase(event: PhaseDone) -> None:
    if not 0 <= event.wall_ns <= LONGEST_NS:  # half of a file's lines
        _check_time(event.wall_ns, "a phase")


def _check_calibration(event: Calibrated) -> None:
    if not 0 < event.cost_per_s < 1e30:
        raise EventError(f"a kernel does more than 0 and less than 1e30 steps a second, got {event.cost_per_s:g}")
    if event.slice_units < 1:
        raise EventError(f"a slice has at least 1 unit, got {event.slice_units}")
    if event.chunk_units is not None and event.chunk_units < 1:
        raise EventError(f"a chunk has at least 1 unit, got {event.chunk_units}")
    _check_time(event.slice_ns, "a slice")


def _check_costs(event: TeamCosts) -> None:
    if event.batches < 1 or event.looks < 0:
        raise EventError(f"costs are of at least 1 batch and 0 looks, got {event.batches} and {event.looks}")
    for wall_ns in (event.cold_cpu_ns, event.warm_cpu_ns):
        _check_time(wall_ns or 0, "the CPU time of a team")
    if (event.energy_uj or 0) < 0 or min(event.memory_bytes, default=0) < 0:
        raise EventError(f"a team takes at least 0, got {event.energy_uj} uJ and {event.memory_bytes} bytes"[:200])
    if bool(event.memory_bytes) is not (event.memory_kind is not None):
        raise EventError("the memory of a team has a kind and at least 1 process, or neither")


def _check_inner(event: InnerThreads) -> None:
    least = min((pool.threads for pool in event.pools), default=1)
    if least < 1:
        raise EventError(f"a library has at least 1 thread, got {least}")


def _check_bill(event: TransferBill) -> None:
    parts = (event.pickle_ns, event.pipe_ns, event.unpickle_ns, event.compute_ns, event.result_ns, event.run_queue_ns)
    for wall_ns in (*parts, event.wall_ns):
        _check_time(wall_ns, "a part of a batch")
    if sum(parts) != event.wall_ns:
        raise EventError(f"the parts of a batch add up to it, got {sum(parts)} ns of {event.wall_ns} ns")
    if min(event.bytes_out, event.bytes_back) < 0:
        raise EventError(f"at least 0 bytes travel, got {event.bytes_out} and {event.bytes_back}")
    for trial in event.trials:
        _check_time(trial.wall_ns or 0, "what was tried")
        _check_time(trial.moving_ns or 0, "a part of what was tried")
        if trial.batches < 0 or (trial.chunk is not None and trial.chunk < 1):
            raise EventError(f"a trial has 0 batches and a chunk of 1 at least, got {trial.batches} and {trial.chunk}")


def _check_batch(event: BatchDone) -> None:
    if event.phase not in (PhaseName.FIRST, PhaseName.WARM):
        raise EventError(f"a batch is the first or warm, got {event.phase}")
    if not event.batch_ns:
        raise EventError("a batch needs at least 1 time, got 0")
    _check_time(max(event.batch_ns), "a batch")
    if not 0 <= event.lanes_of < len(event.batch_ns):
        raise EventError(f"the lanes must be of one of the {len(event.batch_ns)} batches, got {event.lanes_of}")
    for lane in event.lanes:
        if len(lane.wall_ns) != len(lane.cpu_ns):
            raise EventError(f"a lane has as many wall as CPU times, got {len(lane.wall_ns)} and {len(lane.cpu_ns)}")
        if lane.drawn and len(lane.drawn) != len(lane.wall_ns):
            raise EventError(f"a lane has drawn each of its {len(lane.wall_ns)} slices, got {len(lane.drawn)}")
        times = lane.start_ns, sum(lane.wall_ns), sum(lane.cpu_ns), lane.run_queue_ns or 0, lane.turn_ns or 0
        if min(times) < 0 or max(times) > LONGEST_NS:
            for wall_ns, what in zip(times, _LANE_TIMES, strict=True):
                _check_time(wall_ns, what)
        if lane.units < 0 or lane.done < 0:
            raise EventError(f"a lane has at least 0 units, got {min(lane.units, lane.done)}")


# Of events whose values have rules; a table, for a file has thousands.
_CHECKS: dict[type, Callable[[Any], None]] = {
    PhaseDone: _check_phase,
    Calibrated: _check_calibration,
    BatchDone: _check_batch,
    TeamCosts: _check_costs,
    InnerThreads: _check_inner,
    TransferBill: _check_bill,
}
