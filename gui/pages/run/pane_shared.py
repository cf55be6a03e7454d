"""What stands above and below two views for both: the legend with the choices, and the buttons of a race.

Made when there are two views for the first time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ....core.summary.row_selection import worker_counts
from ...ports.view_models import PaneContent
from ...style.theme import Theme
from ...views.runtime.runtime_view import RuntimeOptions
from ...views.view_protocol import HasRounds, HasRows, Plays
from .pane import Pane
from .shared_head import SharedHead, shared_state


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

    def show(self, contents: Sequence[PaneContent | None], options: RuntimeOptions, *, linked: bool) -> None:
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
