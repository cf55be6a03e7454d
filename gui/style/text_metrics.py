"""The application's font at hand for whoever paints by itself: made and measured once for each size and weight."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from .theme import font


@cache
def _measured(family: str, size: float, weight: int) -> tuple[QFont, QFontMetricsF]:
    made = font(size, weight)
    assert made.family() == family
    return made, QFontMetricsF(made)


def measured(size: float, weight: int = 400) -> tuple[QFont, QFontMetricsF]:
    """The application's font and its metrics, made once for each size."""
    return _measured(QApplication.font().family(), size, weight)


def use_font(painter: QPainter, size: float, ink: QColor, weight: int = 400) -> QFontMetricsF:
    """Get ready to write; the metrics of what is written."""
    face, metrics = measured(size, weight)
    painter.setFont(face)
    painter.setPen(ink)
    return metrics
