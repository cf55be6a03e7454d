"""From Stop to "stopped" with no child left: the 99th percentile of 100 stops, for every strategy."""

from __future__ import annotations

import statistics
import sys
import threading
import time
from collections.abc import Iterator

import psutil
from interleave import Claim
from speeduplab.core.bench.events import PhaseName, Progress, RunEnded
from speeduplab.core.bench.model import Cell, Plan, StartMethod
from speeduplab.core.bench.strategies import RACED, STRATEGIES
from speeduplab.core.hosts import ChildHost

STOPS = 100


def stopped_after(cell: Cell) -> float:
    """Seconds between Stop, pressed in the middle of a batch, and the last event with no child left."""
    host = ChildHost()
    pressed = 0.0

    def press() -> None:
        nonlocal pressed
        pressed = time.perf_counter()
        host.stop()

    for event in host.run(Plan(cells=(cell,), rounds=1, seed=1)):
        if isinstance(event, Progress) and event.phase is PhaseName.FIRST and not pressed:
            threading.Thread(target=press).start()
        if isinstance(event, RunEnded):
            took = time.perf_counter() - pressed
            left = [child for child in psutil.Process().children(recursive=True) if child.status() != "zombie"]
            assert not left, f"{cell.strategy} leaves {left}"
            return took
    raise RuntimeError(f"{cell.strategy} did not end")


def claims() -> Iterator[Claim]:
    for strategy in map(STRATEGIES.__getitem__, RACED):
        methods = (None,) if strategy.team != "processes" else tuple(StartMethod)
        for method in methods:
            cell = Cell(
                workload="counter",
                num=10**12,
                strategy=strategy.key,
                workers=1 if strategy.one_worker else 2,
                python=sys.executable,
                start_method=method,
            )
            found = [stopped_after(cell) for _ in range(STOPS)]
            name = f"{strategy.key}{', ' + method if method else ''}: stop, 99th percentile of {STOPS}"
            yield Claim(name=name, value=statistics.quantiles(found, n=100)[98] * 1e3, high=200, unit=" ms")
