"""The folded plan: a bar of one line of words, with Run at its right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...core.display.i18n import tr
from ..keyboard.key_names import key_name
from ..style.theme import Size, Theme, font, text_width
from ..widgets.labels import Elided
from .plan_footer import RunButton

_NOTE_MOST = 330  # px


class PlanBar(QWidget):
    """What the plan says, in words; a button that unfolds it; Run or Stop."""

    plan_pressed = Signal()
    run_pressed = Signal()
    stop_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("planBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "panel")
        self.setFixedHeight(48)
        self._open = QPushButton("»  " + tr("Plan"))
        self._open.setObjectName("openPlan")
        self._open.setFont(font(Size.BODY, 500))
        self._open.setFixedHeight(32)
        self._open.setToolTip(tr("Show the plan ({keys})").format(keys=key_name("Ctrl+B")))
        self._open.setAccessibleName(tr("Show the plan"))
        self._open.clicked.connect(self.plan_pressed)
        self._plan_words = self._room_words = ""
        self._words = Elided(size=Size.BODY, tone="second")
        self._note = Elided(size=Size.SMALL, tone="look")
        self._note.hide()
        self._run = RunButton()
        self._run.setFixedHeight(34)
        self._make_room()
        self._run.run_pressed.connect(self.run_pressed)
        self._run.stop_pressed.connect(self.stop_pressed)
        self.setFocusProxy(self._open)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 7, 16, 7)
        line.setSpacing(12)
        line.addWidget(self._open)
        line.addWidget(self._words, 1)
        line.addWidget(self._note, 1)
        line.addWidget(self._run)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self._run.setFixedWidth(max(116, self._run.least_width()))

    def set_words(self, words: str) -> None:
        self._plan_words = words
        self._words.setText(self._room_words or words)

    def set_room(self, words: str) -> None:
        """What stands in the plan's place while a room is in sight; "" for the plan."""
        self._room_words = words
        self._words.setText(words or self._plan_words)
        self._open.setText("»  " + (tr("Room") if words else tr("Plan")))

    def set_note(self, text: str) -> None:
        self._note.setToolTip("")
        self._note.setText(text)
        # The plan's own words give way first: half a sentence about the chart says nothing.
        self._note.setMinimumWidth(min(text_width(text, Size.SMALL, 400) + 4, _NOTE_MOST))
        self._note.setVisible(bool(text))

    @property
    def run_button(self) -> RunButton:
        return self._run

    def set_problem(self, reason: str | None) -> None:
        self._run.set_problem(reason)

    def set_running(self, running: bool) -> None:
        self._run.set_running(running)

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(f"#planBar {{ border-bottom: 1px solid {theme.line.name()}; }}")
        self._run.set_theme(theme)
