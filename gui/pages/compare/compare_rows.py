"""Where the rows and lanes of the compare chart stand, and what is drawn of each: plain values in px.

A row is a matched cell, a lane in it one run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from ....core.compare import Claim, Compared, Comparison
from ....core.compare.cell_text import missing_words, ratio_words
from ....core.summary.summary import Timing
from ....core.summary.unable import has_failed
from ...charts.row_layout import ROW_MAX, BarRow, RowLayout
from ...style.theme import Theme

_ROW_LEAST = 58.0
_AROUND = 16.0  # px above and below the lanes of a row together
_NAME = 30.0  # from a tall row's edge to its name
_TALL = 120.0
ALL_RATIOS = 3  # up to so many runs every lane shows its own ratio, else that of the chosen run


@dataclass(slots=True, kw_only=True)
class RunLaneLayout(RowLayout):
    """Rows high enough for a lane per run; the more runs, the lower each lane."""

    lanes: int = 2

    @property
    def lane_height(self) -> float:
        return 22.0 if self.lanes <= 2 else 19.0 if self.lanes <= 4 else 16.0

    @property
    def least(self) -> float:
        return max(self.lanes * self.lane_height + _AROUND, _ROW_LEAST)

    @property
    def most(self) -> float:
        return max(self.least * 1.25, ROW_MAX)

    def bar_middle(self, place: int) -> float:
        """Where the name stands: in the row's middle, and in a tall one as near its top as is in view."""
        top = place * self.row_height - self.offset
        if self.row_height <= _TALL:
            return top + self.row_height / 2 - 5.0
        return min(max(top, 0.0) + _NAME, top + self.row_height - _NAME)

    def lane_middle(self, place: int, lane: int) -> float:
        above = (self.row_height - self.lanes * self.lane_height) / 2
        return place * self.row_height - self.offset + above + (lane + 0.5) * self.lane_height

    def lane_at(self, y: float) -> int | None:
        """The lane at a height in the view; None between rows."""
        place = self.place_at(y)
        if place is None:
            return None
        lane = floor((y - self.lane_middle(place, 0)) / self.lane_height + 0.5)
        inside = abs(y - self.lane_middle(place, lane)) <= self.lane_height / 2
        return lane if 0 <= lane < self.lanes and inside else None

    def lanes_in_view(self, place: int) -> range:
        """The lanes of a row that are in the view."""
        first = int((-self.lane_middle(place, 0)) // self.lane_height)
        last = int((self.height - self.lane_middle(place, 0)) // self.lane_height) + 2
        return range(max(first, 0), min(max(last, 0), self.lanes))


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLane:
    """One run in a row.

    Attributes
    ----------
    message
        Stands in the mark's place: why there is no time.
    ratio, interval
        Against the baseline; "" for the baseline itself and where there is none.
    claimed
        Whether the ratio is one that the interval allows.
    """

    label: str
    timing: Timing | None
    message: str
    failed: bool
    ratio: str
    interval: str
    claimed: bool
    is_baseline: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLaneRow:
    """One matched cell as it is drawn; `name` is what stands in the row column."""

    name: BarRow
    lanes: tuple[RunLane, ...]
    baseline_s: float | None


def run_lane_rows(cells: Sequence[Compared], comparison: Comparison, theme: Theme) -> tuple[RunLaneRow, ...]:
    """What is drawn of some cells."""
    return tuple(_row(cell, comparison, theme) for cell in cells)


def _row(cell: Compared, comparison: Comparison, theme: Theme) -> RunLaneRow:
    sides = range(len(comparison.sides))
    timings = [cell.timing(side, comparison.basis) for side in sides]
    base = timings[comparison.baseline]
    look = theme.look(cell.key.strategy)
    name = BarRow(
        index=0,
        title=cell.title,
        detail=cell.brief,
        color=look.color,
        marker=look.marker,
        timing=next((timing for timing in timings if timing is not None), None),
        startup_s=0.0,
        factor="",
        time="",
        note="",
        message="",
        failed=False,
        pill="",
        is_baseline=False,
    )
    lanes = tuple(_lane(cell, comparison, side) for side in sides)
    return RunLaneRow(name=name, lanes=lanes, baseline_s=base.time_s if base is not None else None)


def _lane(cell: Compared, comparison: Comparison, side: int) -> RunLane:
    one, row = cell.changes[side], cell.rows[side]
    ratio, interval = ratio_words(one) if one is not None else ("", "")
    return RunLane(
        label=comparison.sides[side].label,
        timing=cell.timing(side, comparison.basis),
        message=missing_words(row, comparison.basis),
        failed=row is not None and has_failed(row),
        ratio=ratio,
        interval=interval,
        claimed=one is not None and one.claim in (Claim.LONGER, Claim.SHORTER),
        is_baseline=side == comparison.baseline,
    )
