"""Paints the lanes of workers: running in colour, waiting pale, start-up hatched.

A lane costs the same to paint for ten slices as for a million: few stretches are drawn as they are, many
as one picture a px high in which every px has the colour of its share.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from ...core.results.timeline import Floats, Track, pixels, stretches
from ..style.hatch import hatch
from ..style.text_metrics import use_font
from ..style.theme import Size, Theme
from .lane_layout import LaneRow
from .row_name import NAME_LEFT, paint_row_name

_PX_A_STRETCH = 9  # with less room on average they are merged into px
_DOUBT_LEAST = 5.0  # px: a shorter bar would not be seen
NAMES_LEAST = 44  # px: a narrower column has no names

Ticks = tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Seconds from `low_s` to `high_s` lie at px from `left` to `right`."""

    low_s: float
    high_s: float
    left: float
    right: float

    def x(self, at_s: float) -> float:
        return self.left + (at_s - self.low_s) / (self.high_s - self.low_s) * (self.right - self.left)

    def seconds(self, x: float) -> float:
        return self.low_s + (x - self.left) / (self.right - self.left) * (self.high_s - self.low_s)


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Where a lane is painted: its span, top and height in px, and the colour beneath."""

    span: Span
    top: float
    height: float
    ground: QColor

    def rect(self, left: float, right: float) -> QRectF:
        return QRectF(left, self.top, right - left, self.height)


def paint_lane(painter: QPainter, row: LaneRow, track: Track, band: Band) -> None:
    """The lane of one worker of a row."""
    shown, span = row.shown, band.span
    assert shown is not None
    ending = shown.startup_s + shown.batch_s
    for left, right in ((0.0, shown.startup_s), (ending, ending + shown.ending_s)):
        # A gap of 2 px to the batch, at whichever end it is.
        _paint_hatch(painter, band, span.x(left) + (2 if left else 0), span.x(right) - (0 if left else 2), row.color)
    width = span.right - span.left
    least_s = (span.high_s - span.low_s) / width
    pairs = stretches(track, span.low_s, span.high_s, least_s, round(width / _PX_A_STRETCH))
    if pairs is None:
        _paint_pixels(painter, row, track, band)
    else:
        _paint_stretches(painter, row, track, band, pairs)


def paint_doubt(painter: QPainter, track: Track, band: Band, ink: QColor) -> None:
    """Where the lane may lie instead, as a worker with another machine's clock: a bar over each of its ends."""
    error_s = track.clock_error_s
    if not error_s:
        return
    middle, cap = band.top + band.height / 2, min(band.height / 2, 5.0)
    for end_s in (float(track.edges_s[0]), track.end_s):
        left, right = (band.span.x(end_s + by_s) for by_s in (-error_s, error_s))
        spare = max(_DOUBT_LEAST - (right - left), 0.0) / 2
        left, right = max(left - spare, band.span.left - 10), min(right + spare, band.span.right + 10)
        if left >= right:
            continue
        # Twice: it has to be seen on the lane as well as beside it.
        for color, width in ((band.ground, 4.0), (ink, 1.6)):
            painter.setPen(QPen(color, width))
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))
            for x in (left, right):
                painter.drawLine(QPointF(x, middle - cap), QPointF(x, middle + cap))


def _paint_hatch(painter: QPainter, band: Band, left: float, right: float, color: QColor) -> None:
    # Far out of sight the hatch's lines are not worth their time; what is cut off lies beyond the clip.
    left, right = max(left, band.span.left - 30), min(right, band.span.right + 30)
    if right - left >= 3 and right > band.span.left and left < band.span.right:
        hatch(painter, band.rect(left, right), color, band.ground)


def _paint_stretches(painter: QPainter, row: LaneRow, track: Track, band: Band, pairs: Floats) -> None:
    span, radius = band.span, min(3.0, band.height / 4)
    painter.setPen(Qt.PenStyle.NoPen)
    begin = max(span.x(track.begin_s), span.left - 10)
    end = min(span.x(track.end_s), span.right + 10)
    if end > begin:
        painter.setBrush(row.waiting)
        painter.drawRoundedRect(band.rect(begin, max(end, begin + 1.5)), radius, radius)
    painter.setBrush(row.color)
    for low, high in pairs.tolist():
        left, right = max(span.x(low), span.left - 10), min(span.x(high), span.right + 10)
        corner = min(radius, (right - left) / 3)
        painter.drawRoundedRect(band.rect(left, max(right, left + 1.0)), corner, corner)


def _paint_pixels(painter: QPainter, row: LaneRow, track: Track, band: Band) -> None:
    span, ratio = band.span, painter.device().devicePixelRatioF()
    count = max(round((span.right - span.left) * ratio), 1)
    ran, there = pixels(track, span.low_s, span.high_s, count)
    colors = [np.array([c.blue(), c.green(), c.red(), 255], dtype=np.float64) for c in (row.waiting, row.color)]
    share = np.stack((np.maximum(there - ran, 0.0), ran), axis=1)
    # Clear where the worker is not: the grid goes on there.
    line = np.clip(share @ np.stack(colors) + 0.5, 0, 255).astype(np.uint8)
    image = QImage(line.data, count, 1, count * 4, QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(band.rect(span.left, span.right), image)


def paint_name(painter: QPainter, row: LaneRow, at: tuple[float, float], theme: Theme, detail: str = "") -> None:
    """Marker, name and detail in the row column, as in every view; `at` is the column's end and the name's middle."""
    room, middle = at
    if room < NAMES_LEAST:
        return  # beside a chart that has the names
    color = theme.text3 if row.shown is None and not row.failed else row.color
    texts, middles = (row.title, detail or row.detail), (middle, middle, middle + 19)
    paint_row_name(painter, (row.marker, color), texts, theme, middles=middles, room=room - NAME_LEFT)


def paint_worker(painter: QPainter, number: int, right: float, middle: float, theme: Theme) -> None:
    """ "w1" before its lane."""
    text = f"w{number}"
    metrics = use_font(painter, Size.SMALL, theme.text2)
    painter.drawText(QPointF(right - metrics.horizontalAdvance(text), middle + metrics.capHeight() / 2), text)


def paint_axis(painter: QPainter, ticks: Ticks, span: Span, at: tuple[float, float], theme: Theme) -> None:
    """A line with the ticks' words below, of which none runs into another; `at` is its right end and its height."""
    end, y = at
    painter.setPen(QPen(theme.strong_line, 1))
    painter.drawLine(QPointF(span.left, y + 0.5), QPointF(end, y + 0.5))
    metrics = use_font(painter, Size.SMALL, theme.text2)
    free = -1000.0
    for seconds, text in ticks:
        width = metrics.horizontalAdvance(text)
        left = min(max(span.x(seconds) - width / 2, span.left - 20, 0.0), end - width)
        if left > free:
            painter.drawText(QPointF(left, y + 18), text)
            free = left + width + 12


def paint_grid(painter: QPainter, ticks: Ticks, span: Span, bottom: float, theme: Theme) -> None:
    """Thin lines at the ticks, from the top."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    grid = QColor(theme.ink)
    grid.setAlphaF(0.1)
    painter.setPen(QPen(grid, 1))
    for seconds, _ in ticks:
        x = round(span.x(seconds))
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
