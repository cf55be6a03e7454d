"""The runtime chart: one row per cell, its bar or dot, its figures, the axis in seconds.

Shows rows in the order given. The row column and the axis stay in place; the rows scroll between
them where they would be less than 48 px high.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from ....core.compare.pair_text import Gain
from ....core.display.i18n import tr
from ....core.summary.cost_plot import CostPlot
from ....core.summary.row_selection import describe
from ....core.summary.summary import Row, Summary
from ...charts.highlight import NO_HIGHLIGHT, Highlighted
from ...charts.row_axis import AXIS_HEIGHT
from ...charts.row_bands import RowNeeds
from ...charts.row_canvas import RowCanvas, RowFrame
from ...charts.row_label import TO_DETAILS, TO_LINE, RowLabel, make_label
from ...charts.row_layout import ROW_MAX, BarRow, RowLayout, bar_rows
from ...style.theme import Theme
from ..view_protocol import Extent
from .bar_range import bar_range, shared_range
from .bars import Bars, BarScene
from .cost_column import SHARE, CostColumn
from .ratio_column import WIDTH, FigureColumn, GainColumn

COST_ROW = 57.0  # px of a row with a second plot, at most


class RuntimeChart(RowFrame):
    """The chart, and the gains of a second run at its far right."""

    details_requested = Signal(object)  # index of a row that failed
    line_requested = Signal(object)  # index of a row whose message is about a line of the user's file
    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)
    row_chosen = Signal(object)
    extent_changed = Signal()

    _room_for = 2
    _canvas: _Canvas

    def __init__(self) -> None:
        self._gains: GainColumn | None = None
        self._costs: CostColumn | None = None
        self._figures: FigureColumn | None = None
        super().__init__(_Canvas())
        for name in (
            "details_requested",
            "line_requested",
            "row_hovered",
            "row_pressed",
            "row_chosen",
            "extent_changed",
        ):
            getattr(self._canvas, name).connect(getattr(self, name))

    def set_rows(self, rows: tuple[Row, ...], summary: Summary, *, log: bool) -> None:
        """Show rows of a summary, from top to bottom."""
        self._canvas.set_rows(rows, summary, log=log)

    def set_progress(self, shares: Mapping[int, float]) -> None:
        """How far the rows are that are measured for the first time, by index, 0 to 1."""
        self._canvas.set_progress(shares)

    def set_column_width(self, width: int) -> None:
        """Px for the rows' names."""
        self._canvas.set_column_width(width)

    def show_row(self, index: int) -> None:
        """Put the cursor on the row of a cell, if it is shown."""
        self._canvas.show_row(index)

    def selected(self) -> int | None:
        """Index of the row that the cursor is on."""
        row = self._canvas.cursor_row()
        return row.index if row is not None else None

    def select(self, index: int) -> None:
        """Put the cursor on the row of a cell, if it is shown; the keyboard stays where it is."""
        self._canvas.select_row(index)

    def set_gains(self, gains: Mapping[int, Gain] | None) -> None:
        """Show by how much this run is faster, or no such column."""
        if gains is not None and self._gains is None:
            self._gains = GainColumn(self._canvas.rows, self)
        if self._gains is not None:
            self._gains.setVisible(gains is not None)
            self._gains.set_gains(gains or {})
        self._go_on()
        self._follow()

    def set_costs(self, plot: CostPlot | None) -> None:
        """Show a second plot beside the times, in the same rows; None for the times alone."""
        if plot is not None and self._costs is None:
            self._costs = CostColumn(self._canvas.rows, self)
        if self._costs is not None:
            self._costs.setVisible(plot is not None)
            self._costs.set_plot(plot)
            self._canvas.rows.limit = COST_ROW if plot is not None else ROW_MAX
        self._go_on()
        self._follow()

    def set_figures(self, figures: Mapping[int, Sequence[str]] | None) -> None:
        """Show what the rows take beside time as figures, for a plot has no room beside another view; None for none."""
        if figures is not None and self._figures is None:
            self._figures = FigureColumn(self._canvas.rows, self)
        if self._figures is not None:
            self._figures.setVisible(figures is not None)
            self._figures.set_figures(figures or {})
        self._go_on()
        self._follow()

    def _go_on(self) -> None:
        """Whether a column at the right goes on with the rows' grounds."""
        gains, costs, figures = (_seen(one) for one in (self._gains, self._costs, self._figures))
        self._canvas.set_goes_on(gains or costs or figures)
        if self._figures is not None:
            self._figures.set_goes_on(gains)

    def right_width(self) -> int:
        """Px right of the plot, without a scroll bar's."""
        if self._costs is not None and not self._costs.isHidden():
            return round((self.width() - self._canvas.column_width()) * SHARE)
        return WIDTH * (_seen(self._gains) + _seen(self._figures))

    def row_needs(self) -> RowNeeds | None:
        """What the rows need to stand beside those of another view."""
        shown, rows = self._canvas.shown_indices(), self._canvas.rows
        least, most = (rows.least,) * len(shown), (rows.most,) * len(shown)
        bottom = float(self.height() - AXIS_HEIGHT)
        needs = RowNeeds(rows=shown, least=least, most=most, top=0.0, bottom=bottom, offset=rows.offset)
        return needs if shown else None

    def set_highlight(self, rows: Highlighted) -> None:
        """Tint rows and thin the others."""
        self._canvas.set_highlight(rows)

    def extent(self) -> Extent | None:
        """What the rows shown need of the axis: seconds, or their logarithms on a log axis."""
        return self._canvas.extent()

    def set_extent(self, extent: Extent | None) -> None:
        """Draw over another part of the axis; None for the rows' own."""
        self._canvas.set_extent(extent)

    def canvas(self) -> _Canvas:
        return self._canvas

    def _place(self) -> None:
        super()._place()
        left = self._canvas.geometry().width()
        for column in (self._figures, self._gains):
            if column is not None:
                column.setGeometry(left, 0, WIDTH, self._canvas.height() - AXIS_HEIGHT)
                column.set_rows(*self._canvas.drawn())
                left += WIDTH * _seen(column)
        if self._costs is not None:
            plot, right = self._canvas.geometry(), self.right_width()
            self._costs.setGeometry(plot.width(), 0, right, plot.height())
            self._costs.set_rows(*self._canvas.drawn())


def _seen(column: QWidget | None) -> bool:
    return column is not None and not column.isHidden()


class _Canvas(RowCanvas):
    details_requested = Signal(object)
    line_requested = Signal(object)
    row_hovered = Signal(object)
    row_pressed = Signal(object)
    row_chosen = Signal(object)
    extent_changed = Signal()

    def __init__(self) -> None:
        rows = RowLayout()
        self._bars = Bars(rows)
        self._shown: tuple[Row, ...] = ()
        self._summary: Summary | None = None
        self._pictures: tuple[BarRow, ...] = ()
        self._labels: tuple[RowLabel, ...] = ()
        self._highlighted = NO_HIGHLIGHT  # by index
        self._hovered: int | None = None
        self._goes_on = False
        self._marked = False  # whether the cursor is shown without the keyboard
        self._progress: dict[int, float] = {}
        self._own: Extent | None = None
        self._shared: Extent | None = None
        super().__init__(rows, self._bars, tr("Runtime chart"))
        self.setMouseTracking(True)
        self.set_column_width(202)

    def set_rows(self, rows: tuple[Row, ...], summary: Summary, *, log: bool) -> None:
        self._shown, self._summary, self._log = rows, summary, log
        how = tr("{n} row(s); Up and Down read them.", "", len(rows))
        self._keep_cursor(len(rows), f"{summary.headline}. {how}")
        self._refresh()

    def set_highlight(self, rows: Highlighted) -> None:
        if rows != self._highlighted:
            self._highlighted = rows
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

    def set_progress(self, shares: Mapping[int, float]) -> None:
        if shares != self._progress:
            self._progress = dict(shares)
            self._refresh()

    def column_width(self) -> int:
        """Px of the rows' names."""
        return int(self._names.width())

    def shown_indices(self) -> tuple[int, ...]:
        return tuple(row.index for row in self._shown)

    def drawn(self) -> tuple[tuple[BarRow, ...], Theme, Highlighted]:
        """What is drawn beside the plot in the same rows."""
        return self._pictures, self._theme, self._highlighted_places()

    def extent(self) -> Extent | None:
        return self._own if any(row.timing is not None for row in self._pictures) else None

    def set_extent(self, extent: Extent | None) -> None:
        if extent != self._shared:
            self._shared = extent
            self._refresh()

    def _refresh(self) -> None:
        if self._summary is None:
            return
        self._pictures = bar_rows(self._shown, self._summary, self._theme, self._progress)
        self._fit_rows(len(self._shown))
        baseline, width = self._baseline(), self._plot_width()
        room = width - 16
        self._labels = tuple(make_label(row, log=self._log, baseline=baseline, room=room) for row in self._pictures)
        own = bar_range(self._pictures, self._labels, baseline, width, log=self._log)
        self._show_range(*shared_range(own, self._shared, width, log=self._log), width)
        if own != self._own:
            self._own = own
            self.extent_changed.emit()

    def _highlighted_places(self) -> Highlighted:
        return frozenset(place for place, row in enumerate(self._pictures) if row.index in self._highlighted)

    def _baseline(self) -> float | None:
        assert self._summary is not None
        # Times of several workloads or nums do not compare: one line could not stand for them all.
        if self._summary.baseline is None or len({row.group for row in self._summary.rows}) > 1:
            return None
        timing = self._summary.rows[self._summary.baseline].timing(self._summary.basis)
        return timing.time_s if timing is not None else None

    def _paint_again(self) -> None:
        summary = self._summary
        if summary is None:
            return
        cursor = self._cursor if self.hasFocus() or self._marked else None
        scene = BarScene(
            rows=self._pictures,
            labels=self._labels,
            log=self._log,
            running=summary.running,
            grid=self._ticks,
            baseline=self._baseline(),
            cursor=cursor,
            focused=self.hasFocus(),
            highlighted=self._highlighted_places(),
            goes_on=self._goes_on,
        )
        self._bars.set_scene(scene, self._theme)
        self._names.set_rows(self._pictures, self._theme, cursor, highlighted=scene.highlighted, focused=scene.focused)
        self._time.set_ticks(self._ticks, log=self._log, theme=self._theme)

    # The row cursor

    def _words(self, place: int, y: float | None = None) -> tuple[str, ...]:
        assert self._summary is not None
        return describe(self._shown[place], self._summary)

    def _pressed(self, key: Qt.Key) -> bool:
        if key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self._cursor is None:
            return False
        row = self._pictures[self._cursor]
        if row.unable is not None and row.line is not None:
            self.line_requested.emit(row.index)
        else:
            self._open_details(self._cursor)
        return True

    def _picked(self, place: int) -> None:
        self.row_chosen.emit(self._shown[place].index)

    def show_row(self, index: int) -> None:
        if self.select_row(index):
            self.setFocus()

    def select_row(self, index: int) -> bool:
        """Whether the row is shown."""
        places = [place for place, row in enumerate(self._shown) if row.index == index]
        if places:
            self._move_cursor(places[0])
        return bool(places)

    def cursor_row(self) -> Row | None:
        """The row that the keyboard's cursor is on."""
        return self._shown[self._cursor] if self._cursor is not None else None

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.rows.place_at(event.position().y())
        if place is None or place >= len(self._shown):
            self.row_pressed.emit(None)
            return
        self._pick(place)
        if self._on_link(TO_DETAILS, event.position().toPoint(), place):
            self._open_details(place)
        elif self._on_link(TO_LINE, event.position().toPoint(), place):
            self.line_requested.emit(self._shown[place].index)
        else:
            self.row_pressed.emit(self._shown[place].index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.rows.place_at(event.position().y())
        inside = place is not None and place < len(self._shown) and event.position().y() < self.rows.height
        self._hover(self._shown[place].index if inside and place is not None else None)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.row_hovered.emit(index)

    def _on_link(self, role: str, at: QPoint, place: int) -> bool:
        link = self._labels[place].link(role, self._names.width())
        return link is not None and link.translated(0, self.rows.bar_middle(place)).contains(at)

    def _open_details(self, place: int) -> None:
        if self._shown[place].failure is not None:
            self.details_requested.emit(self._shown[place].index)
