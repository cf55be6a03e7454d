"""The rows of the board: every machine a dot over one axis, the room's median, and what was guessed.

All but the cursor is painted once into a picture, and anew only when something changes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPaintEngine,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ....core.board.board_rows import BoardRow, Dot
from ....core.board.board_text import is_far, off_by_words, row_detail, row_title, worst
from ....core.board.entries import Entry
from ....core.display.i18n import localised, tr
from ....core.display.numbers import format_factor
from ...ports.board_models import BoardState
from ...style.markers import paint_marker
from ...style.theme import LIGHT, Size, Theme, font
from .card_lines import card_lines
from .dot_card import paint_card
from .swarm import DENSE_ABOVE, SMALL_ABOVE, STRIP_BIN, Marks, Scale, density, room_range, spread, ticks

ROW, ROW_LEAST = 84, 62  # px
AXIS = 28
LABELS = 223.0  # px left of the plot
_COLUMNS = {"median": 202.0, "guessed": 118.0, "off by": 36.0}  # px from the right edge, where they end
_PLOT_RIGHT = 272.0
_COMPACT_RIGHT = 190.0
_NEAR = 9.0  # px from a dot at which the mouse is on it


class BoardChart(QWidget):
    """Draws what it is told; the mouse or the arrow keys choose a dot, whose machine is said."""

    def __init__(self) -> None:
        super().__init__()
        self._state: BoardState | None = None
        self._theme: Theme = LIGHT
        self._log = True
        self._compact = self._posing = False
        self._ratio = self.devicePixelRatioF()
        self._picture: QPixmap | None = None
        self._beyond = 0  # marks that the axis does not reach
        self._marks: list[Marks] = []  # of each row, as they were painted
        self._placed: list[list[tuple[QPointF, Dot]]] | None = None  # the same, for the cursor
        self._cursor: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The room's machines, row by row"))

    def set_value(self, state: BoardState) -> None:
        if state != self._state:
            looked_at = self._looked_at()
            self._state = state
            self.setMinimumHeight(ROW_LEAST * len(state.board.rows) + AXIS)
            self._renew()
            self._move_cursor(self._same(*looked_at) if looked_at is not None else None)

    def set_log(self, log_: bool) -> None:
        self._log = log_
        self._renew()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._renew()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._renew()

    def set_posing(self, posing: bool) -> None:
        """For a picture: without the cursor and its card."""
        self._posing = posing
        self.update()

    def column_ends(self) -> dict[str, float]:
        """Where the columns of numbers end, in px from the right."""
        if self._compact:
            return {"median": _COLUMNS["guessed"], "off by": _COLUMNS["off by"]}
        return dict(_COLUMNS)

    def dots(self) -> list[QPointF]:
        """The middle of every machine's dot, row by row."""
        self._drawn()
        return [point for row in self._points for point, _ in row]

    @property
    def _points(self) -> list[list[tuple[QPointF, Dot]]]:
        """Of each row, by factor; made when the cursor first asks, for most pictures are only looked at."""
        if self._placed is None:
            self._placed = [
                [
                    (QPointF(x, row.middle + offset), dot)
                    for x, offset, dot in zip(row.xs, row.offsets, row.dots, strict=True)
                ]
                for row in self._marks
            ]
        return self._placed

    def _renew(self) -> None:
        self._picture = None
        self.update()

    # Geometry

    def _row_height(self, rows: int) -> float:
        return min(float(ROW), max((self.height() - AXIS) / max(rows, 1), float(ROW_LEAST)))

    def _plot(self) -> tuple[float, float]:
        return LABELS, self.width() - (_COMPACT_RIGHT if self._compact else _PLOT_RIGHT)

    def _scale(self, rows: tuple[BoardRow, ...], *, guesses: bool) -> Scale:
        low, high, self._beyond = room_range(rows, guesses=guesses)
        return Scale(low if self._log else 0.0, high, self._plot(), log_=self._log)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if painter.paintEngine().type() in (QPaintEngine.Type.Picture, QPaintEngine.Type.SVG):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter)  # lines and letters, not a picture of them
            return
        # Enlarged on the stage and in pictures: as sharp as there is room for.
        self._ratio = max(painter.deviceTransform().m11(), self.devicePixelRatioF())
        painter.drawPixmap(0, 0, self._drawn())
        if not self._posing:
            self._paint_cursor(painter)

    def _drawn(self) -> QPixmap:
        ratio = self._ratio
        size = self.size() * ratio
        if self._picture is None or self._picture.size() != size:
            picture = QPixmap(size)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self._theme.background)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter)
            painter.end()
            self._picture = picture
        return self._picture

    def _paint(self, painter: QPainter) -> None:
        self._marks, self._placed = [], None
        if self._state is None or not self._state.board.rows:
            return
        rows = self._state.board.rows
        height = self._row_height(len(rows))
        with_guesses = self._state.revealed and self._state.guesses
        scale = self._scale(rows, guesses=with_guesses)
        named = worst(self._state.board)
        for place, row in enumerate(rows):
            top = place * height
            if with_guesses and row is named and is_far(row):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.row_tint(self._theme.look(row.look).color))
                painter.drawRoundedRect(QRectF(0, top, self.width() - 1, height - 2), 7, 7)
        self._paint_axis(painter, scale, height * len(rows))
        for place, row in enumerate(rows):
            self._paint_row(painter, row, place * height, height, scale)

    def _paint_axis(self, painter: QPainter, scale: Scale, bottom: float) -> None:
        theme, (left, right) = self._theme, self._plot()
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))
        face = font(Size.SMALL)
        painter.setFont(face)
        metrics, taken = QFontMetricsF(face), -1e9
        for tick in sorted(ticks(scale.low, scale.high, log=self._log), key=lambda tick: tick != 1.0):
            x = scale(tick)
            dashed = Qt.PenStyle.DashLine if tick == 1.0 else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme.text2 if tick == 1.0 else theme.line, 1, dashed))
            painter.drawLine(QPointF(x, 2), QPointF(x, bottom))
        painter.setPen(theme.text2)
        for tick in ticks(scale.low, scale.high, log=self._log):
            text = tr("1x, Serial") if tick == 1.0 and not self._lesson_of_second() else localised(f"{tick:g}x")
            width, x = metrics.horizontalAdvance(text), scale(tick)
            if x - width / 2 > taken + 8:
                painter.drawText(QPointF(x - width / 2, bottom + 18), text)
                taken = x + width / 2
        if self._beyond:
            painter.drawText(QPointF(right + 12, bottom + 18), tr("{n} beyond the axis", "", self._beyond))

    def _lesson_of_second(self) -> bool:
        return (
            self._state is not None
            and (subject := self._state.board.subject) is not None
            and (subject.guessed == "second")
        )

    def _paint_row(self, painter: QPainter, row: BoardRow, top: float, height: float, scale: Scale) -> None:
        assert self._state is not None
        color = self._theme.look(row.look).color
        shows_guesses = self._state.revealed and self._state.guesses and bool(row.guesses)
        band = min(48.0, height - 34.0)
        middle = top + (4 + band / 2 if self._state.guesses else height / 2)
        self._paint_label(painter, row, top, height, color)
        self._paint_machines(painter, row, (middle, band), color, scale)
        if shows_guesses:
            self._paint_guesses(painter, row, top + height - 14, color, scale)
        self._paint_numbers(painter, row, top, height, shows_guesses=shows_guesses)

    def _paint_label(self, painter: QPainter, row: BoardRow, top: float, height: float, color: QColor) -> None:
        look, y = self._theme.look(row.look), top + min(height / 2, 34.0)
        paint_marker(painter, look.marker, QPointF(14, y), 13, color)
        for text, face, ink, line in (
            (row_title(row), font(Size.ROW, 600), self._theme.ink, y + 5),
            (row_detail(row), font(Size.SMALL), self._theme.text2, y + 24),
        ):
            painter.setFont(face)
            painter.setPen(ink)
            shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, LABELS - 44)
            painter.drawText(QPointF(32, line), shown)

    def _paint_machines(
        self, painter: QPainter, row: BoardRow, place: tuple[float, float], color: QColor, scale: Scale
    ) -> None:
        assert self._state is not None
        middle, band = place
        dots = sorted(row.dots, key=lambda dot: dot.factor)
        xs = scale.many(dot.factor for dot in dots)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        dense = len(dots) > DENSE_ABOVE
        size = 5.0 if len(dots) > SMALL_ABOVE else 8.0
        offsets = [0.0] * len(dots) if dense else spread(xs, size + 1, band)
        if dense:
            self._paint_strip(painter, xs, middle, band)
        else:
            for x, offset in zip(xs, offsets, strict=True):
                painter.drawEllipse(QPointF(x, middle + offset), size / 2, size / 2)
        self._marks.append(Marks(xs, offsets, middle, dots))
        if self._state.medians:
            x = scale(row.median)
            painter.setPen(QPen(self._theme.background, 5, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, middle - band / 2 - 1), QPointF(x, middle + band / 2 + 1))
            painter.setPen(QPen(self._theme.ink, 3, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, middle - band / 2), QPointF(x, middle + band / 2))
        own = next((at for at, dot in enumerate(dots) if dot.place == self._state.own), None)
        if own is not None:
            painter.setPen(QPen(self._theme.ink, 2))
            painter.setBrush(color)
            painter.drawEllipse(QPointF(xs[own], middle + offsets[own]), 6.5, 6.5)

    def _paint_strip(self, painter: QPainter, xs: list[float], middle: float, band: float) -> None:
        left, right = self._plot()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        bars = [
            QRectF(left + place * STRIP_BIN, middle - (high := max(band * share, 2.0)) / 2, STRIP_BIN - 1, high)
            for place, share in enumerate(density(xs, left, right))
            if share
        ]
        painter.drawRects(bars)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_guesses(self, painter: QPainter, row: BoardRow, middle: float, color: QColor, scale: Scale) -> None:
        xs = sorted(scale.many(dot.factor for dot in row.guesses))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.4))
        if len(xs) > DENSE_ABOVE:
            self._paint_strip(painter, xs, middle, 15)
        else:
            size = 5.0 if len(xs) > SMALL_ABOVE else 7.0
            for x, offset in zip(xs, spread(xs, size + 1, 15), strict=True):
                painter.drawEllipse(QPointF(x, middle + offset), size / 2, size / 2)
        if row.guess is not None and self._state is not None and self._state.medians:
            x = scale(row.guess)
            painter.setPen(QPen(self._theme.background, 5, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, middle - 10), QPointF(x, middle + 10))
            painter.setPen(QPen(self._theme.ink, 2, Qt.PenStyle.DotLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, middle - 10), QPointF(x, middle + 10))

    def _paint_numbers(
        self, painter: QPainter, row: BoardRow, top: float, height: float, *, shows_guesses: bool
    ) -> None:
        ends = self.column_ends()
        texts = [("median", format_factor(row.median), font(Size.SPEEDUP, 700), self._theme.ink)]
        if shows_guesses and row.guess is not None and row.off_by is not None:
            tone = self._theme.look_here if is_far(row) else self._theme.good
            texts += [
                ("guessed", format_factor(row.guess), font(Size.BODY), self._theme.text2),
                ("off by", off_by_words(row), font(Size.BODY, 600), tone),
            ]
        baseline = top + min(height / 2, 34.0) + 8
        for name, text, face, ink in texts:
            if name in ends:
                painter.setFont(face)
                painter.setPen(ink)
                width = QFontMetricsF(face).horizontalAdvance(text)
                painter.drawText(QPointF(self.width() - ends[name] + 16 - width, baseline), text)

    # The cursor, and what it says

    def _paint_cursor(self, painter: QPainter) -> None:
        if (found := self._at_cursor()) is None:
            return
        point, dot, row = found
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.focus, 2))
        painter.setBrush(self._theme.look(row.look).color)
        painter.drawEllipse(point, 6.5, 6.5)
        assert self._state is not None
        lines = card_lines(self._state, dot, row)
        paint_card(painter, point, lines, self.size(), self._theme)

    def _at_cursor(self) -> tuple[QPointF, Dot, BoardRow] | None:
        if self._cursor is None or self._state is None:
            return None
        self._drawn()
        row, place = self._cursor
        if row >= len(self._points) or place >= len(self._points[row]):
            return None
        point, dot = self._points[row][place]
        return point, dot, self._state.board.rows[row]

    def _looked_at(self) -> tuple[Entry, BoardRow] | None:
        found = self._at_cursor()
        if found is None or self._state is None:
            return None
        _, dot, row = found
        return self._state.board.entries[dot.place], row

    def _same(self, entry: Entry, row: BoardRow) -> tuple[int, int] | None:
        """Where that machine's dot in that row is now: others hand in while one is looked at."""
        assert self._state is not None
        self._drawn()
        for place, (points, one) in enumerate(zip(self._points, self._state.board.rows, strict=True)):
            if (one.strategy, one.look, one.workers) == (row.strategy, row.look, row.workers):
                entries = self._state.board.entries
                return next(((place, at) for at, (_, dot) in enumerate(points) if entries[dot.place] == entry), None)
        return None

    def _set_cursor(self, cursor: tuple[int, int] | None) -> None:
        if cursor != self._cursor:
            self._move_cursor(cursor)

    def _move_cursor(self, cursor: tuple[int, int] | None) -> None:
        self._cursor = cursor
        found, state = self._at_cursor(), self._state
        self.setAccessibleDescription("; ".join(card_lines(state, *found[1:])) if found and state else "")
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._drawn()
        at, best, near = event.position(), None, _NEAR
        for row, points in enumerate(self._points):
            for place, (point, _) in enumerate(points):
                away = (point - at).manhattanLength()
                if away < near:
                    best, near = (row, place), away
        self._set_cursor(best)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_cursor(None)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.mouseMoveEvent(
            QMouseEvent(
                QEvent.Type.MouseMove,
                event.position(),
                QPointF(self.mapToGlobal(QPoint())),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._drawn()
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._points:
            super().keyPressEvent(event)
            return
        row, place = self._cursor or (0, -1)
        row = min(max(row + step[0], 0), len(self._points) - 1)
        self._set_cursor((row, min(max(place + step[1], 0), len(self._points[row]) - 1)))
