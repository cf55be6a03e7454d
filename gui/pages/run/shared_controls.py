"""What stands above and below two views for both: the legend with the choices, and the buttons of a race.

Made when there are two views for the first time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.summary.row_selection import worker_counts
from ....core.summary.summary import Basis
from ...ports.view_models import PaneContent
from ...ports.view_options import ViewOptions
from ...style.theme import Size, Theme
from ...views.runtime.runtime_view import RuntimeView
from ...views.view_protocol import HasRounds, HasRows, HasScale, Joins, Plays
from ...widgets.labels import label
from ...widgets.legend import Legend, Mark, marks_words
from ...widgets.round_choice import RoundChoice
from ...widgets.segmented_control import Segmented
from ...widgets.workers_choice import WorkersChoice
from .pane import Pane


class SharedParts(QObject):
    """Keeps both up to date with the panes that there are.

    Parameters
    ----------
    panes
        Those that there are: nothing is shared by one.
    """

    basis_picked = Signal(str)
    scale_picked = Signal(str)
    changed = Signal()  # what a choice changed has to be linked anew

    def __init__(self, panes: Callable[[], Sequence[Pane]], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._presenting = False
        self._lender: Plays | None = None  # the race whose buttons stand under both
        self.head = SharedHead()
        self.head.hide()
        self.head.basis_picked.connect(self.basis_picked)
        self.head.scale_picked.connect(self.scale_picked)
        self.head.workers_picked.connect(self._pick_workers)
        self.head.round_picked.connect(self._pick_round)
        self.foot = QWidget()
        self._line = QHBoxLayout(self.foot)
        self.foot.hide()

    def source(self) -> HasRows | None:
        """The view whose choice of workers holds for both."""
        return next((view for pane in self._panes() if isinstance(view := pane.current(), HasRows)), None)

    def show(self, contents: Sequence[PaneContent | None], options: ViewOptions, *, linked: bool) -> None:
        """The legend and the choices as the views in sight have them; the buttons of the race that leads."""
        if len(self._panes()) < 2:
            self.head.hide()
            return
        summary = contents[0].summary if contents[0] is not None else None
        source = self.source()
        results = [content.result for content in contents if content is not None]
        state = shared_state(
            [pane.current() for pane in self._panes()],
            options=options,
            counts=worker_counts(summary) if summary is not None and source is not None else (),
            workers=source.workers() if source is not None else None,
            rounds=max((result.plan.rounds for result in results if result is not None), default=0),
            linked=linked,
        )
        self.head.set_state(state)
        self.head.setVisible(summary is not None and not state.empty)
        self._lend_buttons()

    def _lend_buttons(self) -> None:
        races = [view for pane in self._panes() if isinstance(view := pane.current(), Plays)]
        if races and self._lender is None:
            buttons = races[0].lend_controls()
            if buttons is not None:
                self._lender = races[0]
                self._line.addWidget(buttons)
                self.foot.setVisible(not self._presenting)

    def take_buttons_back(self) -> None:
        """Before the views change: the buttons belong to one of them."""
        if self._lender is not None:
            self.foot.hide()
            self._lender.take_controls_back()
            self._lender = None

    def set_theme(self, theme: Theme) -> None:
        self.head.set_theme(theme)

    def set_presenting(self, presenting: bool) -> None:
        """The legend alone."""
        self._presenting = presenting
        self.head.set_presenting(presenting)
        self.foot.setVisible(self._lender is not None and not presenting)

    def set_compact(self, compact: bool, side: int) -> None:
        """For a narrow window, with margins of so many px."""
        self.head.set_compact(compact)
        self._line.setContentsMargins(side, 0, side, 0)

    @Slot(object)
    def _pick_workers(self, workers: int | None) -> None:
        for pane in self._panes():
            view = pane.current()
            if isinstance(view, HasRows):
                view.set_workers(workers)
        self.changed.emit()

    @Slot(object)
    def _pick_round(self, round_: int | None) -> None:
        for pane in self._panes():
            view = pane.current()
            if isinstance(view, HasRounds):
                view.set_round(round_)
        self.changed.emit()


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
    options: ViewOptions,
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
