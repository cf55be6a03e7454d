"""The table of the list of runs: its widths, and the keys of a chosen row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from ....core.display.i18n import tr
from ...style.theme import Size, text_width
from ...widgets.parts_text import PartsDelegate
from ...widgets.plain_table import PlainTable
from .run_list_model import FASTEST, MACHINE, NAME, OUTCOME, PLAN, WHEN, WORK

# As wide as these are: a date to the second, a plan, an end.
_SAMPLES = ("2026-11-28 22:22:22", "22 cells, 15 rounds", "completed")
_LONG_NUM = "1e3 to 300,000"  # is never cut


class RunListTable(PlainTable):
    """Several runs can be chosen; Enter opens, F2 names and Del deletes them, by whoever hears the signals."""

    enter_pressed = Signal()
    delete_pressed = Signal()
    name_pressed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Runs, newest first"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setItemDelegateForColumn(WORK, PartsDelegate(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What tells runs apart gets what the others leave; the last column takes the rest.
        date, plan, outcome = (text_width(text, Size.BODY) + 24 for text in _SAMPLES)
        room = max(self.viewport().width() - date - plan - outcome, 300)
        shares = (0.28, 0.26, 0.46) if self.isColumnHidden(MACHINE) else (0.2, 0.2, 0.36)
        name, work, fastest = (int(room * share) for share in shares)
        work = max(work, text_width(_LONG_NUM, Size.BODY) + 24)
        for column, width in (
            (WHEN, date),
            (NAME, name),
            (WORK, work),
            (FASTEST, fastest),
            (PLAN, plan),
            (OUTCOME, outcome),
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
