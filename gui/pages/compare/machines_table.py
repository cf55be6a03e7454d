"""The machines of the compared runs, fact by fact; what they differ in is marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView

from ....core.compare import Fact
from ....core.display.i18n import tr
from ...style.theme import Size, font
from ...widgets.labels import plain_tip
from ...widgets.plain_table import PlainTable

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
_WIDE, _WIDEST = 200, 300
_MEASURED = 12


class MachinesModel(QAbstractTableModel):
    """Facts as rows, runs as columns; the first column holds the names."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._labels: tuple[str, ...] = ()

    def set_facts(self, facts: Sequence[Fact], labels: Sequence[str]) -> None:
        """What differs stands first."""
        self.beginResetModel()
        self._facts = tuple(sorted(facts, key=lambda fact: not fact.differs))
        self._labels = tuple(labels)
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._facts)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._labels) + 1

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        fact, column = self._facts[index.row()], index.column()
        text = fact.values[column - 1] or "-" if column else f"{'≠ ' if fact.differs else ''}{fact.name}"
        if role == _Role.DisplayRole:
            return text
        if role == _Role.ToolTipRole:
            return plain_tip(text)
        if role == _Role.AccessibleTextRole and not column and fact.differs:
            return tr("{fact}, differs").format(fact=fact.name)
        if role == _Role.FontRole and fact.differs:
            return font(Size.BODY, 600)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return self._labels[section - 1] if section else tr("Machine")
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class MachinesTable(PlainTable):
    """The table; folded away unless asked for."""

    def __init__(self) -> None:
        super().__init__(tr("Machines of the runs"), row_height=28)
        self._model = MachinesModel(self)
        self.setModel(self._model)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def set_facts(self, facts: Sequence[Fact], labels: Sequence[str]) -> None:
        self._model.set_facts(facts, labels)
        for column in range(self._model.columnCount()):
            # Of hundreds of runs only the first are measured: it takes a millisecond each.
            width = self.sizeHintForColumn(column) + 16 if column < _MEASURED else _WIDE
            self.setColumnWidth(column, min(max(width, 90), _WIDEST))
