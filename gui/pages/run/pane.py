"""One place for views: a head, and of the views the one that was chosen, made when it is first shown.

Knows its own run only; what links two of them is in `pane_link`.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ....core.results.run_result import RunResult
from ....core.summary.summary import Summary
from ...ports.view_options import ViewOptions, ViewState
from ...style.theme import LIGHT, Theme
from ...views.view_protocol import (
    AsksForRun,
    AsksForSweep,
    ChoosesRows,
    Closes,
    Compacts,
    HasRows,
    HasWindow,
    Joins,
    LeadsToLines,
    LightsRows,
    OffersChoices,
    Plays,
    Presents,
    Scrolls,
    SharesAxis,
    SharesRows,
    ShowsProgress,
    Speaks,
    View,
)
from ...views.view_registry import BY_KEY
from .pane_head import PaneHead


class Pane(QWidget):
    """All views of one run, one of them in sight. Signals about rows begin with the side, 0 or 1."""

    run_requested = Signal()
    run_picked = Signal(int, str)
    view_picked = Signal(int, str)
    details_wanted = Signal(int, object)  # index of a row that failed
    line_wanted = Signal(int, object)  # index of a row whose message is about a line of the user's file
    options_picked = Signal(object)  # the ViewOptions that were chosen in a view
    sweep_requested = Signal()
    words_changed = Signal()
    row_hovered = Signal(int, object)
    row_pressed = Signal(int, object)
    row_chosen = Signal(int, object)
    extent_changed = Signal()
    rows_changed = Signal()
    scrolled_to = Signal(int, int)
    moment_changed = Signal(int, float)
    window_moved = Signal(int, float, float)
    moment_wanted = Signal(float)
    key_wanted = Signal(object)
    drawn = Signal(int)  # the view in sight shows something else

    def __init__(self, side: int, view: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.head = PaneHead("AB"[side])
        self.head.hide()
        self._key = view
        self._views: dict[str, View] = {}
        self._state = ViewState()
        # What is not in sight is neither drawn nor laid out: a timed round has better use for the CPU, and what
        # cannot be drawn must not keep the window from presenting what can.
        self._drawn: set[str] = set()
        self._dressed: set[str] = set()
        self._themed: set[str] = set()
        self._theme = LIGHT
        self._compact = self._presenting = self._joined = False
        self._named = True
        self._drawing = False
        self._stack = QStackedWidget()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self._stack, 1)
        self.head.run_picked.connect(self._pick_run)
        self.head.view_picked.connect(self._pick_view)
        self.head.set_view(view)

    # What it shows

    @property
    def summary(self) -> Summary | None:
        return self._state.summary

    def set_state(self, state: ViewState) -> None:
        """Show a run as far as it has come, or that there is none; each view takes it when it is next in sight."""
        self._state = state
        self._drawn.clear()
        self.draw()

    def set_options(self, options: ViewOptions) -> None:
        """Show the same run by other choices."""
        if options != self._state.options:
            self.set_state(replace(self._state, options=options))

    def show_progress(self, result: RunResult | None) -> None:
        """The samples of the run that is shown have come further."""
        view = self.current()
        if result is self._state.result and self._key in self._drawn and isinstance(view, ShowsProgress):
            view.show_progress()

    def draw(self) -> None:
        """Bring the view in sight up to date."""
        view = self.current()
        self._dress()
        if self._key not in self._drawn:
            self._drawing = True  # the row that a view begins with was chosen by nobody
            try:
                view.set_state(self._state)
            finally:
                self._drawing = False
            self._drawn.add(self._key)
        self.drawn.emit(self.side)

    # Its views

    def key(self) -> str:
        """Key of the view in sight."""
        return self._key

    def current(self) -> View:
        """The view in sight."""
        return self.view(self._key)

    def set_view(self, key: str) -> None:
        """Show another view; what it can take over of the one before goes along."""
        left, entered = self._views.get(self._key), self.view(key)
        self.turn_to(key)
        self.draw()
        if left is not entered and isinstance(left, HasRows) and isinstance(entered, HasRows):
            chosen = left.selected()
            if chosen is not None:
                entered.select(chosen)

    def turn_to(self, key: str) -> None:
        """Show another view, to be drawn with the next summary."""
        self._stack.setCurrentWidget(_widget(self.view(key)))
        self._key = key
        self.head.set_view(key)

    def view(self, key: str) -> View:
        """A view, made when first asked for."""
        if key not in self._views:
            view = self._views[key] = BY_KEY[key].make()
            self._connect(view)
            self._stack.addWidget(_widget(view))
            if key == self._key:
                self._stack.setCurrentWidget(_widget(view))
        return self._views[key]

    def made(self) -> tuple[str, ...]:
        """Keys of the views that there are."""
        return tuple(self._views)

    def close_views(self) -> None:
        """Let go of what Qt would not free with this."""
        for view in self._views.values():
            if isinstance(view, Closes):
                view.close_chart()

    def _connect(self, view: View) -> None:
        view.details_requested.connect(self._details)
        for kind, names in _RELAYED:
            if isinstance(view, kind):
                for name, slot in names.items():
                    getattr(view, name).connect(getattr(self, slot))

    def _dress(self) -> None:
        """Let the view in sight look as it should."""
        if self._key in self._dressed:
            return
        view = self.current()
        self._dressed.add(self._key)
        if self._key not in self._themed:
            self._themed.add(self._key)
            view.set_theme(self._theme)
        if isinstance(view, Compacts):
            view.set_compact(self._compact and not self._presenting)
        if isinstance(view, Presents):
            view.set_presenting(self._presenting)
        if isinstance(view, Joins):
            view.set_joined(self._joined, named=self._named)

    # How it looks

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.head.set_theme(theme)
        self._themed.clear()
        self._dress_anew()

    def set_presenting(self, presenting: bool) -> None:
        """Only what a room or a picture needs."""
        self._presenting = presenting
        self.head.set_presenting(presenting)
        self._dress_anew()

    def set_compact(self, compact: bool) -> None:
        """For a narrow window; what is presented is not narrow."""
        self._compact = compact
        self.head.set_compact(compact)
        self._dress_anew()

    def set_joined(self, joined: bool, *, named: bool = True) -> None:
        """Beside another, with a head of its own under one legend for both; the rows' names are in one of them."""
        self._joined, self._named = joined, named
        self.head.setVisible(joined)
        self._dress_anew()

    def _dress_anew(self) -> None:
        self._dressed.clear()
        if self._key in self._views:
            self._dress()

    def focus_view(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to a view that has keys of its own."""
        view = _widget(self.current())
        if self.summary is not None and (isinstance(view, Speaks) or view.focusProxy() is not None):
            view.setFocus(reason)

    # What its views say

    @Slot(str)
    def _pick_run(self, key: str) -> None:
        self.run_picked.emit(self.side, key)

    @Slot(str)
    def _pick_view(self, key: str) -> None:
        self.view_picked.emit(self.side, key)

    @Slot(object)
    def _details(self, index: int) -> None:
        self.details_wanted.emit(self.side, index)

    @Slot(object)
    def _line(self, index: int) -> None:
        self.line_wanted.emit(self.side, index)

    @Slot(object)
    def _hovered(self, index: int | None) -> None:
        self.row_hovered.emit(self.side, index)

    @Slot(object)
    def _pressed(self, index: int | None) -> None:
        self.row_pressed.emit(self.side, index)

    @Slot(object)
    def _chose(self, index: int) -> None:
        if not self._drawing:
            self.row_chosen.emit(self.side, index)

    @Slot(int)
    def _scrolled(self, offset: int) -> None:
        self.scrolled_to.emit(self.side, offset)

    @Slot(float, float)
    def _window(self, low_s: float, high_s: float) -> None:
        if not self._drawing:
            self.window_moved.emit(self.side, low_s, high_s)

    @Slot(float)
    def _moved(self, at_s: float) -> None:
        self.moment_changed.emit(self.side, at_s)


# Which signals of a view, by what it can do, go on as which of the pane's.
_RELAYED: tuple[tuple[type, dict[str, str]], ...] = (
    (AsksForRun, {"run_requested": "run_requested"}),
    (AsksForSweep, {"sweep_requested": "sweep_requested"}),
    (LeadsToLines, {"line_requested": "_line"}),
    (OffersChoices, {"options_picked": "options_picked"}),
    (Speaks, {"words_changed": "words_changed"}),
    (LightsRows, {"row_hovered": "_hovered", "row_pressed": "_pressed"}),
    (HasWindow, {"window_moved": "_window"}),
    (ChoosesRows, {"row_chosen": "_chose"}),
    (SharesAxis, {"extent_changed": "extent_changed"}),
    (SharesRows, {"rows_changed": "rows_changed"}),
    (Scrolls, {"scrolled_to": "_scrolled"}),
    (Plays, {"moment_changed": "_moved", "moment_wanted": "moment_wanted", "key_wanted": "key_wanted"}),
)


def _widget(view: View) -> QWidget:
    assert isinstance(view, QWidget)
    return view
