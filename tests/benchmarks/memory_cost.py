"""What looking at a team's memory and CPU time adds to the parts of a sample that are timed, and how right it is.

It is done after the timed batches. So it is asked how much of the timed parts a look falls into, by the system-wide
clock, and what is left within them: two readings of this process's CPU clock.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

import psutil
from interleave import Claim
from speeduplab.core.bench.events import BatchDone, CellDone, PhaseDone, PhaseName, Progress, TeamCosts
from speeduplab.core.bench.model import Cell, Plan, StartMethod
from speeduplab.core.hosts import ChildHost
from speeduplab.core.machine.team_memory import MemoryWatch

ROUNDS = 1  # costs are of the first
REPEATS = 8
NUM = 2_000_000
# A host at its peak: both it and the workers that it forks share one array, and each worker has one of its own.
TEAM = """
import os, sys
shared = os.urandom(1 << 20) * 60
workers = [os.pipe() for _ in range(2)]
for ready, done in workers:
    if not os.fork():
        own = os.urandom(1 << 20) * 20
        os.write(done, b".")
        sys.stdin.read()
        os._exit(0)
for ready, _ in workers:
    os.read(ready, 1)
print("ready", flush=True)
sys.stdin.read()
"""


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


def off_by() -> float:
    """Percent by which our peak of a team is off the PSS that psutil sums over its processes, at most of `REPEATS`."""
    worst, pipe = 0.0, subprocess.PIPE
    for _ in range(REPEATS):
        command = [sys.executable, "-c", TEAM]
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, start_new_session=True) as host:
            assert host.stdout is not None
            assert host.stdout.readline() == "ready\n"
            one = psutil.Process(host.pid)
            watch = MemoryWatch(host.pid)
            told = sum(process.memory_full_info().pss for process in (one, *one.children(recursive=True)))
            worst = max(worst, abs(sum(watch.end().bytes) / told - 1) * 100)
            host.communicate()
    return worst


def clock_ns() -> float:
    """Nanoseconds of one reading of the process's CPU clock."""

    def once() -> float:
        began = time.perf_counter_ns()
        for _ in range(1000):
            time.process_time_ns()
        return (time.perf_counter_ns() - began) / 1000

    return min(once() for _ in range(50))


def claims() -> Iterator[Claim]:
    if sys.platform == "linux":  # PSS is Linux's
        yield Claim(name="memory of a team, off the sum of psutil's PSS", value=off_by(), high=5.0, unit=" %")
    else:
        print("   NOT RUN: memory against the system's own sum: PSS is Linux's", flush=True)
    within, timed, count = looks_within()
    samples = REPEATS * len(cells())
    print(
        f"   {count} looks at {samples} teams; {timed / 1e6:,.0f} ms were timed, {within / 1e6:.3f} ms of looks in them"
    )
    yield Claim(name="memory, share of the timed parts", value=within / timed * 100, high=0.1, unit=" %")
    least = timed / samples
    yield Claim(name="CPU clocks, share of them", value=2 * clock_ns() / least * 100, high=0.1, unit=" %")
