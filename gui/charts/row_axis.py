"""The axes of the runtime chart: the rows' names at the left, plain seconds below.

Both paint themselves: pyqtgraph's ticks are plain text, and it drops the first and the last of them.
"""

from __future__ import annotations

from math import log10

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ..style.text_metrics import use_font
from ..style.theme import LIGHT, Size, Theme
from ..widgets.labels import parts_told_apart
from .highlight import NO_HIGHLIGHT, Highlighted, opacity
from .row_layout import BarRow, RowLayout, row_ground, visible
from .row_name import NAME_LEFT, paint_row_name
from .time_ticks import tick_text

NAMES_LEAST = 60  # px: a narrower column has no names
AXIS_HEIGHT = 26


class RowAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Marker, name and detail of every row."""

    def __init__(self, layout: RowLayout) -> None:
        super().__init__("left")
        self._layout = layout
        self._rows: tuple[BarRow, ...] = ()
        self._theme = LIGHT
        self._cursor: int | None = None
        self._highlighted = NO_HIGHLIGHT
        self._focused = True

    def set_rows(
        self,
        rows: tuple[BarRow, ...],
        theme: Theme,
        cursor: int | None,
        *,
        highlighted: Highlighted = NO_HIGHLIGHT,
        focused: bool = True,
    ) -> None:
        """Show other rows."""
        self._rows, self._theme, self._cursor, self._highlighted, self._focused = (
            rows,
            theme,
            cursor,
            highlighted,
            focused,
        )
        self.picture = None
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self.size().width(), self.size().height())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.boundingRect())
        for place, row in visible(self._layout, self._rows):
            self._paint_row(painter, place, row)
            painter.setOpacity(1.0)
        if self._cursor is not None and self._rows:
            painter.setPen(QPen(self._theme.focus, 2) if self._focused else QPen(self._theme.text3, 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._ground(self._cursor).adjusted(1, 1, 0, -1), 6, 6)

    def _ground(self, place: int) -> QRectF:
        rect = self._layout.ground(place)
        # The right end lies under the plot, which goes on with it.
        return QRectF(0, rect.top(), self.size().width() + 20, rect.height())

    def _left_end(self, place: int) -> QPainterPath:
        """The tinted ground up to the plot, where the bars' own goes on; cut by hand: not every SVG reader clips."""
        rect = self._layout.ground(place)
        rect.setWidth(self.size().width())
        path = QPainterPath()
        path.addRoundedRect(rect, 6, 6)
        # Both filled, not united: Qt's union now and then loses a piece of such a pair.
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRect(rect.adjusted(rect.width() / 2, 0, 0, 0))
        return path

    def _paint_row(self, painter: QPainter, place: int, row: BarRow) -> None:
        middle = self._layout.bar_middle(place)
        if row.pill or place in self._highlighted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(row_ground(row, place in self._highlighted, self._theme))
            painter.drawPath(self._left_end(place))
        if self.size().width() < NAMES_LEAST:
            return  # beside a chart that has the names
        painter.setOpacity(opacity(place, self._highlighted))
        color = self._theme.text3 if row.timing is None and not row.failed else row.color
        # Rows of one name are told apart by what stands below it.
        details = [one.detail for one in self._rows if one.title == row.title]

        def fit(text: str, metrics: QFontMetricsF, room: float) -> str:
            return parts_told_apart(text, details if text is row.detail else (), metrics, room)

        texts, middles = (row.title, row.detail), (middle - 4, middle - 4, middle + 14)
        room = self.size().width() - NAME_LEFT - 14
        paint_row_name(painter, (row.marker, color), texts, self._theme, middles=middles, room=room, fit=fit)


class TimeAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Ticks in plain seconds, at the places that `set_ticks` names."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._ticks: tuple[float, ...] = ()
        self._log = False
        self._theme = LIGHT
        self.setHeight(AXIS_HEIGHT)

    def set_ticks(self, ticks: tuple[float, ...], *, log: bool, theme: Theme) -> None:
        """Show ticks at some seconds; positions are their logarithms on a log axis."""
        self._ticks, self._log, self._theme = ticks, log, theme
        self.picture = None
        self.update()

    def boundingRect(self) -> QRectF:
        # The first and the last tick's text reach beyond the axis.
        return QRectF(-30, 0, self.size().width() + 60, self.size().height())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        box = self.linkedView()
        painter.setPen(QPen(self._theme.strong_line, 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.size().width(), 0.5))
        metrics = use_font(painter, Size.SMALL, self._theme.text2)
        right = -1000.0
        for seconds in self._ticks:
            at = box.mapFromView(QPointF(log10(seconds) if self._log else seconds, 0)).x()
            text = tick_text(seconds, seconds if self._log else self._ticks[-1])
            width = metrics.horizontalAdvance(text)
            left = min(at - width / 2, self.size().width() - width)
            if left > right + 12:
                painter.drawText(QPointF(left, 18), text)
                right = left + width
