"""The chart of guesses: dashed bars to drag, over which the measured ones grow once they are known.

Painted by hand; it holds the rows and decides nothing but where a bar is dragged to.
"""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPointF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ....core.display.i18n import tr
from ....core.display.numbers import format_factor
from ....core.lessons.guessing import parse_factor
from ....core.plan.guess_rules import LARGEST, SMALLEST, GuessError
from ...ports.lesson_models import GuessRow, LessonState, Stage
from ...style.theme import LIGHT, Theme
from ...widgets.side_panel import reduced_motion
from .guess_axis import GuessAxis, axis_for
from .guess_paint import AXIS, HEAD, NAMES, Painted, paint_chart

ROW_MOST, ROW_LEAST = 76.0, 46.0
GROW_MS, STEP_MS = 600, 80
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TYPED = "0123456789.,-"  # the first of a factor, or of what is told to be none


class GuessChart(QWidget):
    """Rows with a guess each."""

    guessed = Signal(int, object)  # the cell, and the factor
    problem_changed = Signal(str)  # why what was typed is no guess; "" once it is

    def __init__(self) -> None:
        super().__init__()
        self._state = LessonState()
        self._log = False
        self._theme: Theme = LIGHT
        self._cursor: int | None = None
        self._dragged: int | None = None
        # While a bar is dragged: an axis that made room for it would run away under the mouse.
        self._held_axis: GuessAxis | None = None
        self._typed: int | None = None  # the cell that the field is for
        self._grown = 1.0  # of the whole animation, 0 to 1
        self._animation = QVariantAnimation(self)
        self._animation.setEasingCurve(QEasingCurve.Type.Linear)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._grow)
        self._field = QLineEdit(self)
        self._field.setAccessibleName(tr("Your guess, a factor"))
        self._field.setFixedSize(86, 28)
        self._field.hide()
        self._field.returnPressed.connect(self.take_typed)
        self._field.editingFinished.connect(self._field_left)
        self._field.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Your guesses"))

    def sizeHint(self) -> QSize:
        return QSize(900, round(HEAD + AXIS + max(len(self._state.rows), 2) * 60))

    def minimumSizeHint(self) -> QSize:
        return QSize(420, round(HEAD + AXIS + max(len(self._state.rows), 1) * ROW_LEAST))

    # What is shown

    def set_state(self, state: LessonState, *, log: bool) -> None:
        """Show other rows; the measured bars grow where they were not there before."""
        reveals = state.stage is Stage.REVEALED and self._state.stage is Stage.MEASURING
        if state.name != self._state.name:
            self._cursor = None  # another lesson begins with its first row
        self._state, self._log = state, log
        cells = [row.cell for row in self._open_rows()]
        if self._cursor not in cells:
            self._cursor = cells[0] if cells else None
        if state.stage is not Stage.GUESSING:
            self._dragged = self._held_axis = None
            self._close_field()
        if reveals and self.isVisible() and not reduced_motion():
            self._grown = 0.0
            self._animation.setDuration(GROW_MS + STEP_MS * max(len(state.rows) - 1, 0))
            self._animation.start()
        elif state.stage is not Stage.REVEALED:
            self._animation.stop()
            self._grown = 1.0
        self._describe()
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @property
    def growing(self) -> bool:
        """Whether the measured bars are still on their way."""
        return self._animation.state() == QVariantAnimation.State.Running

    def end_growing(self) -> None:
        """Show the bars as they will be."""
        self._animation.stop()
        self._grow(1.0)

    def _grow(self, share: float) -> None:
        self._grown = float(share)
        self.update()

    def _share(self, place: int) -> float:
        """How much of a row's bar has grown; the one that was off by most comes last."""
        rows = self._state.rows
        if self._grown >= 1.0 or not rows:
            return 1.0
        order = sorted(range(len(rows)), key=lambda one: (rows[one].worst, one))
        begin = STEP_MS * order.index(place)
        at = self._grown * (GROW_MS + STEP_MS * (len(rows) - 1))
        return QEasingCurve(QEasingCurve.Type.OutCubic).valueForProgress(min(max((at - begin) / GROW_MS, 0.0), 1.0))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.background)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painted = Painted(
            state=self._state,
            axis=self._axis(),
            theme=self._theme,
            row_height=self._row_height(),
            width=self.width(),
            cursor=self._cursor if self._state.stage is Stage.GUESSING else None,
            typed=self._typed,
            focused=self.hasFocus() or self._field.hasFocus(),
            shares=tuple(self._share(place) for place in range(len(self._state.rows))),
        )
        paint_chart(painter, painted)

    # Where things are

    def _axis(self) -> GuessAxis:
        if self._held_axis is not None:
            return self._held_axis
        reveal = self._state.stage is Stage.REVEALED
        right = self.width() - (190.0 if reveal and any(row.guess for row in self._state.rows) else 20.0)
        return axis_for(self._state.rows, NAMES, max(right, NAMES + 120.0), log=self._log, revealed=reveal)

    def _row_height(self) -> float:
        count = max(len(self._state.rows), 1)
        return min(max((self.height() - HEAD - AXIS) / count, ROW_LEAST), ROW_MOST)

    def _place_at(self, y: float) -> int | None:
        place = int((y - HEAD) // self._row_height())
        return place if 0 <= place < len(self._state.rows) and y >= HEAD else None

    def _open_rows(self) -> list[GuessRow]:
        """Those that can be guessed now."""
        return [row for row in self._state.rows if not row.known] if self._state.stage is Stage.GUESSING else []

    def _row(self, cell: int | None) -> GuessRow | None:
        return next((row for row in self._open_rows() if row.cell == cell), None)

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().y())
        row = self._state.rows[place] if place is not None else None
        if event.button() is not Qt.MouseButton.LeftButton or row is None or self._row(row.cell) is None:
            event.ignore()
            return
        self._cursor = row.cell
        if event.position().x() >= NAMES:
            self._dragged, self._held_axis = row.cell, self._axis()
            self._drag_to(event.position())
        self._describe()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._drag_to(event.position())
            return
        place = self._place_at(event.position().y())
        able = place is not None and self._row(self._state.rows[place].cell) is not None
        over = able and event.position().x() >= NAMES
        self.setCursor(Qt.CursorShape.SplitHCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = self._held_axis = None
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._row(self._cursor) is not None:
            self._type("")

    def _drag_to(self, at: QPointF) -> None:
        assert self._dragged is not None
        self._say(self._dragged, 1 / self._axis().time(at.x()))

    def _say(self, cell: int, factor: float) -> None:
        self.guessed.emit(cell, min(max(factor, SMALLEST), LARGEST))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, rows = Qt.Key(event.key()), self._open_rows()
        if not rows:
            event.ignore()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            cells = [row.cell for row in rows]
            at = cells.index(self._cursor) if self._cursor in cells else 0
            step = -1 if key is Qt.Key.Key_Up else 1
            self._cursor = cells[min(max(at + step, 0), len(cells) - 1)]
            self._describe()
            self.update()
        elif key in _STEPS and (row := self._row(self._cursor)) is not None:
            share = 0.01 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.05
            time = 1 / (row.guess or 1.0)
            self._say(row.cell, 1 / (time * (1 + share * _STEPS[key])))
        elif event.text() and event.text() in _TYPED and self._row(self._cursor) is not None:
            self._type(event.text())
        else:
            event.ignore()

    def _type(self, text: str) -> None:
        """A field over the row, for a factor."""
        self._typed = self._cursor
        self._place_field()
        self._field.setText(text)
        self._field.show()
        self._field.setFocus()
        self.update()

    def _place_field(self) -> None:
        found = next((place for place, row in enumerate(self._state.rows) if row.cell == self._typed), None)
        if self._typed is None or found is None:
            return
        middle = HEAD + (found + 0.5) * self._row_height()
        guess = self._state.rows[found].guess or 1.0
        x = min(self._axis().x(1 / guess) + 12, self.width() - self._field.width() - 8.0)
        self._field.move(round(x), round(middle - self._field.height() / 2))

    def take_typed(self) -> bool:
        """Guess what stands in the field; False where it is no guess, which is said, and stays to be mended."""
        cell = self._typed
        if cell is None:
            return True
        try:
            factor = parse_factor(self._field.text())
        except GuessError as problem:
            self.problem_changed.emit(str(problem))
            return False
        self._close_field()
        self._say(cell, factor)
        return True

    def _field_left(self) -> None:
        """The keyboard is elsewhere now: what was typed counts as much as with Return."""
        if self._field.hasFocus():  # it was Return, and the text was no guess
            return
        if self._field.text().strip():
            self.take_typed()
        else:
            self._close_field()

    def _close_field(self) -> None:
        if self._typed is None:
            return
        self._typed = None
        if self._field.hasFocus():
            self.setFocus()
        self._field.hide()
        self.problem_changed.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field Esc lets go of what is typed, Up and Down take it and go to the next row."""
        if watched is not self._field or not isinstance(event, QKeyEvent):
            return False
        key, escape = event.key(), event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and escape:
            event.accept()  # else it would be the window's
            return True
        if event.type() is not QEvent.Type.KeyPress or not (escape or key in (Qt.Key.Key_Up, Qt.Key.Key_Down)):
            return False
        if escape:
            self._close_field()
        elif self.take_typed():
            self.keyPressEvent(event)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._held_axis = None
        self._place_field()

    # Read aloud

    def _describe(self) -> None:
        row = next((row for row in self._state.rows if row.cell == self._cursor), None)
        rows = [row] if row is not None and self._state.stage is Stage.GUESSING else self._state.rows
        self.setAccessibleDescription(". ".join(_spoken(one) for one in rows))


def _spoken(row: GuessRow) -> str:
    parts = [f"{row.title}, {row.detail}"]
    if row.guess is not None:
        parts.append(tr("your guess {factor}").format(factor=format_factor(row.guess)))
    if row.text:
        parts.append(" ".join((row.text, row.time)).strip())
    if row.off_by:
        parts.append(row.off_by)
    return ": ".join((parts[0], ", ".join(parts[1:]))) if parts[1:] else parts[0]
