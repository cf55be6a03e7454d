"""The Scaling view: how each strategy scales with workers, and from which num on it pays off.

Holds values, decides nothing: lines, laws, break-even and every word come from core. What draws is made when
there is something to draw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.results.caption import basis_words
from ....core.results.run_result import RunResult
from ....core.summary.row_selection import ALL
from ....core.summary.summary import Row, Summary
from ...charts.highlight import Highlighted
from ...style.theme import LIGHT, Size, Theme
from ...widgets.empty_page import EmptyPage
from ...widgets.labels import Elided
from ...widgets.legend import Legend, Mark
from ..view_protocol import Extent
from .scaling_controls import ScalingControls, num_marks, workers_marks

if TYPE_CHECKING:
    from ....core.scaling.num_chart import NumChart
    from ....core.scaling.workers_chart import Sweeps, WorkersChart
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
    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)
    row_chosen = Signal(object)
    extent_changed = Signal()
    scrolled_to = Signal(int)  # it never scrolls

    def __init__(self) -> None:  # long: lays out its widgets
        super().__init__()
        self._summary: Summary | None = None
        self._result: RunResult | None = None
        self._theme = LIGHT
        self._log = False
        self._workers: int | None = ALL
        self._compact = self._presenting = self._joined = False
        self._marks: tuple[Mark, ...] = ()
        self._cells: object = None
        self._sweep = self._against = ""  # as they were picked; "" for what the run suggests
        self._fit: int | None = None
        self._duel: int | None = None
        self._offered: tuple[Sweeps, ...] = ()
        self._shown: WorkersChart | NumChart | None = None
        self._words = ("", "")
        self._chart: ScalingChart | None = None
        self._controls = ScalingControls()
        self._controls.sweep_picked.connect(self._pick_sweep)
        self._controls.against_picked.connect(self._pick_against)
        self._controls.fit_picked.connect(self._pick_fit)
        self._controls.duel_picked.connect(self._pick_duel)
        self._controls.basis_picked.connect(self.basis_picked)
        self._controls.scale_picked.connect(self.scale_picked)
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
        cells = None if summary is None else tuple(row.cell for row in _present(summary))
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
        if compact != self._compact:
            self._compact = compact
            self._set_margins()
            self._show()

    def set_presenting(self, presenting: bool) -> None:
        """Without the controls; the legend goes below, beside what was measured."""
        self._presenting = presenting
        self._caption.setVisible(presenting)
        self._box.removeItem(self._legend_line)
        self._box.insertLayout(3 if presenting else 1, self._legend_line)
        self._set_margins()
        self._show()

    def set_joined(self, joined: bool, *, named: bool = True) -> None:
        """Beside another view, with the legend above both; its choices are its own, for a line names itself."""
        if joined != self._joined:
            self._joined = joined
            self._set_margins()
            self._show()

    def marks(self) -> tuple[Mark, ...]:
        """What the legend explains."""
        return self._marks if self._shown is not None else ()

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

    def has_scale(self) -> bool:
        """Whether linear or logarithmic is a choice: the axes of a num sweep are logarithmic in any case."""
        return self._shown is not None and hasattr(self._shown, "against")

    def set_highlight(self, rows: Highlighted) -> None:
        """Single out the line of these rows."""
        if self._chart is not None:
            self._chart.set_highlight(rows)

    def extent(self) -> Extent | None:
        """Both axes of a worker sweep in one: the workers below zero, so that the least and the most hold for two."""
        from ....core.scaling.workers_chart import WorkersChart

        shown = self._shown
        return (-shown.last, shown.top) if isinstance(shown, WorkersChart) else None

    def set_extent(self, extent: Extent | None) -> None:
        """Draw as far as the chart beside this one goes; None for its own lines."""
        if self._chart is not None:
            self._chart.set_beside((-extent[0], extent[1]) if extent is not None else (0.0, 0.0))

    def furniture(self) -> tuple[int, int]:
        """Px left and right of the plot."""
        return self._chart.furniture() if self._chart is not None else (0, 0)

    def scroll_to(self, offset: int) -> None:
        """All lines are always in sight."""

    def prepare(self) -> None:
        """Make what draws, ahead of the first thing to draw."""
        self.chart()

    def chart(self) -> ScalingChart:
        """The chart; made when first asked for."""
        if self._chart is None:
            from .scaling_chart import ScalingChart

            self._chart = ScalingChart()
            self._chart.set_theme(self._theme)
            for name in ("row_hovered", "row_pressed", "row_chosen"):
                getattr(self._chart, name).connect(getattr(self, name))
            self._pages.addWidget(self._chart)
            self.setFocusProxy(self._chart)
        return self._chart

    def shown(self) -> WorkersChart | NumChart | None:
        """The chart's data; None while there is no chart."""
        return self._shown

    # Layout

    def _lay_out(self) -> None:
        self._head, self._legend_line = QHBoxLayout(), QHBoxLayout()
        self._line, self._note_line = QHBoxLayout(), QHBoxLayout()
        self._head.setSpacing(10)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._controls)
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
        card = 0 if self._joined else 12 if self._compact else 20
        self._head.setContentsMargins(card + 4, 0, card, 0)
        self._legend_line.setContentsMargins(card + 4, 0, card, 10 if self._presenting else 0)
        self._line.setContentsMargins(card, 0, card, 0)
        self._note_line.setContentsMargins(card + 4, 0, card, 2)
        self._controls.set_compact(self._compact or self._joined)
        self._controls.set_joined(self._joined)

    # What is shown

    def _show(self) -> None:
        summary = self._summary
        self._shown = self._made(summary) if summary is not None and self._result is not None else None
        drawn = self._shown is not None
        self._controls.setVisible(drawn and not self._presenting)
        self._legend.setVisible(drawn and not self._compact and not self._joined)
        self._work.setVisible(drawn and not self._compact and not self._presenting and not self._joined)
        self._note.hide()
        if self._shown is None or summary is None:
            empty = self._too_few if self._offered else self._no_sweep
            self._pages.setCurrentWidget(self._empty if summary is None else empty)
            self._title.setText(tr("Speed-up against workers"))
            self._title.setToolTip("")
            self._say("", "")
            return
        self._show_texts(summary)
        self.chart().set_chart(self._shown, log=self._log)
        self._pages.setCurrentWidget(self.chart())
        self.extent_changed.emit()

    def _made(self, summary: Summary) -> WorkersChart | NumChart | None:
        from ....core.scaling.num_chart import num_chart
        from ....core.scaling.workers_chart import SpeedupAgainst, Sweeps, suggested_chart, sweeps_of, workers_chart

        assert self._result is not None
        self._offered = sweeps_of(_present(summary))
        if not self._offered:
            return None
        wanted = Sweeps(self._sweep) if self._sweep in list(Sweeps) else self._offered[0]
        if wanted is Sweeps.NUM:
            return num_chart(self._result, _present(summary), summary.basis, self._duel)
        if not self._against:
            return suggested_chart(self._result, _present(summary), summary.basis, self._fit)
        against = SpeedupAgainst(self._against)
        return workers_chart(self._result, _present(summary), summary.basis, against, self._fit)

    def _show_texts(self, summary: Summary) -> None:
        from ....core.scaling.scaling_headline import chart_title, num_words, workers_words
        from ....core.scaling.workers_chart import WorkersChart

        shown, both = self._shown, len(self._offered) > 1
        assert shown is not None
        if isinstance(shown, WorkersChart):
            self._controls.show_workers(shown, both=both, log=self._log, running=summary.running)
            marks = workers_marks(shown)
            note = shown.note
            self._say(*workers_words(shown, summary.running))
        else:
            self._controls.show_num(shown, both=both)
            marks = num_marks(shown)
            note = "" if shown.duels else tr("A break-even takes two ways of running the work.")
            self._say(*num_words(shown, _present(summary), summary.running))
        title = chart_title(shown)
        self._title.setText(title)
        self._title.setToolTip(f"{title}\n{', '.join(tr(mark) for mark in marks)}" if self._compact else "")
        self._work.setText(summary.work)
        self._note.setText(note)
        self._note.setToolTip("")
        self._note.setVisible(bool(note) and not summary.running and not self._presenting)
        self._marks = tuple(marks)
        self._legend.set_marks(marks)
        self._caption.setText(
            ", ".join(part for part in (summary.caption, basis_words(summary.basis, log=False)) if part)
        )
        if self._presenting:
            self._legend.setFixedWidth(self._legend.natural_width())
        else:
            self._legend.setMinimumWidth(0)
            self._legend.setMaximumWidth(_NO_LIMIT)

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


def _present(summary: Summary) -> tuple[Row, ...]:
    """Without the rows that only keep the place of another run's cells: they come last."""
    return tuple(row for row in summary.rows if not row.absent)
