"""The blocks of a run that went on with an earlier one: which rounds were measured when.

Pure functions. Between two blocks the machine may have been started anew, and its clock with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ..bench.events import EarlierRounds
from .run_result import RunResult

_SAME_CLOCK_NS = 5 * 10**9  # the moments are known to a second, and a host begins a little later


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Rounds that were measured in one go; `created` is when that began, as in the file."""

    rounds: range
    created: str


def blocks(result: RunResult) -> tuple[Block, ...]:
    """All blocks of a run, in their order; one for a run that went on with none."""
    found, first = [], 0
    for one in result.started.earlier:
        found.append(Block(rounds=range(first, first + one.rounds), created=one.created))
        first += one.rounds
    return (*found, Block(rounds=range(first, result.plan.rounds), created=result.started.created))


def earlier_rounds(result: RunResult) -> tuple[EarlierRounds, ...]:
    """What a run that goes on with the whole rounds of this one says of it."""
    done = result.rounds_done
    cut = [(min(block.rounds.stop, done) - block.rounds.start, block.created) for block in blocks(result)]
    return tuple(EarlierRounds(rounds=rounds, created=created) for rounds, created in cut if rounds > 0)


def clock_shifts_ns(result: RunResult) -> list[int]:
    """For each round what to add to its clock, so that all rounds lie on the one of the first block.

    0 where the clock has gone on; else blocks lie apart as far as their beginnings on the calendar.
    """
    shifts = [0] * result.plan.rounds
    every = blocks(result)
    starts = [_first_clock_ns(result, block) for block in every]
    for block, start_ns in zip(every[1:], starts[1:], strict=True):
        if start_ns is None or starts[0] is None:
            continue
        apart = datetime.fromisoformat(block.created) - datetime.fromisoformat(every[0].created)
        shift = round(apart.total_seconds()) * 10**9 - (start_ns - starts[0])
        if abs(shift) > _SAME_CLOCK_NS:
            shifts[block.rounds.start : block.rounds.stop] = [shift] * len(block.rounds)
    return shifts


def _first_clock_ns(result: RunResult, block: Block) -> int | None:
    hosts = (one.host for one in result.samples.values() if one.round in block.rounds)
    return min((host.clock_ns for host in hosts if host is not None), default=None)
