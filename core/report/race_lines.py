"""What a search for races found, and whether a compiled twin lets go of the GIL, in lines. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator

from ..bench.strategies import TWIN
from ..display.numbers import number
from ..results.row_names import row_name
from ..results.run_result import RunResult
from ..summary.summary import Summary

_OVERLAP = 1.1  # cores: with the GIL kept there is one at most
_LOADED = 0.1  # of a worker's time that it waited for a core


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
            yield f"No race seen: {who}: serial's results, {one.batches:,} times at a switch interval of 1 µs."


def twin_lines(summary: Summary) -> Iterator[str]:
    """Whether the compiled twin lets others run: more than one core at once is proof, less only on an idle machine."""
    for row in summary.rows:
        cores = row.cores_used
        if row.cell.strategy != TWIN or row.cell.workers < 2 or cores is None or not row.gil:
            continue
        who = f"{row.cell.workers} threads of the native twin used {number(cores, '.2f')} cores"
        if cores > _OVERLAP:
            yield f"{who} at once: it lets go of the GIL."
        elif row.waited is not None and row.waited.load is not None and row.waited.load > _LOADED:
            yield f"{who}, on a machine that had others to run: whether it lets go of the GIL is not known."
        else:
            yield f"{who}: it keeps the GIL."
