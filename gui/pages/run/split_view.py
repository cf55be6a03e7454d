"""One view, or two side by side under one legend: who shows what, and the choices that hold for both.

Lays out and passes on; what is said of the runs stands around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ....core.results.run_result import RunResult
from ...ports.view_models import THIS_RUN, PaneContent, PaneRun
from ...ports.view_options import ViewOptions, ViewState, options_for
from ...style.theme import LIGHT, Theme
from ...views.view_protocol import ShowsGains, View
from ...views.view_registry import BY_KEY, companion
from .pane import Pane
from .pane_link import PaneLink, same
from .split_layout import SplitLayout

if TYPE_CHECKING:
    from ....core.compare.pairing import Pairing
    from .shared_controls import SharedParts

Contents = tuple[PaneContent | None, PaneContent | None]


class SplitView(QWidget):
    """The left pane, which is always there; the right one, made when it is wanted; what they share."""

    run_requested = Signal()
    details_wanted = Signal(int, object)  # the side, and the index of a row that failed
    line_wanted = Signal(int, object)  # likewise, of one whose message is about a line of the user's file
    options_changed = Signal()  # chosen in a view, or above two of them
    sweep_requested = Signal()
    run_picked = Signal(int, str)  # the side, and the key of a PaneRun
    words_changed = Signal()
    view_shown = Signal(str)  # in the active pane

    def __init__(self) -> None:
        super().__init__()
        self.left = Pane(0, "runtime")
        self.right: Pane | None = None
        self.link = PaneLink(self)
        self.shared: SharedParts | None = None
        self._right_view = ""  # of the last time that there were two
        self._runs: tuple[Sequence[PaneRun], tuple[str, str]] = ((), (THIS_RUN, THIS_RUN))
        self._active = 0
        self._contents: Contents = (None, None)
        self._quiet = False  # whether a run is timed
        self._options = ViewOptions()
        self._pairing: Pairing | None = None
        self._theme = LIGHT
        self._compact = self._presenting = self._locked = False
        self._pair = SplitLayout(self.left)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._box.addWidget(self._pair, 1)
        self._take_in(self.left)
        self.link.linked.connect(self._show_shared)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def panes(self) -> tuple[Pane, ...]:
        """Those that there are."""
        return (self.left, self.right) if self.right is not None else (self.left,)

    def _take_in(self, pane: Pane) -> None:
        self.link.add(pane)
        pane.run_requested.connect(self.run_requested)
        pane.run_picked.connect(self.run_picked)
        pane.view_picked.connect(self.set_pane_view)
        pane.details_wanted.connect(self.details_wanted)
        pane.line_wanted.connect(self.line_wanted)
        pane.options_picked.connect(self._pick_options)
        pane.sweep_requested.connect(self.sweep_requested)
        pane.words_changed.connect(self.words_changed)

    # What is shown

    def show_progress(self, result: RunResult | None) -> None:
        """Progress within a round: the left pane follows at once, the right one with the contents, once a round."""
        self.left.show_progress(result)

    def set_contents(self, contents: Contents, pairing: Pairing | None) -> None:
        """Show a run on each side, which may be the same one; with two of them how they are matched."""
        before, paired = self._contents, self._pairing is not None
        if pairing is not None and not paired and self.right is not None:
            # A second run is there to be compared: by the same view, until another one is chosen.
            self._free_buttons()
            self.right.turn_to(self.left.key())
            self._join()
            self.view_shown.emit(self.view())
        if contents[0] is not None:
            known = before[0].summary if before[0] is not None else None
            self._options = options_for(contents[0].summary, known, self._options)
        self._contents, self._pairing = contents, pairing
        kept = paired == (pairing is not None) and all(_same_run(*each) for each in zip(before, contents, strict=True))
        self.link.set_counterpart(pairing.counterpart if pairing is not None else same, kept=kept)
        quiet, self._quiet = self._quiet, any(one is not None and one.summary.running for one in contents)
        self.link.highlight.set_dark(self._quiet)
        self._fill(self.left)
        if self.right is not None and (before[1] != contents[1] or not kept or quiet != self._quiet):
            self._fill(self.right)
        self._hand_on()
        self.settle()

    def _fill(self, pane: Pane) -> None:
        content, options = self._contents[pane.side], self._options_of(pane)
        pane.head.set_machine(content.machine if content is not None else "")
        if content is None:
            pane.set_state(ViewState(options=options, quiet=self._quiet))
        else:
            pane.set_state(
                ViewState(result=content.result, summary=content.summary, options=options, quiet=self._quiet)
            )

    def _free_buttons(self) -> None:
        if self.shared is not None:
            self.shared.take_buttons_back()

    def settle(self) -> None:
        """Place and link what is in sight anew, after any of it has changed."""
        gains = None
        if self._pairing is not None and self.right is not None and self.left.key() == self.right.key():
            from ....core.compare.pair_text import gain

            gains = {pair.indices[1]: gain(pair) for pair in self._pairing.pairs}
        for pane in self.panes():
            view = pane.current()
            shown = gains if pane is self.right and isinstance(view, ShowsGains) else None
            if isinstance(view, ShowsGains):
                view.set_gains(shown)
            pane.head.set_gains(shown is not None)
        self._pair.place()
        self.link.join()

    @property
    def fills(self) -> bool:
        """Whether a view in sight needs all the room."""
        return any(BY_KEY[pane.key()].fills for pane in self.panes())

    # One or two

    @property
    def two(self) -> bool:
        """Whether there are two views."""
        return self.right is not None

    def set_two(self, two: bool) -> None:
        """Put a second view beside the first, or take it away and free it."""
        if two != self.two:
            self._open_right() if two else self._close_right()
            self.settle()
            self.view_shown.emit(self.view())

    def _open_right(self) -> None:
        if self.shared is None:
            self.shared = self._make_shared()
            self.set_compact(self._compact)
        self.right = right = Pane(1, self._right_view or companion(self.left.key()))
        right.set_theme(self._theme)
        right.set_compact(self._compact)
        right.set_presenting(self._presenting)
        right.head.set_locked(self._locked)
        self._take_in(right)
        self.set_runs(*self._runs)
        self._join()
        self._pair.set_right(right)
        self._fill(right)

    def _close_right(self) -> None:
        right, self.right = self.right, None
        assert right is not None
        self._free_buttons()
        self._right_view = right.key()
        self._active = 0
        self.link.drop()
        self._join()
        self._pair.set_right(None)
        right.close_views()
        right.setParent(None)
        right.deleteLater()

    def _make_shared(self) -> SharedParts:
        from .shared_controls import SharedParts

        shared = SharedParts(self.panes, self)
        shared.set_theme(self._theme)
        shared.set_presenting(self._presenting)
        shared.options_picked.connect(self._pick_options)
        self._box.insertWidget(0, shared.head)
        self._box.addWidget(shared.foot)
        return shared

    def _join(self) -> None:
        """Heads, names and margins for one pane or two."""
        self.left.set_joined(self.two)
        if self.right is not None:
            self.right.set_joined(True, named=self.right.key() != self.left.key())
        self._show_active()

    def set_runs(self, runs: Sequence[PaneRun], chosen: tuple[str, str]) -> None:
        """Which runs can be chosen, and which one each side shows."""
        self._runs = (runs, chosen)
        for pane in self.panes():
            pane.head.set_runs(runs, chosen[pane.side])

    def set_locked(self, locked: bool) -> None:
        """While a run goes on no other one can be chosen."""
        self._locked = locked
        for pane in self.panes():
            pane.head.set_locked(locked)

    # Views

    @Slot(int, str)
    def set_pane_view(self, side: int, key: str) -> None:
        """Show a view in one of the panes."""
        if side >= len(self.panes()):
            return
        pane = self.panes()[side]
        self._free_buttons()
        pane.set_view(key)
        self._join()
        self._active = side
        self._show_active()
        self.settle()
        self.view_shown.emit(key)

    def set_view(self, key: str) -> None:
        """Show a view in the active pane."""
        self.set_pane_view(self._active, key)

    def view(self) -> str:
        """Key of the view in the active pane, for which the view bar's choices stand."""
        return self.panes()[self._active].key()

    def current(self) -> View:
        """The view in the active pane."""
        return self.panes()[self._active].current()

    @property
    def right_view(self) -> str:
        """Key of the right one, also while there is none; "" before there ever was."""
        return self.right.key() if self.right is not None else self._right_view

    def set_right_view(self, key: str) -> None:
        """What the right pane will show."""
        if key in BY_KEY:
            self._right_view = key
            self.set_pane_view(1, key)

    def focus_view(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to a view that has keys of its own."""
        self.panes()[self._active].focus_view(reason)

    def _show_active(self) -> None:
        for pane in self.panes():
            pane.head.set_active(pane.side == self._active)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.right is None or new is None:
            return
        for pane in self.panes():
            if pane.isAncestorOf(new) and pane.side != self._active:
                self._active = pane.side
                self._show_active()
                self.view_shown.emit(pane.key())

    # Choices

    def options(self) -> ViewOptions:
        """What is compared and how it is drawn, on both sides."""
        return self._options

    def set_options(self, options: ViewOptions) -> None:
        """Take over options, silently."""
        self._options = options
        self._hand_on()
        self.link.join()

    def _hand_on(self) -> None:
        for pane in self.panes():
            pane.set_options(self._options_of(pane))

    def _options_of(self, pane: Pane) -> ViewOptions:
        """Another run's rows have other places: the left one's baseline is none of them."""
        foreign = pane is self.right and self._pairing is not None
        return replace(self._options, baseline=None) if foreign else self._options

    @Slot(object)
    def _pick_options(self, options: ViewOptions) -> None:
        if self._pairing is not None and self.sender() is self.right:
            options = replace(options, baseline=self._options.baseline)
        self.set_options(options)
        self.options_changed.emit()

    @Slot()
    def _show_shared(self) -> None:
        if self.shared is not None:
            self.shared.show(self._contents, self.options(), linked=self.link.axes_linked)

    # How it looks

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (*self.panes(), self.shared):
            if part is not None:
                part.set_theme(theme)

    def set_presenting(self, presenting: bool) -> None:
        """Only what a room or a picture needs."""
        self._presenting = presenting
        for part in (*self.panes(), self.shared):
            if part is not None:
                part.set_presenting(presenting)

    def set_compact(self, compact: bool) -> None:
        """For a narrow window; what is presented is not narrow."""
        self._compact = compact
        for pane in self.panes():
            pane.set_compact(compact)
        narrow = compact and not self._presenting
        side = 12 if narrow else 20
        if self.shared is not None:
            self.shared.set_compact(narrow, side)
        self._pair.set_margin(side)
        self.link.join()


def _same_run(one: PaneContent | None, other: PaneContent | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.result is other.result
