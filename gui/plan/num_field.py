"""The field for num: exact entry, a slider over six powers of ten, and one button for each.

Holds a text, not a number: whether it is one is for `plan.parsing.parse_num` to say.
"""

from __future__ import annotations

from contextlib import suppress
from math import log10

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSlider, QVBoxLayout, QWidget

from ...core.bench.model import NUM_MAX
from ...core.display.i18n import tr
from ...core.display.numbers import number
from ...core.plan.parsing import parse_num
from ...core.plan.rules import PlanError
from ...core.plan.sweeps import check_span, first_num, sweep_nums
from ..style.theme import Size, font, text_width
from ..widgets.labels import Problem, label

_LOWEST, _HIGHEST = 3, 9
_STEPS = 10  # slider positions in a power of ten
_FRAME = 32  # px for the field's border, its padding, Qt's own margin and the cursor, on both sides


def _num_at(position: int) -> int:
    """The num of a slider position, in two figures: people read 2,000,000 better than 1,995,262."""
    exact = 10 ** (_LOWEST + position / _STEPS)
    unit = 10 ** (int(log10(exact) + 1e-9) - 1)
    return int(round(exact / unit) * unit)


class NumField(QWidget):
    """Enter num."""

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.setObjectName("num")
        self._edit.setAcceptDrops(False)  # a run file dropped here is for the window
        self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._edit.setFont(font(Size.TITLE, 600))
        self._edit.setFixedHeight(34)
        self._edit.setAccessibleName(tr("num, the problem size"))
        said = tr("The problem size, 1 to 1e12: 1e8, 100_000_000 and {num} are the same")
        self._edit.setToolTip(said.format(num=number(10**8)))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, (_HIGHEST - _LOWEST) * _STEPS)
        self._slider.setAccessibleName(tr("num, in powers of ten"))
        self._slider.setPageStep(_STEPS)
        self._slider.setMinimumHeight(20)  # or the handle is cut
        self._settled = 0  # where the slider stood before the present text was typed
        self.problem = Problem(self._edit)
        self._nums: tuple[int, ...] = ()  # of a sweep, as they were set; none once an end of it was changed
        self._first = QLineEdit()
        self._first.setObjectName("firstNum")
        self._first.setAcceptDrops(False)
        self._first.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._first.setFont(font(Size.TITLE, 600))
        self._first.setFixedHeight(34)
        self._first.setAccessibleName(tr("num, where the sweep begins"))
        self._first.setToolTip(tr("The smallest num of the sweep; then 1, 2 and 5 times each power of ten"))
        self._first.textEdited.connect(self._first_edited)
        self._first.editingFinished.connect(self._tidy_first)
        self._make_room()
        self._lay_out()
        self._edit.textEdited.connect(self._text_edited)
        self._edit.editingFinished.connect(self._tidy)
        self._slider.valueChanged.connect(self._slid)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        for edit in (self._edit, self._first):
            edit.setFixedWidth(text_width(number(NUM_MAX), Size.TITLE, 600) + _FRAME)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._called = tr("num")
        self._name = label(self._called, size=Size.SMALL, weight=600, tone="second")
        self._name.setBuddy(self._edit)
        head.addWidget(self._name)
        head.addStretch()
        head.addWidget(self._edit)
        self._sweep = QWidget()
        first = QHBoxLayout(self._sweep)
        first.setContentsMargins(0, 0, 0, 0)
        name = label(tr("num from"), size=Size.SMALL, weight=600, tone="second")
        name.setBuddy(self._first)
        first.addWidget(name)
        first.addStretch()
        first.addWidget(self._first)
        self._sweep.hide()
        chips = QHBoxLayout()
        chips.setSpacing(4)
        for power in range(_LOWEST, _HIGHEST + 1):
            chip = QPushButton(f"1e{power}")
            chip.setProperty("kind", "chip")
            chip.setProperty("num", str(10**power))
            chip.setFont(font(Size.SMALL))
            chip.setFixedHeight(26)
            chip.setMinimumWidth(0)
            chip.setAccessibleName(tr("num {num}").format(num=number(10**power)))
            chip.clicked.connect(self._chip_clicked)
            chips.addWidget(chip, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._sweep)
        box.addLayout(head)
        box.addWidget(self.problem)
        box.addWidget(self._slider)
        box.addLayout(chips)

    def set_name(self, name: str) -> None:
        """Call it otherwise: num counts the items of a function of the user's."""
        self._called = name
        self.set_sweeping(not self._sweep.isHidden())

    def value(self) -> int:
        """The num.

        Raises
        ------
        PlanError
            If the text is none.
        """
        return parse_num(self._edit.text())

    def set_value(self, num: int) -> None:
        text = number(num)
        # The same text again would lose what is selected in it.
        if text != self._edit.text():
            whole = bool(self._edit.text()) and self._edit.selectedText() == self._edit.text()
            self._edit.setText(text)
            if whole:
                # A num sized anew while nobody has typed yet: what is typed next still takes its place.
                self._edit.selectAll()
        self._move_slider(num)
        self._settled = self._slider.value()

    def nums(self) -> tuple[int, ...]:
        """The sizes of the sweep; none while there is none.

        Raises
        ------
        PlanError
            If one of the texts is no num, or the sweep ends before it begins.
        """
        if self._sweep.isHidden():
            return ()
        most, least = self.value(), parse_num(self._first.text())
        check_span(least, most)
        unchanged = self._nums and (self._nums[0], self._nums[-1]) == (least, most)
        return self._nums if unchanged else sweep_nums(most, least)

    def set_nums(self, nums: tuple[int, ...]) -> None:
        """Sweep over these, or over none."""
        self._nums = tuple(sorted(nums))
        if self._nums:
            self._first.setText(number(self._nums[0]))
        self.set_sweeping(bool(nums))

    def set_sweeping(self, sweeping: bool) -> None:
        """Ask for both ends of a sweep, or for one num."""
        if sweeping and not self._first.text():
            with suppress(PlanError):
                self._first.setText(number(first_num(self.value())))
        self._sweep.setVisible(sweeping)
        self._name.setText(tr("to", "the end of a num sweep") if sweeping else self._called)

    def focus(self) -> None:
        """Take the keyboard, the whole text selected."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.selectAll()

    def _move_slider(self, num: int) -> None:
        self._place_slider(round((log10(max(num, 1)) - _LOWEST) * _STEPS))

    def _place_slider(self, position: int) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(position)
        self._slider.blockSignals(False)

    @Slot()
    def _text_edited(self) -> None:
        # "1e30" passes through "1e3": a text that is no num puts the slider back. Who reads value() shows the sentence.
        try:
            self._move_slider(self.value())
        except PlanError:
            self._place_slider(self._settled)
        self.value_changed.emit()

    @Slot()
    def _first_edited(self) -> None:
        self._nums = ()
        self.value_changed.emit()

    @Slot()
    def _tidy_first(self) -> None:
        with suppress(PlanError):
            self._first.setText(number(parse_num(self._first.text())))

    @Slot()
    def _tidy(self) -> None:
        # What is no num stays as it was typed, with its problem under it.
        with suppress(PlanError):
            self._edit.setText(number(self.value()))
            self._settled = self._slider.value()

    @Slot(int)
    def _slid(self, position: int) -> None:
        self._settled = position
        self._edit.setText(number(_num_at(position)))
        self.value_changed.emit()

    @Slot()
    def _chip_clicked(self) -> None:
        chip = self.sender()
        if chip is not None:
            self.set_value(int(chip.property("num")))
            self.value_changed.emit()
