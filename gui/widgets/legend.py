"""The one legend of a view: it explains marks, never strategies, in neutral grey."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...core.display.i18n import later, tr
from ..style.hatch import dots, hatch
from ..style.theme import LIGHT, Size, Theme, font, mix


class Mark(StrEnum):
    """What can be explained; the value is the word for it, in English."""

    STARTUP = later("start-up")
    STARTUP_ADDED = later("start-up added")
    COMPUTE = later("compute")
    MEASURED = later("measured")
    SAMPLE = later("each sample")
    INTERVAL = later("95 % interval")
    BASELINE = later("baseline")
    GAIN = later("gain over the baseline")
    RUNNING = later("running")
    WAITING = later("waiting")
    IDEAL = later("ideal")
    FIT = later("fit and its 95 % band")
    EXTENDED = later("fit, extended")
    SIMULATED = later("simulated, not measured")
    BREAK_EVEN = later("break-even and its 95 % interval")
    FLOOR = later("start-up alone")
    ROOM = later("would still fit")
    GUESS = later("your guess")
    MOVING = later("moving data")
    ESTIMATED = later("place estimated")


def marks_words(marks: Sequence[Mark]) -> str:
    """Marks as a sentence, for a tooltip where the legend itself has no room."""
    return tr("The marks: {marks}").format(marks=", ".join(tr(mark.value) for mark in marks))


_MARK_WIDTH = 18.0
_SPACE, _BETWEEN = 7.0, 20.0


class Legend(QWidget):
    """A row of marks with their words."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: tuple[Mark, ...] = ()
        self._theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFont(font(Size.SMALL))

    def sizeHint(self) -> QSize:
        return QSize(200, 22)

    def natural_width(self) -> int:
        """Px that all its marks and words take."""
        metrics = QFontMetricsF(self.font())
        words = sum(metrics.horizontalAdvance(tr(mark.value)) for mark in self._marks)
        return round(words + len(self._marks) * (_MARK_WIDTH + _SPACE + _BETWEEN))

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Explain these."""
        if tuple(marks) != self._marks:
            self._marks = tuple(marks)
            words = ", ".join(tr(mark.value) for mark in marks)
            self.setAccessibleName(tr("Legend: {marks}").format(marks=words))
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        x, middle = 0.0, self.height() / 2
        for mark in self._marks:
            self._paint_mark(painter, mark, QRectF(x, middle - 6, _MARK_WIDTH, 12))
            painter.setPen(self._theme.text2)
            x += _MARK_WIDTH + _SPACE
            painter.drawText(QPointF(x, middle + metrics.capHeight() / 2), tr(mark.value))
            x += metrics.horizontalAdvance(tr(mark.value)) + _BETWEEN

    def _paint_mark(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        color, middle = self._theme.text2, rect.center().y()
        pen = QPen(color, 1.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        match mark:
            case Mark.STARTUP | Mark.STARTUP_ADDED:
                hatch(painter, rect, color, self._theme.background)
            case Mark.MOVING:
                dots(painter, rect, color, self._theme.background)
            case Mark.WAITING:
                painter.setBrush(mix(color, self._theme.background, 0.24))
                painter.drawRoundedRect(rect, 3, 3)
            case Mark.COMPUTE | Mark.MEASURED | Mark.RUNNING:
                painter.drawRoundedRect(rect, 3, 3)
            case Mark.SAMPLE:
                for x, y in ((4.0, 2.5), (9.0, -2.5), (14.0, 2.5)):
                    painter.drawEllipse(QPointF(rect.left() + x, middle + y), 3, 3)
            case Mark.INTERVAL | Mark.ESTIMATED:
                painter.setPen(QPen(self._theme.ink, 1.8))
                painter.drawLine(QPointF(rect.left() + 1, middle), QPointF(rect.right() - 1, middle))
                for x in (rect.left() + 1, rect.right() - 1):
                    painter.drawLine(QPointF(x, middle - 5), QPointF(x, middle + 5))
            case Mark.BASELINE:
                pen.setDashPattern([4, 2])
                painter.setPen(pen)
                painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
            case Mark.IDEAL | Mark.FIT | Mark.EXTENDED | Mark.SIMULATED | Mark.BREAK_EVEN | Mark.FLOOR:
                self._paint_scaling_mark(painter, mark, rect)
            case Mark.ROOM | Mark.GUESS:
                pen.setDashPattern([3, 2])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)
            case Mark.GAIN:
                painter.setPen(QPen(self._theme.text3, 2.4))
                painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))

    def _paint_scaling_mark(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        color, middle = self._theme.text2, rect.center().y()
        pen = QPen(color, 1.6)
        if mark in (Mark.FIT, Mark.EXTENDED, Mark.BREAK_EVEN):
            painter.setBrush(mix(color, self._theme.background, 0.13 if mark is Mark.EXTENDED else 0.24))
            painter.drawRect(rect)
        if mark is Mark.BREAK_EVEN:
            painter.setPen(QPen(self._theme.ink, 1.6))
            painter.drawLine(QPointF(rect.center().x(), rect.top()), QPointF(rect.center().x(), rect.bottom()))
            return
        if mark is not Mark.FIT:
            pen.setDashPattern([4, 2.5] if mark is Mark.IDEAL else [1.5, 2.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
        if mark is Mark.SIMULATED:
            painter.setPen(QPen(color, 1.2))
            painter.setBrush(self._theme.background)
            painter.drawRect(QRectF(rect.center().x() - 3.5, middle - 3.5, 7, 7))
