"""The Timeline view: what each worker does, and when.

Holds values, decides nothing: what ran and waited, and the words about it, come from core. Whatever
needs numpy is made when there is something to draw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.results.run_result import RunResult
from ....core.summary.row_selection import ALL, default_workers, visible_rows, worker_counts
from ....core.summary.summary import Basis, Row, Summary
from ...charts.highlight import Highlighted
from ...charts.row_layout import UNNAMED
from ...charts.time_window import TimeWindow
from ...style.theme import LIGHT, Size, Theme
from ...widgets.empty_page import EmptyPage
from ...widgets.labels import Elided, label
from ...widgets.legend import Legend, Mark, marks_words
from ...widgets.round_choice import RoundChoice
from ...widgets.segmented_control import Segmented
from ...widgets.workers_choice import WorkersChoice
from ..view_protocol import Extent

if TYPE_CHECKING:
    from ....core.results.timeline import Recording, Timeline
    from .timeline_panes import TimelinePanes


SHARES = 150  # px for the waiting shares at the right
SHARES_JOINED = 106


class TimelineView(QWidget):
    """Head, legend, the lanes and a part of them enlarged."""

    run_requested = Signal()
    basis_picked = Signal(str)
    words_changed = Signal()
    details_requested = Signal(object)  # index of a row that failed
    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)
    row_chosen = Signal(object)
    extent_changed = Signal()
    scrolled_to = Signal(int)
    window_moved = Signal(float, float)  # seconds

    def __init__(self) -> None:
        super().__init__()
        self._summary: Summary | None = None
        self._result: RunResult | None = None
        self._recording: Recording | None = None
        self._theme = LIGHT
        self._workers: int | None = ALL
        self._round: int | None = None
        self._cells: object = None
        self._words = ("", "")
        self._compact = self._joined = False
        self._named = True
        self._chosen: int | None = None
        self._shown_marks: tuple[Mark, ...] = ()
        self._panes: TimelinePanes | None = None
        self._title = Elided(tr("What each worker does"), size=Size.TITLE, weight=600)
        self._basis = Segmented([(Basis.COLD, tr("Cold")), (Basis.WARM, tr("Warm"))], tr("Time"))
        self._basis.set_tip(Basis.COLD, tr("Making the workers, their first batch, ending them"))
        self._basis.set_tip(Basis.WARM, tr("A batch on workers that already stand"))
        self._basis.value_changed.connect(self.basis_picked)
        self._workers_choice = WorkersChoice()
        self._workers_choice.value_changed.connect(self._pick_workers)
        self._rounds = RoundChoice()
        self._rounds.value_changed.connect(self._pick_round)
        self._legend = Legend()
        self._shares = label(tr("waiting, share of time"), size=Size.SMALL, weight=600, tone="second")
        self._pages = QStackedWidget()
        self._empty = EmptyPage()
        self._empty.run_requested.connect(self.run_requested)
        self._pages.addWidget(self._empty)
        self._lay_out()
        self.set_summary(None)

    def set_run(self, result: RunResult | None) -> None:
        """The samples that the next summary is about."""
        if result is not self._result:
            self._result, self._recording = result, None

    def set_summary(self, summary: Summary | None) -> None:
        """Show a run as far as it has come; None while there is none."""
        cells = None if summary is None else tuple(row.cell for row in summary.rows if not row.absent)
        if summary is not None and cells != self._cells:
            self._workers, self._round = default_workers(summary), None
        self._cells, self._summary = cells, summary
        self._show()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._legend.set_theme(theme)
        if self._panes is not None:
            self._panes.set_theme(theme)
            self._show()

    def set_compact(self, compact: bool) -> None:
        """In a narrow window the legend moves to the title's tooltip."""
        self._compact = compact
        self._set_margins()
        self._show()

    def set_joined(self, joined: bool, *, named: bool = True) -> None:
        """Beside another view, under one head for both; of two charts alike only the left one has names."""
        if (joined, named) != (self._joined, self._named):
            self._joined, self._named = joined, named
            self._title.setVisible(not joined)
            self._set_margins()
            self._show()

    def marks(self) -> tuple[Mark, ...]:
        """What the legend explains."""
        return self._shown_marks if self._summary is not None else ()

    def round(self) -> int | None:
        """Which round is shown; None for the median one."""
        return self._round

    def set_round(self, round_: int | None) -> None:
        """Show a round, or the median one, silently."""
        if round_ != self._round:
            self._round = round_
            self._show()

    def set_highlight(self, rows: Highlighted) -> None:
        """Tint rows and thin the others."""
        if self._panes is not None:
            self._panes.chart.set_highlight(rows)

    def extent(self) -> Extent | None:
        """Seconds of the longest row."""
        seconds = self._panes.chart.own_s() if self._panes is not None else 0.0
        return (0.0, seconds) if seconds else None

    def set_extent(self, extent: Extent | None) -> None:
        """Draw over another time; None for the rows' own."""
        if self._panes is not None:
            self._panes.chart.set_shared(extent[1] if extent is not None else None)

    def furniture(self) -> tuple[int, int]:
        """Px left and right of the lanes."""
        return self._column(), SHARES_JOINED if self._joined else SHARES

    def scroll_to(self, offset: int) -> None:
        if self._panes is not None:
            self._panes.chart.scroll_to(offset)

    def words(self) -> tuple[str, str]:
        """Headline and reason of what is shown; empty where the run's own do."""
        return self._words

    def workers(self) -> int | None:
        """Which rows are shown, as in `ViewOptions`."""
        return self._workers

    def set_workers(self, workers: int | None) -> None:
        """Show other rows, silently."""
        if workers != self._workers:
            self._workers = workers
            self._show()

    def selected(self) -> int | None:
        """Index of the row with the frame."""
        row = self._panes.chart.row() if self._panes is not None else None
        return row.index if row is not None else None

    def select(self, index: int) -> None:
        """Put the frame on a row, if it has lanes."""
        if self._panes is not None:
            self._chosen = index
            self._panes.chart.choose(index)

    def show_row(self, index: int) -> None:
        """Put the frame on a row, and the keyboard with it."""
        if self._summary is None:
            return
        if index not in {row.index for row in visible_rows(self._summary, self._workers)}:
            self.set_workers(ALL)
        panes = self.panes()
        panes.chart.choose(index)
        panes.chart.setFocus()

    def prepare(self) -> None:
        """Make what draws, ahead of the first thing to draw."""
        self.panes()

    def panes(self) -> TimelinePanes:
        """The lanes; made when first asked for."""
        if self._panes is None:
            from .timeline_panes import TimelinePanes

            self._panes = TimelinePanes()
            self._panes.set_theme(self._theme)
            chart = self._panes.chart
            for name in ("row_hovered", "row_pressed", "extent_changed", "scrolled_to"):
                getattr(chart, name).connect(getattr(self, name))
            chart.changed.connect(self._follow)
            self._pages.addWidget(self._panes)
            self.setFocusProxy(self._panes.chart)
            self._set_margins()
        return self._panes

    def _lay_out(self) -> None:
        self._head, self._legend_line, self._line = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._head.setSpacing(10)
        self._head.addWidget(self._title, 1)
        for control in (self._workers_choice, self._basis, self._rounds):
            self._head.addWidget(control)
        self._legend_line.addWidget(self._legend, 1)
        self._legend_line.addStretch()
        self._legend_line.addWidget(self._shares)
        self._line.addWidget(self._pages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._head)
        layout.addLayout(self._legend_line)
        layout.addLayout(self._line, 1)
        self._set_margins()

    @Slot()
    def _follow(self) -> None:
        """Tell of another chosen row, not of another window."""
        chosen = self.selected()
        if chosen != self._chosen:
            self._chosen = chosen
            if chosen is not None:
                self.row_chosen.emit(chosen)
        window = self._panes.chart.window_() if self._panes is not None else None
        if window is not None:
            self.window_moved.emit(window.low_s, window.high_s)

    def show_window(self, low_s: float, high_s: float) -> None:
        """Enlarge the same part as another timeline, as far as the chosen row reaches."""
        window = self._panes.chart.window_() if self._panes is not None else None
        if self._panes is not None and window is not None and high_s <= window.total_s:
            self._panes.chart.set_window(TimeWindow(low_s=low_s, high_s=high_s, total_s=window.total_s))

    def _column(self) -> int:
        """Px for the rows' names; without them as many as the axis's 0 needs."""
        if not self._named:
            return UNNAMED
        return 165 if self._compact else 202

    def _set_margins(self) -> None:
        card = 0 if self._joined else 12 if self._compact else 20
        self._head.setContentsMargins(card + 4, 0, card, 0)
        self._legend_line.setContentsMargins(card + 4, 0, card + 10, 0)
        self._line.setContentsMargins(card, 0, card, 0)
        if self._panes is not None:
            self._panes.set_column_width(self._column())
            self._panes.chart.set_shares_width(SHARES_JOINED if self._joined else SHARES)
            self._panes.zoom.set_compact(self._compact)

    def _show(self) -> None:
        summary = self._summary
        counts = () if summary is None else worker_counts(summary)
        self._workers_choice.set_counts(counts)
        alone = not self._joined
        self._workers_choice.setVisible(len(counts) > 1 and alone)
        self._basis.setVisible(summary is not None and alone)
        self._rounds.setVisible(summary is not None and alone)
        self._legend.setVisible(summary is not None and not self._compact and alone)
        self._shares.setVisible(summary is not None)
        if summary is None:
            self._pages.setCurrentIndex(0)
            self._say("", "")
            return
        self._workers_choice.set_value(self._workers)
        self._basis.set_value(summary.basis)
        self._rounds.set_rounds(self._result.plan.rounds if self._result is not None else 0)
        self._rounds.set_value(self._round)
        self._draw(summary)

    def _draw(self, summary: Summary) -> None:
        from ....core.results.timeline_text import timeline_headline
        from ...charts.lane_layout import lane_rows

        rows = visible_rows(summary, self._workers)
        shown = self._timelines(rows, summary.basis)
        started = any(one.startup_s + one.ending_s > 0 for one in shown.values())
        marks = (Mark.RUNNING, *((Mark.STARTUP,) if started else ()), Mark.WAITING)
        self._shown_marks = marks
        self._legend.set_marks(marks)
        self._title.setToolTip(marks_words(marks) if self._compact else "")
        self.panes().set_rows(lane_rows(rows, summary, shown, self._theme))
        self._pages.setCurrentWidget(self.panes())
        self._say(*timeline_headline(rows, shown))

    def _timelines(self, rows: tuple[Row, ...], basis: Basis) -> dict[int, Timeline]:
        from ....core.results.timeline import Recording

        if self._result is None:
            return {}
        if self._recording is None:
            self._recording = Recording(self._result)
        # A wrong result takes the time away, and with it what its workers did.
        timed = [row.index for row in rows if row.timing(basis) is not None]
        return self._recording.timelines(timed, basis, self._round)

    def _say(self, headline: str, reason: str) -> None:
        if (headline, reason) != self._words:
            self._words = (headline, reason)
            self.words_changed.emit()

    @Slot(object)
    def _pick_workers(self, workers: int | None) -> None:
        self.set_workers(workers)

    @Slot(object)
    def _pick_round(self, round_: int | None) -> None:
        self._round = round_
        self._show()
