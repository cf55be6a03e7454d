"""The two charts of the Timeline: all lanes, and beneath them the part that the frame is on."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ...charts.lane_layout import LaneRow
from ...charts.time_window import TimeWindow
from ...style.theme import Size, Theme
from ...widgets.labels import Elided, label
from .lane_chart import LaneChart
from .lane_zoom import LaneZoom, window_width

NAMED_LEAST = 60


class TimelinePanes(QWidget):
    """Keeps both charts at the same row and window."""

    def __init__(self) -> None:
        super().__init__()
        self.chart, self.zoom = LaneChart(), LaneZoom()
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

    def set_rows(self, rows: tuple[LaneRow, ...]) -> None:
        self.chart.set_rows(rows)

    def set_theme(self, theme: Theme) -> None:
        self.chart.set_theme(theme)
        self.zoom.set_theme(theme)

    def set_column_width(self, width: int) -> None:
        """Px for the rows' names."""
        self._hint.setVisible(width > NAMED_LEAST)
        self.chart.set_column_width(width)
        self.zoom.set_column_width(width)

    @Slot()
    def _follow(self) -> None:
        row, window = self.chart.row(), self.chart.window_()
        self.zoom.set_part(row, window)
        shown = row is not None and window is not None
        zoom = tr("Zoom: {width} of {who}")
        text = zoom.format(width=window_width(window.width_s), who=row.title) if row and window else ""
        self._title.setText(text)
        self._title.setToolTip("")
        self.zoom.setVisible(shown)

    @Slot(object)
    def _move(self, window: TimeWindow) -> None:
        self.chart.set_window(window)

    @Slot(object)
    def _key(self, event: QKeyEvent) -> None:
        self.chart.keyPressEvent(event)
