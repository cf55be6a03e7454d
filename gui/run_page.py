"""The page of a run: headline, one of the views, findings.

Lays out and passes on; every word and number comes with the summary.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ..core.summary import Summary
from .findings_view import FindingsView
from .headline_view import HeadlineView
from .runtime_view import RuntimeView
from .table_view import TableView
from .theme import Theme

VIEWS = (("runtime", "Runtime"), ("table", "Table"))


class RunPage(QWidget):
    """All views of one run."""

    details_wanted = Signal(object)  # index of a row that failed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = HeadlineView()
        self.runtime = RuntimeView()
        self.table = TableView()
        self.findings = FindingsView()
        self._summary: Summary | None = None
        # What is not in sight is not drawn: a timed round has better use for the CPU.
        self._stale: set[str] = set()
        self._views: dict[str, RuntimeView | TableView] = {"runtime": self.runtime, "table": self.table}
        self._stack = QStackedWidget()
        for view in self._views.values():
            self._stack.addWidget(view)
            view.details_requested.connect(self.details_wanted)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.headline)
        box.addWidget(self._stack, 1)
        box.addWidget(self.findings)
        self.set_summary(None)

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
        self._stack.setCurrentWidget(self._views[key])
        self._draw()

    def view(self) -> str:
        """Key of the view in sight."""
        return next(key for key, view in self._views.items() if view is self._stack.currentWidget())

    def _draw(self) -> None:
        key = self.view()
        if key in self._stale:
            self._stale.discard(key)
            self._views[key].set_summary(self._summary)

    def set_theme(self, theme: Theme) -> None:
        for part in (self.headline, self.runtime, self.table, self.findings):
            part.set_theme(theme)

    def set_compact(self, compact: bool) -> None:
        """For a narrow window."""
        for part in (self.headline, self.runtime, self.findings):
            part.set_compact(compact)
