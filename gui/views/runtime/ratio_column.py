"""The column at the far right of the second of two charts: by how much its run is faster, row by row."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ....core.compare.pair_text import Gain
from ....core.display.i18n import tr
from ...charts.highlight import NO_HIGHLIGHT, Highlighted, opacity
from ...charts.row_label import measured
from ...charts.row_layout import BarRow, RowLayout, row_ground, visible
from ...style.theme import LIGHT, Size, Theme

WIDTH = 104
_RIGHT = 10.0
_LINE = 15.0


class GainColumn(QWidget):
    """Paints beside a chart, at the heights of its rows."""

    def __init__(self, layout: RowLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = layout
        self._rows: tuple[BarRow, ...] = ()
        self._gains: Mapping[int, Gain] = {}
        self._highlighted = NO_HIGHLIGHT
        self._theme = LIGHT
        self.setAccessibleName(tr("B faster by"))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def set_gains(self, gains: Mapping[int, Gain]) -> None:
        """What stands in the rows, by their index."""
        self._gains = gains
        self.update()

    def set_rows(self, rows: tuple[BarRow, ...], theme: Theme, highlighted: Highlighted) -> None:
        self._rows, self._theme, self._highlighted = rows, theme, highlighted
        said = (f"{row.title}, {row.detail}: {one.factor} {one.note}" for row in rows if (one := self._of(row)))
        self.setAccessibleDescription(". ".join(" ".join(text.split()) for text in said))
        self.update()

    def _of(self, row: BarRow) -> Gain | None:
        found = self._gains.get(row.index)
        return found if found is not None and (found.factor or found.note) else None

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
                painter.drawRoundedRect(QRectF(-10, rect.top(), self.width() + 10, rect.height()), 6, 6)
            gain = self._of(row)
            if gain is not None:
                painter.setOpacity(opacity(place, self._highlighted))
                self._paint(painter, gain, self._layout.bar_middle(place))
                painter.setOpacity(1.0)

    def _paint(self, painter: QPainter, gain: Gain, middle: float) -> None:
        lines = [(line, Size.SMALL, 400) for line in _wrapped(gain.note, self.width() - _RIGHT - 4)]
        if gain.factor:
            lines.insert(0, (gain.factor, Size.ROW, 600 if gain.sure else 400))
        y = middle + 4 - _LINE * (len(lines) - 1) / 2
        for text, size, weight in lines:
            face, metrics = measured(size, weight)
            painter.setFont(face)
            painter.setPen(self._theme.ink if gain.sure and size == Size.ROW else self._theme.text2)
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
        gain = self._of(self._rows[place]) if place is not None and place < len(self._rows) else None
        return gain.detail if gain is not None else ""


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
