"""Ten runs of one plan: whether the intervals of the speed-ups contain what all of them say together."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterator
from math import exp, log

from interleave import Claim
from speeduplab.core.bench.events import Event, RunStarted
from speeduplab.core.bench.model import Cell, Plan, StartMethod
from speeduplab.core.hosts import ChildHost
from speeduplab.core.results.rows import make_rows
from speeduplab.core.results.run_result import RunResult

RUNS = 10
ROUNDS = 7
NUM = 2_000_000
WAYS = (("serial", 1), ("threads", 2), ("processes", 2), ("cpp-serial", 1), ("cpp-threads", 2))


def one_run(seed: int) -> RunResult:
    cells = tuple(
        Cell(
            workload="counter",
            num=NUM,
            strategy=strategy,
            workers=workers,
            python=sys.executable,
            start_method=StartMethod.FORK if strategy == "processes" else None,
        )
        for strategy, workers in WAYS
    )
    plan = Plan(cells=cells, rounds=ROUNDS, seed=seed)
    started: Event = RunStarted(program="benchmark", created="2025-01-01T00:00:00+00:00", plan=plan, machine={})
    return RunResult.fold([started, *ChildHost().run(plan)])


def claims() -> Iterator[Claim]:
    results = [one_run(seed) for seed in range(RUNS)]
    rows = [make_rows(result, ended=True) for result in results]
    for index, (strategy, _) in enumerate(WAYS[1:], 1):
        logs = [
            log(result.samples[0, round_].warm_s / result.samples[index, round_].warm_s)
            for result in results
            for round_ in range(ROUNDS)
        ]
        pooled = exp(statistics.median(logs))
        intervals = [ratio.interval for row in rows if (ratio := row[index].warm_speedup) and ratio.interval]
        held = sum(one.low <= pooled <= one.high for one in intervals)
        widest = max((one.high - one.low) / 2 / pooled for one in intervals)
        print(f"   {strategy}: pooled {pooled:.4g}x, widest interval ±{widest:.1%}")
        yield Claim(name=f"{strategy}: runs of {RUNS} whose interval holds the pooled median", value=held, low=9)
