"""What a drop would do, over the window while files are dragged: it takes no mouse, and goes with the drag."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ...core.display.i18n import tr
from ..style.theme import LIGHT, Size, Theme, font

_EDGE = 6.0  # px between the window's edge and the frame
_MOST = 640.0  # px of the card with the words


class DropHint(QWidget):
    """A frame around the window, and a sentence in its middle."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = LIGHT
        self._text = ""
        self.hide()

    def text(self) -> str:
        return self._text

    def show_for(self, paths: Sequence[Path], *, running: bool) -> None:
        """Say what these files would do here."""
        self._text = drop_words(paths, running=running)
        self.setAccessibleName(self._text)
        window = self.parentWidget()
        assert window is not None
        self.setGeometry(window.rect())
        self.raise_()
        self.show()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.background)
        veil.setAlpha(150)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(theme.ink, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), 10, 10)
        face = font(Size.REASON, 600)
        metrics = QFontMetricsF(face)
        room = min(_MOST, self.width() - 80.0)
        text = metrics.elidedText(self._text, Qt.TextElideMode.ElideMiddle, room - 48)
        width = metrics.horizontalAdvance(text) + 48
        card = QRectF((self.width() - width) / 2, self.height() / 2 - 30, width, 60)
        painter.setPen(QPen(theme.strong_line, 1))
        painter.setBrush(theme.card)
        painter.drawRoundedRect(card, 10, 10)
        painter.setFont(face)
        painter.setPen(theme.ink)
        painter.drawText(card, Qt.AlignmentFlag.AlignCenter, text)


def drop_words(paths: Sequence[Path], *, running: bool) -> str:
    """ "Drop to open one.speedup.jsonl", "Drop to compare 3 files"."""
    if running:
        return tr("A run is going on: stop it first (Esc), then drop again")
    if len(paths) == 1:
        return tr("Drop to open {name}").format(name=paths[0].name)
    return tr("Drop to compare {n} file(s)", "", len(paths))
