"""A run as a table and sentences for a terminal.

Draws what `summary` says and calculates nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..bench.events import Outcome
from ..display.numbers import format_count, format_factor, format_range, format_seconds
from ..display.printable import printable
from ..machine.machine_card import machine_line
from ..plan.plan_form import format_num
from ..results.run_result import RunResult
from ..summary.summary import Basis, Row, Summary
from .best_serial import best_serial_lines
from .conclusions import difference
from .scaling_report import scaling_report

_LAST_WORDS = 6
_NARROW = 80
_WIDE = 100  # columns of a terminal, for the intervals of the speed-ups
_WIDEST = 110  # and for what each worker waited, beside intervals


def report(result: RunResult, summary: Summary) -> Iterator[RenderableType]:
    """The parts of a report, from the answer to the findings."""
    yield Text(printable(_setting(result)), style="dim")
    yield Text(printable(machine_line(result.machine)), style="dim")
    yield ""
    if summary.headline:
        yield Text(printable(summary.headline), style="bold")
    if summary.reason:
        yield Text(printable(summary.reason))
    yield ""
    yield _Fitted(summary)
    for line in best_serial_lines(summary):
        yield Text(printable(line))
    yield from scaling_report(result, summary)
    yield from _last_words(summary)
    yield from _findings(summary)
    yield from _ending(result, summary)


def same_result_line(summary: Summary) -> str:
    """The line that ends every report; scripts look for it.

    "True" or "False" as `Summary.results_equal` says, else "not known" and how many rows are to blame.
    """
    equal, rows, missing = summary.results_equal, len(summary.rows), summary.without_result
    if equal is not None:
        said = str(equal)
    elif missing == rows:
        said = "not known, nothing was measured"
    else:
        said = f"not known, {missing:,} of {format_count(rows, 'row')} {'was' if missing == 1 else 'were'} not measured"
    return f"All strategies returned the same result: {said}"


class _Fitted:
    """The table, with the intervals of the speed-ups and the waiting share where the terminal has room for them."""

    def __init__(self, summary: Summary) -> None:
        self._summary = summary

    def __rich_console__(self, _console: Console, options: ConsoleOptions) -> RenderResult:
        width = options.max_width
        waiting = width >= (_WIDEST if _has_intervals(self._summary) else _NARROW)
        yield table(self._summary, wide=width >= _WIDE, waiting=waiting)


def table(summary: Summary, *, wide: bool = True, waiting: bool = True) -> Table:
    """One row per cell, fastest first once the run has ended.

    Parameters
    ----------
    wide
        Whether the speed-ups have intervals too.
    waiting
        Whether the share of its time is told in which a worker did not run.
    """
    basis = summary.basis
    with_interval = _has_intervals(summary)
    waiting = waiting and any(row.waiting is not None for row in summary.rows)
    with_python = len({row.cell.python for row in summary.rows}) > 1
    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    drawn.add_column("Strategy", overflow="fold", min_width=16)
    if with_python:
        drawn.add_column("Python", overflow="fold", min_width=6)
    intervals = ("95 % interval",) if with_interval else ()
    ends, last = intervals if wide else (), ("Cores", "Waiting") if waiting else ("Cores",)
    for heading in ("Warm" if basis is Basis.WARM else "Cold", *intervals, "Start-up", "Speed-up", *ends, *last):
        drawn.add_column(heading, justify="right", no_wrap=True)
    order = range(len(summary.rows)) if summary.outcome is None else summary.ranking
    for index in order:
        row = summary.rows[index]
        cells: list[RenderableType] = [_name(row, summary)]
        if with_python:
            cells.append(printable(row.python))
        numbers = _numbers(row, basis, with_interval, with_interval and wide)
        if waiting:
            numbers.append(f"{row.waiting * 100:.0f} %" if row.waiting is not None else "-")
        drawn.add_row(*cells, *numbers, style="bold" if index in summary.winners else None)
    return drawn


def _has_intervals(summary: Summary) -> bool:
    return any((timing := row.timing(summary.basis)) and timing.interval_s for row in summary.rows)


def _setting(result: RunResult) -> str:
    plan = result.plan
    sizes = dict.fromkeys(f"{cell.workload}, num {format_num(cell.num)}" for cell in plan.cells)
    return f"{'; '.join(sizes)}; {format_count(plan.rounds, 'round')} of {format_count(len(plan.cells), 'cell')}"


def _name(row: Row, summary: Summary) -> Text:
    text = Text(printable(f"{row.title}, {row.detail}" if row.detail else row.title))
    if row.failure is not None:
        text.append(f"\nfailed: {printable(row.failure.reason)}", style="red")
    elif row.timing(summary.basis) is None:
        text.append("\nnot measured", style="dim")
    return text


def _numbers(row: Row, basis: Basis, with_interval: bool, with_ends: bool) -> list[str]:
    timing, speedup = row.timing(basis), row.speedup(basis)
    numbers = [format_seconds(timing.time_s) if timing else "-"]
    if with_interval:
        interval = timing.interval_s if timing else None
        numbers.append(format_range(interval.low, interval.high) if interval else "-")
    numbers.append(format_seconds(row.startup_s) if row.startup_s is not None else "-")
    numbers.append(format_factor(speedup.factor) if speedup else "-")
    if with_ends:
        ends = speedup.interval if speedup and not row.is_baseline else None
        numbers.append(f"{format_factor(ends.low)[:-1]} to {format_factor(ends.high)[:-1]}" if ends else "-")
    numbers.append(f"{row.cores_used:.2f}" if row.cores_used is not None else "-")
    return numbers


def _last_words(summary: Summary) -> Iterator[RenderableType]:
    for row in summary.rows:
        if row.failure is not None and (words := printable(row.failure.last_words).strip()):
            lines = words.splitlines()[-_LAST_WORDS:]
            yield ""
            yield Text(printable(f"Last words of {row.title}, {row.detail}:"), style="red")
            yield Padding(Text("\n".join(lines)), (0, 0, 0, 2))


def _findings(summary: Summary) -> Iterator[RenderableType]:
    for finding in summary.findings:
        yield ""
        more = " ".join(part for part in (finding.detail, finding.advice) if part)
        yield Group(Text(printable(finding.claim), style="yellow"), Padding(Text(printable(more)), (0, 0, 0, 2)))


def _ending(result: RunResult, summary: Summary) -> Iterator[RenderableType]:
    if differs := difference(result, summary):
        yield ""
        yield Text(printable(differs), style="yellow")
    if result.outcome is Outcome.STOPPED:
        samples = f"{summary.samples_done} of {format_count(summary.samples_total, 'sample')}"
        yield Text(f"\nStopped after {samples}.", style="yellow")
    elif result.outcome is Outcome.FAILED:
        yield Text(f"\nThe run could not go on: {printable(result.reason or 'no reason is known')}", style="red")
    if result.truncated:
        yield Text(f"\n{printable(result.truncated)}", style="yellow")
    yield ""
