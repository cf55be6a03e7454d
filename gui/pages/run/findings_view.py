"""What deserves a second look: up to three cards, worst first; one line in a narrow window.

Each leads to what shows it, where there is such a thing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

from ....core.display.i18n import tr
from ....core.findings import Finding, FindingKey
from ....core.findings.links import LEAD_WORDS, FindingLink, lead
from ....core.summary.row_selection import worker_counts
from ....core.summary.summary import Summary
from ...style.icon_paint import icon, paint_icon
from ...style.theme import LIGHT, Size, Theme, font
from ...widgets.labels import label, wrapped

if TYPE_CHECKING:
    from ....core.compare.pair_remarks import Remark

_MOST = 3
_STACKED = 2  # one above the other, beside the code
_LEFT, _RIGHT = 44.0, 14.0  # px beside the words of a card
_CLAIM_LINE, _LINE = 18.0, 15.5  # px from line to line
_CLAIM_LINES, _LINES = 2, 4  # at most, of a claim, and of evidence or advice
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
    FindingKey.FAILED_ROUNDS: "look",
    FindingKey.GIL_SWITCHED_ON: "turns",
    FindingKey.JIT_NOT_IN_INTERPRETERS: "gauge",
    FindingKey.RACES_SEARCHED: "turns",
    FindingKey.TWIN_AND_GIL: "turns",
    FindingKey.FOREIGN_LOAD: "wave",
    FindingKey.CLUSTER_BUSY: "wave",
    FindingKey.STEAL: "wave",
    FindingKey.THROTTLED: "wave",
    FindingKey.DRIFT: "wave",
    FindingKey.DEPENDENT_ROUNDS: "wave",
    FindingKey.UNEQUAL_CORES: "cores",
    FindingKey.SERIAL_USES_CORES: "cores",
    FindingKey.MEMORY_LIMITS_WORKERS: "gauge",
    FindingKey.BATTERY: "gauge",
    FindingKey.GOVERNOR: "gauge",
    FindingKey.ENVIRONMENT: "gauge",
    FindingKey.PRINTS_AT_START: "gauge",
}
# These only tell how things are; the others ask for a second look.
_REMARK = "two"  # it speaks of both runs
_QUIET = {
    FindingKey.RACES_SEARCHED,
    FindingKey.TWIN_AND_GIL,
    FindingKey.WORKERS_ABOVE_PHYSICAL_CORES,
    FindingKey.UNEQUAL_CORES,
    FindingKey.PRINTS_AT_START,
}


class FindingsView(QWidget):
    """Cards with claim, evidence, advice and a link. A click or Enter on one asks for its row, and where it leads."""

    activated = Signal(object, object)  # the Finding, and its FindingLink or None
    turned = Signal()  # to another of those that take turns

    def __init__(self) -> None:
        super().__init__()
        self._with_code = False  # whether the code to paste takes turns with them, as the last
        self._findings: tuple[Finding | Remark, ...] = ()
        self._leads: dict[FindingKey, FindingLink | None] = {}
        self._summary: Summary | None = None
        self._in_sight: frozenset[str] = frozenset()
        self._first = 0
        self._compact = self._posing = self._stacked = False
        self._theme = LIGHT
        self._cards = [FindingCard() for _ in range(_MOST)]
        self._place = label("", size=Size.SMALL, tone="second")
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._back, self._on = QPushButton(), QPushButton()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(12)
        for card in self._cards:
            self._row.addWidget(card, 1)
            card.activated.connect(self.activated)
        self._row.addWidget(self._place)
        for button, name in ((self._back, tr("Previous finding")), (self._on, tr("Next finding"))):
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
        self._summary = summary
        self._leads = self._find_leads()
        if findings != self._findings:
            self._findings, self._first = findings, 0
        self._show()

    def set_in_sight(self, views: Collection[str]) -> None:
        """Offer no way to the views that are shown."""
        if frozenset(views) != self._in_sight:
            self._in_sight = frozenset(views)
            self._leads = self._find_leads()
            self._show()

    def _find_leads(self) -> dict[FindingKey, FindingLink | None]:
        summary = self._summary
        if summary is None:
            return {}
        scales = len(worker_counts(summary)) > 1
        return {
            finding.key: lead(finding, summary.basis, scales=scales, in_sight=self._in_sight)
            for finding in summary.findings
        }

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

    def set_posing(self, posing: bool) -> None:
        """For a picture, in which no link leads anywhere."""
        self._posing = posing
        for card in self._cards:
            card.set_posing(posing)
        self._show()

    def set_compact(self, compact: bool) -> None:
        """One line with "1 of 3" instead of cards."""
        if compact != self._compact:
            self._compact = compact
            self._show()

    def set_with_code(self, with_code: bool) -> None:
        """In a narrow window: let the code to paste, which is beside this, be the last to take its turn."""
        if with_code != self._with_code:
            self._with_code = with_code
            self._first = min(self._first, max(self._count - 1, 0))
            self._show()

    @property
    def codes_turn(self) -> bool:
        """Whether the code to paste is what is to be in sight."""
        return self._compact and self._with_code and self._first == len(self._findings)

    @property
    def _count(self) -> int:
        return len(self._findings) + (self._compact and self._with_code)

    def set_stacked(self, stacked: bool) -> None:
        """Two cards one above the other and no advice in them: that stands beside them."""
        if stacked != self._stacked:
            self._stacked = stacked
            direction = QBoxLayout.Direction
            self._row.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
            self._row.setSpacing(8 if stacked else 12)
            self._show()

    def _show(self) -> None:
        side = 16 if self._compact else 20
        self._row.setContentsMargins(side, 4, side, 4)
        count = self._count
        most = _STACKED if self._stacked else _MOST
        shown = self._findings[self._first : self._first + 1] if self._compact else self._findings[:most]
        for place, card in enumerate(self._cards):
            finding = shown[place] if place < len(shown) else None
            leads = self._leads.get(finding.key) if isinstance(finding, Finding) else None
            card.set_finding(finding, leads, compact=self._compact, brief=self._stacked)
            card.setVisible(place < len(shown))
        browsing = self._compact and count > 1 and not self._posing
        for widget in (self._place, self._back, self._on):
            widget.setVisible(browsing)
        self._place.setText(tr("{place} of {n}", "", count).format(place=self._first + 1))
        self.setVisible(count > 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """All cards as high as the one with the most words, which depends on their width."""
        self._row.activate()
        height = max((card.needed() for card in self._cards if not card.isHidden()), default=0)
        for card in self._cards:
            card.setFixedHeight(height)

    def _go_back(self) -> None:
        self._turn(-1)

    def _go_on(self) -> None:
        self._turn(1)

    def _turn(self, step: int) -> None:
        self._first = (self._first + step) % self._count
        self._show()
        self.turned.emit()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """A line of a card: where its letters stand, and how they look; `tone` names a colour of the theme."""

    text: str
    face: QFont
    tone: str
    at: QPointF


class FindingCard(QWidget):
    """One finding, as high as its words need; the little that may not fit is in the tooltip."""

    activated = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._finding: Finding | Remark | None = None
        self._lead: FindingLink | None = None
        self._compact = self._posing = self._brief = False
        self._theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, self.needed())

    def needed(self) -> int:
        """Px that its words need in its present width."""
        return max(44 if self._compact else 72 if self._brief else 92, self._laid_out(self.width())[1])

    def words(self) -> list[str]:
        """Every line as it is written."""
        return [line.text for line in self._laid_out(self.width())[0]]

    def set_finding(
        self,
        finding: Finding | Remark | None,
        leads: FindingLink | None = None,
        *,
        compact: bool,
        brief: bool = False,
    ) -> None:
        """Show a finding and where it leads, or an empty place; a brief one without its advice."""
        self._finding, self._lead, self._compact, self._brief = finding, leads, compact, brief
        whole = (finding.claim, finding.detail, finding.advice, self._link()) if finding is not None else ()
        self.setToolTip("\n".join(part for part in whole if part))
        self.setAccessibleName(finding.claim if finding is not None else "")
        self.setAccessibleDescription(" ".join(whole[1:]))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if finding is not None else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads is not None else Qt.CursorShape.ArrowCursor)
        self.update()

    def set_posing(self, posing: bool) -> None:
        self._posing = posing
        self.update()

    def _link(self) -> str:
        if self._posing:
            return ""
        return f"{tr(LEAD_WORDS[self._lead])} \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}" if self._lead else ""

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
            self.activated.emit(self._finding, self._lead)

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
        finding = self._finding
        key = finding.key if isinstance(finding, Finding) else None
        if isinstance(finding, Finding):
            quiet = key in _QUIET and not finding.evidence.get("found")
        else:
            quiet = not self._looks()
        color = self._theme.text2 if quiet else self._theme.look_here
        paint_icon(painter, _ICONS.get(key, "look") if key is not None else _REMARK, QRectF(14, 12, 18, 18), color)
        for line in self._laid_out(self.width())[0]:
            painter.setFont(line.face)
            painter.setPen(getattr(self._theme, line.tone))
            painter.drawText(line.at, line.text)

    def _looks(self) -> bool:
        return not isinstance(self._finding, Finding) and self._finding is not None and self._finding.looks

    def _laid_out(self, width: float) -> tuple[list[_Words], int]:
        """The card's lines in so many px, and the height that they need."""
        finding, room = self._finding, max(width - _LEFT - _RIGHT, 60.0)
        if finding is None:
            return [], 0
        bold, plain, strong = font(Size.TITLE, 600), font(Size.SMALL), font(Size.SMALL, 600)
        link, beside_link = self._link(), 0.0
        if link:
            beside_link = QFontMetricsF(strong).horizontalAdvance(link) + 16
        if self._compact:
            room = max(room - beside_link, 60.0)
        if QFontMetricsF(bold).horizontalAdvance(finding.claim) > room:
            bold = font(Size.BODY, 600)
        claim = wrapped(finding.claim, bold, room, _CLAIM_LINES)
        made = [
            _Words(text=text, face=bold, tone="ink", at=QPointF(_LEFT, 26 + place * _CLAIM_LINE))
            for place, text in enumerate(claim)
        ]
        y = 26 + (len(claim) - 1) * _CLAIM_LINE
        beside = QFontMetricsF(bold).horizontalAdvance(claim[0]) + 12
        detail = QFontMetricsF(plain).horizontalAdvance(finding.detail)
        if self._compact and len(claim) == 1 and beside + detail <= room:
            made.append(_Words(text=finding.detail, face=plain, tone="text2", at=QPointF(_LEFT + beside, y)))
            parts = [(finding.advice, "ink", 3.0)]
        else:
            parts = [(finding.detail, "text2", 2.0), ("" if self._brief else finding.advice, "ink", 4.0)]
        for text, tone, gap in parts:
            lines = wrapped(text, plain, room, _LINES)
            y += gap if lines else 0.0
            for each in lines:
                y += _LINE
                made.append(_Words(text=each, face=plain, tone=tone, at=QPointF(_LEFT, y)))
        if link:
            # In the corner, as in the cards beside it: beside the last words if they leave room, else below them.
            if not self._compact:
                y += 0 if QFontMetricsF(plain).horizontalAdvance(made[-1].text) + beside_link <= room else _LINE + 2
            at = 26.0 if self._compact else max(y, self.height() - 13.0)
            x = width - _RIGHT - beside_link + 16
            made.append(_Words(text=link, face=strong, tone="ink", at=QPointF(x, at)))
        return made, round(y + 13)
