"""The markers that tell strategies apart without colour.

Every marker is one filled path about the origin with a reach of 1, the hollow ones too, so that
painting needs no case of its own.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform
from speeduplab.core.drawing.marker_paths import outlines


class Marker(StrEnum):
    """The shapes."""

    DISC = "disc"
    SQUARE = "square"
    OPEN_SQUARE = "open-square"
    TRIANGLE = "triangle"
    OPEN_TRIANGLE = "open-triangle"
    DIAMOND = "diamond"
    HEXAGON = "hexagon"
    RING = "ring"
    STAR = "star"
    CROSS = "cross"
    PENTAGON = "pentagon"
    PLUS = "plus"
    OPEN_DIAMOND = "open-diamond"
    OPEN_HEXAGON = "open-hexagon"
    OPEN_PENTAGON = "open-pentagon"
    DOWN_TRIANGLE = "down-triangle"
    LEFT_TRIANGLE = "left-triangle"
    RIGHT_TRIANGLE = "right-triangle"
    FOUR_STAR = "four-star"
    SIX_STAR = "six-star"
    EIGHT_STAR = "eight-star"
    HOURGLASS = "hourglass"


@cache
def marker_path(marker: Marker) -> QPainterPath:
    """The marker's outline about (0, 0), reaching about 1 in every direction; do not change it."""
    path = QPainterPath()
    match marker:
        case Marker.DISC:
            path.addEllipse(QPointF(0, 0), 0.86, 0.86)
        case Marker.RING:
            path.addEllipse(QPointF(0, 0), 0.96, 0.96)
            path.addEllipse(QPointF(0, 0), 0.50, 0.50)
        case Marker.SQUARE:
            path.addRoundedRect(QRectF(-0.82, -0.82, 1.64, 1.64), 0.12, 0.12)
        case Marker.OPEN_SQUARE:
            path.addRoundedRect(QRectF(-0.92, -0.92, 1.84, 1.84), 0.30, 0.30)
            path.addRect(QRectF(-0.44, -0.44, 0.88, 0.88))
        case Marker.TRIANGLE:
            _close(path, [(0, -0.90), (1, 0.80), (-1, 0.80)])
        case Marker.OPEN_TRIANGLE:
            # On its tip, so that it is not taken for the filled one.
            _close(path, [(0, 1.0), (1.1, -0.86), (-1.1, -0.86)])
            _close(path, [(0, 0.28), (0.44, -0.46), (-0.44, -0.46)])
        case Marker.STAR:
            outer, inner = _corners(5, 1.18), _corners(5, 0.50, turn=pi / 5)
            _close(path, [corner for pair in zip(outer, inner, strict=True) for corner in pair])
        case Marker.CROSS:
            path = QTransform().rotate(45).map(_plus())
        case _:
            for outline in outlines(marker):
                _close(path, list(outline))
    return path


def _corners(count: int, reach: float, *, turn: float = 0.0) -> list[tuple[float, float]]:
    """Corners of a regular polygon that stands on its base."""
    angles = [2 * pi * i / count - pi / 2 + turn for i in range(count)]
    return [(reach * cos(a), reach * sin(a)) for a in angles]


def _close(path: QPainterPath, corners: list[tuple[float, float]]) -> None:
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()


def _plus() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(-1.15, -0.36, 2.3, 0.72))
    upright = QPainterPath()
    upright.addRect(QRectF(-0.36, -1.15, 0.72, 2.3))
    return path.united(upright)


def paint_marker(
    painter: QPainter, marker: Marker, center: QPointF, size: float, color: QColor, *, halo: QColor | None = None
) -> None:
    """Paint a marker of a size in px; the halo sets it off from what lies under it."""
    path = QTransform().translate(center.x(), center.y()).scale(size / 2, size / 2).map(marker_path(marker))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if halo is not None:
        pen = QPen(halo, 5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
        ground = QPainterPath(path)
        # Winding fills the hollow ones too: no line shows through them.
        ground.setFillRule(Qt.FillRule.WindingFill)
        painter.fillPath(ground, halo)
    painter.fillPath(path, color)
    painter.restore()


def marker_pixmap(marker: Marker, color: QColor, size: int = 14, ratio: float = 1.0) -> QPixmap:
    """A picture of a marker, `size` px square with room for its points, for a device pixel ratio."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_marker(painter, marker, QPointF(size / 2, size / 2), size * 0.84, color)
    painter.end()
    return pixmap
