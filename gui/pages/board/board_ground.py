"""What stands behind and beside the dots of the board: the axis, the names of the rows, and their numbers.

Plain data: it is painted anew only where something of it differs, and one more machine of many seldom changes any.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ....core.board.board_rows import BoardRow
from ....core.board.board_text import is_far, off_by_words, row_detail, row_title, worst
from ....core.display.i18n import localised, tr
from ....core.display.numbers import format_factor
from ...ports.board_models import BoardState
from ...style.markers import paint_marker
from ...style.theme import Size, Theme, font
from .swarm import Scale, ticks

LABELS = 223.0  # px left of the plot


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWords:
    """A row in words; those of its guesses are "" where they are not shown."""

    look: str
    title: str
    detail: str
    median: str
    guess: str = ""
    off_by: str = ""
    far: bool = False
    tinted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """All that is no mark; two that are equal look the same.

    Attributes
    ----------
    ends
        Where the columns of numbers end, in px from the right.
    low, high
        The ends of the axis.
    beyond
        How many marks it does not reach.
    serial
        Whether its 1x is Serial's time.
    """

    size: tuple[int, int]
    row_height: float
    plot: tuple[float, float]
    ends: tuple[tuple[str, float], ...]
    low: float
    high: float
    log: bool
    beyond: int
    serial: bool
    rows: tuple[RowWords, ...]
    theme: Theme


def words_of(state: BoardState) -> tuple[RowWords, ...]:
    """The rows of a board, each in words."""
    shows_guesses = state.revealed and state.guesses
    named = worst(state.board) if shows_guesses else None
    return tuple([_words(row, guessed=shows_guesses, named=row is named) for row in state.board.rows])


def _words(row: BoardRow, *, guessed: bool, named: bool) -> RowWords:
    title, detail, middle = row_title(row), row_detail(row), format_factor(row.median)
    if not guessed or row.guess is None:
        return RowWords(look=row.look, title=title, detail=detail, median=middle)
    far = is_far(row)
    return RowWords(
        look=row.look,
        title=title,
        detail=detail,
        median=middle,
        guess=format_factor(row.guess),
        off_by=off_by_words(row),
        far=far,
        tinted=named and far,
    )


def paint_ground(painter: QPainter, ground: Ground) -> None:
    """Everything of it, the tint of the named row lowest."""
    height = ground.row_height
    for place, row in enumerate(ground.rows):
        if row.tinted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground.theme.row_tint(ground.theme.look(row.look).color))
            painter.drawRoundedRect(QRectF(0, place * height, ground.size[0] - 1, height - 2), 7, 7)
    _paint_axis(painter, ground, height * len(ground.rows))
    for place, row in enumerate(ground.rows):
        middle = place * height + min(height / 2, 34.0)
        _paint_label(painter, row, middle, ground.theme)
        _paint_numbers(painter, row, middle, ground)


def _paint_axis(painter: QPainter, ground: Ground, bottom: float) -> None:
    theme, (left, right) = ground.theme, ground.plot
    scale = Scale(ground.low, ground.high, ground.plot, log_=ground.log)
    painter.setPen(QPen(theme.line, 1))
    painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))
    face = font(Size.SMALL)
    painter.setFont(face)
    metrics, taken = QFontMetricsF(face), list[tuple[float, float]]()
    # 1 first: where all factors are measured from is said, whatever else there is no room for.
    found = sorted(ticks(ground.low, ground.high, log=ground.log), key=lambda tick: tick != 1.0)
    for tick in found:
        x = scale(tick)
        dashed = Qt.PenStyle.DashLine if tick == 1.0 else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.text2 if tick == 1.0 else theme.line, 1, dashed))
        painter.drawLine(QPointF(x, 2), QPointF(x, bottom))
    painter.setPen(theme.text2)
    for tick in found:
        text = tr("1x, Serial") if tick == 1.0 and ground.serial else localised(f"{tick:g}x")
        width, x = metrics.horizontalAdvance(text), scale(tick)
        near, far = x - width / 2, x + width / 2
        if all(far + 8 < start or near > end + 8 for start, end in taken):
            painter.drawText(QPointF(near, bottom + 18), text)
            taken.append((near, far))
    if ground.beyond:
        painter.drawText(QPointF(right + 12, bottom + 18), tr("{n} beyond the axis", "", ground.beyond))


def _paint_label(painter: QPainter, row: RowWords, y: float, theme: Theme) -> None:
    look = theme.look(row.look)
    paint_marker(painter, look.marker, QPointF(14, y), 13, look.color)
    for text, face, ink, line in (
        (row.title, font(Size.ROW, 600), theme.ink, y + 5),
        (row.detail, font(Size.SMALL), theme.text2, y + 24),
    ):
        painter.setFont(face)
        painter.setPen(ink)
        shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, LABELS - 44)
        painter.drawText(QPointF(32, line), shown)


def _paint_numbers(painter: QPainter, row: RowWords, y: float, ground: Ground) -> None:
    theme, ends = ground.theme, dict(ground.ends)
    texts: Sequence[tuple[str, str, QFont, QColor]] = (
        ("median", row.median, font(Size.SPEEDUP, 700), theme.ink),
        ("guessed", row.guess, font(Size.BODY), theme.text2),
        ("off by", row.off_by, font(Size.BODY, 600), theme.look_here if row.far else theme.good),
    )
    for name, text, face, ink in texts:
        if text and name in ends:
            painter.setFont(face)
            painter.setPen(ink)
            width = QFontMetricsF(face).horizontalAdvance(text)
            painter.drawText(QPointF(ground.size[0] - ends[name] + 16 - width, y + 8), text)
