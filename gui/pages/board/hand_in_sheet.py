"""Handing in the shown run: to a room's address with its code, or into its folder. Nothing is sent before the click."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ....core.board.entries import NAME_MAX
from ....core.display.i18n import tr
from ...style.theme import Size
from ...widgets.labels import label, set_tone
from ...widgets.sheet_foot import sheet_foot
from .path_field import PathField


@dataclass(frozen=True, slots=True, kw_only=True)
class HandInWish:
    """Where a run goes: `to` an address or a folder, the others "" where nothing was given."""

    to: str = ""
    code: str = ""
    name: str = ""
    certificate: str = ""


class HandInSheet(QDialog):
    """Address or folder, code, and a name that may stay empty."""

    wanted = Signal(object)  # a HandInWish

    def __init__(self, parent: QWidget, run: str, last: HandInWish) -> None:  # long: lays out its widgets
        super().__init__(parent)
        self.setObjectName("handInSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Hand in"))
        self.setMinimumWidth(500)
        self._fields = {key: QLineEdit() for key in ("to", "code", "name")}
        for key, field in self._fields.items():
            field.setText(getattr(last, key))
        self._fields["to"].setPlaceholderText("http://192.168.0.7:8443")
        self._fields["name"].setMaxLength(NAME_MAX)
        self._fields["name"].setPlaceholderText(tr("may stay empty"))
        titles = {"to": tr("Address or folder"), "code": tr("Code of the room"), "name": tr("Name")}
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(8)
        for row, (key, field) in enumerate(self._fields.items()):
            name = label(titles[key], size=Size.BODY)
            name.setBuddy(field)
            field.setAccessibleName(titles[key])
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        # Seldom needed, and then asked for: see `ask_certificate`.
        self._certificate = PathField(tr("Certificate"))
        self._certificate.add_to(grid, len(self._fields))
        self._certificate.set_text(last.certificate)
        self._certificate.set_shown(bool(last.certificate))
        said = tr("{run}: its samples and what it says of this machine are sent, and your name only if you type one.")
        told = label(said.format(run=run), size=Size.BODY, tone="second")
        told.setWordWrap(True)
        self._said = label(size=Size.BODY)
        self._said.setWordWrap(True)
        self._send, close = QPushButton(tr("Hand in")), QPushButton(tr("Close"))
        self._send.setProperty("kind", "primary")
        self._send.setDefault(True)
        self._send.clicked.connect(self._wanted)
        close.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        for part in (label(tr("Hand in"), size=16, weight=600), told):
            box.addWidget(part)
        box.addLayout(grid)
        box.addWidget(self._said)
        box.addLayout(sheet_foot(self._send, close))

    def field(self, key: str) -> QLineEdit:
        """ "to", "code" or "name"."""
        return self._fields[key]

    def ask_certificate(self) -> None:
        """Offer to give the file of one that this system does not trust."""
        self._certificate.set_shown(True)

    def say(self, text: str, *, taken: bool) -> None:
        """What came of it."""
        self._send.setEnabled(True)
        set_tone(self._said, "good" if taken else "failed")
        self._said.setText(text)

    def said(self) -> str:
        return self._said.text()

    @Slot()
    def _wanted(self) -> None:
        self._send.setEnabled(False)
        set_tone(self._said, "second")
        self._said.setText(tr("Handing in…"))
        to, code, name = (field.text().strip() for field in self._fields.values())
        self.wanted.emit(HandInWish(to=to, code=code, name=name, certificate=self._certificate.text()))
