"""The two charts of the Timeline: all lanes, and beneath them the part that the frame is on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ...charts.highlight import Highlighted
from ...charts.lane_layout import LaneRow
from ...charts.row_bands import RowBands, RowNeeds
from ...charts.time_window import TimeWindow
from ...style.theme import Size, Theme
from ...widgets.labels import Elided, label
from ..view_protocol import Extent
from .lane_chart import LaneChart
from .lane_zoom import LaneZoom, window_width

NAMED_LEAST = 60


class TimelinePanes(QWidget):
    """Keeps both charts at the same row and window."""

    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)
    extent_changed = Signal()
    scrolled_to = Signal(int)
    rows_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chart, self.zoom = LaneChart(), LaneZoom()
        self._whole, self._posing, self._named = False, False, True
        self._title = Elided("", size=Size.BODY, weight=600)
        self._hint = label(tr("drag the frame above, or Ctrl+wheel"), size=Size.SMALL, tone="third")
        self.chart.changed.connect(self._follow)
        self.zoom.window_picked.connect(self._move)
        self.zoom.key_pressed.connect(self._key)
        head = QHBoxLayout()
        head.setContentsMargins(4, 4, 10, 2)
        head.addWidget(self._title, 1)
        head.addWidget(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.chart, 1)
        layout.addLayout(head)
        layout.addWidget(self.zoom)

        for name in ("row_hovered", "row_pressed", "extent_changed", "scrolled_to", "rows_changed"):
            getattr(self.chart, name).connect(getattr(self, name))

    def set_rows(self, rows: tuple[LaneRow, ...]) -> None:
        self.chart.set_rows(rows)

    def set_highlight(self, rows: Highlighted) -> None:
        self.chart.set_highlight(rows)

    def extent(self) -> Extent | None:
        """Seconds of the longest row."""
        seconds = self.chart.own_s()
        return (0.0, seconds) if seconds else None

    def set_extent(self, extent: Extent | None) -> None:
        """Draw over another time; None for the rows' own."""
        self.chart.set_shared(extent[1] if extent is not None else None)

    def row_needs(self) -> RowNeeds | None:
        """What the rows need to stand beside those of another view."""
        needs = self.chart.row_needs()
        return replace(needs, top=float(self.chart.y()), bottom=self.chart.y() + needs.bottom) if needs else None

    def set_row_bands(self, bands: RowBands | None) -> None:
        """Rows as high as in another view, or as there is room for."""
        self.chart.set_row_bands(bands)

    def scroll_to(self, offset: int) -> None:
        self.chart.scroll_to(offset)

    def selected(self) -> int | None:
        """Index of the row with the frame."""
        row = self.chart.row()
        return row.index if row is not None else None

    def select(self, index: int) -> None:
        """Put the frame on a row, if it has lanes."""
        self.chart.choose(index)

    def set_theme(self, theme: Theme) -> None:
        self.chart.set_theme(theme)
        self.zoom.set_theme(theme)

    def set_column_width(self, width: int) -> None:
        """Px for the rows' names."""
        self._named = width > NAMED_LEAST
        self._show_hint()
        self.chart.set_column_width(width)
        self.zoom.set_column_width(width)

    def set_posing(self, posing: bool) -> None:
        """For a picture: without a word on what to do."""
        self._posing = posing
        self._show_hint()

    def _show_hint(self) -> None:
        self._hint.setVisible(self._named and not self._posing and not self.zoom.isHidden())

    def set_whole(self, whole: bool) -> None:
        """Whether every row has to be in sight, as where nobody can scroll: the zoom goes where it takes the room."""
        self._whole = whole
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whole:
            self._follow()

    def _has_room(self) -> bool:
        taken = self._title.sizeHint().height() + self.zoom.sizeHint().height() + 16
        return not self._whole or self.chart.least_height() + taken <= self.height()

    @Slot()
    def _follow(self) -> None:
        row, window = self.chart.row(), self.chart.window_()
        self.zoom.set_part(row, window)
        shown = row is not None and window is not None and self._has_room()
        zoom = tr("Zoom: {width} of {who}")
        text = zoom.format(width=window_width(window.width_s), who=row.title) if row and window else ""
        self._title.setText(text)
        self._title.setToolTip("")
        self._title.setVisible(shown)
        self.zoom.setVisible(shown)
        self._show_hint()
        self.chart.set_framed(shown)

    @Slot(object)
    def _move(self, window: TimeWindow) -> None:
        self.chart.set_window(window)

    @Slot(object)
    def _key(self, event: QKeyEvent) -> None:
        self.chart.keyPressEvent(event)
