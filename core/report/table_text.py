"""A run's table as text to paste: Markdown for people, tab-separated for spreadsheets.

Every row and every column of the window's table, in the chart's order; no Qt.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..display.i18n import tr
from ..display.spreadsheet import inert
from ..summary.row_selection import ALL, visible_rows
from ..summary.summary import Summary
from ..summary.table_columns import TABLE, sheet_of

# An underscore within a word makes nothing of it.
_MARKS = re.compile(r"[\\|*`\[]|(?<![^\W_])_|_(?![^\W_])")


def as_markdown(summary: Summary) -> str:
    """The table in GitHub's Markdown; figures stand at the right."""
    head, rows = _cells(summary)
    return markdown(head, [column.figures for column in TABLE], rows)


def as_tsv(summary: Summary) -> str:
    """The table with tabs between its cells, as spreadsheets take it."""
    head, rows = _cells(summary)
    return tsv([head, *rows])


def markdown(head: Sequence[str], figures: Sequence[bool], rows: Sequence[Sequence[str]]) -> str:
    """Any table in GitHub's Markdown; `figures` are the columns that stand at the right."""
    rule = ["---:" if right else "---" for right in figures]
    lines = [[escaped(text) for text in head], rule, *([escaped(text) for text in row] for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def tsv(lines: Sequence[Sequence[str]]) -> str:
    """Any table with tabs between its cells."""
    return "".join("\t".join(inert(" ".join(text.split())) for text in line) + "\n" for line in lines)


def _cells(summary: Summary) -> tuple[list[str], list[list[str]]]:
    sheet = sheet_of(summary)
    rows = [[column.text(row, sheet) for column in TABLE] for row in visible_rows(summary, ALL)]
    return [tr(column.title) for column in TABLE], rows


def escaped(text: str) -> str:
    """One line, no bar that would end the cell, and no mark that Markdown takes for its own, as those of __init__; a
    name may come from a file of somebody else."""
    return _MARKS.sub(r"\\\g<0>", " ".join(text.split())).replace("<", "&lt;")
