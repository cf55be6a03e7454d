"""How many threads a library may have inside each worker: chips and a list, only where one may be inside.

Holds a text; whether it is a list of counts is for `parsing.parse_inner_threads` to say.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...core.bench.strategies import STRATEGIES, may_have_inner
from ...core.display.i18n import tr
from ...core.plan.parsing import parse_inner_threads
from ...core.plan.rules import PlanError
from ...core.results.row_names import inner_words
from ..style.theme import Size
from ..widgets.labels import Problem, label
from .count_chip import count_chip

_COUNTS = (1, 2, 4, 8, 16)


class InnerField(QWidget):
    """Choose none, one or several counts of inner threads."""

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.setObjectName("innerThreads")
        self._edit.setAcceptDrops(False)  # a run file dropped here is for the window
        self._edit.setFixedSize(120, 30)
        self._edit.setPlaceholderText(tr("the library's own"))
        self._edit.setAccessibleName(tr("Threads inside each worker, as a list"))
        self._edit.setToolTip(
            tr("Of BLAS, OpenMP and Numba, such as 1, 2, 4. Each gives a row of its own; empty: what they take unasked")
        )
        self._edit.textEdited.connect(self._text_edited)
        self.problem = Problem(self._edit)
        self._chips: list[tuple[int, QPushButton]] = []
        head, chips = QHBoxLayout(), QHBoxLayout()
        name = label(tr("Inner threads"), size=Size.SMALL, weight=600, tone="second")
        name.setBuddy(self._edit)
        head.addWidget(name)
        head.addStretch()
        head.addWidget(self._edit)
        chips.setSpacing(6)
        for count in _COUNTS:
            chip = count_chip(count, inner_words(count))
            chip.clicked.connect(self._chip_clicked)
            chips.addWidget(chip, 1)
            self._chips.append((count, chip))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self.problem)
        box.addLayout(chips)
        self.hide()

    def value(self) -> tuple[int, ...]:
        """The counts; empty for what the libraries take by themselves.

        Raises
        ------
        PlanError
            If the text is no list of them.
        """
        text = self._edit.text().strip()
        return parse_inner_threads(text) if text and not self.isHidden() else ()

    def set_value(self, counts: tuple[int, ...]) -> None:
        self._edit.setText(", ".join(map(str, counts)))
        self._check_chips()

    def offer(self, strategies: Iterable[str], *, own: bool) -> None:
        """Be there only where a library with threads may be inside a chosen strategy's workers.

        Parameters
        ----------
        own
            Whether a function of the user's own runs.
        """
        self.setVisible(any(key in STRATEGIES and may_have_inner(STRATEGIES[key], own=own) for key in strategies))

    def _chosen(self) -> set[int]:
        text = self._edit.text().strip()
        try:
            return set(parse_inner_threads(text)) if text else set()
        except PlanError:
            return set()

    def _check_chips(self) -> None:
        chosen = self._chosen()
        for count, chip in self._chips:
            chip.setChecked(count in chosen)

    @Slot()
    def _text_edited(self) -> None:
        self._check_chips()
        self.value_changed.emit()

    @Slot()
    def _chip_clicked(self) -> None:
        chosen = self._chosen() - {count for count, _ in self._chips}
        chosen |= {count for count, chip in self._chips if chip.isChecked()}
        self._edit.setText(", ".join(map(str, sorted(chosen))))
        self.value_changed.emit()
