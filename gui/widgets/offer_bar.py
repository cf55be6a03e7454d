"""An offer in one line, with a button that takes it and a cross that lets it go.

Says what it is told to say; whether it comes again is not decided here.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from ...core.display.i18n import tr
from ..style.icon_paint import icon
from ..style.theme import Size, Theme, font
from .labels import Elided


class OfferBar(QWidget):
    """Hidden until something is offered."""

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = Elided(size=Size.BODY)
        self._take = QPushButton()
        self._take.setFont(font(Size.BODY, 600))
        self._let_go = QToolButton()
        self._let_go.setAutoRaise(True)
        self._let_go.setFixedSize(28, 28)
        self._let_go.setToolTip(tr("Do not offer this again"))
        self._let_go.setAccessibleName(tr("Do not offer this again"))
        self._take.clicked.connect(self._take_it)
        self._let_go.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 6, 8, 6)
        line.setSpacing(10)
        line.addWidget(self._words, 1)
        line.addWidget(self._take)
        line.addWidget(self._let_go)
        self.hide()

    @property
    def take_button(self) -> QPushButton:
        return self._take

    @property
    def let_go_button(self) -> QToolButton:
        return self._let_go

    def offer(self, words: str, button: str) -> None:
        """Show an offer."""
        self._words.setToolTip("")
        self._words.setText(words)
        self._take.setText(button)
        self.setAccessibleName(words)
        self.show()

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(f"#offerBar {{ background: {theme.track.name()}; border-radius: 8px; }}")
        self._let_go.setIcon(icon("remove", theme.text2, 16))

    def _take_it(self) -> None:
        self.hide()
        self.taken.emit()
