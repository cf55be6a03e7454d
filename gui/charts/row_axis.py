"""The axes of the runtime chart: the rows' names at the left, plain seconds below.

Both paint themselves: pyqtgraph's ticks are plain text, and it drops the first and the last of them.
"""

from __future__ import annotations

from math import floor, log10

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ...core.display.i18n import localised
from ..style.markers import paint_marker
from ..style.theme import LIGHT, Size, Theme
from ..widgets.labels import whole_parts
from .highlight import NO_HIGHLIGHT, Highlighted, opacity
from .row_label import measured
from .row_layout import BarRow, RowLayout, row_ground, visible

_NAME_LEFT = 33.0
NAMES_LEAST = 60  # px: a narrower column has no names
AXIS_HEIGHT = 26
# Size, name, and the least tick that is written in it; a hair less, for 10 times 0.001 is not 0.01.
_UNITS = ((1.0, "s", 0.00999), (1e-3, "ms", 0.000999), (1e-6, "µs", 0.000000999))


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
        paint_marker(painter, row.marker, QPointF(15, middle - 4), 14, color)
        room = self.size().width() - _NAME_LEFT - 14
        lines = (
            (row.title, Size.ROW, 600, self._theme.ink, -4.0),
            (row.detail, Size.SMALL, 400, self._theme.text2, 14.0),
        )
        for text, size, weight, ink, below in lines:
            face, metrics = measured(size, weight)
            painter.setFont(face)
            painter.setPen(ink)
            shown = whole_parts(text, metrics, room)
            painter.drawText(QPointF(_NAME_LEFT, middle + below + metrics.capHeight() / 2), shown)


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
        face, metrics = measured(Size.SMALL)
        painter.setFont(face)
        painter.setPen(self._theme.text2)
        right = -1000.0
        for seconds in self._ticks:
            at = box.mapFromView(QPointF(log10(seconds) if self._log else seconds, 0)).x()
            text = tick_text(seconds, seconds if self._log else self._ticks[-1])
            width = metrics.horizontalAdvance(text)
            left = min(at - width / 2, self.size().width() - width)
            if left > right + 12:
                painter.drawText(QPointF(left, 18), text)
                right = left + width


def tick_text(seconds: float, largest: float) -> str:
    """A tick in plain seconds, "0", "0.5 s", "1,000 s"; in the unit of the labels where the largest is below 10 ms."""
    if seconds == 0:
        return "0"
    scale, unit = next(((scale, unit) for scale, unit, least in _UNITS if largest >= least), (1e-9, "ns"))
    text = f"{seconds / scale:,.9f}".rstrip("0").rstrip(".")
    return f"{localised(text)} {unit}"


def linear_ticks(top: float, width: float) -> tuple[float, ...]:
    """From 0 in steps of 1, 2 or 5, not closer than some 110 px."""
    if top <= 0 or width <= 0:
        return ()
    rough = top * 110 / width
    unit = 10.0 ** floor(log10(rough))
    step = next(unit * each for each in (1, 2, 5, 10) if unit * each >= rough)
    return tuple(step * i for i in range(int(top / step) + 1))


def log_ticks(low: float, high: float, width: float) -> tuple[float, ...]:
    """1, 2 and 5 of every decade while there is room for them, else 1, else every so many decades."""
    decades = max(log10(high / low), 1e-9)
    px = width / decades
    digits: tuple[float, ...]
    digits = (1, 1.5, 2, 3, 5, 7) if px > 600 else (1, 2, 5) if px > 260 else (1, 3) if px > 150 else (1,)
    skip = 1 if px > 70 else int(70 / px) + 1
    first, last = floor(log10(low)), floor(log10(high)) + 1
    ticks = [digit * 10.0**power for power in range(first, last + 1) if power % skip == 0 for digit in digits]
    return tuple(tick for tick in ticks if low <= tick <= high)
