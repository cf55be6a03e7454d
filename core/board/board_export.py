"""The board as a file for others: CSV with one line per machine and row, or one page of HTML.

No names unless asked, and no guesses before they are revealed: a file is passed on, and then everybody has seen them.
"""

from __future__ import annotations

import csv
import io
from html import escape
from pathlib import Path

from ..display.i18n import in_source_language
from ..display.numbers import format_factor
from ..display.spreadsheet import inert
from ..export import ExportError, save
from .board_summary import Board
from .board_text import findings, headline, off_by_words, reason, row_detail, row_title

SUFFIXES = (".csv", ".html")


def save_board(board: Board, target: Path, *, revealed: bool, names: bool = False, force: bool = False) -> None:
    """Write the board in the format of the target's suffix.

    Parameters
    ----------
    revealed
        Whether guesses may be seen.

    Raises
    ------
    ExportError
        If there is no such format, the file exists, or it cannot be written.
    """
    if target.suffix not in SUFFIXES:
        raise ExportError(f"a board is saved as {' or '.join(SUFFIXES)}, got {target.name}")
    with in_source_language():
        as_table = target.suffix == ".csv"
        text = as_csv(board, names=names, revealed=revealed) if as_table else as_html(board, revealed=revealed)
    save(text, target, force=force)


def as_csv(board: Board, *, revealed: bool, names: bool = False) -> str:
    """One line for each machine and row; guesses are lines of their own kind."""
    text = io.StringIO()
    out = csv.writer(text)
    out.writerow(["machine", "name", "cpu", "cores", "power", "strategy", "workers", "row", "kind", "factor"])
    for row in board.rows:
        for kind, dots in (("measured", row.dots), ("guessed", row.guesses if revealed else ())):
            for dot in sorted(dots, key=lambda dot: dot.place):
                entry = board.entries[dot.place]
                name = entry.name if names else ""
                facts = [entry.machine.get(fact, "") for fact in ("cpu", "power")]
                cells = [dot.place + 1, name, facts[0], entry.cores or "", facts[1], row.strategy, row.workers]
                out.writerow([inert(str(cell)) for cell in (*cells, row_title(row), kind, f"{dot.factor:.6g}")])
    return text.getvalue()


def as_html(board: Board, *, revealed: bool) -> str:
    """One page: the headline, the table and the findings."""
    title = headline(board, seats=None, revealed=revealed)
    heads = ("Row", "Machines", "Median", "Least", "Most", *(("Guessed", "Off by") if revealed else ()))
    lines = [
        "<!doctype html>",
        '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><main>",
        f"<h1>{escape(title)}</h1><p>{escape(reason(board, revealed=revealed))}</p>",
        f"<table><thead><tr>{''.join(f'<th scope=col>{head}' for head in heads)}</tr></thead><tbody>",
    ]
    for row in board.rows:
        factors = [dot.factor for dot in row.dots]
        cells = [str(len(factors)), *(format_factor(one) for one in (row.median, min(factors), max(factors)))]
        if revealed:
            cells += [format_factor(row.guess) if row.guess is not None else "", off_by_words(row)]
        name = f"{row_title(row)}, {row_detail(row)}"
        texts = "".join(f"<td>{escape(cell)}" for cell in cells)
        lines.append(f"<tr><th scope=row>{escape(name)}{texts}</tr>")
    lines.append("</tbody></table>")
    if board.guessed and not revealed:
        lines.append("<p>What was guessed is not in this file: it was not revealed yet.</p>")
    for one in findings(board, revealed=revealed):
        lines.append(f"<h2>{escape(one.claim)}</h2><p>{escape(one.evidence)}</p>")
    lines.append("</main></body></html>\n")
    return "\n".join(line for line in lines if line)


_STYLE = (
    ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0}"
    "main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem}h1{font-size:1.75rem;line-height:1.2}"
    "h2{font-size:1rem;margin-bottom:0}table{border-collapse:collapse;font-variant-numeric:tabular-nums}"
    "th,td{text-align:right;padding:.4rem .8rem;border-bottom:1px solid #8888}"
    "th[scope=row],th:first-child{text-align:left}"
)
