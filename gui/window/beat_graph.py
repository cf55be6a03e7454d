"""The window's beat as a picture: one line a beat, taller and amber where it came late."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...core.display.i18n import tr
from ..services.heartbeat import LATE_MS, Heartbeat
from ..style.theme import LIGHT, Theme


class BeatGraph(QWidget):
    """The last two seconds of beats, one line each; a late one is amber and taller."""

    def __init__(self, heartbeat: Heartbeat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heartbeat = heartbeat
        self._theme: Theme = LIGHT
        self.setAccessibleName(tr("Window beat, the last two seconds"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(132, 22)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        step = 4.0
        count = int(self.width() / step)
        beats = self._heartbeat.beats_ms[-count:]
        highest = 160.0
        base, room = self.height() - 1.0, self.height() - 4.0
        width = 2.0
        x = self.width() - step * len(beats)
        for gap_ms in beats:
            height = min(6 + gap_ms / highest * room - 1.5, room)
            color = self._theme.look_here if gap_ms > LATE_MS else self._theme.text2
            painter.fillRect(QRectF(x, base - height, width, height), color)
            x += step
