"""The compare page: the answer, the runs as chips, their marks row by row, what else they differ in.

Holds values, decides nothing. The chart, and with it pyqtgraph, is made when there is something to draw.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ....core.bench.model import Effort
from ....core.compare import Basis
from ....core.display.i18n import tr
from ...ports.compare_models import CompareOptions, CompareState
from ...style.theme import LIGHT, Size, Theme, font
from ...widgets.headline_view import HeadlineView
from ...widgets.labels import Elided, label, plain_tip
from ...widgets.legend import Legend, Mark
from ...widgets.segmented_control import Segmented
from .machines_table import MachinesTable
from .run_chips import RunChips

if TYPE_CHECKING:
    from .compare_chart import CompareChart

_MACHINES_HEIGHT = 216
_LOW = 620  # px; a lower page keeps its room for the chart
_MOST_LINES = 2  # of what only some runs have


class ComparePage(QWidget):
    """The whole page."""

    options_changed = Signal()
    baseline_picked = Signal(int)
    opened = Signal(int)
    removed = Signal(int)
    add_wanted = Signal()
    rounds_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("Compared runs"))
        self._options = CompareOptions()
        self._state = CompareState(headline="", reason="")
        self._theme = LIGHT
        self._chart: CompareChart | None = None
        self._compact = self._presenting = False
        self._stale = False
        self.headline = HeadlineView()
        self.chips = RunChips()
        self.chips.baseline_picked.connect(self.baseline_picked)
        self.chips.opened.connect(self.opened)
        self.chips.removed.connect(self.removed)
        self.chips.add_wanted.connect(self.add_wanted)
        self._title = Elided("", size=Size.TITLE, weight=600)
        self._basis = Segmented([(Basis.COLD, tr("Cold")), (Basis.WARM, tr("Warm"))], tr("Time"))
        self._basis.set_tip(Basis.COLD, tr("With making and ending the workers"))
        self._basis.set_tip(Basis.WARM, tr("On workers that already stand: the compute alone"))
        self._basis.value_changed.connect(self._pick_basis)
        self._scale = Segmented([("linear", tr("Linear")), ("log", tr("Log"))], tr("Axis"))
        self._scale.value_changed.connect(self._pick_scale)
        self._legend = Legend()
        self._against = label("", size=Size.SMALL, weight=600, tone="second")
        self._lone = [Elided("", size=Size.SMALL, tone="second") for _ in range(_MOST_LINES)]
        self._notes = Elided("", size=Size.SMALL, weight=600, tone="look")
        self._few = [_link_button() for _ in range(2)]
        for button in self._few:
            button.clicked.connect(self._add_rounds)
        self._machines = _link_button()
        self._machines.setCheckable(True)
        self._machines.toggled.connect(self._fold_machines)
        self._table = MachinesTable()
        self._table.hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._missing_page())
        self._lay_out()

    def value(self) -> CompareOptions:
        return self._options

    def set_value(self, options: CompareOptions) -> None:
        """Take over options, silently."""
        self._options = options
        self._basis.set_value(options.basis)
        self._scale.set_value("log" if options.log else "linear")
        self._draw()

    def state(self) -> CompareState:
        return self._state

    def set_state(self, state: CompareState) -> None:
        """Show other runs, or the same in another light."""
        self._state = state
        if self.isVisible():
            self._show()
        else:
            self._stale = True  # what is not in sight is not drawn

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show()

    @property
    def presenting(self) -> bool:
        return self._presenting

    def set_presenting(self, presenting: bool) -> None:
        """Only what a room or a picture needs: no controls, no machine cards."""
        self._presenting = presenting
        self.chips.set_bare(presenting)
        for control in (self._basis, self._scale, self._machines, *self._few):
            control.setVisible(not presenting)
        self._table.setVisible(not presenting and self._machines.isChecked())
        self.set_compact(self._compact)
        self._show()

    def set_posing(self, posing: bool) -> None:
        """A picture shows what a room does."""

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        compact = compact and not self._presenting
        self.headline.set_compact(compact)
        if self._chart is not None:
            self._chart.set_compact(compact)
        self._set_margins()
        self._legend.setVisible(bool(self._state.cells) and not compact)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.headline, self.chips, self._legend):
            part.set_theme(theme)
        if self._chart is not None:
            self._chart.set_theme(theme)

    def close_chart(self) -> None:
        """Let pyqtgraph free what has no parent; the chart is of no use afterwards."""
        if self._chart is not None:
            self._chart.canvas().plotItem.close()

    def focus_start(self) -> None:
        """Where the keyboard begins: the chart, or what there is to press; the page itself while it waits."""
        if self._stale or self._state.busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._state.comparison is not None and self._state.cells:
            self.chart().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def chart(self) -> CompareChart:
        """The chart; made when first asked for."""
        if self._chart is None:
            from .compare_chart import CompareChart

            self._chart = CompareChart()
            self._chart.set_theme(self._theme)
            self._chart.set_compact(self._compact)
            self._chart.chosen_changed.connect(self._show_against)
            self._chart.laid_out.connect(self._place_against)
            self._pages.addWidget(self._chart)
        return self._chart

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chips.set_most_lines(1 if self.height() < _LOW else 2)

    def _lay_out(self) -> None:
        self._head, self._legend_line, self._foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._head.setSpacing(10)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._basis)
        self._head.addWidget(self._scale)
        self._legend_line.addWidget(self._legend, 100)
        self._legend_line.addStretch(1)  # holds the head of the ratios at its place where there is no legend
        self._legend_line.addWidget(self._against)
        self._foot.setSpacing(16)
        self._foot.addWidget(self._notes, 1)
        self._foot.addStretch()
        for button in self._few:
            self._foot.addWidget(button)
        self._foot.addWidget(self._machines)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(6)
        self._inner.addWidget(self.chips)
        self._inner.addSpacing(4)
        self._inner.addLayout(self._head)
        self._inner.addLayout(self._legend_line)
        self._inner.addWidget(self._pages, 1)
        for line in self._lone:
            self._inner.addWidget(line)
        self._inner.addLayout(self._foot)
        self._inner.addWidget(self._table)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.headline)
        box.addLayout(self._inner, 1)
        self._set_margins()

    def _set_margins(self) -> None:
        side = 16 if self._compact and not self._presenting else 24
        self._inner.setContentsMargins(side, 0, side - 4, 6)

    def _missing_page(self) -> QWidget:
        page = QWidget()
        self._words = label("", size=Size.REASON, tone="second")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._more = QPushButton(tr("Add runs…"))
        self._more.setProperty("kind", "primary")
        self._more.setFont(font(Size.BODY, 600))
        self._more.setMinimumSize(120, 34)
        self._more.clicked.connect(self.add_wanted)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(self._more)
        line.addStretch()
        layout = QVBoxLayout(page)
        layout.addStretch(2)
        layout.addWidget(self._words)
        layout.addSpacing(10)
        layout.addLayout(line)
        layout.addStretch(3)
        return page

    def _show(self) -> None:
        self._stale = False
        state = self._state
        goes = state.busy or state.comparison is not None
        if goes and self._more.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # before the button hides, or the keyboard is anywhere
        waits = self.hasFocus()
        self.headline.set_words(state.headline, state.reason)
        self.headline.set_badge(state.badge, state.verdict)
        self.chips.set_chips(state.chips)
        self.chips.setVisible(bool(state.chips))
        _set_line(self._notes, "   ".join(state.notes), "\n".join(state.notes))
        for place, line in enumerate(self._lone):
            rest = state.lone[place:] if place == _MOST_LINES - 1 else state.lone[place : place + 1]
            _set_line(line, "  ".join(rest), "\n".join(rest))
        drawn = state.comparison is not None and bool(state.cells)
        for part in (self._title, self._against):
            part.setVisible(drawn)
        self._legend.setVisible(drawn and (not self._compact or self._presenting))
        for control in (self._basis, self._scale):
            control.setVisible(drawn and not self._presenting)
        self._show_few()
        self._show_machines()
        self._words.setText("\n".join(state.missing))
        self._more.setVisible(not state.busy and state.comparison is None)
        self.chips.set_can_add(state.comparison is not None)
        self._draw()
        if waits:
            self.focus_start()

    def _draw(self) -> None:
        state, options = self._state, self._options
        title = tr("Time to finish, log scale") if options.log else tr("Time to finish")
        self._title.setText(f"{title}: {state.work}" if state.work else title)
        if state.comparison is None or not state.cells:
            self._pages.setCurrentIndex(0)
            return
        marks = [Mark.SAMPLE, Mark.BASELINE]
        timings = (cell.timing(s, state.comparison.basis) for cell in state.cells for s in range(len(cell.rows)))
        if any(timing is not None and timing.interval_s is not None for timing in timings):
            marks.insert(1, Mark.INTERVAL)
        self._legend.set_marks(marks)
        self.chart().set_cells(state.cells, state.comparison, log=options.log)
        self._pages.setCurrentWidget(self.chart())
        self._show_against()

    @Slot()
    def _show_against(self) -> None:
        """The head of the ratio column, above it."""
        comparison = self._state.comparison
        if comparison is None or self._chart is None:
            return
        canvas, base = self._chart.canvas(), comparison.sides[comparison.baseline].label
        run = comparison.sides[min(canvas.chosen, len(comparison.sides) - 1)].label
        several = 2 < len(comparison.sides) <= 3
        text = tr("against {base}").format(base=base)
        self._against.setText(text if several else tr("{run} against {base}").format(run=run, base=base))
        self._place_against()
        self._against.setToolTip(tr("Left and Right choose the run") if len(comparison.sides) > 3 else "")

    @Slot()
    def _place_against(self) -> None:
        if self._chart is not None:
            # Not its size hint: a label's grows with the width that it was given.
            words = self._against.fontMetrics().horizontalAdvance(self._against.text())
            self._against.setFixedWidth(max(self._chart.ratio_width - 8, words + 2))

    def _show_few(self) -> None:
        """Offer rounds to the runs that have too few."""
        for place, button in enumerate(self._few):
            offered = self._state.few[place : place + 1]
            button.setVisible(bool(offered) and not self._presenting)
            for run, at in offered:
                button.setText(tr("{n} more round(s) for {run}", "", Effort.NORMAL.rounds).format(run=run))
                button.setToolTip(tr("Goes on with this run, in a new file that holds both"))
                button.setProperty("run", at)

    @Slot()
    def _add_rounds(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.rounds_wanted.emit(button.property("run"))

    def _show_machines(self) -> None:
        comparison = self._state.comparison
        self._machines.setVisible(comparison is not None and not self._presenting)
        if comparison is None:
            self._table.hide()
            return
        count = sum(fact.differs for fact in comparison.told)
        said = tr("The machines differ in {n} fact(s)", "", count) if count else tr("The machine cards say the same")
        self._machines.setText(f"{said}  {'▼' if self._machines.isChecked() else '▶'}")
        self._machines.setAccessibleName(said)
        self._machines.setAccessibleDescription(tr("Shows the machine cards side by side"))
        shown = self._machines.isChecked() and not self._presenting
        if shown:
            self._table.set_facts(comparison.told, [f"{side.label}  {side.name}" for side in comparison.sides])
        self._table.setVisible(shown)

    @Slot(bool)
    def _fold_machines(self, shown: bool) -> None:
        self._table.setFixedHeight(min(_MACHINES_HEIGHT, max(self.height() // 3, 90)))
        self._show_machines()
        if shown:
            self._table.scrollToTop()

    @Slot(str)
    def _pick_basis(self, basis: str) -> None:
        self._options = replace(self._options, basis=Basis(basis))
        self.options_changed.emit()

    @Slot(str)
    def _pick_scale(self, scale: str) -> None:
        self._options = replace(self._options, log=scale == "log")
        self._draw()
        self.options_changed.emit()


def _link_button() -> QPushButton:
    button = QPushButton("")
    button.setProperty("kind", "link")
    button.setFont(font(Size.SMALL, 600))
    return button


def _set_line(line: Elided, text: str, tip: str) -> None:
    line.setText(text)
    line.setToolTip(plain_tip(tip) if text else "")
    line.setVisible(bool(text))
