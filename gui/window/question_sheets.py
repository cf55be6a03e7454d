"""Sheets that ask: may a function of the user's be run, may a run go that lies in no file. They block nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QMainWindow, QPushButton, QVBoxLayout, QWidget

from ...core.display.i18n import tr
from ..ports.view_models import Unsaved
from ..style.theme import Size
from ..widgets.labels import label
from ..widgets.sheet_foot import sheet_foot
from .file_dialogs import AskedFiles


class ConsentSheet(QDialog):
    """Whether a function of the user's may be run, with the facts that answer it; Cancel has the focus.

    Or whether anything else is wanted, which `button` says: that has the focus, for it only leads on.
    """

    def __init__(self, question: str, facts: str, parent: QWidget, *, button: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("consent")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setMinimumWidth(460)
        told = label(facts, size=Size.BODY, tone="second")
        told.setWordWrap(True)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._run, self._cancel = QPushButton(button or tr("Run it")), QPushButton(tr("Cancel"))
        self._run.setProperty("kind", "primary")
        self._run.clicked.connect(self.accept)
        usual = self._run if button else self._cancel
        usual.setDefault(True)
        self._cancel.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        box.addWidget(label(question, size=16, weight=600))
        box.addWidget(told)
        box.addLayout(sheet_foot(self._run, self._cancel))
        usual.setFocus()


def ask_consent(
    parent: QWidget, question: str, facts: str, agreed: Callable[[], None], *, button: str = ""
) -> ConsentSheet:
    """Open the sheet and return at once; `agreed` is called where Run it, or the button of that name, is pressed."""
    sheet = ConsentSheet(question, facts, parent, button=button)
    sheet.accepted.connect(agreed)
    sheet.setModal(True)
    sheet.show()
    return sheet


class UnsavedRun(QObject):
    """Keeps a run that lies in no file, as on a full disk, until a person has said what shall become of it.

    Neither the window goes before, nor does another run take its place.
    """

    def __init__(self, window: QMainWindow, files: AskedFiles) -> None:
        super().__init__(window)
        self._window, self._files = window, files
        self._value: Unsaved | None = None
        self._sheet: UnsavedSheet | None = None
        self._go_on: Callable[[], None] = self.close_anyway
        self._may_go = False
        window.installEventFilter(self)

    def value(self) -> Unsaved | None:
        """Why the run in sight lies in no file; None where it does, or where there is no run."""
        return self._value

    def set_value(self, unsaved: Unsaved | None) -> None:
        self._value = unsaved

    def before(self, go_on: Callable[[], None]) -> None:
        """Call what puts something else in the run's place: at once, or where it would be lost, if a person agrees."""
        if self._value is None:
            go_on()
        else:
            self._ask(go_on, tr("Go on without it"))

    @Slot()
    def close_anyway(self) -> None:
        """Close the window, whatever is lost: the person has said so, or the system ends the program."""
        self._may_go = True
        self._window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Close or self._may_go or self._value is None:
            return False
        event.ignore()
        self._ask(self.close_anyway, tr("Close without it"))
        return True

    def _ask(self, go_on: Callable[[], None], leave: str) -> None:
        if self._sheet is not None or self._value is None:
            return
        self._go_on = go_on
        sheet = self._sheet = UnsavedSheet(self._value, leave, self._window)
        sheet.save.clicked.connect(self._save)
        sheet.leave.clicked.connect(self._leave)
        sheet.finished.connect(self._answered)
        sheet.setModal(True)
        sheet.show()

    @Slot()
    def _save(self) -> None:
        self._files.ask_save()
        if self._value is None:  # it lies in a file now
            self._go_on()

    @Slot()
    def _leave(self) -> None:
        self._go_on()

    @Slot()
    def _answered(self) -> None:
        self._sheet = None


class UnsavedSheet(QDialog):
    """Why the run is in no file, and what can be done. While it still goes on it can only be left, or waited for."""

    def __init__(self, unsaved: Unsaved, leave: str, parent: QMainWindow) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question = tr("This run is in no file")
        self.setWindowTitle(question)
        self.setMinimumWidth(460)
        told = label(unsaved.reason, size=Size.BODY, tone="second")
        told.setWordWrap(True)
        self.save, self.leave, cancel = (QPushButton(text) for text in (tr("Save as…"), leave, tr("Cancel")))
        self.save.setVisible(unsaved.can_save)
        default = self.save if unsaved.can_save else cancel
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
