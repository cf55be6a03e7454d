"""The diagonal hatch that means start-up in every view, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


def hatch(painter: QPainter, rect: QRectF, color: QColor, ground: QColor) -> None:
    """A diagonal hatch in px that mean the same on every screen; Qt's patterns get finer on sharp ones."""
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), 2.5, 2.5)
    painter.save()
    painter.fillPath(path, ground)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, 1.5))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += 4.5
    painter.restore()
    painter.strokePath(path, QPen(color, 1.2))
