"""The page of the class board: the answer, the rows of machines, up to three findings.

Holds what it is told; which guesses may be seen is not decided here.
"""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ....core.board.board_text import BoardFinding
from ....core.display.i18n import tr
from ....core.summary.summary import ResultVerdict
from ...ports.board_models import BoardState
from ...style.icon_paint import icon_pixmap
from ...style.theme import LIGHT, Size, Theme, font
from ...widgets.headline_view import HeadlineView
from ...widgets.labels import Elided, label
from ...widgets.segmented_control import Segmented
from .board_chart import BoardChart
from .board_legend import BoardLegend

_CARDS = 3
_ICONS = {"cores": "turns", "few-cores": "cores", "battery": "hourglass"}


class BoardPage(QWidget):
    """Made when a room is first opened."""

    reveal_wanted = Signal()
    theme_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._state: BoardState | None = None
        self.presenting = self._compact = False
        self._headline = HeadlineView()
        self._title = Elided("", size=Size.TITLE, weight=600)
        self._scale = Segmented([("linear", tr("Linear")), ("log", tr("Log"))], tr("Scale"))
        self._scale.set_value("log")
        self._scale.value_changed.connect(self._pick_scale)
        self._legend = BoardLegend()
        self.chart = BoardChart()
        self._scroll = QScrollArea()
        self._scroll.setProperty("ground", "paper")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.chart)
        # After the bar has come or gone the viewport has its width.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._line_up, Qt.ConnectionType.QueuedConnection)
        self._cards = [BoardCard() for _ in range(_CARDS)]
        self._turn = 0
        self._next = QPushButton()
        self._next.setFont(font(Size.SMALL, 600))
        self._next.setFixedHeight(32)
        self._next.clicked.connect(self._turn_over)
        self._join = Elided("", size=Size.SMALL, tone="second")
        self._posing = False
        self._lay_out()
        self.set_compact(False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._scale)
        self._cards_row = QHBoxLayout()
        self._cards_row.setSpacing(12)
        for card in self._cards:
            self._cards_row.addWidget(card, 1)
        self._cards_row.addWidget(self._next)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(6)
        self._inner.addLayout(head)
        self._inner.addWidget(self._legend)
        self._inner.addWidget(self._scroll, 1)
        self._inner.addLayout(self._cards_row)
        self._inner.addWidget(self._join)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._headline)
        box.addLayout(self._inner, 1)

    def value(self) -> BoardState | None:
        return self._state

    def set_value(self, state: BoardState) -> None:
        """Show another state of the room."""
        self._state = state
        self._headline.say(state.headline, state.reason)
        good = state.open and not state.alarm
        self._headline.set_badges(state.badge if good else "", ResultVerdict.EQUAL, state.badge if not good else "")
        self._title.setText(self._title_words(state))
        shows_guesses = state.revealed and state.guesses
        self._legend.set_value(self.chart.column_ends(), guesses=shows_guesses)
        self._show_frame()
        self.chart.set_value(state)
        self._show_cards()
        self._show_join()

    def _title_words(self, state: BoardState) -> str:
        subject = state.board.subject
        if subject is not None and subject.guessed == "second":
            return tr("How many times faster the second run is")
        said = tr("Speed-up against Serial on the same machine")
        if subject is not None and subject.guessed == "cold":
            said = tr("Speed-up against Serial on the same machine, with start-up")
        parts = [said]
        if (workers := state.board.chosen_workers) is not None:
            parts.append(tr("{n} worker(s)", "", workers))
        if state.board.left_out:
            parts.append(tr("{n} row(s) of few machines not shown", "", state.board.left_out))
        return ", ".join(parts)

    @Slot(str)
    def _pick_scale(self, scale: str) -> None:
        self.chart.set_log(scale == "log")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_R and not event.modifiers():
            self.reveal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        side = 16 if compact else 20
        self._inner.setContentsMargins(side, 2, side, 8)
        self._headline.set_compact(compact)
        self.chart.set_compact(compact)
        if self._state is not None:
            self.set_value(self._state)
        self._show_cards()

    def set_presenting(self, presenting: bool) -> None:
        """On a screen for the room: no controls."""
        self.presenting = presenting
        self._show_frame()
        self._show_cards()
        self._show_join()

    def _show_frame(self) -> None:
        """What stands around the rows; a room that is waited for has only its code to read."""
        begun = self._state is not None and bool(self._state.board.subjects)
        self._title.setVisible(begun)
        self._legend.setVisible(begun)
        self._scale.setVisible(begun and not self.presenting)

    def set_posing(self, posing: bool) -> None:
        """For a picture, which outlives the room's code."""
        self._posing = posing
        self.chart.set_posing(posing)
        self._show_join()

    def _show_join(self) -> None:
        """Who comes late sees on the stage how to hand in; in the window the panel and the bar say it."""
        words = self._state.join if self._state is not None else ""
        self._join.setText(words)
        self._join.setVisible(self.presenting and not self._posing and bool(words))

    def _show_cards(self) -> None:
        """All of them; in a narrow window they take turns."""
        found = self._state.findings if self._state is not None else ()
        self._turn = self._turn if self._turn < len(found) else 0
        shown = found[self._turn : self._turn + 1] if self._compact else found
        for card, finding in zip_longest(self._cards, shown):
            card.set_finding(finding)
            card.setVisible(finding is not None)
        takes_turns = self._compact and len(found) > 1 and not self.presenting
        self._next.setVisible(takes_turns)
        self._next.setText(tr("{place} of {n}", "", len(found)).format(place=self._turn + 1))
        self._next.setAccessibleName(tr("Next finding: {place}").format(place=self._next.text()))

    @Slot()
    def _turn_over(self) -> None:
        found = self._state.findings if self._state is not None else ()
        self._turn = (self._turn + 1) % max(len(found), 1)
        self._show_cards()

    @Slot()
    def _line_up(self) -> None:
        """The heads stand over the columns also where the rows scroll."""
        bar = self._scroll.verticalScrollBar()
        self._legend.set_inset(self._scroll.width() - self.chart.width() if bar.maximum() > 0 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line_up()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for part in (self._headline, self._legend, self.chart):
            part.set_theme(theme)
        for card in self._cards:
            card.set_theme(theme)
        self.theme_changed.emit(theme)


class BoardCard(QFrame):
    """A claim about the room and its evidence."""

    def __init__(self) -> None:
        super().__init__()
        self.finding: BoardFinding | None = None
        self._theme: Theme = LIGHT
        self._signed: tuple[str, str, float] | None = None  # what the sign was made of
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "card")
        self.setFixedHeight(72)
        self._sign = label()
        self._sign.setFixedWidth(22)
        self._claim = Elided("", size=Size.BODY, weight=600)
        self._evidence = label(size=Size.SMALL, tone="second")
        self._evidence.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._claim)
        words.addWidget(self._evidence)
        words.addStretch()
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 10, 14, 8)
        line.setSpacing(10)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def set_finding(self, finding: BoardFinding | None) -> None:
        """Show a finding, or nothing."""
        self.finding = finding
        if finding is not None:
            self._claim.setText(finding.claim)
            self._claim.setToolTip("")
            self._evidence.setText(finding.evidence)
            self._show_sign()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show_sign()

    def _show_sign(self) -> None:
        if self.finding is not None:
            name = _ICONS[self.finding.key]
            color = self._theme.look_here if name == "hourglass" else self._theme.text2
            wanted = name, color.name(), self.devicePixelRatioF()
            if wanted != self._signed:  # figures change with every machine, signs hardly ever
                self._signed = wanted
                self._sign.setPixmap(icon_pixmap(name, color, 18, ratio=wanted[2]))
