"""Asks whether a function of the user's may be run, and names its file. Blocks nothing; Cancel has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ...core.display.i18n import tr
from ..style.theme import Size
from ..widgets.labels import label
from ..widgets.sheet_foot import sheet_foot


class ConsentSheet(QDialog):
    """A question with the facts that answer it."""

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
