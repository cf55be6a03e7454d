"""Who runs what: one schedule, all of them, or chunks of many sizes, which shows what a bad one costs.

Holds values; which sizes make sense of a num is found in core.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from ...core.bench.model import Schedule
from ...core.display.i18n import later, tr
from ...core.display.numbers import number
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
        return self._asked or sweep_chunks(num)

    def set_value(self, schedules: Sequence[Schedule], chunks: Sequence[int], num: int) -> None:
        """Show what a form asks for."""
        self._asked = () if tuple(chunks) == sweep_chunks(num) else tuple(chunks)
        asked = _CHUNKS if chunks else ",".join(schedules)
        if self.findData(asked) < 0:  # two of them, as a plan file may ask: offered from now on
            self.addItem(", ".join(schedules), asked)
        place = self.findData(_CHUNKS)
        sizes = ", ".join(map(number, self._asked)) or "1, 10, 100, …"
        self.setItemText(place, tr("Chunks of {sizes}").format(sizes=sizes))
        self.setCurrentIndex(self.findData(asked))
