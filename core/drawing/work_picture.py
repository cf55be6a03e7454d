"""The picture of what a workload computes, for those that have one: numbers of a square of pixels.

By the operations of the kernel in its order, so that the pixels are those that it counts. Needs numpy; never called
while a run is timed.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..bench.workloads.mandelbrot import ITERATIONS

# The workloads that have one; there num is the rows of the picture.
PICTURED = frozenset({"mandelbrot"})
# What fits a screen beside others; of a larger num every n-th row and column is drawn.
SIDE_MAX = 512


def side_of(num: int) -> int:
    """Rows and columns of the picture of a num."""
    return min(num, SIDE_MAX)


def escapes(num: int, lo: int, hi: int) -> NDArray[np.uint16]:
    """How many iterations each pixel of the rows [lo, hi) stays within 2, ITERATIONS for those that the kernel counts.

    Returns
    -------
    Of shape (hi - lo, num).
    """
    step = 3.0 / num
    cr = np.tile(np.arange(num) * step - 2.25, hi - lo)
    ci = np.repeat(np.arange(lo, hi) * step - 1.5, num)
    zr, zi = np.zeros_like(cr), np.zeros_like(cr)
    left = np.arange(cr.size)
    found = np.full(cr.size, ITERATIONS, dtype=np.uint16)
    for iteration in range(ITERATIONS):
        rr, ii = zr * zr, zi * zi
        stay = rr + ii <= 4.0
        if not stay.all():
            found[left[~stay]] = iteration
            left, cr, ci, zr, zi, rr, ii = (one[stay] for one in (left, cr, ci, zr, zi, rr, ii))
        half = zr * zi
        zi = half + half + ci
        zr = rr - ii + cr
    return found.reshape(hi - lo, num)
