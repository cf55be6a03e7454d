"""Opening a room: who can reach its page, or which folder it watches. Nothing is open before its button is pressed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ....core.board.hand_in_server import LOOPBACK, PORT, BoardError, Place, check_free, check_place
from ....core.board.room_session import rooms_place
from ....core.display.i18n import tr
from ...style.theme import Size, font
from ...widgets.labels import Problem, label
from ...widgets.sheet_foot import sheet_foot
from .path_field import PathField

SEATS_MAX = 999
EVERYWHERE = "0.0.0.0"
_PORTS = (1_024, 65_535)  # below, only the system's own programs may listen


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomWish:
    """What the person wants to open.

    Attributes
    ----------
    others
        Whether other machines may reach the page.
    page
        Whether there is one.
    port
        Its port; None for the usual one.
    certificate, key
        PEM files for HTTPS; "" for none.
    folder
        That is watched; "" for none.
    room
        Folder of an earlier room that goes on; "" for a new one.
    seats
        How many are expected; None where nobody said.
    """

    others: bool
    page: bool = True
    port: int | None = None
    certificate: str = ""
    key: str = ""
    folder: str = ""
    room: str = ""
    seats: int | None = None

    def options(self, port: int) -> list[str]:
        """As `speeduplab board` takes them; `port` is the usual one."""
        found = ["--port", str(self.port if self.port is not None else port)] if self.page else []
        if self.others:
            found += ["--interface", EVERYWHERE]  # what was asked for, in so many words
            if self.certificate or self.key:
                found += ["--certificate", self.certificate, "--key", self.key]
        if self.folder:
            found += ["--folder", self.folder]
        if self.room:
            found += ["--room", self.room]
        return found

    def place(self) -> Place:
        """Where its page would be."""
        certificate, key = (Path(path) if path else None for path in (self.certificate, self.key))
        return Place(
            interface=EVERYWHERE if self.others else LOOPBACK,
            port=self.port if self.port is not None else PORT,
            certificate=certificate,
            key=key,
        )


class RoomSheet(QDialog):
    """The sheet; "This machine only" is set."""

    wanted = Signal(object)  # a RoomWish

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("roomSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Open a room"))
        self.setMinimumWidth(540)
        self._mine = self._choice(tr("This machine only"))
        self._others, self._none = self._choice(""), self._choice(tr("No page: only files from a folder"))
        self._mine.setChecked(True)
        for choice in (self._others, self._none):
            choice.toggled.connect(self._show)
        self._certificate, self._key = PathField(tr("Certificate")), PathField(tr("Its key"))
        self._watches = QCheckBox(tr("Take files that appear in a folder, too"))
        self._watches.setFont(font(Size.BODY))
        self._watches.toggled.connect(self._show)
        self._folder = PathField(tr("Folder"), folder=True)
        self._goes_on = QCheckBox(tr("Go on with an earlier room: its code and its files count again"))
        self._goes_on.setFont(font(Size.BODY))
        self._goes_on.toggled.connect(self._show)
        self._room = PathField(tr("Its folder"), folder=True, start=str(rooms_place()))
        self._seats = _NumberField(tr("Seats"), (1, SEATS_MAX), empty=tr("not known"))
        self._port = _NumberField(tr("Port"), _PORTS, empty=str(PORT))
        self._port.textChanged.connect(self._show)
        self._problem = Problem()
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:  # long: every part of the sheet, once
        told = {
            self._mine: tr("Try it, or hand in here; nobody else can reach the page."),
            self._others: tr(
                "Everybody in the networks of this machine can see the page, and hand in who has the code. "
                "Without a certificate what is sent can be read on its way."
            ),
            self._none: tr("Nobody reaches this machine."),
        }
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(8)
        box.addWidget(label(tr("Open a room"), size=16, weight=600))
        for choice, text in told.items():
            box.addWidget(choice)
            words = label(text, size=Size.SMALL, tone="second")
            words.setWordWrap(True)
            words.setIndent(24)
            box.addWidget(words)
            if choice is self._others:
                box.addLayout(self._fields(self._certificate, self._key))
        for check, field in ((self._watches, self._folder), (self._goes_on, self._room)):
            box.addWidget(check)
            box.addLayout(self._fields(field))
        numbers = QHBoxLayout()
        for number in (self._seats, self._port):
            name = label(number.accessibleName(), size=Size.BODY)
            name.setBuddy(number)
            numbers.addWidget(name)
            numbers.addWidget(number)
            numbers.addSpacing(16)
        numbers.addStretch()
        box.addLayout(numbers)
        box.addWidget(self._problem)
        opening, cancel = QPushButton(tr("Open the room")), QPushButton(tr("Cancel"))
        opening.setProperty("kind", "primary")
        opening.clicked.connect(self._open)
        opening.setDefault(True)
        cancel.clicked.connect(self.reject)
        box.addLayout(sheet_foot(opening, cancel))

    def value(self) -> RoomWish:
        """What is chosen now."""
        others = self._others.isChecked()
        return RoomWish(
            others=others,
            page=not self._none.isChecked(),
            port=self._port.value(),
            certificate=self._certificate.text() if others else "",
            key=self._key.text() if others else "",
            folder=self._folder.text() if self._watches.isChecked() else "",
            room=self._room.text() if self._goes_on.isChecked() else "",
            seats=self._seats.value(),
        )

    def set_value(self, wish: RoomWish) -> None:
        """Choose for a test, or as last time."""
        (self._others if wish.others else self._mine if wish.page else self._none).setChecked(True)
        self._port.set_value(wish.port)
        self._certificate.set_text(wish.certificate)
        self._key.set_text(wish.key)
        self._watches.setChecked(bool(wish.folder))
        self._folder.set_text(wish.folder)
        self._goes_on.setChecked(bool(wish.room))
        self._room.set_text(wish.room)
        self._seats.set_value(wish.seats)

    @Slot()
    def _show(self) -> None:
        said = tr("This network: others can reach port {port}")
        self._others.setText(said.format(port=self._port.value() or PORT))
        self._port.setEnabled(not self._none.isChecked())
        if self._none.isChecked():
            self._watches.setChecked(True)
        for field in (self._certificate, self._key):
            field.set_shown(self._others.isChecked())
        self._folder.set_shown(self._watches.isChecked())
        self._room.set_shown(self._goes_on.isChecked())
        self.adjustSize()

    @Slot()
    def _open(self) -> None:
        wish = self.value()
        if problem := self._problem_of(wish):
            self._problem.show_problem(problem)
            return
        self.accept()
        self.wanted.emit(wish)

    def _problem_of(self, wish: RoomWish) -> str:
        """Why it cannot be opened, while there is a sheet to say so; "" where nothing is known against it."""
        for number in (self._seats, self._port):
            if not number.hasAcceptableInput() and number.text():
                return number.rule()
        folders = ((self._watches, wish.folder), (self._goes_on, wish.room))
        if any(box.isChecked() and not Path(folder or "?").is_dir() for box, folder in folders):
            return tr("Choose a folder that is there, or untick it.")
        if not wish.page:
            return "" if wish.folder else tr("Without a page a room needs a folder: tick it, and choose one.")
        if bool(wish.certificate) != bool(wish.key):
            return tr("HTTPS needs both the certificate and its key: give both, or neither.")
        try:
            check_place(wish.place())
            check_free(wish.place())
        except BoardError as error:
            return str(error)
        return ""

    @staticmethod
    def _fields(*fields: PathField) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setContentsMargins(24, 0, 0, 0)
        for row, field in enumerate(fields):
            field.add_to(grid, row)
        return grid

    @staticmethod
    def _choice(text: str) -> QRadioButton:
        choice = QRadioButton(text)
        choice.setFont(font(Size.BODY, 600))
        return choice


class _NumberField(QLineEdit):
    """A whole number within limits, or none, which `empty` stands for."""

    def __init__(self, name: str, limits: tuple[int, int], *, empty: str) -> None:
        super().__init__()
        self._limits = limits
        self.setValidator(QIntValidator(*limits, self))
        self.setPlaceholderText(empty)
        self.setAccessibleName(name)
        self.setFixedWidth(100)

    def value(self) -> int | None:
        return int(self.text()) if self.text() and self.hasAcceptableInput() else None

    def set_value(self, value: int | None) -> None:
        self.setText("" if value is None else str(value))

    def rule(self) -> str:
        least, most = self._limits
        said = tr("{name} must be from {least} to {most}, got {got}")
        return said.format(name=self.accessibleName(), least=least, most=most, got=self.text())
