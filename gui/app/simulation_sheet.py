"""Asks how many workers are simulated, and what of their link somebody knows. Blocks nothing, measures nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...core.display.i18n import tr
from ..style.theme import Size
from ..widgets.labels import Problem, label
from ..widgets.sheet_foot import sheet_foot


class SimulationSheet(QDialog):
    """Workers, and a link that may stay empty.

    Parameters
    ----------
    agreed
        Takes both texts and says what is wrong with them, "" where nothing is.
    """

    def __init__(
        self, most: str, link: str, agreed: Callable[[str, str], str], parent: QWidget
    ) -> None:  # long: lays out its widgets
        super().__init__(parent)
        self._agreed = agreed
        self.setObjectName("simulationSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Simulate a cluster"))
        self.setMinimumWidth(560)
        self._most, self._link = QLineEdit(most), QLineEdit(link)
        self._link.setPlaceholderText("latency=0.2ms,bandwidth=1GB/s,dispatch=0.3ms,machine=8")
        self._problem = Problem(self._most)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(8)
        titles = (tr("Workers, at most"), tr("Link"))
        for row, (title, field) in enumerate(zip(titles, (self._most, self._link), strict=True)):
            name = label(title, size=Size.BODY)
            name.setBuddy(field)
            field.setAccessibleName(title)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        told = label(
            tr(
                "A model draws workers that are not there, from serial Python's time and what a link costs: latency "
                "each way, bandwidth, and dispatch of a task. What you leave out of the link is measured on this "
                "machine's loopback first; machine is how many workers are on each, else this one's cores."
            ),
            size=Size.BODY,
            tone="second",
        )
        told.setWordWrap(True)
        go, cancel = QPushButton(tr("Simulate")), QPushButton(tr("Cancel"))
        go.setProperty("kind", "primary")
        go.setDefault(True)
        go.clicked.connect(self._go)
        cancel.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        for part in (label(tr("Simulate a cluster"), size=16, weight=600), told):
            box.addWidget(part)
        box.addLayout(grid)
        box.addWidget(self._problem)
        box.addLayout(sheet_foot(go, cancel))

    @Slot()
    def _go(self) -> None:
        problem = self._agreed(self._most.text().strip(), self._link.text().strip())
        self._problem.show_problem(problem)
        if not problem:
            self.accept()


def ask_simulation(parent: QWidget, most: str, link: str, agreed: Callable[[str, str], str]) -> SimulationSheet:
    """Open the sheet and return at once."""
    sheet = SimulationSheet(most, link, agreed, parent)
    sheet.setModal(True)
    sheet.show()
    return sheet
