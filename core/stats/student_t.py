"""Student's t, without scipy: whole degrees of freedom need only finite sums.

Pure functions.
"""

from __future__ import annotations

from functools import cache
from math import cos, pi, sin, sqrt


@cache
def t_quantile(share: float, freedom: int) -> float:
    """Quantile of Student's t for a whole number of degrees of freedom, share from 0.5 to below 1.

    Raises
    ------
    ValueError
        If there is no degree of freedom, or the share lies outside.

    Notes
    -----
    Abramowitz and Stegun, "Handbook of Mathematical Functions", 26.7.3 and 26.7.4: for whole degrees of freedom
    the distribution is a finite sum, which is inverted here by bisection in the angle.
    """
    if freedom < 1 or not 0.5 <= share < 1:
        raise ValueError(f"t needs 1 degree of freedom and a share from 0.5 to below 1, got {freedom} and {share}")
    low, high = 0.0, pi / 2
    for _ in range(80):
        middle = (low + high) / 2
        if (1 + _t_between(middle, freedom)) / 2 < share:
            low = middle
        else:
            high = middle
    return sqrt(freedom) * sin(low) / cos(low)


def _t_between(angle: float, freedom: int) -> float:
    """A(t | freedom), the share from -t to t, for t = sqrt(freedom) tan(angle)."""
    cosine, total = cos(angle), 0.0
    term = cosine if freedom % 2 else 1.0
    for power in range(1 if freedom % 2 else 0, freedom - 1, 2):
        total += term
        term *= cosine * cosine * (power + 1) / (power + 2)
    return 2 / pi * (angle + sin(angle) * total) if freedom % 2 else sin(angle) * total
