"""The lanes of all rows over the whole time, and the frame that says which part is shown enlarged.

The lanes are painted once into a picture; moving the frame paints only the frame.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from ....core.display.i18n import tr
from ....core.display.numbers import format_percent
from ...charts.highlight import opacity
from ...charts.lane_canvas import LaneCanvas
from ...charts.lane_layout import LaneLayout, LaneRow
from ...charts.lane_paint import Band, Span, paint_axis, paint_doubt, paint_grid, paint_lane, paint_name, paint_worker
from ...charts.time_window import TimeWindow, first_window, window_ticks
from ...style.text_metrics import use_font
from ...style.theme import Size
from .lane_text import lane_tip

AXIS_HEIGHT = 28
SHARES_WIDTH = 150  # the waiting shares at the right
_BAR = 50.0
_BARS_RIGHT = 100.0
_DIGIT = 9.0  # of "100 %", which else lies on its bar
_FRAME_LEAST = 9.0
_MUCH = 0.25  # a waiting share to look at
ZOOM_STEP = 1.25


class LaneChart(LaneCanvas):
    """Rows of lanes over seconds, and the frame on one of them."""

    changed = Signal()  # the chosen row or its window
    extent_changed = Signal()

    _rows: tuple[LaneRow, ...]

    def __init__(self) -> None:
        super().__init__(LaneLayout(), tr("Timeline chart"), axis_height=AXIS_HEIGHT)
        self._place: int | None = None
        self._window: TimeWindow | None = None
        self._grip_s: float | None = None  # while the frame is dragged: where in it the mouse holds it
        self._own_s = 0.0
        self._shared_s: float | None = None
        self._shares = SHARES_WIDTH
        self._bars_right = _BARS_RIGHT  # px from where the shares' bars begin to the right edge
        self._framed = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(AXIS_HEIGHT + 60)

    def sizeHint(self) -> QSize:
        return QSize(800, 400)

    def set_rows(self, rows: tuple[LaneRow, ...]) -> None:
        """Show other rows; the chosen one stays chosen if it is among them."""
        chosen = self.row()
        self._rows = rows
        tracks = (track for row in rows if row.shown is not None for track in row.shown.tracks)
        self._bars_right = _BARS_RIGHT + (_DIGIT if any(round(one.waiting, 2) >= 1 for one in tracks) else 0.0)
        places = [place for place, row in enumerate(rows) if chosen is not None and row.index == chosen.index]
        self._place = places[0] if places and rows[places[0]].shown is not None else self._first()
        self._window = self._fitting(self._window)
        self._refresh()
        if self._place is not None:
            self._reveal(self._place)
        self._tell()
        own_s = max((row.shown.total_s for row in rows if row.shown is not None), default=0.0)
        if own_s != self._own_s:
            self._own_s = own_s
            self.extent_changed.emit()

    def own_s(self) -> float:
        """Seconds that the longest row takes."""
        return self._own_s

    def set_shared(self, seconds: float | None) -> None:
        """Draw an axis of so many seconds; None for the rows' own."""
        if seconds != self._shared_s:
            self._shared_s = seconds
            self._refresh()

    def set_shares_width(self, width: int) -> None:
        """Px right of the lanes."""
        self._shares = width
        self._refresh()

    def set_framed(self, framed: bool) -> None:
        """Whether its part is shown enlarged."""
        self._framed = framed
        self.update()

    def row(self) -> LaneRow | None:
        """The chosen row, whose lanes the frame is on."""
        return self._rows[self._place] if self._place is not None else None

    def window_(self) -> TimeWindow | None:
        """What the frame shows."""
        return self._window

    def set_window(self, window: TimeWindow) -> None:
        """Put the frame elsewhere."""
        self._window = window
        self.update()
        self.changed.emit()

    def choose(self, index: int) -> None:
        """Put the frame on the row of a cell, if it has lanes."""
        for place, row in enumerate(self._rows):
            if row.index == index and row.shown is not None:
                self._choose(place)

    def span(self) -> Span:
        """Seconds and px of the lanes."""
        left, right = float(self._column), max(float(self.width() - self._shares), self._column + 60.0)
        return Span(low_s=0.0, high_s=self._shared_s or self._own_s or 1.0, left=left, right=right)

    def frame(self) -> QRectF | None:
        """The frame in px; None where nothing shows its part enlarged."""
        if self._place is None or self._window is None or not self._framed:
            return None
        span = self.span()
        left, right = span.x(self._window.low_s), span.x(self._window.high_s)
        spare = max(_FRAME_LEAST - (right - left), 0.0) / 2
        rect = self._lanes_rect(self._place)
        return QRectF(left - spare, rect.top() - 5, right - left + 2 * spare, rect.height() + 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._place is not None:
            self._reveal(self._place)

    def _first(self) -> int | None:
        """The row at which there is most to see: whose workers waited longest."""
        shown = [(row.shown.waited_s, -p) for p, row in enumerate(self._rows) if row.shown is not None]
        return -max(shown)[1] if shown else None

    def _fitting(self, window: TimeWindow | None) -> TimeWindow | None:
        row = self.row()
        if row is None or row.shown is None:
            return None
        total_s = row.shown.total_s
        if window is None or window.high_s > total_s or window.width_s > total_s:
            return first_window(row.shown.startup_s, total_s)
        return TimeWindow(low_s=window.low_s, high_s=window.high_s, total_s=total_s)

    def _lanes(self) -> list[int]:
        return [row.lanes for row in self._rows]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self._begin()
        frame = self.frame()
        if frame is not None:
            painter.setClipRect(QRectF(0, 0, self.width(), self.height() - AXIS_HEIGHT))
            painter.setPen(QPen(self._theme.background, 4))
            painter.drawRoundedRect(frame, 4, 4)
            painter.setPen(QPen(self._theme.focus if self.hasFocus() else self._theme.ink, 2))
            painter.drawRoundedRect(frame, 4, 4)

    def _paint_picture(self, painter: QPainter) -> None:
        span = self.span()
        bottom = float(self.height() - AXIS_HEIGHT)
        ticks = window_ticks(0.0, span.high_s, span.right - span.left)
        paint_axis(painter, ticks, span, (self.width(), bottom), self._theme)
        painter.setClipRect(QRectF(0, 0, self.width(), bottom))
        paint_grid(painter, ticks, span, bottom, self._theme)
        highlighted = self._highlighted_places()
        for place in self._layout.visible():
            ground = self._theme.background
            if place in highlighted:
                ground = self._theme.highlight
                top, height = self._layout.top(place) - 5, self._layout.row_height(place) + 10
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(QRectF(0, top, self.width(), height), 6, 6)
            painter.setOpacity(opacity(place, highlighted))
            self._paint_row(painter, place, span, ground)
            painter.setOpacity(1.0)

    def _paint_row(self, painter: QPainter, place: int, span: Span, ground: QColor) -> None:
        row, theme = self._rows[place], self._theme
        rect, pitch, height = self._lanes_rect(place), self._layout.row_pitch(place), self._layout.lane_height(place)
        name = self._layout.name_middle(place)
        # Names of workers need a height of their own; where there is none, the row is named only.
        numbered = pitch >= 13 and self._column > 190
        paint_name(painter, row, (self._column - (44 if numbered else 14), name), theme)
        if row.shown is None:
            metrics = use_font(painter, Size.BODY, theme.failed if row.failed else theme.text3)
            text = metrics.elidedText(row.message, Qt.TextElideMode.ElideRight, span.right - span.left)
            painter.drawText(QPointF(span.left + 4, name + metrics.capHeight() / 2), text)
            return
        for number, track in enumerate(row.shown.tracks):
            top = rect.top() + number * pitch
            if top > self._layout.height or top < -pitch:
                continue
            if numbered:
                paint_worker(painter, track.worker + 1, self._column - 12, top + height / 2, theme)
            band = Band(span=span, top=top, height=height, ground=ground)
            paint_lane(painter, row, track, band)
            paint_doubt(painter, track, band, theme.ink)
            self._paint_share(painter, track.waiting, QRectF(self.width() - self._bars_right, top, _BAR, height))
        self._paint_words(painter, row, span, rect, ground)

    def _paint_words(self, painter: QPainter, row: LaneRow, span: Span, rect: QRectF, ground: QColor) -> None:
        """Beside the lanes, as much of it as there is room for."""
        assert row.shown is not None
        metrics = use_font(painter, Size.BODY, self._theme.text2)
        left, words = span.x(row.shown.total_s) + 14, row.words
        while words and left + metrics.horizontalAdvance(words) > span.right - 4:
            words = words.rpartition(tr(", then "))[0]
        if words:
            middle = rect.center().y()
            patch = QRectF(left - 4, middle - 10, metrics.horizontalAdvance(words) + 8, 20)
            painter.fillRect(patch, ground)
            painter.drawText(QPointF(left, middle + metrics.capHeight() / 2), words)

    def _paint_share(self, painter: QPainter, share: float, lane: QRectF) -> None:
        theme, middle = self._theme, lane.center().y()
        height = min(8.0, lane.height() - 2)
        ink: QColor = theme.look_here if share >= _MUCH else theme.text2
        bar = QRectF(lane.left(), middle - height / 2, _BAR, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.track)
        painter.drawRoundedRect(bar, height / 2, height / 2)
        if share >= 0.005:
            painter.setBrush(ink)
            bar.setWidth(max(share * _BAR, height * 0.6))
            painter.drawRoundedRect(bar, height / 2, height / 2)
        metrics = use_font(painter, Size.ROW if lane.height() > 11 else Size.SMALL, ink, 600)
        text = format_percent(round(share, 2))
        right = self.width() - 10 - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(right, middle + metrics.capHeight() / 2), text)

    def _lanes_rect(self, place: int) -> QRectF:
        lanes = (self._rows[place].lanes - 1) * self._layout.row_pitch(place) + self._layout.lane_height(place)
        span = self.span()
        return QRectF(span.left, self._layout.top(place), span.right - span.left, lanes)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, window = event.key(), self._window
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        elif window is None or not self.move_window(event):
            event.ignore()

    def move_window(self, event: QKeyEvent) -> bool:
        """Do what a key says about the window; whether it said anything."""
        window = self._window
        if window is None:
            return False
        share = 0.05 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.25
        moved = {
            Qt.Key.Key_Left: lambda: window.moved(-share * window.width_s),
            Qt.Key.Key_Right: lambda: window.moved(share * window.width_s),
            Qt.Key.Key_Home: lambda: window.moved(-window.total_s),
            Qt.Key.Key_End: lambda: window.moved(window.total_s),
            Qt.Key.Key_Plus: lambda: window.zoomed(ZOOM_STEP),
            Qt.Key.Key_Equal: lambda: window.zoomed(ZOOM_STEP),
            Qt.Key.Key_Minus: lambda: window.zoomed(1 / ZOOM_STEP),
            Qt.Key.Key_0: lambda: window.zoomed(1e-12),
        }.get(Qt.Key(event.key()))
        if moved is None:
            return False
        self.set_window(moved())
        return True

    def _step(self, by: int) -> None:
        places = [place for place, row in enumerate(self._rows) if row.shown is not None]
        if places:
            at = places.index(self._place) + by if self._place in places else 0
            self._choose(places[min(max(at, 0), len(places) - 1)])

    def _choose(self, place: int) -> None:
        if place != self._place:
            self._place = place
            self._window = self._fitting(None)
        self._reveal(place)
        self.update()
        self._tell()

    def _reveal(self, place: int) -> None:
        offset = self._layout.offset
        self._layout.reveal(place)
        if self._layout.offset != offset:
            self._refresh()

    def _tell(self) -> None:
        row = self.row()
        self.setAccessibleDescription(lane_tip(row) if row is not None else "")
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at, frame = event.position(), self.frame()
        place = self._layout.place_at(at.y())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if frame is None or not frame.contains(at):
            self.row_pressed.emit(self._index_at(event))
        if place is None or self._rows[place].shown is None:
            return
        seconds = self.span().seconds(at.x())
        held = frame is not None and frame.contains(at)
        if not held:
            self._choose(place)
        window = self._window
        if window is None or at.x() < self._column:
            return
        middle = (window.low_s + window.high_s) / 2
        self._grip_s = seconds - middle if held else 0.0
        if not held:
            self.set_window(window.centred(seconds))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip_s is not None and self._window is not None:
            self.set_window(self._window.centred(self.span().seconds(event.position().x()) - self._grip_s))
        self._hover(self._index_at(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip_s = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._window is not None:
            self.set_window(self._window.zoomed(ZOOM_STEP ** (turned / 120), self.span().seconds(event.position().x())))
        elif self._layout.hidden >= 1:
            self._bar.setValue(round(self._layout.offset - (event.pixelDelta().y() or turned / 2)))
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos())
            QToolTip.showText(event.globalPos(), text, self) if text else QToolTip.hideText()
            return True
        return bool(super().event(event))

    def tip_at(self, at: QPoint) -> str:
        """What the worker under a point does at that time; "" where there is none."""
        place = self._layout.place_at(at.y())
        if place is None or at.y() > self._layout.height:
            return ""
        row = self._rows[place]
        if at.x() < self._column:
            return lane_tip(row)
        number = int((at.y() - self._layout.top(place)) // self._layout.row_pitch(place))
        return lane_tip(row, number, self.span().seconds(at.x()))
