"""Work done against time: a line for each cell, and the cursor of the replay.

Both halves are painted once, pale and strong; a moment shows the strong one up to the cursor.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ....core.display.i18n import tr
from ....core.display.numbers import format_seconds
from ....core.results.timeline import Timeline
from ...charts.highlight import NO_HIGHLIGHT, Highlighted, opacity
from ...charts.lane_paint import Span, paint_axis, paint_grid
from ...charts.time_window import window_ticks
from ...style.markers import paint_marker
from ...style.text_metrics import use_font
from ...style.theme import LIGHT, Size, Theme, mix, text_on
from .race_lanes import NAMES_LEAST
from .race_rows import RaceRow

AXIS_HEIGHT = 24
_TOP = 12.0
_SHARES = ((1.0, "100 %"), (0.5, "50 %"), (0.0, "0 %"))


class RaceCurves(QWidget):
    """The lower chart; pressing or dragging in it moves the replay."""

    time_picked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[RaceRow, ...] = ()
        self._total_s = self._at_s = 0.0
        self._words = ""
        self._theme = LIGHT
        self._column = 202
        self._highlighted = NO_HIGHLIGHT
        self._pale: QPixmap | None = None
        self._strong: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Work done against time"))
        self.setAccessibleDescription(_described((), 0.0))
        self._height = 128
        self._right = 52

    def sizeHint(self) -> QSize:
        return QSize(800, self._height)

    def set_compact(self, compact: bool) -> None:
        """Lower in a low window."""
        self._height = 92 if compact else 128
        self.updateGeometry()

    def set_rows(self, rows: tuple[RaceRow, ...], total_s: float) -> None:
        self._rows = tuple(row for row in rows if row.shown is not None)
        self._total_s = total_s
        self.setAccessibleDescription(_described(self._rows, total_s))
        self._refresh()

    def set_time(self, at_s: float, words: str) -> None:
        """Put the cursor at a moment, with what stands at its foot."""
        self._at_s, self._words = at_s, words
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._refresh()

    def set_column_width(self, width: int) -> None:
        """Px for the rows' names, which here hold the shares."""
        self._column = width
        self._refresh()

    def set_highlight(self, rows: Highlighted) -> None:
        """Thin all lines but those of some rows."""
        # Only a line among these can stand out from them.
        rows = rows & {row.index for row in self._rows}
        if rows != self._highlighted:
            self._highlighted = rows
            self._refresh()

    def set_right_width(self, width: int) -> None:
        """Px right of the plot."""
        self._right = width
        self._refresh()

    def span(self) -> Span:
        """Seconds and px."""
        right = max(float(self.width() - self._right), self._column + 60.0)
        return Span(low_s=0.0, high_s=self._total_s or 1.0, left=float(self._column), right=right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        self._pale = self._strong = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._pale is None or self._strong is None or self._pale.devicePixelRatio() != ratio:
            self._pale, self._strong = self._painted(ratio, strong=False), self._painted(ratio, strong=True)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pale)
        if not self._rows:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.span().x(self._at_s)
        painter.setClipRect(QRectF(0, 0, x, self.height()))
        painter.drawPixmap(0, 0, self._strong)
        painter.setClipping(False)
        for row in self._rows:
            assert row.shown is not None
            if row.shown.total_s <= self._at_s:
                at = QPointF(self.span().x(row.shown.total_s), self._y(1.0))
                paint_marker(painter, row.marker, at, 13, row.color, halo=self._theme.background)
        self._paint_cursor(painter, x)

    def _painted(self, ratio: float, *, strong: bool) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.background)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        span, bottom = self.span(), float(self.height() - AXIS_HEIGHT)
        ticks = window_ticks(0.0, span.high_s, span.right - span.left)
        paint_axis(painter, ticks, span, (self.width(), bottom), self._theme)
        paint_grid(painter, ticks, span, bottom, self._theme)
        metrics = use_font(painter, Size.SMALL, self._theme.text2)
        for share, text in _SHARES if self._column >= NAMES_LEAST else ():
            left = span.left - 8 - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(left, self._y(share) + metrics.capHeight() / 2), text)
        # The slowest first: the winners lie on top.
        for row in reversed(self._rows):
            assert row.shown is not None
            color = row.color if strong else mix(row.color, self._theme.background, 0.4)
            painter.setOpacity(opacity(row.index, self._highlighted))
            pen = QPen(color, row.line_px if strong else 1.6, row.line if strong else Qt.PenStyle.SolidLine)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(self._line(row.shown, span))
        painter.end()
        return picture

    def _line(self, shown: Timeline, span: Span) -> QPolygonF:
        """At most a point a px, with the corners at the ends where they are."""
        end = shown.total_s
        count = max(min(int(span.x(end) - span.left), 2000), 2)
        inner = np.linspace(0.0, end, count)
        at = np.unique(np.concatenate((inner, [shown.startup_s, shown.startup_s + shown.batch_s])))
        done = shown.done_until(at)
        return QPolygonF([QPointF(span.x(a), self._y(d)) for a, d in zip(at.tolist(), done.tolist(), strict=True)])

    def _y(self, share: float) -> float:
        bottom = self.height() - AXIS_HEIGHT
        return bottom - share * (bottom - _TOP)

    def _paint_cursor(self, painter: QPainter, x: float) -> None:
        theme, bottom = self._theme, self.height() - AXIS_HEIGHT
        painter.setPen(QPen(theme.ink, 2))
        painter.drawLine(QPointF(x, 4), QPointF(x, bottom))
        head = QPainterPath()
        head.addPolygon(QPolygonF([QPointF(x - 6, 0), QPointF(x + 6, 0), QPointF(x, 8)]))
        painter.fillPath(head, theme.ink)
        metrics = use_font(painter, Size.BODY, text_on(theme.ink), 600)
        width = metrics.horizontalAdvance(self._words) + 18
        left = x + 6 if x + 6 + width < self.width() - 4 else x - 6 - width
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink)
        painter.drawRoundedRect(QRectF(left, bottom - 27, width, 21), 5, 5)
        painter.setPen(text_on(theme.ink))
        painter.drawText(QPointF(left + 9, bottom - 16.5 + metrics.capHeight() / 2), self._words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and event.position().x() >= self._column - 8:
            self._pick(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pick(event)

    def _pick(self, event: QMouseEvent) -> None:
        self.time_picked.emit(self.span().seconds(event.position().x()))


def _described(rows: tuple[RaceRow, ...], total_s: float) -> str:
    if not rows:
        return tr("No line yet.")
    names = ", ".join(dict.fromkeys(row.title for row in rows))
    return tr("The share of its work that each has done, over {time}: {names}").format(
        time=format_seconds(total_s), names=names
    )
