"""What is done with the view in sight, at the right of the view bar: words where there is room, else icons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...core.display.i18n import later, tr
from ..keyboard.key_names import key_name
from ..style.icon_paint import icon
from ..style.theme import LIGHT, Size, Theme, font

_ACTIONS = (
    (
        "compare",
        later("Compare"),
        later("Runs side by side: this one, earlier ones, other machines' ({keys})"),
        "Ctrl+K",
    ),
    (
        "export",
        later("Export"),
        later("Write the chart as a picture, or the run for another program ({keys})"),
        "Ctrl+E",
    ),
    ("present", later("Present"), later("Large enough for a room, without the panels ({keys})"), "F11"),
)


def _tip(tip: str, keys: str) -> str:
    return tr(tip).format(keys=key_name(keys))


class ViewActions(QWidget):
    """Compare, Export and Present."""

    picked = Signal(str)  # compare, export or present

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self._comparing = False
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for key, title, tip in ((key, tr(title), _tip(tip, keys)) for key, title, tip, keys in _ACTIONS):
            button = QPushButton(title)
            button.setObjectName(key)
            button.setProperty("kind", "quiet")
            button.setFont(font(Size.BODY))
            button.setFixedHeight(30)
            button.setToolTip(tip)
            button.setAccessibleName(title)
            button.setAccessibleDescription(tip)
            button.setCheckable(key == "compare")
            button.clicked.connect(self._clicked)
            line.addWidget(button)
            self._buttons[key] = button
        self.set_theme(LIGHT)

    def set_can_export(self, can_export: bool) -> None:
        self._buttons["export"].setEnabled(can_export)

    def set_can_compare(self, can_compare: bool) -> None:
        self._buttons["compare"].setEnabled(can_compare)

    def set_comparing(self, comparing: bool) -> None:
        """Whether the comparison is in sight: another press leaves it."""
        self._comparing = comparing
        self._buttons["compare"].setChecked(comparing)

    def set_compact(self, compact: bool) -> None:
        """Icons only, for a narrow window."""
        for key, title, *_ in _ACTIONS:
            self._buttons[key].setText("" if compact else tr(title))

    def set_theme(self, theme: Theme) -> None:
        for key, button in self._buttons.items():
            button.setIcon(icon(key, theme.text2, 18))

    def _clicked(self) -> None:
        self._buttons["compare"].setChecked(self._comparing)  # what is in sight says so, not the press
        self.picked.emit(self.sender().objectName())
