"""The columns of a run's table: titles, definitions, texts and what they are sorted by.

Pure data and functions; the window draws them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .analysis import Interval
from .selection import failure_words, missing_words, standing
from .summary import Row, Summary
from .words import format_figures

Number = float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A summary and what its table leaves out."""

    summary: Summary
    with_intervals: bool


def sheet_of(summary: Summary) -> Sheet:
    """The table of a summary; a quick run has no intervals."""
    timings = (timing for row in summary.rows for timing in (row.cold, row.warm) if timing is not None)
    return Sheet(summary=summary, with_intervals=any(timing.interval_s is not None for timing in timings))


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column.

    Attributes
    ----------
    title, meaning
        Of the head, with the unit, and of its tooltip.
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
    text: Callable[[Row, Sheet], str]
    key: Callable[[Row, Sheet], float | str | None]
    figures: bool = True
    interval: bool = False


def _numbers(
    title: str, meaning: str, of: Callable[[Row, Sheet], Number], form: Callable[[float, Sheet], str]
) -> Column:  # fmt: skip
    def text(row: Row, sheet: Sheet) -> str:
        value = of(row, sheet)
        return form(value, sheet) if value is not None else ""

    return Column(title=title, meaning=meaning, text=text, key=of)


def _intervals(
    title: str, meaning: str, of: Callable[[Row, Sheet], Interval | None], form: Callable[[float, Sheet], str]
) -> Column:
    def text(row: Row, sheet: Sheet) -> str:
        interval = of(row, sheet)
        return f"{form(interval.low, sheet)} to {form(interval.high, sheet)}" if interval is not None else ""

    def width(row: Row, sheet: Sheet) -> Number:
        interval = of(row, sheet)
        return interval.high - interval.low if interval is not None else None

    return Column(title=title, meaning=meaning, text=text, key=width, interval=True)


def _words(title: str, meaning: str, of: Callable[[Row, Sheet], str]) -> Column:
    return Column(title=title, meaning=meaning, text=of, key=of, figures=False)


def _time(row: Row, sheet: Sheet) -> Number:
    timing = row.timing(sheet.summary.basis)
    return timing.median_s if timing is not None else None


def _time_interval(row: Row, sheet: Sheet) -> Interval | None:
    timing = row.timing(sheet.summary.basis)
    return timing.interval_s if timing is not None else None


def _factor(row: Row, sheet: Sheet) -> Number:
    ratio = row.speedup(sheet.summary.basis)
    return ratio.factor if ratio is not None else None


def _factor_interval(row: Row, sheet: Sheet) -> Interval | None:
    ratio = row.speedup(sheet.summary.basis)
    return ratio.interval if ratio is not None else None


def _state(row: Row, sheet: Sheet) -> str:
    if row.timing(sheet.summary.basis) is None:
        if row.absent:
            return missing_words(sheet.summary, row)
        return failure_words(row) if row.failure is not None else "not measured"
    return standing(row, sheet.summary) or ("baseline" if row.is_baseline else "")


def _fixed(places: int) -> Callable[[float, Sheet], str]:
    return lambda value, _: f"{value:,.{places}f}"


def _three(value: float, _: Sheet) -> str:
    return format_figures(value)


_BASIS = "of the time that is compared: cold or warm, as chosen in the chart"

COLUMNS: tuple[Column, ...] = (
    _words("Strategy", "How the work is run", lambda row, _: row.title),
    _words("State", "The winner, the baseline, or why there is no time", _state),
    _numbers("Workers", "Threads or processes of the team", lambda row, _: row.cell.workers, _fixed(0)),
    _words("Python", "The interpreter; a t behind it means that it has no GIL", lambda row, _: row.python),
    _numbers(
        "Cold (s)",
        "Median seconds for making the workers, the first batch and ending the workers",
        lambda row, _: row.cold.median_s if row.cold else None,
        _three,
    ),
    _numbers(
        "Warm (s)",
        "Median seconds of one batch on workers that already stand",
        lambda row, _: row.warm.median_s if row.warm else None,
        _three,
    ),
    _intervals("95 % interval (s)", f"For the median {_BASIS}; from 6 rounds on", _time_interval, _three),
    _numbers(
        "Start-up (ms)",
        "Median milliseconds for making and ending the workers",
        lambda row, _: row.startup_s * 1e3 if row.startup_s is not None else None,
        _three,
    ),
    _numbers("Speed-up (x)", f"Times faster than the baseline, {_BASIS}", _factor, _three),
    _intervals("95 % interval (x)", "For the speed-up; from 6 rounds on", _factor_interval, _three),
    _numbers(
        "Cores used",
        "CPU time of all workers divided by the time that passed, in the warm batches",
        lambda row, _: row.cores_used,
        _fixed(2),
    ),
    _numbers(
        "Waiting (%)",
        "Share of a worker's time in which it did not run, mean of the workers",
        lambda row, _: row.waiting * 100 if row.waiting is not None else None,
        _fixed(0),
    ),
    _numbers("Result", "What was computed", lambda row, _: row.result, _fixed(0)),
)
