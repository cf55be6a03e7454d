"""The rows of the board: every machine a dot over one axis, the room's median, and what was guessed.

All but the cursor is painted once into a picture, and anew only when something changes: the marks onto a ground that
seldom does.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
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
from ....core.board.entries import Entry
from ....core.display.i18n import tr
from ...ports.board_models import BoardState
from ...style.theme import LIGHT, Theme
from .board_ground import LABELS, Ground, paint_ground, words_of
from .board_marks import DotStamps, MarkPainter, MarkWish
from .card_lines import card_lines
from .dot_card import paint_card
from .swarm import Marks, Scale, room_range

ROW, ROW_LEAST = 84, 62  # px
AXIS = 28
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
        self._kept: tuple[Ground | None, QPixmap] | None = None  # what the picture's marks were put on
        self._stamps = DotStamps(self._ratio)
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
        self._theme, self._kept = theme, None
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._kept = None
            self._renew()

    # Geometry

    def _row_height(self, rows: int) -> float:
        return min(float(ROW), max((self.height() - AXIS) / max(rows, 1), float(ROW_LEAST)))

    def _plot(self) -> tuple[float, float]:
        return LABELS, self.width() - (_COMPACT_RIGHT if self._compact else _PLOT_RIGHT)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if painter.paintEngine().type() in (QPaintEngine.Type.Picture, QPaintEngine.Type.SVG):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if (ground := self._ground_of_state()) is not None:  # lines and letters, not a picture of them
                paint_ground(painter, ground)
                self._paint_marks(painter, ground, None)
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
            ground = self._ground_of_state()
            picture = QPixmap(self._ground_picture(ground, size))
            if ground is not None:
                if self._stamps.ratio != ratio:
                    self._stamps = DotStamps(ratio)
                picture.setDevicePixelRatio(1)  # stamps are put down px by px
                painter = QPainter(picture)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.scale(ratio, ratio)
                self._paint_marks(painter, ground, self._stamps)
                painter.end()
            picture.setDevicePixelRatio(ratio)
            self._picture = picture
        return self._picture

    def _ground_of_state(self) -> Ground | None:
        """What is behind the marks; None where there are none."""
        self._marks, self._placed = [], None
        state = self._state
        if state is None or not state.board.rows:
            return None
        rows, subject = state.board.rows, state.board.subject
        low, high, beyond = room_range(rows, guesses=state.revealed and state.guesses)
        return Ground(
            size=(self.width(), self.height()),
            row_height=self._row_height(len(rows)),
            plot=self._plot(),
            ends=tuple(self.column_ends().items()),
            low=low if self._log else 0.0,
            high=high,
            log=self._log,
            beyond=beyond,
            serial=subject is None or subject.guessed != "second",
            rows=words_of(state),
            theme=self._theme,
        )

    def _ground_picture(self, ground: Ground | None, size: QSize) -> QPixmap:
        """Painted anew where it differs from the last one."""
        kept = self._kept
        if kept is None or kept[0] != ground or kept[1].size() != size:
            picture = QPixmap(size)
            picture.setDevicePixelRatio(self._ratio)
            picture.fill(self._theme.background)
            if ground is not None:
                painter = QPainter(picture)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_ground(painter, ground)
                painter.end()
            self._kept = kept = ground, picture
        return kept[1]

    def _paint_marks(self, painter: QPainter, ground: Ground, stamps: DotStamps | None) -> None:
        assert self._state is not None
        state, height = self._state, ground.row_height
        wish = MarkWish(
            scale=Scale(ground.low, ground.high, ground.plot, log_=ground.log),
            plot=ground.plot,
            theme=ground.theme,
            room=state.guesses,
            guesses=state.revealed and state.guesses,
            medians=state.medians,
            own=state.own,
        )
        marks = MarkPainter(painter, wish, stamps)
        self._marks = [marks.paint(row, place * height, height) for place, row in enumerate(state.board.rows)]

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
