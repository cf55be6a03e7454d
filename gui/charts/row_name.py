"""A row's name at the left of its chart: marker, title and, below it, detail; painted alike in every view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ..style.markers import Marker, paint_marker
from ..style.text_metrics import use_font
from ..style.theme import Size, Theme
from ..widgets.labels import whole_parts

NAME_LEFT = 33.0  # px
_MARKER_X = 15.0

Fit = Callable[[str, QFontMetricsF, float], str]


def paint_row_name(
    painter: QPainter,
    marker: tuple[Marker, QColor],
    texts: tuple[str, str],
    theme: Theme,
    *,
    middles: tuple[float, float, float],
    room: float,
    fit: Fit = whole_parts,
) -> None:
    """Paint a row's name.

    Parameters
    ----------
    texts
        Title and detail.
    middles
        Px from the top to the middle of marker, title and detail.
    room
        Px that a text may take.
    fit
        Makes a text fit its room: text, metrics and room to what is written.
    """
    (form, color), (title, detail), (mark_y, title_y, detail_y) = marker, texts, middles
    paint_marker(painter, form, QPointF(_MARKER_X, mark_y), 14, color)
    for text, size, weight, ink, y in (
        (title, Size.ROW, 600, theme.ink, title_y),
        (detail, Size.SMALL, 400, theme.text2, detail_y),
    ):
        metrics = use_font(painter, size, ink, weight)
        painter.drawText(QPointF(NAME_LEFT, y + metrics.capHeight() / 2), fit(text, metrics, room))
