"""How long a plan will take, before and while it runs.

Good enough to decide whether to wait; not a measurement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from ..bench.events import PhaseName
from ..bench.model import Cell, Plan, StartMethod
from ..bench.strategies import STRATEGIES
from ..bench.workloads import WORKLOADS, units_of
from ..display.i18n import tr
from ..display.numbers import number
from ..results.run_result import RunResult, Sample
from .kernel_rates import SLOWEST, Rates, at_once
from .rules import TRIES, PlanError, searched_for_races
from .sweeps import sweep_nums

# Seen on Linux with Python 3.11; a slower system is off by tenths of a second a sample.
LAUNCH_S = 0.03
CALIBRATE_S = 0.005
# For each byte of its arrays: to make them ready, and to sum them up after a batch.
FILL_S, SUM_UP_S = 1e-9, 4e-10
WARM_AT_LEAST_S = 0.1
COSTS_AT_LEAST_S = 0.1
RACES_S = 1.0
WARM_BATCHES_MAX = 1000

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def sample_s(cell: Cell, rates: Rates, usable_cores: int | None = None) -> float:
    """Seconds for one cell in one round: launch, start-up, first batch, warm batches."""
    if not WORKLOADS[cell.workload].has_kernel(STRATEGIES[cell.strategy].backend):
        return LAUNCH_S  # it says so, and ends
    batch = _batch_s(cell, rates, usable_cores)
    batches = min(ceil(WARM_AT_LEAST_S / batch), WARM_BATCHES_MAX)
    arrays = WORKLOADS[cell.workload].arrays
    ready = arrays.bytes_of(cell.num) * (FILL_S + SUM_UP_S * (1 + batches)) if arrays is not None else 0.0
    return LAUNCH_S + CALIBRATE_S + _startup_s(cell) + ready + batch * (1 + batches)


def costs_s(cell: Cell, rates: Rates, usable_cores: int | None = None) -> float:
    """Seconds of the batches of one round in which costs are looked at: once for each cell."""
    if not WORKLOADS[cell.workload].has_kernel(STRATEGIES[cell.strategy].backend):
        return 0.0
    return max(_batch_s(cell, rates, usable_cores), COSTS_AT_LEAST_S)


def estimate_s(plan: Plan, rates: Rates, usable_cores: int | None = None) -> float:
    """Seconds that a whole plan will take.

    Parameters
    ----------
    usable_cores
        As many workers as these run at once, more of them take turns; None for those of this machine.
    """
    once = sum(costs_s(cell, rates, usable_cores) for cell in plan.cells)
    for index, _ in searched_for_races(plan):
        once += LAUNCH_S + max(2 * _batch_s(plan.cells[index], rates, usable_cores), RACES_S)
    return once + plan.rounds * sum(sample_s(cell, rates, usable_cores) for cell in plan.cells)


def num_within(plan: Plan, limit_s: float, rates: Rates, usable_cores: int | None = None) -> int:
    """The largest num of 1, 2 and 5 times a power of ten, at most the plan's own, with which it ends in time.

    The least of them where none does: the plan's own through ten thousand.
    """
    most = max(cell.num for cell in plan.cells)
    nums = sweep_nums(most, max(most // 10**4, 1))
    for num in reversed(nums):
        cells = tuple(replace(cell, num=num) for cell in plan.cells)
        if estimate_s(replace(plan, cells=cells), rates, usable_cores) <= limit_s:
            return num
    return nums[0]


def check_duration(plan: Plan, rates: Rates, usable_cores: int | None = None) -> float:
    """Seconds that a plan will take.

    Raises
    ------
    PlanError
        If that is more than a day: nobody waits for it, and most such plans have a digit too many.
    """
    seconds = estimate_s(plan, rates, usable_cores)
    if seconds > _DAY:
        said = tr("a plan must end within 1 day, got about {time}: choose a smaller num, fewer rounds or fewer cells")
        raise PlanError("num", said.format(time=format_duration(seconds)))
    return seconds


def remaining_s(plan: Plan, result: RunResult, rates: Rates, usable_cores: int | None = None) -> float:
    """Seconds until a run that goes on will end.

    A cell that has been measured is expected to take its median so far, another one as much longer than estimated as
    the measured ones did, one that failed at least as long as it had lasted, and nothing once it is not tried again;
    the sample that runs now counts for what its progress leaves of it.
    """
    total, pace = 0.0, _pace(plan, result, rates, usable_cores)
    for index, cell in enumerate(plan.cells):
        samples = result.of_cell(index)
        ended = [sample for sample in samples if sample.complete or sample.failure]
        times = [_spent_s(sample) for sample in ended if sample.complete]
        failed = [_lasted_s(sample) for sample in ended if sample.failure]
        expected = _median(times) if times else max([sample_s(cell, rates, usable_cores) * pace, *failed])
        total += expected * (plan.rounds - len(ended)) if len(failed) < TRIES else 0.0
        for sample in samples:
            if not sample.complete and not sample.failure:
                units = units_of(cell.workload, cell.num)
                partly = _partly_s(sample, _batch_s(cell, rates, usable_cores), units)
                total -= min(expected, _spent_s(sample) + partly)
    return max(total, 0.0)


def _pace(plan: Plan, result: RunResult, rates: Rates, usable_cores: int | None) -> float:
    """How many times longer samples took than estimated, as beside other programs; at least 1."""
    measured = [sample for sample in result.samples.values() if sample.complete]
    expected = sum(sample_s(plan.cells[sample.cell], rates, usable_cores) for sample in measured)
    return max(sum(map(_spent_s, measured)) / expected, 1.0) if expected else 1.0


def format_duration(seconds: float) -> str:
    """A rough time in words: "0.4 s", "12 s", "2 min 10 s", "3 h 5 min", "2 days"."""
    if seconds < 0.95:
        return f"{number(max(seconds, 0.1), '.1f')} s"
    whole = round(seconds)
    for size, name, part, small in ((_DAY, "", _HOUR, "h"), (_HOUR, "h", _MINUTE, "min"), (_MINUTE, "min", 1, "s")):
        if whole >= size:
            count, rest = whole // size, whole % size // part
            most = f"{number(count)} {name}" if name else tr("{n} day(s)", "", count)
            return f"{most} {rest} {small}" if rest and count < 100 else most
    return f"{whole} s"


def _batch_s(cell: Cell, rates: Rates, usable_cores: int | None) -> float:
    strategy = STRATEGIES[cell.strategy]
    rate = rates.get((cell.workload, strategy.backend), SLOWEST)
    work = WORKLOADS[cell.workload].cost(cell.num) / rate / at_once(cell, usable_cores)
    return work + strategy.team.dispatch_s * WORKLOADS[cell.workload].steps


def _startup_s(cell: Cell) -> float:
    team = STRATEGIES[cell.strategy].team
    if not team.start_methods:
        return team.startup_s
    once, each = team.start_methods[cell.start_method or StartMethod.SPAWN]
    return once + each * cell.workers


def _spent_s(sample: Sample) -> float:
    """Seconds of a sample's phases that have ended."""
    # Batches are counted from their own events, whether or not they are reported as a phase too.
    phases = sum(ns for name, ns in sample.phases.items() if name not in (PhaseName.FIRST, PhaseName.WARM))
    batches = sum(sum(batch.batch_ns) for batch in (sample.first, sample.warm) if batch is not None)
    return (phases + batches) / 1e9


def _lasted_s(sample: Sample) -> float:
    """Seconds until a failed sample was last heard of; the batch that was cut short has no time of its own."""
    if sample.host is None or sample.progress is None:
        return _spent_s(sample)
    return max(_spent_s(sample), (sample.progress.at_ns - sample.host.clock_ns) / 1e9)


def _partly_s(sample: Sample, batch_s: float, units: int) -> float:
    """Seconds of the batch that runs now."""
    progress = sample.progress
    if progress is None or sample.warm or (progress.phase is PhaseName.FIRST and sample.first):
        return 0.0
    if sample.first:
        batch_s = sample.first.batch_ns[0] / 1e9
    return batch_s * min(sum(progress.done) / units, 1.0)


def _median(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2]
