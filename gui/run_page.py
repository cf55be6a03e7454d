"""The page of a run: headline, one view or two side by side, findings.

Lays out and passes on; every word and number comes with the summaries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ..core.results import RunResult
from ..core.selection import worker_counts
from ..core.summary import Summary
from .findings_view import FindingsView
from .headline_view import HeadlineView
from .pane import Pane
from .pane_link import PaneLink, same
from .pane_pair import PanePair
from .ports import THIS_RUN, PaneContent, PaneRun
from .runtime_view import RuntimeOptions, RuntimeView
from .text import Elided
from .theme import LIGHT, Size, Theme
from .view_ports import HasRounds, HasRows, ShowsGains, Speaks, View
from .views import BY_KEY, VIEWS, companion

if TYPE_CHECKING:
    from ..core.compare.pair_words import PairWords
    from ..core.compare.pairing import Pairing
    from .shared_head import SharedHead

__all__ = ["VIEWS", "RunPage"]

_PRESENTED_TOP = 14  # px above the headline, where no view bar is


class RunPage(QWidget):
    """All views of one run, or of two."""

    run_requested = Signal()
    details_wanted = Signal(int, object)  # the side, and the index of a row that failed
    options_changed = Signal()
    basis_picked = Signal(str)
    pane_run_picked = Signal(int, str)  # the side, and the key of a PaneRun
    view_shown = Signal(str)  # the view bar's choices now stand for this one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = HeadlineView()
        self.findings = FindingsView()
        self.left = Pane(0, "runtime")
        self.right: Pane | None = None
        self.link = PaneLink(self)
        self._right_view = ""  # of the last time that there were two
        self._runs: tuple[Sequence[PaneRun], tuple[str, str]] = ((), (THIS_RUN, THIS_RUN))
        self._active = 0
        self._result: RunResult | None = None
        self._contents: tuple[PaneContent | None, PaneContent | None] = (None, None)
        self._pairing: Pairing | None = None
        self._words: PairWords | None = None
        self._theme = LIGHT
        self._compact = self._presenting = self._running = False
        self._pair = PanePair(self.left)
        self._differences = Elided("", size=Size.SMALL, weight=600, tone="look")
        self._amber = QWidget()
        self._amber_line = _line_of(self._amber)
        self._amber_line.addWidget(self._differences)
        self._amber.hide()
        self._foot = QWidget()
        self._foot_line = _line_of(self._foot)
        self._foot.hide()
        self._shared: SharedHead | None = None
        self._buttons: QWidget | None = None  # of the race that leads
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.headline)
        box.addWidget(self._amber)
        box.addWidget(self._pair, 1)
        box.addWidget(self._foot)
        # The findings hide themselves when there are none: what hides them in a view is around them.
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.findings)
        box.addWidget(self._below)
        self._take_in(self.left)
        self.link.linked.connect(self._show_shared)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _take_in(self, pane: Pane) -> None:
        self.link.add(pane)
        pane.run_requested.connect(self.run_requested)
        pane.run_picked.connect(self.pane_run_picked)
        pane.view_picked.connect(self.set_pane_view)
        pane.details_wanted.connect(self.details_wanted)
        pane.options_changed.connect(self._options_changed)
        pane.basis_picked.connect(self.basis_picked)
        pane.words_changed.connect(self._say)

    # What is shown

    def set_run(self, result: RunResult | None) -> None:
        """The samples as far as they have come; the next summary is about them.

        The left pane follows at once; the right one with the summary, once a round.
        """
        self._result = result
        self.left.set_run(result)

    def set_summary(self, summary: Summary | None) -> None:
        """Show one run as far as it has come; None while there is none."""
        content = PaneContent(result=self._result, summary=summary) if summary is not None else None
        self.set_panes(content, content)

    def set_panes(
        self,
        left: PaneContent | None,
        right: PaneContent | None,
        pairing: Pairing | None = None,
        words: PairWords | None = None,
    ) -> None:
        """Show a run on each side, which may be the same one; with two of them how they are matched, and the words."""
        before, paired = self._contents, self._pairing is not None
        if pairing is not None and self._pairing is None and self.right is not None:
            # A second run is there to be compared: by the same view, until another one is chosen.
            self._take_buttons_back()
            self.right.turn_to(self.left.key())
            self._join()
            self.view_shown.emit(self.view())
        self._contents, self._pairing, self._words = (left, right), pairing, words
        kept = paired == (pairing is not None) and all(
            _same_run(*pair) for pair in zip(before, self._contents, strict=True)
        )
        self.link.set_counterpart(pairing.counterpart if pairing is not None else same, kept=kept)
        summary = left.summary if left is not None else None
        if summary is None:
            self.headline.set_words("Nothing measured yet", "The plan is set. Run measures it.")
        else:
            self.headline.set_summary(summary)
        self._set_running(any(one is not None and one.summary.running for one in self._contents))
        self._fill(self.left, left)
        if self.right is not None and (before[1] != right or not kept):
            self._fill(self.right, right)
        self._show_around()

    def _fill(self, pane: Pane, content: PaneContent | None) -> None:
        pane.set_run(content.result if content is not None else None)
        pane.head.set_machine(content.machine if content is not None else "")
        self._adopt(pane)
        pane.set_summary(content.summary if content is not None else None)
        self._adopt(pane)

    def _adopt(self, pane: Pane) -> None:
        """The choices that hold for both come from the left pane."""
        view = pane.current()
        if pane is self.left:
            return
        if isinstance(view, RuntimeView):
            ours = self.options()
            baseline = ours.baseline if self._pairing is None else None
            options = replace(view.value(), basis=ours.basis, log=ours.log, baseline=baseline)
            if options != view.value():
                view.set_value(options)
        source = self._source()
        if isinstance(view, HasRows) and source is not None and source is not view:
            view.set_workers(source.workers())

    def _source(self) -> HasRows | None:
        """The view whose choice of workers holds."""
        panes = [pane for pane in (self.left, self.right) if pane is not None]
        return next((view for pane in panes if isinstance(view := pane.current(), HasRows)), None)

    def _show_around(self) -> None:
        """Gains, remarks, words: everything that is not within the panes."""
        gains = None
        if self._pairing is not None and self.right is not None and self.left.key() == self.right.key():
            from ..core.compare.pair_words import gain

            gains = {pair.indices[1]: gain(pair) for pair in self._pairing.pairs}
        for pane in (self.left, self.right):
            if pane is not None:
                view = pane.current()
                shown = gains if pane is self.right and isinstance(view, ShowsGains) else None
                if isinstance(view, ShowsGains):
                    view.set_gains(shown)
                pane.head.set_gains(shown is not None)
        self._differences.setText(self._words.differences if self._words is not None else "")
        self._differences.setToolTip(self._differences.text())
        self._amber.setVisible(bool(self._differences.text()))
        if self._words is not None:
            self.findings.set_remarks(self._words.remarks)
        else:
            self.findings.set_summary(self.summary)
        self._pair.place()
        self.link.join()
        self._show_below()
        self._say()

    @property
    def summary(self) -> Summary | None:
        """The run that is shown, at the left where there are two."""
        return self._contents[0].summary if self._contents[0] is not None else None

    @property
    def summaries(self) -> tuple[Summary, ...]:
        """Of all runs that are shown."""
        shown = self._contents if self._pairing is not None and self.right is not None else self._contents[:1]
        return tuple(content.summary for content in shown if content is not None)

    def _set_running(self, running: bool) -> None:
        self._running = running
        self.link.spotlight.set_dark(running)

    # One or two

    @property
    def two(self) -> bool:
        """Whether there are two views."""
        return self.right is not None

    def set_two(self, two: bool) -> None:
        """Put a second view beside the first, or take it away and free it."""
        if two == self.two:
            return
        if two:
            self._open_right()
        else:
            self._close_right()
        self._show_around()
        self.view_shown.emit(self.view())

    def _open_right(self) -> None:
        from .shared_head import SharedHead

        if self._shared is None:
            self._shared = SharedHead()
            self._shared.set_theme(self._theme)
            self._shared.basis_picked.connect(self.basis_picked)
            self._shared.scale_picked.connect(self._pick_scale)
            self._shared.workers_picked.connect(self._pick_workers)
            self._shared.round_picked.connect(self._pick_round)
            self._box.insertWidget(2, self._shared)
        self.right = right = Pane(1, self._right_view or companion(self.left.key()))
        right.set_theme(self._theme)
        right.set_compact(self._compact)
        right.set_presenting(self._presenting)
        self._take_in(right)
        self.set_pane_runs(*self._runs)
        self._join()
        self._pair.set_right(right)
        self._fill(right, self._contents[1])

    def _close_right(self) -> None:
        right, self.right = self.right, None
        assert right is not None
        self._take_buttons_back()
        self._right_view = right.key()
        self._active = 0
        self.link.drop()
        self._join()
        self._pair.set_right(None)
        right.close_views()
        right.setParent(None)
        right.deleteLater()

    def _join(self) -> None:
        """Heads, names and margins for one pane or two."""
        two = self.right is not None
        self.left.set_joined(two)
        if self.right is not None:
            self.right.set_joined(True, named=self.right.key() != self.left.key())
        for pane in (self.left, self.right):
            if pane is not None:
                pane.head.set_active(pane.side == self._active)

    def set_pane_runs(self, runs: Sequence[PaneRun], chosen: tuple[str, str]) -> None:
        """Which runs can be chosen, and which one each side shows."""
        self._runs = (runs, chosen)
        for pane in (self.left, self.right):
            if pane is not None:
                pane.head.set_runs(runs, chosen[pane.side])

    def set_locked(self, locked: bool) -> None:
        """While a run goes on no other one can be chosen."""
        for pane in (self.left, self.right):
            if pane is not None:
                pane.head.set_locked(locked)

    # Views

    def set_view(self, key: str) -> None:
        """Show a view in the active pane."""
        self.set_pane_view(self._active, key)

    @Slot(int, str)
    def set_pane_view(self, side: int, key: str) -> None:
        """Show a view in one of the panes."""
        pane = self.right if side == 1 else self.left
        if pane is None:
            return
        self._take_buttons_back()
        pane.set_view(key)
        self._join()
        self._adopt(pane)
        self._set_active(side)
        self._show_around()
        self.view_shown.emit(key)

    def view(self) -> str:
        """Key of the view that the view bar's choices stand for."""
        pane = self.right if self._active == 1 and self.right is not None else self.left
        return pane.key()

    @property
    def second_view(self) -> str:
        """Key of the right one, also while there is none; "" before there ever was."""
        return self.right.key() if self.right is not None else self._right_view

    def set_second_view(self, key: str) -> None:
        """What the right pane will show."""
        if key in BY_KEY:
            self._right_view = key
            if self.right is not None:
                self.set_pane_view(1, key)

    def view_of(self, key: str) -> View:
        """A view of the left pane, made when first asked for."""
        return self.left.view(key)

    @property
    def runtime(self) -> RuntimeView:
        """The left pane's runtime view, whose options hold for all."""
        view = self.left.view("runtime")
        assert isinstance(view, RuntimeView)
        return view

    def focus_view(self) -> None:
        """Give the keyboard to a view that has keys of its own."""
        (self.right if self._active == 1 and self.right is not None else self.left).focus_view()

    def _set_active(self, side: int) -> None:
        if side != self._active:
            self._active = side
            self._join_heads()

    def _join_heads(self) -> None:
        for pane in (self.left, self.right):
            if pane is not None:
                pane.head.set_active(pane.side == self._active)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.right is None or new is None:
            return
        for pane in (self.left, self.right):
            if pane.isAncestorOf(new) and pane.side != self._active:
                self._set_active(pane.side)
                self.view_shown.emit(pane.key())

    # Choices

    def options(self) -> RuntimeOptions:
        """What is compared and how it is drawn, on both sides."""
        return self.runtime.value()

    def set_options(self, options: RuntimeOptions) -> None:
        """Take over options, silently."""
        self.runtime.set_value(options)
        if self.right is not None:
            self._adopt(self.right)
        self.link.join()

    @Slot()
    def _options_changed(self) -> None:
        if self.right is not None:
            self._adopt(self.right)
        self.options_changed.emit()

    @Slot(str)
    def _pick_scale(self, scale: str) -> None:
        self.set_options(replace(self.options(), log=scale == "log"))
        self.options_changed.emit()

    @Slot(object)
    def _pick_workers(self, workers: int | None) -> None:
        for pane in (self.left, self.right):
            if pane is not None:
                view = pane.current()
                if isinstance(view, HasRows):
                    view.set_workers(workers)
        self.link.join()

    @Slot(object)
    def _pick_round(self, round_: int | None) -> None:
        for pane in (self.left, self.right):
            if pane is not None:
                view = pane.current()
                if isinstance(view, HasRounds):
                    view.set_round(round_)
        self.link.join()

    # Around the panes

    @Slot()
    def _show_shared(self) -> None:
        """The legend and the choices above both, as the views in sight have them."""
        if self._shared is None:
            return
        from .shared_head import shared_state

        two = self.right is not None
        self._shared.setVisible(two and self.summary is not None)
        if self.right is None:
            return
        views = (self.left.current(), self.right.current())
        source = self._source()
        state = shared_state(
            views,
            options=self.options(),
            counts=worker_counts(self.summary) if self.summary is not None and source is not None else (),
            workers=source.workers() if source is not None else None,
            rounds=max((len_rounds(content) for content in self._contents), default=0),
            linked=self.link.axes_linked,
        )
        self._shared.set_state(state)
        self._shared.setVisible(self.summary is not None and not state.empty)
        self._lend_buttons()

    def _lend_buttons(self) -> None:
        """The buttons of the race that leads, under both."""
        races = self.link.races() if self.right is not None else []
        if races and self._buttons is None:
            self._buttons = races[0].lend_controls()
            if self._buttons is not None:
                self._lender = races[0]
                self._foot_line.addWidget(self._buttons)
                self._foot.setVisible(not self._presenting)

    def _take_buttons_back(self) -> None:
        if self._buttons is not None:
            self._foot_line.removeWidget(self._buttons)
            self._foot.hide()
            self._lender.take_controls_back()
            self._buttons = None

    def _show_below(self) -> None:
        fills = any(BY_KEY[pane.key()].fills for pane in (self.left, self.right) if pane is not None)
        self._below.setVisible(not fills and not self._presenting)

    @Slot()
    def _say(self) -> None:
        """A view may speak of itself; else the run's own words stand, or those about both runs."""
        if self._words is not None:
            self.headline.say(self._words.headline, self._words.reason)
            self.headline.set_badges(self._words.badge, self._words.verdict)
            return
        view = self.left.current()
        if self.summary is None:
            return
        words = view.words() if isinstance(view, Speaks) else ("", "")
        self.headline.say(*(words if words[0] else (self.summary.headline, self.summary.reason)))

    # How it looks

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.headline, self.left, self.right, self._shared, self.findings):
            if part is not None:
                part.set_theme(theme)

    @property
    def presenting(self) -> bool:
        return self._presenting

    def set_presenting(self, presenting: bool) -> None:
        """Only what a room or a picture needs: no controls, no findings, the legend below."""
        if presenting != self._presenting:
            self._presenting = presenting
            self._show_below()
            self._box.setContentsMargins(0, _PRESENTED_TOP if presenting else 0, 0, 0)
            for part in (self.left, self.right, self._shared):
                if part is not None:
                    part.set_presenting(presenting)
            self._foot.setVisible(self._buttons is not None and not presenting)
            self.set_compact(self._compact)

    def set_compact(self, compact: bool) -> None:
        """For a narrow window; what is presented is not narrow."""
        self._compact = compact
        compact = compact and not self._presenting
        for part in (self.headline, self.left, self.right, self._shared, self._pair, self.findings):
            if part is not None:
                part.set_compact(compact)
        side = 16 if compact else 24
        self._amber_line.setContentsMargins(side, 0, side, 0)
        self._foot_line.setContentsMargins(side - 4, 0, side - 4, 0)
        self.link.join()


def _line_of(widget: QWidget) -> QHBoxLayout:
    line = QHBoxLayout(widget)
    line.setContentsMargins(0, 0, 0, 0)
    return line


def _same_run(one: PaneContent | None, other: PaneContent | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.result is other.result


def len_rounds(content: PaneContent | None) -> int:
    """How many rounds a run has."""
    return content.result.plan.rounds if content is not None and content.result is not None else 0
