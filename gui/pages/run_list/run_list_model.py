"""The model behind the list of runs: a line each, whose name can be written.

It answers for the cells in sight alone: hundreds of runs cost no more than those.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ....core.display.i18n import later, tr
from ....core.report.run_list_text import RunLine
from ...style.theme import LIGHT, Theme
from ...widgets.labels import plain_tip
from ...widgets.parts_text import PARTS

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
WHEN, NAME, WORK, FASTEST, PLAN, OUTCOME, MACHINE = range(len(_TITLES))


class RunListModel(QAbstractTableModel):
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
            case _Role.EditRole if column == NAME:
                answer = line.name
            case _ if role == PARTS and column == WORK:
                answer = line.title.parts()
            case _Role.ToolTipRole:
                told = (line.name, str(line.title), line.fastest, line.machine, line.file, line.problem)
                answer = plain_tip("\n".join(dict.fromkeys(part for part in told if part)))
            case _Role.AccessibleTextRole if column == OUTCOME and line.problem:
                answer = f"{line.outcome}. {line.problem}"
            case _Role.ForegroundRole if column == OUTCOME and line.problem:
                answer = self._theme.look_here if line.readable else self._theme.failed
            case _Role.ForegroundRole if column in (PLAN, MACHINE):
                answer = self._theme.text2
        return answer

    @staticmethod
    def _text(line: RunLine, column: int) -> str:
        words = (line.when, line.name, str(line.title), line.fastest, line.plan, line.outcome, line.machine)
        return words[column]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        writable = index.isValid() and index.column() == NAME and self._lines[index.row()].readable
        return flags | Qt.ItemFlag.ItemIsEditable if writable else flags

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Ask for another name; it stands here once it is on disk."""
        if role != _Role.EditRole or index.column() != NAME or value == self._lines[index.row()].name:
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
