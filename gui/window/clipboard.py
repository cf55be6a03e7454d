"""What a copy puts on the clipboard: one object that each program takes its own part of.

A picture for slides and mails, tab-separated text for spreadsheets and editors, Markdown for
programs that ask for it. The single forms are for programs that pick the wrong part.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from ...core.compare import Comparison
from ...core.report import compare_table_text
from ...core.report.table_text import as_markdown, as_tsv
from ...core.summary.summary import Summary
from ..style.theme import Theme
from .picture import Posing, as_image

MARKDOWN = "text/markdown"
TSV = "text/tab-separated-values"


def copy(what: str, page: Posing, tables: tuple[Summary | Comparison | None, Summary | None], theme: Theme) -> None:
    """Put the page in sight and its tables on the clipboard; of the board, which has none, its picture."""
    form = Copy(what)
    image = as_image(page, theme) if form in (Copy.ALL, Copy.PICTURE) else None
    if image is not None or tables[0] is not None:
        QGuiApplication.clipboard().setMimeData(clipping(form, tables[0], image, tables[1]))


class Copy(StrEnum):
    """What can be copied."""

    ALL = "all"
    PICTURE = "picture"
    MARKDOWN = "markdown"
    TSV = "tsv"


def clipping(
    what: Copy, shown: Summary | Comparison | None, image: QImage | None, beside: Summary | None = None
) -> QMimeData:
    """The clipboard's content; `image` only where a picture is part of it, `beside` the second of two runs."""
    data = QMimeData()
    if image is not None and what in (Copy.ALL, Copy.PICTURE):
        data.setImageData(image)
    if shown is None:
        return data
    if what in (Copy.ALL, Copy.TSV):
        text = _both(as_tsv, shown, beside) if isinstance(shown, Summary) else compare_table_text.as_tsv(shown)
        data.setText(text)
        data.setData(TSV, QByteArray(text.encode("utf-8", errors="replace")))
    if what in (Copy.ALL, Copy.MARKDOWN):
        text = (
            _both(as_markdown, shown, beside) if isinstance(shown, Summary) else compare_table_text.as_markdown(shown)
        )
        data.setData(MARKDOWN, QByteArray(text.encode("utf-8", errors="replace")))
        if what is Copy.MARKDOWN:
            data.setText(text)
    return data


def _both(table: Callable[[Summary], str], summary: Summary, beside: Summary | None) -> str:
    """One table, or two under the letters that the window gives the runs."""
    if beside is None:
        return table(summary)
    return f"A: {summary.work}\n\n{table(summary)}\nB: {beside.work}\n\n{table(beside)}"
