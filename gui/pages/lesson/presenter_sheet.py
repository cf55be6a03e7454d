"""The presenter's page of one lesson: what to ask, what they will see, where it can surprise.

It blocks neither the event loop nor the window, so that it can lie beside the lesson while it runs.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.lessons.presenter_page import PresenterPage
from ...style.theme import Size
from ...widgets.labels import label
from ...widgets.sheet_foot import sheet_foot

_WIDTH, _SIDE = 600, 20  # px
_LEAST = 240  # px of height, whatever the window behind it
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class PresenterSheet(QDialog):
    """One page; deletes itself."""

    print_wanted = Signal()

    def __init__(self, page: PresenterPage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("presenterSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(page.title)
        self.setMinimumWidth(360)
        self._page = page
        self._body = self._made_body()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._body)
        copy, prints, close = QPushButton(tr("Copy")), QPushButton(tr("Print all pages…")), QPushButton(tr("Close"))
        copy.clicked.connect(self.copy)
        prints.setToolTip(tr("The pages of all lessons as one HTML file"))
        prints.clicked.connect(self.print_wanted)
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(_SIDE, 18, _SIDE, 16)
        box.setSpacing(10)
        box.addWidget(area, 1)
        box.addLayout(sheet_foot(copy, prints, close))
        self._fit(parent)
        close.setFocus()

    def _made_body(self) -> QWidget:
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(_wrapped(self._page.title, size=20, weight=700))
        box.addWidget(_wrapped(self._page.question, size=Size.REASON, weight=500))
        for head, text in self._page.parts:
            box.addSpacing(10)
            box.addWidget(_wrapped(head, size=Size.SMALL, weight=600, tone="second"))
            box.addWidget(_wrapped(text, size=Size.TITLE))
        box.addStretch()
        return body

    def _fit(self, parent: QWidget) -> None:
        """As high as the page needs, within the window behind it: nobody scrolls while a room waits."""
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
        rest = self.sizeHint().height() - self._body.sizeHint().height()
        needed = self._body.heightForWidth(_WIDTH - 2 * _SIDE) + max(rest, 100)
        self.resize(_WIDTH, max(min(needed, parent.window().height() - 40), _LEAST))

    @Slot()
    def copy(self) -> None:
        """All of it as text."""
        QGuiApplication.clipboard().setText(f"{self._page.title}\n\n{self._page.text()}")


def _wrapped(text: str, *, size: float, weight: int = 400, tone: str = "") -> QLabel:
    made = label(text, size=size, weight=weight, tone=tone)
    made.setWordWrap(True)
    made.setTextInteractionFlags(_SELECTABLE)
    return made
