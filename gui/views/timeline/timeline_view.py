"""The Timeline view: what each worker does, and when.

Holds values, decides nothing: what ran and waited, and the words about it, come from core. Whatever
needs numpy is made when there is something to draw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from ....core.display.i18n import tr
from ....core.summary.summary import Summary
from ...charts.time_window import TimeWindow
from ...style.theme import Size
from ...widgets.labels import label
from ...widgets.legend import Mark
from ...widgets.view_controls import basis_control
from ..recorded_view import RecordedView
from ..view_protocol import Extent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from .timeline_panes import TimelinePanes


class TimelineView(RecordedView):
    """The lanes and a part of them enlarged."""

    window_moved = Signal(float, float)  # seconds

    _legend_below = False  # beside it stands the head of the waiting shares
    _relayed = ("row_hovered", "row_pressed", "extent_changed", "scrolled_to", "rows_changed")
    _right = (150, 106)  # for the waiting shares
    _charts: tuple[TimelinePanes, ...]

    def __init__(self) -> None:
        self._chosen: int | None = None
        self._basis = basis_control(
            tr("Making the workers, their first batch, ending them"), tr("A batch on workers that already stand")
        )
        self._shares = label(tr("waiting, share of time"), size=Size.SMALL, weight=600, tone="second")
        super().__init__(tr("What each worker does"), self._basis)
        self._basis.value_changed.connect(self._pick_basis)
        self._legend_line.addStretch()
        self._legend_line.addWidget(self._shares)

    def extent(self) -> Extent | None:
        return next((panes.extent() for panes in self._charts), None)

    def set_extent(self, extent: Extent | None) -> None:
        for panes in self._charts:
            panes.set_extent(extent)

    def select(self, index: int) -> None:
        """Put the frame on a row, if it has lanes."""
        self._chosen = index
        super().select(index)

    def show_row(self, index: int) -> None:
        """Put the frame on a row, and the keyboard with it."""
        if self._reveal(index):
            self.panes().select(index)
            self.panes().chart.setFocus()

    def panes(self) -> TimelinePanes:
        """The lanes; made when first asked for."""
        panes: TimelinePanes = self.chart()
        return panes

    def _chart(self) -> TimelinePanes:
        from .timeline_panes import TimelinePanes

        panes = TimelinePanes()
        panes.chart.changed.connect(self._follow)
        panes.set_whole(self._presenting)
        return panes

    def _keyboard(self, chart: TimelinePanes) -> QWidget:
        return chart.chart

    @Slot()
    def _follow(self) -> None:
        """Tell of another chosen row, not of another window."""
        chosen = self.selected()
        if chosen != self._chosen:
            self._chosen = chosen
            if chosen is not None:
                self.row_chosen.emit(chosen)
        for window in self._windows():
            self.window_moved.emit(window.low_s, window.high_s)

    def show_window(self, low_s: float, high_s: float) -> None:
        """Enlarge the same part as another timeline, as far as the chosen row reaches."""
        for window in self._windows():
            if high_s <= window.total_s:
                self.panes().chart.set_window(TimeWindow(low_s=low_s, high_s=high_s, total_s=window.total_s))

    def _windows(self) -> tuple[TimeWindow, ...]:
        return tuple(window for panes in self._charts if (window := panes.chart.window_()) is not None)

    def set_presenting(self, presenting: bool) -> None:
        super().set_presenting(presenting)
        for panes in self._charts:
            panes.set_whole(presenting)

    def set_posing(self, posing: bool) -> None:
        """For a picture, in which nobody can drag anything."""
        for panes in self._charts:
            panes.set_posing(posing)

    def _arrange(self) -> None:
        super()._arrange()
        margins = self._legend_line.contentsMargins()
        margins.setRight(margins.right() + 10)
        self._legend_line.setContentsMargins(margins)
        for panes in self._charts:
            panes.chart.set_shares_width(self._right_width())
            panes.zoom.set_compact(self._compact)

    def _show_controls(self, summary: Summary | None) -> None:
        super()._show_controls(summary)
        for control in (self._basis, self._rounds, self._shares):
            control.setVisible(summary is not None)
        if summary is not None:
            self._basis.set_value(summary.basis)

    def _draw(self, summary: Summary) -> None:
        from ....core.results.timeline_text import timeline_headline
        from ...charts.lane_layout import lane_rows

        rows = self._rows(summary)
        shown = self._timelines(rows, summary)
        started = any(one.startup_s + one.ending_s > 0 for one in shown.values())
        estimated = any(one.clock_error_s for one in shown.values())
        marks = (Mark.RUNNING, *((Mark.STARTUP,) if started else ()), Mark.WAITING)
        self._show_marks((*marks, *((Mark.ESTIMATED,) if estimated else ())))
        self.panes().set_rows(lane_rows(rows, summary, shown, self._theme))
        self._pages.setCurrentWidget(self.panes())
        self._say(*timeline_headline(rows, shown))
