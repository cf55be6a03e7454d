"""The buttons at the foot of a sheet, of one size, at its right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ..style.theme import Size, font


def sheet_foot(*buttons: QPushButton) -> QHBoxLayout:
    """The line to put below all else; Enter presses the one that has the focus, or else the default one."""
    line = QHBoxLayout()
    line.addStretch()
    for button in buttons:
        button.setFont(font(Size.BODY, 500))
        button.setMinimumSize(84, 32)
        line.addWidget(button)
    return line
