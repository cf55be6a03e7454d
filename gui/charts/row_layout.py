"""Where the rows of a chart stand, and what is drawn of each: plain values in px.

Shared by the row column and the plot, so that both agree to the pixel.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from ...core.display.i18n import tr
from ...core.display.numbers import format_factor, format_seconds
from ...core.summary.row_selection import (
    compared,
    missing_words,
    standing,
)
from ...core.summary.summary import Basis, Row, Summary, Timing
from ...core.summary.unable import Unable, failure_words, unable
from ..style.markers import Marker
from ..style.theme import Theme
from .row_bands import RowBands, tops

ROW_MIN, ROW_MAX = 48.0, 70.0
BAR_HEIGHT = 22.0

_T = TypeVar("_T")


@dataclass(slots=True, kw_only=True)
class RowLayout:
    """Heights of the rows in a view of a height, scrolled by some px; in bands where another view has them too."""

    count: int = 0
    height: float = 0.0
    offset: float = 0.0
    row_height: float = ROW_MAX
    limit: float = ROW_MAX
    bands: RowBands | None = None

    @property
    def least(self) -> float:
        """Px of a row where there are many."""
        return ROW_MIN

    @property
    def most(self) -> float:
        """Px of a row where there are few."""
        return self.limit

    def fit(self, count: int, height: float) -> None:
        """Share out the height; rows that no longer fit are scrolled to."""
        self.count, self.height = count, height
        self.row_height = min(max(height / count, self.least), self.most) if count else self.most
        self.scroll(self.offset)

    @property
    def _given(self) -> tuple[float, ...]:
        """Heights of the rows in their bands; none where the bands are of other rows."""
        return self.bands.heights if self.bands is not None and len(self.bands.heights) == self.count else ()

    @property
    def room(self) -> float:
        """Px of the view in which rows are read."""
        return min(self.height, self.bands.room) if self.bands is not None and self._given else self.height

    @property
    def content_least(self) -> float:
        """Px of all rows where there is no room to spare."""
        return sum(self._given) or self.count * self.least

    def content_most(self, count: int) -> float:
        """Px of at least so many rows where there is all the room."""
        return sum(self._given) or max(self.count, count) * self.most

    def top(self, place: int) -> float:
        """Px above a row, in the view."""
        return (tops(self._given)[place] if self._given else place * self.row_height) - self.offset

    def px(self, place: int) -> float:
        """Height of a row."""
        return self._given[place] if self._given else self.row_height

    @property
    def hidden(self) -> float:
        """Px of the rows that the view has no room for."""
        return max((sum(self._given) or self.count * self.row_height) - self.room, 0.0)

    def scroll(self, offset: float) -> None:
        self.offset = min(max(offset, 0.0), self.hidden)

    def reveal(self, place: int) -> None:
        """Scroll as little as brings a row into view."""
        top = self.top(place) + self.offset
        self.scroll(min(max(self.offset, top + self.px(place) - self.room), top))

    def place_at(self, y: float) -> int | None:
        """The row at a height in the view."""
        if self._given:
            place = bisect_right(tops(self._given), y + self.offset) - 1
        else:
            place = int((y + self.offset) // self.row_height)
        return place if 0 <= place < self.count and y >= 0 else None

    def bar_middle(self, place: int) -> float:
        """The bar stands a little above the row's middle: the samples need the room below."""
        return self.top(place) + self.px(place) / 2 - 5.0

    def ground(self, place: int) -> QRectF:
        """The row's tinted ground; its left and right are those of whoever draws it."""
        return QRectF(0, self.top(place) + 1.5, 0, self.px(place) - 3.0)


def visible(layout: RowLayout, rows: Sequence[_T]) -> list[tuple[int, _T]]:
    """The rows in view, with their places."""
    places = enumerate(rows[: layout.count] if layout.count else rows)
    return [(place, row) for place, row in places if layout.top(place) < layout.height and layout.top(place + 1) > 0]


"""Rows that are tinted while the others are thinned; empty for none. By their index or by their place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarRow:
    """One row as it is drawn.

    Attributes
    ----------
    startup_s
        The part of the bar that is hatched; 0 where the time has no start-up in it.
    message
        Stands in the bar's place: why there is none.
    pill
        "fastest", "leads"; "" but for the winner.
    impossible
        Whether nothing can be as fast; the note says so.
    line
        Of the user's file, that its message is about; None where there is none.
    unable
        Why it cannot run, and what helps; None of a row that can.
    progress
        How far its first measurement is, 0 to 1; None where none goes on.
    """

    index: int
    title: str
    detail: str
    color: QColor
    marker: Marker
    timing: Timing | None
    startup_s: float
    factor: str
    time: str
    note: str
    message: str
    failed: bool
    pill: str
    is_baseline: bool
    impossible: bool = False
    progress: float | None = None
    unable: Unable | None = None
    line: int | None = None


def row_ground(row: BarRow, highlighted: bool, theme: Theme) -> QColor:
    """The colour behind a row: the winner's tint, that of a highlighted row, or none."""
    if row.pill:
        return theme.row_tint(row.color)
    return theme.highlight if highlighted else theme.background


def bar_rows(
    rows: Sequence[Row], summary: Summary, theme: Theme, progress: Mapping[int, float] | None = None
) -> tuple[BarRow, ...]:
    """What is drawn of rows of a summary; `progress` of those that are measured for the first time, by index."""
    shares = progress or {}
    return tuple(_bar_row(row, rows, summary, theme, shares.get(row.index)) for row in rows)


def _bar_row(row: Row, rows: Sequence[Row], summary: Summary, theme: Theme, share: float | None) -> BarRow:
    look = theme.look(row.look)
    timing, ratio = row.timing(summary.basis), row.speedup(summary.basis)
    cold = summary.basis is Basis.COLD
    startup_s = row.startup_s if cold and timing is not None and row.startup_s is not None else 0.0
    cannot = unable(row)
    weighty = timing is not None and startup_s > 0.2 * timing.time_s
    return BarRow(
        index=row.index,
        title=row.title,
        detail=row.detail if cannot is None else tr("cannot run"),
        color=look.color,
        marker=look.marker,
        timing=timing,
        startup_s=startup_s,
        # The only row that has a time is the baseline of nothing.
        factor=format_factor(ratio.factor) if ratio is not None and compared(row, summary) else "",
        time=format_seconds(timing.time_s) if timing is not None else "",
        note=_note(row, startup_s if weighty else 0.0),
        message=_message(row, summary) if share is None or timing is not None else _running(share),
        failed=timing is None and row.failure is not None and cannot is None,
        unable=cannot if timing is None else None,
        line=summary.lines.get(row.index) if timing is None else None,
        pill=standing(row, summary, rows) if timing is not None else "",
        is_baseline=row.is_baseline,
        impossible=row.impossible_rate is not None,
        progress=share if timing is None else None,
    )


def _running(share: float) -> str:
    return tr("running, {share} %").format(share=round(100 * share)) if share > 0 else tr("starting")


def _note(row: Row, startup_s: float) -> str:
    if row.impossible_rate is not None:
        return tr("impossible")
    if startup_s and row.compile_s is not None:
        said = tr("start-up {time}, {compiling} of it compiling")
        return said.format(time=format_seconds(startup_s), compiling=format_seconds(row.compile_s))
    return tr("start-up {time}").format(time=format_seconds(startup_s)) if startup_s else ""


def _message(row: Row, summary: Summary) -> str:
    if row.timing(summary.basis) is not None:
        return ""
    return failure_words(row) if row.failure is not None else missing_words(summary, row)


UNNAMED = 10  # px of a column without names
