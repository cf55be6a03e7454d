"""When the plan is open, folded to its bar, or a drawer over the content; and where the keyboard is then."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from ..plan.plan_bar import PlanBar
from ..plan.plan_panel import PlanPanel
from ..ports.view_models import Page
from ..widgets.side_panel import Fold, FoldingArea, reduced_motion
from .page_stack import PageStack

FOLD_BELOW = 1280
FOLD_BELOW_HEIGHT = 560  # px; the open plan would have its Run below the screen's edge


class PlanFolding(QObject):
    """Folds the plan as the user wants it, and by itself where the content needs the room."""

    def __init__(self, window: QWidget, plan: PlanPanel, bar: PlanBar, area: FoldingArea, content: PageStack) -> None:
        super().__init__(window)
        self._window, self._plan, self._bar, self._area, self._content = window, plan, bar, area, content
        self._folded = False  # what the user wants where there is room for both
        self._note = ""
        self.running = False  # nothing moves then
        content.page_changed.connect(self._show_note)

    def set_note(self, text: str) -> None:
        """What the plan and the chart have to do with each other."""
        self._note = text
        self._show_note()

    @Slot()
    def _show_note(self) -> None:
        """Only beside the chart that it is about."""
        text = self._note if self._content.page is Page.RUN else ""
        self._plan.foot.set_note(text)
        self._bar.set_note(text)

    @property
    def folded(self) -> bool:
        """Whether the user folded the plan."""
        return self._folded

    def set_folded(self, folded: bool) -> None:
        self._folded = folded
        self.fit(animate=False)

    def toggle(self) -> None:
        """Fold or unfold; in a narrow window the plan opens over the content."""
        if self._narrow():
            folded = self.folded_away
            self._area.set_fold(Fold.DRAWER if folded else Fold.FOLDED, animate=self.may_animate)
            if folded:
                self._plan.focus_num()
            return
        self._folded = not self._folded
        self.fit(animate=self.may_animate)

    @property
    def folded_away(self) -> bool:
        """Whether only the plan's bar is in sight."""
        return self._area.fold is Fold.FOLDED

    @property
    def drawn_out(self) -> bool:
        """Whether the plan lies over the content."""
        return self._area.fold is Fold.DRAWER

    def close_drawer(self) -> None:
        if self.drawn_out:
            self._area.set_fold(Fold.FOLDED, animate=False)

    def fit(self, *, animate: bool) -> None:
        """The fold for the present width."""
        narrow = self._narrow()
        fold = Fold.FOLDED if narrow or self._folded else Fold.OPEN
        if narrow and self.drawn_out:
            fold = Fold.DRAWER
        self._bar.setVisible(fold is not Fold.OPEN)
        self._area.set_fold(fold, animate=animate)

    def _narrow(self) -> bool:
        """Whether the plan folds by itself: what stands side by side needs the room, and Run has to be in sight."""
        aside = self._content.page is Page.COMPARE or self._content.run_page.deck.two
        small = self._window.width() < FOLD_BELOW or self._window.height() < FOLD_BELOW_HEIGHT
        return small or aside

    @property
    def may_animate(self) -> bool:
        return not self.running and not reduced_motion()

    def focus_start(self) -> None:
        """Where the keyboard begins: num, or the folded plan."""
        if self._area.fold is Fold.OPEN:
            self._plan.focus_num()
        else:
            self._bar.setFocus()

    def focus_run(self) -> None:
        """To Run, or to Stop in its place."""
        button = self._plan.foot.run_button if self._area.fold is Fold.OPEN else self._bar.run_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_stop(self) -> None:
        """Out of what is locked now: else Qt moves the keyboard to whatever comes next."""
        within = self._window.focusWidget()
        if within is not None and (self._plan.isAncestorOf(within) or self._bar.isAncestorOf(within)):
            self.focus_run()
