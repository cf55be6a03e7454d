"""The frame of every view that draws: a head with controls, the legend, and a chart that is made when there is
something to draw.

Holds one value, the view's state, and decides nothing. It stands edge to edge in the content and keeps its own margins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar, Protocol, runtime_checkable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ...core.results.caption import basis_words
from ...core.summary.row_selection import ALL, visible_rows, worker_counts
from ...core.summary.summary import Basis, Row, Summary
from ..charts.highlight import Highlighted
from ..charts.row_bands import RowBands, RowNeeds
from ..charts.row_layout import UNNAMED
from ..ports.view_options import Choice, ViewOptions, ViewState
from ..style.theme import LIGHT, Size, Theme
from ..widgets.empty_page import EmptyPage
from ..widgets.labels import Elided
from ..widgets.legend import Legend, Mark, marks_words
from ..widgets.workers_choice import WorkersChoice
from .view_protocol import Extent

_NO_LIMIT = 16_777_215  # Qt's own


class Chart(Protocol):
    """What draws, as far as the frame passes something on to it."""

    def set_theme(self, theme: Theme, /) -> None: ...
    def set_highlight(self, rows: Highlighted, /) -> None: ...
    def set_column_width(self, width: int, /) -> None: ...
    def scroll_to(self, offset: int, /) -> None: ...
    def selected(self) -> int | None: ...
    def select(self, index: int, /) -> None: ...


@runtime_checkable
class _Banded(Protocol):
    """A chart of rows."""

    def row_needs(self) -> RowNeeds | None: ...
    def set_row_bands(self, bands: RowBands | None, /) -> None: ...


class ChartView(QWidget):
    """Head, legend and chart.

    A subclass says in `_chart` how its chart is made, in `_show_controls` what can be chosen, and in `_draw` what is
    drawn of a run.
    """

    run_requested = Signal()
    options_picked = Signal(object)  # the ViewOptions that were chosen here, for whoever shows this to set
    words_changed = Signal()
    details_requested = Signal(object)  # index of a row that failed
    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)
    row_chosen = Signal(object)
    extent_changed = Signal()
    scrolled_to = Signal(int)
    rows_changed = Signal()

    _legend_below: ClassVar = True  # where the view is presented
    _offers: ClassVar = frozenset({Choice.BASIS, Choice.WORKERS})
    _relayed: ClassVar[tuple[str, ...]] = (
        "row_hovered",
        "row_pressed",
        "row_chosen",
        "extent_changed",
        "scrolled_to",
        "rows_changed",
    )

    def __init__(self, title: str, controls: Sequence[QWidget]) -> None:
        super().__init__()
        self._state = ViewState()
        self._theme = LIGHT
        self._compact = self._presenting = self._joined = False
        self._named = True
        self._words = ("", "")
        self._lead = 0  # px above the chart, so that its rows begin where those of the view beside it do
        self._marks: tuple[Mark, ...] = ()
        self._charts: tuple[Chart, ...] = ()  # none before there is something to draw
        self._title = Elided(title, size=Size.TITLE, weight=600)
        self._legend = Legend()
        self._caption = Elided("", size=Size.SMALL, tone="second")
        self._pages = QStackedWidget()
        empty = EmptyPage()
        empty.run_requested.connect(self.run_requested)
        self._pages.addWidget(empty)
        self._lay_out(controls)
        self._arrange()
        self._show()

    def _lay_out(self, controls: Sequence[QWidget]) -> None:
        self._head, self._controls = QWidget(), QWidget()
        # The title takes what is left.
        self._controls.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._controls_line, self._head_line = QHBoxLayout(self._controls), QHBoxLayout(self._head)
        self._legend_line, self._chart_line = QHBoxLayout(), QHBoxLayout()
        self._controls_line.setContentsMargins(0, 0, 0, 0)
        for control in controls:
            self._controls_line.addWidget(control)
        for line in (self._controls_line, self._head_line):
            line.setSpacing(10)
        self._head_line.addWidget(self._title, 1)
        self._head_line.addWidget(self._controls)
        self._legend_line.addWidget(self._caption, 1)
        self._legend_line.addWidget(self._legend, 1)
        self._chart_line.addWidget(self._pages)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 2, 0, 0)
        self._box.setSpacing(6)
        self._box.addWidget(self._head)
        self._box.addLayout(self._legend_line)
        self._box.addLayout(self._chart_line, 1)

    # Its state

    def state(self) -> ViewState:
        return self._state

    def set_state(self, state: ViewState) -> None:
        """Show a run as far as it has come, or that there is none, by these options; silently."""
        self._state = state
        self._show()

    @property
    def _options(self) -> ViewOptions:
        return self._state.options

    def choices(self) -> frozenset[Choice]:
        """What can be chosen here: beside another view, above both."""
        return self._offers

    def _pick(self, **chosen: Any) -> None:
        """Tell of a choice; it is set by whoever shows this, for it may hold elsewhere too."""
        options = replace(self._options, **chosen)
        if options != self._options:
            self.options_picked.emit(options)

    @Slot(object)
    def _pick_workers(self, workers: int | None) -> None:
        self._pick(workers=workers)

    @Slot(str)
    def _pick_basis(self, basis: str) -> None:
        self._pick(basis=Basis(basis))

    @Slot(str)
    def _pick_scale(self, scale: str) -> None:
        self._pick(log=scale == "log")

    @Slot(str)
    def _pick_picture(self, shown: str) -> None:
        self._pick(picture=shown == "picture")

    @Slot(object)
    def _pick_round(self, round_: int | None) -> None:
        self._pick(round=round_)

    # What it says

    def words(self) -> tuple[str, str]:
        """Headline and reason of what is shown; empty where the run's own do."""
        return self._words

    def _say(self, headline: str, reason: str) -> None:
        if (headline, reason) != self._words:
            self._words = (headline, reason)
            self.words_changed.emit()

    def marks(self) -> tuple[Mark, ...]:
        """What the legend explains."""
        return self._marks

    # How it looks

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._legend.set_theme(theme)
        for chart in self._charts:
            chart.set_theme(theme)

    def set_compact(self, compact: bool) -> None:
        """In a narrow window the legend moves to the title's tooltip."""
        if compact != self._compact:
            self._compact = compact
            self._arrange()
            self._show()

    def set_presenting(self, presenting: bool) -> None:
        """Without the controls; the legend goes below, beside what was measured."""
        if presenting == self._presenting:
            return
        self._presenting = presenting
        if self._legend_below:
            self._box.removeItem(self._legend_line)
            self._box.insertLayout(self._box.count() if presenting else 1, self._legend_line)
        self._arrange()
        self._show()

    def set_joined(self, joined: bool, *, named: bool = True) -> None:
        """Beside another view, under one head for both; of two charts alike only the left one has names."""
        if (joined, named) != (self._joined, self._named):
            self._joined, self._named = joined, named
            self._arrange()
            self._show()

    def _column(self) -> int:
        """Px for the rows' names; without them as many as the axis's 0 needs."""
        if not self._named:
            return UNNAMED
        return 165 if self._compact else 202

    def _arrange(self) -> None:
        """Margins and widths for how it stands."""
        card = 0 if self._joined else 12 if self._compact else 20
        self._head_line.setContentsMargins(card + 4, 0, card, 0)
        below = 10 if self._presenting and self._legend_below else 0
        self._legend_line.setContentsMargins(card + 4, 0, card, below)
        self._chart_line.setContentsMargins(card, self._lead, card, 0)
        for chart in self._charts:
            chart.set_column_width(self._column())

    # Its chart

    def _chart(self) -> Chart:
        """A new chart."""
        raise NotImplementedError

    def _keyboard(self, chart: Any) -> QWidget | None:
        """What of the chart takes the keys; None where the view itself does."""
        return chart if isinstance(chart, QWidget) else None

    def chart(self) -> Any:
        """The chart; made when first asked for."""
        if not self._charts:
            chart: Any = self._chart()
            self._charts = (chart,)
            chart.set_theme(self._theme)
            for name in self._relayed:
                if hasattr(chart, name):
                    getattr(chart, name).connect(getattr(self, name))
            self._pages.addWidget(chart)
            proxy = self._keyboard(chart)
            if proxy is not None:
                self.setFocusProxy(proxy)
            self._arrange()
        return self._charts[0]

    def prepare(self) -> None:
        """Make what draws, ahead of the first thing to draw."""
        self.chart()

    def set_highlight(self, rows: Highlighted) -> None:
        """Tint rows and thin the others."""
        for chart in self._charts:
            chart.set_highlight(rows)

    def extent(self) -> Extent | None:
        """What the rows shown need of the axis; None without any."""
        raise NotImplementedError

    def set_extent(self, extent: Extent | None) -> None:
        """Draw over another part of the axis; None for the rows' own."""
        raise NotImplementedError

    def row_needs(self) -> RowNeeds | None:
        """What the rows in sight need to stand beside those of another view; None where the chart has no rows."""
        chart = self._pages.currentWidget()
        needs = chart.row_needs() if isinstance(chart, _Banded) else None
        if needs is None:
            return None
        self._box.activate()
        below = self._pages.y()
        return replace(needs, top=below + needs.top - self._lead, bottom=below + needs.bottom)

    def set_row_bands(self, bands: RowBands | None) -> None:
        """Rows where another view has them, or where there is room."""
        needs = self.row_needs()
        lead = round(bands.top - needs.top) if bands is not None and needs is not None else 0
        if lead != self._lead:
            self._lead = lead
            self._arrange()
        for chart in self._charts:
            if isinstance(chart, _Banded):
                chart.set_row_bands(bands)

    def furniture(self) -> tuple[int, int]:
        """Px left and right of the plot."""
        return self._column(), self._right_width()

    def _right_width(self) -> int:
        return 0

    def scroll_to(self, offset: int) -> None:
        for chart in self._charts:
            chart.scroll_to(offset)

    def selected(self) -> int | None:
        """Index of the row that the chart's cursor is on."""
        return next((chart.selected() for chart in self._charts), None)

    def select(self, index: int) -> None:
        """Put the chart's cursor on a row, if it is shown; the keyboard stays where it is."""
        for chart in self._charts:
            chart.select(index)

    def _reveal(self, index: int) -> bool:
        """Let the choice of rows have this one too; whether there are rows at all."""
        if self._state.summary is None:
            return False
        if index not in {row.index for row in self._rows(self._state.summary)}:
            self._pick(workers=ALL)
        return True

    # What is shown

    def _rows(self, summary: Summary) -> tuple[Row, ...]:
        return visible_rows(summary, self._options.workers)

    def _show(self) -> None:
        summary = self._state.summary
        self._show_controls(summary)
        if summary is None:
            self._pages.setCurrentIndex(0)
            self._show_marks(())
            self._say("", "")
        else:
            self._draw(summary)
            self._show_caption(summary)
        self._show_head()

    def _show_controls(self, summary: Summary | None) -> None:
        """What there is to choose, and what is chosen."""

    def _draw(self, summary: Summary) -> None:
        """Title, marks, chart and words of a run."""
        raise NotImplementedError

    def _show_head(self) -> None:
        self._title.setVisible(self._has_title())
        self._controls.setVisible(self._has_controls())
        self._head.setVisible(self._has_title() or self._has_controls())
        self._caption.setVisible(self._presenting and not self._joined)

    def _has_title(self) -> bool:
        return not self._joined

    def _has_controls(self) -> bool:
        return not self._presenting and not self._joined

    def _show_marks(self, marks: tuple[Mark, ...]) -> None:
        self._marks = marks
        self._legend.set_marks(marks)
        self._legend.setVisible(bool(marks) and not self._compact and not self._joined)
        title = self._title.text()
        self._title.setToolTip(f"{title}\n{marks_words(marks)}" if self._compact and marks else "")

    def _show_caption(self, summary: Summary) -> None:
        self._caption.setText(", ".join(part for part in (summary.caption, self._how(summary)) if part))
        self._caption.setToolTip("")
        if self._presenting:
            self._legend.setFixedWidth(self._legend.natural_width())
        else:
            self._legend.setMinimumWidth(0)
            self._legend.setMaximumWidth(_NO_LIMIT)

    def _how(self, summary: Summary) -> str:
        return basis_words(summary.basis, log=False)

    def _show_workers(self, choice: WorkersChoice, summary: Summary | None) -> None:
        """Offer the run's numbers of workers, where there are several."""
        counts = () if summary is None else worker_counts(summary)
        choice.set_counts(counts)
        choice.setVisible(len(counts) > 1)
        choice.set_value(self._options.workers)
