"""The status bar: the window's beat, how far the run is, where it is saved.

Draws what it is told, and asks the heartbeat at most four times a second."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ...core.display.i18n import tr
from ...core.display.numbers import number
from ..ports.beat_models import BEAT_MS, LATE_MS, worst_beat
from ..ports.view_models import StatusState
from ..services.heartbeat import Heartbeat
from ..style.icon_paint import paint_icon
from ..style.theme import LIGHT, Size, Theme, font, text_width
from ..widgets.labels import Elided, label, set_tone

LOOK_MS = 250
_NARROW = 1200  # px, below which the worst beat is said in fewer words
_ANY_WIDTH = 2**24 - 1  # Qt's QWIDGETSIZE_MAX, which PySide6 lacks
_DETAIL_WIDTH = 180  # px that the words of how far a run came never give away


class StatusBar(QWidget):
    """The whole strip."""

    save_wanted = Signal()
    hand_in_wanted = Signal()

    def __init__(self, heartbeat: Heartbeat, parent: QWidget | None = None) -> None:  # long: lays out its widgets
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "panel")
        self.setFixedHeight(44)
        self._heartbeat = heartbeat
        self._heart = StatusSign("heart")
        self._graph = BeatGraph(heartbeat)
        self._beat = label(f"{BEAT_MS} ms", size=Size.SMALL, weight=600)
        self._worst = label(size=Size.SMALL, tone="second")
        self._worst.hide()
        self._sign = StatusSign("")
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
        self._hand_in = QPushButton(tr("Hand in"))
        self._hand_in.setFont(font(Size.SMALL, 600))
        self._hand_in.setFixedHeight(30)
        self._hand_in.setMinimumWidth(84)
        self._hand_in.setToolTip(tr("To the board of a room; nothing is sent before you say so"))
        self._hand_in.clicked.connect(self.hand_in_wanted)
        self._value = StatusState()
        line = self._line = QHBoxLayout(self)
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
        for last in (self._samples, self._left, self._saved, self._save, self._hand_in):
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
        # How many samples there are stays in sight, however long the rest is; but that a run is not saved matters more.
        alarm = self._value.saved.partition(":")[0] if self._value.alarm else ""
        samples = min(text_width(self._detail.text(), Size.SMALL) + 2, _DETAIL_WIDTH)
        least = min(text_width(f"{alarm}: …", Size.SMALL), _DETAIL_WIDTH) if alarm else 0
        self._detail.setMinimumWidth(0 if alarm else samples)
        self._saved.setMinimumWidth(least)
        # A maximum, as a second minimum would widen a narrow window.
        self._saved.setMaximumWidth(max(self._spare() - samples, least) if alarm else _ANY_WIDTH)

    def _spare(self) -> int:
        """The width that all others leave to the samples and the file."""
        line, theirs = self._line, (self._detail, self._saved)
        items = [one for place in range(line.count()) if (one := line.itemAt(place)) is not None]
        shown = [one for one in items if one.spacerItem() is not None or not one.isEmpty()]
        taken = sum(one.sizeHint().width() for one in shown if one.widget() not in theirs)
        edges = line.contentsMargins()
        return self.width() - taken - line.spacing() * (len(shown) - 1) - edges.left() - edges.right()

    def value(self) -> StatusState:
        return self._value

    def set_value(self, state: StatusState) -> None:
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
        self._samples.setText(state.detail if running else "")
        self._samples.setVisible(running)
        self._left.setText(state.left)
        self._left.setVisible(bool(state.left))
        self._saved.setToolTip(state.saved_tip)
        self._saved.setText(state.saved)
        self._saved.setVisible(bool(state.saved))
        set_tone(self._saved, "look" if state.alarm else "second")
        self._save.setVisible(state.offers_save)
        self._hand_in.setVisible(state.offers_hand_in)
        self._show_worst()
        self._make_room()

    @Slot()
    def look(self) -> None:
        """Show the present beat."""
        late_ms = self._heartbeat.recent_ms
        text = f"{number(late_ms, '.0f')} ms"
        if text != self._beat.text():
            self._beat.setText(text)
            set_tone(self._beat, "look" if late_ms > LATE_MS else "")
        self._show_worst()
        self._graph.update()

    def _show_worst(self) -> None:
        worst_ms = self._heartbeat.run_worst_ms
        silent = worst_ms is None or (self._narrow and self._value.alarm)  # what is not saved matters more
        text = "" if silent else worst_beat(worst_ms or 0.0, over=not self._heartbeat.in_run, short=self._narrow)
        if text != self._worst.text():
            self._worst.setText(text)
            set_tone(self._worst, "look" if worst_ms is not None and worst_ms > LATE_MS else "second")
            self._worst.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_worst()
        self._make_room()

    @property
    def _narrow(self) -> bool:
        return self.width() < _NARROW

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(f"#strip {{ border-top: 1px solid {theme.line.name()}; }}")
        for part in (self._heart, self._graph, self._rounds, self._sign):
            part.set_theme(theme)


class RoundBar(QWidget):
    """One segment a round, filled as far as the round is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[float, ...] = ()
        self._theme: Theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Rounds done"))

    def sizeHint(self) -> QSize:
        return QSize(200, 8)

    def set_value(self, parts: tuple[float, ...]) -> None:
        if parts != self._parts:
            self._parts = parts
            said = tr("{done} of {n} round(s)", "", len(parts))
            self.setAccessibleDescription(said.format(done=number(sum(parts), ".1f")))
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._parts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # A thousand rounds have no room for gaps: then the bar is one.
        gap = 4.0 if self.width() / len(self._parts) > 10 else 0.0
        width = (self.width() - gap * (len(self._parts) - 1)) / len(self._parts)
        for place, part in enumerate(self._parts):
            x = place * (width + gap)
            track = QRectF(x, 1, width, 6)
            radius = 3.0 if gap else 0.0
            painter.setBrush(self._theme.strong_line)
            painter.drawRoundedRect(track, radius, radius)
            if part > 0:
                painter.setBrush(self._theme.ink)
                painter.drawRoundedRect(QRectF(x, 1, max(width * part, 2 * radius), 6), radius, radius)


class StatusSign(QWidget):
    """The sign of how a run ended, or a heart for the window's beat."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self._theme: Theme = LIGHT
        self.setFixedSize(18, 18)
        self._say()

    def _say(self) -> None:
        names = {
            "heart": tr("Window beat"),
            "good": tr("good"),
            "failed": tr("failed"),
            "stopped": tr("stopped"),
            "cut": tr("without an end"),
        }
        self.setAccessibleName(names.get(self._kind, ""))

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self._say()
        self.setVisible(bool(kind))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if self._kind == "heart":
            painter.setPen(QPen(theme.text2, 1.3))
            painter.translate(1, 1)
            painter.drawPath(_heart())
            return
        name = {"good": "check-circle", "failed": "cross-circle"}.get(self._kind, "stop-circle")
        color = {"good": theme.good, "failed": theme.failed}.get(self._kind, theme.text2)
        paint_icon(painter, name, QRectF(0, 0, 18, 18), color, theme.panel)


def _heart() -> QPainterPath:
    path = QPainterPath(QPointF(8, 14.5))
    path.cubicTo(-2.5, 7, 2.5, -1.5, 8, 3.8)
    path.cubicTo(13.5, -1.5, 18.5, 7, 8, 14.5)
    path.moveTo(1.5, 8)
    for x, y in ((5.5, 8), (7, 5.8), (9, 10.2), (10.2, 8), (14.5, 8)):
        path.lineTo(x, y)
    return path


class BeatGraph(QWidget):
    """The last two seconds of beats, one line each; a late one is amber and taller."""

    def __init__(self, heartbeat: Heartbeat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heartbeat = heartbeat
        self._theme: Theme = LIGHT
        self.setAccessibleName(tr("Window beat, the last two seconds"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(132, 22)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        step = 4.0
        count = int(self.width() / step)
        beats = self._heartbeat.beats_ms[-count:]
        highest = 160.0
        base, room = self.height() - 1.0, self.height() - 4.0
        width = 2.0
        x = self.width() - step * len(beats)
        for gap_ms in beats:
            height = min(6 + gap_ms / highest * room - 1.5, room)
            color = self._theme.look_here if gap_ms > LATE_MS else self._theme.text2
            painter.fillRect(QRectF(x, base - height, width, height), color)
            x += step
