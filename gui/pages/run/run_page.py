"""The page of a run: headline, one view or two side by side, findings.

Lays out and passes on; every word and number comes with the summaries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.findings.interference import busy_claim
from ....core.findings.links import FindingLink
from ....core.results.run_result import RunResult
from ....core.summary.summary import Summary
from ...ports.view_models import PaneContent
from ...style.theme import Size, Theme
from ...views.view_protocol import HasRows, Poses, Prepares, ShowsLine, ShowsRow, Speaks, View
from ...widgets.headline_view import HeadlineView
from ...widgets.labels import Elided
from .code_card import CodeCard
from .findings_view import FindingsView
from .pane import Pane
from .split_view import SplitView

if TYPE_CHECKING:
    from ....core.advice import Advice
    from ....core.compare.pair_remarks import Remark
    from ....core.compare.pair_text import PairWords
    from ....core.compare.pairing import Pairing
    from ....core.findings import Finding

_LOWEST = 320  # px: less than headline, chart and one line of findings need together
_LOW = 480  # px: less than headline, chart and cards need together
_LOW_CODE = 420  # px: likewise with the code to paste in the one line's place
_PRESENTED_TOP = 14  # px above the headline, where no view bar is


class RunPage(QWidget):
    """All views of one run, or of two."""

    run_requested = Signal()
    details_wanted = Signal(int, object)  # the side, and the index of a row that failed
    lead_wanted = Signal(object)  # the FindingLink of a finding
    rounds_wanted = Signal(int)  # how many more, as the advice asks

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = HeadlineView()
        self.deck = SplitView()
        self.findings = FindingsView()
        self._result: RunResult | None = None
        self._contents: tuple[PaneContent | None, PaneContent | None] = (None, None)
        self._paired = False
        self._words: PairWords | None = None
        self._compact = self._presenting = self._posing = False
        self._machine = Elided("", size=Size.SMALL, tone="second")
        self._machine_box = QWidget()
        machine = QVBoxLayout(self._machine_box)
        machine.setContentsMargins(24, 0, 24, 10)
        machine.addWidget(self._machine)
        self._machine_box.hide()
        self._differences = Elided("", size=Size.SMALL, weight=600, tone="look")
        self._amber = QWidget()
        self._amber_line = QHBoxLayout(self._amber)
        self._amber_line.addWidget(self._differences)
        self._amber.hide()
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.headline)
        box.addWidget(self._amber)
        box.addWidget(self.deck, 1)
        box.addWidget(self._make_band())
        box.addWidget(self._machine_box)
        self.deck.run_requested.connect(self.run_requested)
        self.deck.details_wanted.connect(self.details_wanted)
        self.deck.line_wanted.connect(self._show_line)
        self.deck.words_changed.connect(self._say)
        self.deck.view_shown.connect(self._show_around)
        self.headline.rounds_wanted.connect(self.rounds_wanted)
        self.findings.activated.connect(self._follow)
        self.findings.turned.connect(self._show_code)

    def _make_band(self) -> QWidget:
        """What stands under the views: the code to paste, and the findings."""
        # The findings hide themselves when there are none: what hides them in a view is around them.
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        self.code = CodeCard()
        self._code_box = QWidget()
        beside = QVBoxLayout(self._code_box)
        beside.setContentsMargins(20, 4, 0, 4)
        beside.addWidget(self.code)
        self._code_box.hide()
        below.addWidget(self._code_box)
        below.addWidget(self.findings, 1)
        return self._below

    @property
    def left(self) -> Pane:
        return self.deck.left

    @property
    def right(self) -> Pane | None:
        return self.deck.right

    def set_run(self, result: RunResult | None) -> None:
        """The samples as far as they have come; the next summary is about them."""
        self._result = result
        self.deck.show_progress(result)

    def set_summary(self, summary: Summary | None) -> None:
        """Show one run as far as it has come; None while there is none."""
        content = PaneContent(result=self._result, summary=summary) if summary is not None else None
        self.set_panes(content, content)

    def set_panes(
        self,
        left: PaneContent | None,
        right: PaneContent | None,
        pairing: Pairing | None = None,
        words: PairWords | None = None,
    ) -> None:
        """Show a run on each side, which may be the same one; with two of them how they are matched, and the words."""
        self._contents, self._paired, self._words = (left, right), pairing is not None, words
        if left is None:
            self.headline.set_words(tr("Nothing measured yet"), tr("The plan is set. Run measures it."))
        else:
            self.headline.set_summary(left.summary)
        if words is not None:
            self.headline.set_badges(words.badge, words.verdict)
            self.findings.set_remarks(words.remarks)
        else:
            self.findings.set_summary(self.summary)
        self._differences.setText(words.differences if words is not None else "")
        self._differences.setToolTip(self._differences.text())
        self.deck.set_contents((left, right), pairing)
        self._show_around()

    def set_two(self, two: bool) -> None:
        """Put a second view beside the first, or take it away."""
        self.deck.set_two(two)

    def set_view(self, key: str) -> None:
        """Show a view, in the active one of two panes."""
        self.deck.set_view(key)

    def view(self) -> str:
        """Key of the view that the view bar's choices stand for."""
        return self.deck.view()

    def view_of(self, key: str) -> View:
        """A view of the left pane, made when first asked for."""
        return self.deck.left.view(key)

    def focus_view(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to a view that has keys of its own."""
        self.deck.focus_view(reason)

    def prepare(self) -> None:
        """Load what the views in sight draw with: half a second, which must not fall into a timed round."""
        for pane in self.deck.panes():
            view = pane.current()
            if isinstance(view, Prepares):
                view.prepare()

    @property
    def summary(self) -> Summary | None:
        """The run that is shown, at the left where there are two."""
        return self._contents[0].summary if self._contents[0] is not None else None

    @property
    def advice(self) -> Advice | None:
        """What to do, of the run at the left."""
        return self._contents[0].advice if self._contents[0] is not None else None

    @property
    def summaries(self) -> tuple[Summary, ...]:
        """Of all runs that are shown."""
        shown = self._contents if self._paired and self.deck.two else self._contents[:1]
        return tuple(content.summary for content in shown if content is not None)

    @Slot()
    def _show_around(self) -> None:
        self.findings.set_in_sight([pane.key() for pane in self.deck.panes()])
        self._amber.setVisible(bool(self._differences.text()))
        self._show_code()
        low = self.height() < _LOWEST and not self._posing
        self._below.setVisible(not self.deck.fills and not low and (self._posing or not self._presenting))
        self._say()

    @Slot()
    def _show_code(self) -> None:
        """The code to paste, under the chart that it answers; in a narrow window it takes turns with the findings."""
        advice, in_sight = self.advice, [pane.key() for pane in self.deck.panes()]
        wanted = advice is not None and bool(advice.code) and in_sight == ["runtime"]
        self.findings.set_with_code(wanted and self._narrow() and self.height() >= _LOW_CODE)
        shown = wanted and (not self._narrow() or self.findings.codes_turn)
        if advice is not None and shown:
            self.code.set_code(advice.code, guarded=advice.guarded)
        self._code_box.setVisible(shown)
        self.findings.set_stacked(shown and not self._narrow())

    @Slot()
    def _say(self) -> None:
        """A view may speak of itself; else the run's own words stand, or those about both runs."""
        self.headline.offer_rounds(self._offered_rounds())
        if self._words is not None:
            self.headline.say(self._words.headline, self._words.reason)
        elif self.summary is not None:
            view = self.left.current()
            words = view.words() if isinstance(view, Speaks) else ("", "")
            headline, reason = words if words[0] else self._own_words(self.summary)
            # Where the findings have no room, what spoils every number stands beside the reason.
            busy = busy_claim(self.summary.findings) if self._below.isHidden() else ""
            self.headline.say(headline, reason if busy in reason else f"{busy} {reason}")

    def _own_words(self, summary: Summary) -> tuple[str, str]:
        """The run's: what to do, where that is known, else who won."""
        if self.advice is None:
            return summary.headline, summary.reason
        measure = "" if self._offered_rounds() else self.advice.measure
        return self.advice.headline, " ".join(filter(None, (self.advice.reason, measure)))

    def _offered_rounds(self) -> int:
        """How many more rounds the advice asks for; 0 where it asks for none, or nobody could press a link."""
        may = self.advice is not None and not (self._presenting or self._posing or self._paired)
        return self.advice.evidence.more_rounds if self.advice is not None and may else 0

    @Slot(object, object)
    def _follow(self, finding: Finding | Remark, lead: FindingLink | None) -> None:
        """Go where a finding leads, to the row that it is about; what is said of two runs has neither."""
        if lead is not None:
            self.lead_wanted.emit(lead)
        view, cell = self.deck.current(), getattr(finding, "cell", None)
        if cell is not None and isinstance(view, ShowsRow):
            view.show_row(cell)
        elif cell is not None and isinstance(view, HasRows):
            view.select(cell)

    @Slot(int, object)
    def _show_line(self, side: int, index: int) -> None:
        """Go to the code, at the line that a row's message is about."""
        content = self._contents[side] if self._paired else self._contents[0]
        line = content.summary.lines.get(index) if content is not None else None
        if line is None:
            return
        self.lead_wanted.emit(FindingLink.CODE)
        view = self.deck.current()
        if isinstance(view, ShowsLine):
            view.show_line(index, line)

    def set_theme(self, theme: Theme) -> None:
        for part in (self.headline, self.deck, self.findings, self.code):
            part.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_findings()
        if (event.size().height() < _LOWEST) != (event.oldSize().height() < _LOWEST):
            self._show_around()

    def _fit_findings(self) -> None:
        """One line of them where the page is low: cards that are squeezed say nothing."""
        self.findings.set_compact(self._narrow())
        self._show_code()

    def _narrow(self) -> bool:
        return (self._compact and not self._presenting) or self.height() < _LOW

    @property
    def presenting(self) -> bool:
        return self._presenting

    def set_presenting(self, presenting: bool) -> None:
        """Only what a room or a picture needs: no controls, no findings, the legend below."""
        if presenting != self._presenting:
            self._presenting = presenting
            self._box.setContentsMargins(0, _PRESENTED_TOP if presenting else 0, 0, 0)
            self.deck.set_presenting(presenting)
            self._show_around()
            self.set_compact(self._compact)

    def set_posing(self, posing: bool) -> None:
        """As for a room, and for who was not there: with the machine and the findings, without a button."""
        self._posing = posing
        for pane in self.deck.panes():
            view = pane.current()
            if isinstance(view, Poses):
                view.set_posing(posing)
        self.findings.set_posing(posing)
        machine = self._contents[0].machine if self._contents[0] is not None else ""
        self._machine.setText(machine)
        self._machine_box.setVisible(posing and bool(machine) and not self.deck.two)
        self._show_around()

    def set_compact(self, compact: bool) -> None:
        """For a narrow window; what is presented is not narrow."""
        self._compact = compact
        self.deck.set_compact(compact)
        compact = compact and not self._presenting
        self.headline.set_compact(compact)
        self._fit_findings()
        side = 16 if compact else 24
        self._amber_line.setContentsMargins(side, 0, side, 0)
