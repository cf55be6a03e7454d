"""The list of runs: newest first, to search, open, compare and delete.

Holds values, decides nothing.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QTableView, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.report.run_list_text import matching
from ...ports.compare_models import RunListState
from ...style.theme import Size, Theme, font
from ...widgets.headline_view import HeadlineView
from ...widgets.labels import Elided, label, plain_tip
from .run_list_model import MACHINE, NAME, RunListModel
from .run_list_table import RunListTable


class RunListPage(QWidget):
    """Search field, table, what can be done, and the bar that offers to undo."""

    open_wanted = Signal(object)  # a Path
    compare_wanted = Signal(object)  # a list of Paths
    delete_wanted = Signal(object)  # a list of Paths
    undo_wanted = Signal()
    name_wanted = Signal(object, str)  # a Path, and what its run shall be called

    def __init__(self) -> None:
        super().__init__()
        self._state = RunListState(folder="")
        self._compact = False
        self.headline = HeadlineView()
        self._search = self._make_search()
        self._open = self._button(tr("Open"), tr("Show this run alone (Enter)"), self._open_chosen)
        self._compare = self._button(tr("Compare"), tr("Put the chosen runs side by side"), self._compare_chosen)
        self._name = self._button(tr("Name…"), tr("Give this run a name of its own (F2)"), self.name_chosen)
        tip = tr("Delete the chosen runs (Del); it can be undone")
        self._delete = self._button(tr("Delete"), tip, self._drop_chosen)
        self._model = RunListModel(self)
        self._model.renamed.connect(self.name_wanted)
        self._table = RunListTable()
        self._table.setModel(self._model)
        self._table.doubleClicked.connect(self._open_chosen)
        self._table.enter_pressed.connect(self._open_chosen)
        self._table.delete_pressed.connect(self._drop_chosen)
        self._table.name_pressed.connect(self.name_chosen)
        self._table.selectionModel().selectionChanged.connect(self._show_chosen)
        self._empty = label("", size=Size.REASON, tone="second")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._empty)
        self._hint = Elided(tr("Ctrl or Shift picks several"), size=Size.SMALL, tone="third")
        self._undo_bar = self._make_undo_bar()
        for keys, does in (
            (QKeySequence.StandardKey.Undo, self.undo_wanted),
            (QKeySequence.StandardKey.Find, self.focus_start),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)
        self._lay_out()
        self._show()

    def state(self) -> RunListState:
        return self._state

    def _make_search(self) -> QLineEdit:
        search = QLineEdit()
        search.setPlaceholderText(tr("Search: date, work, machine, outcome"))
        search.setAccessibleName(tr("Search the runs"))
        search.setClearButtonEnabled(True)
        search.setMinimumHeight(32)
        search.textChanged.connect(self._filter)
        search.returnPressed.connect(self._enter_table)
        return search

    def set_state(self, state: RunListState) -> None:
        """Show other runs; those that are still there stay chosen."""
        self._state = state
        self._show()

    def table(self) -> QTableView:
        return self._table

    def search(self) -> QLineEdit:
        return self._search

    def chosen(self) -> list[Path]:
        """Files of the chosen rows, from top to bottom."""
        rows = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        return [self._model.line_at(row).path for row in rows]

    @Slot()
    def focus_start(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def set_theme(self, theme: Theme) -> None:
        self.headline.set_theme(theme)
        self._model.set_theme(theme)
        self._undo_bar.setStyleSheet(f"#undoBar {{ background: {theme.track.name()}; border-radius: 7px; }}")

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.headline.set_compact(compact)
        self._inner.setContentsMargins(16 if compact else 24, 4, 16 if compact else 20, 8)
        self._table.setColumnHidden(MACHINE, compact)

    def _button(self, text: str, tip: str, pressed: object) -> QPushButton:
        button = QPushButton(text)
        button.setFont(font(Size.BODY))
        button.setMinimumHeight(32)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.clicked.connect(pressed)
        return button

    def _make_undo_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("undoBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._undo_text = Elided("", size=Size.BODY)
        self._undo = QPushButton(tr("Undo"))
        self._undo.setFont(font(Size.BODY, 600))
        self._undo.setToolTip(tr("Bring it back (Ctrl+Z)"))
        self._undo.clicked.connect(self.undo_wanted)
        line = QHBoxLayout(bar)
        line.setContentsMargins(12, 5, 6, 5)
        line.addWidget(self._undo_text, 1)
        line.addWidget(self._undo)
        return bar

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._search, 1)
        for button in (self._open, self._compare, self._name, self._delete):
            top.addWidget(button)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(8)
        self._inner.addLayout(top)
        self._inner.addWidget(self._pages, 1)
        self._inner.addWidget(self._hint)
        self._inner.addWidget(self._undo_bar)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.headline)
        box.addLayout(self._inner, 1)
        self.set_compact(False)

    def _show(self) -> None:
        state = self._state
        count = len(state.lines or ())
        said = tr("Runs") if state.lines is None else tr("{n} run(s)", "", count)
        self.headline.set_words(said, state.folder)
        self._undo_text.setText(state.undo)
        self._undo_text.setToolTip(plain_tip(state.undo_tip))
        self._undo_bar.setVisible(bool(state.undo))
        self._filter()

    @Slot()
    def _filter(self) -> None:
        state = self._state
        lines = matching(state.lines or (), self._search.text())
        chosen, selection = self.chosen(), self._table.selectionModel()
        place = self._table.currentIndex().row()
        self._model.set_lines(lines)
        rows = [row for path in chosen if (row := self._model.place_of(path)) is not None]
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for row in rows:
            selection.select(self._model.index(row, 0), flags)
        if rows:
            selection.setCurrentIndex(self._model.index(rows[0], 0), selection.SelectionFlag.NoUpdate)
        elif lines and place >= 0:
            # What was chosen is gone: the row in its place, as after a deletion.
            self._table.setCurrentIndex(self._model.index(min(place, len(lines) - 1), 0))
        self._empty.setText(self._why_empty())
        self._pages.setCurrentWidget(self._table if lines else self._empty)
        self._show_chosen()

    def _why_empty(self) -> str:
        state = self._state
        if state.lines is None:
            return tr("Reading the runs")
        if state.problem:
            return state.problem
        if not state.lines:
            return tr("No run yet. Every run is kept here once it is measured.")
        return tr("No run holds these words.")

    @Slot()
    def _show_chosen(self) -> None:
        count = len(self._table.selectionModel().selectedRows())
        self._open.setEnabled(count == 1)
        self._compare.setEnabled(count > 0)
        self._name.setEnabled(count == 1)
        self._delete.setEnabled(count > 0)
        self._compare.setText(tr("Compare {n} run(s)", "", count) if count > 1 else tr("Add to comparison"))

    @Slot()
    def _enter_table(self) -> None:
        if self._model.rowCount():
            self._table.setFocus(Qt.FocusReason.TabFocusReason)
            if not self._table.selectionModel().hasSelection():
                self._table.selectRow(0)

    @Slot()
    def _open_chosen(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.open_wanted.emit(chosen[0])
        elif chosen:
            self.compare_wanted.emit(chosen)

    @Slot()
    def name_chosen(self) -> None:
        """Write another name for the chosen run, in its row."""
        rows = self._table.selectionModel().selectedRows(NAME)
        if len(rows) == 1:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._table.setCurrentIndex(rows[0])
            self._table.edit(rows[0])

    @Slot()
    def _compare_chosen(self) -> None:
        self.compare_wanted.emit(self.chosen())

    @Slot()
    def _drop_chosen(self) -> None:
        if chosen := self.chosen():
            self.delete_wanted.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._enter_table()
        else:
            super().keyPressEvent(event)
