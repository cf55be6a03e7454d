"""What the content shows before there is a run: what the program does, what to press, the lessons as cards.

Nothing runs from here but by Run.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...core.display.i18n import tr
from ..ports.view_models import Card
from ..style.markers import paint_marker
from ..style.theme import LIGHT, Size, Theme, font
from ..widgets.labels import label

_SIDE, _ABOVE, _BELOW = 18, 61, 37  # px around a card's text: beside it, the number and title above, the markers below
_TALLEST = 176


class _CardButton(QAbstractButton):
    """One card; the last, dashed one stands for a plan of one's own."""

    def __init__(self, card: Card, *, first: bool = False) -> None:
        super().__init__()
        self.card = card
        self._first = first
        self._theme: Theme = LIGHT
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{card.title}. {card.text}")
        self.setMaximumHeight(_TALLEST)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(300, 154)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 112)

    def heightForWidth(self, width: int) -> int:
        """Px that the whole text takes, however narrow the card and large the font."""
        room = QRect(0, 0, max(width - 2 * _SIDE, 1), 10_000)
        text = QFontMetrics(font(Size.TITLE)).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._words())
        return max(_ABOVE + text.height() + _BELOW, self.minimumSizeHint().height())

    def _words(self) -> str:
        # A line may break inside "C++" but for the word joiners.
        return self.card.text.replace("C++", "C\u2060+\u2060+")

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_card(self, card: Card) -> None:
        self.card = card
        self.setAccessibleName(f"{card.title}. {card.text}")
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, frame = self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        own = not self.card.key
        pen = QPen(theme.strong_line, 1.5, Qt.PenStyle.DashLine) if own else QPen(Qt.PenStyle.NoPen)
        if self._first:
            pen = QPen(theme.ink, 2)
        painter.setPen(QPen(theme.focus, 2) if self.hasFocus() else pen)
        painter.setBrush(theme.background if own else theme.track if self.isDown() else theme.card)
        painter.drawRoundedRect(frame, 10, 10)
        inner = frame.adjusted(_SIDE - 1, 14, 1 - _SIDE, -14)
        if own:
            self._paint_own(painter, inner)
        else:
            self._paint_card(painter, inner)

    def _paint_own(self, painter: QPainter, inner: QRectF) -> None:
        align = Qt.AlignmentFlag.AlignHCenter
        middle = inner.center().y()
        painter.setPen(self._theme.ink)
        painter.setFont(font(15, 600))
        painter.drawText(QRectF(inner.x(), middle - 24, inner.width(), 22), align, self.card.title)
        painter.setPen(self._theme.text2)
        painter.setFont(font(Size.TITLE))
        painter.drawText(QRectF(inner.x(), middle + 2, inner.width(), 22), align, self.card.text)

    def _paint_card(self, painter: QPainter, inner: QRectF) -> None:
        theme = self._theme
        painter.setPen(theme.text2)
        painter.setFont(font(Size.BODY, 600))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, str(self.card.number))
        painter.setFont(font(Size.SMALL))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight, self.card.duration)
        painter.setPen(theme.text2 if self.card.lacks else theme.ink)
        self._paint_title(painter, inner.adjusted(0, 22, 0, 0))
        painter.setPen(theme.text2)
        painter.setFont(font(Size.TITLE))
        words = inner.adjusted(0, 46, 0, -22)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), self._words())
        for place, key in enumerate(self.card.strategies):
            look = theme.look(key)
            paint_marker(painter, look.marker, QPointF(inner.x() + 7 + 23 * place, inner.bottom() - 5), 13, look.color)

    def _paint_title(self, painter: QPainter, room: QRectF) -> None:
        # Some languages need more room than others.
        for size in (16, 15, 14):
            painter.setFont(font(size, 600))
            if painter.fontMetrics().horizontalAdvance(self.card.title) <= room.width():
                break
        shown = painter.fontMetrics().elidedText(self.card.title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, shown)


def _heads() -> list[QLabel]:
    """What the program is, above the cards."""
    title = label(tr("Guess first. Then this machine says."), size=Size.HEADLINE, weight=700)
    what = label(
        tr("The same Python work runs in every way there is, side by side: how long does each take, and why?"),
        size=Size.REASON,
    )
    how = label(
        tr("Begin with lesson 1, or set a plan of your own. Nothing runs until you press Run (F5)."),
        size=Size.REASON,
        tone="second",
    )
    for head in (title, what, how):
        head.setContentsMargins(4, 0, 0, 0)
        head.setWordWrap(True)
    return [title, what, how]


class StartPage(QScrollArea):
    """Lesson 1 and a plan of one's own, then all other lessons, or a button that shows them; scrolls if need be."""

    card_picked = Signal(str)  # key of a lesson; "" for a plan of one's own

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setProperty("ground", "paper")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cards: list[_CardButton] = []
        self._theme: Theme = LIGHT
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        self._more = label(tr("More lessons"), size=Size.SMALL, weight=600, tone="second")
        self._unfold = QPushButton(tr("More lessons"))
        self._unfold.setProperty("kind", "quiet")
        self._unfold.setFont(font(Size.BODY))
        self._unfold.setMinimumHeight(30)
        self._unfold.clicked.connect(self._unfolded)
        self._folded = False
        page = QWidget()
        page.setObjectName("startPage")
        between = QHBoxLayout()
        for part in (self._more, self._unfold):
            between.addWidget(part)
            part.setParent(page)
            part.hide()
        between.addStretch()
        self._grid.addLayout(between, 1, 0, 1, 6)
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page.setProperty("ground", "paper")
        box = QVBoxLayout(page)
        box.setContentsMargins(20, 4, 20, 12)
        box.setSpacing(4)
        for head in _heads():
            box.addWidget(head)
        box.addSpacing(8)
        box.addLayout(self._grid, 1)
        box.addStretch()
        self.setWidget(page)

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show these, and after them the way to a plan of one's own."""
        own = Card(key="", title=tr("Your own plan"), text=tr("or open a run file (Ctrl+O)"))
        cards = (*cards[:1], own, *cards[1:])
        if [button.card.key for button in self._cards] == [card.key for card in cards]:
            for button, card in zip(self._cards, cards, strict=True):
                button.set_card(card)
            self._show_more()
            return
        for button in self._cards:
            button.deleteLater()
        self._cards = [_CardButton(card, first=place == 0) for place, card in enumerate(cards)]
        for place, button in enumerate(self._cards):
            button.clicked.connect(self._picked)
            button.set_theme(self._theme)
            # The first two, which are all that a beginner has to look at, share a line of their own.
            if place < 2:
                self._grid.addWidget(button, 0, 3 * place, 1, 3)
            else:
                self._grid.addWidget(button, 2 + (place - 2) // 3, 2 * ((place - 2) % 3), 1, 2)
        self._show_more()

    def cards(self) -> Sequence[_CardButton]:
        """In their order: lesson 1, a plan of one's own, the others."""
        return self._cards

    @property
    def more_button(self) -> QPushButton:
        return self._unfold

    def set_folded(self, folded: bool) -> None:
        """Whether only the first two are in sight, and a button that shows the others: nothing else to decide."""
        self._folded = folded
        if self._cards:
            self._show_more()

    def _show_more(self) -> None:
        others = self._cards[2:]
        # Where lesson 1 cannot run it is no offer.
        folded = self._folded and not self._cards[0].card.lacks
        for button in others:
            button.setVisible(not folded)
        self._more.setVisible(bool(others) and not folded)
        self._unfold.setVisible(bool(others) and folded)

    @Slot()
    def _unfolded(self) -> None:
        held = self._unfold.hasFocus()
        self.set_folded(False)
        if held:  # by keyboard: go on with the first of those that came
            self._cards[2].setFocus()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for button in self._cards:
            button.set_theme(theme)

    def _picked(self) -> None:
        button = self.sender()
        if isinstance(button, _CardButton):
            self.card_picked.emit(button.card.key)
