"""What a window says while files are dragged over it: that it takes them, and what a drop will do.

Lies over everything and takes neither mouse nor keyboard.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ...core.display.i18n import tr
from ..style.theme import LIGHT, Size, Theme, font

_INSIDE = 14.0  # px from the window's edge
_SHADE = 225  # of 255


class DropHint(QWidget):
    """A sentence in a dashed frame."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme: Theme = LIGHT
        self._text = ""
        self.hide()

    @property
    def text(self) -> str:
        """What it says; "" while nothing is dragged."""
        return self._text if self.isVisible() else ""

    def offer(self, paths: Sequence[Path], *, running: bool) -> None:
        """Say what a drop of these will do."""
        if running:
            self._text = tr("A run is going on: stop it first (Esc), then drop files")
        elif len(paths) == 1:
            self._text = tr("Drop to open {name}").format(name=paths[0].name)
        else:
            self._text = tr("Drop to compare {n} file(s)", "", len(paths))
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.show()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._theme.background)
        ground.setAlpha(_SHADE)
        painter.fillRect(self.rect(), ground)
        frame = QRectF(self.rect()).adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
        painter.setPen(QPen(self._theme.focus, 2.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 12, 12)
        face = font(22, 600)
        if QFontMetricsF(face).horizontalAdvance(self._text) > frame.width() - 40:
            face = font(Size.TITLE, 600)
        painter.setFont(face)
        painter.setPen(self._theme.ink)
        shown = QFontMetricsF(face).elidedText(self._text, Qt.TextElideMode.ElideMiddle, frame.width() - 40)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, shown)
