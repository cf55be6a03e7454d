"""The Scaling view: how each strategy scales with workers, and from which num on it pays off.

Holds values, decides nothing: lines, laws, break-even and every word come from core. What draws is made when
there is something to draw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ..core.language import tr
from ..core.results import RunResult
from ..core.selection import ALL
from ..core.summary import Basis, Summary
from .elided_combo import ElidedCombo
from .empty_page import EmptyPage
from .legend import Legend, Mark
from .segmented import Segmented
from .text import Elided
from .theme import LIGHT, Size, Theme

if TYPE_CHECKING:
    from ..core.scaling.chart import Sweeps, WorkersChart
    from ..core.scaling.num_chart import NumChart
    from .scaling_chart import ScalingChart

_NO_LIMIT = 16_777_215  # Qt's own


class ScalingView(QWidget):
    """Chart head, legend, chart, and a sentence on the law."""

    run_requested = Signal()
    sweep_requested = Signal()
    basis_picked = Signal(str)
    scale_picked = Signal(str)
    words_changed = Signal()
    details_requested = Signal(object)  # no point of a chart has failed; every view has it

    def __init__(self) -> None:
        super().__init__()
        self._summary: Summary | None = None
        self._result: RunResult | None = None
        self._theme = LIGHT
        self._log = False
        self._workers: int | None = ALL
        self._compact = self._presenting = False
        self._cells: object = None
        self._sweep = self._against = ""  # as they were picked; "" for what the run suggests
        self._fit: int | None = None
        self._duel: int | None = None
        self._offered: tuple[Sweeps, ...] = ()
        self._shown: WorkersChart | NumChart | None = None
        self._words = ("", "")
        self._chart: ScalingChart | None = None
        self._make_controls()
        self._title = Elided(tr("Speed-up"), size=Size.TITLE, weight=600)
        self._legend = Legend()
        self._caption = Elided("", size=Size.SMALL, tone="second")
        self._work = Elided("", size=Size.SMALL, tone="second")
        self._work.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._note = Elided("", size=Size.SMALL, tone="second")
        self._pages = QStackedWidget()
        self._empty = EmptyPage()
        self._empty.run_requested.connect(self.run_requested)
        self._no_sweep = EmptyPage(
            tr("No strategy of this run has two worker counts or two nums: a sweep shows how it scales."),
            tr("Set a worker sweep"),
        )
        self._too_few = EmptyPage(tr("A line takes two points that have a time."), "")
        self._no_sweep.run_requested.connect(self.sweep_requested)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._no_sweep)
        self._pages.addWidget(self._too_few)
        self._lay_out()
        self.set_summary(None)

    def set_run(self, result: RunResult | None) -> None:
        """The samples that the next summary is about."""
        self._result = result

    def set_summary(self, summary: Summary | None) -> None:
        """Show a run as far as it has come; None while there is none."""
        cells = None if summary is None else tuple(row.cell for row in summary.rows)
        if summary is not None and cells != self._cells:
            self._sweep = self._against = ""
            self._fit = self._duel = None
        self._cells, self._summary = cells, summary
        self._show()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._legend.set_theme(theme)
        if self._chart is not None:
            self._chart.set_theme(theme)

    def set_compact(self, compact: bool) -> None:
        """In a narrow window the legend moves to the title's tooltip."""
        self._compact = compact
        self._set_margins()
        self._show()

    def set_presenting(self, presenting: bool) -> None:
        """Without the controls; the legend goes below, beside what was measured."""
        self._presenting = presenting
        self._caption.setVisible(presenting)
        for control in self._all_controls:
            control.setVisible(not presenting)
        self._box.removeItem(self._legend_line)
        self._box.insertLayout(3 if presenting else 1, self._legend_line)
        self._set_margins()
        self._show()

    def set_log(self, log: bool) -> None:
        """Linear or logarithmic axes, silently; those of a num sweep are logarithmic in any case."""
        if log != self._log:
            self._log = log
            self._show()

    def words(self) -> tuple[str, str]:
        """Headline and reason of what is shown; empty where the run's own do."""
        return self._words

    def workers(self) -> int | None:
        """Which rows other views show: this one shows them all and keeps the choice."""
        return self._workers

    def set_workers(self, workers: int | None) -> None:
        """Keep what other views show."""
        self._workers = workers

    def selected(self) -> int | None:
        """Index of the row that the cursor is on."""
        return self._chart.row() if self._chart is not None else None

    def select(self, index: int) -> None:
        """Put the cursor on a row, if it has a point."""
        if self._chart is not None:
            self._chart.choose(index)

    def chart(self) -> ScalingChart:
        """The chart; made when first asked for."""
        if self._chart is None:
            from .scaling_chart import ScalingChart

            self._chart = ScalingChart()
            self._chart.set_theme(self._theme)
            self._pages.addWidget(self._chart)
            self.setFocusProxy(self._chart)
        return self._chart

    def shown(self) -> WorkersChart | NumChart | None:
        """The chart's data; None while there is no chart."""
        return self._shown

    # Layout

    def _make_controls(self) -> None:
        self._sweeps = Segmented([("workers", tr("Workers")), ("num", "num")], tr("What varies"))
        self._bases = Segmented([("own", tr("Own")), ("best", tr("Best serial"))], tr("Baseline"))
        self._bases.set_tip("own", tr("Against the same strategy with 1 worker"))
        self._bases.set_tip("best", tr("Against the fastest strategy of one thread"))
        self._laws = self._combo(tr("Which strategy's law is drawn"))
        self._ways = self._combo(tr("Whose break-even is marked"))
        self._basis = Segmented([(Basis.COLD, tr("Cold")), (Basis.WARM, tr("Warm"))], tr("Time"))
        self._basis.set_tip(Basis.COLD, tr("With making and ending the workers"))
        self._basis.set_tip(Basis.WARM, tr("On workers that already stand: the compute alone"))
        self._scale = Segmented([("linear", tr("Linear")), ("log", tr("Log"))], tr("Axis"))
        self._sweeps.value_changed.connect(self._pick_sweep)
        self._bases.value_changed.connect(self._pick_against)
        self._laws.activated.connect(self._pick_fit)
        self._ways.activated.connect(self._pick_duel)
        self._basis.value_changed.connect(self.basis_picked)
        self._scale.value_changed.connect(self.scale_picked)
        self._all_controls: tuple[QWidget, ...] = (
            *(self._sweeps, self._laws, self._ways),
            *(self._bases, self._basis, self._scale),
        )

    def _combo(self, name: str) -> ElidedCombo:
        combo = ElidedCombo()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setMaximumWidth(190)
        return combo

    def _lay_out(self) -> None:
        self._head, self._legend_line = QHBoxLayout(), QHBoxLayout()
        self._line, self._note_line = QHBoxLayout(), QHBoxLayout()
        self._head.setSpacing(10)
        self._head.addWidget(self._title, 1)
        for control in self._all_controls:
            self._head.addWidget(control)
        self._legend_line.addWidget(self._caption, 1)
        self._legend_line.addWidget(self._legend, 2)
        self._legend_line.addWidget(self._work, 1)
        self._line.addWidget(self._pages)
        self._note_line.addWidget(self._note)
        self._caption.hide()
        self._box = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._head)
        layout.addLayout(self._legend_line)
        layout.addLayout(self._line, 1)
        layout.addLayout(self._note_line)
        self._set_margins()

    def _set_margins(self) -> None:
        card = 12 if self._compact else 20
        self._head.setContentsMargins(card + 4, 0, card, 0)
        self._legend_line.setContentsMargins(card + 4, 0, card, 10 if self._presenting else 0)
        self._line.setContentsMargins(card, 0, card, 0)
        self._note_line.setContentsMargins(card + 4, 0, card, 2)
        self._laws.setMaximumWidth(140 if self._compact else 190)
        self._ways.setMaximumWidth(140 if self._compact else 190)

    # What is shown

    def _show(self) -> None:
        summary = self._summary
        self._scale.set_value("log" if self._log else "linear")
        if summary is not None:
            self._basis.set_value(summary.basis)
        self._shown = self._made(summary) if summary is not None and self._result is not None else None
        for control in self._all_controls:
            control.setVisible(False)
        self._legend.setVisible(self._shown is not None and not self._compact)
        self._work.setVisible(self._shown is not None and not self._compact and not self._presenting)
        self._note.setText("")
        if self._shown is None or summary is None:
            empty = self._too_few if self._offered else self._no_sweep
            self._pages.setCurrentWidget(self._empty if summary is None else empty)
            self._title.setText(tr("Speed-up against workers"))
            self._title.setToolTip("")
            self._say("", "")
            return
        self._show_controls(summary)
        self._show_texts(summary)
        self.chart().set_chart(self._shown, log=self._log)
        self._pages.setCurrentWidget(self.chart())

    def _made(self, summary: Summary) -> WorkersChart | NumChart | None:
        from ..core.scaling.chart import Against, Sweeps, sweeps_of, workers_chart
        from ..core.scaling.num_chart import num_chart

        assert self._result is not None
        self._offered = sweeps_of(summary.rows)
        if not self._offered:
            return None
        wanted = Sweeps(self._sweep) if self._sweep in list(Sweeps) else self._offered[0]
        if wanted is Sweeps.NUM:
            return num_chart(self._result, summary.rows, summary.basis, self._duel)
        chosen = [Against(self._against)] if self._against else [Against.OWN, Against.BEST]
        # Without one worker there is no speed-up against it: then the best serial is the baseline, if there is one.
        charts = [workers_chart(self._result, summary.rows, summary.basis, one, self._fit) for one in chosen]
        with_lines = [chart for chart in charts if chart and any(len(line.dots) > 1 for line in chart.lines)]
        return next(iter(with_lines), charts[0])

    def _show_controls(self, summary: Summary) -> None:
        from ..core.scaling.chart import WorkersChart

        shown = self._shown
        wide = not self._presenting
        self._sweeps.setVisible(wide and len(self._offered) > 1)
        self._basis.setVisible(wide)
        if isinstance(shown, WorkersChart):
            self._sweeps.set_value("workers")
            self._bases.set_value(shown.against.value)
            self._bases.setVisible(wide and bool(shown.best))
            self._scale.setVisible(wide)
            names = [tr("fit: {name}").format(name=name) for name, _ in shown.fits]
            place = shown.curve.line if shown.curve is not None else self._note_place(shown)
            _fill(self._laws, names, place)
            self._laws.setVisible(wide and len(names) > 1 and not summary.running)
        elif shown is not None:
            self._sweeps.set_value("num")
            _fill(self._ways, list(shown.names), shown.chosen or 0)
            self._ways.setVisible(wide and len(shown.names) > 1)

    def _note_place(self, shown: WorkersChart) -> int:
        return min(self._fit or 0, len(shown.fits) - 1)

    def _show_texts(self, summary: Summary) -> None:
        from ..core.scaling.chart import WorkersChart
        from ..core.scaling.headline import chart_title, num_words, workers_words
        from ..core.scaling.num_chart import NumChart

        shown = self._shown
        assert shown is not None
        title = chart_title(shown)
        if isinstance(shown, WorkersChart):
            marks = self._worker_marks(shown)
            name, law = shown.fits[shown.curve.line if shown.curve is not None else self._note_place(shown)]
            self._note.setText("" if summary.running else f"{name}: {law}")
            self._say(*workers_words(shown, summary.running))
        else:
            assert isinstance(shown, NumChart)
            marks = self._num_marks(shown)
            self._say(*num_words(shown, summary.rows, summary.running))
        self._note.setToolTip("")
        self._note.setVisible(bool(self._note.text()) and not self._presenting)
        self._title.setText(title)
        self._work.setText(summary.work)
        self._work.setToolTip("")
        self._legend.set_marks(marks)
        self._title.setToolTip(f"{title}\n{', '.join(tr(mark) for mark in marks)}" if self._compact else "")
        how = ", ".join(part for part in (summary.caption, str(summary.basis)) if part)
        self._caption.setText(how)
        if self._presenting:
            self._legend.setFixedWidth(self._legend.natural_width())
        else:
            self._legend.setMinimumWidth(0)
            self._legend.setMaximumWidth(_NO_LIMIT)

    def _worker_marks(self, shown: WorkersChart) -> tuple[Mark, ...]:
        intervals = any(dot.interval is not None for line in shown.lines for dot in line.dots)
        curve = shown.curve
        wanted = (
            (Mark.IDEAL, True),
            (Mark.INTERVAL, intervals),
            (Mark.FIT, curve is not None),
            (Mark.EXTENDED, curve is not None and curve.extended),
        )
        return tuple(mark for mark, shown_ in wanted if shown_)

    def _num_marks(self, shown: NumChart) -> tuple[Mark, ...]:
        intervals = any(dot.interval is not None for line in shown.lines for dot in line.dots)
        found = shown.duels[shown.chosen].found if shown.chosen is not None else None
        wanted = (
            (Mark.INTERVAL, intervals),
            (Mark.BREAK_EVEN, found is not None and found.num is not None),
            (Mark.FLOOR, shown.floor_s is not None),
        )
        return tuple(mark for mark, shown_ in wanted if shown_)

    def _say(self, headline: str, reason: str) -> None:
        if (headline, reason) != self._words:
            self._words = (headline, reason)
            self.words_changed.emit()

    @Slot(str)
    def _pick_sweep(self, sweep: str) -> None:
        self._sweep = sweep
        self._show()

    @Slot(str)
    def _pick_against(self, against: str) -> None:
        self._against = against
        self._show()

    @Slot(int)
    def _pick_fit(self, place: int) -> None:
        self._fit = place
        self._show()

    @Slot(int)
    def _pick_duel(self, place: int) -> None:
        self._duel = place
        self._show()


def _fill(combo: QComboBox, texts: list[str], place: int) -> None:
    """Offer these, silently."""
    if texts != [combo.itemText(i) for i in range(combo.count())]:
        combo.clear()
        combo.addItems(texts)
    combo.setCurrentIndex(place if place < len(texts) else -1)
