"""A run's table as text to paste: Markdown for people, tab-separated for spreadsheets.

Every row and every column of the window's table, in the chart's order; no Qt.
"""

from __future__ import annotations

from .columns import COLUMNS, sheet_of
from .language import tr
from .selection import ALL, visible_rows
from .summary import Summary


def as_markdown(summary: Summary) -> str:
    """The table in GitHub's Markdown; figures stand at the right."""
    head, rows = _cells(summary)
    rule = ["---:" if column.figures else "---" for column in COLUMNS]
    lines = [head, rule, *rows]
    return "".join(f"| {' | '.join(_escaped(text) for text in line)} |\n" for line in lines)


def as_tsv(summary: Summary) -> str:
    """The table with tabs between its cells, as spreadsheets take it."""
    head, rows = _cells(summary)
    return "".join("\t".join(" ".join(text.split()) for text in line) + "\n" for line in [head, *rows])


def _cells(summary: Summary) -> tuple[list[str], list[list[str]]]:
    sheet = sheet_of(summary)
    rows = [[column.text(row, sheet) for column in COLUMNS] for row in visible_rows(summary, ALL)]
    return [tr(column.title) for column in COLUMNS], rows


def _escaped(text: str) -> str:
    """One line, and no bar that would end the cell; a name may come from a file of somebody else."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")
