"""A comparison on a terminal: a table for each run against the baseline, remarks, and what differs in the machines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ..compare import Change, Claim, Comparison, change_words
from ..compare.cell_text import costs_words, lone_lines
from ..display.numbers import format_count, format_seconds
from ..display.printable import printable
from ..stats.dependence import ROUNDS_MIN
from .terminal_report import ROWS_MAX

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

_INTERVALS = "The intervals hold the noise among the rounds of each run, and nothing that changed between the runs."

_NO_INTERVAL = (
    f"A ratio without an interval claims nothing: that takes {ROUNDS_MIN} rounds in each run. "
    "`speeduplab run --more FILE` adds some to a run."
)


def report(comparison: Comparison) -> Iterator[RenderableType]:
    """The parts of a report, from the files to the machine cards."""
    from rich.text import Text

    for index, side in enumerate(comparison.sides):
        role = ", baseline" if index == comparison.baseline else ""
        yield Text(f"{side.label}  {printable(side.name)}, {printable(side.created)}{role}")
    for index in range(len(comparison.sides)):
        if index != comparison.baseline:
            yield ""
            yield _table(comparison, index)
    yield Text(_INTERVALS, style="dim")
    yield from _costs(comparison)
    if any(one is not None and one.interval is None for cell in comparison.cells for one in cell.changes):
        yield Text(_NO_INTERVAL, style="dim")
    for sentence in (*lone_lines(comparison), *comparison.notes):
        yield ""
        yield Text(printable(sentence))
    yield ""
    yield from _machines(comparison)
    yield ""
    yield Text(same_results_line(comparison))


def same_results_line(comparison: Comparison) -> str:
    """The line that ends the report: "True" or "False", else "not known" and how much is to blame."""
    equal = comparison.results_equal
    if equal is not None:
        said = str(equal)
    else:
        missing = sum(any(row is not None and row.result is None for row in cell.rows) for cell in comparison.cells)
        of = format_count(len(comparison.cells), "cell")
        said = f"not known, {missing:,} of {of} {'lacks' if missing == 1 else 'lack'} a result in some run"
    return f"The runs returned the same results: {said}"


def _table(comparison: Comparison, side: int) -> Table:
    from rich.table import Table

    base, other = comparison.sides[comparison.baseline].label, comparison.sides[side].label
    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    drawn.add_column("Strategy", overflow="fold", min_width=16)
    for heading in (base, other, f"{other} / {base}", "95 % interval"):
        drawn.add_column(heading, justify="right", no_wrap=True)
    drawn.add_column(f"In {other}")
    cells = [cell for cell in comparison.cells if cell.rows[side] is not None]
    for cell in cells[:ROWS_MAX]:
        times = [cell.timing(index, comparison.basis) for index in (comparison.baseline, side)]
        shown = [format_seconds(one.time_s) if one else "-" for one in times]
        change = cell.changes[side]
        interval = change.interval if change else None
        ends = f"{interval.low:.3f} to {interval.high:.3f}" if interval else "-"
        words = _words(change) if change else _why_not(comparison, [cell.rows[comparison.baseline], cell.rows[side]])
        style = {Claim.LONGER: "red", Claim.SHORTER: "green"}.get(change.claim) if change else None
        ratio = f"{change.ratio:.3f}" if change else "-"
        drawn.add_row(f"{cell.title}, {printable(cell.detail)}", *shown, ratio, ends, words, style=style)
    if len(cells) > ROWS_MAX:
        drawn.add_row(f"and {len(cells) - ROWS_MAX:,} more: --json holds them all", style="dim")
    return drawn


def _costs(comparison: Comparison) -> Iterator[RenderableType]:
    """What each run says that a cell used beside time; nothing where none looked."""
    from rich.table import Table

    kinds = [(f"Memory {side.label}", f"CPU {side.label}") for side in comparison.sides]
    cells = [cell for cell in comparison.cells if any(any(costs_words(row, comparison.basis)) for row in cell.rows)]
    if not cells:
        return
    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    drawn.add_column("Strategy", overflow="fold", min_width=16)
    for head in (head for pair in kinds for head in pair):
        drawn.add_column(head, justify="right", no_wrap=True)
    for cell in cells[:ROWS_MAX]:
        figures = (text or "-" for row in cell.rows for text in costs_words(row, comparison.basis))
        drawn.add_row(f"{cell.title}, {printable(cell.detail)}", *figures)
    yield ""
    yield drawn


def _words(change: Change) -> str:
    # Why there is no interval is said once, below the tables.
    return "" if change.claim is Claim.TOO_FEW_ROUNDS else change_words(change)


def _why_not(comparison: Comparison, rows: Sequence[Any]) -> str:
    failed = any(row is not None and row.failure is not None for row in rows)
    return "failed" if failed else f"no {comparison.basis} time"


def _machines(comparison: Comparison) -> Iterator[RenderableType]:
    from rich.table import Table
    from rich.text import Text

    different = sum(fact.differs for fact in comparison.machine)
    if not different:
        yield Text("The machine cards say the same.")
        return
    yield Text(f"The machine cards differ in {format_count(different, 'fact')}, marked with *.")
    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    for heading in ("", "Machine", *(side.label for side in comparison.sides)):
        drawn.add_column(heading, overflow="fold")
    for fact in comparison.machine:
        values = [Text(printable(value) or "-") for value in fact.values]
        drawn.add_row(
            "*" if fact.differs else "", Text(printable(fact.name)), *values, style=None if fact.differs else "dim"
        )
    yield drawn
