"""The page of a run: headline, one of the views, findings.

Lays out and passes on; every word and number comes with the summary.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ..core.results import RunResult
from ..core.summary import Summary
from .code_view import CodeView
from .findings_view import FindingsView
from .headline_view import HeadlineView
from .race_view import RaceView
from .runtime_view import RuntimeView
from .scaling_view import ScalingView
from .table_view import TableView
from .theme import Theme
from .timeline_view import TimelineView

VIEWS: Final = (
    ("race", "Race"),
    ("runtime", "Runtime"),
    ("scaling", "Scaling"),
    ("timeline", "Timeline"),
    ("table", "Table"),
    ("code", "Code"),
)
View = RaceView | RuntimeView | ScalingView | TimelineView | TableView | CodeView
_PRESENTED_TOP = 14  # px above the headline, where no view bar is


class RunPage(QWidget):
    """All views of one run."""

    details_wanted = Signal(object)  # index of a row that failed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = HeadlineView()
        self.race = RaceView()
        self.runtime = RuntimeView()
        self.scaling = ScalingView()
        self.timeline = TimelineView()
        self.table = TableView()
        self.code = CodeView()
        self.findings = FindingsView()
        self._summary: Summary | None = None
        self._compact = self._presenting = False
        # What is not in sight is not drawn: a timed round has better use for the CPU.
        self._stale: set[str] = set()
        self._views: dict[str, View] = {
            "race": self.race,
            "runtime": self.runtime,
            "scaling": self.scaling,
            "timeline": self.timeline,
            "table": self.table,
            "code": self.code,
        }
        self._stack = QStackedWidget()
        for key, _ in VIEWS:
            view = self._views[key]
            self._stack.addWidget(view)
            view.details_requested.connect(self.details_wanted)
        self._stack.setCurrentWidget(self.runtime)
        for speaker in (self.race, self.scaling, self.timeline):
            speaker.words_changed.connect(self._say)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.headline)
        box.addWidget(self._stack, 1)
        # The findings hide themselves when there are none: what hides them in a view is around them.
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.findings)
        box.addWidget(self._below)

    def set_run(self, result: RunResult | None) -> None:
        """The samples as far as they have come; the next summary is about them."""
        self.race.set_run(result)
        self.scaling.set_run(result)
        self.timeline.set_run(result)

    def set_summary(self, summary: Summary | None) -> None:
        """Show a run as far as it has come; None while there is none."""
        self._summary = summary
        if summary is None:
            self.headline.set_words("Nothing measured yet", "The plan is set. Run measures it.")
        else:
            self.headline.set_summary(summary)
        self.findings.set_summary(summary)
        self._stale = set(self._views)
        self._draw()

    def set_view(self, key: str) -> None:
        left, entered = self._stack.currentWidget(), self._views[key]
        self._stack.setCurrentWidget(entered)
        self._draw()
        self._link(left, entered)

    def focus_view(self) -> None:
        """Give the keyboard to a view that has keys of its own."""
        view = self._stack.currentWidget()
        if isinstance(view, RaceView | ScalingView | TimelineView) and self._summary is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def view(self) -> str:
        """Key of the view in sight."""
        return next(key for key, view in self._views.items() if view is self._stack.currentWidget())

    def _draw(self) -> None:
        key = self.view()
        if key in self._stale:
            self._stale.discard(key)
            self._views[key].set_summary(self._summary)
        self._show_below()
        self._say()

    def _show_below(self) -> None:
        # Lanes are their own evidence, and need the room.
        self._below.setVisible(self.view() not in ("race", "timeline", "code") and not self._presenting)

    def _link(self, left: QWidget | None, entered: View) -> None:
        """Rows and the chosen one go along from view to view."""
        linked = (RaceView, RuntimeView, ScalingView, TimelineView)
        if not isinstance(left, linked) or not isinstance(entered, linked) or left is entered:
            return
        entered.set_workers(left.workers())
        chosen = left.selected()
        if chosen is not None:
            entered.select(chosen)

    @Slot()
    def _say(self) -> None:
        """A view may speak of itself; else the run's own words stand."""
        view = self._stack.currentWidget()
        if self._summary is None:
            return
        words = view.words() if isinstance(view, RaceView | ScalingView | TimelineView) else ("", "")
        self.headline.say(*(words if words[0] else (self._summary.headline, self._summary.reason)))

    def set_theme(self, theme: Theme) -> None:
        for part in (self.headline, *self._views.values(), self.findings):
            part.set_theme(theme)

    @property
    def summary(self) -> Summary | None:
        """The run that is shown."""
        return self._summary

    @property
    def presenting(self) -> bool:
        return self._presenting

    def set_presenting(self, presenting: bool) -> None:
        """Only what a room or a picture needs: no controls, no findings, the legend below."""
        if presenting != self._presenting:
            self._presenting = presenting
            self._show_below()
            self._box.setContentsMargins(0, _PRESENTED_TOP if presenting else 0, 0, 0)
            for view in (self.runtime, self.scaling, self.code):
                view.set_presenting(presenting)
            self.set_compact(self._compact)

    def set_compact(self, compact: bool) -> None:
        """For a narrow window; what is presented is not narrow."""
        self._compact = compact
        compact = compact and not self._presenting
        for part in (self.headline, self.race, self.runtime, self.scaling, self.timeline, self.findings):
            part.set_compact(compact)
