"""The second plot of the Runtime view: memory, CPU seconds or what moving data costs, in the same rows as the times.

Draws what `cost_plot` says; both plots begin at 0.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from ....core.display.numbers import format_bytes
from ....core.summary.cost_plot import CostBar, CostPlot, Measure
from ...charts.highlight import NO_HIGHLIGHT, Highlighted, opacity
from ...charts.row_axis import AXIS_HEIGHT
from ...charts.row_layout import BAR_HEIGHT, BarRow, RowLayout, row_ground, visible
from ...charts.time_range import linear_top
from ...charts.time_ticks import linear_ticks, tick_text
from ...style.hatch import dots
from ...style.text_metrics import measured, use_font
from ...style.theme import LIGHT, Size, Theme, text_on
from ...widgets.labels import plain_tip

SHARE = 0.5  # of the chart's width
_LEFT, _RIGHT = 24.0, 14.0
_GAP = 2.0
_LABEL = 10.0  # px between a bar and its figures
_NAMED = 6.0  # px that a name keeps on both sides of its piece


class CostColumn(QWidget):
    """One bar a row; where several processes make it up, one piece for each."""

    def __init__(self, layout: RowLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = layout
        self._plot: CostPlot | None = None
        self._bars: dict[int, CostBar] = {}
        self._rows: tuple[BarRow, ...] = ()
        self._theme = LIGHT
        self._highlighted = NO_HIGHLIGHT

    def set_plot(self, plot: CostPlot | None) -> None:
        """Show other costs."""
        self._plot = plot
        self._bars = {bar.index: bar for bar in plot.bars} if plot is not None else {}
        self.setAccessibleName(plot.title if plot is not None else "")
        self.setAccessibleDescription(plot.headline if plot is not None else "")
        self.update()

    def set_rows(self, rows: tuple[BarRow, ...], theme: Theme, highlighted: Highlighted) -> None:
        """Follow the rows of the times."""
        self._rows, self._theme, self._highlighted = rows, theme, highlighted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._plot is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.background)
        height = self.height() - AXIS_HEIGHT
        top = self._top()
        self._paint_axis(painter, top, height)
        painter.setClipRect(QRectF(0, 0, self.width(), height))
        self._paint_grounds(painter)
        self._paint_limit(painter, top, height)
        for place, row in visible(self._layout, self._rows):
            bar = self._bars.get(row.index)
            if bar is not None:
                painter.setOpacity(opacity(place, self._highlighted))
                self._paint_bar(painter, row, bar, self._layout.bar_middle(place))
        painter.setOpacity(1.0)

    def _x(self, value: float) -> float:
        return _LEFT + value * self._scale

    def _top(self) -> float:
        """The end of the axis, with room for the figures beside each bar."""
        assert self._plot is not None
        room = max(self.width() - _LEFT - _RIGHT, 60.0)
        ends = [(bar.end, self._label_width(bar) + _LABEL) for bar in self._plot.bars if bar.pieces and not bar.room]
        ends += [(bar.end, 4.0) for bar in self._plot.bars if bar.room]
        top = linear_top([*ends, (self._plot.limit or 0.0, 30.0)], room)
        self._scale = room / top if top else 0.0
        return top

    def _label_width(self, bar: CostBar) -> float:
        bold, small = measured(Size.ROW, 600)[1], measured(Size.SMALL)[1]
        # The note is cut where there is no room, the figure never.
        return bold.horizontalAdvance(bar.value) + 8 + min(small.horizontalAdvance(bar.note), 140)

    def _paint_grounds(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for place, row in visible(self._layout, self._rows):
            if row.pill or place in self._highlighted:
                rect = self._layout.ground(place)
                painter.setBrush(row_ground(row, place in self._highlighted, self._theme))
                # Its left end lies outside: the plot's ground goes on in it.
                painter.drawRoundedRect(QRectF(-10, rect.top(), self.width() + 10, rect.height()), 6, 6)

    def _paint_axis(self, painter: QPainter, top: float, height: float) -> None:
        grid = QColor(self._theme.ink)
        grid.setAlphaF(0.085)
        painter.setPen(QPen(self._theme.strong_line, 1))
        painter.drawLine(QPointF(_LEFT, height + 0.5), QPointF(self.width() - _RIGHT, height + 0.5))
        face, metrics = measured(Size.SMALL)
        painter.setFont(face)
        limit = self._limit_rect(height)
        ticks, right = linear_ticks(top, max(self.width() - _LEFT - _RIGHT, 60.0)), -1000.0
        for tick in ticks:
            x = self._x(tick)
            painter.setPen(QPen(grid, 1))
            painter.drawLine(QPointF(round(x), 0), QPointF(round(x), height))
            text = self._tick_text(tick, ticks[-1])
            width = metrics.horizontalAdvance(text)
            place = QRectF(min(x - width / 2, self.width() - width - 2), height + 4, width, 18)
            if place.left() > right + 12 and not (limit and limit.adjusted(-8, 0, 8, 0).intersects(place)):
                painter.setPen(self._theme.text2)
                painter.drawText(QPointF(place.left(), height + 18), text)
                right = place.right()

    def _tick_text(self, value: float, largest: float) -> str:
        assert self._plot is not None
        if self._plot.measure in {Measure.CPU, Measure.TRANSFER}:
            return tick_text(value, largest)
        return format_bytes(value) if value else "0"

    def _limit_rect(self, height: float) -> QRectF | None:
        if self._plot is None or self._plot.limit is None:
            return None
        width = measured(Size.SMALL, 600)[1].horizontalAdvance(self._plot.limit_words)
        left = min(self._x(self._plot.limit) - width / 2, self.width() - width - 4)
        return QRectF(left, height + 4, width, 18)

    def _paint_limit(self, painter: QPainter, top: float, height: float) -> None:
        rect = self._limit_rect(height)
        if rect is None or self._plot is None or self._plot.limit is None:
            return
        pen = QPen(self._theme.look_here, 1.4)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        x = self._x(self._plot.limit)
        painter.drawLine(QPointF(x, 0), QPointF(x, height))
        painter.setClipping(False)
        painter.setFont(measured(Size.SMALL, 600)[0])
        painter.setPen(self._theme.look_here)
        painter.drawText(QPointF(rect.left(), height + 18), self._plot.limit_words)
        painter.setClipping(True)

    def _paint_bar(self, painter: QPainter, row: BarRow, bar: CostBar, middle: float) -> None:
        face, metrics = measured(Size.SMALL)
        if not bar.pieces:
            painter.setFont(face)
            painter.setPen(self._theme.text3)
            painter.drawText(QPointF(_LEFT + 4, middle + metrics.capHeight() / 2), bar.message)
            return
        stacked = len(bar.pieces) > 1
        top = middle - BAR_HEIGHT / 2 - (8 if bar.room else 0)
        at = 0.0
        for place, (name, size) in enumerate(zip(bar.names, bar.pieces, strict=True)):
            left, right = self._x(at), self._x(at + size)
            at += size
            rect = QRectF(left, top, max(right - left - (_GAP if stacked else 0), 1.0), BAR_HEIGHT)
            if place in bar.moving:
                dots(painter, rect, row.color, self._theme.background)
                continue
            color = self._theme.line if place in bar.waiting else row.color
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(rect, min(3.0, rect.width() / 3), 3)
            self._paint_name(painter, name, rect, text_on(color))
        for number, size in enumerate(bar.room):
            rect = QRectF(self._x(at) + 0.7, top + 0.7, max(size * self._scale - _GAP - 1.4, 1.0), BAR_HEIGHT - 1.4)
            at += size
            pen = QPen(self._theme.text2, 1.4)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 3, 3)
            workers = sum(name.startswith("w") for name in bar.names)
            self._paint_name(painter, f"w{workers + number + 1}", rect, self._theme.text2)
        if bar.room:
            self._paint_figures(painter, bar, _LEFT, top + BAR_HEIGHT + 12)
        else:
            self._paint_figures(painter, bar, self._x(at) + _LABEL, middle)

    def _paint_name(self, painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
        face, metrics = measured(Size.SMALL, 600)
        if name and metrics.horizontalAdvance(name) + 2 * _NAMED <= rect.width():
            painter.setFont(face)
            painter.setPen(color)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_figures(self, painter: QPainter, bar: CostBar, left: float, middle: float) -> None:
        metrics = use_font(painter, Size.ROW, self._theme.ink, 600)
        painter.drawText(QPointF(left, middle + metrics.capHeight() / 2), bar.value)
        left += metrics.horizontalAdvance(bar.value) + 8
        small = use_font(painter, Size.SMALL, self._theme.text2)
        note = small.elidedText(bar.note, Qt.TextElideMode.ElideRight, int(max(self.width() - left - 2, 0)))
        painter.drawText(QPointF(left, middle + small.capHeight() / 2), note)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos().y())
            QToolTip.showText(event.globalPos(), plain_tip(text), self) if text else QToolTip.hideText()
            return True
        return bool(super().event(event))

    def tip_at(self, y: int) -> str:
        """The row at a height, with its whole note."""
        place = self._layout.place_at(y)
        row = self._rows[place] if place is not None and place < len(self._rows) else None
        bar = self._bars.get(row.index) if row is not None else None
        if row is None or bar is None:
            return ""
        return ", ".join(part for part in (row.title, bar.value, bar.note, bar.message) if part)
