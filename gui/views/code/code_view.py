"""The Code view: the lines that make two strategies what they are, beside what they took.

Holds a choice of two rows; which lines belong to them and how they differ comes from core.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ....core.bench.model import Function
from ....core.bench.strategies import STRATEGIES
from ....core.display.i18n import tr
from ....core.display.numbers import format_factor, format_seconds
from ....core.summary.row_selection import BEST, missing_words, visible_rows
from ....core.summary.summary import Row, Summary
from ....core.summary.unable import failure_words, has_failed
from ...ports.view_options import ViewState
from ...style.markers import marker_pixmap
from ...style.theme import LIGHT, Size, Theme
from ...widgets.elided_combo import ElidedCombo
from ...widgets.empty_page import EmptyPage
from ...widgets.labels import Elided, label, set_tone
from ...widgets.legend import Mark
from .code_sheet import CodeSheet

_BESIDE_LEAST = 760  # px


class CodeView(QWidget):
    """Two sheets of source, what differs marked; one where the run has one strategy."""

    run_requested = Signal()
    details_requested = Signal(object)  # never: a failed row has its reason in its head

    def __init__(self) -> None:
        super().__init__()
        self._summary: Summary | None = None
        self._theme = LIGHT
        self._presenting = False
        self._rows: tuple[Row, ...] = ()
        self._function: Function | None = None
        self._title = Elided("", size=Size.TITLE, weight=600)
        self._panes = (
            CodePane(tr("Left strategy"), tr("Left source")),
            CodePane(tr("Right strategy"), tr("Right source")),
        )
        self._chosen: list[str] = ["", ""]  # strategies, which stay from run to run
        self._asked_line: int | None = None  # of the user's file, that was asked for
        empty = EmptyPage()
        empty.run_requested.connect(self.run_requested)
        sheets = QWidget()
        self._line = line = QBoxLayout(QBoxLayout.Direction.LeftToRight, sheets)
        line.setContentsMargins(20, 0, 20, 4)
        line.setSpacing(16)
        for pane in self._panes:
            line.addWidget(pane, 1)
            pane.picked.connect(self._picked)
        self._pages = QStackedWidget()
        self._pages.addWidget(empty)
        self._pages.addWidget(sheets)
        self._head = head = QHBoxLayout()
        head.setContentsMargins(24, 4, 20, 4)
        head.addWidget(self._title)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2, 0, 0)
        box.setSpacing(6)
        self._about = label("", size=Size.SMALL, tone="second")
        self._about.setWordWrap(True)
        self._about.setContentsMargins(24, 0, 20, 2)
        self._about.setAccessibleName(tr("About this workload"))
        box.addLayout(head)
        box.addWidget(self._about)
        box.addWidget(self._pages, 1)

    def set_state(self, state: ViewState) -> None:
        """Show a run as far as it has come, or that there is none."""
        self._summary = state.summary
        self._rows = one_row_each(state.summary) if state.summary is not None else ()
        function = state.result.plan.function if state.result is not None else None
        if function != self._function:
            self._function, self._asked_line = function, None
        self._show()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for pane in self._panes:
            pane.set_theme(theme)
        if self._summary is not None:
            self._show()

    def set_presenting(self, presenting: bool) -> None:
        """Words where the choices were."""
        self._presenting = presenting
        self._about.setVisible(bool(self._about.text()) and not presenting)
        for pane in self._panes:
            pane.set_presenting(presenting)

    def set_joined(self, joined: bool, *, named: bool = True) -> None:
        """Beside another view: without margins of its own."""
        self._line.setContentsMargins(0 if joined else 20, 0, 0 if joined else 20, 4)
        self._head.setContentsMargins(4 if joined else 24, 4, 0 if joined else 20, 4)
        self._about.setContentsMargins(4 if joined else 24, 0, 0 if joined else 20, 2)

    def marks(self) -> tuple[Mark, ...]:
        """Nothing that a legend would have to explain."""
        return ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Half a window has no room for two sheets beside each other: then they stand one above the other."""
        super().resizeEvent(event)
        stacked = self.width() < _BESIDE_LEAST
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)

    def value(self) -> tuple[str, str]:
        """The two strategies; "" for one that there is not."""
        left, right = self._chosen
        return left, right

    def set_value(self, left: str, right: str) -> None:
        """Choose two strategies, silently; one that the run has not is left to the view."""
        self._chosen = [left, right]
        self._show()

    def show_line(self, index: int, line: int) -> None:
        """Bring a line of the user's file into sight, beside the strategy of a row that is about it."""
        if self._summary is None or index >= len(self._summary.rows):
            return
        self._chosen[0], self._asked_line = self._summary.rows[index].cell.strategy, line
        self._show()
        self._panes[0].sheet.show_line(line)

    def title(self) -> str:
        """How the two differ, as a sentence."""
        return self._title.text()

    def about(self) -> str:
        """What the workload does, what is ready beforehand, what is timed, how it is checked."""
        return self._about.text()

    def panes(self) -> tuple[CodePane, CodePane]:
        return self._panes

    def _picked(self) -> None:
        self._chosen = [pane.strategy() for pane in self._panes]
        self._show()

    def _show(self) -> None:
        summary = self._summary
        self._pages.setCurrentIndex(1 if summary is not None and self._rows else 0)
        if summary is None or not self._rows:
            self._title.setText("")
            self._about.hide()
            return
        # Not before somebody looks: they bring the parser along.
        from ....core.sources import excerpts
        from ....core.sources.differences import differences
        from ....core.summary.workload_text import about_workload

        left, right = (self._rows[place] for place in self._places(summary))
        lines = [
            excerpts(row.cell.strategy, row.cell.workload, self._function, self._asked_line) for row in (left, right)
        ]
        found = differences(*lines)
        workloads = dict.fromkeys(row.cell.workload for row in (left, right))
        self._about.setText("\n".join(" ".join(about_workload(key)) for key in workloads))
        self._about.setVisible(bool(self._about.text()) and not self._presenting)
        self._panes[1].setVisible(left is not right)
        self._title.setText(found.sentence if left is not right else tr("The lines that run"))
        for pane, row, shown, marked in zip(self._panes, (left, right), lines, (found.left, found.right), strict=True):
            look = self._theme.look(row.cell.strategy)
            pane.set_rows(self._rows, row, summary)
            pane.sheet.set_excerpts(shown, marked, look.color)

    def _places(self, summary: Summary) -> tuple[int, int]:
        """The chosen rows; else the baseline beside the fastest of another strategy.

        Beside code whose loop is gone stands the same with its barrier.
        """
        keys = [row.cell.strategy for row in self._rows]
        gone = next(
            (place for place, key in enumerate(keys) if key in STRATEGIES and STRATEGIES[key].demonstration), None
        )
        if gone is not None and not any(key in keys for key in self._chosen) and "cpp-serial" in keys:
            return keys.index("cpp-serial"), gone
        base = summary.rows[summary.baseline].cell.strategy if summary.baseline is not None else keys[-1]
        left = keys.index(self._chosen[0] if self._chosen[0] in keys else base if base in keys else keys[0])
        others = [place for place in range(len(keys)) if place != left]
        if self._chosen[1] in keys:
            return left, keys.index(self._chosen[1])
        return left, others[0] if others else left


class CodePane(QWidget):
    """One strategy: its choice, its result, its lines; the names are for screen readers."""

    picked = Signal()

    def __init__(self, choice: str, source: str) -> None:
        super().__init__()
        self._theme = LIGHT
        self._strategies: list[str] = []
        self._choice = ElidedCombo()
        self._choice.setAccessibleName(choice)
        self._choice.setMinimumContentsLength(16)
        self._choice.activated.connect(self._activated)
        self._marker = QLabel()
        self._name = label("", size=Size.ROW, weight=600)
        self._factor = label("", size=Size.SPEEDUP, weight=700)
        self._time = Elided("", size=Size.BODY, tone="second")
        self.sheet = CodeSheet(source)
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 4, 0)
        head.setSpacing(12)
        for widget in (self._choice, self._marker, self._name, self._factor):
            head.addWidget(widget)
        head.addWidget(self._time, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self.sheet, 1)
        self.set_presenting(False)

    def strategy(self) -> str:
        """The chosen one."""
        place = self._choice.currentIndex()
        return self._strategies[place] if 0 <= place < len(self._strategies) else ""

    def result(self) -> str:
        """What stands beside the choice."""
        return f"{self._factor.text()} {self._time.text()}".strip()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._strategies = []  # their markers change colour
        self.sheet.set_theme(theme)

    def set_presenting(self, presenting: bool) -> None:
        """A name where the choice was."""
        self._choice.setVisible(not presenting)
        self._marker.setVisible(presenting)
        self._name.setVisible(presenting)

    def set_rows(self, rows: tuple[Row, ...], chosen: Row, summary: Summary) -> None:
        """Offer the rows' strategies, and show the chosen one's result."""
        strategies = [row.cell.strategy for row in rows]
        if strategies != self._strategies:
            self._strategies = strategies
            self._choice.clear()
            for row in rows:
                self._choice.addItem(QIcon(self._pixmap(row)), row.title)
        self._choice.setCurrentIndex(strategies.index(chosen.cell.strategy))
        self._marker.setPixmap(self._pixmap(chosen))
        self._name.setText(chosen.title)
        timing, ratio = chosen.timing(summary.basis), chosen.speedup(summary.basis)
        impossible = chosen.impossible_rate is not None
        self._factor.setText(format_factor(ratio.factor) if ratio is not None and not impossible else "")
        if impossible:
            self._time.setText(tr("impossible"))
        elif timing is not None:
            self._time.setText(f"{format_seconds(timing.time_s)}, {chosen.detail}")
        else:
            self._time.setText(failure_words(chosen) if chosen.failure is not None else missing_words(summary, chosen))
        self._time.setToolTip("")
        set_tone(self._time, "failed" if timing is None and has_failed(chosen) else "second")

    def _pixmap(self, row: Row) -> QPixmap:
        look = self._theme.look(row.cell.strategy)
        return marker_pixmap(look.marker, look.color, 16, self.devicePixelRatioF())

    def _activated(self) -> None:
        self.picked.emit()


def one_row_each(summary: Summary) -> tuple[Row, ...]:
    """Of each strategy its best row, in the chart's order."""
    rows: dict[str, Row] = {}
    for row in visible_rows(summary, BEST):
        rows.setdefault(row.cell.strategy, row)
    return tuple(rows.values())
