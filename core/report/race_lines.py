"""What a search for races found, and whether a compiled twin lets go of the GIL, in lines. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator

from ..bench.events import Outcome
from ..bench.strategies import TWIN
from ..display.numbers import number
from ..findings.claims import FindingKey
from ..findings.races import lets_go_of_gil
from ..plan.rules import searched_for_races
from ..results.row_names import row_name
from ..results.run_result import RunResult
from ..summary.summary import Summary

TOLD = frozenset({FindingKey.RACES_SEARCHED, FindingKey.TWIN_AND_GIL})
"""Findings that these lines stand for, row by row."""


def race_lines(result: RunResult, summary: Summary) -> Iterator[str]:
    """A line for each row and Python that was searched; what differed stands with its row as well."""
    if result.plan.races and result.outcome is Outcome.COMPLETED and not any(searched_for_races(result.plan)):
        yield "No search for races: no row has two threads or more: add --strategy threads --workers 2."
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
        lets_go = lets_go_of_gil(row)
        if lets_go:
            yield f"{who} at once: it lets go of the GIL."
        elif lets_go is None:
            yield f"{who}, on a busy machine or with too few items: whether it lets go of the GIL is not known."
        else:
            yield f"{who}: it keeps the GIL."
