"""A drop-down whose shown text ends in dots where it does not fit: Qt's own just stops. A text in parts is cut in them.

Its list has rows that are high enough to hit.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionComboBox, QStylePainter, QWidget

from .parts_text import PARTS, fitted

_ARROW = 26  # px at the right: the arrow, and what is around it
_BESIDE = 4  # px of its field that the style leaves beside the text


class ElidedCombo(QComboBox):
    """A QComboBox in every other way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))  # only with this one the style sheet reaches the rows

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_BESIDE, 0)  # else the longest text is cut at the very width asked for

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(_BESIDE, 0)

    def shown_text(self) -> str:
        """What stands in it while it is closed."""
        return self._option().currentText

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.rect.setRight(option.rect.right() + self._spare(option))
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self._field(option).width() + self._spare(option) - _BESIDE
        parts, metrics = self.currentData(PARTS), self.fontMetrics()
        text = self.currentText() if self.currentIndex() >= 0 else self.placeholderText()
        if parts:
            option.currentText = fitted(parts, metrics, room)
        else:
            option.currentText = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        return option

    def _field(self, option: QStyleOptionComboBox) -> QRect:
        field = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)

    def _spare(self, option: QStyleOptionComboBox) -> int:
        """Px left of the arrow that the style leaves empty: with a style sheet it makes room for the arrow twice."""
        return max(self.width() - _ARROW - self._field(option).right(), 0)
