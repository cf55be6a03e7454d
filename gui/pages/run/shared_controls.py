"""What stands above and below two views for both: the legend with the choices, and the buttons of a race.

Made when there are two views for the first time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.summary.row_selection import worker_counts
from ....core.summary.summary import Basis
from ...ports.view_models import PaneContent
from ...ports.view_options import Choice, ViewOptions
from ...style.theme import Size, Theme
from ...views.view_protocol import Joins, OffersChoices, Plays
from ...widgets.labels import label
from ...widgets.legend import Legend, Mark, marks_words
from ...widgets.round_choice import RoundChoice
from ...widgets.view_controls import basis_control, picture_control, scale_control
from ...widgets.workers_choice import WorkersChoice
from .pane import Pane


class SharedParts(QObject):
    """Keeps both up to date with the panes that there are.

    Parameters
    ----------
    panes
        Those that there are: nothing is shared by one.
    """

    options_picked = Signal(object)  # the ViewOptions that were chosen

    def __init__(self, panes: Callable[[], Sequence[Pane]], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._presenting = False
        self._lender: Plays | None = None  # the race whose buttons stand under both
        self.head = SharedHead()
        self.head.hide()
        self.head.options_picked.connect(self.options_picked)
        self.foot = QWidget()
        self._line = QHBoxLayout(self.foot)
        self.foot.hide()

    def show(self, contents: Sequence[PaneContent | None], options: ViewOptions, *, linked: bool) -> None:
        """The legend and the choices as the views in sight have them; the buttons of the race that leads."""
        if len(self._panes()) < 2:
            self.head.hide()
            return
        summary = contents[0].summary if contents[0] is not None else None
        results = [content.result for content in contents if content is not None]
        state = shared_state(
            [pane.current() for pane in self._panes()],
            options=options,
            counts=worker_counts(summary) if summary is not None else (),
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


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedState:
    """What the head shows; a choice that neither view has is left out.

    Attributes
    ----------
    counts
        The numbers of workers to choose among.
    rounds
        How many rounds to choose among.
    linked
        Whether both are drawn over one axis.
    """

    options: ViewOptions = field(default_factory=ViewOptions)
    choices: frozenset[Choice] = frozenset()
    marks: Sequence[Mark] = ()
    counts: tuple[int, ...] = ()
    rounds: int = 0
    linked: bool = False

    @property
    def empty(self) -> bool:
        """Whether there is nothing to explain and nothing to choose."""
        return not (self.marks or self.choices)


def shared_state(
    views: Sequence[object], *, options: ViewOptions, counts: tuple[int, ...], rounds: int, linked: bool
) -> SharedState:
    """What stands above these views: each mark once, and the choices that at least one of them has."""
    marks = {mark for view in views if isinstance(view, Joins) for mark in view.marks()}
    choices = {choice for view in views if isinstance(view, OffersChoices) for choice in view.choices()}
    for choice, worth in ((Choice.WORKERS, len(counts) > 1), (Choice.ROUND, rounds > 0)):
        if not worth:
            choices.discard(choice)
    return SharedState(
        options=options,
        choices=frozenset(choices),
        marks=tuple(mark for mark in Mark if mark in marks),
        counts=counts,
        rounds=rounds,
        linked=linked,
    )


class SharedHead(QWidget):
    """Legend at the left, choices at the right."""

    options_picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._compact = self._presenting = False
        self._state = SharedState()
        self._legend = Legend()
        self._linked = label(tr("axes linked"), size=Size.SMALL, tone="second")
        self._workers = WorkersChoice()
        self._rounds = RoundChoice(most=0)
        self._basis, self._scale, self._picture = basis_control(), scale_control(), picture_control()
        self._workers.value_changed.connect(self._pick_workers)
        self._rounds.value_changed.connect(self._pick_round)
        self._basis.value_changed.connect(self._pick_basis)
        self._scale.value_changed.connect(self._pick_scale)
        self._picture.value_changed.connect(self._pick_picture)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(10)
        self._line.addWidget(self._legend, 100)
        self._line.addStretch(1)
        for part in (self._linked, self._workers, self._rounds, self._basis, self._scale, self._picture):
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
        state = self._state
        side = 16 if self._compact else 24
        self._line.setContentsMargins(side, 0, side - 4, 2)
        self._legend.set_marks(state.marks)
        narrow = self._compact and not self._presenting
        self._legend.setVisible(not narrow)
        self._linked.setVisible(state.linked and not self._presenting)
        self.setToolTip(marks_words(state.marks) if narrow else "")
        self._workers.set_counts(state.counts)
        self._workers.set_value(state.options.workers)
        self._rounds.set_rounds(state.rounds)
        self._rounds.set_value(state.options.round)
        self._basis.set_value(state.options.basis)
        self._scale.set_value("log" if state.options.log else "linear")
        self._picture.set_value("picture" if state.options.picture else "lanes")
        for choice, control in (
            (Choice.WORKERS, self._workers),
            (Choice.ROUND, self._rounds),
            (Choice.BASIS, self._basis),
            (Choice.SCALE, self._scale),
            (Choice.PICTURE, self._picture),
        ):
            control.setVisible(choice in state.choices and not self._presenting)

    @Slot(object)
    def _pick_workers(self, workers: int | None) -> None:
        self.options_picked.emit(replace(self._state.options, workers=workers))

    @Slot(object)
    def _pick_round(self, round_: int | None) -> None:
        self.options_picked.emit(replace(self._state.options, round=round_))

    @Slot(str)
    def _pick_basis(self, basis: str) -> None:
        self.options_picked.emit(replace(self._state.options, basis=Basis(basis)))

    @Slot(str)
    def _pick_scale(self, scale: str) -> None:
        self.options_picked.emit(replace(self._state.options, log=scale == "log"))

    @Slot(str)
    def _pick_picture(self, shown: str) -> None:
        self.options_picked.emit(replace(self._state.options, picture=shown == "picture"))
