"""The columns of a run's table: titles, definitions, texts and what they are sorted by.

Pure data and functions; the window draws them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..bench.events import MemoryKind
from ..display.i18n import later, tr
from ..display.numbers import (
    between,
    format_factor,
    format_figures,
    format_money,
    format_percent,
    format_range,
    format_seconds,
    number,
)
from ..results.plausible import said_rate
from ..results.row_costs import inner_threads_of, money
from ..results.row_names import differing, listed
from ..stats.intervals import Interval
from .column_kinds import Column, Number, TableContext, intervals, numbers, words
from .row_selection import missing_words, standing
from .summary import Basis, Row, Summary
from .unable import failure_words

_WITH_COLUMN = {"workers", "python", "chunk", "inner_threads"}  # of what tells rows apart


def sheet_of(summary: Summary) -> TableContext:
    """The table of a summary; a quick run has no intervals."""
    timings = (timing for row in summary.rows for timing in (row.cold, row.warm) if timing is not None)
    return TableContext(
        summary=summary,
        with_intervals=any(timing.interval_s is not None for timing in timings),
        apart=(differing(row.cell for row in summary.rows) | {"schedule"}) - _WITH_COLUMN,
    )


def _strategy(row: Row, sheet: TableContext) -> str:
    """ "Processes, num 1,000, spawn" where the table holds several of each."""
    return ", ".join([row.title, *listed(row.cell, sheet.apart, row.python)])


def _strategy_key(row: Row, _: TableContext) -> str:
    """By title, then by size and not by its digits."""
    cell = row.cell
    way = "\0".join(f"{one:020}" if isinstance(one, int) else str(one or "") for one in cell.way[2:])
    return f"{row.title}\0{cell.workload}\0{cell.num:020}\0{way}"


def _time(row: Row, sheet: TableContext) -> Number:
    timing = row.timing(sheet.summary.basis)
    return timing.time_s if timing is not None else None


def _median(row: Row, sheet: TableContext) -> Number:
    timing = row.timing(sheet.summary.basis)
    return timing.median_s if timing is not None else None


def _time_interval(row: Row, sheet: TableContext) -> Interval | None:
    timing = row.timing(sheet.summary.basis)
    return timing.interval_s if timing is not None else None


def _said_times(row: Row, sheet: TableContext) -> str:
    interval = _time_interval(row, sheet)
    return format_range(interval.low, interval.high) if interval is not None else ""


def _factor(row: Row, sheet: TableContext) -> Number:
    ratio = row.speedup(sheet.summary.basis)
    return ratio.factor if ratio is not None else None


def _factor_interval(row: Row, sheet: TableContext) -> Interval | None:
    ratio = row.speedup(sheet.summary.basis)
    return ratio.interval if ratio is not None else None


def _said_factors(row: Row, sheet: TableContext) -> str:
    """Without the sign, which the speed-up has; none for the baseline, which is 1 by definition."""
    ends = _factor_interval(row, sheet) if not row.is_baseline else None
    return between(format_factor(ends.low)[:-1], format_factor(ends.high)[:-1]) if ends is not None else ""


def _peak(row: Row, kind: MemoryKind) -> Number:
    return row.costs.peak_bytes if row.costs is not None and row.costs.memory_kind is kind else None


def _megabytes(count: float) -> str:
    return format_figures(count / 1e6)


def _cost(row: Row, sheet: TableContext) -> Number:
    cpu_s = row.costs.cpu_s(cold=sheet.summary.basis is Basis.COLD) if row.costs else None
    return money(cpu_s, sheet.summary.price_per_core_hour)


def _state(row: Row, sheet: TableContext) -> str:
    if row.timing(sheet.summary.basis) is None:
        if row.absent:
            return missing_words(sheet.summary, row)
        return failure_words(row) if row.failure is not None else tr("not measured")
    if row.impossible_rate is not None:
        return tr("impossible")
    return standing(row, sheet.summary) or (tr("baseline") if row.is_baseline else "")


def _fixed(places: int, scale: float = 1) -> Callable[[float], str]:
    return lambda value: number(value * scale, f",.{places}f")


# What the window's table shows, and what is copied of it.
TABLE: tuple[Column, ...] = (
    words("strategy", later("Strategy"), later("How the work is run"), _strategy, _strategy_key),
    words("state", later("State"), later("The winner, the baseline, or why there is no time"), _state),
    numbers(
        "workers",
        "Workers",
        later("Workers"),
        later("Threads or processes of the team"),
        lambda row, _: row.cell.workers,
        _fixed(0),
    ),
    numbers(
        "chunk",
        "Chunk",
        later("Chunk"),
        later("Units of num that a worker takes at once: its block, a chunk, a pool's task; the first of guided ones"),
        lambda row, _: row.chunk_units,
        _fixed(0),
    ),
    numbers(
        "inner",
        "Inner",
        later("Inner threads"),
        later("Of BLAS, OpenMP or Numba in each worker, as read by threadpoolctl; else as asked for"),
        lambda row, _: inner_threads_of(row.cell, row.costs),
        _fixed(0),
    ),
    words(
        "python",
        later("Python"),
        later("The interpreter; a t behind it means that it has no GIL"),
        lambda row, _: row.python,
    ),
    numbers(
        "cold",
        "Cold",
        later("Cold (s)"),
        later("Seconds for making the workers, the first batch and ending the workers, in a typical round"),
        lambda row, _: row.cold.time_s if row.cold else None,
        format_figures,
        format_seconds,
    ),
    numbers(
        "warm",
        "Warm",
        later("Warm (s)"),
        later("Seconds of one batch on workers that already stand, in a typical round"),
        lambda row, _: row.warm.time_s if row.warm else None,
        format_figures,
        format_seconds,
    ),
    numbers(
        "median",
        "Median",
        later("Median (s)"),
        later("Plain median of the samples of the time that is compared: cold or warm, as chosen in the chart"),
        _median,
        format_figures,
        format_seconds,
    ),
    intervals(
        "interval",
        later("95 % interval (s)"),
        later("For the time that is compared: cold or warm, as chosen in the chart; from 6 rounds on"),
        _time_interval,
        _said_times,
    ),
    numbers(
        "startup",
        "Start-up",
        later("Start-up (ms)"),
        later("Milliseconds of a typical cold time for compiling, and for making and ending the workers"),
        lambda row, _: row.startup_s,
        lambda seconds: format_figures(seconds * 1e3),
        format_seconds,
    ),
    numbers(
        "compile",
        "Compiling",
        later("Compiling (ms)"),
        later("Milliseconds of the start-up in which the kernel was compiled"),
        lambda row, _: row.compile_s,
        lambda seconds: format_figures(seconds * 1e3),
        format_seconds,
    ),
    numbers(
        "speedup",
        "Speed-up",
        later("Speed-up (x)"),
        later("Times faster than the baseline, of the time that is compared: cold or warm, as chosen in the chart"),
        _factor,
        format_figures,
        format_factor,
    ),
    intervals(
        "speedup_interval",
        later("95 % interval (x)"),
        later(
            "For the speed-up; from 6 rounds on. It holds the luck of where memory lies, which each round draws anew"
        ),
        _factor_interval,
        _said_factors,
    ),
    numbers(
        "cores",
        "Cores",
        later("Cores used"),
        later("CPU time of all workers divided by the time that passed, in the warm batches"),
        lambda row, _: row.cores_used,
        _fixed(2),
    ),
    numbers(
        "waiting",
        "Waiting",
        later("Waiting (%)"),
        later("Share of a worker's time in which it did not run, mean of the workers"),
        lambda row, _: row.waiting,
        _fixed(0, 100),
        format_percent,
    ),
    replace(
        numbers(
            "memory",
            "Memory",
            later("Memory (MB)"),
            later("Peak of the whole team, host and workers: pages that they share counted once (PSS)"),
            lambda row, _: _peak(row, MemoryKind.PSS),
            _megabytes,
        ),
        said=lambda row, _: row.costs.peak_words if row.costs else "",
        sort=lambda row, _: row.costs.peak_bytes if row.costs else None,
    ),
    replace(
        numbers(
            "rss",
            "RSS",
            later("Memory, RSS (MB)"),
            later("Peak of the whole team, pages that they share counted more than once: this system tells no PSS"),
            lambda row, _: _peak(row, MemoryKind.RSS),
            _megabytes,
        ),
        said=lambda *_: "",
    ),
    numbers(
        "cpu",
        "CPU",
        later("CPU (s)"),
        later("CPU seconds of the whole team for the time that is compared, user and system: what a cloud bills"),
        lambda row, sheet: row.costs.cpu_s(cold=sheet.summary.basis is Basis.COLD) if row.costs else None,
        format_figures,
        format_seconds,
    ),
    numbers(
        "cost",
        "Cost",
        later("Cost"),
        later("CPU seconds at the price that was typed"),
        _cost,
        format_money,
    ),
    numbers(
        "energy",
        "Energy",
        later("Energy (J)"),
        later("What the processor packages took for a warm batch, whatever else ran on them"),
        lambda row, _: row.costs.energy_j if row.costs else None,
        format_figures,
        lambda joules: f"{format_figures(joules)} J",
    ),
    numbers(
        "moving",
        "Moving",
        later("Moving data (%)"),
        later("Share of a warm batch that is pickling, sending and reading data and results, of the last worker"),
        lambda row, _: row.bill.share if row.bill else None,
        _fixed(0, 100),
        format_percent,
    ),
    Column(
        key="rate",
        head="Rate",
        title=later("Rate"),
        meaning=later("What a warm batch does in a second, in the unit of the workload"),
        text=lambda row, _: said_rate(row.rate) if row.rate else "",
        said=lambda row, _: said_rate(row.rate) if row.rate else "",
        sort=lambda row, _: row.rate.per_s if row.rate else None,
    ),
    numbers(
        "of_limit",
        "Of limit",
        later("Of the limit (%)"),
        later("Share of what its machine does at most, measured as well: additions, products and sums, or memory"),
        lambda row, _: row.rate.of_limit if row.rate else None,
        _fixed(1, 100),
        format_percent,
    ),
    numbers("result", "Result", later("Result"), later("What was computed"), lambda row, _: row.result, _fixed(0)),
)

# Of reports alone: the estimate of the time that is compared, which is no median.
_MORE = (
    numbers("time", "Time", "", "", _time, format_figures, format_seconds),
    numbers(
        "cold_time",
        "Cold",
        "",
        "",
        lambda row, _: row.cold.time_s if row.cold else None,
        format_figures,
        format_seconds,
    ),
    numbers("rounds", "Rounds", "", "", lambda row, _: len(row.warm.samples_s) if row.warm else 0, _fixed(0)),
)

COLUMNS: dict[str, Column] = {column.key: column for column in (*TABLE, *_MORE)}


def columns(*keys: str) -> tuple[Column, ...]:
    """The columns of those keys, in that order."""
    return tuple(COLUMNS[key] for key in keys)
