"""What is wrong with a file of functions: in the place of its list where it has none to show, else below the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QVBoxLayout

from ..style.theme import Size
from ..widgets.labels import Problem, label, plain_tip, set_tone


class FunctionProblem(Problem):
    """A few words in the list's place, the whole sentence in their tooltip; a problem of another kind below."""

    def __init__(self, listing: QTreeWidget) -> None:
        super().__init__(listing)
        self._list = listing
        self._words = label(size=Size.BODY)
        self._words.setObjectName("listPlace")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._words.hide()
        box = QVBoxLayout(listing.viewport())
        box.setContentsMargins(10, 8, 10, 8)
        box.addWidget(self._words)

    def set_place(self, text: str, *, tone: str = "look") -> None:
        """Say this where no function is listed; "" where some are."""
        set_tone(self._words, tone)
        self._words.setText(text)
        self._words.setToolTip("")
        self._words.setVisible(bool(text))

    def show_problem(self, text: str) -> None:
        """Show a sentence, or nothing for an empty one; twice it is not said."""
        placed = bool(self._words.text())
        set_tone(self, "failed" if self._list.currentItem() is not None else "look")  # nothing failed: choose another
        super().show_problem("" if placed else text)
        if placed:
            self._words.setToolTip(plain_tip(text) if text != self._words.text() else "")
            self._list.setAccessibleDescription(text)
