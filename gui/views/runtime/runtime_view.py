"""The Runtime view: how long each cell takes to finish.

Holds values, decides nothing: which rows are shown, their order and their words come from core.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from ....core.display.elision import Part
from ....core.display.i18n import tr
from ....core.results.caption import basis_words
from ....core.results.row_names import row_name
from ....core.summary.cost_plot import CostPlot, Measure, cost_figures, cost_plot, startup_of, typed_price
from ....core.summary.rate_text import row_sentence
from ....core.summary.row_selection import baseline_choices
from ....core.summary.summary import Basis, Row, Summary
from ...ports.view_options import Choice
from ...style.theme import Size, Theme
from ...widgets.elided_combo import ElidedCombo
from ...widgets.labels import Elided, label
from ...widgets.legend import Mark
from ...widgets.view_controls import (
    basis_control,
    measure_control,
    measure_list,
    offer_measures,
    price_field,
    scale_control,
)
from ...widgets.workers_choice import WorkersChoice
from ..chart_view import ChartView
from ..view_protocol import Extent
from .bill_band import BillBand

if TYPE_CHECKING:
    from ....core.compare.pair_text import Gain
    from .runtime_chart import RuntimeChart


class RuntimeView(ChartView):
    """One bar or dot a row, against a baseline that can be chosen."""

    _offers = ChartView._offers | {Choice.SCALE}
    _charts: tuple[RuntimeChart, ...]

    line_requested = Signal(object)  # index of a row whose message is about a line of the user's file

    def __init__(self) -> None:
        self._choices: tuple[int, ...] = ()
        self._against = ElidedCombo()
        self._against.setAccessibleName(tr("Baseline of the speed-ups"))
        self._against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._against.setMaximumWidth(180)
        self._workers = WorkersChoice()
        self._measure, self._measures = measure_control(), measure_list()
        self._price = price_field()
        self._basis = basis_control(
            tr("With making and ending the workers: what a script pays that needs them once"),
            tr("On workers that already stand: the compute alone"),
        )
        self._scale = scale_control()
        self._rate = Elided("", size=Size.SMALL, tone="second")
        self._rate_line = QHBoxLayout()
        self._bill = BillBand()
        self._bill.hide()
        self._what, self._what_above = (Elided("", size=Size.SMALL, weight=600, tone="second") for _ in range(2))
        self._price_name = label(tr("Price per core hour"), size=Size.SMALL, tone="second")
        self._price_name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._above_line = QHBoxLayout()
        measures = (self._measure, self._measures)
        controls = (self._against, self._workers, *measures, self._basis, self._scale)
        super().__init__(tr("Time to finish"), controls)
        self._against.activated.connect(self._pick_baseline)
        self._workers.value_changed.connect(self._pick_workers)
        self._measure.value_changed.connect(self._pick_measure)
        self._measures.activated.connect(self._pick_listed)
        self._price.editingFinished.connect(self._pick_price)
        self._basis.value_changed.connect(self._pick_basis)
        self._scale.value_changed.connect(self._pick_scale)
        self._lay_out_costs()
        self._box.addWidget(self._bill)
        self._rate.setAccessibleName(tr("Why, rate and limit"))
        self._rate_line.addWidget(self._rate)
        self._box.addLayout(self._rate_line)
        self.row_chosen.connect(self._show_rate)

    def _lay_out_costs(self) -> None:
        """What the second plot holds and the price stand beside the legend: the head's line has no room for them."""
        for shown in (self._what, self._what_above):
            shown.setAlignment(Qt.AlignmentFlag.AlignRight)
        for part, stretch in ((self._what, 1), (self._price_name, 0), (self._price, 0)):
            self._legend_line.addWidget(part, stretch)
        self._legend_line.setSpacing(10)
        # As wide as its marks first; the name of the plot takes what is left, and no window is widened by either.
        self._legend_line.setStretchFactor(self._legend, 100)
        # In a picture and on a wall the legend is below, and the plot is named above.
        self._above_line.addWidget(self._what_above)
        self._box.insertLayout(self._box.count() - 1, self._above_line)

    def extent(self) -> Extent | None:
        return next((chart.extent() for chart in self._charts), None)

    def set_extent(self, extent: Extent | None) -> None:
        for chart in self._charts:
            chart.set_extent(extent)

    def show_progress(self) -> None:
        """In the first round the row that runs is marked and grows; later ones are timed without it."""
        from ....core.results.replay import live_states

        summary, result = self._state.summary, self._state.result
        if summary is None or result is None or result.rounds_done or not self.isVisible():
            return
        begun = {cell for cell, _ in result.samples}
        shares = {index: state.share for index, state in live_states(result).items() if index in begun}
        untimed = {row.index for row in summary.rows if row.timing(summary.basis) is None and row.failure is None}
        for chart in self._charts:
            chart.set_progress({index: share for index, share in shares.items() if index in untimed})

    def set_gains(self, gains: Mapping[int, Gain] | None) -> None:
        """By how much this run is faster than the one beside it; None where there is none."""
        for chart in self._charts if gains is None else (self.chart(),):
            chart.set_gains(gains)

    def set_marked(self, marked: bool) -> None:
        """Show the chosen row also while the keyboard is in another view."""
        for chart in self._charts:
            chart.canvas().set_marked(marked)

    def close_chart(self) -> None:
        """Let pyqtgraph free what has no parent; the chart is of no use afterwards."""
        for chart in self._charts:
            chart.canvas().plotItem.close()

    def show_row(self, index: int) -> None:
        """Put the chart's cursor on the row of a cell, and the keyboard with it."""
        if self._reveal(index):
            self.chart().show_row(index)

    def _chart(self) -> RuntimeChart:
        from .runtime_chart import RuntimeChart

        chart = RuntimeChart()
        chart.details_requested.connect(self.details_requested)
        chart.line_requested.connect(self.line_requested)
        return chart

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._show_bill(self.selected())

    def _arrange(self) -> None:
        super()._arrange()
        side = 16 if self._compact else 24
        self._rate_line.setContentsMargins(side, 0, side, 0)
        self._above_line.setContentsMargins(side, 0, side, 0)
        self._bill.set_narrow(narrow=self._compact)

    def _right_width(self) -> int:
        return sum(chart.right_width() for chart in self._charts)

    def _has_title(self) -> bool:
        return not self._presenting and not self._joined

    def _how(self, summary: Summary) -> str:
        return basis_words(summary.basis, log=self._options.log)

    def _show_controls(self, summary: Summary | None) -> None:
        moves = summary is not None and any(row.bill is not None for row in summary.rows)
        offer_measures(self._measure, transfer=moves or self._options.measure is Measure.TRANSFER)
        self._measure.set_value(self._options.measure)
        self._measures.setCurrentIndex(self._measures.findData(self._options.measure))
        self._measure.setVisible(summary is not None and not self._compact)
        self._measures.setVisible(summary is not None and self._compact)
        priced = self._options.measure is Measure.CPU and summary is not None and self._has_controls()
        self._price.setVisible(priced)
        self._price_name.setVisible(priced)
        if not self._price.hasFocus():
            self._price.setText(self._options.price)
        self._basis.set_value(self._options.basis)
        self._scale.set_value("log" if self._options.log else "linear")
        self._show_baselines(() if summary is None else baseline_choices(summary))
        self._show_workers(self._workers, summary)
        plot = self._costs(self._rows(summary), summary) if summary is not None else None
        self._show_what(plot)
        self._title.set_parts(self._head_parts(summary, plot))

    def _show_what(self, plot: CostPlot | None) -> None:
        """Name the second plot: in a narrow window the head does."""
        for shown in (self._what, self._what_above):
            shown.setText(plot.title if plot is not None else "")
            shown.setToolTip("")
        self._what.setVisible(plot is not None and not self._compact and not self._presenting)
        self._what_above.setVisible(plot is not None and self._presenting)

    def _show_caption(self, summary: Summary) -> None:
        super()._show_caption(summary)
        if not self._what.isHidden():
            self._legend.setMaximumWidth(self._legend.natural_width())

    def _head_parts(self, summary: Summary | None, plot: CostPlot | None) -> tuple[Part, ...]:
        if plot is not None and self._compact:
            # "Peak memory (PSS), shared pages counted once": what is shown, and how it is counted.
            shown, _, how = plot.title.rpartition(", ")
            return Part(text=shown, rank=1), Part(text=how, rank=2, whole=True)
        title = tr("Time to finish, log scale") if self._options.log else tr("Time to finish")
        if plot is not None:
            return (Part(text=title if self._options.log else tr("Time"), rank=0),)
        # A run from a file, or one whose plan was changed since, is not what the plan panel says.
        what, _, num = (summary.work if summary is not None else "").rpartition(", ")
        return Part(text=title, rank=2), Part(text=what, rank=1), Part(text=num, rank=0)

    def _draw(self, summary: Summary) -> None:
        rows = self._rows(summary)
        plot = self._costs(rows, summary)
        room = (Mark.ROOM,) if plot is not None and any(bar.room for bar in plot.bars) else ()
        moving = (Mark.MOVING,) if plot is not None and any(bar.moving for bar in plot.bars) else ()
        self._show_marks(self._marks_of(rows, summary) + room + moving)
        if not summary.running:
            self.chart().set_progress({})
        self.chart().set_costs(plot)
        self.chart().set_figures(self._figures(rows, summary))
        self.chart().set_rows(rows, summary, log=self._options.log)
        self._say(plot.headline if plot is not None else "", plot.reason if plot is not None else "")
        self._pages.setCurrentWidget(self.chart())
        self._show_rate(self.selected())

    def rate(self) -> str:
        """Why the row under the cursor, or the fastest one, takes so long, how fast it works and how near its limit."""
        return self._rate.text()

    @Slot(object)
    def _show_rate(self, index: int | None) -> None:
        summary = self._state.summary
        said = row_sentence(summary, index) if summary is not None else ""
        self._rate.setText(said)
        self._rate.setVisible(bool(said) and not self._joined)
        self._show_bill(index)

    def _show_bill(self, index: int | None) -> None:
        """Of the row under the cursor; at first of the advised one, or else of the one that moves most."""
        summary = self._state.summary
        rows = self._rows(summary) if summary is not None and self._charts else ()
        measure = self._options.measure
        # In a narrow window, which is low as well, the rows need its room.
        narrow = self._compact and not self._presenting
        shown = not self._joined and (measure is Measure.TRANSFER or (measure is not Measure.TIME and not narrow))
        billed = [row for row in rows if row.bill is not None] if shown else []
        advised = summary.advised if summary is not None else None
        first = max(billed, key=lambda row: (row.index == advised, row.bill.share if row.bill else 0.0), default=None)
        row = next((row for row in billed if row.index == index), first)
        before_s = startup_of(row, summary.basis) if row is not None and summary is not None else 0.0
        self._bill.set_row(row, self._theme, before_s, name=row_name(row, rows) if row is not None else "")

    def _costs(self, rows: tuple[Row, ...], summary: Summary) -> CostPlot | None:
        """What stands beside the times; beside another view there is no room for it."""
        if self._joined or self._options.measure is Measure.TIME:
            return None
        result = self._state.result
        price, problem = typed_price(self._options.price)
        priced = replace(summary, price_per_core_hour=price)
        plot = cost_plot(rows, priced, result.machine if result is not None else {}, self._options.measure)
        return replace(plot, reason=problem) if plot is not None and problem and plot.measure is Measure.CPU else plot

    def _figures(self, rows: tuple[Row, ...], summary: Summary) -> dict[int, tuple[str, ...]] | None:
        """What stands there instead, where the window is wide enough."""
        if not self._joined or self._compact:
            return None
        return {row.index: said for row in rows if (said := cost_figures(row, summary.basis))} or None

    @Slot()
    def _pick_price(self) -> None:
        if self._price.text().strip() != self._options.price:
            self._pick(price=self._price.text().strip())

    @Slot()
    def _pick_listed(self) -> None:
        self._pick_measure(self._measures.currentData())

    @Slot(str)
    def _pick_measure(self, measure: str) -> None:
        self._pick(measure=Measure(measure))

    def _marks_of(self, rows: tuple[Row, ...], summary: Summary) -> tuple[Mark, ...]:
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
        shown, summary = self._options.baseline, self._state.summary
        if shown is None and summary is not None:
            shown = summary.baseline
        self._against.setCurrentIndex(self._choices.index(shown) if shown in self._choices else -1)
        self._against.setToolTip(self._against.currentText())
        measured = self._against.currentIndex() >= 0
        self._against.setVisible(measured and len(choices) > 1 and not self._compact)

    @Slot(int)
    def _pick_baseline(self, place: int) -> None:
        self._pick(baseline=self._choices[place])
