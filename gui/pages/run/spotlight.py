"""Which row is singled out: the one under the mouse, else the one that a click pinned.

A row is named by the side that it was pointed at on and its index there.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

Spot = tuple[int, int]


class Highlight(QObject):
    """Keeps it; dark while a timed round runs."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hovered: Spot | None = None
        self._pinned: Spot | None = None
        self._dark = False

    def spot(self) -> Spot | None:
        """The row to single out."""
        return None if self._dark else self._hovered or self._pinned

    @property
    def dark(self) -> bool:
        """Whether a timed round runs."""
        return self._dark

    def set_dark(self, dark: bool) -> None:
        """No hover effects in a timed round."""
        if dark != self._dark:
            self._dark = dark
            self.clear()

    def hover(self, spot: Spot | None) -> None:
        """The mouse is on a row, or on none."""
        if not self._dark and spot != self._hovered:
            self._hovered = spot
            self.changed.emit()

    def press(self, spot: Spot | None) -> None:
        """A row was clicked: pin it; clicked again, or beside all rows, it is free."""
        if not self._dark:
            self._pinned = None if spot == self._pinned else spot
            self.changed.emit()

    def clear(self) -> None:
        """Other rows: what was pinned may be none of them."""
        self._hovered = self._pinned = None
        self.changed.emit()
