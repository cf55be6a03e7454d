"""The bars of the runtime chart, and on a log axis its dots and lines.

Lines first, text last.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ...charts.highlight import NO_HIGHLIGHT, Highlighted, opacity
from ...charts.pixel_item import PixelItem
from ...charts.row_label import RowLabel, label_left, paint_label
from ...charts.row_layout import BAR_HEIGHT, BarRow, RowLayout, row_ground, visible
from ...style.hatch import dashed, hatch
from ...style.markers import paint_marker
from ...style.theme import Theme, mix

_GAP = 2.0  # between start-up and compute
_LEAST = 2.0  # a narrower start-up is not drawn
_DOT = 6.0
_STRIP = 4.0
_MARKER = 17.0  # on the log axis; a start-up narrower than it would only fray its edge


@dataclass(frozen=True, slots=True, kw_only=True)
class BarScene:
    """What is drawn besides the rows.

    Attributes
    ----------
    grid, baseline
        Positions along the axis, in seconds.
    cursor
        Place of the row with the keyboard's cursor; None where it is not shown.
    focused
        Whether the keyboard is here, too.
    highlighted
        Places of the rows that are tinted while the others are thinned.
    goes_on
        Whether a column at the right goes on with the rows' grounds.
    """

    rows: tuple[BarRow, ...] = ()
    labels: tuple[RowLabel, ...] = ()
    log: bool = False
    running: bool = False
    grid: tuple[float, ...] = ()
    baseline: float | None = None
    cursor: int | None = None
    focused: bool = True
    highlighted: Highlighted = NO_HIGHLIGHT
    goes_on: bool = False


class Bars(PixelItem):
    """Draws a scene over the range of its view."""

    def __init__(self, layout: RowLayout) -> None:
        super().__init__()
        self._layout = layout
        self._scene = BarScene()

    def set_scene(self, scene: BarScene, theme: Theme) -> None:
        """Show something else."""
        self._scene = scene
        self._draw(theme, log=scene.log)

    def _paint_scene(self, painter: QPainter, height: float) -> None:
        self._paint_grounds(painter)
        self._paint_lines(painter, height)
        for place, row in self._visible():
            middle = self._layout.bar_middle(place)
            painter.setOpacity(opacity(place, self._scene.highlighted))
            (self._paint_dot if self._log else self._paint_bar)(painter, row, middle)
        for place, row in self._visible():
            painter.setOpacity(opacity(place, self._scene.highlighted))
            label, middle = self._scene.labels[place], self._layout.bar_middle(place)
            paint_label(painter, label, QPointF(label_left(label, self._x), middle), self._ground(row), self._theme)
        painter.setOpacity(1.0)
        self._paint_cursor(painter)

    def _visible(self) -> list[tuple[int, BarRow]]:
        return visible(self._layout, self._scene.rows)

    def _paint_grounds(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for place, row in self._visible():
            if row.pill or place in self._scene.highlighted:
                painter.setBrush(self._ground(row))
                rect = self._layout.ground(place)
                # The left end is square: the row column's ground goes on in it.
                path = QPainterPath()
                # So is the right one where a column goes on with it.
                width = self._width + (20 if self._scene.goes_on else 0)
                path.addRoundedRect(QRectF(0, rect.top(), width, rect.height()), 6, 6)
                square = QPainterPath()
                square.addRect(QRectF(0, rect.top(), self._width / 2, rect.height()))
                painter.drawPath(path.united(square))

    def _paint_lines(self, painter: QPainter, height: float) -> None:
        self._paint_grid(painter, self._scene.grid, height)
        if self._scene.baseline is not None and self._scene.rows:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(dashed(self._theme.text2))
            self._paint_line(painter, self._scene.baseline, height)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_bar(self, painter: QPainter, row: BarRow, middle: float) -> None:
        if row.timing is None:
            self._paint_progress(painter, row, middle)
            return
        left, right = self._x(0.0), self._x(row.timing.time_s)
        top = middle - BAR_HEIGHT / 2
        if self._scene.running and len(row.timing.samples_s) == 1:
            # One sample is a dot, not yet a length.
            paint_marker(painter, row.marker, QPointF(right, middle), 14, row.color, halo=self._ground(row))
            return
        split = min(self._x(row.startup_s), right)
        if split - left >= _LEAST + 1:
            hatch(painter, QRectF(left, top, split - left, BAR_HEIGHT), row.color, self._ground(row))
            left = split + _GAP
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(row.color)
        painter.drawRoundedRect(QRectF(left, top, max(right - left, 2.0), BAR_HEIGHT), 3, 3)
        self._paint_interval(painter, row, middle)
        self._paint_samples(painter, row, middle)

    def _paint_dot(self, painter: QPainter, row: BarRow, middle: float) -> None:
        """The log axis has no zero for a bar to stand on: a marker, and a line to the baseline."""
        if row.timing is None:
            self._paint_progress(painter, row, middle)
            return
        at, color = self._x(row.timing.time_s), row.color
        ground = self._ground(row)
        if self._scene.baseline is not None and not row.is_baseline:
            painter.setPen(QPen(mix(color, ground, 0.6), 3))
            painter.drawLine(QPointF(at, middle), QPointF(self._x(self._scene.baseline), middle))
        compute = row.timing.time_s - row.startup_s
        if row.startup_s and compute > 0 and at - self._x(compute) > _MARKER:
            start = self._x(compute)
            hatch(painter, QRectF(start, middle - 5.5, at - start, 11), color, ground)
            painter.setBrush(ground)
            painter.setPen(QPen(color, 1.6))
            painter.drawEllipse(QPointF(start, middle), 5.5, 5.5)
        paint_marker(painter, row.marker, QPointF(at, middle), _MARKER, color, halo=ground)
        self._paint_samples(painter, row, middle)

    def _paint_progress(self, painter: QPainter, row: BarRow, middle: float) -> None:
        """A strip under the words, of the whole width when its first sample is whole: no time yet, so no bar."""
        if row.progress is None:
            return
        top, width = middle + BAR_HEIGHT / 2 + 3, max(self._width - 2 * _STRIP, 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        for color, share in ((self._theme.track, 1.0), (row.color, row.progress)):
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(_STRIP, top, max(width * share, _STRIP), _STRIP), 2, 2)

    def _paint_interval(self, painter: QPainter, row: BarRow, middle: float) -> None:
        assert row.timing is not None
        if row.timing.interval_s is None:
            return
        low, high = self._x(row.timing.interval_s.low), self._x(row.timing.interval_s.high)
        path = QPainterPath()
        if high - low < 5:
            # Too narrow for its shape: one tick says that it is narrow.
            low = high = (low + high) / 2
        for x in {low, high}:
            path.moveTo(x, middle - 6.5)
            path.lineTo(x, middle + 6.5)
        path.moveTo(low, middle)
        path.lineTo(high, middle)
        for color, width in ((self._ground(row), 5.0), (self._theme.ink, 1.8)):
            pen = QPen(color, width)
            pen.setCapStyle(Qt.PenCapStyle.SquareCap if width > 2 else Qt.PenCapStyle.FlatCap)
            painter.strokePath(path, pen)

    def _paint_samples(self, painter: QPainter, row: BarRow, middle: float) -> None:
        assert row.timing is not None
        strip = middle + BAR_HEIGHT / 2 + 7.5
        painter.setPen(QPen(self._ground(row), 1))
        painter.setBrush(row.color)
        placed: list[tuple[float, float]] = []
        for seconds in row.timing.samples_s:
            x = self._x(seconds)
            # Beside each other where there is room, else a little up and down, always the same way.
            free = (dy for dy in (0.0, -2.5, 2.5) if all(abs(x - a) > _DOT * 0.8 or dy != b for a, b in placed))
            dy = next(free, 0.0)
            placed.append((x, dy))
            painter.drawEllipse(QPointF(x, strip + dy), _DOT / 2, _DOT / 2)

    def _paint_cursor(self, painter: QPainter) -> None:
        if self._scene.cursor is None or not self._scene.rows:
            return
        rect = self._layout.ground(self._scene.cursor)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.focus, 2) if self._scene.focused else QPen(self._theme.text3, 1.4))
        painter.drawRoundedRect(QRectF(-20, rect.top() + 1, self._width + 19, rect.height() - 2), 6, 6)

    def _ground(self, row: BarRow) -> QColor:
        return row_ground(row, self._is_highlighted(row), self._theme)

    def _is_highlighted(self, row: BarRow) -> bool:
        return any(self._scene.rows[place] is row for place in self._scene.highlighted)
