"""What a search for races found, in lines for a terminal. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator

from ..display.numbers import format_count
from ..results.row_names import row_name
from ..results.run_result import RunResult
from ..summary.summary import Summary


def race_lines(result: RunResult, summary: Summary) -> Iterator[str]:
    """A line for each row and Python that was searched; what differed stands with its row as well."""
    for one in result.races:
        row = summary.rows[one.cell]
        who = f"{row_name(row, summary.rows)} under Python {one.python}{'' if one.gil else ', which has no GIL'}"
        if one.found:
            yield f"A race: {who}: {one.found}."
        elif one.note:
            yield f"No search for races: {who}: {one.note.rstrip('.')}."
        else:
            batches = format_count(one.batches, "batch") if one.batches == 1 else f"{one.batches:,} batches"
            yield f"No race seen: {who}: {batches} at a switch interval of 1 µs gave serial's results."
