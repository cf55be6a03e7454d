"""Runs that never happened: events and results built from chosen times.

For tests and pictures of whatever shows a run. Everything is exact and repeatable: the noise is
antisymmetric over the rounds, so with an odd number of rounds every median is the time asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil
from typing import Any

from speeduplab.core.bench.costs.bill import TransferBill
from speeduplab.core.bench.events import (
    PROTOCOL,
    BatchDone,
    Calibrated,
    CellDone,
    CellFailed,
    Event,
    FailureKind,
    HostStarted,
    MemoryKind,
    Outcome,
    PhaseDone,
    PhaseName,
    Progress,
    RoundConditions,
    RoundDone,
    RunEnded,
    RunStarted,
    TeamCosts,
)
from speeduplab.core.bench.inner.inner_pools import InnerPool, InnerSetBy, InnerThreads
from speeduplab.core.bench.model import Cell, Lane, Plan, StartMethod
from speeduplab.core.results.run_result import RunResult

PYTHON = "/usr/bin/python3"

MACHINE: dict[str, Any] = {
    "cpu": "Intel Core i5-1145G7",
    "physical_cores": 4,
    "logical_cores": 8,
    "usable_cores": 8,
    "memory_bytes": 16 * 10**9,
    "system": "Linux 6.8",
    "python": "3.14.0",
    "gil": True,
    "native": {"compiler": "GCC 13.3.0", "flags": "-O3", "optimised": True, "standard": 202002, "pybind11": "3.0.1"},
    "power": "mains",
}


@dataclass(frozen=True, kw_only=True)
class Timed:
    """A cell and what its samples shall show.

    Attributes
    ----------
    warm_s, startup_s
        Median seconds of a warm batch, and of making and ending the workers.
    first_s
        Of the first batch; as long as a warm one unless given.
    waiting
        Share of each worker's time in which it does not run.
    queued
        Share of it in which it had no core; None where the system does not say.
    spread
        Largest relative distance of a sample from its median.
    result
        What it computes; num unless given.
    memory, cold_cpu_s, warm_cpu_s
        What its team took, looked at in the first round; nothing unless given.
    inner
        Threads of a BLAS that was found inside it; none was looked for unless given.
    looked_at
        False for a team that ended before anybody could look.
    bill
        What moving its data cost, in the first round; cell and round are put in.
    """

    cell: Cell
    warm_s: float
    startup_s: float = 0.0001
    first_s: float | None = None
    waiting: float = 0.0
    queued: float | None = None
    spread: float = 0.01
    result: int | None = None
    version: str = "3.14.0"
    gil: bool | None = True
    slices: int = 40
    memory: tuple[int, ...] = ()
    cold_cpu_s: float | None = None
    warm_cpu_s: float | None = None
    memory_kind: MemoryKind = MemoryKind.PSS
    looked_at: bool = True
    inner: int | None = None
    bill: TransferBill | None = None


def cell(strategy: str, workers: int = 1, *, num: int = 1_000_000, workload: str = "counter", **more: Any) -> Cell:
    """A cell of the usual interpreter; processes are spawned unless said otherwise."""
    if strategy == "processes":
        more.setdefault("start_method", StartMethod.SPAWN)
    return Cell(workload=workload, num=num, strategy=strategy, workers=workers, **{"python": PYTHON, **more})


def noise(round_: int, rounds: int, index: int) -> float:
    """Relative deviation of a sample, from -1 to 1, antisymmetric over the rounds."""
    mirror = rounds - 1 - round_
    if round_ == mirror:
        return 0.0
    sign = 1.0 if (index + round_) % 2 == 0 else -1.0
    if round_ > mirror:
        return -noise(mirror, rounds, index)
    return sign * (1.0 - round_ / max(rounds // 2, 1))


def lanes(timed: Timed, wall_ns: int) -> tuple[Lane, ...]:
    """What each worker did in a batch of that length."""
    workers, num = timed.cell.workers, timed.cell.num
    made = []
    for worker in range(workers):
        start_ns = wall_ns * worker // (200 * workers)
        work_ns = wall_ns - start_ns
        edges = [work_ns * i // timed.slices for i in range(timed.slices + 1)]
        walls = tuple(b - a for a, b in pairwise(edges))
        share = num // workers + (worker < num % workers)
        made.append(
            Lane(
                worker=worker,
                start_ns=start_ns,
                wall_ns=walls,
                cpu_ns=tuple(round(wall * (1 - timed.waiting)) for wall in walls),
                units=max(ceil(share / timed.slices), 1),
                done=share,
                run_queue_ns=round(wall_ns * timed.queued) if timed.queued is not None else None,
            )
        )
    return tuple(made)


def sample_events(timed: Timed, index: int, round_: int, rounds: int) -> Iterator[Event]:
    """The events of one complete sample."""
    deviation = 1 + timed.spread * noise(round_, rounds, index)
    warm_ns = round(timed.warm_s * deviation * 1e9)
    first_ns = round((timed.warm_s if timed.first_s is None else timed.first_s) * deviation * 1e9)
    startup_ns = round(timed.startup_s * deviation * 1e9)
    start_ns = (round_ * 1000 + index) * 10**10
    result = timed.cell.num if timed.result is None else timed.result
    at: dict[str, int] = {"cell": index, "round": round_}
    yield HostStarted(
        **at,
        protocol=PROTOCOL,
        pid=1000 + index,
        python=timed.version,
        implementation="cpython",
        gil=timed.gil,
        clock_ns=start_ns,
    )
    for phase, wall_ns in ((PhaseName.LAUNCH, 20_000_000), (PhaseName.IMPORT, 5_000_000)):
        yield PhaseDone(**at, phase=phase, wall_ns=wall_ns)
    rate = timed.cell.num / timed.warm_s / timed.cell.workers
    yield Calibrated(**at, cost_per_s=rate, slice_units=max(int(rate * 0.0015), 1), slice_ns=1_500_000)
    yield PhaseDone(**at, phase=PhaseName.CALIBRATE, wall_ns=3_000_000)
    parts = (startup_ns // 2, startup_ns * 3 // 10)
    for phase, wall_ns in zip((PhaseName.CREATE, PhaseName.READY), parts, strict=True):
        yield PhaseDone(**at, phase=phase, wall_ns=wall_ns)
    repeats = max(ceil(0.1 / timed.warm_s), 1)
    for phase, batch_ns in ((PhaseName.FIRST, (first_ns,)), (PhaseName.WARM, (warm_ns,) * repeats)):
        yield BatchDone(
            **at,
            phase=phase,
            start_ns=start_ns,
            batch_ns=batch_ns,
            lanes_of=len(batch_ns) - 1,
            result=result,
            lanes=lanes(timed, batch_ns[-1]),
        )
    if round_ == 0 and (timed.memory or timed.warm_cpu_s is not None or not timed.looked_at):
        yield PhaseDone(**at, phase=PhaseName.COSTS, wall_ns=warm_ns)
        yield TeamCosts(
            **at,
            batches=1,
            cold_cpu_ns=round(timed.cold_cpu_s * 1e9) if timed.cold_cpu_s is not None else None,
            warm_cpu_ns=round(timed.warm_cpu_s * 1e9) if timed.warm_cpu_s is not None else None,
            memory_kind=timed.memory_kind if timed.memory else None,
            memory_bytes=timed.memory,
            looks=20 if timed.memory else 0,
        )
    if round_ == 0 and timed.inner is not None:
        pool = InnerPool(api="blas", library="openblas", version="0.3.30", threads=timed.inner)
        asked = timed.cell.inner_threads is not None
        by = InnerSetBy.THREADPOOLCTL if asked else InnerSetBy.THEMSELVES
        yield InnerThreads(**at, set_by=by, looked=True, pools=(pool,))
    yield PhaseDone(**at, phase=PhaseName.TEARDOWN, wall_ns=startup_ns - sum(parts))
    if round_ == 0 and timed.bill is not None:
        yield replace(timed.bill, **at)
    yield CellDone(**at, result=result, gil=timed.gil)


def failure(index: int, round_: int, kind: FailureKind = FailureKind.KILLED, reason: str = "killed") -> CellFailed:
    """A sample that has no time."""
    return CellFailed(cell=index, round=round_, kind=kind, reason=reason, last_words="")


def around(round_: int, **changes: Any) -> RoundConditions:
    """A quiet round of two seconds on four cores."""
    quiet = {"load_before": 0.4, "load_after": 0.9, "foreign_cpu": 0.01, "steal": 0.0, "clock_mhz": 4100.0}
    return RoundConditions(round=round_, **{"wall_ns": 2 * 10**9, "cores": 4, **quiet, **changes})


def run_events(
    cells: Sequence[Timed],
    *,
    rounds: int = 7,
    rounds_done: int | None = None,
    outcome: Outcome | None = Outcome.COMPLETED,
    failures: Sequence[CellFailed] = (),
    machine: Mapping[str, Any] = MACHINE,
    conditions: Mapping[int, RoundConditions] | None = None,
) -> Iterator[Event]:
    """The events of a run.

    Parameters
    ----------
    rounds_done
        After which round the events end; all of them unless given.
    outcome
        None leaves the run without an end: it goes on.
    failures
        Take the place of the samples of their cell and round.
    conditions
        Of some rounds, by round.
    """
    plan = Plan(cells=tuple(timed.cell for timed in cells), rounds=rounds, seed=1)
    yield RunStarted(program="0.1.0", created="2025-11-22T14:32:00+01:00", plan=plan, machine=dict(machine))
    failed = {(one.cell, one.round): one for one in failures}
    for round_ in range(rounds if rounds_done is None else rounds_done):
        for position in range(len(cells)):
            index = (position + round_) % len(cells)
            if (index, round_) in failed:
                yield failed[index, round_]
            else:
                yield from sample_events(cells[index], index, round_, rounds)
        if conditions and round_ in conditions:
            yield conditions[round_]
        yield RoundDone(round=round_)
    if outcome is not None:
        yield RunEnded(outcome=outcome, reason=None)


def run(cells: Sequence[Timed], **options: Any) -> RunResult:
    """The result of `run_events`."""
    return RunResult.fold(run_events(cells, **options))


# Seconds by strategy and workers: a warm batch, and start-up.
_PICTURE: dict[str, dict[int, tuple[float, float]]] = {
    "cpp-threads": {1: (0.2197, 0.0001), 2: (0.1110, 0.0001), 4: (0.0599, 0.0001), 8: (0.0529, 0.0001)},
    "cpp-serial": {1: (0.219, 0.0)},
    "processes": {1: (2.08, 0.2), 2: (1.05, 0.235), 4: (0.570, 0.310), 8: (0.540, 0.520)},
    "threads": {1: (2.06, 0.0002), 2: (2.02, 0.0002), 4: (1.9896, 0.0004), 8: (2.091, 0.0008)},
    "qthreadpool": {1: (2.06, 0.0003), 2: (2.03, 0.0003), 4: (2.000, 0.0003), 8: (2.100, 0.0003)},
    "serial": {1: (2.05, 0.0)},
}
_PICTURE_SPREAD = {"serial": 0.012, "threads": 0.02, "processes": 0.03}


def picture_cells(
    workers: Sequence[int] = (4,),
    strategies: Sequence[str] = ("serial", "threads", "processes", "cpp-serial", "cpp-threads"),
) -> list[Timed]:
    """The cells of the picture `runtime-finished-light`, as far as their strategies exist."""
    made = []
    for strategy in strategies:
        for count in (1,) if strategy in ("serial", "cpp-serial") else workers:
            warm_s, startup_s = _PICTURE[strategy][count]
            waiting = 1 - 1.04 / count if strategy in ("threads", "qthreadpool") and count > 1 else 0.01
            made.append(
                Timed(
                    cell=cell(strategy, count, num=2_000_000, workload="primes"),
                    warm_s=warm_s,
                    startup_s=startup_s,
                    waiting=waiting,
                    spread=_PICTURE_SPREAD.get(strategy, 0.01),
                    result=148_933,
                )
            )
    return made


def example_run(
    *,
    rounds: int = 7,
    rounds_done: int | None = None,
    finished: bool = True,
    workers: Sequence[int] = (4,),
    strategies: Sequence[str] = ("serial", "threads", "processes", "cpp-serial", "cpp-threads"),
    **options: Any,
) -> RunResult:
    """The run of the picture: C++ threads 0.060 s, 34.2x, down to Serial, 2.05 s.

    Parameters
    ----------
    finished
        False leaves the run going on; with `rounds_done` it is so far and no further.
    workers
        Of 1, 2, 4, 8.
    options
        As for `run_events`, for instance `outcome=Outcome.STOPPED`.
    """
    options.setdefault("outcome", Outcome.COMPLETED if finished else None)
    return run(picture_cells(workers, strategies), rounds=rounds, rounds_done=rounds_done, **options)


def progress(result: RunResult, index: int, round_: int, share: float) -> Progress:
    """A progress event that says each worker of that cell has done `share` of its work."""
    one = result.plan.cells[index]
    return Progress(
        cell=index,
        round=round_,
        phase=PhaseName.WARM,
        at_ns=0,
        done=(int(one.num / one.workers * share),) * one.workers,
    )
