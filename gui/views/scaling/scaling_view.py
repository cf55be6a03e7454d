"""The Scaling view: how each strategy scales with workers, and from which num on it pays off.

Holds values, decides nothing: lines, laws, break-even and every word come from core. What draws is made when
there is something to draw.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.summary.summary import Row, Summary
from ...ports.view_options import Choice, ViewState
from ...style.theme import Size
from ...widgets.empty_page import EmptyPage
from ...widgets.labels import Elided
from ..chart_view import ChartView
from ..view_protocol import Extent
from .scaling_controls import ScalingControls, num_marks, workers_marks

if TYPE_CHECKING:
    from ....core.scaling.inner_map import InnerMap
    from ....core.scaling.num_chart import NumChart
    from ....core.scaling.workers_chart import Sweeps, WorkersChart
    from .scaling_chart import ScalingChart


class ScalingView(ChartView):
    """Lines against workers or num, and a sentence on the law."""

    sweep_requested = Signal()

    # It shows all workers, and a line names itself.
    _offers = frozenset({Choice.BASIS})
    _relayed = ("row_hovered", "row_pressed", "row_chosen")
    _charts: tuple[ScalingChart, ...]

    def __init__(self) -> None:
        self._cells: object = None
        self._sweep = self._against = self._form = ""  # as they were picked; "" for what the run suggests
        self._fit: int | None = None
        self._duel: int | None = None
        self._of_map: int | None = None
        self._offered: tuple[Sweeps, ...] = ()
        self._shown: WorkersChart | NumChart | InnerMap | None = None
        self._scaling_controls = controls = ScalingControls()
        self._work = Elided("", size=Size.SMALL, tone="second")
        self._work.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._note = Elided("", size=Size.SMALL, tone="second")
        self._no_sweep = EmptyPage(
            tr("No strategy of this run has two worker counts or two nums: a sweep shows how it scales."),
            tr("Set a worker sweep"),
        )
        self._too_few = EmptyPage(tr("A line takes two points that have a time."), "")
        super().__init__(tr("Speed-up"), (controls,))
        controls.sweep_picked.connect(self._pick_sweep)
        controls.against_picked.connect(self._pick_against)
        controls.fit_picked.connect(self._pick_fit)
        controls.duel_picked.connect(self._pick_duel)
        controls.form_picked.connect(self._pick_form)
        controls.of_map_picked.connect(self._pick_of_map)
        controls.basis_picked.connect(self._pick_basis)
        controls.scale_picked.connect(self._pick_scale)
        self._no_sweep.run_requested.connect(self.sweep_requested)

    def set_state(self, state: ViewState) -> None:
        """Show a run as far as it has come; what was picked for another plan means nothing in this one."""
        cells = None if state.summary is None else tuple(row.cell for row in _present(state.summary))
        if cells is not None and cells != self._cells:
            self._sweep = self._against = self._form = ""
            self._fit = self._duel = self._of_map = None
        self._cells = cells
        super().set_state(state)

    def choices(self) -> frozenset[Choice]:
        """The axes of a num sweep are logarithmic in any case."""
        return self._offers | ({Choice.SCALE} if hasattr(self._shown, "against") else set())

    def extent(self) -> Extent | None:
        """Both axes of a worker sweep in one: the workers below zero, so that the least and the most hold for two."""
        from ....core.scaling.workers_chart import WorkersChart

        shown = self._shown
        return (-shown.last, shown.top) if isinstance(shown, WorkersChart) else None

    def set_extent(self, extent: Extent | None) -> None:
        for chart in self._charts:
            chart.set_extent(extent)

    def furniture(self) -> tuple[int, int]:
        """Px left and right of the plot."""
        return next((chart.furniture() for chart in self._charts), (0, 0))

    def _chart(self) -> ScalingChart:
        from .scaling_chart import ScalingChart

        return ScalingChart()

    def shown(self) -> WorkersChart | NumChart | InnerMap | None:
        """The chart's data; None while there is no chart."""
        return self._shown

    # Layout

    def _lay_out(self, controls: Sequence[QWidget]) -> None:
        super()._lay_out(controls)
        self._legend_line.setStretchFactor(self._legend, 2)
        self._legend_line.addWidget(self._work, 1)
        self._note_line = QHBoxLayout()
        self._note_line.addWidget(self._note)
        self._box.addLayout(self._note_line)
        self._pages.addWidget(self._no_sweep)
        self._pages.addWidget(self._too_few)

    def _arrange(self) -> None:
        super()._arrange()
        card = self._chart_line.contentsMargins().left()
        self._note_line.setContentsMargins(card + 4, 0, card, 2)
        self._scaling_controls.set_compact(self._compact or self._joined)
        self._scaling_controls.set_joined(self._joined)

    def _has_title(self) -> bool:
        return True

    def _has_controls(self) -> bool:
        return self._shown is not None and not self._presenting

    # What is shown

    def _show_controls(self, summary: Summary | None) -> None:
        self._shown = self._made(summary) if summary is not None and self._state.result is not None else None
        alone = not self._compact and not self._presenting and not self._joined
        self._work.setVisible(self._shown is not None and alone)
        self._note.hide()
        if self._shown is None:
            self._title.setText(tr("Speed-up against workers"))

    def _draw(self, summary: Summary) -> None:
        if self._shown is None:
            self._pages.setCurrentWidget(self._too_few if self._offered else self._no_sweep)
            self._show_marks(())
            self._say("", "")
            return
        self._show_texts(summary, self._shown)
        # Simulated workers go far beyond the measured ones, which a linear axis would press into a corner.
        log = self._options.log or getattr(self._shown, "simulated", None) is not None
        self.chart().set_chart(self._shown, log=log)
        self._pages.setCurrentWidget(self.chart())
        self.extent_changed.emit()

    def _made(self, summary: Summary) -> WorkersChart | NumChart | InnerMap | None:
        from ....core.scaling.inner_map import has_map, inner_map
        from ....core.scaling.num_chart import num_chart
        from ....core.scaling.workers_chart import SpeedupAgainst, Sweeps, suggested_chart, sweeps_of, workers_chart

        result = self._state.result
        assert result is not None
        self._offered = sweeps_of(_present(summary))
        if has_map(_present(summary)) and (self._form != "lines" or not self._offered):
            machine, running = result.machine, summary.running
            return inner_map(_present(summary), summary.basis, machine, running=running, chosen=self._of_map)
        if not self._offered:
            return None
        wanted = Sweeps(self._sweep) if self._sweep in list(Sweeps) else self._offered[0]
        if wanted is Sweeps.NUM:
            return num_chart(result, _present(summary), summary.basis, self._duel)
        if not self._against:
            return suggested_chart(result, _present(summary), summary.basis, self._fit)
        against = SpeedupAgainst(self._against)
        return workers_chart(result, _present(summary), summary.basis, against, self._fit)

    def _show_texts(self, summary: Summary, shown: WorkersChart | NumChart | InnerMap) -> None:
        from ....core.scaling.inner_map import InnerMap, has_map, map_title, map_words
        from ....core.scaling.scaling_headline import chart_title, num_words, workers_words
        from ....core.scaling.workers_chart import WorkersChart

        both = len(self._offered) > 1
        self._title.setText(map_title(shown) if isinstance(shown, InnerMap) else chart_title(shown))
        form = (
            ""
            if not (self._offered and has_map(_present(summary)))
            else "map"
            if isinstance(shown, InnerMap)
            else "lines"
        )
        self._scaling_controls.show_form(form)
        if isinstance(shown, InnerMap):
            self._scaling_controls.show_map(shown)
            self._show_marks(())
            note = ""
            self._say(*map_words(shown))
        elif isinstance(shown, WorkersChart):
            controls, running = self._scaling_controls, summary.running
            controls.show_workers(shown, both=both, log=self._options.log, running=running)
            self._show_marks(workers_marks(shown))
            note = shown.note if shown.simulated is None else f"{shown.note} {shown.simulated.note}"
            self._say(*workers_words(shown, running))
        else:
            self._scaling_controls.show_num(shown, both=both)
            self._show_marks(num_marks(shown))
            note = "" if shown.duels else tr("A break-even takes two ways of running the work.")
            self._say(*num_words(shown, _present(summary), summary.running))
        self._work.setText(summary.work)
        self._note.setText(note)
        self._note.setToolTip("")
        self._note.setVisible(bool(note) and not summary.running and not self._presenting)

    @Slot(str)
    def _pick_sweep(self, sweep: str) -> None:
        self._sweep = sweep
        self._show()

    @Slot(str)
    def _pick_against(self, against: str) -> None:
        self._against = against
        self._show()

    @Slot(str)
    def _pick_form(self, form: str) -> None:
        self._form = form
        self._show()

    @Slot(int)
    def _pick_of_map(self, place: int) -> None:
        self._of_map = place
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
