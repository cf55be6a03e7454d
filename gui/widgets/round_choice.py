"""Which round is shown: the median one, or one by its number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...core.display.i18n import tr
from ..style.theme import Size
from .elided_combo import ElidedCombo
from .labels import label
from .segmented_control import Segmented

_MOST_SEGMENTS = 7
MEDIAN = -1


class RoundChoice(QWidget):
    """In sight while they are at most `most`, else in a list."""

    value_changed = Signal(object)  # a round from 0, or None for the median one

    def __init__(self, most: int = _MOST_SEGMENTS) -> None:
        super().__init__()
        self._most = most
        self._rounds = -1
        self._few = Segmented([], tr("Round"))
        self._few.value_changed.connect(self._picked)
        self._many = ElidedCombo()
        self._many.setAccessibleName(tr("Round"))
        self._many.activated.connect(self._activated)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(label(tr("round"), size=Size.SMALL, tone="second"), alignment=Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._few)
        layout.addWidget(self._many)
        self.set_rounds(0)

    def set_rounds(self, rounds: int) -> None:
        """Offer the median one and so many."""
        if rounds == self._rounds:
            return
        self._rounds = rounds
        options = [(str(MEDIAN), tr("Median")), *((str(place), str(place + 1)) for place in range(rounds))]
        few = rounds <= self._most
        self._few.set_options(options if few else options[:1])
        self._few.set_tip(str(MEDIAN), tr("Of each strategy the round whose time is the median"))
        self._many.clear()
        self._many.addItems([text for _, text in options])
        self._few.setVisible(few)
        self._many.setVisible(not few)

    def value(self) -> int | None:
        place = self._many.currentIndex() - 1
        return place if place >= 0 else None

    def set_value(self, round_: int | None) -> None:
        """Choose, silently; a round that is not offered chooses the median."""
        place = round_ if round_ is not None and round_ < self._rounds else MEDIAN
        self._many.setCurrentIndex(place + 1)
        if str(place) in self._few.options():
            self._few.set_value(str(place))

    def _picked(self, value: str) -> None:
        self._activated(int(value) + 1)

    def _activated(self, index: int) -> None:
        self._many.setCurrentIndex(index)
        self.value_changed.emit(self.value())
