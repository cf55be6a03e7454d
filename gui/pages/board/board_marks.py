"""The marks of the board: a dot for each machine and each guess, a strip where they are many, and their medians."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from ....core.board.board_rows import BoardRow
from ...style.theme import Theme
from .swarm import DENSE_ABOVE, SMALL_ABOVE, STRIP_BIN, Marks, Scale, density, spread

_PHASES = 8  # of a px, at which a dot's middle may be: what lies between them is not seen


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkWish:
    """How the marks of all rows are drawn.

    Attributes
    ----------
    room
        Whether a row leaves room for guesses; `guesses` says whether they are seen.
    own
        This machine's place among the entries; None where it is not there.
    """

    scale: Scale
    plot: tuple[float, float]
    theme: Theme
    room: bool
    guesses: bool
    medians: bool
    own: int | None


class Ink(NamedTuple):
    """Of dots of one kind: px across, and of their line; filled for a line of 0."""

    color: QColor
    size: float
    line: float = 0.0

    def give(self, painter: QPainter) -> None:
        """Pen and brush."""
        painter.setPen(QPen(self.color, self.line) if self.line else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if self.line else self.color)


class DotStamps:
    """Pictures of a dot, one for each eighth of a px, for painters that put down px.

    A circle is painted in 6 to 13 µs, its picture in 2, and a room has a thousand of them.

    Parameters
    ----------
    ratio
        Px of the picture for one of the window.
    """

    def __init__(self, ratio: float) -> None:
        self.ratio = ratio
        self._made: dict[tuple[int, float, float], list[list[QPixmap | None]]] = {}

    def paint(self, painter: QPainter, xs: Sequence[float], ys: Sequence[float], ink: Ink) -> None:
        """Dots with their middles there."""
        grid = self._made.setdefault((ink.color.rgba(), *ink[1:]), [[None] * _PHASES for _ in range(_PHASES)])
        reach, times = self._reach(ink), self.ratio * _PHASES
        rows = {y: divmod(round(y * times), _PHASES) for y in set(ys)}
        painter.save()
        painter.resetTransform()
        for x, y in zip(xs, ys, strict=True):
            left, across = divmod(round(x * times), _PHASES)
            top, down = rows[y]
            stamp = grid[down][across]
            if stamp is None:
                stamp = grid[down][across] = self._stamp(across, down, ink)
            painter.drawPixmap(left - reach, top - reach, stamp)
        painter.restore()

    def _reach(self, ink: Ink) -> int:
        return ceil((ink.size + ink.line) / 2 * self.ratio) + 1

    def _stamp(self, across: int, down: int, ink: Ink) -> QPixmap:
        reach = self._reach(ink)
        stamp = QPixmap(2 * reach + 1, 2 * reach + 1)
        stamp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(stamp)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(reach + across / _PHASES, reach + down / _PHASES)
        painter.scale(self.ratio, self.ratio)
        ink.give(painter)
        painter.drawEllipse(QPointF(), ink.size / 2, ink.size / 2)
        painter.end()
        return stamp


class MarkPainter:
    """Paints the marks of rows; without stamps, as lines that stay sharp at any size."""

    def __init__(self, painter: QPainter, wish: MarkWish, stamps: DotStamps | None) -> None:
        self._painter, self._wish, self._stamps = painter, wish, stamps

    def paint(self, row: BoardRow, top: float, height: float) -> Marks:
        """Those of one row; where its machines are."""
        band = min(48.0, height - 34.0)
        middle = top + (4 + band / 2 if self._wish.room else height / 2)
        color = self._wish.theme.look(row.look).color
        marks = self._machines(row, middle, band, color)
        if self._wish.guesses and row.guesses:
            self._guesses(row, top + height - 14, color)
        return marks

    def _machines(self, row: BoardRow, middle: float, band: float, color: QColor) -> Marks:
        painter, wish = self._painter, self._wish
        xs = wish.scale.many([dot.factor for dot in row.dots])
        offsets = self._many(xs, middle, band, Ink(color, 5.0 if len(xs) > SMALL_ABOVE else 8.0))
        if wish.medians:
            x = wish.scale(row.median)
            self._tick(x, middle, band / 2 + 1, QPen(wish.theme.background, 5))
            self._tick(x, middle, band / 2, QPen(wish.theme.ink, 3))
        own = next((at for at, dot in enumerate(row.dots) if dot.place == wish.own), None)
        if own is not None:
            painter.setPen(QPen(wish.theme.ink, 2))
            painter.setBrush(color)
            painter.drawEllipse(QPointF(xs[own], middle + offsets[own]), 6.5, 6.5)
        return Marks(xs, offsets, middle, row.dots)

    def _guesses(self, row: BoardRow, middle: float, color: QColor) -> None:
        wish = self._wish
        xs = wish.scale.many([dot.factor for dot in row.guesses])
        self._many(xs, middle, 15.0, Ink(color, 5.0 if len(xs) > SMALL_ABOVE else 7.0, 1.4))
        if row.guess is not None and wish.medians:
            x = wish.scale(row.guess)
            self._tick(x, middle, 10.0, QPen(wish.theme.background, 5))
            self._tick(x, middle, 10.0, QPen(wish.theme.ink, 2, Qt.PenStyle.DotLine))

    def _many(self, xs: list[float], middle: float, band: float, ink: Ink) -> list[float]:
        """Dots, or a strip of them; how far each is from the middle."""
        if len(xs) > DENSE_ABOVE:
            ink.give(self._painter)
            self._strip(xs, middle, band)
            return [0.0] * len(xs)
        offsets = spread(xs, ink.size + 1, band)
        ys = [middle + offset for offset in offsets]
        if self._stamps is not None:
            self._stamps.paint(self._painter, xs, ys, ink)
            return offsets
        ink.give(self._painter)
        for x, y in zip(xs, ys, strict=True):
            self._painter.drawEllipse(QPointF(x, y), ink.size / 2, ink.size / 2)
        return offsets

    def _strip(self, xs: list[float], middle: float, band: float) -> None:
        left, right = self._wish.plot
        bars = [
            _bar(left + place * STRIP_BIN, middle, max(band * share, 2.0))
            for place, share in enumerate(density(xs, left, right))
            if share
        ]
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._painter.drawRects(bars)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _tick(self, x: float, middle: float, reach: float, pen: QPen) -> None:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(x, middle - reach), QPointF(x, middle + reach))


@lru_cache(maxsize=8192)
def _bar(x: float, middle: float, high: float) -> QRectF:
    """Most bars are those of the picture before; making one takes longer than painting it. Not to be changed."""
    return QRectF(x, middle - high / 2, STRIP_BIN - 1, high)
