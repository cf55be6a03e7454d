"""What charts of lanes share: rows that scroll above an axis, painted once into a picture.

Over the picture a chart paints only what moves.
"""

from __future__ import annotations

from math import ceil
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEngine, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from ..style.theme import LIGHT, Theme
from .highlight import NO_HIGHLIGHT, Highlighted
from .lane_layout import LaneLayout
from .row_bands import RowBands, RowNeeds


class _Row(Protocol):
    @property
    def index(self) -> int: ...


class LaneCanvas(QWidget):
    """Rows of lanes, a scroll bar where they are too many, the axis below.

    A chart says how many lanes each row has (`_lanes`) and paints them (`_paint_picture`).
    """

    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)
    scrolled_to = Signal(int)
    rows_changed = Signal()  # which rows there are, or their room

    _rows: tuple[_Row, ...]

    def __init__(self, layout: LaneLayout, name: str, *, axis_height: int) -> None:
        super().__init__()
        self._rows = ()
        self._theme = LIGHT
        self._column = 202
        self._layout = layout
        self._axis_height = axis_height
        self._picture: QPixmap | None = None
        self._highlighted = NO_HIGHLIGHT  # by index
        self._hovered: int | None = None
        self._told = 0  # px scrolled
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setSingleStep(24)
        self._bar.hide()
        self._bar.valueChanged.connect(self._scrolled)
        self.setAccessibleName(name)
        self.setMouseTracking(True)

    def set_highlight(self, rows: Highlighted) -> None:
        """Tint rows and thin the others."""
        if rows != self._highlighted:
            self._highlighted, self._picture = rows, None
            self.update()

    def least_height(self) -> int:
        """Px in which no row is out of sight."""
        return ceil(self._layout.least(self._lanes())) + self._axis_height

    def row_needs(self) -> RowNeeds | None:
        """What the rows need to stand beside those of another view."""
        lanes = self._lanes()
        if not lanes:
            return None
        least, most = self._layout.needs(lanes)
        bottom = float(self.height() - self._axis_height)
        rows, offset = tuple(row.index for row in self._rows), self._layout.offset
        return RowNeeds(rows=rows, least=least, most=most, top=0.0, bottom=bottom, offset=offset)

    def set_row_bands(self, bands: RowBands | None) -> None:
        """Rows as high as in another view, or as there is room for."""
        if bands != self._layout.bands:
            self._layout.bands = bands
            self._refresh()

    def scroll_to(self, offset: int) -> None:
        self._bar.setValue(offset)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._refresh()

    def set_column_width(self, width: int) -> None:
        """Px for the rows' names."""
        self._column = width
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()
        self.rows_changed.emit()

    # What a chart says

    def _lanes(self) -> list[int]:
        """How many lanes each row has."""
        raise NotImplementedError

    def _paint_picture(self, painter: QPainter) -> None:
        """Paint what stays until rows, size or theme change."""
        raise NotImplementedError

    # What it paints with

    def _refresh(self) -> None:
        height = max(self.height() - self._axis_height, 1)
        self._layout.fit(self._lanes(), height)
        hidden = round(self._layout.hidden)
        self._bar.blockSignals(True)
        self._bar.setRange(0, hidden)
        self._bar.setPageStep(height)
        self._bar.setValue(round(self._layout.offset))
        self._bar.blockSignals(False)
        self._bar.setVisible(hidden > 0)
        self._bar.setGeometry(self.width() - 8, 0, 10, height)
        self._picture = None
        self.update()
        self._tell_offset()

    def _begin(self) -> QPainter:
        """A painter over the picture, which is painted where there is none for this screen, this scale or this file."""
        over = QPainter(self)
        over.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A file of vectors, and what records for one, wants the words and bars themselves.
        if over.paintEngine().type() in (QPaintEngine.Type.Picture, QPaintEngine.Type.SVG):
            over.save()
            self._paint_picture(over)
            over.restore()
            return over
        ratio = over.deviceTransform().m11()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(self._theme.background)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_picture(painter)
            painter.end()
        over.drawPixmap(0, 0, self._picture)
        return over

    def _highlighted_places(self) -> Highlighted:
        return frozenset(place for place, row in enumerate(self._rows) if row.index in self._highlighted)

    def _scrolled(self, offset: int) -> None:
        self._layout.scroll(offset)
        self._picture = None
        self.update()
        self._tell_offset()

    def _tell_offset(self) -> None:
        offset = round(self._layout.offset)
        if offset != self._told:
            self._told = offset
            self.scrolled_to.emit(offset)

    # The mouse

    def _index_at(self, event: QMouseEvent) -> int | None:
        place = self._layout.place_at(event.position().y())
        return self._rows[place].index if place is not None else None

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.row_hovered.emit(index)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)
