"""The choices that menus and page share: view, scale, basis, one view or two.

Wherever one is made, the other place follows.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from ...core.findings.links import FindingLink
from ...core.summary.cost_plot import MEASURES, Measure
from ...core.summary.summary import Basis
from ..ports.compare_models import CompareOptions
from ..ports.view_models import Page
from ..ports.view_options import ViewOptions
from ..views.view_registry import BAR, PREDICT
from .menus import Menus
from .page_stack import PageStack


class SharedChoices(QObject):
    """Connects the menus' choices with the content's."""

    options_changed = Signal()
    two_changed = Signal(bool)
    panes_shown = Signal()

    def __init__(self, menus: Menus, content: PageStack, parent: QObject) -> None:
        super().__init__(parent)
        self._menus, self._content = menus, content
        self._page, self._deck = content.run_page, content.run_page.deck
        self._two = False
        self._sweep_from = ""  # the view in which a sweep began
        menus.view_picked.connect(self.set_view)
        menus.panes_picked.connect(self._pick_panes)
        menus.toggle_panes.triggered.connect(self._toggle_panes)
        menus.scale_picked.connect(self.pick_scale)
        menus.toggle_scale.triggered.connect(self._toggle_scale)
        menus.next_measure.triggered.connect(self._next_measure)
        menus.basis_picked.connect(self.pick_basis)
        content.view_changed.connect(self.set_view)
        content.panes_changed.connect(self._pick_panes)
        content.back_pressed.connect(self.go_back)
        self._page.lead_wanted.connect(self._follow_lead)
        self._deck.options_changed.connect(self._options_changed)
        self._deck.view_shown.connect(self._view_shown)

    @property
    def comparing(self) -> bool:
        """Whether the page in sight compares runs: it has options of its own."""
        return self._content.page is Page.COMPARE

    # View

    @Slot()
    def go_back(self) -> None:
        """From the pages beside it to the run, or to the cards where there is none."""
        if self._page.summary is None:
            self._content.show_page(Page.START)
        else:
            self.set_view(self._page.view())

    @Slot(str)
    def set_view(self, key: str) -> None:
        self._content.set_view(key)
        self._menus.check("view", key)

    @Slot(int)
    def step_view(self, step: int) -> None:
        """To the next view or the one before."""
        keys = [key for key, _ in BAR]
        self.set_view(keys[(keys.index(self._shown_key()) + step) % len(keys)])

    def _shown_key(self) -> str:
        return PREDICT if self._content.page is Page.PREDICT else self._page.view()

    @Slot(str)
    def _view_shown(self, key: str) -> None:
        self._content.show_view(key)
        self._menus.check("view", key)

    def run_begins(self, *, sweep: bool) -> None:
        """A line takes two worker counts or two nums: before the end there may be none."""
        if self._deck.view() == "scaling":
            self.set_view("runtime")
        self._sweep_from = self._deck.view() if sweep and not self._two else ""

    def run_ends(self) -> None:
        """A sweep ends on Scaling, unless the user went elsewhere meanwhile."""
        if self._sweep_from == "runtime" == self._deck.view() and self._content.showing_run:
            self.set_view("scaling")
        self._sweep_from = ""

    @Slot(object)
    def _follow_lead(self, lead: FindingLink) -> None:
        if lead is FindingLink.WARM:
            self.pick_basis(Basis.WARM)
        else:
            self.set_view(lead)

    # One view or two

    @property
    def two(self) -> bool:
        """Whether the user wants two views; they are in sight once a run can be."""
        return self._two

    def set_two(self, two: bool) -> None:
        """One view or two side by side."""
        if two != self._two:
            self._two = two
            self.show_panes()
            self.two_changed.emit(two)

    def show_panes(self) -> None:
        """Two views cost nothing while the pages of a run are out of sight, and before the window is there."""
        words = "two" if self._two else "one"
        if self.comparing:
            self._content.panes.clear()
        else:
            self._content.panes.set_value(words)
        self._menus.check("panes", words)
        self._page.set_two(self._two and self._content.showing_run)
        self.panes_shown.emit()

    @Slot(str)
    def _pick_panes(self, panes: str) -> None:
        # Two views are of a run: from the cards they lead to its page.
        # From where runs are compared, One leads back to the run.
        if (panes == "two" or self.comparing) and not self._content.showing_run:
            self.set_view(self._page.view())
        self.set_two(panes == "two")

    @Slot()
    def _toggle_panes(self) -> None:
        self._pick_panes("one" if self._two else "two")

    # Scale and basis

    def show_options(self) -> None:
        """Let the menus follow the options of the page in sight."""
        options = self._options()
        self._menus.check("basis", options.basis.value)
        self._menus.check("scale", "log" if options.log else "linear")
        self._menus.check("view", self._shown_key())

    def _options(self) -> CompareOptions | ViewOptions:
        return self._content.compare.value() if self.comparing else self._deck.options()

    @Slot(str)
    def pick_scale(self, scale: str) -> None:
        log = scale == "log"
        if self.comparing:
            compare = self._content.compare
            compare.set_value(replace(compare.value(), log=log))
        else:
            self._deck.set_options(replace(self._deck.options(), log=log))
        self.show_options()

    @Slot()
    def _toggle_scale(self) -> None:
        self.pick_scale("linear" if self._options().log else "log")

    @Slot()
    def _next_measure(self) -> None:
        """Of the Runtime view, which comes in sight for it."""
        if self.comparing:
            return
        options, keys = self._deck.options(), [Measure(key) for key, _ in MEASURES]
        at_hand = self._deck.view() == "runtime" and self._content.showing_run
        step = keys.index(options.measure) + 1 if at_hand else keys.index(options.measure)
        if not at_hand:
            self.set_view("runtime")
        self._deck.set_options(replace(options, measure=keys[step % len(keys)]))
        self._options_changed()

    @Slot(str)
    def pick_basis(self, basis: str) -> None:
        if self.comparing:
            compare = self._content.compare
            compare.set_value(replace(compare.value(), basis=Basis(basis)))
            compare.options_changed.emit()
            return
        self._deck.set_options(replace(self._deck.options(), basis=Basis(basis)))
        self._options_changed()

    @Slot()
    def _options_changed(self) -> None:
        self.show_options()
        self.options_changed.emit()
