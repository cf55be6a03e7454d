"""The compare chart: one row per matched cell, in it one lane per run, at the right the ratios.

Shows cells in the order given. Up and Down move along the rows, Left and Right choose a run.
"""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from ..core.compare import Compared, Comparison
from ..core.compare.telling import describe
from ..core.language import tr
from .compare_marks import GUTTER, Marks, MarkScene, RatioAxis
from .compare_rows import LaneLayout, LaneRow, lane_rows
from .row_axis import AXIS_HEIGHT, RowAxis, TimeAxis, linear_ticks, log_ticks
from .text import plain_tip
from .theme import LIGHT, Theme
from .time_range import linear_top, log_range

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -6,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_Home: -10_000,
    Qt.Key.Key_End: 10_000,
}
_RIGHT = 14.0  # px right of the last mark


class CompareChart(QWidget):
    """The chart and, where rows are hidden, a scroll bar beside it."""

    chosen_changed = Signal(int)  # the run whose ratios are shown
    laid_out = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._canvas = _Canvas()
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        self._bar.setSingleStep(24)
        self._canvas.setParent(self)
        self._bar.setParent(self)
        self._bar.hide()
        self._bar.valueChanged.connect(self._canvas.scroll_to)
        self._canvas.scrolled.connect(self._follow)
        self._canvas.chosen_changed.connect(self.chosen_changed)
        self.setFocusProxy(self._canvas)

    def set_cells(self, cells: tuple[Compared, ...], comparison: Comparison, *, log: bool) -> None:
        """Show cells of a comparison, from top to bottom."""
        self._canvas.set_cells(cells, comparison, log=log)

    def set_theme(self, theme: Theme) -> None:
        self._canvas.set_theme(theme)

    def set_compact(self, compact: bool) -> None:
        """A narrower row column, and ratios without their intervals."""
        self._canvas.set_compact(compact)

    def canvas(self) -> _Canvas:
        return self._canvas

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Place chart and scroll bar: a few rows do not stretch, and the axis stays close to them."""
        rows = self._canvas.rows
        self._bar.blockSignals(True)
        self._bar.setRange(0, round(rows.hidden))
        self._bar.setPageStep(max(round(rows.height), 1))
        self._bar.setValue(round(rows.offset))
        self._bar.blockSignals(False)
        # Known from the own height: the canvas may not change its size while it is being resized.
        hidden = rows.count * rows.least > self.height() - AXIS_HEIGHT + 1
        width = self._bar.sizeHint().width() if hidden else 0
        height = round(max(rows.count, 1) * rows.most) + AXIS_HEIGHT
        self._bar.setVisible(width > 0)
        self._bar.setGeometry(self.width() - width, 0, width, self.height() - AXIS_HEIGHT)
        self._canvas.setGeometry(0, 0, self.width() - width, min(self.height(), height))
        self.laid_out.emit()

    @property
    def ratio_width(self) -> int:
        """Px from the ratios' begin to the right edge."""
        taken: int = self._canvas.width()
        return self._canvas.ratio_width + self.width() - taken


class _Canvas(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    scrolled = Signal()
    chosen_changed = Signal(int)

    def __init__(self) -> None:
        self.rows = LaneLayout()
        self._names, self._time, self._ratios = RowAxis(self.rows), TimeAxis(), RatioAxis(self.rows)
        axes = {"left": self._names, "bottom": self._time, "right": self._ratios}
        super().__init__(axisItems=axes, enableMenu=False)
        self._marks = Marks(self.rows)
        self._theme = LIGHT
        self._cells: tuple[Compared, ...] = ()
        self._comparison: Comparison | None = None
        self._log = self._compact = False
        self._pictures: tuple[LaneRow, ...] = ()
        self._ticks: tuple[float, ...] = ()
        self._ratio_width = 60
        self._chosen = 1
        self._cursor: int | None = None
        self.plotItem.setContentsMargins(0, 0, 0, 0)
        self.plotItem.layout.setContentsMargins(0, 0, 0, 0)
        self.plotItem.showAxis("right")
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.getViewBox().setDefaultPadding(0)
        self.getViewBox().disableAutoRange()
        self.getViewBox().invertY(True)
        self.addItem(self._marks, ignoreBounds=True)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Compare chart"))
        self.setAccessibleDescription(tr("Nothing is drawn yet."))
        self.setMouseTracking(False)
        self.set_compact(False)

    @property
    def chosen(self) -> int:
        """The run whose ratios are shown where there are too many for all."""
        return self._chosen

    @property
    def ratio_width(self) -> int:
        return self._ratio_width

    def set_cells(self, cells: tuple[Compared, ...], comparison: Comparison, *, log: bool) -> None:
        before = self._comparison
        self._cells, self._comparison, self._log = cells, comparison, log
        self.rows.lanes = len(comparison.sides)
        moved = before is None or before.baseline != comparison.baseline
        if self._chosen >= len(comparison.sides) or (moved and self._chosen == comparison.baseline):
            self._chosen = 1 if comparison.baseline == 0 else 0
            self.chosen_changed.emit(self._chosen)
        if self._cursor is not None:
            self._cursor = min(self._cursor, len(cells) - 1) if cells else None
        if self._cursor is None:
            self.setAccessibleDescription(tr("{n} row(s); Up and Down read them.", "", len(cells)))
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setBackground(theme.background)
        self._refresh()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._names.setWidth(165 if compact else 202)
        self._refresh()

    def scroll_to(self, offset: int) -> None:
        self.rows.scroll(offset)
        self._paint_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # pyqtgraph calls this while it is still being built.
        if hasattr(self, "_cursor"):
            self._refresh()

    def _refresh(self) -> None:
        if self._comparison is None:
            return
        self._pictures = lane_rows(self._cells, self._comparison, self._theme)
        height = max(self.height() - AXIS_HEIGHT, 1)
        self.rows.fit(len(self._cells), height)
        self._ratios.set_scene(self._scene(), self._theme, intervals=not self._compact)
        # Known before Qt lays the column out.
        self._ratio_width = max(self._ratios.wanted(intervals=not self._compact), 60)
        self._ratios.setWidth(self._ratio_width)
        width = max(float(self.width() - self._names.width() - self._ratio_width), 100.0)
        low, high = self._range(width)
        self.getViewBox().setRange(xRange=(low, high), yRange=(0, height), padding=0, disableAutoRange=True)
        self._ticks = log_ticks(10**low, 10**high, width) if self._log else linear_ticks(high, width)
        self._paint_again()
        self.scrolled.emit()

    def _range(self, width: float) -> tuple[float, float]:
        timings = [lane.timing for row in self._pictures for lane in row.lanes if lane.timing is not None]
        points = [seconds for timing in timings for seconds in timing.samples_s]
        if not self._log:
            room = width - GUTTER
            top = linear_top([(max(points, default=1.0), _RIGHT)], room)
            return -top * GUTTER / room, top
        if not points:
            return -1.0, 0.0
        return log_range(points, [(min(points), GUTTER + 6)], [(max(points), _RIGHT)], width)

    def _scene(self) -> MarkScene:
        return MarkScene(
            rows=self._pictures,
            log=self._log,
            grid=self._ticks,
            cursor=self._cursor if self.hasFocus() else None,
            chosen=self._chosen,
        )

    def _paint_again(self) -> None:
        if self._comparison is None:
            return
        scene = self._scene()
        self._marks.set_scene(scene, self._theme)
        self._ratios.set_scene(scene, self._theme, intervals=not self._compact)
        self._names.set_rows(tuple(row.name for row in self._pictures), self._theme, scene.cursor)
        self._time.set_ticks(self._ticks, log=self._log, theme=self._theme)

    # The row cursor, and the chosen run

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._cells:
            start = self._cursor if self._cursor is not None else (-1 if _STEPS[key] > 0 else 0)
            self._move_cursor(min(max(start + _STEPS[key], 0), len(self._cells) - 1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._comparison is not None:
            self._step_run(-1 if key == Qt.Key.Key_Left else 1)
        else:
            event.ignore()

    def _step_run(self, step: int) -> None:
        assert self._comparison is not None
        runs = [run for run in range(len(self._comparison.sides)) if run != self._comparison.baseline]
        place = runs.index(self._chosen) + step if self._chosen in runs else 0
        self.choose(runs[min(max(place, 0), len(runs) - 1)])

    def choose(self, run: int) -> None:
        """Show another run's ratios; the baseline has none."""
        if self._comparison is None or run in (self._chosen, self._comparison.baseline):
            return
        self._chosen = run
        self.chosen_changed.emit(run)
        if self._cursor is not None:
            self._move_cursor(self._cursor)
        else:
            self._paint_again()

    def _move_cursor(self, place: int) -> None:
        assert self._comparison is not None
        self._cursor = place
        self.rows.reveal(place)
        words = describe(self._cells[place], self._comparison, self._chosen)
        self.setAccessibleDescription(". ".join(words))
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self._paint_again()
        self.scrolled.emit()

    def cursor_place(self) -> int | None:
        """Place of the row that the keyboard's cursor is on."""
        return self._cursor

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._cursor is None and self._cells and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._move_cursor(0)
        self._paint_again()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._paint_again()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.rows.place_at(event.position().y())
        if place is None or event.position().y() > self.rows.height:
            return
        lane = self.rows.lane_at(event.position().y())
        if lane is not None:
            self.choose(lane)
        self._move_cursor(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.rows.hidden < 1:
            event.ignore()
            return
        pixels = event.pixelDelta().y() or event.angleDelta().y() / 2
        self.rows.scroll(self.rows.offset - pixels)
        self._paint_again()
        self.scrolled.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(text), self) if text else QToolTip.hideText()
            return True
        return bool(super().viewportEvent(event))

    def tip_at(self, at: QPoint) -> str:
        """Exact values of the row at a point, of many runs first the one at it; "" where there is none."""
        place = self.rows.place_at(at.y())
        if place is None or self._comparison is None or at.y() > self.rows.height:
            return ""
        lane = self.rows.lane_at(at.y())
        return "\n".join(describe(self._cells[place], self._comparison, lane if lane is not None else self._chosen))
