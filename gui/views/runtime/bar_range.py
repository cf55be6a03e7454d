"""The range of the runtime chart's axis: its bars or dots, and beside them their figures.

Seconds, or their logarithms on a log axis.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...charts.row_label import GAP, RowLabel
from ...charts.row_layout import BarRow
from ...charts.time_range import linear_top, log_range
from ..view_protocol import Extent

_LEFT = 9.0  # px left of 0: a marker or a dot that stands there is whole


def bar_range(
    rows: Sequence[BarRow], labels: Sequence[RowLabel], baseline: float | None, width: float, *, log: bool
) -> Extent:
    """What rows, each with its label, need of an axis of some px."""
    timed = [(row, label) for row, label in zip(rows, labels, strict=True) if row.timing is not None]
    needs = [(label, label.anchor_s or 0.0, GAP + label.width + 10) for _, label in timed]
    if not log:
        room = width - _LEFT
        return _from_zero(linear_top([(end, need) for _, end, need in needs] + [(baseline or 0.0, 12.0)], room), width)
    points = [seconds for row, _ in timed if row.timing for seconds in row.timing.samples_s]
    points += [baseline] if baseline else []
    left = [(end, need) for label, end, need in needs if label.leftward]
    return log_range(points, left, [(end, need) for label, end, need in needs if not label.leftward], width)


def shared_range(own: Extent, shared: Extent | None, width: float, *, log: bool) -> Extent:
    """The axis that is drawn: that shared with another chart, where there is one, with the same px left of 0."""
    if shared is None or log:
        return shared or own
    return _from_zero(shared[1], width)


def _from_zero(top: float, width: float) -> Extent:
    return -top * _LEFT / (width - _LEFT), top
