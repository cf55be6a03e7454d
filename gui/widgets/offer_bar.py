"""Offers something once, in a line over the page: yes, or never again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...core.display.i18n import tr
from ..style.theme import Size, Theme, font
from .labels import Elided


class OfferBar(QWidget):
    """The entry in the applications menu is offered; whoever says no finds it in Help."""

    accepted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("offerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(44)
        text = tr("Speedup Lab is not in the applications menu, and run files do not open by a double-click.")
        self._yes, self._no = QPushButton(tr("Add to the applications menu")), QPushButton(tr("No, thanks"))
        self._no.setToolTip(tr("It is not offered again; Help has it"))
        self._no.setProperty("kind", "quiet")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 6, 16, 6)
        line.setSpacing(10)
        line.addWidget(Elided(text, size=Size.BODY), 1)
        for button, pressed in ((self._yes, self._accept), (self._no, self.hide)):
            button.setFont(font(Size.BODY, 500))
            button.setMinimumHeight(30)
            button.clicked.connect(pressed)
            line.addWidget(button)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        ground, edge = theme.card.name(), theme.line.name()
        self.setStyleSheet(f"#offerBar {{ background: {ground}; border-bottom: 1px solid {edge}; }}")

    @Slot()
    def _accept(self) -> None:
        self.hide()
        self.accepted.emit()
