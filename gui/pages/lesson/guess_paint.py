"""Paints the chart of guesses: names, bars, dashed outlines, words, the axis. Lines first, text last."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ....core.display.i18n import tr
from ....core.display.numbers import format_factor, format_seconds, number
from ...charts.row_name import NAME_LEFT, paint_row_name
from ...charts.time_ticks import tick_text
from ...ports.lesson_models import GuessRow, LessonState, MissTone, Stage
from ...style.hatch import dashed, hatch
from ...style.markers import paint_marker
from ...style.text_metrics import measured, use_font
from ...style.theme import Size, Theme, mix
from ...widgets.labels import whole_parts
from .guess_axis import GuessAxis

NAMES = 222.0  # px of the row column
HEAD, AXIS = 24.0, 28.0  # px above the rows, where the columns' heads stand, and below
_BAR, _OUTLINE = 24.0, 34.0
_HANDLE = (12.0, 40.0)
_GUESS_COLUMN, _OFF_COLUMN = 94.0, 14.0  # px from the right edge to the end of their text
_NARROW = 620  # px: below, the seconds beside the factors give way


@dataclass(frozen=True, slots=True, kw_only=True)
class Painted:
    """What is painted, and where.

    Attributes
    ----------
    cursor
        Cell of the row that keys move; None where none is.
    typed
        Cell of the row in which a field stands in place of the words.
    shares
        How much of each measured bar has grown, 0 to 1.
    """

    state: LessonState
    axis: GuessAxis
    theme: Theme
    row_height: float
    width: int
    cursor: int | None
    typed: int | None
    focused: bool
    shares: tuple[float, ...]

    @property
    def bottom(self) -> float:
        return HEAD + self.row_height * len(self.state.rows)

    def middle(self, place: int) -> float:
        return HEAD + (place + 0.5) * self.row_height

    def ground(self, place: int) -> QRectF:
        return QRectF(0, HEAD + place * self.row_height + 1.5, self.width, self.row_height - 3)

    @property
    def bar(self) -> float:
        return min(_BAR, self.row_height - 20)

    @property
    def outline(self) -> float:
        return min(_OUTLINE, self.row_height - 10)


def paint_chart(painter: QPainter, on: Painted) -> None:
    """All of it."""
    revealed = on.state.stage is Stage.REVEALED
    if revealed:
        _paint_heads(painter, on)
    for place, row in enumerate(on.state.rows):
        _paint_ground(painter, on, place, row)
    _paint_grid(painter, on)
    for place, row in enumerate(on.state.rows):
        _paint_name(painter, on, place, row)
        parts = []
        if row.measured is not None and (revealed or row.known):
            parts.append(_paint_measured)
        if not row.known and (row.guess is not None or on.state.stage is Stage.GUESSING):
            parts.append(_paint_guess)
        # An outline must show over a bar, and a marker over an outline that ends beside it.
        for paint in reversed(parts) if on.axis.log else parts:
            paint(painter, on, place, row)
        if row.cell != on.typed:
            _paint_words(painter, on, place, row)
        if revealed:
            _paint_columns(painter, on, place, row)
    _paint_axis(painter, on)


def _paint_ground(painter: QPainter, on: Painted, place: int, row: GuessRow) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if row.worst and on.state.stage is Stage.REVEALED and on.shares[place] >= 1:
        painter.setBrush(mix(on.theme.look_here, on.theme.background, 0.11))
        painter.drawRoundedRect(on.ground(place), 6, 6)
    elif row.cell == on.cursor:
        painter.setBrush(on.theme.highlight)
        if on.focused:
            painter.setPen(QPen(on.theme.focus, 2))
        painter.drawRoundedRect(on.ground(place).adjusted(1, 0, -1, 0), 6, 6)


def _ground_color(on: Painted, place: int, row: GuessRow) -> QColor:
    if row.worst and on.state.stage is Stage.REVEALED and on.shares[place] >= 1:
        return mix(on.theme.look_here, on.theme.background, 0.11)
    return on.theme.highlight if row.cell == on.cursor else on.theme.background


def _paint_grid(painter: QPainter, on: Painted) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    color = QColor(on.theme.ink)
    color.setAlphaF(0.085)
    painter.setPen(QPen(color, 1))
    for tick in on.axis.ticks(on.state.base_s):
        x = round(on.axis.x(tick))
        painter.drawLine(QPointF(x, HEAD), QPointF(x, on.bottom))
    painter.setPen(dashed(on.theme.text2))
    x = round(on.axis.x(1.0))
    painter.drawLine(QPointF(x, HEAD), QPointF(x, on.bottom))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_name(painter: QPainter, on: Painted, place: int, row: GuessRow) -> None:
    middle, look = on.middle(place), on.theme.look(row.look)
    room = NAMES - NAME_LEFT - 10
    middles = middle - 4, middle - 5, middle + 14
    texts = _two_lines(row, room)
    paint_row_name(painter, (look.marker, look.color), texts, on.theme, middles=middles, room=room)


def _two_lines(row: GuessRow, room: float) -> tuple[str, str]:
    """Title and detail; of a title too long for its line the end goes below: it may be all that two rows differ in."""
    first, _, rest = row.title.partition(", ")
    if not rest or measured(Size.ROW, 600)[1].horizontalAdvance(row.title) <= room:
        return row.title, row.detail
    return first, f"{rest}, {row.detail}"


def _paint_measured(painter: QPainter, on: Painted, place: int, row: GuessRow) -> None:
    assert row.measured is not None
    middle, color, axis = on.middle(place), on.theme.look(row.look).color, on.axis
    share = on.shares[place] if on.state.stage is Stage.REVEALED else 1.0
    ground = _ground_color(on, place, row)
    if axis.log:
        # The log axis has no zero for a bar to stand on: a marker, and a line to the baseline.
        base = axis.x(1.0)
        at = base + (axis.x(1 / row.measured) - base) * share
        painter.setPen(QPen(mix(color, ground, 0.6), 3))
        painter.drawLine(QPointF(at, middle), QPointF(base, middle))
        paint_marker(painter, on.theme.look(row.look).marker, QPointF(at, middle), 17, color, halo=ground)
        return
    left, right = axis.x(0.0), axis.x(share / row.measured)
    top = middle - on.bar / 2
    split = left + (right - left) * row.startup
    if split - left > 4:
        hatch(painter, QRectF(left, top, split - left, on.bar), color, ground)
        left = split + 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(left, top, max(right - left, 2.0), on.bar), 3, 3)
    if share < 1:
        return
    spared = max(right + 2, axis.x(1 - row.spared))
    if axis.x(1.0) - spared > 4:
        hatch(painter, QRectF(spared, top, axis.x(1.0) - spared, on.bar), color, ground)
    painter.setPen(QPen(ground, 1))
    painter.setBrush(color)
    for sample in row.samples:
        painter.drawEllipse(QPointF(min(axis.x(sample), axis.right), top + on.bar + 8), 3, 3)


def _paint_guess(painter: QPainter, on: Painted, place: int, row: GuessRow) -> None:
    middle, axis, theme = on.middle(place), on.axis, on.theme
    open_, guessed = on.state.stage is Stage.GUESSING, row.guess is not None
    color = theme.look(row.look).color if guessed else theme.strong_line
    at = axis.x(1 / (row.guess or 1.0))
    start = axis.x(1.0) if axis.log else axis.x(0.0)
    rect = QRectF(min(start, at), middle - on.outline / 2, abs(at - start), on.outline)
    path = QPainterPath()
    path.addRoundedRect(rect, 4, 4)
    if on.state.stage is Stage.REVEALED:
        # A halo in the ground's colour: the outline must show over a bar of any colour.
        painter.strokePath(path, QPen(_ground_color(on, place, row), 5))
        painter.strokePath(path, _dashes(theme.ink, 2.0))
        return
    if guessed:
        painter.fillPath(path, mix(color, _ground_color(on, place, row), 0.16))
    painter.strokePath(path, _dashes(color, 2.0 if guessed else 1.5))
    if open_:
        _paint_handle(painter, on, QPointF(at, middle), color if guessed else theme.text2)


def _dashes(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setDashPattern([3.2, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _paint_handle(painter: QPainter, on: Painted, at: QPointF, color: QColor) -> None:
    wide, high = _HANDLE[0], min(_HANDLE[1], on.row_height - 8)
    rect = QRectF(at.x() - wide / 2, at.y() - high / 2, wide, high)
    painter.setPen(QPen(color, 2))
    painter.setBrush(on.theme.background)
    painter.drawRoundedRect(rect, 5, 5)
    for x in (-1.8, 1.8):
        painter.setPen(QPen(color, 1.4))
        painter.drawLine(QPointF(at.x() + x, at.y() - 6), QPointF(at.x() + x, at.y() + 6))


def _paint_words(painter: QPainter, on: Painted, place: int, row: GuessRow) -> None:
    """The factor and the time, right of whatever reaches furthest; or what there is instead."""
    revealed = on.state.stage is Stage.REVEALED
    if revealed and on.shares[place] < 1:
        return
    ends = [on.axis.x(1 / one) for one in (row.guess, row.measured if revealed or row.known else None) if one]
    # A line on the log axis ends at the baseline, wherever it begins, and so does what a second run is spared.
    if on.axis.log or not ends or row.spared > 0:
        ends.append(on.axis.x(1.0))
    left = max(ends) + (16 if revealed else 18)
    middle, pieces = on.middle(place), _pieces(on, row, revealed)
    widths = [measured(size, weight)[1].horizontalAdvance(text) for text, size, weight, _ in pieces]
    whole = sum(widths) + 9 * (len(widths) - 1)
    if row.known and len(pieces) > 1 and left + whole > on.width:  # in a narrow window the time alone
        pieces, widths, whole = pieces[:1], widths[:1], widths[0]
    if not revealed and left + whole > on.width:  # a bar that is dragged to the edge
        left = max(max(ends) - 18 - whole, NAMES)
    for (text, size, weight, ink), wide in zip(pieces, widths, strict=True):
        face, metrics = measured(size, weight)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ground_color(on, place, row))
        painter.drawRect(QRectF(left - 3, middle - 12, wide + 6, 24))
        painter.setFont(face)
        painter.setPen(ink)
        painter.drawText(QPointF(left, middle + metrics.capHeight() / 2), text)
        left += wide + 9


def _pieces(on: Painted, row: GuessRow, revealed: bool) -> list[tuple[str, float, int, QColor]]:
    theme = on.theme
    if revealed or row.known:
        bare = row.measured is None and not row.known
        said = [
            (row.text, Size.BODY if bare else Size.SPEEDUP, 400 if bare else 700, theme.text3 if bare else theme.ink)
        ]
        if on.width >= _NARROW:
            said.append((row.time, Size.BODY, 400, theme.text2))
    elif row.guess is not None:
        said = [(format_factor(row.guess), Size.SPEEDUP, 700, theme.ink)]
        if row.base_s is not None and on.width >= _NARROW:
            said.append((format_seconds(row.base_s / row.guess), Size.BODY, 400, theme.text2))
    elif on.state.stage is Stage.GUESSING:
        said = [(tr("drag to your guess"), Size.BODY, 400, theme.text2)]
    else:
        said = []
    return [one for one in said if one[0]]


def _paint_heads(painter: QPainter, on: Painted) -> None:
    if not any(row.guess for row in on.state.rows):
        return
    metrics = use_font(painter, Size.SMALL, on.theme.text2, 600)
    for text, right in ((tr("guess"), _GUESS_COLUMN), (tr("off by"), _OFF_COLUMN)):
        painter.drawText(QPointF(on.width - right - metrics.horizontalAdvance(text), 14), text)


def _paint_columns(painter: QPainter, on: Painted, place: int, row: GuessRow) -> None:
    if not any(one.guess for one in on.state.rows) or on.shares[place] < 1:
        return
    tones = {MissTone.GOOD: on.theme.good, MissTone.LOOK: on.theme.look_here, MissTone.PLAIN: on.theme.text2}
    said = [(row.off_by, _OFF_COLUMN, 600, tones[row.tone])]
    if row.guess is not None:
        said.append((format_factor(row.guess), _GUESS_COLUMN, 400, on.theme.text2))
    for text, right, weight, ink in said:
        metrics = use_font(painter, Size.ROW, ink, weight)
        at = QPointF(on.width - right - metrics.horizontalAdvance(text), on.middle(place) + metrics.capHeight() / 2)
        painter.drawText(at, text)


def _paint_axis(painter: QPainter, on: Painted) -> None:
    state, axis, y = on.state, on.axis, on.bottom
    painter.setPen(QPen(on.theme.strong_line, 1))
    painter.drawLine(QPointF(NAMES, y + 0.5), QPointF(on.width, y + 0.5))
    metrics = use_font(painter, Size.SMALL, on.theme.text2)
    ticks, last = axis.ticks(state.base_s), -1000.0
    for tick in ticks:
        if state.base_s is not None:
            seconds = tick * state.base_s
            text = tick_text(_round(seconds), seconds if axis.log else ticks[-1] * state.base_s)
        else:
            text = number(tick, ",g")
        wide = metrics.horizontalAdvance(text)
        left = max(axis.x(tick) - wide / 2, NAMES - 10)
        if left > last + 12:
            painter.drawText(QPointF(left, y + 19), text)
            last = left + wide
    unit = whole_parts(state.unit, metrics, NAMES - 20)
    painter.drawText(QPointF(NAMES - 18 - metrics.horizontalAdvance(unit), y + 19), unit)


def _round(seconds: float) -> float:
    """Three figures: ticks are multiples of the baseline's time, not round seconds."""
    return float(f"{seconds:.3g}")
