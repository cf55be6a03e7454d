"""A path with a button that chooses it, for the sheets of the room."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QPushButton

from ....core.display.i18n import tr
from ...style.theme import Size
from ...widgets.labels import label


class PathField:
    """A path with a button to choose it."""

    def __init__(self, title: str, *, folder: bool = False, start: str = "") -> None:
        self._takes_folder, self._title, self._start = folder, title, start
        self._label = label(title, size=Size.SMALL, tone="second")
        self._line = QLineEdit()
        self._line.setAccessibleName(title)
        self._label.setBuddy(self._line)
        self._button = QPushButton(tr("Choose…"))
        self._button.clicked.connect(self._choose)
        for part in (self._line, self._button):  # a sheet that grows for them would press them flat
            part.setMinimumHeight(28)

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
            path = QFileDialog.getExistingDirectory(self._line, self._title, self.text() or self._start)
        else:
            path, _ = QFileDialog.getOpenFileName(self._line, self._title, self.text())
        if path:
            self._line.setText(path)
