"""The cards below a lesson's chart: why it came out so with the workers' lanes, what to try, the next lesson."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ...ports.lesson_models import Lanes, LessonState, RevealCard
from ...style.text_metrics import measured
from ...style.theme import LIGHT, Size, Theme, font, mix
from ...widgets.labels import label

_LANE, _GAP = 15.0, 6.0
_LANES_MOST = 4
_NAME = 30.0
_BRIEF, _NO_LIMIT = 64, (1 << 24) - 1  # px
_ALONE = 560  # px of a card that has the whole line


class LanesPreview(QWidget):
    """A stretch of the run: which worker ran when, pale while it waited."""

    def __init__(self) -> None:
        super().__init__()
        self._lanes: Lanes = ()
        self._look = ""
        self._theme: Theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("When each worker ran"))

    def sizeHint(self) -> QSize:
        return QSize(200, round(len(self._lanes) * (_LANE + _GAP)))

    def set_lanes(self, lanes: Lanes, look: str) -> None:
        self._lanes, self._look = lanes[:_LANES_MOST], look
        self.setFixedHeight(self.sizeHint().height())
        self.setVisible(bool(lanes))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._lanes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, ground = self._theme.look(self._look).color, self._theme.card
        face, _ = measured(Size.SMALL)
        width = self.width() - _NAME
        for place, lane in enumerate(self._lanes):
            top = place * (_LANE + _GAP)
            painter.setFont(face)
            painter.setPen(self._theme.text2)
            painter.drawText(QRectF(0, top, _NAME, _LANE), Qt.AlignmentFlag.AlignVCenter, f"w{place + 1}")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(color, ground, 0.22))
            painter.drawRoundedRect(QRectF(_NAME, top, width, _LANE), 3, 3)
            painter.setBrush(color)
            for begin, end in lane:
                painter.drawRect(QRectF(_NAME + begin * width, top, max((end - begin) * width, 1.0), _LANE))


_CPP = "C\N{WORD JOINER}+\N{WORD JOINER}+"  # else a line may end within it


class Card(QFrame):
    """A title, words, and a button where there is one."""

    pressed = Signal()

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setObjectName("lessonCard")
        self.setProperty("ground", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label("", size=Size.TITLE, weight=600)
        self._aside = label("", size=Size.SMALL, tone="second")
        self._text = label("", size=Size.BODY, tone="second")
        for one in (self._title, self._text):
            one.setWordWrap(True)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.setProperty("kind", kind)
        self.button.setFont(font(Size.BODY, 600))
        self.button.setMinimumHeight(36 if kind != "link" else 24)
        self.button.clicked.connect(self.pressed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._aside)
        self._brief = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(6)
        self.body.addLayout(head)
        self.body.addWidget(self._text)
        self.body.addStretch()
        left = Qt.AlignmentFlag.AlignLeft if kind == "link" else Qt.AlignmentFlag(0)
        self.body.addWidget(self.button, 0, left)

    def set_card(self, card: RevealCard | None) -> None:
        self.setVisible(card is not None)
        if card is None:
            return
        first = card.text.split(". ")[0].rstrip(".")
        self._title.setText(f"{card.title}: {first}" if self._brief and first else card.title)
        self._aside.setText(card.aside)
        self._text.setText(card.text.replace("C++", _CPP))
        self._text.setVisible(not self._brief)
        self.button.setText(card.button)
        self.button.setVisible(bool(card.button))

    def set_brief(self, brief: bool) -> None:
        """Its first sentence alone, and the button beside it."""
        self._brief = brief
        line = QBoxLayout.Direction.LeftToRight if brief else QBoxLayout.Direction.TopToBottom
        self.body.setDirection(line)
        self.setMaximumHeight(_BRIEF if brief else _NO_LIMIT)

    def set_posing(self, posing: bool) -> None:
        """For a picture nobody can press anything."""
        self.button.setVisible(bool(self.button.text()) and not posing)

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(f"#lessonCard {{ background: {theme.card.name()}; border-radius: 10px; }}")


class RevealCards(QWidget):
    """Why, Try this, Next."""

    why_pressed = Signal()
    try_pressed = Signal()
    next_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state, self._brief, self._posing = LessonState(), False, False
        self._why, self._try, self._next = Card("link"), Card("plain"), Card("primary")
        self._lanes = LanesPreview()
        self._why.body.insertWidget(2, self._lanes)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 4, 20, 4)
        line.setSpacing(12)
        for card, share in ((self._why, 2), (self._try, 1), (self._next, 1)):
            line.addWidget(card, share)
        self._why.pressed.connect(self.why_pressed)
        self._try.pressed.connect(self.try_pressed)
        self._next.pressed.connect(self.next_pressed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_state(self, state: LessonState) -> None:
        self._state = state
        self._show()

    def _show(self) -> None:
        state = self._state
        self._why.set_card(None if self._brief else state.why)
        self._try.set_card(None if self._brief else state.then)
        self._next.set_card(state.after)
        alone = state.why is None and state.then is None and not self._brief
        self._next.setMaximumWidth(_ALONE if alone else _NO_LIMIT)
        self._lanes.set_lanes(state.lanes, state.lanes_look)
        shown = (state.after,) if self._brief else (state.why, state.then, state.after)
        self.setVisible(any(card is not None for card in shown))
        for one in (self._why, self._try, self._next):
            one.set_posing(self._posing)

    def set_posing(self, posing: bool) -> None:
        """For a picture: no buttons."""
        self._posing = posing
        self._show()

    def set_brief(self, brief: bool) -> None:
        """Only what goes on, where there is no room or a room looks on: the reason is beside the headline."""
        self._brief = brief
        self._next.set_brief(brief)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        for part in (self._why, self._try, self._next, self._lanes):
            part.set_theme(theme)

    def focus_next(self) -> None:
        if self._next.isVisibleTo(self):
            self._next.button.setFocus()
