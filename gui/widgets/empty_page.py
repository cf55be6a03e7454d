"""What stands where a view has nothing to show yet: one sentence and one button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core.display.i18n import tr
from ..style.theme import Size
from .labels import label


class EmptyPage(QWidget):
    """ "No run yet." and Run, unless told to say something else; without a button for an empty `action`."""

    run_requested = Signal()

    def __init__(self, sentence: str = "", action: str | None = None) -> None:
        super().__init__()
        run = QPushButton(tr("Run") if action is None else action)
        if action == "":
            run.hide()
        run.clicked.connect(self.run_requested)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addStretch()
        line.addWidget(label(sentence or tr("No run yet."), size=Size.REASON, tone="second"))
        line.addWidget(run)
        line.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(line)
        layout.addStretch(3)
