"""The range of a time axis that leaves room for the labels, which are as wide as they are.

Pure arithmetic: seconds and px in, seconds out.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log10

_LEAST_DECADES = 0.6
_LABELS_MOST = 0.85
LEFT_SHARE = 0.4  # of a log axis, the most that a label beside a mark may take
RIGHT_SHARE = 0.75  # of an axis from 0, likewise; what is left is the bar's


def linear_top(ends: Sequence[tuple[float, float]], width: float) -> float:
    """The end of an axis from 0.

    Parameters
    ----------
    ends
        For each row its last second, and the px that its label needs beyond.
    """
    tops = (end * width / max(width - need, width * (1 - RIGHT_SHARE)) for end, need in ends if end > 0)
    return max(tops, default=1.0)


def log_range(
    points: Sequence[float], left: Sequence[tuple[float, float]], right: Sequence[tuple[float, float]], width: float
) -> tuple[float, float]:
    """Both ends of a log axis, as logarithms.

    Parameters
    ----------
    points
        Seconds that must be in sight.
    left, right
        Seconds at which a label ends or begins, and the px that it needs.
    """
    logs = [log10(point) for point in points if point > 0]
    if not logs or width <= 0:
        return -1.0, 0.0
    first, last = min(logs), max(logs)
    if last - first < _LEAST_DECADES:
        middle = (first + last) / 2
        first, last = middle - _LEAST_DECADES / 2, middle + _LEAST_DECADES / 2
    low, high = first, last
    needs = sum(max((need for _, need in side), default=0.0) for side in (left, right))
    # Labels of both sides leave the points a part of the width, or the axis would have no end.
    share = min(1.0, width * _LABELS_MOST / needs) if needs else 1.0
    # Room for labels stretches the axis, which takes room from them: some rounds settle it.
    for _ in range(40):
        px = width / (high - low)
        low = min([first - 20 / px, *(log10(at) - need * share / px for at, need in left if at > 0)])
        high = max([last + 24 / px, *(log10(at) + need * share / px for at, need in right if at > 0)])
    return low, high
