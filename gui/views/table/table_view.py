"""The Table view: every number of every cell, to sort and to copy; its columns fit the window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from ....core.bench.events import MemoryKind
from ....core.display.i18n import tr
from ....core.results.row_costs import inner_threads_of
from ....core.summary.row_selection import fewer_in_charts
from ....core.summary.summary import ResultVerdict, Summary
from ....core.summary.table_columns import TABLE, sheet_of
from ...charts.highlight import Highlighted
from ...charts.row_bands import RowBands, RowNeeds
from ...ports.view_options import ViewState
from ...style.theme import Size, Theme, font
from ...widgets.labels import Elided
from ...widgets.legend import Mark
from .table_grid import TableGrid, Tinted
from .table_model import RunModel

_WIDEST = 220
_ABOVE = 2  # px
_PADDING = 14  # px beside a head
_KEYS = [column.key for column in TABLE]
# Where heads in two lines do not help; what is copied has them all.
_FIRST_TO_GO = ("chunk", "of_limit", "rate", "energy", "compile", "moving", "median", "cpu", "memory", "rss")
_THEN_TO_GO = ("waiting", "cores", "startup", "interval")  # in a picture, which nobody can scroll


class TableView(QWidget):
    """The table, edge to edge in the content."""

    details_requested = Signal(object)  # index of a row that failed
    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)
    rows_changed = Signal()
    scrolled_to = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._bands: RowBands | None = None
        self._side = 20
        self._posing = False
        self._model = RunModel(self)
        # Later: the table's own answer to it brings back the heights of before.
        self._model.layoutChanged.connect(self.rows_changed, Qt.ConnectionType.QueuedConnection)
        self._model.modelReset.connect(self._set_heights)
        self._table = TableGrid()
        self._table.setModel(self._model)
        self._table.setItemDelegate(Tinted(self._table))
        self._table.doubleClicked.connect(self._activated)
        self._table.entered.connect(self._entered)
        self._table.left.connect(self._left)
        self._table.clicked.connect(self._clicked)
        self._table.font_changed.connect(self._new_font)
        self._table.resized.connect(self._resized)
        self._table.verticalScrollBar().valueChanged.connect(self.scrolled_to)
        self._sized: object = ()  # not yet, not even for no run
        self._widths: dict[int, int] = {}  # of the columns in sight, as `_fit` set them
        self._without_room: list[int] = []  # columns that have something to tell
        self._hints: dict[int, int] = {}  # what the texts of a column need: Qt asks a thousand rows for it
        self._note = Elided("", size=Size.SMALL, tone="second")
        self._note.hide()
        self._line = layout = QVBoxLayout(self)
        layout.setContentsMargins(self._side, _ABOVE, self._side, 0)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._note)
        self.setFocusProxy(self._table)

    def set_state(self, state: ViewState) -> None:
        """Show a run as far as it has come, or that there is none."""
        summary = state.summary
        self._model.set_summary(summary)
        said = fewer_in_charts(summary, state.options.workers) if summary is not None else ""
        self._note.setText(said)
        self._note.setVisible(bool(said))
        self._hints.clear()
        with_intervals = summary is not None and sheet_of(summary).with_intervals
        told = _told(summary)
        # Widths follow the content when the plan changes or the run ends, not with every round.
        cells = tuple(row.cell for row in summary.rows) if summary is not None else ()
        shape = None if summary is None else (cells, summary.running, with_intervals, told, summary.verdict)
        if shape != self._sized:
            self._sized = shape
            self._show_all()
            # One interpreter is the machine line's business; several tell rows apart.
            pythons = {row.cell.python for row in summary.rows} if summary is not None else set()
            self._table.setColumnHidden(_KEYS.index("python"), len(pythons) < 2)
            for key, is_told in told.items():
                self._table.setColumnHidden(_KEYS.index(key), not is_told)
            # One result for all stands in the badge.
            same = summary is None or summary.verdict is ResultVerdict.EQUAL
            self._table.setColumnHidden(_KEYS.index("result"), same)
            for place, column in enumerate(TABLE):
                if column.interval:
                    self._table.setColumnHidden(place, not with_intervals)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rows_changed.emit()

    @Slot()
    def _new_font(self) -> None:
        self._hints.clear()
        self._fit()

    @Slot()
    def _resized(self) -> None:
        # The last column takes what is left; others that differ were drawn by the user.
        if all(self._table.columnWidth(place) == width for place, width in list(self._widths.items())[:-1]):
            self._fit()

    def set_theme(self, theme: Theme) -> None:
        self._model.set_theme(theme)

    def set_posing(self, posing: bool) -> None:
        """For a picture: whole columns alone, and no bar to scroll by."""
        self._posing = posing
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._table.setHorizontalScrollBarPolicy(off if posing else needed)
        self._fit()

    def set_joined(self, joined: bool, *, named: bool = True) -> None:
        """Beside another view, without margins of its own; a table always has its names."""
        self._side = 0 if joined else 20
        self._place()

    def row_needs(self) -> RowNeeds | None:
        """What the rows need to stand beside those of another view."""
        rows = tuple(self._model.row_at(place).index for place in range(self._model.rowCount()))
        if not rows:
            return None
        one = (float(self._table.row_height),) * len(rows)
        head = self._table.frameWidth() + self._table.horizontalHeader().height()
        bar = self._table.horizontalScrollBar()
        below = self._table.frameWidth() + (bar.height() if bar.isVisible() else 0)
        below += self._note.sizeHint().height() + self._line.spacing() if not self._note.isHidden() else 0
        top, bottom = float(_ABOVE + head), float(self.height() - below)
        offset = float(self._table.verticalScrollBar().value())
        return RowNeeds(rows=rows, least=one, most=one, top=top, bottom=bottom, offset=offset)

    def set_row_bands(self, bands: RowBands | None) -> None:
        """Rows as high as in another view, or as a table has them."""
        if bands == self._bands:
            return
        self._bands = bands
        self._place()
        self._set_heights()

    @Slot()
    def _set_heights(self) -> None:
        """A table forgets them whenever its model begins anew."""
        bands, count = self._bands, self._model.rowCount()
        if bands is not None and len(bands.heights) != count:
            bands = None
        for place in range(count):
            height = bands.heights[place] if bands is not None else self._table.row_height
            self._table.setRowHeight(place, round(height))

    def scroll_to(self, offset: int) -> None:
        self._table.verticalScrollBar().setValue(offset)

    def _place(self) -> None:
        """Margins for how it stands: the rows begin, and end, where those of the view beside it do."""
        above, below, needs = _ABOVE, 0, self.row_needs()
        if self._bands is not None and needs is not None:
            above += round(self._bands.top - needs.top)
            below = max(round(needs.bottom - self._bands.top - self._bands.room), 0)
        self._line.setContentsMargins(self._side, above, self._side, below)

    def marks(self) -> tuple[Mark, ...]:
        """Nothing that a legend would have to explain."""
        return ()

    def set_highlight(self, rows: Highlighted) -> None:
        """Tint rows; figures are not thinned, for they are there to be read."""
        self._model.set_highlight(rows)

    def table(self) -> QTableView:
        return self._table

    @Slot()
    def _fit(self) -> None:
        """Columns as wide as their texts; where there is no room, heads take two lines, those first that save most.

        Where that does not do, columns go that compare nothing.
        """
        table, metrics = self._table, QFontMetrics(font(Size.SMALL, 600))

        def needed(place: int, head: str) -> int:
            # Not resizeColumnsToContents: it keeps room for a sort arrow in every head.
            if place not in self._hints:
                self._hints[place] = table.sizeHintForColumn(place)
            return min(max(metrics.size(0, head).width() + _PADDING, self._hints[place], 52), _WIDEST)

        self._show_all()
        heads = [tr(column.title) for column in TABLE]
        shown = [place for place in range(len(TABLE)) if not table.isColumnHidden(place)]
        self._widths = {place: needed(place, heads[place]) for place in shown}
        folded = {place: _in_two_lines(heads[place], metrics) for place in shown}
        narrow = {place: needed(place, folded[place]) for place in shown}
        for place in sorted(shown, key=lambda place: narrow[place] - self._widths[place]):
            if sum(self._widths.values()) <= table.viewport().width():
                break
            if narrow[place] < self._widths[place]:
                heads[place], self._widths[place] = folded[place], narrow[place]
        self._without_room = self._to_go(table.viewport().width())
        for place in self._without_room:
            table.setColumnHidden(place, True)
            del self._widths[place]
        self._model.set_heads(tuple(heads))
        for place, width in self._widths.items():
            table.setColumnWidth(place, width)

    def _show_all(self) -> None:
        """Those again that had no room."""
        for place in self._without_room:
            self._table.setColumnHidden(place, False)
        self._without_room = []

    def _to_go(self, room: int) -> list[int]:
        """Places of the columns without which the others fit, as far as that can be."""
        found: list[int] = []
        wanted = sum(self._widths.values())
        for place in map(_KEYS.index, (*_FIRST_TO_GO, *(_THEN_TO_GO if self._posing else ()))):
            if wanted > room and place in self._widths:
                found.append(place)
                wanted -= self._widths[place]
        return found

    def _entered(self, index: QModelIndex) -> None:
        self.row_hovered.emit(self._model.row_at(index.row()).index)

    def _left(self) -> None:
        self.row_hovered.emit(None)

    def _clicked(self, index: QModelIndex) -> None:
        self.row_pressed.emit(self._model.row_at(index.row()).index)

    def _activated(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row())
        if row.failure is not None:
            self.details_requested.emit(row.index)


def _told(summary: Summary | None) -> dict[str, bool]:
    """Whether there is anything to tell in the columns that most runs have nothing for."""
    rows = summary.rows if summary is not None else ()
    kinds = {row.costs.memory_kind for row in rows if row.costs is not None and row.costs.memory}
    return {
        "chunk": any(row.chunk_units is not None for row in rows),
        "inner": any(inner_threads_of(row.cell, row.costs) is not None for row in rows),
        "compile": any(row.compile_s is not None for row in rows),
        "rate": any(row.rate is not None for row in rows),
        "of_limit": any(row.rate is not None for row in rows),
        "moving": any(row.bill is not None for row in rows),
        "memory": MemoryKind.PSS in kinds,
        "rss": MemoryKind.RSS in kinds,
        "cpu": any(row.costs is not None and row.costs.warm_cpu_s is not None for row in rows),
        "cost": summary is not None and summary.price_per_core_hour is not None,
        "energy": any(row.costs is not None and row.costs.energy_j is not None for row in rows),
    }


def _in_two_lines(head: str, metrics: QFontMetrics) -> str:
    """A head broken at the space that makes it narrowest; as it is where it has none."""
    places = [place for place, letter in enumerate(head) if letter == " "]
    broken = (f"{head[:place]}\n{head[place + 1 :]}" for place in places)
    return min(broken, key=lambda text: metrics.size(0, text).width(), default=head)
