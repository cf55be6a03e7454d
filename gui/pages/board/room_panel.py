"""The panel of the room, in the plan's place: its code, the seats, what is shown, what was not taken, and its end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ....core.display.i18n import tr
from ...ports.board_models import CoresOption, RoomState
from ...style.theme import LIGHT, Size, Theme, font
from ...widgets.elided_combo import ElidedCombo
from ...widgets.labels import Elided, label, set_tone
from ...widgets.segmented_control import Segmented

SEAT, GAP = 16, 6  # px
SEATS_MAX = 52  # above which a bar stands for the seats
SEGMENTS_MAX = 5  # numbers of workers beside each other, above which a list drops down


class RoomPanel(QScrollArea):
    """Holds what it is told, and says what the person wants."""

    subject_picked = Signal(int)
    workers_picked = Signal(int)
    cores_shown = Signal(int, bool)
    guesses_shown = Signal(bool)
    medians_shown = Signal(bool)
    names_shown = Signal(bool)
    reveal_wanted = Signal()
    close_wanted = Signal()
    save_wanted = Signal()

    def __init__(self) -> None:  # long: lays out its widgets
        super().__init__()
        self.setProperty("ground", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._state = RoomState()
        self._code = label(size=40, weight=700)
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._ways = [Elided("", size=Size.SMALL, tone="second") for _ in range(3)]
        self._card = self._code_card()
        self._count, self._missing = label(size=Size.TITLE, weight=600), label(size=Size.SMALL, tone="third")
        self._seats = Seats()
        self._subject = self._combo(tr("Lesson"))
        self._subject.setObjectName("boardSubject")
        self._subject.activated.connect(self.subject_picked)
        self._workers = Segmented([], tr("Workers"))
        self._workers.value_changed.connect(self._pick_workers)
        self._many_workers = self._combo(tr("Workers"))
        self._many_workers.activated.connect(self._pick_many_workers)
        self._many_workers.hide()
        self._cores_box = QVBoxLayout()
        self._cores_box.setSpacing(4)
        self._cores: dict[int, CoresLine] = {}
        self._guesses = self._check(tr("The room's guesses"), self.guesses_shown, on=True)
        self._medians = self._check(tr("Medians"), self.medians_shown, on=True)
        self._names = self._check(tr("Names"), self.names_shown, on=False)
        self._guessed, self._named = (label(size=Size.SMALL, tone="third") for _ in range(2))
        self._reveal = self._button(tr("Reveal the guesses    R"), self.reveal_wanted)
        self._problem = label(size=Size.SMALL, tone="look")
        self._problem.setWordWrap(True)
        self._refused_head = self._head(tr("Not taken"), tr("the board goes on"))
        self._refusals: tuple[tuple[str, str], ...] = ()
        self._refused_head.hide()
        self._refused = QGridLayout()
        self._refused.setHorizontalSpacing(8)
        self._refused.setVerticalSpacing(3)
        self._refused.setColumnStretch(0, 1)
        self._open_for, self._reach = Elided(size=Size.BODY, weight=600), label(size=Size.SMALL, tone="second")
        self._close = self._button(tr("Close the room"), self.close_wanted)
        self._save = self._button(tr("Save the board"), self.save_wanted)
        body = QWidget()
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body.setProperty("ground", "panel")
        self._filters = QWidget()  # of what is shown: nothing to choose before there is something
        self._lay_out_filters(QVBoxLayout(self._filters))
        self._lay_out(QVBoxLayout(body))
        self.setWidget(body)

    def _code_card(self) -> QFrame:
        card = QFrame()
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card.setProperty("ground", "card")
        box = QVBoxLayout(card)
        box.setContentsMargins(10, 6, 10, 10)
        box.setSpacing(2)
        box.addWidget(self._code)
        for way in self._ways:
            way.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(way)
        return card

    def _lay_out(self, box: QVBoxLayout) -> None:
        box.setContentsMargins(16, 4, 16, 12)
        box.setSpacing(8)
        box.addWidget(self._card)
        box.addLayout(self._line(self._count, self._missing))
        box.addWidget(self._seats)
        box.addWidget(self._problem)
        box.addWidget(self._filters)
        box.addWidget(self._refused_head)
        box.addLayout(self._refused)
        box.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._close, 1)
        buttons.addWidget(self._save, 1)
        box.addLayout(buttons)
        last = QHBoxLayout()
        last.addWidget(self._open_for, 1)
        last.addWidget(self._reach)
        box.addLayout(last)

    def _lay_out_filters(self, box: QVBoxLayout) -> None:
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (title, field) in enumerate(((tr("Lesson"), self._subject), (tr("Workers"), self._workers))):
            name = label(title, size=Size.SMALL, weight=600, tone="second")
            name.setMinimumWidth(64)
            name.setBuddy(field)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._many_workers, 1, 1)
        box.addLayout(grid)
        box.addWidget(self._head(tr("Machines"), tr("ticked ones are shown")))
        box.addLayout(self._cores_box)
        box.addWidget(self._head(tr("Show"), ""))
        box.addLayout(self._line(self._guesses, self._guessed))
        box.addWidget(self._medians)
        box.addLayout(self._line(self._names, self._named))
        box.addWidget(self._reveal)

    def set_value(self, state: RoomState) -> None:
        """Show another state of the room."""
        self._state = state
        self._code.setText(state.code)
        self._code.setVisible(bool(state.code))
        self._code.setAccessibleName(tr("Code of the room: {code}").format(code=" ".join(state.code)))
        for place, way in enumerate(self._ways):
            way.setText(state.ways[place] if place < len(state.ways) else "")
            way.setVisible(place < len(state.ways))
        self._show_seats(state)
        self._show_filters(state)
        self._guessed.setText(tr("{n} guessed", "", state.guessed))
        self._named.setText(tr("{n} gave theirs", "", state.named))
        self._reveal.setVisible(not state.revealed)
        self._reveal.setEnabled(state.guessed > 0)
        self._guesses.setEnabled(state.revealed)
        self._show_refusals(state)
        self._problem.setVisible(bool(state.folder_problem))
        self._problem.setText(
            tr("The folder cannot be read: {reason}. What was taken is kept.").format(reason=state.folder_problem)
        )
        self._close.setEnabled(state.open)
        self._open_for.setToolTip("")
        self._open_for.setText(state.open_for)
        self._reach.setText(state.reach)
        self._save.setEnabled(state.handed_in > 0)

    def _show_seats(self, state: RoomState) -> None:
        if state.seats is None:
            self._count.setText(tr("{n} handed in", "", state.handed_in))
            self._missing.setText("")
        else:
            said = tr("{count} of {seats} handed in")
            self._count.setText(said.format(count=state.handed_in, seats=state.seats))
            self._missing.setText(tr("{n} missing", "", max(state.seats - state.handed_in, 0)))
        self._seats.set_value(state.handed_in, state.seats)

    def _show_filters(self, state: RoomState) -> None:
        self._filters.setVisible(bool(state.subjects))
        shown = tuple(self._subject.itemText(place) for place in range(self._subject.count()))
        if shown != state.subjects:
            self._subject.clear()
            self._subject.addItems(list(state.subjects))
        self._subject.setCurrentIndex(state.subject if state.subjects else -1)
        self._subject.setEnabled(bool(state.subjects))
        self._show_workers(state)
        most = max((one.machines for one in state.cores), default=1)
        if list(self._cores) != [one.cores for one in state.cores]:
            for line in self._cores.values():
                self._cores_box.removeWidget(line)
                line.hide()
                line.deleteLater()
            self._cores = {one.cores: CoresLine(one.cores) for one in state.cores}
            for line in self._cores.values():
                line.set_theme(self._seats.theme)
                line.toggled.connect(self.cores_shown)
                self._cores_box.addWidget(line)
        for one in state.cores:
            self._cores[one.cores].set_value(one, most)

    def _show_workers(self, state: RoomState) -> None:
        """Segments as long as they fit; machines of many kinds measured many numbers."""
        many = len(state.workers) > SEGMENTS_MAX
        self._workers.setVisible(not many)
        self._many_workers.setVisible(many)
        counts = [str(count) for count in state.workers]
        if not many:
            self._workers.set_options([(count, count) for count in counts])
            if state.chosen_workers is not None:
                self._workers.set_value(str(state.chosen_workers))
            return
        if [self._many_workers.itemText(place) for place in range(self._many_workers.count())] != counts:
            self._many_workers.clear()
            self._many_workers.addItems(counts)
        self._many_workers.setCurrentText(str(state.chosen_workers))

    def _show_refusals(self, state: RoomState) -> None:
        if state.refusals == self._refusals:
            return
        self._refusals = state.refusals
        while (item := self._refused.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._refused_head.setVisible(bool(state.refusals))
        for row, (name, words) in enumerate(state.refusals):
            self._refused.addWidget(Elided(name, size=Size.SMALL), row, 0)
            self._refused.addWidget(label(words, size=Size.SMALL, tone="look"), row, 1)

    def set_theme(self, theme: Theme) -> None:
        self._seats.set_theme(theme)
        for line in self._cores.values():
            line.set_theme(theme)

    @Slot(str)
    def _pick_workers(self, workers: str) -> None:
        self.workers_picked.emit(int(workers))

    @Slot(int)
    def _pick_many_workers(self, place: int) -> None:
        self.workers_picked.emit(self._state.workers[place])

    @staticmethod
    def _combo(name: str) -> ElidedCombo:
        combo = ElidedCombo()
        combo.setAccessibleName(name)
        combo.setFixedHeight(32)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.setMinimumWidth(80)
        combo.setFont(font(Size.BODY))
        return combo

    @staticmethod
    def _line(left: QWidget, right: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(left)
        line.addStretch()
        line.addWidget(right)
        return line

    @staticmethod
    def _head(title: str, aside: str) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 4, 0, 0)
        line.addWidget(label(title, size=Size.SMALL, weight=600, tone="second"))
        line.addStretch()
        line.addWidget(label(aside, size=Size.SMALL, tone="third"))
        return head

    @staticmethod
    def _check(text: str, shown: object, *, on: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setFont(font(Size.BODY))
        box.setChecked(on)
        box.clicked.connect(shown)
        return box

    @staticmethod
    def _button(text: str, wanted: object) -> QPushButton:
        button = QPushButton(text)
        button.setFont(font(Size.SMALL, 600))
        button.setMinimumHeight(34)
        button.clicked.connect(wanted)
        return button


class Seats(QWidget):
    """One square a seat; a bar above `SEATS_MAX`, and where nobody said how many there are, a square a machine."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self._taken, self._seats = 0, 0
        self.set_value(0, None)

    def set_value(self, taken: int, seats: int | None) -> None:
        self._taken, self._seats = taken, max(seats if seats is not None else taken, taken)
        self._make_room()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _in_row(self) -> int:
        return max((self.width() + GAP) // (SEAT + GAP), 1)

    def _make_room(self) -> None:
        rows = 1 if self._seats > SEATS_MAX else -(-self._seats // self._in_row())
        self.setFixedHeight(rows * (SEAT + GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._seats > SEATS_MAX:
            painter.setBrush(self.theme.track)
            painter.drawRoundedRect(QRectF(0, 4, self.width(), 8), 3, 3)
            painter.setBrush(self.theme.ink)
            painter.drawRoundedRect(QRectF(0, 4, self.width() * self._taken / self._seats, 8), 3, 3)
            return
        for place in range(self._seats):
            row, column = divmod(place, self._in_row())
            square = QRectF(column * (SEAT + GAP), row * (SEAT + GAP), SEAT, SEAT)
            if place < self._taken:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.ink)
                painter.drawRoundedRect(square, 4, 4)
            else:
                painter.setPen(QPen(self.theme.text3, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


class CoresLine(QWidget):
    """How many machines have so many cores, and whether they are shown."""

    toggled = Signal(int, bool)

    def __init__(self, cores: int) -> None:
        super().__init__()
        self._cores, self._share = cores, 0.0
        self._theme: Theme = LIGHT
        self._box = QCheckBox()
        self._box.setFont(font(Size.BODY, 600))
        self._box.setFixedWidth(100)
        self._box.clicked.connect(self._clicked)
        self._count = label(size=Size.SMALL)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        line.addWidget(self._box)
        line.addStretch()
        line.addWidget(self._count)

    def set_value(self, option: CoresOption, most: int) -> None:
        self._box.setText(option.title)
        self._box.setChecked(option.shown)
        self._count.setText(str(option.machines))
        set_tone(self._count, "" if option.shown else "third")
        self._share = option.machines / most
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @Slot(bool)
    def _clicked(self, shown: bool) -> None:
        self.toggled.emit(self._cores, shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.text3)
        room = self.width() - 106 - 34
        painter.drawRoundedRect(QRectF(106, self.height() / 2 - 4, max(room * self._share, 4), 8), 4, 4)
