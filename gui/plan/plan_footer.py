"""The foot of the plan: how long it takes, Run and Stop. Always in the same place.

Says what it is told to say; whether a plan can run is not decided here.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core.display.i18n import tr
from ..style.theme import LIGHT, Size, Theme, font, text_width
from ..widgets.labels import Elided, label

_HEIGHT = 104  # px without a note
_SIDE = 16
_AROUND = 44  # px for the icon, the padding and the border


def _icon(shape: str, color: QColor, ratio: float) -> QIcon:
    pixmap = QPixmap(round(14 * ratio), round(14 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if shape == "run":
        painter.drawPolygon(QPolygonF([QPointF(3, 2), QPointF(12, 7), QPointF(3, 12)]))
    else:
        painter.drawRoundedRect(QRectF(2.5, 2.5, 9, 9), 1.5, 1.5)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Disabled)
    return icon


def _text(running: bool) -> str:
    name, key = (tr("Stop"), "Esc") if running else (tr("Run"), "F5")
    return f" {name}    {key}"


class RunButton(QPushButton):
    """Run, or Stop while something runs."""

    run_pressed = Signal()
    stop_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run")
        self.setFont(font(Size.TITLE, 600))
        self._theme: Theme = LIGHT
        self._running = False
        self._reason: str | None = None
        self.clicked.connect(self._pressed)
        self._show()

    def set_running(self, running: bool) -> None:
        self._running = running
        self._show()

    def set_problem(self, reason: str | None) -> None:
        """Why nothing can run; None where Run works."""
        self._reason = reason
        self._show()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show()

    def least_width(self) -> int:
        """Px for either of its texts, so that Stop takes no other room than Run."""
        return max(text_width(_text(running), Size.TITLE, 600) for running in (False, True)) + _AROUND

    def _show(self) -> None:
        kind = "stop" if self._running else "primary"
        self.setText(_text(self._running))
        self.setAccessibleName(tr("Stop") if self._running else tr("Run"))
        self.setEnabled(self._running or self._reason is None)
        able = tr("Stop now; what was measured is kept") if self._running else tr("Measure the plan")
        tip = able if self._running else self._reason or able
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)
        ground = QColor("#FFFFFF") if self._running else self._theme.background
        ink = ground if self.isEnabled() else self._theme.text3
        self.setIcon(_icon("stop" if self._running else "run", ink, self.devicePixelRatioF()))
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def _pressed(self) -> None:
        (self.stop_pressed if self._running else self.run_pressed).emit()


class PlanFooter(QWidget):
    """Expected duration, number of cells and rounds, Run, Stop."""

    run_pressed = Signal()
    stop_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("planFoot")
        self.setFixedHeight(_HEIGHT)
        self._duration = Elided(size=Size.TITLE, weight=600)
        self._size = label(size=Size.SMALL, tone="second")
        self._run = RunButton()
        self._run.setFixedHeight(42)
        self._run.run_pressed.connect(self.run_pressed)
        self._run.stop_pressed.connect(self.stop_pressed)
        # Shows where Stop will be; it works from the Run button's place while a run is on.
        self._stop = QPushButton(tr("Stop"))
        self._stop.setFont(font(Size.BODY, 600))
        self._stop.setFixedHeight(42)
        self._make_room()
        self._stop.setEnabled(False)
        self._stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stop.setToolTip(tr("Nothing is running"))
        self._note = label(size=Size.SMALL, tone="look")
        self._note.setWordWrap(True)
        self._note.hide()
        words = QHBoxLayout()
        words.addWidget(self._duration, 1)
        words.addWidget(self._size)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._run, 1)
        buttons.addWidget(self._stop)
        box = QVBoxLayout(self)
        box.setContentsMargins(_SIDE, 12, _SIDE, 14)
        box.setSpacing(8)
        box.addWidget(self._note)
        box.addLayout(words)
        box.addLayout(buttons)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self._stop.setFixedWidth(max(60, text_width(self._stop.text(), Size.BODY, 600) + 26))

    @property
    def run_button(self) -> RunButton:
        return self._run

    def set_words(self, duration: str, size: str) -> None:
        """ "About 2 min 10 s" and "22 cells, 7 rounds"."""
        self._duration.setText(duration)
        self._size.setText(size)

    def set_note(self, text: str) -> None:
        """What else is to be said of the plan, above all other words; Run stays where it is."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self._grow()

    def _grow(self) -> None:
        """As high as the note's lines need: a sentence that is cut says nothing."""
        lines = self._note.heightForWidth(max(self.width() - 2 * _SIDE, 100))
        self.setFixedHeight(_HEIGHT + (lines + 8 if self._note.text() else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def set_problem(self, reason: str | None) -> None:
        self._run.set_problem(reason)

    def set_running(self, running: bool) -> None:
        self._run.set_running(running)
        self._stop.setVisible(not running)
        # The strip says how much is left: one estimate, not two.
        self._duration.setVisible(not running)

    def set_theme(self, theme: Theme) -> None:
        self._run.set_theme(theme)
