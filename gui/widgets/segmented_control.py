"""A row of segments of which one is chosen.

Works like radio buttons: Tab reaches the chosen segment, the arrow keys choose another.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ..style.theme import Size, font


class _Segment(QPushButton):
    """One segment, as wide as its text is in bold, so that choosing moves nothing."""

    PADDING = 12
    PADDING_LEAST = 4  # where whoever places it lets it shrink

    def sizeHint(self) -> QSize:
        return self._size(self.PADDING)

    def minimumSizeHint(self) -> QSize:
        return self._size(self.PADDING_LEAST)

    def _size(self, padding: int) -> QSize:
        width = QFontMetrics(font(Size.BODY, 600)).horizontalAdvance(self.text())
        if not self.icon().isNull():
            width += self.iconSize().width() + (6 if self.text() else 0)
        return QSize(max(width + 2 * padding, 34), 26)


class Segmented(QWidget):
    """A choice of one among a few, all in sight.

    Parameters
    ----------
    options
        Pairs of value and text.
    name
        What is chosen, for a screen reader.
    """

    value_changed = Signal(str)  # the user picked another; set_value is silent

    def __init__(self, options: Sequence[tuple[str, str]], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self._values: list[str] = []
        self._value = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(1)
        self.set_options(options)

    def options(self) -> list[str]:
        """The values to choose from."""
        return list(self._values)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other options; the chosen value stays if it is among them, else the first is chosen."""
        texts = [button.text() for button in self._group.buttons()]
        if self._values == [value for value, _ in options] and texts == [text for _, text in options]:
            return
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._box().removeWidget(old)
            old.hide()  # it goes with the next turn of the loop, and Tab must not stop at it until then
            old.deleteLater()
        self._values = [value for value, _ in options]
        for place, (_, text) in enumerate(options):
            self._box().addWidget(self._segment(place, text))
        if self._values:
            self.set_value(self._value if self._value in self._values else self._values[0])

    def value(self) -> str:
        """The chosen value; "" where there is nothing to choose from."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose a value.

        Raises
        ------
        ValueError
            If it is not among the options.
        """
        if value not in self._values:
            raise ValueError(f"the value must be one of {', '.join(self._values)}, got {value!r}")
        self._value = value
        self._group.button(self._values.index(value)).setChecked(True)
        self._let_tab_reach(value)

    def chosen(self) -> QWidget:
        """What the keyboard comes to: the chosen segment, or the first."""
        checked = self._group.checkedButton()
        return checked if checked is not None else next(iter(self._group.buttons()), self)

    def clear(self) -> None:
        """Choose none: what the segments stand for is not in sight."""
        self._value = ""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._let_tab_reach(self._values[0] if self._values else "")

    def set_tip(self, value: str, text: str) -> None:
        """Explain one option."""
        self._group.button(self._values.index(value)).setToolTip(text)

    def set_icon(self, value: str, icon: QIcon, size: int) -> None:
        """A picture before the text of one option."""
        button = self._group.button(self._values.index(value))
        button.setIcon(icon)
        button.setIconSize(QSize(size, size))

    def _let_tab_reach(self, value: str) -> None:
        """Tab stops at one segment; Qt sees to that only once the keyboard has been here."""
        for each, button in zip(self._values, self._group.buttons(), strict=True):
            policy = Qt.FocusPolicy.StrongFocus if each == value else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _segment(self, place: int, text: str) -> QPushButton:
        button = _Segment(text, self)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(f"{self.accessibleName()}: {text}" if self.accessibleName() else text)
        self._group.addButton(button, place)
        return button

    def _box(self) -> QHBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        return layout

    def _clicked(self, button: QAbstractButton) -> None:
        value = self._values[self._group.id(button)]
        if value != self._value:
            self._value = value
            self.value_changed.emit(value)
