"""A table whose rows are chosen as a whole: no grid, one line each, quiet heads."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ..style.theme import Size, font


class PlainTable(QTableView):
    """Rows of one height below heads that the user can widen."""

    def __init__(self, name: str, *, row_height: int = 36) -> None:
        super().__init__()
        self.row_height = row_height
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFont(font(Size.BODY))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height)
        head = self.horizontalHeader()
        head.setFont(font(Size.SMALL, 600))
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
