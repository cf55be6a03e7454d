"""A choice of one among a few, all in sight; where they have no room, the same as a drop-down.

Which of both is decided by the words themselves: they are longer in some languages than in others.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget

from ..style.theme import Size, font
from .elided_combo import ElidedCombo
from .segmented_control import Segmented


class FoldingChoice(QWidget):
    """Segments as long as none of their words is cut.

    Parameters
    ----------
    options
        Pairs of value and text.
    name
        What is chosen, for a screen reader.
    """

    value_changed = Signal(str)  # the user picked another; set_value is silent

    def __init__(self, options: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # May be narrower than all words side by side, and never takes room from others that it has no use for.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._side_by_side = Segmented([], name)
        self._side_by_side.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._side_by_side.value_changed.connect(self.value_changed)
        self._folded = ElidedCombo()
        self._folded.setAccessibleName(name)
        self._folded.setPlaceholderText(name)  # where none is chosen
        self._folded.setFont(font(Size.BODY, 600))
        self._folded.setFixedHeight(30)
        self._folded.activated.connect(self._activated)
        self._folded.hide()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # what is hidden in time needs no room
        box.addWidget(self._side_by_side)
        box.addWidget(self._folded)
        box.addStretch()
        self.set_options(options)

    @property
    def folded(self) -> bool:
        """Whether it is a drop-down now."""
        return self._side_by_side.isHidden()

    def sizeHint(self) -> QSize:
        return self._side_by_side.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._folded.minimumSizeHint()

    def options(self) -> list[str]:
        """The values to choose from."""
        return self._side_by_side.options()

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other options; the chosen value stays if it is among them, else the first is chosen."""
        self._side_by_side.set_options(options)
        self._folded.clear()
        for value, text in options:
            self._folded.addItem(text, value)
        self._follow()
        self.updateGeometry()
        self._fit()

    def value(self) -> str:
        """The chosen value; "" where none is."""
        return self._side_by_side.value()

    def set_value(self, value: str) -> None:
        """Choose a value.

        Raises
        ------
        ValueError
            If it is not among the options.
        """
        self._side_by_side.set_value(value)
        self._follow()

    def clear(self) -> None:
        """Choose none: what the options stand for is not in sight."""
        self._side_by_side.clear()
        self._follow()

    def set_tip(self, value: str, text: str) -> None:
        """Explain one option."""
        self._side_by_side.set_tip(value, text)
        self._folded.setItemData(self._folded.findData(value), text, Qt.ItemDataRole.ToolTipRole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fold = self.width() < self._side_by_side.minimumSizeHint().width()
        if fold == self.folded:
            return
        shown, hidden = (self._folded, self._side_by_side) if fold else (self._side_by_side, self._folded)
        holder = self.focusWidget()
        holds = holder is not None and holder.hasFocus()
        shown.show()
        if holds:
            (shown if fold else self._side_by_side.chosen()).setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.hide()

    def _follow(self) -> None:
        self._folded.setCurrentIndex(self._folded.findData(self.value()) if self.value() else -1)

    @Slot(int)
    def _activated(self, place: int) -> None:
        value = self._folded.itemData(place)
        if value != self.value():
            self._side_by_side.set_value(value)
            self.value_changed.emit(value)
