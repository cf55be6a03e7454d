"""Who runs what: one schedule, all of them, or chunks of many sizes, which shows what a bad one costs.

Holds values; which sizes make sense of a num is found in core.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ...core.bench.model import Schedule
from ...core.display.i18n import later, tr
from ...core.display.numbers import number
from ...core.plan.parsing import ADAPTED
from ...core.plan.sweeps import sweep_chunks
from ..style.theme import Size, font
from ..widgets.elided_combo import ElidedCombo

SCHEDULES = later(
    "Who runs what: static, one block for each worker; interleaved, every n-th slice; "
    "dynamic, the next chunk for whoever is free; guided, the same with ever smaller chunks"
)
_CHUNKS = "chunks"


class ScheduleField(ElidedCombo):
    """A choice of schedules or of chunks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("schedule")
        self.setAccessibleName(tr("Schedule"))
        self.setFixedHeight(34)
        self.setFont(font(Size.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr(SCHEDULES))
        self._asked: tuple[int, ...] = ()  # chunks of a form that are none of a sweep
        self.addItem(tr("The workload's own"), "")
        for one in Schedule:
            self.addItem(one.value, one.value)
        self.addItem(tr("All four"), ",".join(Schedule))
        self.addItem(tr("Chunks of {sizes}").format(sizes="1, 10, 100, …"), _CHUNKS)

    def schedules(self) -> tuple[Schedule, ...]:
        """Empty for the workload's own."""
        chosen = self.currentData()
        return () if chosen == _CHUNKS else tuple(map(Schedule, filter(None, chosen.split(","))))

    def chunks(self, num: int) -> tuple[int, ...]:
        """Sizes of chunks for a num; empty unless they were chosen."""
        if self.currentData() != _CHUNKS:
            return ()
        return self._asked or _sizes(num)

    def pick_chunks(self, wanted: bool) -> None:
        """As if the user had chosen chunks of many sizes here, or no longer."""
        self.setCurrentIndex(self.findData(_CHUNKS if wanted else ""))
        self.activated.emit(self.currentIndex())

    @property
    def has_chunks(self) -> bool:
        """Whether chunks of many sizes are chosen."""
        return bool(self.currentData() == _CHUNKS)

    def set_value(self, schedules: Sequence[Schedule], chunks: Sequence[int], num: int) -> None:
        """Show what a form asks for."""
        self._asked = () if tuple(chunks) == _sizes(num) else tuple(chunks)
        asked = _CHUNKS if chunks else ",".join(schedules)
        if self.findData(asked) < 0:  # two of them, as a plan file may ask: offered from now on
            self.addItem(", ".join(schedules), asked)
        place = self.findData(_CHUNKS)
        sizes = ", ".join(number(size) for size in self._asked if size != ADAPTED) or "1, 10, 100, …"
        self.setItemText(place, tr("Chunks of {sizes}").format(sizes=sizes))
        self.setCurrentIndex(self.findData(asked))


def _sizes(num: int) -> tuple[int, ...]:
    """What a sweep over chunks visits: the size that fits the time of an item, beside powers of ten."""
    return (ADAPTED, *sweep_chunks(num))


class ChunksButton(QPushButton):
    """One click to chunks of many sizes, and one back."""

    def __init__(self, field: ScheduleField) -> None:
        super().__init__(tr("Sizes"))
        self.setObjectName("chunks")
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setFont(font(Size.SMALL))
        self.setFixedHeight(30)
        self.setAccessibleName(tr("Race chunks of many sizes"))
        self.setToolTip(tr("Race the adapted chunks beside many sizes: what a badly chosen one costs"))
        self._field = field
        field.currentIndexChanged.connect(self._follow)
        self.clicked.connect(field.pick_chunks)

    @Slot()
    def _follow(self) -> None:
        self.setChecked(self._field.has_chunks)


def with_sizes(field: ScheduleField) -> QWidget:
    """The field with its button at the right; its name and the keyboard go to the field."""
    made = QWidget()
    made.setFocusProxy(field)
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    line.addWidget(field, 1)
    line.addWidget(ChunksButton(field))
    return made
