"""The one legend above two views, and the choices that hold for both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.summary.summary import Basis
from ...style.theme import Size, Theme
from ...views.runtime.runtime_view import RuntimeOptions, RuntimeView, WorkersChoice
from ...views.view_protocol import HasRounds, HasScale, Joins
from ...widgets.legend import Legend, Mark, marks_words
from ...widgets.round_choice import RoundChoice
from ...widgets.segmented_control import Segmented
from ...widgets.text import label


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedState:
    """What the head shows; a choice that neither view has is left out.

    Attributes
    ----------
    basis, scale
        None where neither view has such a choice.
    counts
        The numbers of workers to choose among; `workers` is the choice, as in `core.selection`.
    rounds
        How many rounds to choose among; 0 for no such choice.
    linked
        Whether both are drawn over one axis.
    """

    marks: Sequence[Mark] = ()
    basis: Basis | None = None
    scale: str | None = None
    counts: tuple[int, ...] = ()
    workers: int | None = None
    rounds: int = 0
    round_: int | None = None
    linked: bool = False

    @property
    def empty(self) -> bool:
        """Whether there is nothing to explain and nothing to choose."""
        return not (self.marks or self.basis or self.scale or len(self.counts) > 1 or self.rounds)


def shared_state(
    views: Sequence[object],
    *,
    options: RuntimeOptions,
    counts: tuple[int, ...],
    workers: int | None,
    rounds: int,
    linked: bool,
) -> SharedState:
    """What stands above these views: each mark once, and the choices that at least one of them has."""
    marks = {mark for view in views if isinstance(view, Joins) for mark in view.marks()}
    scaled = any(isinstance(view, RuntimeView) or (isinstance(view, HasScale) and view.has_scale()) for view in views)
    based = any(isinstance(view, RuntimeView | HasScale) for view in views)
    timed = any(isinstance(view, HasRounds) for view in views)
    round_ = next((view.round() for view in views if isinstance(view, HasRounds)), None)
    return SharedState(
        marks=tuple(mark for mark in Mark if mark in marks),
        basis=options.basis if based or timed else None,
        scale=("log" if options.log else "linear") if scaled else None,
        counts=counts,
        workers=workers,
        rounds=rounds if timed else 0,
        round_=round_,
        linked=linked,
    )


class SharedHead(QWidget):
    """Legend at the left, choices at the right."""

    basis_picked = Signal(str)
    scale_picked = Signal(str)
    workers_picked = Signal(object)
    round_picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._compact = self._presenting = False
        self._state = SharedState()
        self._legend = Legend()
        self._linked = label(tr("axes linked"), size=Size.SMALL, tone="second")
        self._workers = WorkersChoice()
        self._rounds = RoundChoice(most=0)
        self._basis = Segmented([(Basis.COLD, tr("Cold")), (Basis.WARM, tr("Warm"))], tr("Time"))
        self._scale = Segmented([("linear", tr("Linear")), ("log", tr("Log"))], tr("Axis"))
        self._workers.value_changed.connect(self.workers_picked)
        self._rounds.value_changed.connect(self.round_picked)
        self._basis.value_changed.connect(self.basis_picked)
        self._scale.value_changed.connect(self.scale_picked)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(10)
        self._line.addWidget(self._legend, 100)
        self._line.addStretch(1)
        for part in (self._linked, self._workers, self._rounds, self._basis, self._scale):
            self._line.addWidget(part)
        self._show()

    def legend(self) -> Legend:
        return self._legend

    def state(self) -> SharedState:
        return self._state

    def set_state(self, state: SharedState) -> None:
        """Show what both views show, silently."""
        if state != self._state:
            self._state = state
            self._show()

    def set_theme(self, theme: Theme) -> None:
        self._legend.set_theme(theme)

    def set_compact(self, compact: bool) -> None:
        """In a narrow window the legend moves to the tooltip."""
        self._compact = compact
        self._show()

    def set_presenting(self, presenting: bool) -> None:
        """The legend alone."""
        self._presenting = presenting
        self._show()

    @Slot()
    def _show(self) -> None:
        state, controls = self._state, not self._presenting
        side = 16 if self._compact else 24
        self._line.setContentsMargins(side, 0, side - 4, 2)
        self._legend.set_marks(state.marks)
        narrow = self._compact and not self._presenting
        self._legend.setVisible(not narrow)
        self._linked.setVisible(state.linked and not self._presenting)
        self.setToolTip(marks_words(state.marks) if narrow else "")
        self._workers.set_counts(state.counts)
        self._workers.setVisible(len(state.counts) > 1 and controls)
        if len(state.counts) > 1:
            self._workers.set_value(state.workers)
        self._rounds.set_rounds(state.rounds)
        self._rounds.setVisible(state.rounds > 0 and controls)
        self._rounds.set_value(state.round_)
        self._basis.setVisible(state.basis is not None and controls)
        if state.basis is not None:
            self._basis.set_value(state.basis)
        self._scale.setVisible(state.scale is not None and controls)
        if state.scale is not None:
            self._scale.set_value(state.scale)
