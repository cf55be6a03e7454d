"""A pill that says how things stand: results equal, results differ, stopped."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..style.icon_paint import paint_icon
from ..style.theme import LIGHT, Size, Theme, font

_PAD, _ICON, _SPACE, _HEIGHT, _WIDEST = 12.0, 14.0, 7.0, 30, 360


class BadgeTone(StrEnum):
    """What a badge means; colour and icon go together."""

    GOOD = "good"
    FAILED = "failed"
    NEUTRAL = "neutral"


_ICONS = {BadgeTone.GOOD: "check-circle", BadgeTone.FAILED: "cross-circle", BadgeTone.NEUTRAL: "stop-circle"}


class Badge(QWidget):
    """Icon and a few words; hidden while it has none."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._tone = BadgeTone.NEUTRAL
        self._theme = LIGHT
        self.setFont(font(Size.BODY, 600))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hide()

    def text(self) -> str:
        return self._text

    def tone(self) -> BadgeTone:
        return self._tone

    def show_text(self, text: str, tone: BadgeTone) -> None:
        """Say something, or nothing for an empty text."""
        if (text, tone) != (self._text, self._tone):
            self._text, self._tone = text, tone
            self.setAccessibleName(text)
            self.setToolTip(text if self._width() > _WIDEST else "")
            self.updateGeometry()
            self.update()
        self.setVisible(bool(text))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(min(round(self._width() + 0.5), _WIDEST), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _width(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(self._text) + 2 * _PAD + _ICON + _SPACE

    def _colors(self) -> tuple[QColor, QColor]:
        theme = self._theme
        return {
            BadgeTone.GOOD: (theme.good, theme.good_tint),
            BadgeTone.FAILED: (theme.failed, theme.failed_tint),
            BadgeTone.NEUTRAL: (theme.text2, theme.track),
        }[self._tone]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, ground = self._colors()
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        middle = rect.center().y()
        paint_icon(painter, _ICONS[self._tone], QRectF(_PAD, middle - _ICON / 2, _ICON, _ICON), color, ground)
        metrics = QFontMetricsF(self.font())
        left = _PAD + _ICON + _SPACE
        painter.setPen(color)
        text = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, rect.width() - left - _PAD + 1)
        painter.drawText(QPointF(left, middle + metrics.capHeight() / 2), text)
