"""The list of runs: newest first, to search, open, compare and delete.

Holds values, decides nothing. Qt's model and view: hundreds of runs cost no more than those in sight.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...core.display.i18n import later, tr
from ...core.report.run_list_text import RunLine, matching
from ..ports.compare_models import RunListState
from ..style.theme import LIGHT, Size, Theme, font, text_width
from ..widgets.headline_view import HeadlineView
from ..widgets.labels import Elided, label, plain_tip
from ..widgets.parts_text import PARTS, PartsDelegate
from ..widgets.plain_table import PlainTable

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
_TITLES = (
    later("Date"),
    later("Name"),
    later("Work"),
    later("Fastest"),
    later("Plan"),
    later("Outcome"),
    later("Machine"),
)
_WHEN, _NAME, _WORK, _FASTEST, _PLAN, _OUTCOME, _MACHINE = range(len(_TITLES))


# As wide as these are: a date to the second, a plan, an end.
_LONG_NUM = "1e3 to 300,000"  # is never cut
_SAMPLES = ("2026-11-28 22:22:22", "22 cells, 15 rounds", "completed")


class RunsModel(QAbstractTableModel):
    """Run lines as rows; the name can be written."""

    renamed = Signal(object, str)  # a Path, and what its run shall be called

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RunLine, ...] = ()
        self._theme = LIGHT

    def set_lines(self, lines: Sequence[RunLine]) -> None:
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        self.beginResetModel()
        self._theme = theme
        self.endResetModel()

    def line_at(self, place: int) -> RunLine:
        return self._lines[place]

    def place_of(self, path: Path) -> int | None:
        return next((place for place, line in enumerate(self._lines) if line.path == path), None)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        answer: Any = None
        match role:
            case _Role.DisplayRole:
                answer = self._text(line, column)
            case _Role.EditRole if column == _NAME:
                answer = line.name
            case _ if role == PARTS and column == _WORK:
                answer = line.title.parts()
            case _Role.ToolTipRole:
                told = (line.name, str(line.title), line.fastest, line.machine, line.file, line.problem)
                answer = plain_tip("\n".join(dict.fromkeys(part for part in told if part)))
            case _Role.AccessibleTextRole if column == _OUTCOME and line.problem:
                answer = f"{line.outcome}. {line.problem}"
            case _Role.ForegroundRole if column == _OUTCOME and line.problem:
                answer = self._theme.look_here if line.readable else self._theme.failed
            case _Role.ForegroundRole if column in (_PLAN, _MACHINE):
                answer = self._theme.text2
        return answer

    @staticmethod
    def _text(line: RunLine, column: int) -> str:
        words = (line.when, line.name, str(line.title), line.fastest, line.plan, line.outcome, line.machine)
        return words[column]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        writable = index.isValid() and index.column() == _NAME and self._lines[index.row()].readable
        return flags | Qt.ItemFlag.ItemIsEditable if writable else flags

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Ask for another name; it stands here once it is on disk."""
        if role != _Role.EditRole or index.column() != _NAME or value == self._lines[index.row()].name:
            return False
        self.renamed.emit(self._lines[index.row()].path, str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return tr(_TITLES[section])
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class RunListView(QWidget):
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
        self._model = RunsModel(self)
        self._model.renamed.connect(self.name_wanted)
        self._table = _Table()
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
        self._table.setColumnHidden(_MACHINE, compact)

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
        rows = self._table.selectionModel().selectedRows(_NAME)
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


class _Table(PlainTable):
    enter_pressed = Signal()
    delete_pressed = Signal()
    name_pressed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Runs, newest first"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setItemDelegateForColumn(_WORK, PartsDelegate(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What tells runs apart gets what the others leave; the last column takes the rest.
        date, plan, outcome = (text_width(text, Size.BODY) + 24 for text in _SAMPLES)
        room = max(self.viewport().width() - date - plan - outcome, 300)
        shares = (0.28, 0.26, 0.46) if self.isColumnHidden(_MACHINE) else (0.2, 0.2, 0.36)
        name, work, fastest = (int(room * share) for share in shares)
        work = max(work, text_width(_LONG_NUM, Size.BODY) + 24)
        for column, width in (
            (_WHEN, date),
            (_NAME, name),
            (_WORK, work),
            (_FASTEST, fastest),
            (_PLAN, plan),
            (_OUTCOME, outcome),
        ):
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.name_pressed.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
