"""Labels in the window's type sizes, some of which wrap or shrink to the room they have before any text is cut.

One place makes them, so that no view sets a font in its own way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ...core.display.elision import Part, whole
from ..style.theme import Size, font
from .parts_text import fitted


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

        self._parts: tuple[Part, ...] = ()

    def set_parts(self, parts: tuple[Part, ...]) -> None:
        """Show a line of parts, of which the least important one gives way first."""
        self._parts = parts
        self.setText(whole(parts))

    def shown_text(self) -> str:
        """What is written in its present width."""
        metrics = self.fontMetrics()
        if self._parts and whole(self._parts) == self.text():
            return fitted(self._parts, metrics, self.width())
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown_text()
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


_BEFORE_UNIT = re.compile(r"(?<=\d) (?=(?:%|s|ms|µs|ns)(?:\W|$))")


def whole_parts(text: str, metrics: QFontMetricsF, room: float) -> str:
    """As many of the parts between commas as there is room for: a number that is cut is another number."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    parts = text.split(", ")
    for count in range(len(parts) - 1, 0, -1):
        kept = ", ".join(parts[:count])
        for said in (f"{kept}, \N{HORIZONTAL ELLIPSIS}", kept):
            if metrics.horizontalAdvance(said) <= room:
                return said
    return metrics.elidedText(parts[0], Qt.TextElideMode.ElideRight, room)


def parts_told_apart(text: str, others: Iterable[str], metrics: QFontMetricsF, room: float) -> str:
    """As `whole_parts`; where another text would then read the same, without the first parts that they share."""
    shown, parts = whole_parts(text, metrics, room), text.split(", ")
    alike = [one.split(", ") for one in others if one != text and whole_parts(one, metrics, room) == shown]
    for place, part in enumerate(parts if alike else ()):
        if any(one[place : place + 1] != [part] for one in alike):
            return whole_parts(", ".join(parts[place:]), metrics, room)
    return shown


def wrapped(text: str, face: QFont, room: float, most: int) -> list[str]:
    """A text in at most so many lines; the last ends in dots where more would follow.

    A number and its unit stay together.
    """
    text = _BEFORE_UNIT.sub("\N{NO-BREAK SPACE}", text)
    layout = QTextLayout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    start = 0
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        start = line.textStart()
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    if lines:
        lines[-1] = QFontMetricsF(face).elidedText(text[start:].rstrip(), Qt.TextElideMode.ElideRight, room)
    return lines


_LEAST_SIZE = 13.0


class Fitted(QLabel):
    """One line in the largest of some sizes at which it fits; in the smallest, or a little less, two lines.

    What does not fit into these ends in dots, and the whole is in the tooltip.
    """

    def __init__(self, sizes: Sequence[float], *, weight: int) -> None:
        super().__init__()
        self._weight = weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        # Not Fixed: a row of a layout would keep it at one line's height, in the middle of the room for two.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_sizes(sizes)

    def set_sizes(self, sizes: Sequence[float]) -> None:
        """Sizes to choose from in px, the largest first."""
        self._sizes = tuple(sizes)
        self.setFont(font(sizes[0], self._weight))
        self.updateGeometry()

    def lines(self, width: float) -> list[str]:
        """What is written in so many px."""
        return self._fit(width)[1]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        face, lines = self._fit(width)
        return max(self._usual(), round(QFontMetricsF(face).height() * len(lines)))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._usual())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._usual())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _usual(self) -> int:
        return round(QFontMetricsF(self.font()).height())

    def _fit(self, width: float) -> tuple[QFont, list[str]]:
        face = self.font()
        for size in self._sizes:
            face = font(size, self._weight)
            if QFontMetricsF(face).horizontalAdvance(self.text()) <= width:
                return face, [self.text()]
        lines = wrapped(self.text(), face, width, 2)
        # Half a sentence is another sentence: smaller letters first, as far as they can be read.
        while lines[-1].endswith("…") and not self.text().endswith("…") and size > _LEAST_SIZE:
            size -= 1.0
            face = font(size, self._weight)
            lines = wrapped(self.text(), face, width, 2)
        return face, lines

    def paintEvent(self, event: QPaintEvent) -> None:
        face, lines = self._fit(self.width())
        if not self.toolTip() and lines[-1].endswith("…") and not self.text().endswith("…"):
            self.setToolTip(self.text())
        metrics = QFontMetricsF(face)
        painter = QPainter(self)
        painter.setFont(face)
        painter.setPen(self.palette().color(self.foregroundRole()))
        top = (self.height() - metrics.height() * len(lines)) / 2 + metrics.ascent()
        for place, line in enumerate(lines):
            painter.drawText(QPointF(0, top + place * metrics.height()), line)
