"""Opening a room: who can reach its page, or which folder it watches. Nothing is open before its button is pressed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ....core.board.hand_in_server import PORT
from ....core.display.i18n import tr
from ...style.theme import Size, font
from ...widgets.labels import Problem, label

SEATS_MAX = 999


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomWish:
    """What the person wants to open.

    Attributes
    ----------
    others
        Whether other machines may reach the page.
    certificate, key
        PEM files for HTTPS; "" for none.
    folder
        That is watched; "" for none.
    seats
        How many are expected; None where nobody said.
    """

    others: bool
    certificate: str = ""
    key: str = ""
    folder: str = ""
    seats: int | None = None

    def options(self, port: int) -> list[str]:
        """As `speeduplab board` takes them."""
        found = ["--port", str(port)]
        if self.others:
            found += ["--interface", "0.0.0.0"]  # what was asked for, in so many words
            if self.certificate or self.key:
                found += ["--certificate", self.certificate, "--key", self.key]
        if self.folder:
            found += ["--folder", self.folder]
        return found


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
        self._others = self._choice(tr("This network: others can reach port {port}").format(port=PORT))
        self._mine.setChecked(True)
        self._others.toggled.connect(self._show)
        self._certificate, self._key = _PathField(tr("Certificate")), _PathField(tr("Its key"))
        self._watches = QCheckBox(tr("Take files that appear in a folder, too"))
        self._watches.setFont(font(Size.BODY))
        self._watches.toggled.connect(self._show)
        self._folder = _PathField(tr("Folder"), folder=True)
        self._seats = QSpinBox()
        self._seats.setRange(0, SEATS_MAX)
        self._seats.setSpecialValueText(tr("not known"))
        self._seats.setAccessibleName(tr("Seats"))
        self._seats.setFixedWidth(120)
        self._seats.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
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
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setContentsMargins(24, 0, 0, 0)
        for row, field in enumerate((self._certificate, self._key)):
            field.add_to(self._grid, row)
        box.addLayout(self._grid)
        box.addWidget(self._watches)
        where = QGridLayout()
        where.setColumnStretch(1, 1)
        where.setContentsMargins(24, 0, 0, 0)
        self._folder.add_to(where, 0)
        box.addLayout(where)
        seats = QHBoxLayout()
        seats.addWidget(label(tr("Seats"), size=Size.BODY))
        seats.addWidget(self._seats)
        seats.addStretch()
        box.addLayout(seats)
        box.addWidget(self._problem)
        buttons = QHBoxLayout()
        buttons.addStretch()
        opening, cancel = QPushButton(tr("Open the room")), QPushButton(tr("Cancel"))
        opening.setProperty("kind", "primary")
        opening.clicked.connect(self._open)
        opening.setDefault(True)
        cancel.clicked.connect(self.reject)
        for button in (opening, cancel):
            button.setFont(font(Size.BODY, 500))
            button.setMinimumSize(84, 32)
            buttons.addWidget(button)
        box.addLayout(buttons)

    def value(self) -> RoomWish:
        """What is chosen now."""
        others = self._others.isChecked()
        return RoomWish(
            others=others,
            certificate=self._certificate.text() if others else "",
            key=self._key.text() if others else "",
            folder=self._folder.text() if self._watches.isChecked() else "",
            seats=self._seats.value() or None,
        )

    def set_value(self, wish: RoomWish) -> None:
        """Choose for a test, or as last time."""
        (self._others if wish.others else self._mine).setChecked(True)
        self._certificate.set_text(wish.certificate)
        self._key.set_text(wish.key)
        self._watches.setChecked(bool(wish.folder))
        self._folder.set_text(wish.folder)
        self._seats.setValue(wish.seats or 0)

    @Slot()
    def _show(self) -> None:
        for field in (self._certificate, self._key):
            field.set_shown(self._others.isChecked())
        self._folder.set_shown(self._watches.isChecked())
        self.adjustSize()

    @Slot()
    def _open(self) -> None:
        wish = self.value()
        if self._watches.isChecked() and not Path(wish.folder or "?").is_dir():
            self._problem.show_problem(tr("Choose a folder that is there, or untick it."))
        elif bool(wish.certificate) != bool(wish.key):
            self._problem.show_problem(tr("HTTPS needs both the certificate and its key: give both, or neither."))
        else:
            self.accept()
            self.wanted.emit(wish)

    @staticmethod
    def _choice(text: str) -> QRadioButton:
        choice = QRadioButton(text)
        choice.setFont(font(Size.BODY, 600))
        return choice


class _PathField:
    """A path with a button to choose it."""

    def __init__(self, title: str, *, folder: bool = False) -> None:
        self._takes_folder, self._title = folder, title
        self._label = label(title, size=Size.SMALL, tone="second")
        self._line = QLineEdit()
        self._line.setAccessibleName(title)
        self._label.setBuddy(self._line)
        self._button = QPushButton(tr("Choose…"))
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._choose)

    def add_to(self, grid: QGridLayout, row: int) -> None:
        for column, part in enumerate((self._label, self._line, self._button)):
            grid.addWidget(part, row, column)

    def text(self) -> str:
        return self._line.text().strip()

    def set_text(self, text: str) -> None:
        self._line.setText(text)

    def set_shown(self, shown: bool) -> None:
        for part in (self._label, self._line, self._button):
            part.setVisible(shown)

    def _choose(self) -> None:
        if self._takes_folder:
            path = QFileDialog.getExistingDirectory(self._line, self._title, self.text())
        else:
            path, _ = QFileDialog.getOpenFileName(self._line, self._title, self.text())
        if path:
            self._line.setText(path)
