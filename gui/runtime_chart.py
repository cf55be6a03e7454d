"""The runtime chart: one row per cell, its bar or dot, its figures, the axis in seconds.

Shows rows in the order given. The row column and the axis stay in place; the rows scroll between
them where they would be less than 48 px high.
"""

from __future__ import annotations

from collections.abc import Mapping

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

from ..core.compare.pair_words import Gain
from ..core.language import tr
from ..core.selection import describe
from ..core.summary import Row, Summary
from .bar_label import GAP, Label, make_label
from .bars import Bars, Scene
from .gain_column import WIDTH, GainColumn
from .row_axis import AXIS_HEIGHT, RowAxis, TimeAxis, linear_ticks, log_ticks
from .row_layout import ROW_MAX, UNLIT, BarRow, Lit, RowLayout, bar_rows
from .theme import LIGHT, Theme
from .time_range import linear_top, log_range
from .view_ports import Extent

_LEFT = 9.0  # px left of 0: a marker or a dot that stands there is whole
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -6,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_Home: -10_000,
    Qt.Key.Key_End: 10_000,
}


class RuntimeChart(QWidget):
    """The chart and, where rows are hidden, a scroll bar beside it; the gains of a second run at the far right."""

    details_requested = Signal(object)  # index of a row that failed
    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)
    row_chosen = Signal(object)
    extent_changed = Signal()
    scrolled_to = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._canvas = _Canvas()
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        self._bar.setSingleStep(24)
        self._canvas.setParent(self)
        self._bar.setParent(self)
        self._bar.hide()
        self._bar.valueChanged.connect(self._canvas.scroll_to)
        self._gains: GainColumn | None = None
        self._placing = self._again = False
        self._told = 0  # px scrolled
        self._canvas.scrolled.connect(self._follow)
        self._canvas.details_requested.connect(self.details_requested)
        for name in ("row_hovered", "row_pressed", "row_chosen", "extent_changed"):
            getattr(self._canvas, name).connect(getattr(self, name))
        self.setFocusProxy(self._canvas)

    def set_rows(self, rows: tuple[Row, ...], summary: Summary, *, log: bool) -> None:
        """Show rows of a summary, from top to bottom."""
        self._canvas.set_rows(rows, summary, log=log)

    def set_theme(self, theme: Theme) -> None:
        self._canvas.set_theme(theme)

    def set_column_width(self, width: int) -> None:
        """Px for the rows' names."""
        self._canvas.set_column_width(width)

    def show_row(self, index: int) -> None:
        """Put the cursor on the row of a cell, if it is shown."""
        self._canvas.show_row(index)

    def select_row(self, index: int) -> None:
        """Put the cursor on the row of a cell, if it is shown; the keyboard stays where it is."""
        self._canvas.select_row(index)

    def set_gains(self, gains: Mapping[int, Gain] | None) -> None:
        """Show by how much this run is faster, or no such column."""
        if gains is not None and self._gains is None:
            self._gains = GainColumn(self._canvas.rows, self)
        if self._gains is not None:
            self._gains.setVisible(gains is not None)
            self._gains.set_gains(gains or {})
        self._canvas.set_goes_on(gains is not None)
        self._follow()

    def right_width(self) -> int:
        """Px right of the plot, without a scroll bar's."""
        return WIDTH if self._gains is not None and not self._gains.isHidden() else 0

    def set_lit(self, rows: Lit) -> None:
        """Tint rows and thin the others."""
        self._canvas.set_lit(rows)

    def extent(self) -> Extent | None:
        """What the rows shown need of the axis: seconds, or their logarithms on a log axis."""
        return self._canvas.extent()

    def set_extent(self, extent: Extent | None) -> None:
        """Draw over another part of the axis; None for the rows' own."""
        self._canvas.set_extent(extent)

    def scroll_to(self, offset: int) -> None:
        self._bar.setValue(offset)

    def canvas(self) -> _Canvas:
        return self._canvas

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Place chart and scroll bar; once more where the chart's new size changes what is hidden."""
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
        bar = self._bar.sizeHint().width() if rows.hidden >= 1 else 0
        right = self.right_width()
        width = bar + right
        height = round(max(rows.count, 2) * ROW_MAX) + AXIS_HEIGHT
        self._bar.setVisible(bar > 0)
        self._bar.setGeometry(self.width() - bar, 0, bar, self.height() - AXIS_HEIGHT)
        self._canvas.setGeometry(0, 0, self.width() - width, min(self.height(), height))
        if self._gains is not None:
            self._gains.setGeometry(self.width() - width, 0, right, self._canvas.height() - AXIS_HEIGHT)
            self._gains.set_rows(*self._canvas.drawn())


class _Canvas(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    scrolled = Signal()
    details_requested = Signal(object)
    row_hovered = Signal(object)
    row_pressed = Signal(object)
    row_chosen = Signal(object)
    extent_changed = Signal()

    def __init__(self) -> None:
        self.rows = RowLayout()
        self._names, self._time = RowAxis(self.rows), TimeAxis()
        super().__init__(axisItems={"left": self._names, "bottom": self._time}, enableMenu=False)
        self._bars = Bars(self.rows)
        self._theme = LIGHT
        self._shown: tuple[Row, ...] = ()
        self._summary: Summary | None = None
        self._log = False
        self._pictures: tuple[BarRow, ...] = ()
        self._labels: tuple[Label, ...] = ()
        self._cursor: int | None = None
        self._lit = UNLIT  # by index
        self._hovered: int | None = None
        self._goes_on = False
        self._marked = False  # whether the cursor is shown without the keyboard
        self._own: Extent | None = None
        self._shared: Extent | None = None
        self.plotItem.setContentsMargins(0, 0, 0, 0)
        self.plotItem.layout.setContentsMargins(0, 0, 0, 0)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.getViewBox().setDefaultPadding(0)
        self.getViewBox().disableAutoRange()
        self.getViewBox().invertY(True)
        self.addItem(self._bars, ignoreBounds=True)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Runtime chart"))
        self.setMouseTracking(True)
        self.set_column_width(202)

    def set_rows(self, rows: tuple[Row, ...], summary: Summary, *, log: bool) -> None:
        self._shown, self._summary, self._log = rows, summary, log
        if self._cursor is not None:
            self._cursor = min(self._cursor, len(rows) - 1) if rows else None
        if self._cursor is None:
            how = tr("{n} row(s); Up and Down read them.", "", len(rows))
            self.setAccessibleDescription(f"{summary.headline}. {how}")
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setBackground(theme.background)
        self._refresh()

    def set_column_width(self, width: int) -> None:
        self._names.setWidth(width)
        self._refresh()

    def set_lit(self, rows: Lit) -> None:
        if rows != self._lit:
            self._lit = rows
            self._paint_again()
            self.scrolled.emit()

    def set_goes_on(self, goes_on: bool) -> None:
        """Whether a column at the right goes on with the rows' grounds."""
        if goes_on != self._goes_on:
            self._goes_on = goes_on
            self._paint_again()

    def set_marked(self, marked: bool) -> None:
        """Show the cursor also while the keyboard is elsewhere: it follows a row chosen in another view."""
        if marked != self._marked:
            self._marked = marked
            self._paint_again()

    def drawn(self) -> tuple[tuple[BarRow, ...], Theme, Lit]:
        """What is drawn beside the plot in the same rows."""
        return self._pictures, self._theme, self._lit_places()

    def extent(self) -> Extent | None:
        return self._own if any(row.timing is not None for row in self._pictures) else None

    def set_extent(self, extent: Extent | None) -> None:
        if extent != self._shared:
            self._shared = extent
            self._refresh()

    def scroll_to(self, offset: int) -> None:
        self.rows.scroll(offset)
        self._paint_again()
        self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # pyqtgraph calls this while it is still being built.
        if hasattr(self, "_cursor"):
            self._refresh()

    def _width(self) -> float:
        return max(float(self.width() - self._names.width()), 100.0)

    def _refresh(self) -> None:
        if self._summary is None:
            return
        self._pictures = bar_rows(self._shown, self._summary, self._theme)
        height = max(self.height() - AXIS_HEIGHT, 1)
        self.rows.fit(len(self._shown), height)
        baseline, width = self._baseline(), self._width()
        room = width - 16
        self._labels = tuple(make_label(row, log=self._log, baseline=baseline, room=room) for row in self._pictures)
        own = self._range(width)
        low, high = self._within(own, width)
        self.getViewBox().setRange(xRange=(low, high), yRange=(0, height), padding=0, disableAutoRange=True)
        self._ticks = log_ticks(10**low, 10**high, width) if self._log else linear_ticks(high, width)
        self._paint_again()
        self.scrolled.emit()
        if own != self._own:
            self._own = own
            self.extent_changed.emit()

    def _within(self, own: Extent, width: float) -> Extent:
        """The axis that is drawn: the shared one, with the same px left of 0."""
        if self._shared is None or self._log:
            return self._shared or own
        top = self._shared[1]
        return -top * _LEFT / (width - _LEFT), top

    def _lit_places(self) -> Lit:
        return frozenset(place for place, row in enumerate(self._pictures) if row.index in self._lit)

    def _baseline(self) -> float | None:
        assert self._summary is not None
        # Times of several workloads or nums do not compare: one line could not stand for them all.
        if self._summary.baseline is None or len({row.group for row in self._summary.rows}) > 1:
            return None
        timing = self._summary.rows[self._summary.baseline].timing(self._summary.basis)
        return timing.median_s if timing is not None else None

    def _range(self, width: float) -> tuple[float, float]:
        timed = [
            (row, label) for row, label in zip(self._pictures, self._labels, strict=True) if row.timing is not None
        ]
        needs = [(label, label.anchor_s or 0.0, GAP + label.width + 10) for _, label in timed]
        baseline = self._baseline()
        if not self._log:
            room = width - _LEFT
            top = linear_top([(end, need) for _, end, need in needs] + [(baseline or 0.0, 12.0)], room)
            return -top * _LEFT / room, top
        points = [seconds for row, _ in timed if row.timing for seconds in row.timing.samples_s]
        points += [baseline] if baseline else []
        left = [(end, need) for label, end, need in needs if label.leftward]
        return log_range(points, left, [(end, need) for label, end, need in needs if not label.leftward], width)

    def _paint_again(self) -> None:
        summary = self._summary
        if summary is None:
            return
        cursor = self._cursor if self.hasFocus() or self._marked else None
        scene = Scene(
            rows=self._pictures,
            labels=self._labels,
            log=self._log,
            running=summary.running,
            grid=self._ticks,
            baseline=self._baseline(),
            cursor=cursor,
            focused=self.hasFocus(),
            lit=self._lit_places(),
            goes_on=self._goes_on,
        )
        self._bars.set_scene(scene, self._theme)
        self._names.set_rows(self._pictures, self._theme, cursor, lit=scene.lit, focused=scene.focused)
        self._time.set_ticks(self._ticks, log=self._log, theme=self._theme)

    # The row cursor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._shown:
            start = self._cursor if self._cursor is not None else (-1 if _STEPS[key] > 0 else 0)
            self._move_cursor(min(max(start + _STEPS[key], 0), len(self._shown) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cursor is not None:
            self._open_details(self._cursor)
        else:
            event.ignore()

    def _move_cursor(self, place: int, *, told: bool = True) -> None:
        assert self._summary is not None
        self._cursor = place
        self.rows.reveal(place)
        self.setAccessibleDescription(". ".join(describe(self._shown[place], self._summary)))
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self._paint_again()
        self.scrolled.emit()
        if told:
            self.row_chosen.emit(self._shown[place].index)

    def show_row(self, index: int) -> None:
        if self.select_row(index):
            self.setFocus()

    def select_row(self, index: int) -> bool:
        """Whether the row is shown."""
        places = [place for place, row in enumerate(self._shown) if row.index == index]
        if places:
            self._move_cursor(places[0], told=False)
        return bool(places)

    def cursor_row(self) -> Row | None:
        """The row that the keyboard's cursor is on."""
        return self._shown[self._cursor] if self._cursor is not None else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._cursor is None and self._shown and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._move_cursor(0, told=False)  # nobody chose it yet
        self._paint_again()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._paint_again()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.rows.place_at(event.position().y())
        if place is None or place >= len(self._shown):
            self.row_pressed.emit(None)
            return
        self._move_cursor(place)
        if self._on_details(event.position().toPoint(), place):
            self._open_details(place)
        else:
            self.row_pressed.emit(self._shown[place].index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.rows.place_at(event.position().y())
        inside = place is not None and place < len(self._shown) and event.position().y() < self.rows.height
        self._hover(self._shown[place].index if inside and place is not None else None)
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.row_hovered.emit(index)

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
            QToolTip.showText(event.globalPos(), text, self) if text else QToolTip.hideText()
            return True
        return bool(super().viewportEvent(event))

    def tip_at(self, at: QPoint) -> str:
        """Exact values of the row at a point; "" where there is none."""
        place = self.rows.place_at(at.y())
        if place is None or self._summary is None or at.y() > self.rows.height:
            return ""
        return "\n".join(describe(self._shown[place], self._summary))

    def _on_details(self, at: QPoint, place: int) -> bool:
        link = self._labels[place].details(self._names.width())
        return link is not None and link.translated(0, self.rows.bar_middle(place)).contains(at)

    def _open_details(self, place: int) -> None:
        if self._shown[place].failure is not None:
            self.details_requested.emit(self._shown[place].index)
