"""The diagonal hatch that means start-up in every view, the dots that mean moving data, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


def hatch(painter: QPainter, rect: QRectF, color: QColor, ground: QColor) -> None:
    """A diagonal hatch in px that mean the same on every screen; Qt's patterns get finer on sharp ones."""
    inner = rect.adjusted(0.6, 0.6, -0.6, -0.6)
    path = QPainterPath()
    path.addRoundedRect(inner, 2.5, 2.5)
    painter.save()
    painter.fillPath(path, ground)
    pen = QPen(color, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    x = inner.left() - inner.height() + 4.5
    while x < inner.right() - 1:
        # Cut by hand: not every program that shows an SVG knows clipping.
        left, right = max(x, inner.left()), min(x + inner.height(), inner.right())
        painter.drawLine(QPointF(left, inner.bottom() - (left - x)), QPointF(right, inner.bottom() - (right - x)))
        x += 4.5
    painter.restore()
    painter.strokePath(path, QPen(color, 1.2))


def dots(painter: QPainter, rect: QRectF, color: QColor, ground: QColor) -> None:
    """Dots within an outline, in px that mean the same on every screen."""
    inner = rect.adjusted(0.6, 0.6, -0.6, -0.6)
    radius = min(2.5, inner.width() / 3)
    path = QPainterPath()
    path.addRoundedRect(inner, radius, radius)
    painter.save()
    painter.fillPath(path, ground)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    y, odd = inner.top() + 3.5, False
    while y < inner.bottom() - 1.5:
        x = inner.left() + (5.75 if odd else 3.5)
        while x < inner.right() - 1.5:
            painter.drawEllipse(QPointF(x, y), 1.05, 1.05)
            x += 4.5
        y, odd = y + 3.6, not odd
    painter.restore()
    painter.strokePath(path, QPen(color, 1.2))


def dashed(color: QColor) -> QPen:
    """The pen of a baseline."""
    pen = QPen(color, 1)
    pen.setDashPattern([4, 2])
    return pen
