"""The slider of the demonstration: how long a thread may keep the GIL while the window waits for it.

Holds a value; what it sets, and sets back, is the presenter's business.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ...ports.beat_models import CHOICES_S, DEFAULT_S, interval_effect, interval_words, nearest_choice
from ...style.theme import Size, font, text_width
from ...widgets.labels import label


class IntervalControl(QWidget):
    """Name, slider, value and effect; beside them the button that plays the demonstration again."""

    picked = Signal(float)  # seconds
    again_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, len(CHOICES_S) - 1)
        self._slider.setPageStep(1)
        self._slider.setTickInterval(1)
        self._slider.setFixedWidth(200)
        self._slider.setMinimumHeight(22)  # or the handle is cut
        self._slider.setAccessibleName(tr("Switch interval"))
        self._value = label(size=Size.BODY, weight=600)
        self._effect = label(size=Size.SMALL, tone="second")
        self._effect.setWordWrap(True)
        self._again = QPushButton(tr("Run again"))
        self._again.setFont(font(Size.BODY, 500))
        self._again.setToolTip(tr("The whole demonstration once more, with this switch interval"))
        self._again.setAccessibleDescription(self._again.toolTip())
        self._again.hide()
        name = label(tr("Switch interval"), size=Size.SMALL, weight=600, tone="second")
        name.setBuddy(self._slider)
        line = QHBoxLayout()
        line.setSpacing(10)
        ends = [
            label(interval_words(seconds), size=Size.SMALL, tone="third") for seconds in (CHOICES_S[0], CHOICES_S[-1])
        ]
        for widget in (name, ends[0], self._slider, ends[1]):
            line.addWidget(widget)
        line.addSpacing(8)
        line.addWidget(self._value)
        line.addStretch(1)
        line.addWidget(self._again)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(line)
        box.addWidget(self._effect)
        self._make_room()
        self.set_value(DEFAULT_S)
        self._slider.valueChanged.connect(self._slid)
        self._again.clicked.connect(self.again_pressed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self._value.setMinimumWidth(text_width("0.5 ms ", Size.BODY, 600))

    def value(self) -> float:
        return CHOICES_S[self._slider.value()]

    def set_value(self, seconds: float) -> None:
        """Show a value, without a signal."""
        self._slider.blockSignals(True)
        self._slider.setValue(nearest_choice(seconds))
        self._slider.blockSignals(False)
        self._say()

    def set_over(self, over: bool) -> None:
        """Whether the demonstration is over, and could be played again."""
        self._again.setVisible(over)

    @Slot()
    def _slid(self) -> None:
        self._say()
        self.picked.emit(self.value())

    def _say(self) -> None:
        effect = interval_effect(self.value())
        self._value.setText(interval_words(self.value()))
        self._effect.setText(effect + " " + tr("It is set back when the demonstration ends."))
        self._slider.setAccessibleDescription(f"{interval_words(self.value())}. {effect}")
