"""What charts of rows share: the plot with the row column and the axis in seconds, and the frame that scrolls it.

The row column and the axis stay in place; rows that have no room scroll between them.
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

from ..style.theme import LIGHT, Theme
from ..widgets.labels import plain_tip
from .row_axis import AXIS_HEIGHT, RowAxis, TimeAxis
from .row_bands import RowBands
from .row_layout import RowLayout
from .time_ticks import linear_ticks, log_ticks

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -6,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_Home: -10_000,
    Qt.Key.Key_End: 10_000,
}


class RowCanvas(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Rows over an axis in seconds, with a cursor that the keys move.

    A chart says what it draws (`_refresh`, `_paint_again`) and what its rows say (`_words`). pyqtgraph resizes
    the widget while it is still being built: whatever a chart holds is set before this is.
    """

    scrolled = Signal()

    def __init__(
        self, rows: RowLayout, drawing: pg.GraphicsObject, name: str, *, right: pg.AxisItem | None = None
    ) -> None:
        self.rows = rows
        self._names, self._time = RowAxis(rows), TimeAxis()
        self._theme = LIGHT
        self._log = False
        self._ticks: tuple[float, ...] = ()
        self._cursor: int | None = None
        axes = {"left": self._names, "bottom": self._time}
        super().__init__(axisItems=axes if right is None else axes | {"right": right}, enableMenu=False)
        self.plotItem.setContentsMargins(0, 0, 0, 0)
        self.plotItem.layout.setContentsMargins(0, 0, 0, 0)
        if right is not None:
            self.plotItem.showAxis("right")
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.getViewBox().setDefaultPadding(0)
        self.getViewBox().disableAutoRange()
        self.getViewBox().invertY(True)
        self.addItem(drawing, ignoreBounds=True)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setMouseTracking(False)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setBackground(theme.background)
        self._refresh()

    def set_column_width(self, width: int) -> None:
        """Px for the rows' names."""
        self._names.setWidth(width)
        self._refresh()

    def lay_out_again(self) -> None:
        """After the rows got other heights."""
        self._refresh()

    def scroll_to(self, offset: float) -> None:
        self.rows.scroll(offset)
        self._paint_again()
        self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()

    # What a chart says

    def _refresh(self) -> None:
        """Lay everything out anew, if there is anything: `_fit_rows`, then `_show_range`."""
        raise NotImplementedError

    def _paint_again(self) -> None:
        """Hand what is drawn to those who draw it, if there is anything."""
        raise NotImplementedError

    def _words(self, place: int, y: float | None = None) -> tuple[str, ...]:
        """What a row says, read out or at a height in it."""
        raise NotImplementedError

    def _pressed(self, key: Qt.Key) -> bool:
        """Whether the chart has a use for a key that does not move the cursor."""
        return False

    def _picked(self, place: int) -> None:
        """The user put the cursor on a row."""

    # What it lays out with

    def _keep_cursor(self, count: int, otherwise: str) -> None:
        """On one of so many rows; where it is on none, the chart says something else."""
        if self._cursor is not None:
            self._cursor = min(self._cursor, count - 1) if count else None
        if self._cursor is None:
            self.setAccessibleDescription(otherwise)

    def _fit_rows(self, count: int) -> None:
        self.rows.fit(count, max(self.height() - AXIS_HEIGHT, 1))

    def _plot_width(self, right: float = 0.0) -> float:
        return max(float(self.width() - self._names.width() - right), 100.0)

    def _show_range(self, low: float, high: float, width: float) -> None:
        """Draw over a part of the axis: seconds, or their logarithms on a log axis."""
        span = (0, self.rows.height)
        self.getViewBox().setRange(xRange=(low, high), yRange=span, padding=0, disableAutoRange=True)
        self._ticks = log_ticks(10**low, 10**high, width) if self._log else linear_ticks(high, width)
        self._paint_again()
        self.scrolled.emit()

    # The row cursor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self.rows.count:
            start = self._cursor if self._cursor is not None else (-1 if _STEPS[key] > 0 else 0)
            self._pick(min(max(start + _STEPS[key], 0), self.rows.count - 1))
        elif not self._pressed(key):
            event.ignore()

    def _pick(self, place: int) -> None:
        self._move_cursor(place)
        self._picked(place)

    def _move_cursor(self, place: int) -> None:
        self._cursor = place
        self.rows.reveal(place)
        self.setAccessibleDescription(". ".join(self._words(place)))
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self._paint_again()
        self.scrolled.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._cursor is None and self.rows.count and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._move_cursor(0)  # nobody picked it yet
        self._paint_again()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._paint_again()

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.rows.hidden < 1:
            event.ignore()
            return
        self.scroll_to(self.rows.offset - (event.pixelDelta().y() or event.angleDelta().y() / 2))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(text), self) if text else QToolTip.hideText()
            return True
        return bool(super().viewportEvent(event))

    def tip_at(self, at: QPoint) -> str:
        """Exact values of the row at a point; "" where there is none."""
        place = self.rows.place_at(at.y())
        return "\n".join(self._words(place, at.y())) if place is not None and at.y() <= self.rows.height else ""


class RowFrame(QWidget):
    """A canvas and, where rows are hidden, a scroll bar beside it."""

    scrolled_to = Signal(int)  # px
    rows_changed = Signal()  # which rows there are, or their room

    _room_for = 1  # rows, even where there are fewer

    def __init__(self, canvas: RowCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        self._bar.setSingleStep(24)
        self._placing = self._again = False
        self._told = 0  # px scrolled
        canvas.setParent(self)
        self._bar.setParent(self)
        self._bar.hide()
        self._bar.valueChanged.connect(canvas.scroll_to)
        canvas.scrolled.connect(self._follow)
        self.setFocusProxy(canvas)

    def set_theme(self, theme: Theme) -> None:
        self._canvas.set_theme(theme)

    def scroll_to(self, offset: int) -> None:
        self._bar.setValue(offset)

    def right_width(self) -> int:
        """Px right of the plot, without a scroll bar's."""
        return 0

    def set_row_bands(self, bands: RowBands | None) -> None:
        """Rows as high as in another view, or as there is room for."""
        if bands != self._canvas.rows.bands:
            self._canvas.rows.bands = bands
            self._canvas.lay_out_again()
            self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()
        self.rows_changed.emit()

    def _follow(self) -> None:
        """Place canvas and scroll bar; once more where the canvas's new size changes what is hidden."""
        # Not from within its resizing: the viewport would keep the size of the outer of two calls.
        self._again = True
        if self._placing:
            return
        self._placing = True
        while self._again:
            self._again = False
            self._place()
        self._placing = False

    def _place(self) -> None:
        """A few rows do not stretch, and the axis stays close to them."""
        rows = self._canvas.rows
        self._bar.blockSignals(True)
        self._bar.setRange(0, round(rows.hidden))
        self._bar.setPageStep(max(round(rows.height), 1))
        self._bar.setValue(round(rows.offset))
        self._bar.blockSignals(False)
        if round(rows.offset) != self._told:
            self._told = round(rows.offset)
            self.scrolled_to.emit(self._told)
        # Known from the own height: that of the canvas may be of before the rows changed.
        there = self.height() - AXIS_HEIGHT if rows.bands is None else min(self.height() - AXIS_HEIGHT, rows.bands.room)
        hidden = rows.content_least - there >= 1
        bar = self._bar.sizeHint().width() if hidden else 0
        height = round(rows.content_most(self._room_for)) + AXIS_HEIGHT
        self._bar.setVisible(hidden)
        self._bar.setGeometry(self.width() - bar, 0, bar, self.height() - AXIS_HEIGHT)
        self._canvas.setGeometry(0, 0, self.width() - bar - self.right_width(), min(self.height(), height))
