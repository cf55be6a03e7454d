"""A plot's item that paints in px.

Everything but the position along the axis is measured in px: y is in px already, x is mapped.
"""

from __future__ import annotations

from collections.abc import Callable
from math import log10

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ..style.theme import LIGHT, Theme


class PixelItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Draws over the range of its view; what it draws, `_paint_scene` says."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._log = False
        self._x: Callable[[float], float] = float  # px of a time in seconds
        self._width = 0.0

    def boundingRect(self) -> QRectF:
        rect: QRectF = self.viewRect()
        return rect

    def viewRangeChanged(self) -> None:
        self.prepareGeometryChange()

    def viewTransformChanged(self) -> None:
        super().viewTransformChanged()
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        box = self.getViewBox()
        to_px = box.childTransform()
        self._width = box.width()
        log = self._log
        self._x = lambda seconds: to_px.map(QPointF(log10(max(seconds, 1e-12)) if log else seconds, 0.0)).x()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Back from the axis's units to px, while whatever enlarges the whole picture stays in force.
        painter.setTransform(to_px.inverted()[0], True)
        self._paint_scene(painter, box.height())

    def _paint_scene(self, painter: QPainter, height: float) -> None:
        raise NotImplementedError

    def _draw(self, theme: Theme, *, log: bool) -> None:
        """Draw anew, in a theme and over a linear or a log axis."""
        self._theme, self._log = theme, log
        self.update()

    def _paint_grid(self, painter: QPainter, grid: tuple[float, ...], height: float) -> None:
        """Lines at some seconds."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        color = QColor(self._theme.ink)
        color.setAlphaF(0.085)
        painter.setPen(QPen(color, 1))
        for seconds in grid:
            self._paint_line(painter, seconds, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_line(self, painter: QPainter, seconds: float, height: float) -> None:
        x = round(self._x(seconds))
        painter.drawLine(QPointF(x, 0), QPointF(x, height))
