"""A chip for one count: a button that is on where the list of counts beside it holds that."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from ..style.theme import Size, font


def count_chip(count: int, name: str) -> QPushButton:
    """A chip that says the count; `name` is what a screen reader says."""
    chip = QPushButton(str(count))
    chip.setCheckable(True)
    chip.setProperty("kind", "chip")
    chip.setFont(font(Size.BODY, 600))
    chip.setFixedHeight(30)
    chip.setMinimumWidth(0)
    chip.setAccessibleName(name)
    return chip
