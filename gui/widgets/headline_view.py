"""The answer first: one sentence, a quieter second one, and whether the results agree."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core.display.i18n import tr
from ...core.summary.summary import ResultVerdict, Summary
from ..style.theme import Size, Theme, font
from .badge import Badge, BadgeTone
from .labels import Elided, Fitted, set_tone

# A long sentence is said smaller, and at last in two lines, before any of it is cut.
_SIZES = (Size.HEADLINE, 24.0, 21.0)
_COMPACT_SIZES = (22.0, 19.0, 17.0)
_TONES = {
    ResultVerdict.NONE: BadgeTone.NEUTRAL,
    ResultVerdict.EQUAL: BadgeTone.GOOD,
    ResultVerdict.DIFFER: BadgeTone.FAILED,
}


class HeadlineView(QWidget):
    """Headline and reason at the left, badges at the right; stands edge to edge in the content."""

    rounds_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._headline = Fitted(_SIZES, weight=700)
        self._reason = Elided("", size=Size.REASON, tone="second")
        # In its place where nothing else on the page has the rest of a long one.
        self._whole_reason = Fitted((Size.REASON,), weight=400)
        self._whole_reason.setProperty("tone", "second")
        self._whole_reason.hide()
        self._state, self._badge = Badge(), Badge()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._headline, 1)
        for badge in (self._state, self._badge):
            column = QVBoxLayout()
            column.setContentsMargins(0, 5, 0, 0)
            column.addWidget(badge)
            column.addStretch()
            top.addLayout(column)
        layout = QVBoxLayout(self)
        layout.setSpacing(1)
        layout.addLayout(top)
        self._rounds = 0
        self._link = QPushButton()
        self._link.setObjectName("moreRounds")
        self._link.setProperty("kind", "quiet")
        self._link.setFont(font(Size.SMALL, 600))
        self._link.setFixedHeight(26)
        self._link.clicked.connect(self._ask_rounds)
        self._link.hide()
        # The whole width: badges stand beside the answer only.
        below = QHBoxLayout()
        below.addWidget(self._reason, 1)
        below.addWidget(self._whole_reason, 1)
        below.addWidget(self._link)
        layout.addLayout(below)
        self.set_compact(False)

    def set_summary(self, summary: Summary | None) -> None:
        """Say what a run says; nothing while there is none."""
        if summary is None:
            self.set_words("", "")
            return
        self.set_words(summary.headline, summary.reason)
        self.set_badges(summary.badge, summary.verdict, summary.state)

    def set_badges(self, badge: str, verdict: ResultVerdict, state: str = "") -> None:
        """Whether results agree, and how a run ended; none for an empty text."""
        self._badge.show_text(badge, _TONES[verdict])
        self._state.show_text(state, BadgeTone.NEUTRAL)

    def set_words(self, headline: str, reason: str, badge: str = "") -> None:
        """Say something that is not about a run; no badge is about one then."""
        self.say(headline, reason)
        self._badge.show_text(badge, BadgeTone.NEUTRAL)
        self._state.show_text("", BadgeTone.NEUTRAL)

    def set_badge(self, text: str, verdict: ResultVerdict) -> None:
        """What is said of results where that is not a run's own; nothing for an empty text."""
        self._badge.show_text(text, _TONES[verdict])

    def say(self, headline: str, reason: str) -> None:
        """Say something else about the same run; its badges stay."""
        for line, text in ((self._headline, headline), (self._reason, reason), (self._whole_reason, reason)):
            if line.text() != text:
                line.setText(text)
                line.setToolTip("")  # the label puts the whole text there when it had to cut it
        self.setAccessibleName(headline)
        self.setAccessibleDescription(reason)

    def offer_rounds(self, rounds: int) -> None:
        """A link to so many more rounds; none for 0."""
        self._rounds = rounds
        self._link.setText(tr("Run {n} more round(s)", "", rounds) + " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}")
        self._link.setVisible(rounds > 0)

    @Slot()
    def _ask_rounds(self) -> None:
        self.rounds_wanted.emit(self._rounds)

    def set_amber(self, amber: bool) -> None:
        """Whether the answer asks for a second look."""
        set_tone(self._headline, "look" if amber else "")

    def set_reason_whole(self, whole: bool) -> None:
        """Whether a long reason goes on in a second line, rather than ending in dots."""
        self._reason.setVisible(not whole)
        self._whole_reason.setVisible(whole)

    def set_theme(self, theme: Theme) -> None:
        self._badge.set_theme(theme)
        self._state.set_theme(theme)

    def set_compact(self, compact: bool) -> None:
        """Smaller words and margins for a narrow window."""
        self._headline.set_sizes(_COMPACT_SIZES if compact else _SIZES)
        self._reason.setFont(font(14 if compact else Size.REASON))
        self._whole_reason.set_sizes((14 if compact else Size.REASON,))
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(16 if compact else 24, 4, 16 if compact else 20, 4)
