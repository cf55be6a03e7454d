"""What deserves a second look: up to three cards, worst first; one line in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ..core.findings import Finding, FindingKey
from ..core.summary import Summary
from .icon import icon, paint_icon
from .text import label
from .theme import LIGHT, Size, Theme, font

if TYPE_CHECKING:
    from ..core.compare.remarks import Remark

_MOST = 3
_LINE = 15.5  # px from line to line
_ICONS = {
    FindingKey.THREADS_TAKE_TURNS: "turns",
    FindingKey.STARTUP_OUTWEIGHS_WORK: "hourglass",
    FindingKey.WORKERS_ABOVE_LOGICAL_CORES: "cores",
    FindingKey.WORKERS_ABOVE_PHYSICAL_CORES: "cores",
    FindingKey.UNSTABLE: "wave",
    FindingKey.TOO_SHORT: "stopwatch",
    FindingKey.IMPOSSIBLE_RATE: "look",
    FindingKey.UNOPTIMISED_BUILD: "gauge",
    FindingKey.CLOCKS_DISAGREE: "stopwatch",
    FindingKey.GIL_SWITCHED_ON: "turns",
    FindingKey.FOREIGN_LOAD: "wave",
    FindingKey.STEAL: "wave",
    FindingKey.DRIFT: "wave",
    FindingKey.UNEQUAL_CORES: "cores",
    FindingKey.BATTERY: "gauge",
    FindingKey.GOVERNOR: "gauge",
}
# These only tell how things are; the others ask for a second look.
_REMARK = "two"  # it speaks of both runs
_QUIET = {FindingKey.WORKERS_ABOVE_PHYSICAL_CORES, FindingKey.UNEQUAL_CORES}


class FindingsView(QWidget):
    """Cards with claim, evidence and advice. A click or Enter on one asks for its row."""

    activated = Signal(object)  # the Finding

    def __init__(self) -> None:
        super().__init__()
        self._findings: tuple[Finding | Remark, ...] = ()
        self._first = 0
        self._compact = False
        self._theme = LIGHT
        self._cards = [FindingCard() for _ in range(_MOST)]
        self._place = label("", size=Size.SMALL, tone="second")
        self._back, self._on = QPushButton(), QPushButton()
        self._row = QHBoxLayout(self)
        self._row.setSpacing(12)
        for card in self._cards:
            self._row.addWidget(card, 1)
            card.activated.connect(self.activated)
        self._row.addWidget(self._place)
        for button, name in ((self._back, "Previous finding"), (self._on, "Next finding")):
            button.setProperty("kind", "quiet")
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFixedSize(30, 30)
            self._row.addWidget(button)
        self._back.clicked.connect(self._go_back)
        self._on.clicked.connect(self._go_on)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_theme(LIGHT)
        self._show()

    def set_summary(self, summary: Summary | None) -> None:
        """Show a run's findings; nothing at all where there are none."""
        findings = summary.findings if summary is not None else ()
        if findings != self._findings:
            self._findings, self._first = findings, 0
        self._show()

    def set_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show what is said of two runs in the findings' place."""
        if tuple(remarks) != self._findings:
            self._findings, self._first = tuple(remarks), 0
        self._show()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._back.setIcon(icon("left", theme.text2))
        self._on.setIcon(icon("right", theme.text2))
        for card in self._cards:
            card.set_theme(theme)

    def set_compact(self, compact: bool) -> None:
        """One line with "1 of 3" instead of cards."""
        self._compact = compact
        self._show()

    def _show(self) -> None:
        side = 16 if self._compact else 20
        self._row.setContentsMargins(side, 4, side, 4)
        count = len(self._findings)
        shown = self._findings[self._first : self._first + 1] if self._compact else self._findings[:_MOST]
        for place, card in enumerate(self._cards):
            card.set_finding(shown[place] if place < len(shown) else None, compact=self._compact)
            card.setVisible(place < len(shown))
        browsing = self._compact and count > 1
        for widget in (self._place, self._back, self._on):
            widget.setVisible(browsing)
        self._place.setText(f"{self._first + 1} of {count}")
        self.setVisible(count > 0)

    def _go_back(self) -> None:
        self._first = (self._first - 1) % len(self._findings)
        self._show()

    def _go_on(self) -> None:
        self._first = (self._first + 1) % len(self._findings)
        self._show()


class FindingCard(QWidget):
    """One finding; what does not fit is in the tooltip."""

    activated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._finding: Finding | Remark | None = None
        self._compact = False
        self._theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, 44 if self._compact else 108)

    def set_finding(self, finding: Finding | Remark | None, *, compact: bool) -> None:
        """Show a finding, or an empty place."""
        self._finding = finding
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
        whole = (finding.claim, finding.detail, finding.advice) if finding is not None else ()
        self.setToolTip("\n".join(part for part in whole if part))
        self.setAccessibleName(finding.claim if finding is not None else "")
        self.setAccessibleDescription(" ".join(whole[1:]))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if finding is not None else Qt.FocusPolicy.NoFocus)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._activate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._activate()
        else:
            super().keyPressEvent(event)

    def _activate(self) -> None:
        if self._finding is not None:
            self.activated.emit(self._finding)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._finding is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.setPen(QPen(self._theme.focus, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.card)
        inset = 1 if self.hasFocus() else 0
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 10, 10)
        key = self._finding.key if isinstance(self._finding, Finding) else None
        quiet = key in _QUIET if key is not None else not self._looks()
        color = self._theme.text2 if quiet else self._theme.look_here
        top = (rect.height() - 18) / 2 if self._compact else 12
        paint_icon(painter, _ICONS.get(key, "look") if key is not None else _REMARK, QRectF(14, top, 18, 18), color)
        (self._paint_line if self._compact else self._paint_card)(painter, self._finding, rect)

    def _looks(self) -> bool:
        return not isinstance(self._finding, Finding) and self._finding is not None and self._finding.looks

    def _paint_card(self, painter: QPainter, finding: Finding | Remark, rect: QRectF) -> None:
        left, room = 44.0, rect.width() - 44 - 14
        _pen(painter, Size.TITLE, 600, self._theme.ink)
        if QFontMetricsF(painter.font()).horizontalAdvance(finding.claim) > room:
            _pen(painter, Size.BODY, 600, self._theme.ink)
        _line(painter, finding.claim, QPointF(left, 25), room)
        _pen(painter, Size.SMALL, 400, self._theme.text2)
        below = _lines(painter, wrapped(finding.detail, painter, room, 2), QPointF(left, 43))
        _pen(painter, Size.SMALL, 600, self._theme.ink)
        _lines(painter, wrapped(finding.advice, painter, room, 2), QPointF(left, max(below + 4, 78)))

    def _paint_line(self, painter: QPainter, finding: Finding | Remark, rect: QRectF) -> None:
        middle, left, room = rect.height() / 2 + 4.5, 44.0, rect.width() - 58
        _pen(painter, Size.TITLE, 600, self._theme.ink)
        used = _line(painter, finding.claim, QPointF(left, middle), room) + 12
        if room - used > 60:
            _pen(painter, Size.SMALL, 400, self._theme.text2)
            _line(painter, finding.detail, QPointF(left + used, middle), room - used)


def _pen(painter: QPainter, size: float, weight: int, color: QColor) -> None:
    painter.setFont(font(size, weight))
    painter.setPen(color)


def _line(painter: QPainter, text: str, at: QPointF, room: float) -> float:
    """Paint a line, cut to the room; gives its width."""
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(at, shown)
    return metrics.horizontalAdvance(shown)


def _lines(painter: QPainter, texts: list[str], at: QPointF) -> float:
    """Paint lines below each other; gives where the next one would stand."""
    for place, text in enumerate(texts):
        painter.drawText(QPointF(at.x(), at.y() + _LINE * place), text)
    return at.y() + _LINE * len(texts)


def wrapped(text: str, painter: QPainter, room: float, most: int) -> list[str]:
    """A text in at most so many lines; the last ends in dots where more would follow."""
    layout = QTextLayout(text, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    start = 0
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        start = line.textStart()
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    if lines:
        lines[-1] = QFontMetricsF(painter.font()).elidedText(text[start:], Qt.TextElideMode.ElideRight, room)
    return lines
