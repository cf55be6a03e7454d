"""The rows of a run: one per cell, in the plan's order, with its times and its speed-up.

Pure functions over a RunResult; slices of lanes are summed once per sample, not once per call.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..bench.events import CellFailed, GilSwitchedOn
from ..bench.model import Backend, Cell
from ..bench.records import Choice
from ..bench.strategies import STRATEGIES
from ..bench.workloads import WORKLOADS
from ..display.appearance import FREE_THREADED
from ..display.i18n import tr
from ..display.item_time import item_seconds
from ..display.titles import strategy_title
from ..stats.dependence import Correlation, correlation
from ..stats.intervals import Ratio, Timing, median, paired_ratio, part_of, timing
from ..stats.two_way import fit
from .plausible import WorkRate, impossible_rate, work_rate
from .row_costs import RowBill, RowCosts, cores_used, row_bill, row_costs
from .row_names import apart_words, known_pythons, python_of
from .run_result import Measured, RunResult, Sample, layouts_drawn, second_run, telling, wrong_result
from .waiting import IdleParts, Waiting, explained, middle_idle


class Basis(Choice):
    """Which time is compared."""

    COLD = "cold"  # start-up, first batch and tear-down
    WARM = "warm"  # a batch on workers that already stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One cell, ready to be shown.

    Attributes
    ----------
    title, apart
        "Processes" and "4 workers, spawn": what it is called, and what tells it apart in its plan.
    python
        Version of the interpreter, with a "t" behind it where there is no GIL.
    startup_s
        Seconds for making and ending the workers: their median share of the rounds' cold times, of the cold time.
    cores_used
        CPU time of the workers / wall time, of the warm batches.
    waiting
        Share of a worker's time in which it did not run, mean of the workers, 0 to 1.
    waited
        What explains that share; None where the system did not say.
    result
        Of the last complete sample.
    failure
        Why the cell has no time; None where it has one or has not been measured yet. One wrong
        result is enough to take the time away; any other failure leaves the rounds that succeeded.
    failed_rounds
        Rounds without a time, also of a cell that has one.
    round_failure
        Why a round of a cell that has a time has none; None where all have one.
    gil
        Whether there was a GIL when the cell ended; None where nothing was measured.
    impossible_rate
        Additions a nanosecond on each core, where that is more than any core can do; else None.
    rate
        How fast a warm batch is, in the unit of the workload.
    warm_total_s
        Median over the rounds of all warm batches of a sample together.
    gil_switched_on
        Whether it began without one, in any round, and ended with it.
    absent
        Whether it only keeps the place of a cell that another run beside this one has.
    rounds
        Which rounds the times are of, in the order of their samples.
    cold_correlation, warm_correlation
        Of the noise of neighbouring rounds, the same for all rows of a run; None below 6 rounds.
    layouts_drawn
        Whether each round drew anew where a Python loop's memory lies, so that the interval holds its luck.
    chunk_units
        Units of num that a worker takes at once, in the last sample; None where that is not known.
    item_s
        Seconds that one item of a function of the user's takes, serially or before its work was cut; else None.
    in_loop
        Whether what was compiled loops over the items of a chunk; None where nothing was.
    compile_s
        The part of it in which the kernel was compiled; None where it was not.
    costs
        What it used beside time; None where nobody looked.
    bill
        Where the time of a batch goes whose data travels; None where none does.
    gil_import
        Which import switched the GIL on; None where none did, or nobody could tell.
    idle
        Where in a warm batch the workers had nothing to run; None without lanes.
    second_run
        How many times faster a warm batch is than the first one; None without a time.
    """

    index: int
    cell: Cell
    title: str
    apart: str
    python: str
    cold: Timing | None
    warm: Timing | None
    startup_s: float | None
    cold_speedup: Ratio | None
    warm_speedup: Ratio | None
    cores_used: float | None
    waiting: float | None
    result: int | None
    failure: CellFailed | None
    is_baseline: bool
    failed_rounds: int = 0
    round_failure: CellFailed | None = None
    gil: bool | None = None
    gil_switched_on: bool = False
    impossible_rate: float | None = None
    rate: WorkRate | None = None
    warm_total_s: float | None = None
    absent: bool = False
    rounds: tuple[int, ...] = ()
    waited: Waiting | None = None
    cold_correlation: Correlation | None = None
    warm_correlation: Correlation | None = None
    layouts_drawn: bool = False
    chunk_units: int | None = None
    item_s: float | None = None
    in_loop: bool | None = None
    compile_s: float | None = None
    costs: RowCosts | None = None
    bill: RowBill | None = None
    gil_import: GilSwitchedOn | None = None
    idle: IdleParts | None = None
    second_run: Ratio | None = None

    @property
    def detail(self) -> str:
        """What tells it apart, and whether it is the baseline."""
        return tr("{detail}, baseline").format(detail=self.apart) if self.is_baseline else self.apart

    @property
    def competes(self) -> bool:
        """Whether its time can win, and others can be compared with it."""
        strategy = STRATEGIES.get(self.cell.strategy)
        return self.impossible_rate is None and (strategy is None or not strategy.demonstration)

    @property
    def look(self) -> str:
        """Key of its look: that of its strategy, or another one for Python's threads that need take no turns."""
        strategy = STRATEGIES.get(self.cell.strategy)
        if strategy is None or not strategy.takes_turns or strategy.backend is not Backend.PYTHON:
            return self.cell.strategy
        has_gil = not re.search(r"\dt$", self.python) if self.gil is None else self.gil
        return self.cell.strategy if has_gil else FREE_THREADED

    def timing(self, basis: Basis) -> Timing | None:
        return self.cold if basis is Basis.COLD else self.warm

    def time_s(self, basis: Basis) -> float:
        """The seconds that are shown, of a row that has a time."""
        times = self.timing(basis)
        assert times is not None
        return times.time_s

    def by_round(self, basis: Basis) -> dict[int, float]:
        """Seconds by round; empty without a time."""
        times = self.timing(basis)
        return dict(zip(self.rounds, times.samples_s, strict=True)) if times is not None and self.rounds else {}

    def speedup(self, basis: Basis) -> Ratio | None:
        return self.cold_speedup if basis is Basis.COLD else self.warm_speedup

    def correlation(self, basis: Basis) -> Correlation | None:
        return self.cold_correlation if basis is Basis.COLD else self.warm_correlation

    @property
    def shares_gil(self) -> bool:
        """Whether its workers have one GIL between them: only then do they take turns by themselves."""
        return bool(self.gil) and takes_gil(self.cell)

    @property
    def group(self) -> tuple[str, int]:
        """Only cells with the same workload and num can be compared."""
        return self.cell.workload, self.cell.num


def is_python_serial(cell: Cell) -> bool:
    """Whether a cell is one thread of Python: what the others are compared with."""
    strategy = STRATEGIES.get(cell.strategy)
    return strategy is not None and strategy.backend is Backend.PYTHON and strategy.one_worker


def takes_gil(cell: Cell) -> bool:
    """Whether several workers of a cell would share one interpreter's GIL, if it has one."""
    strategy = STRATEGIES.get(cell.strategy)
    if strategy is None or cell.workers < 2 or not strategy.takes_turns:
        return False
    # Native code that keeps the GIL keeps it while it waits, too.
    return uses_cores(cell) or strategy.backend.is_native


def uses_cores(cell: Cell) -> bool:
    """Whether its workers work, and do not only wait; a workload unknown here does."""
    workload = WORKLOADS.get(cell.workload)
    return workload is None or not workload.waits


def samples_by_cell(result: RunResult) -> list[list[Sample]]:
    """The samples of every cell, in the order of their rounds."""
    by_cell: list[list[Sample]] = [[] for _ in result.plan.cells]
    for sample in result.samples.values():
        by_cell[sample.cell].append(sample)
    return by_cell


def make_rows(result: RunResult, *, ended: bool, baseline: int | None = None, worded: bool = True) -> tuple[Row, ...]:
    """The rows of a run as far as it has come.

    Parameters
    ----------
    ended
        Whether what is missing will stay so; until then the baseline waits for its first sample
        rather than move.
    baseline
        Index of the cell that speed-ups refer to. In a plan with several workloads or nums each has its
        own: the cell like it. Unless given: the serial Python cell, or the first one with a time.
    worded
        Whether anybody reads `Row.apart`: else it stays empty.
    """
    by_cell = samples_by_cell(result)
    measured = [_measured(samples) for samples in by_cell]
    cells = result.plan.cells
    cold, warm = (_fitted(cells, measured, basis) for basis in (Basis.COLD, Basis.WARM))
    named = known_pythons(result), result.machine
    rows = [
        _row(index, by_cell[index], measured[index], (cold, warm), (cells[index], *named))
        for index in range(len(cells))
    ]
    apart = apart_words(rows) if worded else [""] * len(rows)
    # Of a lesson it never moves: guesses were made against it, and are held against no other.
    bases = _baselines(rows, ended, baseline, fixed=result.started.lesson is not None)
    return tuple(_finish(row, rows, bases.get(row.group), apart[row.index]) for row in rows)


def row_ratio(base: Row, row: Row, basis: Basis) -> Ratio | None:
    """How many times faster a row is than another of its run; None where either has no time.

    The factor is the quotient of the times shown, so that nothing drawn contradicts it; the interval is of the
    rounds that both have.
    """
    ours, theirs = row.timing(basis), base.timing(basis)
    if ours is None or theirs is None:
        return None
    found = row.correlation(basis)
    allowed = found.allowed if found is not None else 0.0
    return paired_ratio(theirs.time_s / ours.time_s, base.by_round(basis), row.by_round(basis), allowed)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fitted:
    """What the fits of a run's workloads and nums give: the time of each cell, and what is the same for all."""

    times_s: Sequence[float | None]
    correlation: Correlation | None


def _fitted(cells: Sequence[Cell], measured: Sequence[Mapping[int, Measured]], basis: Basis) -> _Fitted:
    groups: dict[tuple[str, int], list[int]] = {}
    for index, cell in enumerate(cells):
        groups.setdefault((cell.workload, cell.num), []).append(index)
    times_s: list[float | None] = [None] * len(cells)
    evidence = []
    for members in groups.values():
        found = fit([_seconds(measured[index], basis) for index in members])
        evidence.append(found.evidence)
        for index, time_s in zip(members, found.times_s, strict=True):
            times_s[index] = time_s
    return _Fitted(times_s=times_s, correlation=correlation(evidence))


def _seconds(measured: Mapping[int, Measured], basis: Basis) -> dict[int, float]:
    cold = basis is Basis.COLD
    return {round_: one.cold_s if cold else one.warm_s for round_, one in measured.items()}


def _measured(samples: Sequence[Sample]) -> dict[int, Measured]:
    """By round; none at all after a wrong result."""
    if wrong_result(samples) is not None:
        return {}
    return {sample.round: numbers for sample in samples if (numbers := sample.measured) is not None}


def _row(
    index: int,
    samples: Sequence[Sample],
    measured: dict[int, Measured],
    fitted: tuple[_Fitted, _Fitted],
    named: tuple[Cell, Mapping[str, str], Mapping[str, Any]],
) -> Row:  # long: a line for each field
    """A row that knows of the others only what the fits, cold and warm, say.

    `named` is its cell, what the interpreters of its run are called, and the machine card.
    """
    (cold, warm), (cell, pythons, machine) = fitted, named
    failures = [sample.failure for sample in samples if sample.failure is not None]
    last = next((sample for sample in reversed(samples) if sample.complete), None)
    failure = wrong_result(samples) or (None if measured else telling(failures))
    numbers = measured.values()
    by_lanes = _median([one.cores_used for one in numbers if one.cores_used is not None])
    waiting = _median([one.waiting for one in numbers if one.waiting is not None])
    idle = middle_idle([one.idle for one in numbers if one.idle is not None])
    parts = [one.waiting_parts for one in numbers if one.waiting_parts is not None]
    costs = row_costs(samples, elsewhere=cell.cluster is not None)
    gil, warm_s = last.had_gil if last else None, warm.times_s[index]
    cold_times = timing([one.cold_s for one in numbers], cold.times_s[index]) if measured else None
    warm_times = timing([one.warm_s for one in numbers], warm_s) if measured else None
    return Row(
        index=index,
        cell=cell,
        title=strategy_title(cell.strategy),
        apart="",
        python=python_of(cell, samples, pythons),
        cold=cold_times,
        warm=warm_times,
        cold_correlation=cold.correlation,
        warm_correlation=warm.correlation,
        layouts_drawn=layouts_drawn(cell, samples),
        compile_s=part_of(cold_times, [one.compile_s / one.cold_s for one in numbers if one.compile_s is not None]),
        chunk_units=last.calibration.chunk_units if last and last.calibration else None,
        in_loop=last.calibration.in_loop if last and last.calibration else None,
        item_s=item_seconds(cell, last.calibration, warm_s if measured else None) if last else None,
        startup_s=part_of(cold_times, [one.startup_s / one.cold_s for one in numbers]),
        cold_speedup=None,
        warm_speedup=None,
        cores_used=cores_used(cell, by_lanes, costs, warm_s),
        waiting=waiting,
        waited=explained(waiting, parts, shares_gil=bool(gil) and takes_gil(cell), idle=idle),
        result=last.result if last else None,
        failure=failure,
        is_baseline=False,
        failed_rounds=len(failures),
        rounds=tuple(measured),
        round_failure=telling(failures) if measured else None,
        gil=gil,
        warm_total_s=_median([sum(one.warm.batch_ns) / 1e9 for one in samples if one.complete and one.warm]),
        costs=costs,
        bill=row_bill(samples),
        gil_import=next((one.gil_import for one in samples if one.gil_import is not None), None),
        idle=idle,
        second_run=second_run(measured),
        gil_switched_on=any(one.gil is True and one.host is not None and one.host.gil is False for one in samples),
        impossible_rate=impossible_rate(cell, warm_times.time_s, machine) if warm_times else None,
        rate=work_rate(cell, warm_times.time_s, machine) if warm_times else None,
    )


def _median(values: Sequence[float]) -> float | None:
    return median(values) if values else None


def _baselines(rows: Sequence[Row], ended: bool, chosen: int | None, *, fixed: bool) -> dict[tuple[str, int], int]:
    """The baseline's index by group; groups without one are left out."""
    groups: dict[tuple[str, int], list[Row]] = {}
    for row in rows:
        groups.setdefault(row.group, []).append(row)
    like = rows[chosen].cell if chosen is not None and 0 <= chosen < len(rows) else None
    found = {}
    for group, members in groups.items():
        base = _baseline(members, ended, fixed=fixed) if like is None else _same(members, like)
        if base is not None and base.warm is not None and base.competes:
            found[group] = base.index
    return found


def _same(members: Sequence[Row], like: Cell) -> Row | None:
    return next((m for m in members if replace(m.cell, workload=like.workload, num=like.num) == like), None)


def _baseline(members: Sequence[Row], ended: bool, *, fixed: bool) -> Row | None:
    """Serial Python, else the first in the plan: of those that have, or may still get, a time, unless it is fixed."""
    able = [row for row in members if row.competes]
    if not fixed:
        able = [row for row in able if row.failure is None and not (ended and row.warm is None)]
    return min(able, key=lambda row: not is_python_serial(row.cell), default=None)


def _finish(row: Row, rows: Sequence[Row], base: int | None, apart: str) -> Row:
    """The row with its speed-up and its words."""
    cold = warm = None
    if base is not None and row.warm is not None:
        cold, warm = (row_ratio(rows[base], row, basis) for basis in (Basis.COLD, Basis.WARM))
    return replace(row, apart=apart, is_baseline=row.index == base, cold_speedup=cold, warm_speedup=warm)
