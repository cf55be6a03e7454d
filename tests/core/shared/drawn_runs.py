"""Runs whose noise is drawn: for how often what is concluded from one is right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from speeduplab.core.bench.events import Event, Outcome, RoundDone, RunEnded, RunStarted
from speeduplab.core.bench.model import Plan
from speeduplab.core.results.run_result import RunResult
from synthetic import MACHINE, Timed, sample_events


def drawn_run(draw: np.random.Generator, cells: Sequence[Timed], *, rounds: int, noise: float) -> RunResult:
    """A run of those cells.

    Parameters
    ----------
    noise
        Standard deviation of ln T of a sample, and again of each round as a whole. One sample in twenty is a spike,
        up to half as long again.
    """
    shape = (rounds, len(cells))
    spikes = np.where(draw.random(shape) < 0.05, draw.uniform(1.0, 1.5, shape), 1.0)
    factors = np.exp(noise * draw.standard_normal(shape) + noise * draw.standard_normal((rounds, 1))) * spikes
    return RunResult.fold(_events(cells, factors))


def _events(cells: Sequence[Timed], factors: np.ndarray) -> Iterator[Event]:
    rounds = len(factors)
    plan = Plan(cells=tuple(timed.cell for timed in cells), rounds=rounds, seed=1)
    yield RunStarted(program="0.1.0", created="2026-11-28T10:00:00+01:00", plan=plan, machine=dict(MACHINE))
    for round_ in range(rounds):
        for index, timed in enumerate(cells):
            factor = float(factors[round_, index])
            longer = replace(timed, warm_s=timed.warm_s * factor, spread=0.0, slices=1)
            yield from sample_events(longer, index, round_, rounds)
        yield RoundDone(round=round_)
    yield RunEnded(outcome=Outcome.COMPLETED, reason=None)
