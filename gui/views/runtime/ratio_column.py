"""Columns at the far right of a chart, row by row: by how much the second of two runs is faster, and what a way takes
beside time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ....core.compare.pair_text import Gain
from ....core.display.i18n import tr
from ...charts.highlight import NO_HIGHLIGHT, Highlighted, opacity
from ...charts.row_layout import BarRow, RowLayout, row_ground, visible
from ...style.text_metrics import measured, use_font
from ...style.theme import LIGHT, Size, Theme

WIDTH = 104
_RIGHT = 10.0
_LINE = 15.0

Line = tuple[str, float, int]  # text, size and weight


class TextColumn(QWidget):
    """Paints lines beside a chart, at the heights of its rows."""

    def __init__(self, layout: RowLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = layout
        self._rows: tuple[BarRow, ...] = ()
        self._highlighted = NO_HIGHLIGHT
        self._theme = LIGHT
        self._goes_on = False

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def set_goes_on(self, goes_on: bool) -> None:
        """Whether another column at the right goes on with the rows' grounds."""
        self._goes_on = goes_on
        self.update()

    def set_rows(self, rows: tuple[BarRow, ...], theme: Theme, highlighted: Highlighted) -> None:
        self._rows, self._theme, self._highlighted = rows, theme, highlighted
        said = (f"{row.title}, {row.detail}: {words}" for row in rows if (words := self._words(row)))
        self.setAccessibleDescription(". ".join(" ".join(text.split()) for text in said))
        self.update()

    def _words(self, row: BarRow) -> str:
        """What a row says, read aloud."""
        return " ".join(text for text, *_ in self._lines(row))

    def _lines(self, row: BarRow) -> Sequence[Line]:
        """What stands in a row."""
        raise NotImplementedError

    def _tip(self, row: BarRow) -> str:
        """What its tooltip says."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.background)
        painter.setClipRect(QRectF(0, 0, self.width(), self._layout.height))
        for place, row in visible(self._layout, self._rows):
            highlighted = place in self._highlighted
            if row.pill or highlighted:
                rect = self._layout.ground(place)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(row_ground(row, highlighted, self._theme))
                # Its left end lies outside: the plot's ground goes on in it.
                width = self.width() + (20 if self._goes_on else 10)
                painter.drawRoundedRect(QRectF(-10, rect.top(), width, rect.height()), 6, 6)
            painter.setOpacity(opacity(place, self._highlighted))
            self._paint(painter, self._lines(row), self._layout.bar_middle(place))
            painter.setOpacity(1.0)

    def _paint(self, painter: QPainter, lines: Sequence[Line], middle: float) -> None:
        y = middle + 4 - _LINE * (len(lines) - 1) / 2
        for text, size, weight in lines:
            metrics = use_font(painter, size, self._theme.ink if weight > 400 else self._theme.text2, weight)
            left = self.width() - _RIGHT - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(left, y + metrics.capHeight() / 2), text)
            y += _LINE

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos().y())
            QToolTip.showText(event.globalPos(), text, self) if text else QToolTip.hideText()
            return True
        return bool(super().event(event))

    def tip_at(self, y: int) -> str:
        """The whole sentence about the row at a height."""
        place = self._layout.place_at(y)
        return self._tip(self._rows[place]) if place is not None and place < len(self._rows) else ""


class GainColumn(TextColumn):
    """By how much the run of this chart is faster than the one beside it."""

    def __init__(self, layout: RowLayout, parent: QWidget) -> None:
        super().__init__(layout, parent)
        self._gains: Mapping[int, Gain] = {}
        self.setAccessibleName(tr("B faster by"))

    def set_gains(self, gains: Mapping[int, Gain]) -> None:
        """What stands in the rows, by their index."""
        self._gains = gains
        self.update()

    def _of(self, row: BarRow) -> Gain | None:
        found = self._gains.get(row.index)
        return found if found is not None and (found.factor or found.note) else None

    def _words(self, row: BarRow) -> str:
        gain = self._of(row)
        return f"{gain.factor} {gain.note}" if gain is not None else ""

    def _lines(self, row: BarRow) -> Sequence[Line]:
        gain = self._of(row)
        if gain is None:
            return ()
        lines: list[Line] = [(line, Size.SMALL, 400) for line in _wrapped(gain.note, self.width() - _RIGHT - 4)]
        if gain.factor:
            lines.insert(0, (gain.factor, Size.ROW, 600 if gain.sure else 400))
        return lines

    def _tip(self, row: BarRow) -> str:
        gain = self._of(row)
        return gain.detail if gain is not None else ""


class FigureColumn(TextColumn):
    """What the whole team of a row takes beside time: its memory, and CPU seconds below."""

    def __init__(self, layout: RowLayout, parent: QWidget) -> None:
        super().__init__(layout, parent)
        self._figures: Mapping[int, Sequence[str]] = {}
        self.setAccessibleName(tr("Memory and CPU time of the whole team"))

    def set_figures(self, figures: Mapping[int, Sequence[str]]) -> None:
        """The lines of the rows, by their index."""
        self._figures = figures
        self.update()

    def _lines(self, row: BarRow) -> Sequence[Line]:
        return [(text, Size.SMALL, 400) for text in self._figures.get(row.index, ())]

    def _tip(self, row: BarRow) -> str:
        lines = self._figures.get(row.index, ())
        return f"{self.accessibleName()}: {', '.join(lines)}" if lines else ""


def _wrapped(text: str, room: float) -> list[str]:
    """In lines of whole words, as few as have room."""
    _, metrics = measured(Size.SMALL)
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
