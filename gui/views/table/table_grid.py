"""The table widget of the Table view: rows that can be copied and tinted, heads that sort.

Knows no run; what it shows comes from its model.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ....core.display.i18n import tr
from ....core.report.table_text import tsv
from ....core.summary.table_columns import TABLE
from ...widgets.plain_table import PlainTable

UNSORTED = -1


class Tinted(QStyledItemDelegate):
    """Paints the ground of a highlighted row: with a style sheet Qt leaves a model's own out."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QColor):
            painter.fillRect(option.rect.adjusted(0, 0, 0, -1), ground)
        super().paint(painter, option, index)


class TableGrid(PlainTable):
    """Sorted by its heads; copies the rows that are selected."""

    left = Signal()
    font_changed = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Table of the run"))
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        head = self.horizontalHeader()
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(UNSORTED, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.font_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        else:
            super().keyPressEvent(event)

    def selected_text(self) -> str:
        """The selected rows, or all of them, with the heads, tab-separated."""
        model = self.model()
        places = sorted({index.row() for index in self.selectedIndexes()}) or list(range(model.rowCount()))
        columns = range(model.columnCount())
        head = [tr(column.title) for column in TABLE]
        rows = [[str(model.index(place, column).data() or "") for column in columns] for place in places]
        return tsv([head, *rows]).removesuffix("\n")
