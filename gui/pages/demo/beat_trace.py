"""The beats of a whole demonstration on one axis of time, its parts tinted and named.

A beat is as wide as it lasted. Drawn in few calls: each gives up the GIL, and gets it back late while workers hold it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ....core.display.i18n import tr
from ....core.display.numbers import number
from ...ports.beat_models import BEAT_MS, LATE_MS, PART_MS, DemoLine, DemoState, interval_words
from ...services.heartbeat import Heartbeat
from ...style.theme import LIGHT, Size, Theme, font, mix

_HEAD = 28.0  # px for the parts' names
_LOWEST_TOP_MS = 120.0
_LABEL, _BETWEEN = 18.0, 44.0  # px that a line's figure takes, and at least from line to line


class BeatTrace(QWidget):
    """One bar a beat, late ones amber; the longest of each part is named once the demonstration is over."""

    def __init__(self, heartbeat: Heartbeat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heartbeat = heartbeat
        self._state = DemoState(headline="", reason="")
        self._theme: Theme = LIGHT
        self.setFont(font(Size.SMALL, 600))
        self.setAccessibleName(tr("Window beat during the demonstration"))
        self.setAccessibleDescription(tr("No beat yet."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(600, 220)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_value(self, state: DemoState) -> None:
        self._state = state
        said = [f"{line.title}: {number(line.worst_ms, '.0f')} ms" for line in state.lines if line.worst_ms is not None]
        self.setAccessibleDescription(
            tr("Longest beats: {lines}").format(lines=", ".join(said)) if said else tr("No beat yet.")
        )
        self.update()

    def parts(self) -> list[tuple[DemoLine, int, int]]:
        """The parts that have begun, each with the places of its first beat and of the one after its last."""
        begun = [(line, line.first_beat) for line in self._state.lines if line.first_beat is not None]
        ends = [*(first for _, first in begun), len(self._heartbeat.trace_ms)][1:]
        return [(line, first, end) for (line, first), end in zip(begun, ends, strict=True)]

    def paintEvent(self, event: QPaintEvent) -> None:
        beats = list(self._heartbeat.trace_ms)
        times = [0.0, *accumulate(beats)]
        planned = 0.0 if self._state.over else float(PART_MS * len(self._state.lines))
        scale = self.width() / max(planned, times[-1], 1.0)
        painter = QPainter(self)
        parts = [(line, first, end) for line, first, end in self.parts() if end <= len(beats)]
        for line, first, end in parts:
            self._paint_part(painter, line, times[first] * scale, times[end] * scale)
        top = max(_LOWEST_TOP_MS, *beats, 0.0) * 1.15
        base, room = self.height() - 1.0, self.height() - 1.0 - _HEAD
        bars = [
            QRectF(start * scale, base - gap / top * room, max(gap * scale - 0.5, 0.8), gap / top * room)
            for start, gap in zip(times, beats, strict=False)
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        for late, color in ((False, self._theme.text2), (True, self._theme.look_here)):
            of_color = [bar for bar, gap in zip(bars, beats, strict=True) if (gap > LATE_MS) is late]
            # PySide crashes on an empty list.
            if of_color:
                painter.setBrush(color)
                painter.drawRects(of_color)
        self._paint_scale(painter, base, room / top, top)
        self._paint_changes(painter, times, scale)
        if self._state.over:
            for _, first, end in parts:
                self._paint_longest(painter, beats[first:end], bars[first:end])

    def _color(self, line: DemoLine) -> QColor:
        return self._theme.look(line.strategy).color if line.strategy else self._theme.text3

    def _paint_part(self, painter: QPainter, line: DemoLine, left: float, right: float) -> None:
        color = self._color(line)
        painter.fillRect(QRectF(left, 0, right - left, self.height()), mix(color, self._theme.background, 0.12))
        painter.fillRect(QRectF(left, 0, right - left, 3), color)
        painter.setPen(self._theme.ink)
        title = self.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, int(right - left - 10))
        painter.drawText(QPointF(left + 6, 19), title)

    def _paint_scale(self, painter: QPainter, base: float, px_a_ms: float, top: float) -> None:
        for value in scale_ms(top, px_a_ms):
            y = base - value * px_a_ms
            painter.setPen(QPen(self._theme.strong_line, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
            text = f"{number(value)} ms"
            ground = QRectF(2, y - 17, self.fontMetrics().horizontalAdvance(text) + 6, 15)
            painter.fillRect(ground, self._theme.background)
            painter.setPen(self._theme.text2)
            painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_changes(self, painter: QPainter, times: Sequence[float], scale: float) -> None:
        """Where the switch interval became another one."""
        for first, seconds in self._state.changes:
            if first >= len(times):
                continue
            x = times[first] * scale
            painter.setPen(QPen(self._theme.ink, 1))
            painter.drawLine(QPointF(x, _HEAD - 4), QPointF(x, self.height()))
            text = interval_words(seconds)
            width = self.fontMetrics().horizontalAdvance(text) + 8
            ground = QRectF(min(x + 1, self.width() - width), _HEAD - 4, width, 17)
            painter.fillRect(ground, self._theme.ink)
            painter.setPen(self._theme.background)
            painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_longest(self, painter: QPainter, beats: Sequence[float], bars: Sequence[QRectF]) -> None:
        if not beats:
            return
        longest, bar = max(zip(beats, bars, strict=True), key=lambda pair: pair[0])
        text = tr("longest {ms} ms").format(ms=number(longest, ".0f"))
        width = self.fontMetrics().horizontalAdvance(text)
        # Within its own part, and right of the axis' own figures.
        left = min(max(bar.center().x() - width / 2, bars[0].left() + 4, 52.0), bars[-1].right() - width - 4)
        ground = QRectF(left - 3, bar.top() - 19, width + 6, 17)
        painter.fillRect(ground, self._theme.background)
        painter.setPen(self._theme.look_here if longest > LATE_MS else self._theme.ink)
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)
        painter.drawLine(QPointF(bar.center().x(), bar.top() - 2), QPointF(bar.center().x(), bar.top()))


def scale_ms(top: float, px_a_ms: float) -> tuple[int, ...]:
    """Where the scale has lines, in ms: the beat as it should be, and round values that leave each other room."""
    steps = (size * 10**power for power in range(1, 6) for size in (1, 2, 5))
    step = next((step for step in steps if step * px_a_ms >= _BETWEEN), 10**6)
    values = range(step, int(top), step)
    return (BEAT_MS, *(value for value in values if (value - BEAT_MS) * px_a_ms >= _LABEL))
