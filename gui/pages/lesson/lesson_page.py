"""The page of a lesson: the question, the guesses in their rows, and after the run the reveal.

Lays out and passes on; every word and number comes with the state.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ...keyboard.key_names import key_name
from ...ports.lesson_models import LessonState, Stage
from ...style.theme import Size, Theme, font
from ...widgets.headline_view import HeadlineView
from ...widgets.labels import label, set_tone
from ...widgets.legend import Legend, Mark
from ...widgets.segmented_control import Segmented
from .guess_chart import GuessChart
from .reveal_cards import RevealCards


class LessonPage(QWidget):
    """Predict, run, reveal."""

    guessed = Signal(int, object)  # a cell of the plan, and the factor
    cleared = Signal()
    why_wanted = Signal()
    try_wanted = Signal()
    next_wanted = Signal()
    lessons_wanted = Signal()
    function_wanted = Signal()
    presenter_wanted = Signal()
    board_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lessonPage")
        self._state = LessonState()
        self._picked: bool | None = None  # linear or log, once the user chose
        self.presenting = self._compact = self._posing = False
        self.headline, self.chart, self.cards = HeadlineView(), GuessChart(), RevealCards()
        self._legend = Legend()
        self._title = label("", size=Size.TITLE, weight=600)
        self._scale = Segmented([("linear", tr("Linear")), ("log", tr("Log"))], tr("Scale"))
        self._room = self._button(tr("For the room"), "quiet")
        self._room.setToolTip(tr("The presenter's page: what to ask, what they will see, where it can surprise"))
        self._board = self._button(tr("Class board"), "quiet")
        self._board.setToolTip(tr("The run files of a room of machines on one chart; a room is opened by a click"))
        self._clear = self._button(tr("Clear guesses"), "plain")
        self._lessons = self._button(tr("All lessons"), "plain")
        self._function = self._button(tr("Open a Python file"), "plain")
        self._count = label("", size=Size.TITLE, weight=600)
        self._hint = label("", size=Size.BODY, tone="second")
        self._progress = label("", size=Size.SMALL, tone="second")
        self._notes = label("", size=Size.SMALL, tone="look")
        for line in (self._hint, self._progress, self._notes):
            line.setWordWrap(True)
        self._foot = QWidget()
        self._lacks = label("", size=Size.REASON, tone="look")
        self._lacks.setWordWrap(True)
        self._scroll, self._instead = _scrolling(self.chart), _in_the_middle(self._lacks, self._function, self._lessons)
        self._lay_out()
        self._connect()
        self.set_state(self._state)

    def _lay_out(self) -> None:
        head = _line(24, 2, 0)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._board)
        head.addWidget(self._room)
        head.addWidget(self._scale)
        legend, body, foot = _line(24, 0, 0), _line(20, 0, 0), QHBoxLayout(self._foot)
        legend.addWidget(self._legend)
        body.addWidget(self._scroll)
        body.addWidget(self._instead)
        foot.setContentsMargins(24, 4, 20, 8)
        foot.setSpacing(12)
        for part in (self._count, self._hint, self._clear):
            foot.addWidget(part, int(part is self._hint))
        below = QVBoxLayout()
        below.setContentsMargins(24, 0, 20, 6)
        below.addWidget(self._notes)
        below.addWidget(self._progress)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.headline)
        box.addLayout(head)
        box.addLayout(legend)
        box.addLayout(body, 1)
        box.addWidget(self.cards)
        box.addWidget(self._foot)
        box.addLayout(below)

    def _button(self, text: str, kind: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", kind)
        button.setFont(font(Size.BODY))
        button.setMinimumHeight(30)
        return button

    def _connect(self) -> None:
        self.chart.guessed.connect(self.guessed)
        self.chart.problem_changed.connect(self._show_problem)
        self.cards.why_pressed.connect(self.why_wanted)
        self.cards.try_pressed.connect(self.try_wanted)
        self.cards.next_pressed.connect(self.next_wanted)
        self._scale.value_changed.connect(self._pick_scale)
        self._clear.clicked.connect(self.cleared)
        self._lessons.clicked.connect(self.lessons_wanted)
        self._function.clicked.connect(self.function_wanted)
        self._room.clicked.connect(self.presenter_wanted)
        self._board.clicked.connect(self.board_wanted)

    def set_state(self, state: LessonState) -> None:
        """Show all of a lesson, or that none was picked."""
        if state.name != self._state.name:
            self._picked = None
        self._state = state
        stage, log = state.stage, state.log if self._picked is None else self._picked
        self.headline.set_words(state.headline, state.reason)
        if state.stage is Stage.REVEALED:
            self.headline.set_badges(state.badge, state.verdict, state.state)
        self.headline.set_amber(state.amber)
        self._title.setText(state.chart_title)
        self._scale.set_value("log" if log else "linear")
        shown = bool(state.rows)
        for part in (self.chart, self._scroll, self._title):
            part.setVisible(shown)
        self._scale.setVisible(shown and not self._posing)
        for button in (self._room, self._board):
            button.setVisible(bool(state.name) and not self.presenting)
        self.chart.set_state(state, log=log)
        self.cards.set_state(state)
        self._legend.set_marks(_marks(state, log=log))
        self._legend.setVisible(stage is Stage.REVEALED)
        self._show_foot()
        self._progress.setText(state.progress)
        self._progress.setVisible(self._tells_progress())
        self._function.setVisible(state.wants_function)
        lacking = stage is Stage.LACKING
        for part, here in ((self._lacks, lacking), (self._notes, not lacking)):
            part.setText(state.notes)
            part.setVisible(here and bool(state.notes))

    def _show_foot(self) -> None:
        state = self._state
        open_rows = [row for row in state.rows if not row.known]
        done = sum(row.guess is not None for row in open_rows)
        guessing, measuring = state.stage is Stage.GUESSING, state.stage is Stage.MEASURING
        self._foot.setVisible(state.stage is not Stage.REVEALED)
        self._count.setVisible(guessing)
        self._count.setText(tr("{done} of {n} guessed", "", len(open_rows)).format(done=done))
        if guessing:
            hint = tr("Drag the bars, or type a factor. Run ({keys}) locks the guesses.").format(keys=key_name("F5"))
        else:
            hint = tr("The guesses are locked. The bars come when all is measured.") if measuring else ""
        set_tone(self._hint, "second")
        self._hint.setText(hint)
        self._clear.setVisible(guessing)
        self._clear.setEnabled(done > 0)
        self._instead.setVisible(state.stage in (Stage.NONE, Stage.LACKING))

    @Slot(str)
    def _show_problem(self, text: str) -> None:
        """Why what was typed is no guess, where it stands until something else is said."""
        if text:
            set_tone(self._hint, "failed")
            self._hint.setText(text)
        else:
            self._show_foot()

    @Slot(str)
    def _pick_scale(self, scale: str) -> None:
        self._picked = scale == "log"
        self.set_state(self._state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._state.stage is Stage.REVEALED and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wanted.emit()
        elif self._state.stage is Stage.REVEALED and key == Qt.Key.Key_T and self._state.then is not None:
            self.try_wanted.emit()
        else:
            super().keyPressEvent(event)

    def take_typed(self) -> bool:
        """Guess what is being typed; False where it is no guess, which is said below the chart."""
        return not self.isVisible() or self.chart.take_typed()

    def focus_chart(self) -> None:
        """Give the keyboard to the guesses, or to what goes on."""
        if self._state.stage is Stage.REVEALED:
            self.setFocus()
            self.cards.focus_next()
        else:
            self.chart.setFocus()

    def set_theme(self, theme: Theme) -> None:
        for part in (self.headline, self.chart, self.cards, self._legend):
            part.set_theme(theme)

    def set_compact(self, compact: bool) -> None:
        self.headline.set_compact(compact)
        self._compact = compact
        self._show_room()

    def set_presenting(self, presenting: bool) -> None:
        """Only what a room needs."""
        self.presenting = presenting
        self._show_room()
        self.set_state(self._state)

    def set_posing(self, posing: bool) -> None:
        """For a picture: the reason and what comes next without their buttons, and no bar on its way."""
        self._posing = posing
        if posing:
            self.chart.end_growing()
        self.cards.set_posing(posing)
        self._show_room()
        self.set_state(self._state)

    @property
    def reveals(self) -> bool:
        """Whether the measured bars are in sight."""
        return self._state.stage is Stage.REVEALED

    def _show_room(self) -> None:
        self.cards.set_brief((self._compact or self.presenting) and not self._posing)
        # The card that has it is not there; in a small window a second line would push the axis out of sight.
        self.headline.set_reason_whole(self.presenting and not self._posing)
        self._progress.setVisible(self._tells_progress())

    def _tells_progress(self) -> bool:
        if self._compact or self.presenting or self._state.stage is Stage.MEASURING:
            return False
        return bool(self._state.progress)


def _scrolling(chart: GuessChart) -> QScrollArea:
    """Where rows are too many for the window they are scrolled to."""
    area = QScrollArea()
    area.setObjectName("guesses")
    area.setProperty("ground", "paper")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(chart)
    return area


def _in_the_middle(words: QLabel, *buttons: QPushButton) -> QWidget:
    """What stands in the chart's place while there is none."""
    words.setFixedWidth(560)
    made, box = QWidget(), QVBoxLayout()
    made.setLayout(box)
    box.setSpacing(16)
    box.addStretch(2)
    for parts in ((words,), buttons):  # in a line of its own the words get the height that they need
        line = QHBoxLayout()
        line.addStretch()
        for part in parts:
            line.addWidget(part)
        line.addStretch()
        box.addLayout(line)
    box.addStretch(3)
    return made


def _line(left: int, top: int, bottom: int) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(left, top, 20, bottom)
    return line


def _marks(state: LessonState, *, log: bool) -> tuple[Mark, ...]:
    if state.stage is not Stage.REVEALED:
        return ()
    marks = [Mark.GUESS] if any(row.guess for row in state.rows) else []
    if log:
        return tuple(marks)
    hatched = [Mark.STARTUP] if any(max(row.startup, row.spared) > 0.02 for row in state.rows) else []
    return (*hatched, Mark.MEASURED, Mark.SAMPLE, *marks)
