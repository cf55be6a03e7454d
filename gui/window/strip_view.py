"""The strip along the bottom: the window's beat, how far the run is, where it is saved.

Draws what it is told, and asks the heartbeat at most four times a second.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ...core.display.i18n import tr
from ..ports.beat_words import worst_beat
from ..ports.view_models import StripState
from ..services.heartbeat import BEAT_MS, LATE_MS, Heartbeat
from ..style.theme import Size, Theme, font, text_width
from ..widgets.text import Elided, label, set_tone
from .beat_graph import BeatGraph
from .strip_parts import RoundBar, Sign

LOOK_MS = 250
_NARROW = 1200  # px, below which the worst beat is said in fewer words
_DETAIL_WIDTH = 180  # px that the words of how far a run came never give away


class StripView(QWidget):
    """The whole strip."""

    save_wanted = Signal()

    def __init__(self, heartbeat: Heartbeat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "panel")
        self.setFixedHeight(44)
        self._heartbeat = heartbeat
        self._heart = Sign("heart")
        self._graph = BeatGraph(heartbeat)
        self._beat = label(f"{BEAT_MS} ms", size=Size.SMALL, weight=600)
        self._worst = label(size=Size.SMALL, tone="second")
        self._worst.hide()
        self._sign = Sign("")
        self._state = label(size=Size.BODY, weight=600)
        self._detail = Elided(size=Size.SMALL, tone="second")
        self._rounds = RoundBar()
        self._samples = label(size=Size.SMALL, tone="second")
        self._left = label(size=Size.SMALL, weight=600)
        self._saved = Elided(size=Size.SMALL, tone="second")
        for words in (self._detail, self._saved):
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._save = QPushButton(tr("Save as"))
        self._save.setProperty("kind", "link")
        self._save.setFont(font(Size.SMALL, 600))
        self._save.clicked.connect(self.save_wanted)
        self._value = StripState()
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 20, 0)
        line.setSpacing(9)
        for widget in (self._heart, self._graph, label(tr("Window beat"), size=Size.SMALL, tone="second"), self._beat):
            line.addWidget(widget)
        line.addWidget(self._worst)
        line.addSpacing(10)
        for widget in (self._sign, self._state):
            line.addWidget(widget)
        line.addWidget(self._detail, 1)
        line.addWidget(self._rounds, 3)
        for last in (self._samples, self._left, self._saved, self._save):
            line.addWidget(last)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.set_value(self._value)
        self._make_room()

    def stop(self) -> None:
        """Look no more, as when the window goes."""
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self._beat.setMinimumWidth(text_width("2000 ms", Size.SMALL, 600))
        # How many samples there are stays in sight, however long the rest is.
        advance = text_width(self._detail.text(), Size.SMALL)
        self._detail.setMinimumWidth(min(advance + 2, _DETAIL_WIDTH))

    def value(self) -> StripState:
        return self._value

    def set_value(self, state: StripState) -> None:
        self._value = state
        running = bool(state.rounds)
        if running != self._heartbeat.in_run:
            (self._heartbeat.begin_run if running else self._heartbeat.end_run)()
            self._show_worst()
        self._sign.set_kind(state.icon)
        self._state.setText(state.state)
        self._rounds.set_value(state.rounds)
        self._rounds.setVisible(running)
        self._detail.setVisible(not running)
        self._detail.setToolTip("")  # the label puts the whole text there when it has to cut it
        self._detail.setText("" if running else state.detail)
        self._make_room()
        self._samples.setText(state.detail if running else "")
        self._samples.setVisible(running)
        self._left.setText(state.left)
        self._left.setVisible(bool(state.left))
        self._saved.setToolTip(state.saved_tip)
        self._saved.setText(state.saved)
        self._saved.setVisible(bool(state.saved))
        set_tone(self._saved, "look" if state.alarm else "second")
        self._save.setVisible(state.offers_save)

    @Slot()
    def look(self) -> None:
        """Show the present beat."""
        late_ms = self._heartbeat.recent_ms
        text = f"{late_ms:.0f} ms"
        if text != self._beat.text():
            self._beat.setText(text)
            set_tone(self._beat, "look" if late_ms > LATE_MS else "")
        self._show_worst()
        self._graph.update()

    def _show_worst(self) -> None:
        worst_ms = self._heartbeat.run_worst_ms
        text = "" if worst_ms is None else worst_beat(worst_ms, over=not self._heartbeat.in_run, short=self._narrow)
        if text != self._worst.text():
            self._worst.setText(text)
            set_tone(self._worst, "look" if worst_ms is not None and worst_ms > LATE_MS else "second")
            self._worst.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_worst()

    @property
    def _narrow(self) -> bool:
        return self.width() < _NARROW

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(f"#strip {{ border-top: 1px solid {theme.line.name()}; }}")
        for part in (self._heart, self._graph, self._rounds, self._sign):
            part.set_theme(theme)
