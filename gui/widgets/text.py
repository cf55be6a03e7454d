"""Labels in the window's type sizes, and the red line under a field that is wrong.

One place makes them, so that no view sets a font in its own way.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ..style.theme import Size, font


def label(text: str = "", *, size: float = Size.BODY, weight: int = 400, tone: str = "") -> QLabel:
    """A label; `tone` is one of the style sheet's: second, third, good, look, failed."""
    made = QLabel(text)
    made.setFont(font(size, weight))
    made.setTextFormat(Qt.TextFormat.PlainText)
    if tone:
        made.setProperty("tone", tone)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a label another tone; the style sheet looks at properties only when asked to."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def plain_tip(text: str) -> str:
    """A text for a tooltip, which would take one that looks like HTML for it: a name may come from anybody."""
    if "<" not in text:
        return text
    lines = escape(text).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"


class Elided(QLabel):
    """A label of one line that gives way: what does not fit ends in dots, the whole is in its tooltip."""

    def __init__(self, text: str = "", *, size: float = Size.BODY, weight: int = 400, tone: str = "") -> None:
        super().__init__(text)
        self.setFont(font(size, weight))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if tone:
            self.setProperty("tone", tone)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if not self.toolTip() and shown != self.text():
            self.setToolTip(self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)


class Problem(QLabel):
    """What is wrong with a field, in red under it; takes no room where all is well."""

    def __init__(self, field: QWidget | None = None) -> None:
        super().__init__()
        self._field = field
        self.setFont(font(Size.SMALL))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("tone", "failed")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide()

    def show_problem(self, text: str) -> None:
        """Show a sentence, or nothing for an empty one."""
        self.setText(text)
        self.setVisible(bool(text))
        if self._field is not None and bool(self._field.property("problem")) != bool(text):
            self._field.setProperty("problem", bool(text))
            self._field.setAccessibleDescription(text)
            self._field.style().unpolish(self._field)
            self._field.style().polish(self._field)
