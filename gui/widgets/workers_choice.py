"""Which numbers of workers are shown: in sight while they are few, else in a list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...core.display.i18n import tr
from ...core.display.numbers import number
from ...core.summary.row_selection import ALL, BEST
from ..style.theme import Size
from .elided_combo import ElidedCombo
from .labels import label
from .segmented_control import Segmented

_MOST_SEGMENTS = 5


class WorkersChoice(QWidget):
    """Which numbers of workers are shown: in sight while they are few, else in a list."""

    value_changed = Signal(object)  # int, or None for BEST

    def __init__(self) -> None:
        super().__init__()
        self._values: list[int | None] = []
        self._few = Segmented([], tr("Workers"))
        self._few.value_changed.connect(self._picked)
        self._many = ElidedCombo()
        self._many.setAccessibleName(tr("Workers"))
        self._many.activated.connect(self._picked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(label(tr("workers"), size=Size.SMALL, tone="second"), alignment=Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._few)
        layout.addWidget(self._many)

    def set_counts(self, counts: tuple[int, ...]) -> None:
        """Offer these numbers, the best and all."""
        values = [*counts, BEST, ALL]
        if values == self._values:
            return
        self._values = values
        texts = [*(number(count) for count in counts), tr("Best"), tr("All")]
        few = len(counts) <= _MOST_SEGMENTS
        self._few.set_options([(str(place), text) for place, text in enumerate(texts)] if few else [])
        self._many.clear()
        self._many.addItems(texts)
        self._few.setVisible(few)
        self._many.setVisible(not few)
        if few:
            self._few.set_tip(str(len(counts)), tr("Each strategy with the number of workers that is fastest"))

    def set_value(self, workers: int | None) -> None:
        """Choose, silently; a number that is not offered leaves the choice as it is."""
        if workers in self._values:
            place = self._values.index(workers)
            self._many.setCurrentIndex(place)
            if place < len(self._few.options()):
                self._few.set_value(str(place))

    def _picked(self, place: str | int) -> None:
        self.value_changed.emit(self._values[int(place)])
