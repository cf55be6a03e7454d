"""The strip along the bottom: the window's beat, how far the run is, where it is saved.

Draws what it is told, and asks the heartbeat at most four times a second.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from .heartbeat import BEAT_MS, LATE_MS, Heartbeat
from .ports import StripState
from .text import Elided, label, set_tone
from .theme import LIGHT, Size, Theme

LOOK_MS = 250


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
            painter.setPen(self._theme.text2)
            painter.drawText(QPointF(4, y - 4), f"{value} ms")


class RoundBar(QWidget):
    """One segment a round, filled as far as the round is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[float, ...] = ()
        self._theme: Theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Rounds done")

    def sizeHint(self) -> QSize:
        return QSize(200, 8)

    def set_value(self, parts: tuple[float, ...]) -> None:
        if parts != self._parts:
            self._parts = parts
            self.setAccessibleDescription(f"{sum(parts):.1f} of {len(parts)} rounds")
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


class _Sign(QWidget):
    """A heart, or the sign of how a run ended."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self._theme: Theme = LIGHT
        self.setFixedSize(16, 16)

    def set_kind(self, kind: str) -> None:
        self._kind = kind
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
            path = QPainterPath(QPointF(8, 14))
            path.cubicTo(-2, 7, 2.5, -0.5, 8, 4.2)
            path.cubicTo(13.5, -0.5, 18, 7, 8, 14)
            painter.drawPath(path)
            painter.drawPolyline([QPointF(1.5, 8.5), QPointF(5.5, 8.5), QPointF(7, 6.2), QPointF(9, 10.3), QPointF(10, 8.5), QPointF(14.5, 8.5)])  # fmt: skip  # noqa: E501
            return
        color = {"good": theme.good, "failed": theme.failed}.get(self._kind, theme.text2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QRectF(1, 1, 14, 14))
        painter.setPen(QPen(theme.panel, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if self._kind == "good":
            painter.drawPolyline([QPointF(4.8, 8.3), QPointF(7, 10.5), QPointF(11.2, 5.8)])
        elif self._kind == "failed":
            painter.drawLine(QPointF(8, 4.5), QPointF(8, 8.6))
            painter.drawPoint(QPointF(8, 11.4))
        else:
            painter.fillRect(QRectF(5.5, 5.5, 5, 5), theme.panel)


class StripView(QWidget):
    """The whole strip."""

    def __init__(self, heartbeat: Heartbeat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "panel")
        self.setFixedHeight(44)
        self._heartbeat = heartbeat
        self._heart = _Sign("heart")
        self._graph = BeatGraph(heartbeat)
        self._beat = label(f"{BEAT_MS} ms", size=Size.SMALL, weight=600)
        self._beat.setMinimumWidth(self._beat.fontMetrics().horizontalAdvance("2000 ms"))
        self._sign = _Sign("")
        self._state = label(size=Size.BODY, weight=600)
        self._detail = Elided(size=Size.SMALL, tone="second")
        self._rounds = RoundBar()
        self._samples = label(size=Size.SMALL, tone="second")
        self._left = label(size=Size.SMALL, weight=600)
        self._saved = label(size=Size.SMALL, tone="second")
        self._value = StripState()
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 20, 0)
        line.setSpacing(9)
        for widget in (self._heart, self._graph, label("Window beat", size=Size.SMALL, tone="second"), self._beat):
            line.addWidget(widget)
        line.addSpacing(10)
        for widget in (self._sign, self._state):
            line.addWidget(widget)
        line.addWidget(self._detail, 1)
        line.addWidget(self._rounds, 3)
        for widget in (self._samples, self._left, self._saved):
            line.addWidget(widget)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.set_value(self._value)

    def value(self) -> StripState:
        return self._value

    def set_value(self, state: StripState) -> None:
        self._value = state
        running = bool(state.rounds)
        self._sign.set_kind(state.icon)
        self._state.setText(state.state)
        self._rounds.set_value(state.rounds)
        self._rounds.setVisible(running)
        self._detail.setVisible(not running)
        self._detail.setText("" if running else state.detail)
        self._samples.setText(state.detail if running else "")
        self._samples.setVisible(running)
        self._left.setText(state.left)
        self._left.setVisible(bool(state.left))
        self._saved.setText(state.saved)
        self._saved.setVisible(bool(state.saved))
        set_tone(self._saved, "look" if state.alarm else "second")

    @Slot()
    def look(self) -> None:
        """Show the present beat."""
        late_ms = self._heartbeat.recent_ms
        text = f"{late_ms:.0f} ms"
        if text != self._beat.text():
            self._beat.setText(text)
            set_tone(self._beat, "look" if late_ms > LATE_MS else "")
        self._graph.update()

    def set_theme(self, theme: Theme) -> None:
        for part in (self._heart, self._graph, self._rounds, self._sign):
            part.set_theme(theme)
