"""Which rows of a run are shown, in which order, and how one is put into words.

Pure functions over a summary, so that a view has nothing to decide.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import floor, log10
from typing import Final

from ..bench.events import Outcome
from ..bench.model import Cell
from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..display.item_time import item_words
from ..display.numbers import between, format_count, format_factor, format_seconds, number
from ..findings.transfer import bill_sentence
from ..results.ranking import far_apart, too_close_to_call
from .summary import Basis, Row, Summary
from .unable import failure_words

BEST: Final = None
"""As a number of workers: each strategy with the number that is fastest."""

ALL: Final = 0
"""As a number of workers: every row."""

_FEW = 9


def has_one_worker(row: Row) -> bool:
    """Whether the row's strategy knows no other number of workers."""
    strategy = STRATEGIES.get(row.cell.strategy)
    return strategy.one_worker if strategy is not None else False


def worker_counts(summary: Summary) -> tuple[int, ...]:
    """The numbers of workers that can be chosen among, ascending."""
    return tuple(sorted({row.cell.workers for row in summary.rows if not has_one_worker(row)}))


def default_workers(summary: Summary) -> int | None:
    """What is shown at first: everything while that is a chart's worth, else each strategy at its best."""
    strategies = {_kind(row) for row in summary.rows}
    return ALL if len(summary.rows) <= _FEW or len(strategies) < 2 else BEST


def visible_rows(summary: Summary, workers: int | None) -> tuple[Row, ...]:
    """The rows to show, in the plan's order while the run goes on, fastest first when it has ended.

    Parameters
    ----------
    workers
        A number: the rows with that many workers, and those of strategies that have but one.
        BEST or ALL: see there. The baseline is always among them.
    """
    # Beside another run both keep one order, which the ranking then holds.
    planned = summary.running and summary.chosen is None
    order = range(len(summary.rows)) if planned else summary.ranking
    rows = tuple(summary.rows[index] for index in order)
    if workers == ALL:
        return rows
    if summary.chosen is not None and workers in summary.chosen:
        return tuple(row for row in rows if row.index in summary.chosen[workers])
    if workers is BEST:
        best = _best(summary)
        return tuple(row for row in rows if row.index in best or row.is_baseline)
    return tuple(row for row in rows if row.cell.workers == workers or has_one_worker(row) or row.is_baseline)


def fewer_in_charts(summary: Summary, workers: int | None) -> str:
    """What a table of all rows says of charts that show fewer, by that choice; empty where they show the same."""
    count = len(summary.rows)
    if len(visible_rows(summary, workers)) == count:
        return ""
    if workers is BEST:
        return tr("All {n} rows; the charts show each strategy with the number of workers that is fastest.", "", count)
    said = tr("All {n} rows; the charts show those with {workers}.", "", count)
    return said.format(workers=format_count(workers, "worker"))


def baseline_choices(summary: Summary) -> tuple[Row, ...]:
    """The rows that others can be compared with: those with one worker, and the baseline there is.

    Of rows that differ in workload or num alone one stands for all: each group has its own.
    """
    able = [
        row
        for row in summary.rows
        if (row.cell.workers == 1 and row.competes and not row.absent) or row.index == summary.baseline
    ]
    kinds: dict[Cell, Row] = {}
    for row in sorted(able, key=lambda row: row.index != summary.baseline):
        kinds.setdefault(replace(row.cell, workload="", num=1), row)
    return tuple(row for row in able if row in kinds.values())


def describe(row: Row, summary: Summary) -> tuple[str, ...]:
    """A row in full, one line per fact."""
    lines = [f"{row.title}, {row.detail}"]
    timing, ratio = row.timing(summary.basis), row.speedup(summary.basis)
    if row.failure is not None:
        return (*lines, failure_words(row))
    if timing is None:
        return (*lines, missing_words(summary, row))
    count = len(timing.samples_s)
    cold = summary.basis is Basis.COLD
    what = tr("Start-up and first batch: {time}") if cold else tr("One batch on standing workers: {time}")
    lines.append(what.format(time=_exact(timing.time_s)))
    lines.append(tr("Median of {n} sample(s): {time}", "", count).format(time=_exact(timing.median_s)))
    if timing.interval_s is not None:
        low, high = timing.interval_s.low, timing.interval_s.high
        lines.append(tr("95 % interval {range}").format(range=between(_exact(low), _exact(high))))
        if row.layouts_drawn:
            lines.append(tr("Memory was laid out anew in each round: the luck of it is part of the interval"))
    if ratio is not None and summary.baseline is not None:
        lines.append(_against(row, summary))
        if not row.is_baseline:
            warm = tr("Quotient of the times of a typical round, warm, without start-up")
            lines.append(tr("Quotient of the times of a typical round, with start-up") if cold else warm)
    if item := item_words(row):
        lines.append(item[:1].upper() + item[1:])
    if row.startup_s is not None:
        made_s = row.startup_s - (row.compile_s or 0.0)
        lines.append(tr("Making and ending the workers: {time}").format(time=format_seconds(max(made_s, 0.0))))
    if row.compile_s is not None:
        lines.append(tr("Compiling: {time}").format(time=format_seconds(row.compile_s)))
    if row.cores_used is not None:
        lines.append(tr("Cores used: {cores}").format(cores=number(row.cores_used, ".2f")))
    return (*lines, *_costs_lines(row, cold=cold))


def _costs_lines(row: Row, *, cold: bool) -> list[str]:
    """What it takes beside time, as far as anybody looked."""
    costs, lines = row.costs, []
    if costs is not None and costs.peak_words:
        lines.append(tr("Peak memory of the whole team: {size}").format(size=costs.peak_words))
    if costs is not None and (cpu_s := costs.cpu_s(cold=cold)) is not None:
        lines.append(tr("CPU time of the whole team: {time}").format(time=format_seconds(cpu_s)))
    if row.bill is not None:
        lines.append(bill_sentence(row.bill))
    return lines


def standing(row: Row, summary: Summary, shown: Sequence[Row] | None = None) -> str:
    """The winner's word: "fastest", "leads" in a run that has not completed, "about as fast" where several lead.

    "advised" takes its place in the row that is.

    Parameters
    ----------
    shown
        The rows beside it, where not all are: one that shares the lead with other numbers of workers of its own
        strategy alone, and they are not in sight, is the fastest there, as the headline says.
    """
    if row.index == summary.advised and compared(row, summary):
        return tr("advised")
    if row.index not in summary.winners or not compared(row, summary):
        return ""
    group = _groups_of(summary)[row.group]
    if group.led > 1 and not (shown is not None and _stands_for_all(row, summary, shown)):
        undecided = tr("too noisy to tell") if group.far else tr("too close to call")
        return undecided if group.close else tr("about as fast")
    return tr("fastest") if summary.outcome is Outcome.COMPLETED else tr("leads")


def _stands_for_all(row: Row, summary: Summary, shown: Sequence[Row]) -> bool:
    """Whether it alone is in sight of those that share the lead, and all of them are of its strategy."""
    led = [summary.rows[index] for index in summary.winners if summary.rows[index].group == row.group]
    in_sight = {one.index for one in shown}
    return (
        {one.title for one in led} == {row.title}
        and [one.index for one in led if one.index in in_sight] == [row.index]
        and _groups_of(summary)[row.group].timed > len(led)
    )


def compared(row: Row, summary: Summary) -> bool:
    """Whether another row with the same workload and num has a time."""
    return _groups_of(summary)[row.group].timed > (row.timing(summary.basis) is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    """Of one workload and num: rows with a time, rows that share the lead, and whether more is not known of these."""

    timed: int
    led: int
    close: bool
    far: bool  # although these lie far apart


_last: list[tuple[Summary, dict[tuple[str, int], _Group]]] = []  # one is asked for all of its rows, then the next one


def _groups_of(summary: Summary) -> dict[tuple[str, int], _Group]:
    for known, groups in _last:
        if known is summary:
            return groups
    timed = Counter(row.group for row in summary.rows if row.timing(summary.basis) is not None)
    led: dict[tuple[str, int], list[Row]] = {}
    for index in summary.winners:
        led.setdefault(summary.rows[index].group, []).append(summary.rows[index])
    groups = {
        group: _Group(
            timed=timed[group],
            led=len(leaders := led.get(group, [])),
            close=len(leaders) > 1 and too_close_to_call(leaders, summary.basis),
            far=len(leaders) > 1 and far_apart(leaders, summary.basis),
        )
        for group in dict.fromkeys(row.group for row in summary.rows)
    }
    _last[:] = [(summary, groups)]
    return groups


def missing_words(summary: Summary, row: Row | None = None) -> str:
    """What stands where a row has no time and has not failed."""
    if row is not None and row.absent:
        return tr("not in this run")
    return tr("not measured yet") if summary.running else tr("not measured")


def _against(row: Row, summary: Summary) -> str:
    ratio = row.speedup(summary.basis)
    assert ratio is not None
    assert summary.baseline is not None
    if row.is_baseline:
        return tr("The baseline of the speed-ups")
    factor, who = format_factor(ratio.factor), summary.rows[summary.baseline].title
    if ratio.interval is None:
        return tr("Speed-up {factor} against {who}").format(factor=factor, who=who)
    low, high = format_factor(ratio.interval.low), format_factor(ratio.interval.high)
    said = tr("Speed-up {factor} against {who}, 95 % interval {range}")
    return said.format(factor=factor, who=who, range=between(low, high))


def _best(summary: Summary) -> set[int]:
    """Of the rows that differ in the workers alone the index of the fastest; the first where none has a time."""
    kinds: dict[tuple[object, ...], list[Row]] = {}
    for row in summary.rows:
        kinds.setdefault(_kind(row), []).append(row)
    best = set()
    for alike in kinds.values():
        timed = [(timing.time_s, one.index) for one in alike if (timing := one.timing(summary.basis)) is not None]
        best.add(min(timed)[1] if timed else alike[0].index)
    return best


def _kind(row: Row) -> tuple[object, ...]:
    cell = row.cell
    return (cell.workload, cell.num, *cell.way)


def _exact(seconds: float) -> str:
    """With the digits that a label has no room for: "0.059943 s"."""
    places = 4 - floor(log10(seconds)) if seconds > 0 else 0
    return f"{number(seconds, f',.{max(places, 0)}f')} s"
