"""The controls of the Scaling view: what varies, whose law or break-even, against what, cold or warm, which axes.

Shows what it is told and emits what is picked; what a run has to offer comes from core.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from ....core.display.i18n import tr
from ....core.summary.summary import Basis
from ...widgets.elided_combo import ElidedCombo
from ...widgets.legend import Mark
from ...widgets.segmented_control import Segmented
from ...widgets.view_controls import basis_control, scale_control

if TYPE_CHECKING:
    from ....core.scaling.inner_map import InnerMap
    from ....core.scaling.num_chart import NumChart
    from ....core.scaling.workers_chart import WorkersChart


class ScalingControls(QWidget):
    """A row of controls; those that would have nothing to choose from are hidden."""

    sweep_picked = Signal(str)  # workers or num
    against_picked = Signal(str)  # own or best
    fit_picked = Signal(int)  # place of a line
    duel_picked = Signal(int)
    form_picked = Signal(str)  # lines or map
    of_map_picked = Signal(int)  # place of a strategy
    basis_picked = Signal(str)
    scale_picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._joined = False
        self._sweep = Segmented([("workers", tr("Workers")), ("num", "num")], tr("What varies"))
        self._against = Segmented([("own", tr("Own")), ("best", tr("Best serial"))], tr("Baseline"))
        self._against.set_tip("own", tr("Against the same strategy with 1 worker"))
        self._against.set_tip("best", tr("Against the fastest strategy of one thread"))
        self._fit = _combo(tr("Which strategy's law is drawn"))
        self._duel = _combo(tr("Whose break-even is marked"))
        self._form = Segmented([("lines", tr("Lines")), ("map", tr("Map"))], tr("What is drawn"))
        self._form.set_tip("map", tr("Workers against the threads that a library has inside each of them"))
        self._of_map = _combo(tr("Which strategy's map is drawn"))
        self._basis = basis_control(
            tr("With making and ending the workers: what a script pays"),
            tr("On workers that already stand: the compute alone"),
        )
        self._scale = scale_control()
        self._sweep.value_changed.connect(self.sweep_picked)
        self._against.value_changed.connect(self.against_picked)
        self._fit.activated.connect(self.fit_picked)
        self._duel.activated.connect(self.duel_picked)
        self._form.value_changed.connect(self.form_picked)
        self._of_map.activated.connect(self.of_map_picked)
        self._basis.value_changed.connect(self.basis_picked)
        self._scale.value_changed.connect(self.scale_picked)
        # The title takes what is left.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        for control in (self._sweep, self._of_map, self._fit, self._duel, *self._last_ones()):
            box.addWidget(control)

    def _last_ones(self) -> tuple[QWidget, ...]:
        return self._against, self._form, self._basis, self._scale

    def set_compact(self, compact: bool) -> None:
        """For a narrow window."""
        for combo in (self._fit, self._duel, self._of_map):
            combo.setMaximumWidth(140 if compact else 190)

    def set_joined(self, joined: bool) -> None:
        """Beside another view what holds for both stands above them."""
        self._joined = joined
        self._basis.setVisible(not joined)
        if joined:
            self._scale.hide()

    def show_workers(self, chart: WorkersChart, *, both: bool, log: bool, running: bool) -> None:
        """What there is to choose for a workers chart; `both` where the run has several nums too."""
        self._show_common("workers", chart.basis, both=both)
        self._against.set_value(chart.against.value)
        self._scale.set_value("log" if log else "linear")
        _fill(self._fit, [tr("fit: {name}").format(name=name) for name, _ in chart.fits], chart.fit)
        self._against.setVisible(bool(chart.best))
        self._scale.setVisible(not self._joined and chart.simulated is None)
        # No law is drawn before a run has ended.
        self._fit.setVisible(len(chart.fits) > 1 and bool(chart.fitted) and not running)
        self._duel.hide()

    def show_form(self, form: str) -> None:
        """Whether lines or the map are drawn; "" where there is only one of them."""
        self._of_map.hide()
        self._form.setVisible(bool(form))
        if form:
            self._form.set_value(form)

    def show_map(self, shown: InnerMap) -> None:
        """What there is to choose for a map."""
        self._show_common("workers", shown.basis, both=False)
        _fill(self._of_map, list(shown.names), shown.chosen)
        self._of_map.setVisible(len(shown.names) > 1)
        for control in (self._against, self._scale, self._fit, self._duel):
            control.hide()

    def show_num(self, chart: NumChart, *, both: bool) -> None:
        """What there is to choose for a num chart; its axes are logarithmic in any case."""
        self._show_common("num", chart.basis, both=both)
        _fill(self._duel, list(chart.names), chart.chosen or 0)
        self._duel.setVisible(len(chart.names) > 1)
        for control in (self._against, self._scale, self._fit):
            control.hide()

    def _show_common(self, sweep: str, basis: Basis, *, both: bool) -> None:
        self._sweep.set_value(sweep)
        self._sweep.setVisible(both)
        self._basis.set_value(basis)


def _combo(name: str) -> ElidedCombo:
    combo = ElidedCombo()
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return combo


def _fill(combo: QComboBox, texts: Sequence[str], place: int) -> None:
    """Offer these, silently."""
    if list(texts) != [combo.itemText(i) for i in range(combo.count())]:
        combo.clear()
        combo.addItems(texts)
    combo.setCurrentIndex(place if place < len(texts) else -1)


def workers_marks(chart: WorkersChart) -> tuple[Mark, ...]:
    """What the legend of a workers chart explains."""
    wanted = (
        (Mark.IDEAL, True),
        (Mark.INTERVAL, any(dot.interval is not None for line in chart.lines for dot in line.dots)),
        (Mark.FIT, chart.curve is not None),
        (Mark.EXTENDED, chart.curve is not None and chart.curve.extended),
        (Mark.SIMULATED, chart.simulated is not None),
    )
    return tuple(mark for mark, shown in wanted if shown)


def num_marks(chart: NumChart) -> tuple[Mark, ...]:
    """What the legend of a num chart explains."""
    found = chart.duels[chart.chosen].found if chart.chosen is not None else None
    wanted = (
        (Mark.INTERVAL, any(dot.interval is not None for line in chart.lines for dot in line.dots)),
        (Mark.BREAK_EVEN, found is not None and found.num is not None),
        (Mark.FLOOR, chart.floor_s is not None),
    )
    return tuple(mark for mark, shown in wanted if shown)
