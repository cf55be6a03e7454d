"""The race itself: a lane for each worker, filled as far as its work is done.

Names, grounds and the finish are painted once into a picture; a moment paints only what moves.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent

from ....core.display.i18n import later, tr
from ....core.display.numbers import format_percent, number
from ....core.results.replay import RaceState
from ....core.results.timeline import Doing
from ...charts.highlight import opacity
from ...charts.lane_canvas import LaneCanvas
from ...charts.lane_layout import LaneLayout
from ...charts.lane_paint import Span, paint_axis
from ...charts.row_name import NAME_LEFT, paint_row_name
from ...style.hatch import hatch
from ...style.text_metrics import use_font
from ...style.theme import Size, mix
from .race_rows import RaceRow

AXIS_HEIGHT = 26
RIGHT = 212  # for places and words
NAMES_LEAST = 60  # px: a narrower column has no names
_FLAG = 4.0  # a field of the finish
_QUARTERS = ((0.0, later("start")), (0.25, "25 %"), (0.5, "50 %"), (0.75, "75 %"), (1.0, "100 %"))
_STUB = 16.0  # the hatch that says start-up


class RaceLanes(LaneCanvas):
    """Rows of lanes over shares of the work, at the right how each stands."""

    _rows: tuple[RaceRow, ...]

    def __init__(self) -> None:
        layout = LaneLayout(pitch=(5.0, 13.0), row_least=46.0, spreads=True)
        super().__init__(layout, tr("Lanes of the race"), axis_height=AXIS_HEIGHT)
        self._states: Mapping[int, RaceState] = {}
        self._won: frozenset[int] = frozenset()
        self._right = RIGHT
        self._focused = False
        self.setAccessibleDescription(tr("Nothing has been raced yet."))
        self.setMinimumHeight(AXIS_HEIGHT + 100)

    def sizeHint(self) -> QSize:
        return QSize(800, 420)

    def set_rows(self, rows: tuple[RaceRow, ...]) -> None:
        self._rows = rows
        self._refresh()

    def set_states(self, states: Mapping[int, RaceState]) -> None:
        """Show another moment, by index of the row."""
        self._states = states
        won = frozenset(row.index for row in self._rows if row.place == 1 and self._finished(row))
        if won != self._won:
            self._won, self._picture = won, None
        self.update()

    def set_right_width(self, width: int) -> None:
        """Px for places and words."""
        self._right = width
        self._refresh()

    def set_focused(self, focused: bool) -> None:
        """Show that the keyboard drives the race."""
        self._focused = focused
        self.update()

    def span(self) -> Span:
        """Shares of the work and px."""
        right = max(float(self.width() - self._right), self._column + 60.0)
        return Span(low_s=0.0, high_s=1.0, left=float(self._column), right=right)

    def describe(self) -> None:
        """Say the moment to a screen reader; not for every frame."""
        said = (
            f"{row.title}: {row.time if state.finished else format_percent(state.share)}, {state.words}"
            for row in self._rows
            if (state := self._states.get(row.index)) is not None
        )
        self.setAccessibleDescription(". ".join(said))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._layout.hidden < 1:
            event.ignore()
            return
        self._bar.setValue(round(self._layout.offset - (event.pixelDelta().y() or event.angleDelta().y() / 2)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.row_pressed.emit(self._index_at(event))
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._index_at(event))
        event.ignore()

    def _finished(self, row: RaceRow) -> bool:
        state = self._states.get(row.index)
        return row.shown is not None and state is not None and state.finished

    def _lanes(self) -> list[int]:
        return [row.workers for row in self._rows]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self._begin()
        bottom = self.height() - AXIS_HEIGHT
        painter.setClipRect(QRectF(0, 0, self.width(), bottom))
        span, highlighted = self.span(), self._highlighted_places()
        for place in self._layout.visible():
            row = self._rows[place]
            state = self._states.get(row.index)
            if state is not None and not row.message:
                painter.setOpacity(opacity(place, highlighted))
                for number in range(len(state.shares)):
                    self._paint_worker(painter, row, state, number, self._lane(place, number, span))
                self._paint_state(painter, row, state, self._middle(place))
                painter.setOpacity(1.0)
        self._paint_flag(painter, span, bottom)
        if self._focused:
            painter.setPen(QPen(self._theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, 1, self.width() - 2, bottom - 2), 7, 7)

    def _paint_picture(self, painter: QPainter) -> None:
        span, bottom = self.span(), float(self.height() - AXIS_HEIGHT)
        quarters = tuple((share, tr(text)) for share, text in _QUARTERS)
        paint_axis(painter, quarters, span, (self.width(), bottom), self._theme)
        painter.setClipRect(QRectF(0, 0, self.width(), bottom))
        for place in self._layout.visible():
            self._paint_row(painter, place, span)

    def _paint_row(self, painter: QPainter, place: int, span: Span) -> None:
        row, theme, middle = self._rows[place], self._theme, self._middle(place)
        ground = QRectF(0, self._layout.top(place) - 5, self.width() - 10, self._layout.row_height(place) + 10)
        painter.setPen(Qt.PenStyle.NoPen)
        if row.index in self._won or row.index in self._highlighted:
            painter.setBrush(self._ground(row))
            painter.drawRoundedRect(ground, 6, 6)
        painter.setOpacity(opacity(place, self._highlighted_places()))
        if self._column >= NAMES_LEAST:
            self._paint_name(painter, row, middle)
        if row.message:
            metrics = use_font(painter, Size.BODY, theme.failed if row.failed else theme.text3)
            text = metrics.elidedText(row.message, Qt.TextElideMode.ElideRight, span.right - span.left - 8)
            painter.drawText(QPointF(span.left + 4, middle + metrics.capHeight() / 2), text)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(theme.ink, theme.background, 0.1))
            for number in range(row.workers):
                lane = self._lane(place, number, span)
                painter.drawRoundedRect(lane, min(3.0, lane.height() / 2), min(3.0, lane.height() / 2))
        painter.setOpacity(1.0)

    def _paint_name(self, painter: QPainter, row: RaceRow, middle: float) -> None:
        theme = self._theme
        color = theme.text3 if row.message else row.color
        middles, room = (middle - 9, middle - 9, middle + 10), self._column - NAME_LEFT - 14
        paint_row_name(painter, (row.marker, color), (row.title, row.detail), theme, middles=middles, room=room)

    def _ground(self, row: RaceRow) -> QColor:
        if row.index in self._won:
            return self._theme.row_tint(row.color)
        return self._theme.highlight if row.index in self._highlighted else self._theme.background

    def _paint_worker(self, painter: QPainter, row: RaceRow, state: RaceState, number: int, lane: QRectF) -> None:
        share, doing = state.shares[number], state.doing[number]
        ground = self._ground(row)
        if doing is Doing.STARTING and state.words == tr("start-up"):
            hatch(painter, QRectF(lane.left(), lane.top(), _STUB, lane.height()), row.color, ground)
            return
        waits = doing is Doing.WAITING
        end = lane.left() + share * lane.width()
        corner = min(3.0, lane.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(row.color, ground, 0.45) if waits else row.color)
        if end - lane.left() >= 0.5:
            painter.drawRoundedRect(QRectF(lane.left(), lane.top(), end - lane.left(), lane.height()), corner, corner)
        if share < 1 and doing in (Doing.RUNNING, Doing.WAITING):
            reach = min(max(lane.height() * 0.65, 3.0), 8.0)
            painter.setPen(QPen(row.color, 2 if reach > 4 else 1.4))
            painter.setBrush(ground if waits else row.color)
            painter.drawEllipse(QPointF(end, lane.center().y()), reach, reach)

    def _paint_state(self, painter: QPainter, row: RaceRow, state: RaceState, middle: float) -> None:
        left, theme = self.width() - self._right + 24.0, self._theme
        if state.finished and row.shown is not None:
            first = row.place == 1
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.ink if first else theme.track)
            painter.drawEllipse(QPointF(left + 14, middle), 14, 14)
            metrics = use_font(painter, Size.BODY, theme.background if first else theme.ink, 600)
            text = number(row.place)
            at = QPointF(left + 14 - metrics.horizontalAdvance(text) / 2, middle + metrics.capHeight() / 2)
            painter.drawText(at, text)
            metrics = use_font(painter, 17.0, theme.ink, 600)
            painter.drawText(QPointF(left + 40, middle + metrics.capHeight() / 2), row.time)
            return
        metrics = use_font(painter, 18.0, theme.ink, 600)
        painter.drawText(QPointF(left, middle - 9 + metrics.capHeight() / 2), format_percent(round(state.share, 2)))
        much = state.waiting > state.running
        metrics = use_font(painter, Size.SMALL, self._ink(much), 600 if much else 400)
        room = self._right - 24.0 - 12.0
        words = metrics.elidedText(state.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, middle + 11 + metrics.capHeight() / 2), words)

    def _ink(self, much: bool) -> QColor:
        return self._theme.look_here if much else self._theme.text2

    def _paint_flag(self, painter: QPainter, span: Span, bottom: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(span.right, 0, 2 * _FLAG, bottom), self._theme.background)
        for step in range(int(bottom / _FLAG)):
            left = span.right + (step % 2) * _FLAG
            painter.fillRect(QRectF(left, step * _FLAG, _FLAG, _FLAG), self._theme.ink)

    def _middle(self, place: int) -> float:
        return self._layout.top(place) + self._layout.row_height(place) / 2

    def _lane(self, place: int, number: int, span: Span) -> QRectF:
        workers, pitch = self._rows[place].workers, self._layout.row_pitch(place)
        height = 12.0 if workers == 1 else self._layout.lane_height(place)
        top = self._middle(place) - ((workers - 1) * pitch + height) / 2 + number * pitch
        return QRectF(span.left, top, span.right - span.left, height)
