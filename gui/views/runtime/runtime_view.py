"""The Runtime view: how long each cell takes to finish.

Holds values, decides nothing: which rows are shown, their order and their words come from core.
It stands edge to edge in the content and keeps its own margins. The chart, and with it pyqtgraph,
is made when there is something to draw.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.results.caption import basis_words
from ....core.summary.row_selection import ALL, baseline_choices, default_workers, visible_rows, worker_counts
from ....core.summary.summary import Basis, Row, Summary
from ...charts.highlight import Highlighted
from ...charts.row_layout import UNNAMED
from ...ports.view_options import ViewOptions
from ...style.theme import LIGHT, Size, Theme
from ...widgets.elided_combo import ElidedCombo
from ...widgets.empty_page import EmptyPage
from ...widgets.labels import Elided
from ...widgets.legend import Legend, Mark, marks_words
from ...widgets.segmented_control import Segmented
from ...widgets.workers_choice import WorkersChoice
from ..view_protocol import Extent

if TYPE_CHECKING:
    from ....core.compare.pair_text import Gain
    from .runtime_chart import RuntimeChart

_NO_LIMIT = 16_777_215  # Qt's own


class RuntimeView(QWidget):
    """Chart head, legend and chart."""

    value_changed = Signal()
    run_requested = Signal()
    details_requested = Signal(object)  # index of a row that failed
    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)
    row_chosen = Signal(object)
    extent_changed = Signal()
    scrolled_to = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._options = ViewOptions()
        self._summary: Summary | None = None
        self._theme = LIGHT
        self._chart: RuntimeChart | None = None
        self._compact = self._presenting = self._joined = False
        self._named = True
        self._shown_marks: tuple[Mark, ...] = ()
        self._cells: object = None
        self._title = Elided(tr("Time to finish"), size=Size.TITLE, weight=600)
        self._against = ElidedCombo()
        self._against.setAccessibleName(tr("Baseline of the speed-ups"))
        self._against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._against.setMaximumWidth(180)
        self._against.activated.connect(self._pick_baseline)
        self._workers = WorkersChoice()
        self._workers.value_changed.connect(self._pick_workers)
        self._basis = Segmented([(Basis.COLD, tr("Cold")), (Basis.WARM, tr("Warm"))], tr("Time"))
        self._basis.set_tip(
            Basis.COLD, tr("With making and ending the workers: what a script pays that needs them once")
        )
        self._basis.set_tip(Basis.WARM, tr("On workers that already stand: the compute alone"))
        self._basis.value_changed.connect(self._pick_basis)
        self._scale = Segmented([("linear", tr("Linear")), ("log", tr("Log"))], tr("Axis"))
        self._scale.value_changed.connect(self._pick_scale)
        self._legend = Legend()
        self._caption = Elided("", size=Size.SMALL, tone="second")
        self._caption.hide()
        self._pages = QStackedWidget()
        empty = EmptyPage()
        empty.run_requested.connect(self.run_requested)
        self._pages.addWidget(empty)
        self._lay_out()
        self.set_summary(None)

    def value(self) -> ViewOptions:
        return self._options

    def set_value(self, options: ViewOptions) -> None:
        """Take over options, silently."""
        self._options = options
        self._show()

    def set_summary(self, summary: Summary | None) -> None:
        """Show a run as far as it has come; None while there is none. Its basis becomes the chosen one."""
        self._summary = summary
        cells = None if summary is None else tuple(row.cell for row in summary.rows if not row.absent)
        if summary is not None and cells != self._cells:
            # Another plan: a baseline or a number of workers of the last one means nothing in it.
            self._options = replace(self._options, baseline=None, workers=default_workers(summary))
        self._cells = cells
        if summary is not None:
            self._options = replace(self._options, basis=summary.basis)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._legend.set_theme(theme)
        if self._chart is not None:
            self._chart.set_theme(theme)

    def set_compact(self, compact: bool) -> None:
        """In a narrow window the legend moves to the title's tooltip and the baseline's choice goes."""
        self._compact = compact
        self._set_margins()
        self._show()

    def set_presenting(self, presenting: bool) -> None:
        """Without the controls; the legend goes below, beside what was measured."""
        self._presenting = presenting
        self._show_head()
        self._box.removeItem(self._legend_line)
        # Above the chart it comes after the controls, which are hidden or not.
        self._box.insertLayout(2 if presenting else 1, self._legend_line)
        self._set_margins()
        self._show()

    def set_joined(self, joined: bool, *, named: bool = True) -> None:
        """Beside another view, under one head for both; of two charts alike only the left one has names."""
        if (joined, named) != (self._joined, self._named):
            self._joined, self._named = joined, named
            self._show_head()
            self._set_margins()
            self._show()

    def marks(self) -> tuple[Mark, ...]:
        """What the legend explains."""
        return self._shown_marks if self._summary is not None else ()

    def set_gains(self, gains: Mapping[int, Gain] | None) -> None:
        """By how much this run is faster than the one beside it; None where there is none."""
        if gains is not None or self._chart is not None:
            self.chart().set_gains(gains)

    def set_highlight(self, rows: Highlighted) -> None:
        """Tint rows and thin the others."""
        if self._chart is not None:
            self._chart.set_highlight(rows)

    def extent(self) -> Extent | None:
        """What the rows shown need of the axis."""
        return self._chart.extent() if self._chart is not None else None

    def set_extent(self, extent: Extent | None) -> None:
        """Draw over another part of the axis."""
        if self._chart is not None:
            self._chart.set_extent(extent)

    def furniture(self) -> tuple[int, int]:
        """Px left and right of the plot."""
        return self._column(), self._chart.right_width() if self._chart is not None else 0

    def scroll_to(self, offset: int) -> None:
        if self._chart is not None:
            self._chart.scroll_to(offset)

    def set_marked(self, marked: bool) -> None:
        """Show the chosen row also while the keyboard is in another view."""
        if self._chart is not None:
            self._chart.canvas().set_marked(marked)

    def close_chart(self) -> None:
        """Let pyqtgraph free what has no parent; the chart is of no use afterwards."""
        if self._chart is not None:
            self._chart.canvas().plotItem.close()

    def show_row(self, index: int) -> None:
        """Put the chart's cursor on the row of a cell, and the keyboard with it."""
        if self._summary is None:
            return
        if index not in {row.index for row in visible_rows(self._summary, self._options.workers)}:
            self._change(replace(self._options, workers=ALL))
        self.chart().show_row(index)

    def workers(self) -> int | None:
        """Which rows are shown."""
        return self._options.workers

    def set_workers(self, workers: int | None) -> None:
        """Show other rows, silently."""
        if self._summary is not None and workers != self._options.workers:
            self.set_value(replace(self._options, workers=workers))

    def selected(self) -> int | None:
        """Index of the row that the chart's cursor is on."""
        row = self._chart.canvas().cursor_row() if self._chart is not None else None
        return row.index if row is not None else None

    def select(self, index: int) -> None:
        """Put the chart's cursor on a row; the keyboard stays where it is."""
        if self._summary is not None:
            self.chart().select_row(index)

    def prepare(self) -> None:
        """Make what draws, ahead of the first thing to draw."""
        self.chart()

    def chart(self) -> RuntimeChart:
        """The chart; made when first asked for."""
        if self._chart is None:
            from .runtime_chart import RuntimeChart

            self._chart = RuntimeChart()
            self._chart.set_theme(self._theme)
            self._chart.details_requested.connect(self.details_requested)
            self.setFocusProxy(self._chart)
            for name in ("row_hovered", "row_pressed", "row_chosen", "extent_changed", "scrolled_to"):
                getattr(self._chart, name).connect(getattr(self, name))
            self._pages.addWidget(self._chart)
            self._set_margins()
        return self._chart

    def _lay_out(self) -> None:
        self._controls = QWidget()
        self._head = QHBoxLayout(self._controls)
        self._head.setSpacing(10)
        self._head.addWidget(self._title, 1)
        for control in (self._against, self._workers, self._basis, self._scale):
            self._head.addWidget(control)
        self._legend_line, self._chart_line = QHBoxLayout(), QHBoxLayout()
        self._legend_line.addWidget(self._caption, 1)
        self._legend_line.addWidget(self._legend, 1)
        self._chart_line.addWidget(self._pages)
        self._box = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._controls)
        layout.addLayout(self._legend_line)
        layout.addLayout(self._chart_line, 1)
        self._set_margins()

    def _show_head(self) -> None:
        self._controls.setVisible(not self._presenting and not self._joined)
        self._caption.setVisible(self._presenting and not self._joined)

    def _column(self) -> int:
        """Px for the rows' names; without them as many as the axis's 0 needs."""
        if not self._named:
            return UNNAMED
        return 165 if self._compact else 202

    def _set_margins(self) -> None:
        card = 0 if self._joined else 12 if self._compact else 20
        self._head.setContentsMargins(card + 4, 0, card, 0)
        self._legend_line.setContentsMargins(card + 4, 0, card, 10 if self._presenting else 0)
        self._chart_line.setContentsMargins(card, 0, card, 0)
        if self._chart is not None:
            self._chart.set_column_width(self._column())

    def _show(self) -> None:
        options, summary = self._options, self._summary
        self._basis.set_value(options.basis)
        self._scale.set_value("log" if options.log else "linear")
        title = tr("Time to finish, log scale") if options.log else tr("Time to finish")
        # A run from a file, or one whose plan was changed since, is not what the plan panel says.
        self._title.setText(f"{title}: {summary.work}" if summary is not None and summary.work else title)
        choices = () if summary is None else baseline_choices(summary)
        self._show_baselines(choices)
        measured = self._against.currentIndex() >= 0
        self._against.setVisible(measured and len(choices) > 1 and not self._compact)
        counts = () if summary is None else worker_counts(summary)
        self._workers.set_counts(counts)
        self._workers.setVisible(len(counts) > 1)
        self._legend.setVisible(summary is not None and not self._compact and not self._joined)
        if summary is None:
            self._pages.setCurrentIndex(0)
            return
        self._workers.set_value(options.workers)
        rows = visible_rows(summary, options.workers)
        marks = self._shown_marks = self._marks(rows, summary)
        self._legend.set_marks(marks)
        self._show_caption(summary)
        self._title.setToolTip(f"{self._title.text()}\n{marks_words(marks)}" if self._compact else "")
        self.chart().set_rows(rows, summary, log=options.log)
        self._pages.setCurrentWidget(self.chart())

    def _show_caption(self, summary: Summary) -> None:
        how = basis_words(summary.basis, log=self._options.log)
        self._caption.setText(f"{summary.caption}, {how}" if summary.caption else how)
        if self._presenting:
            self._legend.setFixedWidth(self._legend.natural_width())
        else:
            self._legend.setMinimumWidth(0)
            self._legend.setMaximumWidth(_NO_LIMIT)

    def _marks(self, rows: tuple[Row, ...], summary: Summary) -> tuple[Mark, ...]:
        timings = [timing for row in rows if (timing := row.timing(summary.basis)) is not None]
        cold, log = summary.basis is Basis.COLD, self._options.log
        # In the first round there are dots and no bars yet.
        bars = not log and any(len(timing.samples_s) > 1 or not summary.running for timing in timings)
        wanted = (
            (Mark.STARTUP, cold and bars),
            (Mark.STARTUP_ADDED, cold and log),
            (Mark.COMPUTE, bars),
            (Mark.SAMPLE, True),
            (Mark.INTERVAL, not log and any(timing.interval_s is not None for timing in timings)),
            (Mark.BASELINE, summary.baseline is not None),
            (Mark.GAIN, log),
        )
        return tuple(mark for mark, shown in wanted if shown)

    def _show_baselines(self, choices: tuple[Row, ...]) -> None:
        titles = [row.title for row in choices]
        names = [row.title + (f", {row.detail}" if titles.count(row.title) > 1 else "") for row in choices]
        texts = [tr("against {who}").format(who=name) for name in names]
        if texts != [self._against.itemText(i) for i in range(self._against.count())]:
            self._against.clear()
            self._against.addItems(texts)
        self._choices = tuple(row.index for row in choices)
        shown = self._options.baseline
        if shown is None and self._summary is not None:
            shown = self._summary.baseline
        self._against.setCurrentIndex(self._choices.index(shown) if shown in self._choices else -1)
        self._against.setToolTip(self._against.currentText())

    def _pick_baseline(self, place: int) -> None:
        self._change(replace(self._options, baseline=self._choices[place]))

    def _pick_workers(self, workers: int | None) -> None:
        self._change(replace(self._options, workers=workers))

    def _pick_basis(self, basis: str) -> None:
        self._change(replace(self._options, basis=Basis(basis)))

    def _pick_scale(self, scale: str) -> None:
        self._change(replace(self._options, log=scale == "log"))

    def _change(self, options: ViewOptions) -> None:
        if options != self._options:
            self._options = options
            self._show()
            self.value_changed.emit()
