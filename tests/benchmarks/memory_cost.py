"""What looking at a team's memory and CPU time adds to the parts of a sample that are timed.

It is done after the timed batches. So it is asked how much of the timed parts a look falls into, by the system-wide
clock, and what is left within them: two readings of this process's CPU clock.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from interleave import Claim
from speeduplab.core.bench.events import BatchDone, CellDone, PhaseDone, PhaseName, Progress, TeamCosts
from speeduplab.core.bench.model import Cell, Plan, StartMethod
from speeduplab.core.hosts import ChildHost
from speeduplab.core.machine.team_memory import MemoryWatch

ROUNDS = 1  # costs are of the first
REPEATS = 8
NUM = 2_000_000


def cells() -> tuple[Cell, ...]:
    common = {"workload": "counter", "num": NUM, "python": sys.executable}
    fork = StartMethod.FORK if sys.platform == "linux" else StartMethod.SPAWN
    return (
        Cell(strategy="serial", workers=1, **common),
        Cell(strategy="threads", workers=2, **common),
        Cell(strategy="processes", workers=2, start_method=fork, **common),
        Cell(strategy="process-pool", workers=2, start_method=fork, **common),
    )


def looks_within() -> tuple[int, int, int]:
    """Nanoseconds of looks within timed parts, of the timed parts, and how many looks there were."""
    looks: list[tuple[int, int]] = []
    look = MemoryWatch._look

    def recorded(watch: MemoryWatch, family: list[int]) -> bool:
        began = time.perf_counter_ns()
        try:
            return look(watch, family)
        finally:
            looks.append((began, time.perf_counter_ns()))

    MemoryWatch._look = recorded  # type: ignore[method-assign]
    within = timed = 0
    try:
        for seed in range(REPEATS):
            began_ns, costs_ns, first_ns = 0, 0, 0
            for event in ChildHost().run(Plan(cells=cells(), rounds=ROUNDS, seed=seed)):
                match event:
                    case BatchDone(phase=PhaseName.FIRST):
                        first_ns = event.start_ns
                        timed += sum(event.batch_ns)
                    case BatchDone(phase=PhaseName.WARM):
                        timed += sum(event.batch_ns)
                    case Progress(phase=PhaseName.COSTS) if not costs_ns:
                        costs_ns = event.at_ns
                    case PhaseDone(phase=PhaseName.TEARDOWN):
                        # Its end is now, or a moment ago: what is counted is rather too much.
                        began_ns = time.perf_counter_ns() - event.wall_ns
                        timed += event.wall_ns
                    case CellDone():
                        assert first_ns < costs_ns
                        spans = ((first_ns, costs_ns), (began_ns, time.perf_counter_ns()))
                        within += sum(max(min(b, d) - max(a, c), 0) for a, b in looks for c, d in spans)
                        costs_ns = 0
                    case TeamCosts():
                        assert event.memory_bytes, "nobody looked"
                    case _:
                        pass
    finally:
        MemoryWatch._look = look  # type: ignore[method-assign]
    return within, timed, len(looks)


def clock_ns() -> float:
    """Nanoseconds of one reading of the process's CPU clock."""

    def once() -> float:
        began = time.perf_counter_ns()
        for _ in range(1000):
            time.process_time_ns()
        return (time.perf_counter_ns() - began) / 1000

    return min(once() for _ in range(50))


def claims() -> Iterator[Claim]:
    within, timed, count = looks_within()
    samples = REPEATS * len(cells())
    print(
        f"   {count} looks at {samples} teams; {timed / 1e6:,.0f} ms were timed, {within / 1e6:.3f} ms of looks in them"
    )
    yield Claim(name="memory, share of the timed parts", value=within / timed * 100, high=0.1, unit=" %")
    least = timed / samples
    yield Claim(name="CPU clocks, share of them", value=2 * clock_ns() / least * 100, high=0.1, unit=" %")
