"""The painted parts of the strip: the bar of rounds, and its signs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...core.display.i18n import tr
from ..style.icon_paint import paint_icon
from ..style.theme import LIGHT, Theme


class RoundBar(QWidget):
    """One segment a round, filled as far as the round is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[float, ...] = ()
        self._theme: Theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Rounds done"))

    def sizeHint(self) -> QSize:
        return QSize(200, 8)

    def set_value(self, parts: tuple[float, ...]) -> None:
        if parts != self._parts:
            self._parts = parts
            said = tr("{done} of {n} round(s)", "", len(parts))
            self.setAccessibleDescription(said.format(done=f"{sum(parts):.1f}"))
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._parts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # A thousand rounds have no room for gaps: then the bar is one.
        gap = 4.0 if self.width() / len(self._parts) > 10 else 0.0
        width = (self.width() - gap * (len(self._parts) - 1)) / len(self._parts)
        for place, part in enumerate(self._parts):
            x = place * (width + gap)
            track = QRectF(x, 1, width, 6)
            radius = 3.0 if gap else 0.0
            painter.setBrush(self._theme.strong_line)
            painter.drawRoundedRect(track, radius, radius)
            if part > 0:
                painter.setBrush(self._theme.ink)
                painter.drawRoundedRect(QRectF(x, 1, max(width * part, 2 * radius), 6), radius, radius)


class StatusSign(QWidget):
    """The sign of how a run ended, or a heart for the window's beat."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self._theme: Theme = LIGHT
        self.setFixedSize(18, 18)
        self._say()

    def _say(self) -> None:
        names = {"heart": tr("Window beat"), "good": tr("good"), "failed": tr("failed"), "stopped": tr("stopped")}
        self.setAccessibleName(names.get(self._kind, ""))

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self._say()
        self.setVisible(bool(kind))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if self._kind == "heart":
            painter.setPen(QPen(theme.text2, 1.3))
            painter.translate(1, 1)
            painter.drawPath(_heart())
            return
        name = {"good": "check-circle", "failed": "cross-circle"}.get(self._kind, "stop-circle")
        color = {"good": theme.good, "failed": theme.failed}.get(self._kind, theme.text2)
        paint_icon(painter, name, QRectF(0, 0, 18, 18), color, theme.panel)


def _heart() -> QPainterPath:
    path = QPainterPath(QPointF(8, 14.5))
    path.cubicTo(-2.5, 7, 2.5, -1.5, 8, 3.8)
    path.cubicTo(13.5, -1.5, 18.5, 7, 8, 14.5)
    path.moveTo(1.5, 8)
    for x, y in ((5.5, 8), (7, 5.8), (9, 10.2), (10.2, 8), (14.5, 8)):
        path.lineTo(x, y)
    return path
