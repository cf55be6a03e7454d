"""The buttons under a race, its time and its speed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ....core.display.i18n import tr
from ...keyboard.key_names import key_name
from ...style.theme import Size, Theme
from ...widgets.labels import label
from ...widgets.segmented_control import Segmented
from .race_clock import SPEEDS


class _Key(QPushButton):
    """A button with a drawn sign: its shapes are those that every player has."""

    def __init__(self, sign: str, name: str, tip: str, *, primary: bool = False) -> None:
        super().__init__()
        self._sign, self._size = sign, QSize(52 if primary else 38, 36)
        self._ink = QColor()
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({tip})")
        # Space and the arrow keys belong to the race, wherever in it the focus is.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if primary:
            self.setProperty("kind", "primary")

    def sizeHint(self) -> QSize:
        return self._size

    minimumSizeHint = sizeHint  # noqa: N815  # Qt's name

    def set_theme(self, theme: Theme) -> None:
        self._ink = theme.background if self.property("kind") == "primary" else theme.ink
        self.update()

    def set_sign(self, sign: str, name: str, tip: str) -> None:
        self._sign = sign
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({tip})")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        _paint_sign(painter, self._sign, self._ink)


def _paint_sign(painter: QPainter, sign: str, ink: QColor) -> None:
    path = QPainterPath()
    flip = -1 if sign in ("first", "back") else 1
    match sign:
        case "play":
            path.addPolygon(QPolygonF([QPointF(-4, -6.5), QPointF(7, 0), QPointF(-4, 6.5)]))
        case "pause":
            path.addRect(QRectF(-5, -6, 3.6, 12))
            path.addRect(QRectF(1.4, -6, 3.6, 12))
        case "first" | "last":
            path.addPolygon(QPolygonF([QPointF(-5 * flip, -6), QPointF(3.5 * flip, 0), QPointF(-5 * flip, 6)]))
            path.addRect(QRectF(4 if flip > 0 else -6, -6, 2, 12))
        case _:
            pen = painter.pen()
            pen.setColor(ink)
            pen.setWidthF(1.8)
            painter.setPen(pen)
            points = [QPointF(-2.5 * flip, -5), QPointF(2.5 * flip, 0), QPointF(-2.5 * flip, 5)]
            painter.drawPolyline(QPolygonF(points))
            return
    painter.fillPath(path, ink)


class RaceControls(QWidget):
    """Start, back, play, on, end; the time; the speed."""

    play_pressed = Signal()
    step_pressed = Signal(int)
    ends_pressed = Signal(bool)  # True for the end
    speed_picked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._first = _Key("first", tr("To the start"), key_name("Home"))
        self._back = _Key("back", tr("A step back"), key_name("Left"))
        self._play = _Key("play", tr("Play"), key_name("Space"), primary=True)
        self._on = _Key("on", tr("A step on"), key_name("Right"))
        self._last = _Key("last", tr("To the end"), key_name("End"))
        self._time = label("", size=17.0, weight=600)
        self._of = label("", size=Size.BODY, tone="second")
        self._speed = Segmented([(str(speed), words) for speed, words in SPEEDS], tr("Speed"))
        for (speed, _), (_, words) in zip(SPEEDS, SPEEDS, strict=True):
            self._speed.set_tip(str(speed), tr("{speed} of the real speed ({keys})").format(speed=words, keys="[ ]"))
        self._first.clicked.connect(self._to_start)
        self._last.clicked.connect(self._to_end)
        self._back.clicked.connect(self._step_back)
        self._on.clicked.connect(self._step_on)
        self._play.clicked.connect(self.play_pressed)
        self._speed.value_changed.connect(self._picked)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(4, 4, 0, 6)
        self._layout.setSpacing(8)
        for key in (self._first, self._back, self._play, self._on, self._last):
            self._layout.addWidget(key)
        self._layout.addSpacing(12)
        self._layout.addWidget(self._time)
        self._layout.addWidget(self._of)
        self._layout.addStretch()
        self._layout.addWidget(label(tr("speed"), size=Size.SMALL, tone="second"))
        self._layout.addWidget(self._speed)

    def set_time(self, at: str, total: str) -> None:
        """Say where the replay is."""
        if self._time.text() != at:
            self._time.setText(at)
        of = tr("of {time}").format(time=total)
        if self._of.text() != of:
            self._of.setText(of)

    def set_theme(self, theme: Theme) -> None:
        for key in (self._first, self._back, self._play, self._on, self._last):
            key.set_theme(theme)

    def set_playing(self, playing: bool) -> None:
        self._play.set_sign("pause" if playing else "play", tr("Pause") if playing else tr("Play"), key_name("Space"))

    def set_speed(self, speed: float) -> None:
        self._speed.set_value(str(speed))

    def _to_start(self) -> None:
        self.ends_pressed.emit(False)

    def _to_end(self) -> None:
        self.ends_pressed.emit(True)

    def _step_back(self) -> None:
        self.step_pressed.emit(-1)

    def _step_on(self) -> None:
        self.step_pressed.emit(1)

    def _picked(self, speed: str) -> None:
        self.speed_picked.emit(float(speed))
