"""Where lanes stand, and what is drawn of each row: plain values in px.

Shared by all that draws lanes, so that the same row stands at the same height.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor

from ...core.display.i18n import tr
from ...core.display.numbers import format_seconds
from ...core.results.timeline import Timeline
from ...core.results.timeline_text import lane_words
from ...core.summary.row_selection import missing_words
from ...core.summary.summary import Row, Summary
from ...core.summary.unable import failure_words, has_failed
from ..style.markers import Marker
from ..style.theme import Theme, mix
from .row_bands import RowBands, tops

PITCH_MIN, PITCH_MAX = 11.0, 29.0
ROW_LEAST = 44.0  # name and detail need as much
_BETWEEN_MIN, _BETWEEN_MAX = 8.0, 24.0
_NAME_ABOVE = 9.0  # px from the middle of a band up to that of its row's name, as in the charts of bars
_NAME_BELOW = 11.0  # px from the top of a row, elsewhere


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneRow:
    """One row as it is drawn; without a timeline there is a message in its place, over `least` lanes."""

    index: int
    title: str
    detail: str
    color: QColor
    waiting: QColor
    marker: Marker
    shown: Timeline | None
    words: str
    message: str
    failed: bool
    least: int = 1

    @property
    def lanes(self) -> int:
        return len(self.shown.tracks) if self.shown is not None else self.least


def lane_rows(
    rows: Sequence[Row], summary: Summary, timelines: Mapping[int, Timeline], theme: Theme
) -> tuple[LaneRow, ...]:
    """What is drawn of rows of a summary."""
    titles = [row.title for row in rows]
    return tuple(
        _lane_row(row, summary, timelines.get(row.index), theme, alone=titles.count(row.title) == 1) for row in rows
    )


def waiting_color(color: QColor, theme: Theme) -> QColor:
    """The pale fill of the same hue that means waiting, in every view."""
    return mix(color, theme.background, 0.24)


def _lane_row(row: Row, summary: Summary, shown: Timeline | None, theme: Theme, *, alone: bool) -> LaneRow:
    look = theme.look(row.look)
    # The time of what is drawn, and no ratio: that one is of all rounds. The time comes first, for what follows may be
    # cut; the lanes of a row alone show how many workers it has.
    parts = [format_seconds(shown.total_s)] if shown is not None else []
    if shown is None or not alone:
        parts.append(row.apart)
    failed = row.timing(summary.basis) is None and has_failed(row)
    message = tr("not recorded in this round")
    if row.timing(summary.basis) is None:
        message = failure_words(row) if row.failure is not None else missing_words(summary, row)
    return LaneRow(
        index=row.index,
        title=row.title,
        detail=", ".join(parts),
        color=look.color,
        waiting=waiting_color(look.color, theme),
        marker=look.marker,
        shown=shown,
        words=lane_words(row, shown) if shown is not None else "",
        message="" if shown is not None else message,
        failed=failed and shown is None,
        # As many as beside it: rows that belong together stand at one height.
        least=row.cell.workers if summary.chosen is not None else 1,
    )


class LaneLayout:
    """Heights of rows of lanes in a view of a height, scrolled by some px."""

    def __init__(
        self,
        *,
        pitch: tuple[float, float] = (PITCH_MIN, PITCH_MAX),
        row_least: float = ROW_LEAST,
        spreads: bool = False,
    ) -> None:
        self._pitches, self._row_least, self._spreads = pitch, row_least, spreads
        self.bands: RowBands | None = None  # where another view has the same rows
        self.height = self.offset = self.content = 0.0
        self.pitch = pitch[1]
        self._tops: list[float] = []
        self._heights: list[float] = []
        self._lanes: list[int] = []

    def fit(self, lanes: Sequence[int], height: float) -> None:
        """Share out the height; what no longer fits is scrolled to."""
        self.height = height
        if self.bands is not None and len(self.bands.heights) == len(lanes):
            self._fit_bands(lanes, self.bands)
            return
        least, pitch = self._pitches
        between = _BETWEEN_MAX
        while True:
            heights = [max(count * pitch, self._row_least) for count in lanes]
            content = sum(heights) + between * len(lanes)
            if content <= height or (pitch <= least and between <= _BETWEEN_MIN):
                break
            pitch, between = max(pitch - 1.0, least), max(between - 1.0, _BETWEEN_MIN)
        if content < height and self._spreads:
            between += min((height - content) / max(len(lanes), 1), _BETWEEN_MAX)
            content = sum(heights) + between * len(lanes)
        self.pitch, self.content, self._heights, self._lanes = pitch, content, heights, list(lanes)
        self._tops, top = [], between / 2
        for each in heights:
            self._tops.append(top)
            top += each + between
        self.scroll(self.offset)

    def _fit_bands(self, lanes: Sequence[int], bands: RowBands) -> None:
        """In bands of given heights, each row in the middle of its own."""
        least, most = self._pitches
        fitting = ((band - _BETWEEN_MIN) / count for band, count in zip(bands.heights, lanes, strict=True))
        self.pitch, self._lanes = max(min(most, *fitting, most), least), list(lanes)
        self._heights = [max(count * self.pitch, self._row_least) for count in lanes]
        above = [(band - own) / 2 for band, own in zip(bands.heights, self._heights, strict=True)]
        *starts, self.content = tops(bands.heights)
        self._tops = [start + spare for start, spare in zip(starts, above, strict=True)]
        self.scroll(self.offset)

    def needs(self, lanes: Sequence[int]) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Px of each row with what is between two of them, at least and at most."""
        low, high = self._pitches
        least = tuple(max(count * low, self._row_least) + _BETWEEN_MIN for count in lanes)
        return least, tuple(max(count * high, self._row_least) + _BETWEEN_MAX for count in lanes)

    @property
    def room(self) -> float:
        """Px of the view in which rows are read."""
        return self.height if self.bands is None else min(self.height, self.bands.room)

    def least(self, lanes: Sequence[int]) -> float:
        """The height in which such rows just fit."""
        return sum(max(count * self._pitches[0], self._row_least) + _BETWEEN_MIN for count in lanes)

    def row_pitch(self, place: int) -> float:
        """From lane to lane of a row; a row with few of them gives them the room that its name needs anyway."""
        spare = (self._row_least - 4) / self._lanes[place]
        return min(max(self.pitch, spare), self._pitches[1])

    def lane_height(self, place: int) -> float:
        pitch = self.row_pitch(place)
        return pitch - (6.0 if pitch > 20 else 4.0 if pitch > 9 else 2.0)

    @property
    def hidden(self) -> float:
        return max(self.content - self.room, 0.0)

    def scroll(self, offset: float) -> None:
        self.offset = min(max(offset, 0.0), self.hidden)

    def top(self, place: int) -> float:
        """Of a row, in the view."""
        return self._tops[place] - self.offset

    def row_height(self, place: int) -> float:
        return self._heights[place]

    def name_middle(self, place: int) -> float:
        """Where the name of a row stands: beside its first lanes, or where the view beside it has its own."""
        if self.bands is not None:
            return self.top(place) + self._heights[place] / 2 - _NAME_ABOVE
        return self.top(place) + _NAME_BELOW

    def reveal(self, place: int) -> None:
        """Scroll as little as brings a row into view."""
        top, height = self._tops[place] - 8, self._heights[place] + 16
        self.scroll(min(max(self.offset, top + height - self.room), top))

    def place_at(self, y: float) -> int | None:
        """The row at a height in the view."""
        for place, (top, height) in enumerate(zip(self._tops, self._heights, strict=True)):
            if top - 6 <= y + self.offset <= top + height + 6:
                return place
        return None

    def visible(self) -> list[int]:
        """Places of the rows in view."""
        return [p for p in range(len(self._tops)) if self.top(p) < self.height and self.top(p) + self._heights[p] > 0]
