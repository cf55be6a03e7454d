"""The columns of a run's table: titles, definitions, texts and what they are sorted by.

Pure data and functions; the window draws them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..display.i18n import later, tr
from ..display.numbers import between, format_figures
from ..display.titles import workload_title
from ..stats.intervals import Interval
from .row_selection import failure_words, missing_words, standing
from .summary import Row, Summary

Number = float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableContext:
    """A summary, what its table leaves out, and what tells its rows apart beyond strategy and workers."""

    summary: Summary
    with_intervals: bool
    with_workloads: bool = False
    with_nums: bool = False
    with_methods: bool = False


def sheet_of(summary: Summary) -> TableContext:
    """The table of a summary; a quick run has no intervals."""
    timings = (timing for row in summary.rows for timing in (row.cold, row.warm) if timing is not None)
    cells = [row.cell for row in summary.rows]
    return TableContext(
        summary=summary,
        with_intervals=any(timing.interval_s is not None for timing in timings),
        with_workloads=len({cell.workload for cell in cells}) > 1,
        with_nums=len({cell.num for cell in cells}) > 1,
        with_methods=len({cell.start_method for cell in cells if cell.start_method}) > 1,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column.

    Attributes
    ----------
    title, meaning
        Of the head, with the unit, and of its tooltip; in English, to be said with `tr`.
    text
        What a row shows.
    key
        What it is sorted by; None sorts a row last.
    figures
        Whether the column holds figures, which stand at the right.
    interval
        Whether it holds intervals: left out where no row has one.
    """

    title: str
    meaning: str
    text: Callable[[Row, TableContext], str]
    key: Callable[[Row, TableContext], float | str | None]
    figures: bool = True
    interval: bool = False


def _numbers(
    title: str, meaning: str, of: Callable[[Row, TableContext], Number], form: Callable[[float, TableContext], str]
) -> Column:  # fmt: skip
    def text(row: Row, sheet: TableContext) -> str:
        value = of(row, sheet)
        return form(value, sheet) if value is not None else ""

    return Column(title=title, meaning=meaning, text=text, key=of)


def _intervals(
    title: str,
    meaning: str,
    of: Callable[[Row, TableContext], Interval | None],
    form: Callable[[float, TableContext], str],
) -> Column:
    def text(row: Row, sheet: TableContext) -> str:
        interval = of(row, sheet)
        return between(form(interval.low, sheet), form(interval.high, sheet)) if interval is not None else ""

    def width(row: Row, sheet: TableContext) -> Number:
        interval = of(row, sheet)
        return interval.high - interval.low if interval is not None else None

    return Column(title=title, meaning=meaning, text=text, key=width, interval=True)


def _words(title: str, meaning: str, of: Callable[[Row, TableContext], str]) -> Column:
    return Column(title=title, meaning=meaning, text=of, key=of, figures=False)


def _strategy(row: Row, sheet: TableContext) -> str:
    """ "Processes, num 1,000, spawn" where the table holds several of each."""
    parts = [row.title]
    if sheet.with_workloads:
        parts.append(workload_title(row.cell.workload))
    if sheet.with_nums:
        parts.append(tr("num {num}").format(num=f"{row.cell.num:,}"))
    if sheet.with_methods and row.cell.start_method:
        parts.append(row.cell.start_method.value)
    return ", ".join(parts)


def _strategy_key(row: Row, _: TableContext) -> str:
    """By title, then by size and not by its digits."""
    cell = row.cell
    return f"{row.title}\0{cell.workload}\0{cell.num:020}\0{cell.start_method or ''}"


def _time(row: Row, sheet: TableContext) -> Number:
    timing = row.timing(sheet.summary.basis)
    return timing.time_s if timing is not None else None


def _time_interval(row: Row, sheet: TableContext) -> Interval | None:
    timing = row.timing(sheet.summary.basis)
    return timing.interval_s if timing is not None else None


def _factor(row: Row, sheet: TableContext) -> Number:
    ratio = row.speedup(sheet.summary.basis)
    return ratio.factor if ratio is not None else None


def _factor_interval(row: Row, sheet: TableContext) -> Interval | None:
    ratio = row.speedup(sheet.summary.basis)
    return ratio.interval if ratio is not None else None


def _state(row: Row, sheet: TableContext) -> str:
    if row.timing(sheet.summary.basis) is None:
        if row.absent:
            return missing_words(sheet.summary, row)
        return failure_words(row) if row.failure is not None else tr("not measured")
    return standing(row, sheet.summary) or (tr("baseline") if row.is_baseline else "")


def _fixed(places: int) -> Callable[[float, TableContext], str]:
    return lambda value, _: f"{value:,.{places}f}"


def _three(value: float, _: TableContext) -> str:
    return format_figures(value)


COLUMNS: tuple[Column, ...] = (
    Column(
        title=later("Strategy"), meaning=later("How the work is run"), text=_strategy, key=_strategy_key, figures=False
    ),
    _words(later("State"), later("The winner, the baseline, or why there is no time"), _state),
    _numbers(later("Workers"), later("Threads or processes of the team"), lambda row, _: row.cell.workers, _fixed(0)),
    _words(
        later("Python"), later("The interpreter; a t behind it means that it has no GIL"), lambda row, _: row.python
    ),
    _numbers(
        later("Cold (s)"),
        later("Median seconds for making the workers, the first batch and ending the workers"),
        lambda row, _: row.cold.median_s if row.cold else None,
        _three,
    ),
    _numbers(
        later("Warm (s)"),
        later("Median seconds of one batch on workers that already stand"),
        lambda row, _: row.warm.median_s if row.warm else None,
        _three,
    ),
    _intervals(
        later("95 % interval (s)"),
        later("For the median of the time that is compared: cold or warm, as chosen in the chart; from 6 rounds on"),
        _time_interval,
        _three,
    ),
    _numbers(
        later("Start-up (ms)"),
        later("Median milliseconds for making and ending the workers"),
        lambda row, _: row.startup_s * 1e3 if row.startup_s is not None else None,
        _three,
    ),
    _numbers(
        later("Speed-up (x)"),
        later("Times faster than the baseline, of the time that is compared: cold or warm, as chosen in the chart"),
        _factor,
        _three,
    ),
    _intervals(later("95 % interval (x)"), later("For the speed-up; from 6 rounds on"), _factor_interval, _three),
    _numbers(
        later("Cores used"),
        later("CPU time of all workers divided by the time that passed, in the warm batches"),
        lambda row, _: row.cores_used,
        _fixed(2),
    ),
    _numbers(
        later("Waiting (%)"),
        later("Share of a worker's time in which it did not run, mean of the workers"),
        lambda row, _: row.waiting * 100 if row.waiting is not None else None,
        _fixed(0),
    ),
    _numbers(later("Result"), later("What was computed"), lambda row, _: row.result, _fixed(0)),
)
