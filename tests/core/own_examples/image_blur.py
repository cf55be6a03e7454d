"""Array work with NumPy: a box blur over rows of an image, as image libraries show it first. `f(lo, hi)`."""

import numpy as np

WIDTH, RADIUS = 256, 3


def rows(lo, hi):
    """Rows lo to hi of a synthetic picture."""
    y, x = np.mgrid[lo:hi, 0:WIDTH]
    return ((x * 13 + y * 7) ^ (x * y)) % 256


def blur(lo, hi):
    """Row sums of the blurred picture, as a list, so that parts of it are joined by `+`."""
    padded = np.pad(rows(lo, hi), ((0, 0), (RADIUS, RADIUS)), mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * RADIUS + 1, axis=1)
    return (windows.sum(axis=2) // (2 * RADIUS + 1)).sum(axis=1).tolist()
