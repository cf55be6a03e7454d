"""The runs that are compared, as chips: one click makes a run the baseline, the cross takes it out.

By keyboard: Tab goes from chip to chip, Space or a click makes it the baseline, Enter opens it alone,
Delete takes it out.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QScrollArea, QToolButton, QWidget

from ....core.display.elision import Part
from ....core.display.i18n import tr
from ...ports.compare_models import Chip
from ...style.icon_paint import icon
from ...style.theme import LIGHT, Size, Theme, font
from ...widgets.labels import plain_tip
from ...widgets.parts_text import fitted

_HEIGHT, _GAP = 46, 8
_WIDEST, _NARROWEST = 300, 190
_LABEL = 24.0


class RunChip(QAbstractButton):
    """One run: its letter, its name, its machine."""

    chosen = Signal(int)  # shall become the baseline
    opened = Signal(int)
    removed = Signal(int)

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._value = Chip(label="", name="", machine="", tip="")
        self._theme = LIGHT
        self._bare = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(True)
        self._remove = QToolButton(self)
        self._remove.setAutoRaise(True)
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete does the same
        self._remove.setToolTip(tr("Take this run out (Del)"))
        self._remove.clicked.connect(self._remove_clicked)
        self.clicked.connect(self._clicked)

    def value(self) -> Chip:
        return self._value

    def set_value(self, value: Chip) -> None:
        self._value = value
        self.setChecked(value.is_baseline)
        self.setAccessibleName(tr("Run {label}: {name}").format(label=value.label, name=value.title or value.name))
        role = tr("baseline") if value.is_baseline else tr("Space makes it the baseline, Enter opens it")
        self.setAccessibleDescription(", ".join(part for part in (value.machine, role) if part))
        self.setToolTip(plain_tip(value.tip))
        self._remove.setAccessibleName(tr("Take out run {label}").format(label=value.label))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._remove.setIcon(icon("remove", theme.text2, 16))
        self.update()

    def set_bare(self, bare: bool) -> None:
        """Without the cross, for pictures."""
        self._bare = bare
        self._remove.setVisible(not bare)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDEST, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._remove.setGeometry(self.width() - 32, (self.height() - 26) // 2, 26, 26)

    def nextCheckState(self) -> None:
        """A click alone decides nothing: who is the baseline is told by `set_value`."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._place)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self._place)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self._place)

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self._place)

    @Slot()
    def _remove_clicked(self) -> None:
        self.removed.emit(self._place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, value = QPainter(self), self._theme, self._value
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused, strong = self.hasFocus(), value.is_baseline
        painter.setBrush(theme.card if strong else theme.background)
        painter.setPen(
            QPen(theme.focus if focused else theme.ink if strong else theme.strong_line, 2 if focused else 1)
        )
        painter.drawRoundedRect(rect, 8, 8)
        badge = QRectF(10, self.height() / 2 - _LABEL / 2, max(_LABEL, 10 + 8 * len(value.label)), _LABEL)
        painter.setBrush(theme.ink if strong else theme.background)
        painter.setPen(QPen(theme.ink if strong else theme.text3, 1.2))
        painter.drawRoundedRect(badge, 5, 5)
        painter.setFont(font(Size.BODY, 700))
        painter.setPen(theme.background if strong else theme.ink)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, value.label)
        self._paint_words(painter, badge.right() + 10)

    def _paint_words(self, painter: QPainter, left: float) -> None:
        value, theme = self._value, self._theme
        right = self.width() - (12 if self._bare else 36)
        second = ", ".join(part for part in (tr("baseline") if value.is_baseline else "", value.machine) if part)
        middle = self.height() / 2
        both = bool(second)
        first = Part(text=second, rank=1)
        for parts, weight, size, ink, dy in (
            (value.parts(), 600, Size.BODY, theme.ink, -8.5 if both else 0.0),
            ((first,), 400, Size.SMALL, theme.text2, 9.0),
        ):
            face = font(size, weight)
            metrics = QFontMetricsF(face)
            painter.setFont(face)
            painter.setPen(ink)
            painter.drawText(QPointF(left, middle + dy + metrics.capHeight() / 2), fitted(parts, metrics, right - left))


class RunChips(QScrollArea):
    """All chips in lines, the last followed by a button to add more; more than two lines are scrolled to."""

    baseline_picked = Signal(int)
    opened = Signal(int)
    removed = Signal(int)
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[RunChip] = []
        self._theme = LIGHT
        self._bare, self._can_add = False, True
        self._most_lines = 2  # more are scrolled to
        self.setProperty("ground", "paper")
        self.setWidgetResizable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Compared runs"))
        self._body = QWidget()
        self._add = QPushButton(tr("Add runs…"), self._body)
        self._add.setFont(font(Size.BODY))
        self._add.setToolTip(tr("Choose among the runs that were measured here (Ctrl+R)"))
        self._add.clicked.connect(self.add_wanted)
        self.setWidget(self._body)

    def chips(self) -> list[RunChip]:
        """Those in sight, in their order."""
        return self._chips

    def set_chips(self, values: Sequence[Chip]) -> None:
        """Show these runs; chips that stay keep the keyboard."""
        while len(self._chips) > len(values):
            gone = self._chips.pop()
            if gone.hasFocus():
                (self._chips[-1] if self._chips else self._add).setFocus()
            gone.hide()
            gone.deleteLater()
        while len(self._chips) < len(values):
            self._chips.append(self._make(len(self._chips)))
        for chip, value in zip(self._chips, values, strict=True):
            chip.set_value(value)
        self._place()

    def set_most_lines(self, lines: int) -> None:
        """How many lines are in sight at most."""
        if lines != self._most_lines:
            self._most_lines = lines
            self._place()

    def set_can_add(self, can_add: bool) -> None:
        """Whether the button to add runs stands here."""
        self._can_add = can_add
        self._add.setVisible(can_add and not self._bare)

    def set_bare(self, bare: bool) -> None:
        """Without buttons, for pictures."""
        self._bare = bare
        self._add.setVisible(self._can_add and not bare)
        for chip in self._chips:
            chip.set_bare(bare)
        self._place()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for chip in self._chips:
            chip.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _make(self, place: int) -> RunChip:
        chip = RunChip(place, self._body)
        chip.set_theme(self._theme)
        chip.set_bare(self._bare)
        chip.chosen.connect(self.baseline_picked)
        chip.opened.connect(self.opened)
        chip.removed.connect(self.removed)
        chip.installEventFilter(self)
        chip.show()
        return chip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A chip that gets the keyboard comes into view."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, 4)
        return False

    def _place(self) -> None:
        width = max(self.width() - self.verticalScrollBar().sizeHint().width() - 2, _NARROWEST)
        tail = 0 if self._bare else self._add.sizeHint().width() + _GAP
        count = len(self._chips)
        # All in one line where they get along with less, else in columns of one width.
        each = min(_WIDEST, (width - tail - _GAP * max(count - 1, 0)) // max(count, 1))
        if each < _NARROWEST:
            columns = max((width + _GAP) // (_NARROWEST + _GAP), 1)
            each = (width - _GAP * (columns - 1)) // columns
        x = y = 0
        for chip in self._chips:
            if x and x + each > width:
                x, y = 0, y + _HEIGHT + _GAP
            chip.setGeometry(QRect(x, y, each, _HEIGHT))
            x += each + _GAP
        if not self._bare:
            wide = self._add.sizeHint().width()
            if x and x + wide > width:
                x, y = 0, y + _HEIGHT + _GAP
            self._add.setGeometry(QRect(x, y + 8, wide, 30))
        total = y + _HEIGHT
        self._body.resize(width, total)
        lines = y // (_HEIGHT + _GAP) + 1
        rows = min(lines, self._most_lines)
        # The next line shows a little of itself, so that one sees that there is more.
        peek = 14 if lines > rows else 0
        self.setFixedHeight(rows * (_HEIGHT + _GAP) - _GAP + peek)
