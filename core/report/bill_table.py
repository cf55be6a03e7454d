"""Where a warm batch goes in each row whose data travels, as a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from ..display.numbers import format_bytes, format_seconds
from ..display.printable import printable
from ..findings.transfer import tried_words
from ..summary.summary import Row, Summary

_ROWS_MAX = 24  # --json has them all
_HEADS = ("Pickle", "Pipe", "Unpickle", "Compute", "Result", "There", "Back")


def bill_table(summary: Summary) -> Iterator[RenderableType]:
    """The parts of each row, below the table what had no core and what was tried; nothing where nothing travels."""
    rows = [summary.rows[index] for index in summary.ranking if summary.rows[index].bill is not None][:_ROWS_MAX]
    if not rows:
        return
    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    drawn.add_column("Moving data", overflow="fold", min_width=16)
    for head in _HEADS:
        drawn.add_column(head, justify="right", no_wrap=True)
    for row in rows:
        drawn.add_row(_name(row), *_figures(row))
    yield ""
    yield drawn
    for row in rows:
        if said := "; ".join(filter(None, (_lacked(row), _tried(row)))):
            yield Text(printable(f"{_name(row)}: {said}."), style="dim")


def _name(row: Row) -> str:
    return printable(f"{row.title}, {row.apart}" if row.apart else row.title)


def _figures(row: Row) -> list[str]:
    bill = row.bill
    assert bill is not None
    parts = (bill.pickle_s, bill.pipe_s, bill.unpickle_s, bill.compute_s, bill.result_s)
    return [*map(format_seconds, parts), format_bytes(bill.bytes_out), format_bytes(bill.bytes_back)]


def _lacked(row: Row) -> str:
    """The part that has no column: a terminal of 80 columns has no room for it, and most rows have none."""
    assert row.bill is not None
    return f"for {format_seconds(row.bill.run_queue_s)} more the worker had no core" if row.bill.lacked_core else ""


def _tried(row: Row) -> str:
    """What moves less, or that nothing does; why a trial has no time where none has one."""
    assert row.bill is not None
    if (best := row.bill.best) is not None:
        return f"moving takes {format_seconds(row.bill.moving_s)}; {tried_words(best)}"
    if any(trial.wall_ns is not None for trial in row.bill.trials):
        return "nothing that was tried moves less"
    return next((trial.note.rstrip(".") for trial in row.bill.trials if trial.note), "")
