"""Opening a run file with 1e6 spans, against `json.loads` of the same lines: few long lanes, and many short ones."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from interleave import Claim, interleaved, median_ratio, spread
from speeduplab.core.bench.events import BatchDone, CellDone, Event, Outcome, PhaseName, RoundDone, RunEnded, RunStarted
from speeduplab.core.bench.model import Cell, Lane, Plan
from speeduplab.core.runfile import SUFFIX, read
from speeduplab.core.runfile.writing import save

SPANS = 1_000_000
ROUNDS = 7
# Workers and slices of each, in as many rounds as make the spans.
SHAPES = {"few long lanes": (4, 12_500), "many short lanes": (1_000, 10)}


def events(workers: int, slices: int) -> Iterator[Event]:
    rounds = SPANS // (2 * workers * slices)
    cell = Cell(workload="counter", num=10**9, strategy="threads", workers=workers, python=sys.executable)
    plan = Plan(cells=(cell,), rounds=rounds, seed=1)
    yield RunStarted(program="benchmark", created="2025-01-01T00:00:00+00:00", plan=plan, machine={})
    wall_ns = tuple(1_500_000 + at * 7919 % 100_000 for at in range(slices))
    lanes = tuple(
        Lane(worker=worker, start_ns=1000, wall_ns=wall_ns, cpu_ns=wall_ns, units=100, done=10**9 // workers)
        for worker in range(workers)
    )
    batch = {"cell": 0, "start_ns": 10**15, "batch_ns": (sum(wall_ns),), "lanes_of": 0, "result": 10**9, "lanes": lanes}
    for round_ in range(rounds):
        for phase in (PhaseName.FIRST, PhaseName.WARM):
            yield BatchDone(round=round_, phase=phase, **batch)
        yield CellDone(cell=0, round=round_, result=10**9, gil=True)
        yield RoundDone(round=round_)
    yield RunEnded(outcome=Outcome.COMPLETED, reason=None)


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def claims() -> Iterator[Claim]:
    with tempfile.TemporaryDirectory() as folder:
        for name, (workers, slices) in SHAPES.items():
            path = Path(folder) / f"{workers}{SUFFIX}"
            save(events(workers, slices), path)
            lines = path.read_bytes().splitlines()
            found = interleaved(
                {
                    "open": lambda path=path: timed(lambda: read(path)),
                    "json": lambda lines=lines: timed(lambda: [json.loads(line) for line in lines]),
                },
                ROUNDS,
            )
            print(f"   {name}: open {spread(found['open'])}, json.loads {spread(found['json'])}")
            yield Claim(name=f"{name}: open / json.loads", value=median_ratio(found["open"], found["json"]), high=2)
