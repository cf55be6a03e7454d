"""A part of one row's lanes, enlarged: what the frame is on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ....core.display.i18n import tr
from ....core.display.numbers import format_seconds, number
from ....core.results.timeline_text import window_words
from ...charts.lane_layout import LaneRow
from ...charts.lane_paint import Band, Span, paint_axis, paint_doubt, paint_grid, paint_lane, paint_name, paint_worker
from ...charts.time_window import TimeWindow, window_ticks
from ...style.text_metrics import use_font
from ...style.theme import LIGHT, Size, Theme
from .lane_chart import AXIS_HEIGHT, SHARES_WIDTH, ZOOM_STEP
from .lane_text import lane_tip

_MOST = 134.0  # px for the lanes
_LANE_MOST = 31.0
_LEAST = 48.0  # the words beside one lane alone are two lines


class LaneZoom(QWidget):
    """The lanes in a window of time; dragging moves it, Ctrl and the wheel widen it."""

    window_picked = Signal(object)  # a TimeWindow
    key_pressed = Signal(object)  # a QKeyEvent that is not about this part

    def __init__(self) -> None:
        super().__init__()
        self._row: LaneRow | None = None
        self._window: TimeWindow | None = None
        self._theme = LIGHT
        self._column = 202
        self._most = _MOST
        self._held: tuple[float, TimeWindow] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Enlarged part of the timeline"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def set_part(self, row: LaneRow | None, window: TimeWindow | None) -> None:
        """Show a part of a row."""
        tall = row is not None and self._row is not None and row.lanes == self._row.lanes
        self._row, self._window = row, window
        if not tall:
            self.updateGeometry()
        if row is not None and row.shown is not None and window is not None:
            said = tr("{low} to {high} of {strategy}: {words}").format(
                low=format_seconds(window.low_s),
                high=format_seconds(window.high_s),
                strategy=row.title,
                words=" ".join(self._words()),
            )
            self.setAccessibleDescription(said)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Lower lanes for a low window."""
        self._most = _MOST / 2 if compact else _MOST
        self.updateGeometry()

    def set_column_width(self, width: int) -> None:
        self._column = width
        self.update()

    def sizeHint(self) -> QSize:
        lanes = self._row.lanes if self._row is not None else 1
        return QSize(400, round(max(lanes * self._pitch(), _LEAST)) + AXIS_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _pitch(self) -> float:
        lanes = self._row.lanes if self._row is not None else 1
        return min(_LANE_MOST, self._most / lanes)

    def _span(self) -> Span:
        assert self._window is not None
        right = max(float(self.width() - SHARES_WIDTH + 30), self._column + 60.0)
        return Span(low_s=self._window.low_s, high_s=self._window.high_s, left=float(self._column), right=right)

    def _words(self) -> tuple[str, str]:
        assert self._row is not None
        assert self._row.shown is not None
        assert self._window is not None
        return window_words(self._row.shown, self._window.low_s, self._window.high_s)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, window, theme = self._row, self._window, self._theme
        if row is None or row.shown is None or window is None or window.width_s <= 0:
            return
        span, pitch = self._span(), self._pitch()
        bottom = float(self.height() - AXIS_HEIGHT)
        ticks = window_ticks(window.low_s, window.high_s, span.right - span.left)
        paint_axis(painter, ticks, span, (self.width(), bottom), theme)
        paint_grid(painter, ticks, span, bottom, theme)
        numbered = pitch >= 13 and self._column > 190
        room = self._column - (44 if numbered else 14)
        paint_name(painter, row, (room, 12), theme, tr("{width} of it").format(width=window_width(window.width_s)))
        height = pitch - (7.0 if pitch > 20 else 3.0 if pitch > 9 else 1.0)
        for nth, track in enumerate(row.shown.tracks):
            top = nth * pitch
            if numbered:
                paint_worker(painter, track.worker + 1, self._column - 12, top + height / 2, theme)
            painter.save()
            painter.setClipRect(QRectF(span.left, top - 1, span.right - span.left, height + 2))
            band = Band(span=span, top=top, height=height, ground=theme.background)
            paint_lane(painter, row, track, band)
            paint_doubt(painter, track, band, theme.ink)
            painter.restore()
        self._paint_words(painter, span, max(row.lanes * pitch, _LEAST) / 2)
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(span.left - 3, 1, span.right - span.left + 6, bottom - 2), 4, 4)

    def _paint_words(self, painter: QPainter, span: Span, middle: float) -> None:
        metrics = use_font(painter, Size.BODY, self._theme.text2)
        lines = [line for line in self._words() if line]
        for place, line in enumerate(lines):
            y = middle + (place - (len(lines) - 1) / 2) * 24 + metrics.capHeight() / 2
            painter.drawText(QPointF(span.right + 14, y), line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._window is not None:
            self._held = (event.position().x(), self._window)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            x, window = self._held
            span = self._span()
            by = (x - event.position().x()) / (span.right - span.left) * window.width_s
            self.window_picked.emit(window.moved(by))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        window = self._window
        if window is None:
            return
        turned, sideways = event.angleDelta().y() / 120, event.angleDelta().x() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.window_picked.emit(window.zoomed(ZOOM_STEP**turned, self._span().seconds(event.position().x())))
        else:
            self.window_picked.emit(window.moved(-(turned + sideways) * window.width_s * 0.1))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._row is not None:
            number = int(event.pos().y() // self._pitch())
            inside = self._window is not None and event.pos().x() >= self._column
            text = lane_tip(self._row, number, self._span().seconds(event.pos().x())) if inside else ""
            QToolTip.showText(event.globalPos(), text, self) if text else QToolTip.hideText()
            return True
        return bool(super().event(event))


def window_width(seconds: float) -> str:
    """The width of a window with two figures, in a unit that needs no zeros: "80 ms", "1.2 s"."""
    for scale, unit in ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs")):
        if seconds >= 0.995 * scale:
            value = seconds / scale
            spec = ".1f" if value < 9.95 and round(value, 1) != round(value) else ",.0f"
            return f"{number(value, spec)} {unit}"
    return f"{number(seconds * 1e9, ',.0f')} ns"
