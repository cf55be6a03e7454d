"""The race as pictures: what each strategy computes, whose rows appear when the slices that they lie in have ended.

A picture is kept as pixels and a moment changes only the rows that came or went; nothing here is computed while a run
is timed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, sqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ....core.display.i18n import tr
from ....core.display.numbers import format_percent, format_seconds, number
from ....core.drawing.filling import NOBODY, Filling
from ....core.results.replay import RaceState
from ...charts.highlight import NO_HIGHLIGHT, THIN, Highlighted
from ...style.markers import paint_marker
from ...style.text_metrics import use_font
from ...style.theme import LIGHT, Size, Theme, mix
from ...widgets.labels import whole_parts
from .race_rows import RaceRow

Pixels = NDArray[np.uint32]

_HEAD: Final = 62.0  # px above a picture: its names, and where it stands
_BETWEEN: Final = 20.0
_LEAST: Final = 84.0  # px of a side; rows that would be smaller are left out
# How strong the tints of neighbouring workers are: told apart at a glance, and in order where there are few.
_TINTS: Final = (1.0, 0.5, 0.76, 0.36)


@dataclass(slots=True, kw_only=True)
class _Painted:
    """One row's picture: all of it, and what is there of it at the moment."""

    full: Pixels
    now: Pixels
    done: NDArray[np.bool_]
    filling: Filling
    image: QImage


class RacePictures(QWidget):
    """A square for each row, as large as fits."""

    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[RaceRow, ...] = ()
        self._fillings: Mapping[int, Filling] = {}
        self._escapes: NDArray[np.uint16] | None = None
        self._states: Mapping[int, RaceState] = {}
        self._painted: dict[int, _Painted] = {}
        self._at_s = 0.0
        self._theme = LIGHT
        self._highlighted = NO_HIGHLIGHT
        self._hovered: int | None = None
        self._focused = False
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(126)
        self.setAccessibleName(tr("Pictures of the race"))

    def sizeHint(self) -> QSize:
        return QSize(800, 420)

    # What is shown

    def set_rows(self, rows: tuple[RaceRow, ...], fillings: Mapping[int, Filling]) -> None:
        """Show these rows; the fillings, by index, have a unit for each row of the picture."""
        self._rows, self._fillings = rows, fillings
        self._refresh()

    def set_escapes(self, escapes: NDArray[np.uint16] | None) -> None:
        """The picture, whoever computes it: iterations of each pixel; None while it is not known."""
        if escapes is not self._escapes:
            self._escapes = escapes
            self._refresh()

    def set_states(self, states: Mapping[int, RaceState]) -> None:
        self._states = states
        self.update()

    def set_time(self, at_s: float) -> None:
        """Show the rows that were done so many seconds after the start."""
        self._at_s = at_s
        self._advance()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._refresh()

    def set_highlight(self, rows: Highlighted) -> None:
        """Thin all pictures but those of some rows."""
        if rows != self._highlighted:
            self._highlighted = rows
            self.update()

    def set_focused(self, focused: bool) -> None:
        """Show that the keyboard drives the race."""
        self._focused = focused
        self.update()

    def describe(self) -> None:
        """Say the moment to a screen reader; not for every frame."""
        said = []
        for row in self._rows:
            made, state = self._painted.get(row.index), self._states.get(row.index)
            if made is not None and state is not None:
                rows = tr("{some} of {count} rows").format(some=number(int(made.done.sum())), count=len(made.done))
                said.append(f"{row.title}: {rows}, {state.words}")
        self.setAccessibleDescription(". ".join(said))

    def rows_done(self, index: int) -> int:
        """How many rows of a picture are there at the moment."""
        made = self._painted.get(index)
        return 0 if made is None else int(made.done.sum())

    # The pixels

    def _refresh(self) -> None:
        self._painted = {}
        if self._escapes is not None:
            for row in self._rows:
                filling = self._fillings.get(row.index)
                if filling is not None and len(filling.worker) == len(self._escapes):
                    self._painted[row.index] = self._made(row, filling, self._escapes)
        self._advance()
        self.update()

    def _made(self, row: RaceRow, filling: Filling, escapes: NDArray[np.uint16]) -> _Painted:
        most = int(escapes.max(initial=1))
        tables = np.array([self._colors(row.color, tint, most) for tint in _TINTS], dtype=np.uint32)
        full = tables[(filling.worker % len(_TINTS))[:, None], escapes]
        full[filling.worker == NOBODY] = self._ground()
        now = np.full_like(full, self._ground())
        side = len(escapes)
        image = QImage(now.data, side, side, 4 * side, QImage.Format.Format_RGB32)
        return _Painted(full=full, now=now, done=np.zeros(side, dtype=np.bool_), filling=filling, image=image)

    def _ground(self) -> int:
        return mix(self._theme.ink, self._theme.background, 0.08).rgb()

    def _colors(self, color: QColor, tint: float, most: int) -> list[int]:
        """By iterations: pale where a pixel leaves at once, the strategy's colour near the set, dark within it."""
        theme = self._theme
        shade, within = mix(color, theme.background, tint), mix(color, QColor("#000000"), 0.2 + 0.25 * tint)
        pale = 0.5 if theme.dark else 0.34
        scale = [pale + (1 - pale) * sqrt(min(count / 40, 1.0)) for count in range(most)]
        return [*(mix(shade, theme.background, share).rgb() for share in scale), within.rgb()]

    def _advance(self) -> None:
        for made in self._painted.values():
            done = made.filling.done(self._at_s)
            came, went = done & ~made.done, made.done & ~done
            made.now[came] = made.full[came]
            made.now[went] = self._ground()
            made.done = done

    # Painting

    def _places(self) -> list[tuple[RaceRow, QRectF]]:
        """The square of each row, and how many of them there is room for."""
        count = len(self._rows)
        if not count:
            return []
        width, height = float(self.width()), float(self.height())

        def side(columns: int, rows: int) -> float:
            return min((width - (columns - 1) * _BETWEEN - 8) / columns, (height - (rows - 1) * 12 - 8) / rows - _HEAD)

        columns = max(range(1, count + 1), key=lambda columns: side(columns, ceil(count / columns)))
        rows = ceil(count / columns)
        edge = side(columns, rows)
        if edge < _LEAST:
            edge = _LEAST
            columns = max(int((width + _BETWEEN - 8) / (edge + _BETWEEN)), 1)
            rows = max(int((height + 12 - 8) / (edge + _HEAD + 12)), 1)
        # Names may need more room than a small picture.
        pitch = min((width - 8 + _BETWEEN) / columns, max(1.4 * edge, 190.0) + _BETWEEN)
        places = []
        for place, row in enumerate(self._rows[: columns * rows]):
            left, top = 4 + place % columns * pitch, 4 + place // columns * (edge + _HEAD + 12)
            places.append((row, QRectF(left, top + _HEAD, edge, edge)))
        return places

    def _pitch(self, places: list[tuple[RaceRow, QRectF]]) -> float:
        lefts = sorted({square.left() for _, square in places})
        return lefts[1] - lefts[0] if len(lefts) > 1 else float(self.width()) - 8

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.background)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        places = self._places()
        here = {row.index for row, _ in places} & self._highlighted
        for row, square in places:
            painter.setOpacity(THIN if here and row.index not in here else 1.0)
            self._paint_head(painter, row, square, self._pitch(places) - _BETWEEN)
            made = self._painted.get(row.index)
            if made is not None:
                painter.drawImage(square, made.image)
            else:
                self._paint_missing(painter, row, square)
        painter.setOpacity(1.0)
        if self._focused:
            painter.setPen(QPen(self._theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, 1, self.width() - 2, self.height() - 2), 7, 7)

    def _paint_missing(self, painter: QPainter, row: RaceRow, square: QRectF) -> None:
        painter.fillRect(square, QColor.fromRgb(self._ground()))
        said = row.message
        if not said and self._escapes is not None:
            said = tr("not recorded which rows it did")
        use_font(painter, Size.SMALL, self._theme.failed if row.failed else self._theme.text2)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(square.adjusted(6, 6, -6, -6), flags, said)

    def _paint_head(self, painter: QPainter, row: RaceRow, square: QRectF, width: float) -> None:
        theme, left, top = self._theme, square.left(), square.top() - _HEAD
        paint_marker(painter, row.marker, QPointF(left + 7, top + 11), 14, row.color)
        state = self._states.get(row.index)
        metrics = use_font(painter, Size.BODY, theme.ink, 600)
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, width - 20)
        painter.drawText(QPointF(left + 20, top + 11 + metrics.capHeight() / 2), title)
        metrics = use_font(painter, Size.SMALL, theme.text2)
        painter.drawText(
            QPointF(left + 20, top + 29 + metrics.capHeight() / 2), whole_parts(row.detail, metrics, width - 20)
        )
        if state is None or row.message:
            return
        standing, words = self._standing(row, state)
        metrics = use_font(painter, Size.BODY, theme.ink, 600)
        painter.drawText(QPointF(left + 20, top + 48 + metrics.capHeight() / 2), standing)
        after = 20 + metrics.horizontalAdvance(standing) + 8
        metrics = use_font(painter, Size.SMALL, theme.look_here if state.waiting > state.running else theme.text2)
        if metrics.horizontalAdvance(words) <= width - after:
            painter.drawText(QPointF(left + after, top + 48 + metrics.capHeight() / 2), words)

    def _standing(self, row: RaceRow, state: RaceState) -> tuple[str, str]:
        """How far it is, and what it does meanwhile; once it has finished when, and in which place."""
        if state.finished and row.place:
            return row.time, tr("place {place}").format(place=number(row.place))
        return format_percent(round(state.share, 2)), state.words

    # The mouse

    def _row_at(self, at: QPointF) -> tuple[RaceRow, QRectF] | None:
        return next((one for one in self._places() if one[1].adjusted(0, -_HEAD, 0, 0).contains(at)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._row_at(event.position())
        self._hover(None if found is None else found[0].index)
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._row_at(event.position())
        self.row_pressed.emit(None if found is None else found[0].index)
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.row_hovered.emit(index)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def tip_at(self, at: QPointF) -> str:
        """Who computed the row under the mouse, and when; nothing elsewhere."""
        found = self._row_at(at)
        made = self._painted.get(found[0].index) if found is not None else None
        if found is None or made is None or not found[1].contains(at):
            return ""
        side = len(made.done)
        line = min(int((at.y() - found[1].top()) / found[1].height() * side), side - 1)
        if made.filling.worker[line] == NOBODY:
            return ""
        return tr("Row {row} of {count}: worker {worker}, done at {time}").format(
            row=number(line + 1),
            count=number(side),
            worker=number(int(made.filling.worker[line]) + 1),
            time=format_seconds(float(made.filling.done_s[line])),
        )
