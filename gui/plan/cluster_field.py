"""The address of a Dask cluster, under the strategies and only where one of them can use it, and what is there.

Holds a text; whether it is an address is found in core, and what answers there by whoever hears `test_wanted`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from ...core.bench.strategies import STRATEGIES
from ...core.display.i18n import tr
from ...core.plan.rules import PlanError, check_address
from ..style.theme import Size, font
from ..widgets.labels import Problem, label


class Found(Protocol):
    """What is at an address."""

    @property
    def words(self) -> str: ...


class ClusterField(QWidget):
    """A line for the address, a button, and what was found."""

    value_changed = Signal()
    test_wanted = Signal(str)  # an address

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = QLineEdit()
        self._address.setObjectName("cluster")
        self._address.setAccessibleName(tr("Dask cluster"))
        self._address.setPlaceholderText(tr("Dask: this machine, or tcp://host:8786"))
        self._address.setFixedHeight(30)
        self._address.setFont(font(Size.SMALL))
        self._address.setAcceptDrops(False)  # a run file dropped here is for the window
        self._test = QPushButton(tr("Test"))
        self._test.setFixedHeight(30)
        self._test.setToolTip(tr("Ask the scheduler for its version and its workers"))
        self._test.setEnabled(False)
        self._said = label("", size=Size.SMALL, tone="second")
        self._said.setWordWrap(True)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._said.hide()
        self.problem = Problem(self._address)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._address, 0, 0)
        grid.addWidget(self._test, 0, 1)
        grid.addWidget(self._said, 1, 0, 1, 2)
        grid.addWidget(self.problem, 2, 0, 1, 2)
        self._address.textEdited.connect(self._edited)
        self._test.clicked.connect(self._ask)
        self.hide()

    def value(self) -> str | None:
        """The address; None for workers on this machine.

        Raises
        ------
        PlanError
            If it is none.
        """
        text = self._address.text().strip()
        return check_address(text) if text and not self.isHidden() else None

    def set_value(self, address: str | None) -> None:
        self._address.setText(address or "")
        self._test.setEnabled(bool(address))
        self._said.hide()

    def offer(self, strategies: Iterable[str]) -> None:
        """Be there only where a chosen strategy has workers that may be on other machines."""
        self.setVisible(any(key in STRATEGIES and STRATEGIES[key].team.reaches for key in strategies))

    def show_found(self, found: Found | Exception) -> None:
        """What a test found, or why nothing."""
        self._test.setEnabled(True)
        if isinstance(found, Exception):
            self._said.hide()
            self.problem.show_problem(str(found))
            return
        self._say(found.words)

    @Slot(str)
    def _edited(self, text: str) -> None:
        self._test.setEnabled(bool(text.strip()))
        self._said.hide()
        self.value_changed.emit()

    @Slot()
    def _ask(self) -> None:
        try:
            address = check_address(self._address.text())
        except PlanError as error:
            self.problem.show_problem(str(error))
            return
        self.problem.show_problem("")
        self._test.setEnabled(False)
        self._say(tr("Asking the scheduler …"))
        self.test_wanted.emit(address)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
