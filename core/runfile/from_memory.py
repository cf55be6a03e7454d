"""The events that a run consists of, made again from its result: a run can be saved without the file it came from.

A pure function, and the inverse of the fold.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..bench.events import CellDone, Event, HostEvent, PhaseDone, RoundDone, RunEnded
from ..results.run_result import RunResult, Sample


def events_of(result: RunResult) -> Iterator[Event]:
    """What a file of the run holds; folded, it gives the result again.

    Of the progress of a sample only the last is known, and of an event that did not fit what took its place.
    """
    yield result.started
    yield from _of_rounds(result, result.plan.rounds)
    yield from result.races
    if result.conclusions is not None:
        yield result.conclusions
    if result.outcome is not None:
        yield RunEnded(outcome=result.outcome, reason=result.reason)


def whole_rounds_of(result: RunResult) -> Iterator[Event]:
    """The events of its rounds that have ended, for a run that goes on with them."""
    return _of_rounds(result, result.rounds_done)


def _of_rounds(result: RunResult, rounds: int) -> Iterator[Event]:
    by_round: dict[int, list[Sample]] = {}
    for sample in result.samples.values():
        by_round.setdefault(sample.round, []).append(sample)
    for round_ in range(rounds):
        for sample in by_round.get(round_, ()):
            yield from _of_sample(sample)
        if round_ in result.conditions:
            yield result.conditions[round_]
        if round_ < result.rounds_done:
            yield RoundDone(round=round_)


def _of_sample(sample: Sample) -> Iterator[HostEvent]:
    for event in (sample.host, sample.calibration, sample.progress):
        if event is not None:
            yield event
    for phase, wall_ns in sample.phases.items():
        yield PhaseDone(cell=sample.cell, round=sample.round, phase=phase, wall_ns=wall_ns)
    for batch in (sample.first, sample.warm):
        if batch is not None:
            yield batch
    if sample.result is not None:
        yield CellDone(cell=sample.cell, round=sample.round, result=sample.result, gil=sample.gil)
    if sample.failure is not None:
        yield sample.failure
