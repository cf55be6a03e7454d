"""Runs that scale in known ways, on a machine of 8 cores and 16 logical ones; for tests and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from speeduplab.core.results.run_result import RunResult
from synthetic import MACHINE, Timed, cell, run

EIGHT: dict[str, Any] = {**MACHINE, "physical_cores": 8, "logical_cores": 16, "usable_cores": 16}
COUNTS = (1, 2, 3, 4, 6, 8, 16)
# One worker's seconds, serial part and cost of each further worker, by strategy.
LAWS = {
    "cpp-threads": (0.1, 0.02, 0.0004),
    "processes": (2.05, 0.05, 0.004),
    "threads": (2.0, 1.0, 0.0),
    "qthreadpool": (2.0, 0.99, 0.0),
}


def usl_s(one_s: float, sigma: float, kappa: float, workers: int, cores: int = 8) -> float:
    """Seconds by the law; workers beyond the cores add nothing but their cost."""
    busy = min(workers, cores)
    return one_s * ((1 - sigma) / busy + sigma + kappa * (workers - 1))


def scaling_run(strategies: Sequence[str] = tuple(LAWS), counts: Sequence[int] = COUNTS, **options: Any) -> RunResult:
    """Serial Python, one C++ thread, and each strategy with each number of workers."""
    cells = [Timed(cell=cell("serial"), warm_s=2.0), Timed(cell=cell("cpp-serial"), warm_s=0.1)]
    for strategy in strategies:
        one_s, sigma, kappa = LAWS.get(strategy, (1.0, 0.1, 0.001))
        for count in counts:
            # A little off the law, so that its intervals have a width.
            off = 1 + 0.004 * ((count * 7) % 5 - 2)
            warm_s = usl_s(one_s, sigma, kappa, count) * off
            cells.append(Timed(cell=cell(strategy, count), warm_s=warm_s, startup_s=0.001 * count, spread=0.02))
    options.setdefault("machine", EIGHT)
    return run(cells, **options)


def num_run(
    fee_s: float = 0.01, rate: float = 0.5, nums: Sequence[int] = (10**4, 10**5, 10**6, 10**7), **options: Any
) -> RunResult:
    """Serial at 50 ns a step against two processes with a fee; with the defaults they cross at num 400,000, cold."""
    cells = []
    for num in nums:
        cells.append(Timed(cell=cell("serial", num=num), warm_s=num * 5e-8, startup_s=0.0, spread=0.02))
        pool = cell("processes", 2, num=num)
        cells.append(Timed(cell=pool, warm_s=num * 5e-8 * rate, startup_s=fee_s, spread=0.02))
    return run(cells, **options)
