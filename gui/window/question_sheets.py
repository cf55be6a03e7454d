"""Sheets that ask: may a function of the user's be run, may a run go that lies in no file. They block nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QMainWindow, QPushButton, QVBoxLayout, QWidget

from ...core.display.i18n import tr
from ..style.theme import Size
from ..widgets.labels import label
from ..widgets.sheet_foot import sheet_foot
from .file_dialogs import AskedFiles
from .status_bar import StatusBar


class ConsentSheet(QDialog):
    """Whether a function of the user's may be run, with the facts that answer it; Cancel has the focus."""

    def __init__(self, question: str, facts: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("consent")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setMinimumWidth(460)
        told = label(facts, size=Size.BODY, tone="second")
        told.setWordWrap(True)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._run, self._cancel = QPushButton(tr("Run it")), QPushButton(tr("Cancel"))
        self._run.setProperty("kind", "primary")
        self._run.clicked.connect(self.accept)
        self._cancel.setDefault(True)
        self._cancel.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        box.addWidget(label(question, size=16, weight=600))
        box.addWidget(told)
        box.addLayout(sheet_foot(self._run, self._cancel))
        self._cancel.setFocus()


def ask_consent(parent: QWidget, question: str, facts: str, agreed: Callable[[], None]) -> ConsentSheet:
    """Open the sheet and return at once; `agreed` is called where Run it is pressed."""
    sheet = ConsentSheet(question, facts, parent)
    sheet.accepted.connect(agreed)
    sheet.setModal(True)
    sheet.show()
    return sheet


class UnsavedRun(QObject):
    """Keeps the window open until the person has said what shall become of a run in no file, as on a full disk."""

    def __init__(self, window: QMainWindow, strip: StatusBar, files: AskedFiles) -> None:
        super().__init__(window)
        self._window, self._strip, self._files = window, strip, files
        self._sheet: UnsavedSheet | None = None
        self._may_go = False
        window.installEventFilter(self)

    @Slot()
    def close_anyway(self) -> None:
        """Close the window, whatever is lost: the person has said so, or the system ends the program."""
        self._may_go = True
        self._window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Close or self._may_go or not self._strip.value().unsaved:
            return False
        event.ignore()
        if self._sheet is None:
            self._ask()
        return True

    def _ask(self) -> None:
        state = self._strip.value()
        sheet = self._sheet = UnsavedSheet(state.saved_tip or state.saved, self._window, can_save=state.offers_save)
        sheet.save.clicked.connect(self._files.ask_save)
        sheet.leave.clicked.connect(self.close_anyway)
        sheet.finished.connect(self._answered)
        sheet.setModal(True)
        sheet.show()

    @Slot()
    def _answered(self) -> None:
        self._sheet = None


class UnsavedSheet(QDialog):
    """Why the run is in no file, and what can be done. While it still goes on it can only be left, or waited for."""

    def __init__(self, reason: str, parent: QMainWindow, *, can_save: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question = tr("This run is in no file")
        self.setWindowTitle(question)
        self.setMinimumWidth(460)
        told = label(reason, size=Size.BODY, tone="second")
        told.setWordWrap(True)
        self.save, self.leave, cancel = (
            QPushButton(text) for text in (tr("Save as…"), tr("Close without it"), tr("Cancel"))
        )
        self.save.setVisible(can_save)
        default = self.save if can_save else cancel
        default.setProperty("kind", "primary")
        default.setDefault(True)
        for button in (self.save, self.leave):
            button.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        box.addWidget(label(question, size=16, weight=600))
        box.addWidget(told)
        box.addLayout(sheet_foot(self.save, self.leave, cancel))
        default.setFocus()
