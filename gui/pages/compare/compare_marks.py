"""The marks of the compare chart: a lane per run with median, interval and samples, and the ratios at the right.

Everything but the position along the axis is measured in px. A strategy's colour is that of its row; runs
are told apart by their letter, the baseline by a filled dot.
"""

from __future__ import annotations

from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ...charts.pixel_item import PixelItem
from ...charts.row_layout import visible
from ...style.hatch import dashed
from ...style.text_metrics import measured, use_font
from ...style.theme import LIGHT, Size, Theme, mix
from .compare_rows import ALL_RATIOS, RunLane, RunLaneLayout, RunLaneRow

GUTTER = 34.0  # px left of the axis's begin, for the letters
_SPACE = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkScene:
    """What is drawn.

    Attributes
    ----------
    grid
        Positions along the axis, in seconds.
    cursor
        Place of the row with the keyboard's cursor; None where it is not shown.
    chosen
        The run whose ratios are shown where there are too many for all.
    """

    rows: tuple[RunLaneRow, ...] = ()
    log: bool = False
    grid: tuple[float, ...] = ()
    cursor: int | None = None
    chosen: int = 0

    def shows_ratio(self, lane: int) -> bool:
        """Whether a lane's ratio is written beside it."""
        return not self.rows or len(self.rows[0].lanes) <= ALL_RATIOS or lane == self.chosen


class Marks(PixelItem):
    """Draws a scene over the range of its view."""

    def __init__(self, layout: RunLaneLayout) -> None:
        super().__init__()
        self._layout = layout
        self._scene = MarkScene()

    def set_scene(self, scene: MarkScene, theme: Theme) -> None:
        """Show something else."""
        self._scene = scene
        self._draw(theme, log=scene.log)

    def _paint_scene(self, painter: QPainter, height: float) -> None:
        self._paint_grid(painter, self._scene.grid, height)
        for place, row in visible(self._layout, self._scene.rows):
            self._paint_row(painter, place, row)
        if self._scene.cursor is not None and self._scene.rows:
            rect = self._layout.ground(self._scene.cursor)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.focus, 2))
            frame = QRectF(-20, rect.top() + 1, self._width + 40, rect.height() - 2)
            painter.drawRect(frame)  # it begins in the row column and ends beside the ratios

    def _paint_row(self, painter: QPainter, place: int, row: RunLaneRow) -> None:
        rect = self._layout.ground(place)
        if place:
            paint_rule(painter, rect.top() - 1.5, self._width, self._theme)
        lanes = self._layout.lanes_in_view(place)
        if len(row.lanes) > ALL_RATIOS and self._scene.chosen in lanes:
            paint_band(painter, self._layout, (place, self._scene.chosen), width=self._width, theme=self._theme)
        if row.baseline_s is not None:
            painter.setPen(dashed(self._theme.text2))
            x = round(self._x(row.baseline_s)) + 0.5
            painter.drawLine(QPointF(x, rect.top() + 4), QPointF(x, rect.bottom() - 4))
        for lane in lanes:
            self._paint_lane(painter, row.lanes[lane], row.name.color, self._layout.lane_middle(place, lane), lane)

    def _paint_lane(self, painter: QPainter, lane: RunLane, color: QColor, middle: float, index: int) -> None:
        weighty = lane.is_baseline or (index == self._scene.chosen and self._layout.lanes > ALL_RATIOS)
        metrics = use_font(
            painter, Size.SMALL, self._theme.ink if weighty else self._theme.text2, 700 if weighty else 400
        )
        x = (GUTTER - 8 - metrics.horizontalAdvance(lane.label)) / 2
        painter.drawText(QPointF(x, middle + metrics.capHeight() / 2), lane.label)
        if lane.timing is None:
            self._paint_message(painter, lane, middle)
            return
        height = self._layout.lane_height
        line, strip = middle - height * 0.12, middle + height * 0.36
        at, start = self._x(lane.timing.time_s), self._x(0.0) if not self._scene.log else GUTTER - 8
        painter.setPen(QPen(mix(color, self._theme.background, 0.34), 1.6))
        painter.drawLine(QPointF(start, line), QPointF(at, line))
        self._paint_samples(painter, lane, color, strip)
        reach = min(height * 0.25, 5.5)
        self._paint_interval(painter, lane, line, reach)
        painter.setPen(QPen(self._theme.background, 2.4))
        painter.setBrush(color)
        painter.drawEllipse(QPointF(at, line), reach + 1.2, reach + 1.2)
        if not lane.is_baseline:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.background)
            painter.drawEllipse(QPointF(at, line), reach - 2.0, reach - 2.0)

    def _paint_message(self, painter: QPainter, lane: RunLane, middle: float) -> None:
        metrics = use_font(painter, Size.SMALL, self._theme.failed if lane.failed else self._theme.text3)
        text = metrics.elidedText(lane.message, Qt.TextElideMode.ElideRight, max(self._width - GUTTER - 12, 40))
        painter.drawText(QPointF(GUTTER, middle + metrics.capHeight() / 2), text)

    def _paint_samples(self, painter: QPainter, lane: RunLane, color: QColor, strip: float) -> None:
        assert lane.timing is not None
        reach = 2.0 if self._layout.lanes <= 4 else 1.6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(color, self._theme.background, 0.72))
        for seconds in lane.timing.samples_s:
            painter.drawEllipse(QPointF(self._x(seconds), strip), reach, reach)

    def _paint_interval(self, painter: QPainter, lane: RunLane, line: float, dot: float) -> None:
        assert lane.timing is not None
        if lane.timing.interval_s is None:
            return
        low, high = self._x(lane.timing.interval_s.low), self._x(lane.timing.interval_s.high)
        at, hidden = self._x(lane.timing.time_s), dot + 2.4
        if at - low < hidden and high - at < hidden:
            return  # narrower than the dot: splinters of it would say less than the dot alone
        reach = min(self._layout.lane_height * 0.26, 5.5)
        path = QPainterPath()
        path.moveTo(low, line)
        path.lineTo(high, line)
        for x in (low, high):
            path.moveTo(x, line - reach)
            path.lineTo(x, line + reach)
        for color, width in ((self._theme.background, 4.0), (self._theme.ink, 1.6)):
            painter.strokePath(path, QPen(color, width))


class RatioAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """The column at the right: what each run is against the baseline."""

    def __init__(self, layout: RunLaneLayout) -> None:
        super().__init__("right")
        self._layout = layout
        self._scene = MarkScene()
        self._theme = LIGHT
        self._intervals = True

    def set_scene(self, scene: MarkScene, theme: Theme, *, intervals: bool) -> None:
        """Show something else, with or without the intervals."""
        self._scene, self._theme, self._intervals = scene, theme, intervals
        self.picture = None
        self.update()

    def wanted(self, *, intervals: bool) -> int:
        """Px that its widest line takes."""
        shown = [lane for row in self._scene.rows for lane in row.lanes]
        widths = [_width(lane, intervals=intervals) for lane in dict.fromkeys(shown)]
        return round(max(widths, default=0.0) + 2 * _SPACE)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self.size().width(), self.size().height())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.boundingRect())
        width = self.size().width()
        for place, row in visible(self._layout, self._scene.rows):
            if place:
                paint_rule(painter, self._layout.ground(place).top() - 1.5, width, self._theme)
            for lane in self._layout.lanes_in_view(place):
                if len(row.lanes) > ALL_RATIOS and lane == self._scene.chosen:
                    paint_band(painter, self._layout, (place, lane), width=width, theme=self._theme)
                if self._scene.shows_ratio(lane):
                    self._paint_ratio(painter, row.lanes[lane], self._layout.lane_middle(place, lane))
        if self._scene.cursor is not None and self._scene.rows:
            rect = self._layout.ground(self._scene.cursor)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.focus, 2))
            painter.drawRoundedRect(QRectF(-20, rect.top() + 1, width + 19, rect.height() - 2), 6, 6)

    def _paint_ratio(self, painter: QPainter, lane: RunLane, middle: float) -> None:
        x = _SPACE
        for text, size, weight, ink in _pieces(lane, self._theme, intervals=self._intervals):
            metrics = use_font(painter, size, ink, weight)
            room = self.size().width() - x - 2
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(x, middle + metrics.capHeight() / 2), shown)
            x += metrics.horizontalAdvance(text) + _SPACE


def paint_rule(painter: QPainter, y: float, width: float, theme: Theme) -> None:
    """The line between two rows."""
    painter.setPen(QPen(theme.line, 1))
    painter.drawLine(QPointF(0, round(y) + 0.5), QPointF(width, round(y) + 0.5))


def paint_band(painter: QPainter, layout: RunLaneLayout, at: tuple[int, int], *, width: float, theme: Theme) -> None:
    """The ground of a lane, by row and run."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.card)
    top = layout.lane_middle(*at) - layout.lane_height / 2
    painter.drawRect(QRectF(0, top, width, layout.lane_height))


def _pieces(lane: RunLane, theme: Theme, *, intervals: bool) -> list[tuple[str, float, int, QColor]]:
    if not lane.ratio:
        return []
    weight, ink = (600, theme.ink) if lane.claimed else (400, theme.text2)
    pieces = [(lane.ratio, Size.BODY, weight, ink)]
    if lane.interval and intervals:
        pieces.append((lane.interval, Size.SMALL, 400, theme.text2))
    return pieces


def _width(lane: RunLane, *, intervals: bool) -> float:
    pieces = _pieces(lane, LIGHT, intervals=intervals)
    texts = (measured(size, weight)[1].horizontalAdvance(text) for text, size, weight, _ in pieces)
    return sum(texts) + _SPACE * max(len(pieces) - 1, 0)
