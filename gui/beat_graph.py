"""The window's beat as a picture: one line a beat, taller and amber where it came late."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from .heartbeat import BEAT_MS, LATE_MS, Heartbeat
from .theme import LIGHT, Theme


class BeatGraph(QWidget):
    """The last two seconds of beats, one line each; a late one is amber and taller."""

    def __init__(self, heartbeat: Heartbeat, parent: QWidget | None = None, *, tall: bool = False) -> None:
        super().__init__(parent)
        self._heartbeat = heartbeat
        self._tall = tall
        self._theme: Theme = LIGHT
        self.setAccessibleName("Window beat, the last two seconds")
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if tall else QSizePolicy.Policy.Fixed,
            QSizePolicy.Policy.Expanding if tall else QSizePolicy.Policy.Fixed,
        )

    def sizeHint(self) -> QSize:
        return QSize(600, 220) if self._tall else QSize(132, 22)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        step = 4.0 if not self._tall else 9.0
        count = int(self.width() / step)
        beats = self._heartbeat.beats_ms[-count:]
        highest = 250.0 if self._tall else 160.0
        base, room = self.height() - 1.0, self.height() - 4.0
        width = 2.0 if not self._tall else 5.0
        x = self.width() - step * len(beats)
        for gap_ms in beats:
            height = min(gap_ms / highest, 1.0) * room if self._tall else min(6 + gap_ms / highest * room - 1.5, room)
            color = self._theme.look_here if gap_ms > LATE_MS else self._theme.text2
            painter.fillRect(QRectF(x, base - height, width, height), color)
            x += step
        if self._tall:
            self._paint_scale(painter, base, room, highest)

    def _paint_scale(self, painter: QPainter, base: float, room: float, highest: float) -> None:
        for value in (BEAT_MS, 100, 200):
            y = base - value / highest * room
            painter.setPen(QPen(self._theme.strong_line, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
            text = f"{value} ms"
            ground = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-4, -1, 4, 1)
            ground.moveBottomLeft(QPointF(0, y - 2))
            painter.fillRect(ground, self._theme.background)
            painter.setPen(self._theme.text2)
            painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)
