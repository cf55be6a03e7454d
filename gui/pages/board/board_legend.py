"""What the marks of the board mean, and the heads of its columns: one line above the rows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ....core.display.i18n import later, tr
from ...style.theme import LIGHT, Size, Theme, font

_MARKS = ("machine", "own", "median", "guess", "guessed median")
_WORDS = {
    "machine": later("one machine"),
    "own": later("this machine"),
    "median": later("median"),
    "guess": later("one guess"),
    "guessed median": later("median guess"),
}
COLUMNS = {"median": later("median"), "guessed": later("guessed"), "off by": later("off by")}
_MARK, _BETWEEN = 16.0, 22.0  # px


class BoardLegend(QWidget):
    """Painted, as the chart is."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = LIGHT
        self._ends: Mapping[str, float] = {}
        self._guesses, self._inset = False, 0
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Legend: {marks}").format(marks=", ".join(tr(text) for text in _WORDS.values())))

    def set_value(self, ends: Mapping[str, float], *, guesses: bool) -> None:
        """Where the columns of numbers end, in px from the right, and whether guesses are shown."""
        self._ends, self._guesses = ends, guesses
        self.update()

    def set_inset(self, inset: int) -> None:
        """Px at the right that the chart leaves to its scroll bar."""
        if inset != self._inset:
            self._inset = inset
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = font(Size.SMALL)
        metrics = QFontMetricsF(face)
        heads = {name: tr(COLUMNS[name]) for name in self._ends if self._guesses or name == "median"}
        ends = {name: self.width() - self._inset - self._ends[name] + 16 for name in heads}
        first = min((ends[name] - metrics.horizontalAdvance(text) for name, text in heads.items()), default=0)
        x, middle = 8.0, self.height() / 2
        for mark in _MARKS:
            text = tr(_WORDS[mark])
            if not self._guesses and "guess" in mark:
                continue
            if x + _MARK + metrics.horizontalAdvance(text) > first - 12:
                break
            self._paint_mark(painter, mark, QPointF(x, middle))
            painter.setPen(self._theme.text2)
            painter.setFont(face)
            painter.drawText(QPointF(x + _MARK, middle + 4), text)
            x += _MARK + metrics.horizontalAdvance(text) + _BETWEEN
        painter.setFont(font(Size.SMALL, 600))
        bold = QFontMetricsF(painter.font())
        painter.setPen(self._theme.text2)
        for name, text in heads.items():
            painter.drawText(QPointF(ends[name] - bold.horizontalAdvance(text), middle + 4), text)

    def _paint_mark(self, painter: QPainter, mark: str, at: QPointF) -> None:
        theme, middle = self._theme, QPointF(at.x() + 4, at.y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.text3)
        if mark == "machine":
            painter.drawEllipse(middle, 4, 4)
        elif mark == "own":
            painter.setPen(QPen(theme.ink, 2))
            painter.drawEllipse(middle, 5.5, 5.5)
        elif mark == "guess":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.text3, 1.4))
            painter.drawEllipse(middle, 3.5, 3.5)
        else:
            dotted = mark == "guessed median"
            style = Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme.ink, 2 if dotted else 3, style, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(middle.x(), middle.y() - 7), QPointF(middle.x(), middle.y() + 7))
