"""The compare chart: one row per matched cell, in it one lane per run, at the right the ratios.

Shows cells in the order given. Up and Down move along the rows, Left and Right choose a run.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent

from ....core.compare import Compared, Comparison
from ....core.compare.cell_text import describe
from ....core.display.i18n import tr
from ...charts.row_canvas import RowCanvas, RowFrame
from ...charts.time_range import linear_top, log_range
from .compare_marks import GUTTER, Marks, MarkScene, RatioAxis
from .compare_rows import RunLaneLayout, RunLaneRow, run_lane_rows

_RIGHT = 14.0  # px right of the last mark


class CompareChart(RowFrame):
    """The chart; it tells when it has moved, for what stands above its ratios."""

    chosen_changed = Signal(int)  # the run whose ratios are shown
    laid_out = Signal()

    _canvas: _Canvas

    def __init__(self) -> None:
        super().__init__(_Canvas())
        self._canvas.chosen_changed.connect(self.chosen_changed)

    def set_cells(self, cells: tuple[Compared, ...], comparison: Comparison, *, log: bool) -> None:
        """Show cells of a comparison, from top to bottom."""
        self._canvas.set_cells(cells, comparison, log=log)

    def set_compact(self, compact: bool) -> None:
        """A narrower row column, and ratios without their intervals."""
        self._canvas.set_compact(compact)

    def canvas(self) -> _Canvas:
        return self._canvas

    @property
    def ratio_width(self) -> int:
        """Px from the ratios' begin to the right edge."""
        taken: int = self._canvas.width()
        return self._canvas.ratio_width + self.width() - taken

    def _place(self) -> None:
        super()._place()
        self.laid_out.emit()


class _Canvas(RowCanvas):
    chosen_changed = Signal(int)

    rows: RunLaneLayout

    def __init__(self) -> None:
        rows = RunLaneLayout()
        self._ratios, self._marks = RatioAxis(rows), Marks(rows)
        self._cells: tuple[Compared, ...] = ()
        self._comparison: Comparison | None = None
        self._compact = False
        self._pictures: tuple[RunLaneRow, ...] = ()
        self._ratio_width = 60
        self._chosen = 1
        super().__init__(rows, self._marks, tr("Compare chart"), right=self._ratios)
        self.setAccessibleDescription(tr("Nothing is drawn yet."))
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
        self._keep_cursor(len(cells), tr("{n} row(s); Up and Down read them.", "", len(cells)))
        self._refresh()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.set_column_width(165 if compact else 202)

    def _refresh(self) -> None:
        if self._comparison is None:
            return
        self._pictures = run_lane_rows(self._cells, self._comparison, self._theme)
        self._fit_rows(len(self._cells))
        self._ratios.set_scene(self._scene(), self._theme, intervals=not self._compact)
        # Known before Qt lays the column out.
        self._ratio_width = max(self._ratios.wanted(intervals=not self._compact), 60)
        self._ratios.setWidth(self._ratio_width)
        width = self._plot_width(self._ratio_width)
        self._show_range(*self._range(width), width)

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

    def _words(self, place: int, y: float | None = None) -> tuple[str, ...]:
        """Exact values, of many runs first the one at a height."""
        assert self._comparison is not None
        lane = self.rows.lane_at(y) if y is not None else None
        return describe(self._cells[place], self._comparison, lane if lane is not None else self._chosen)

    def _pressed(self, key: Qt.Key) -> bool:
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or self._comparison is None:
            return False
        self._step_run(-1 if key == Qt.Key.Key_Left else 1)
        return True

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.rows.place_at(event.position().y())
        if place is None or event.position().y() > self.rows.height:
            return
        lane = self.rows.lane_at(event.position().y())
        if lane is not None:
            self.choose(lane)
        self._move_cursor(place)
