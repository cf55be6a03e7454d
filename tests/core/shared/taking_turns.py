"""Slices of workers that take turns, for the runs of `synthetic`: there all slices wait alike."""

from __future__ import annotations

from dataclasses import replace

from speeduplab.core.bench.events import BatchDone
from speeduplab.core.bench.model import Lane
from speeduplab.core.results.run_result import RunResult

TURN_SLICES = 3


def turn_lanes(workers: int, wall_ns: int, turns: int, units: int = 10) -> tuple[Lane, ...]:
    """Lanes of a batch in which one worker runs at a time, in turn, without a pause.

    In its turn a worker completes three slices; the first of them began in its turn before and has
    waited since.
    """
    quantum = wall_ns // (turns * workers)
    cut = quantum // (2 * TURN_SLICES)
    made = []
    for worker in range(workers):
        begins = [(turn * workers + worker) * quantum for turn in range(turns)]
        walls: list[int] = []
        cpus: list[int] = []
        at = begins[0]
        for turn, begin in enumerate(begins):
            last = turn == turns - 1
            # Half a slice is left for the next turn, so that the wait lies in the middle of it.
            ends = [begin + cut * (2 * i + (1 if turn else 2)) for i in range(TURN_SLICES)]
            if last:
                ends.append(begin + quantum)
            for place, end in enumerate(ends):
                walls.append(end - at)
                waited = turn > 0 and place == 0
                cpus.append(2 * cut if waited else end - at)
                at = end
        made.append(
            Lane(
                worker=worker,
                start_ns=begins[0],
                wall_ns=tuple(walls),
                cpu_ns=tuple(cpus),
                units=units,
                done=units * len(walls),
            )
        )
    return tuple(made)


def with_turns(result: RunResult, turns: int = 40) -> RunResult:
    """A run in which the Python threads take turns; its times stay as they are."""
    for sample in result.samples.values():
        cell = result.plan.cells[sample.cell]
        if cell.strategy in ("threads", "qthreadpool") and cell.workers > 1:
            sample.first, sample.warm = (_turned(b, cell.workers, turns) for b in (sample.first, sample.warm))
    return result


def _turned(batch: BatchDone | None, workers: int, turns: int) -> BatchDone | None:
    return replace(batch, lanes=turn_lanes(workers, batch.batch_ns[-1], turns)) if batch is not None else None
