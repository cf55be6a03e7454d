"""A comparison as text to paste: Markdown for people, tab-separated for spreadsheets."""

from __future__ import annotations

from ..compare import Compared, Comparison
from ..compare.cell_text import costs_words, missing_words, ratio_words
from ..display.i18n import tr
from ..display.numbers import format_seconds
from .table_text import escaped, markdown, tsv


def as_markdown(comparison: Comparison) -> str:
    """The table in GitHub's Markdown, and under it which run is which."""
    head, rows = _cells(comparison)
    figures = [False, False, *(True for _ in head[2:])]
    named = []
    for index, side in enumerate(comparison.sides):
        parts = [side.name, side.machine, tr("baseline") if index == comparison.baseline else ""]
        named.append(f"- {side.label}: {escaped(', '.join(part for part in parts if part))}\n")
    return f"{markdown(head, figures, rows)}\n{''.join(named)}"


def as_tsv(comparison: Comparison) -> str:
    """The table with tabs between its cells, as spreadsheets take it."""
    head, rows = _cells(comparison)
    return tsv([head, *rows])


def _cells(comparison: Comparison) -> tuple[list[str], list[list[str]]]:
    base = comparison.sides[comparison.baseline].label
    head = [tr("Strategy"), tr("Detail")]
    for index, side in enumerate(comparison.sides):
        head.append(side.label)
        if index != comparison.baseline:
            head += [tr("{run} against {base}").format(run=side.label, base=base), tr("95 % interval")]
    rows = [_row(comparison, cell) for cell in comparison.cells]
    costs = [[costs_words(row, comparison.basis) for row in cell.rows] for cell in comparison.cells]
    for index, side in enumerate(comparison.sides):
        for place, name in enumerate((tr("Memory"), tr("CPU"))):
            if any(of_cell[index][place] for of_cell in costs):
                head.append(f"{name} {side.label}")
                for row, of_cell in zip(rows, costs, strict=True):
                    row.append(of_cell[index][place])
    return head, rows


def _row(comparison: Comparison, cell: Compared) -> list[str]:
    row = [cell.title, cell.detail]
    for index in range(len(comparison.sides)):
        timing, one = cell.timing(index, comparison.basis), cell.changes[index]
        row.append(format_seconds(timing.time_s) if timing else missing_words(cell.rows[index], comparison.basis))
        if index != comparison.baseline:
            row += ratio_words(one) if one is not None else ("", "")
    return row
