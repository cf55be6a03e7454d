"""The card beside the dot that is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ...style.theme import Size, Theme, font

_WIDEST, _LINE, _PAD = 640.0, 18, 12  # px


def paint_card(painter: QPainter, at: QPointF, lines: Sequence[str], room: QSize, theme: Theme) -> None:
    """Lines below and right of a point, or where else in the room they fit; what is too long ends in dots."""
    face = font(Size.SMALL)
    metrics = QFontMetricsF(face)
    width = min(max(metrics.horizontalAdvance(line) for line in lines) + 2 * _PAD, _WIDEST)
    height = _LINE * len(lines) + 14
    left = min(max(at.x() + 12, 4), room.width() - width - 4)
    below = at.y() + 14 + height < room.height()
    top = max(at.y() + 14 if below else at.y() - 14 - height, 2.0)
    painter.setPen(QPen(theme.strong_line, 1))
    painter.setBrush(theme.field)
    painter.drawRoundedRect(QRectF(left, top, width, height), 7, 7)
    painter.setFont(face)
    for place, line in enumerate(lines):
        painter.setPen(theme.ink if place == 0 else theme.text2)
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width - 2 * _PAD)
        painter.drawText(QPointF(left + _PAD, top + 20 + _LINE * place), shown)
