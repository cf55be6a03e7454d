"""The model behind the Table view: a run's rows, sorted by any column.

It answers for the cells in sight alone, so hundreds of rows cost nothing.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from ....core.display.i18n import tr
from ....core.summary.column_kinds import Column, TableContext
from ....core.summary.row_selection import ALL, visible_rows
from ....core.summary.summary import Row, Summary
from ....core.summary.table_columns import TABLE, sheet_of
from ...charts.highlight import NO_HIGHLIGHT, Highlighted
from ...style.markers import marker_pixmap
from ...style.theme import LIGHT, Size, Theme, font
from .table_grid import UNSORTED

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class RunModel(QAbstractTableModel):
    """The rows of a summary in the chart's order, or sorted by a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: TableContext | None = None
        self._rows: list[Row] = []
        self._theme = LIGHT
        self._column, self._descending = UNSORTED, False
        self._highlighted = NO_HIGHLIGHT
        self._heads = tuple(tr(column.title) for column in TABLE)

    def set_heads(self, heads: tuple[str, ...]) -> None:
        """The heads as they are to be written, some in two lines."""
        if heads != self._heads:
            self._heads = heads
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(heads) - 1)

    def set_highlight(self, rows: Highlighted) -> None:
        """Tint the rows of some cells."""
        if rows != self._highlighted:
            before, self._highlighted = self._highlighted, rows
            for place, row in enumerate(self._rows):
                if row.index in before ^ rows:
                    self.dataChanged.emit(self.index(place, 0), self.index(place, len(TABLE) - 1))

    def set_summary(self, summary: Summary | None) -> None:
        """Show other rows; while they are the same cells, selection and scrolling stay."""
        before = [row.index for row in self._rows]
        sheet = sheet_of(summary) if summary is not None else None
        rows = self._sorted(sheet)
        if [row.index for row in rows] == before:
            self._sheet, self._rows = sheet, rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(TABLE) - 1))
            return
        self.beginResetModel()
        self._sheet, self._rows = sheet, rows
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        self.beginResetModel()
        self._theme = theme
        self.endResetModel()

    def row_at(self, place: int) -> Row:
        return self._rows[place]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(TABLE)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if self._sheet is None or not index.isValid():
            return None
        row, column = self._rows[index.row()], TABLE[index.column()]
        answer: Any = None
        match role:
            case _Role.DisplayRole | _Role.ToolTipRole | _Role.AccessibleTextRole:
                answer = column.text(row, self._sheet)
            case _Role.TextAlignmentRole:
                answer = _alignment(column)
            case _Role.DecorationRole if index.column() == 0:
                look = self._theme.look(row.look)
                answer = marker_pixmap(look.marker, look.color, 16, QGuiApplication.primaryScreen().devicePixelRatio())
            case _Role.BackgroundRole if row.index in self._highlighted:
                answer = self._theme.highlight
            case _Role.ForegroundRole if column.key == "state" and row.failure is not None:
                answer = self._theme.failed
            case _Role.FontRole if row.index in self._sheet.summary.winners:
                answer = font(Size.BODY, 600)
        return answer

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        match role:
            case _Role.DisplayRole:
                return self._heads[section]
            case _Role.AccessibleTextRole:
                return tr(TABLE[section].title)
            case _Role.ToolTipRole:
                return tr(TABLE[section].meaning)
            case _Role.TextAlignmentRole:
                return _alignment(TABLE[section])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none (-1) gives the chart's order again."""
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        self._rows = self._sorted(self._sheet)
        self.layoutChanged.emit()

    def _sorted(self, sheet: TableContext | None) -> list[Row]:
        if sheet is None:
            return []
        rows = list(visible_rows(sheet.summary, ALL))
        if not 0 <= self._column < len(TABLE):
            return rows
        of = TABLE[self._column].sort
        keys = {row.index: of(row, sheet) for row in rows}
        known = [row for row in rows if keys[row.index] is not None]
        known.sort(key=lambda row: keys[row.index], reverse=self._descending)  # type: ignore[arg-type,return-value]  # one column has one type
        return known + [row for row in rows if keys[row.index] is None]


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
