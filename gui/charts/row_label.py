"""The figures beside a bar: how many times faster, how long, and the winner's pill.

Measured when the rows change, so that the axis can keep room for them; painted on a patch of the
ground, so that no line runs through a figure.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ...core.display.i18n import later, tr
from ...core.summary.own_lines import line_words
from ...core.summary.unable import Unable
from ..style.text_metrics import measured
from ..style.theme import Size, Theme, text_on
from .row_layout import BarRow
from .time_range import LEFT_SHARE, RIGHT_SHARE

GAP = 14.0  # from the end of the bar
_SPACE = 11.0  # between the pieces
_PILL = 12.0  # its padding
_MESSAGE_LEFT = 4.0
_LINES = 18.0  # from one line of a message to the next
DETAILS = later("Details")
TO_DETAILS, TO_LINE = "details", "line"
"""Roles of the pieces that lead somewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of text in one font; `role` names its colour."""

    text: str
    size: float
    weight: int
    role: str
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLabel:
    """The pieces of one row.

    Attributes
    ----------
    anchor_s
        Seconds at which it begins, or ends where `leftward`; None: at the foot of the bars.
    below
        A second line.
    """

    pieces: tuple[Piece, ...]
    color: QColor
    width: float
    anchor_s: float | None = None
    leftward: bool = False
    below: tuple[Piece, ...] = ()

    def link(self, role: str, foot: float) -> QRectF | None:
        """Where the link to a failure's details or to its line is, for bars that stand on x = `foot`; about y = 0."""
        for pieces, middle in ((self.pieces, 0.0), (self.below, _LINES / 2)):
            x = foot + _MESSAGE_LEFT
            for piece in pieces:
                if piece.role == role:
                    return QRectF(x, middle - 12, piece.width, 24)
                x += piece.width + _SPACE
        return None


def make_label(row: BarRow, *, log: bool, baseline: float | None, room: float) -> RowLabel:
    """The label of a row; a message is cut to the room that there is, in px."""
    if row.timing is None:
        return _two_lines(row, row.unable, room) if row.unable is not None else _message(row, room)
    size = Size.WINNER if row.pill else Size.SPEEDUP
    pieces = [_piece(row.factor, size, 700, "ink"), _piece(row.time, Size.BODY, 400, "text2")]
    if row.pill:
        pieces.append(_piece(row.pill, Size.BODY, 600, "pill"))
    elif row.note:
        pieces.append(_piece(row.note, Size.BODY, 400, "text2"))
    pieces = [piece for piece in pieces if piece.text]
    interval = row.timing.interval_s
    ends = [row.timing.time_s, *row.timing.samples_s, *((interval.low, interval.high) if interval else ())]
    leftward = log and (baseline is None or row.timing.time_s <= baseline)
    if leftward:
        # The figures stay next to their mark.
        pieces.sort(key=lambda piece: piece.role != "pill")
        pieces = [piece for piece in pieces if piece.text != row.note or row.impossible]
        if _width(pieces) + GAP > LEFT_SHARE * room:
            # The axis gives no more room than that, and figures must not cover their mark: ground and size tell, too.
            pieces = [piece for piece in pieces if piece.role != "pill"]
        least = min(ends)
        anchor = min(least, row.timing.time_s - row.startup_s) if row.startup_s < row.timing.time_s else least
    else:
        if _width(pieces) + GAP > RIGHT_SHARE * room:
            pieces = [piece for piece in pieces if piece.role != "pill"]
        anchor = max(ends)
    return RowLabel(
        pieces=tuple(pieces), color=row.color, width=_width(pieces), anchor_s=anchor, leftward=leftward
    )  # fmt: skip


def _message(row: BarRow, room: float) -> RowLabel:
    links = [_piece(tr(DETAILS), Size.BODY, 600, TO_DETAILS)] if row.failed else []
    if row.failed and row.line is not None:
        links.append(_piece(line_words(row.line), Size.BODY, 600, TO_LINE))
    _, metrics = measured(Size.BODY)
    left = max(room - _width(links) - _SPACE, 40.0)
    text = metrics.elidedText(row.message, Qt.TextElideMode.ElideRight, left)
    running = row.progress is not None
    role = "failed" if row.failed else "ink" if running else "text3"
    pieces = [_piece(text, Size.BODY, 600 if running else 400, role), *links]
    return RowLabel(pieces=tuple(pieces), color=row.color, width=_width(pieces))


def _two_lines(row: BarRow, unable: Unable, room: float) -> RowLabel:
    """The cause, and below it what helps and a link."""
    _, metrics = measured(Size.BODY)
    _, small = measured(Size.SMALL)
    leads = (tr(DETAILS), TO_DETAILS) if row.line is None else (line_words(row.line), TO_LINE)
    link = _piece(leads[0], Size.SMALL, 600, leads[1])
    said = metrics.elidedText(unable.cause, Qt.TextElideMode.ElideRight, max(room, 40.0))
    cause = _piece(said, Size.BODY, 400, "ink")
    left = max(room - link.width - _SPACE, 40.0)
    remedy = small.elidedText(unable.remedy, Qt.TextElideMode.ElideRight, left)
    below = [*([_piece(remedy, Size.SMALL, 400, "text2")] if remedy else []), link]
    width = max(cause.width, _width(below))
    return RowLabel(pieces=(cause,), below=tuple(below), color=row.color, width=width)


def _piece(text: str, size: float, weight: int, role: str) -> Piece:
    _, metrics = measured(size, weight)
    width = metrics.horizontalAdvance(text) + (2 * _PILL if role == "pill" else 0)
    return Piece(text=text, size=size, weight=weight, role=role, width=width)


def _width(pieces: list[Piece]) -> float:
    return sum(piece.width for piece in pieces) + _SPACE * max(len(pieces) - 1, 0)


def label_left(label: RowLabel, to_px: Callable[[float], float]) -> float:
    """Where a label begins, in px."""
    if label.anchor_s is None:
        return _MESSAGE_LEFT
    end = to_px(label.anchor_s)
    return max(end - GAP - label.width, 2.0) if label.leftward else end + GAP


def paint_label(painter: QPainter, label: RowLabel, at: QPointF, ground: QColor, theme: Theme) -> None:
    """Paint a row's figures from a point on, their middle in line with the bar's."""
    x, middle = at.x(), at.y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    lines = ((label.pieces, middle - _LINES / 2), (label.below, middle + _LINES / 2)) if label.below else ()
    top, height = (middle - 13, 26.0) if not lines else (middle - 13 - _LINES / 2 + 4, 18 + _LINES)
    painter.drawRect(QRectF(x - 3, top, label.width + 6, height))
    for pieces, y in lines or ((label.pieces, middle),):
        right = x
        for piece in pieces:
            _paint_piece(painter, piece, QPointF(right, y), label.color, theme)
            right += piece.width + _SPACE


def _paint_piece(painter: QPainter, piece: Piece, at: QPointF, color: QColor, theme: Theme) -> None:
    face, metrics = measured(piece.size, piece.weight)
    baseline = at.y() + metrics.capHeight() / 2
    painter.setFont(face)
    if piece.role == "pill":
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(at.x(), at.y() - 11.5, piece.width, 23), 11.5, 11.5)
        painter.setPen(text_on(color))
        painter.drawText(QPointF(at.x() + _PILL, baseline), piece.text)
    else:
        colors = {"ink": theme.ink, "text2": theme.text2, "text3": theme.text3, "failed": theme.failed}
        painter.setPen(colors.get(piece.role, theme.ink))
        painter.drawText(QPointF(at.x(), baseline), piece.text)
        if piece.role in (TO_DETAILS, TO_LINE):
            painter.drawLine(QPointF(at.x(), baseline + 2.5), QPointF(at.x() + piece.width, baseline + 2.5))
    painter.setPen(Qt.PenStyle.NoPen)
