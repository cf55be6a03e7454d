"""The Mandelbrot set: uneven work in floating point, for a row costs what lies in it.

Standard library only.
"""

from __future__ import annotations

from ..model import Backend, Schedule, later
from ..workload import Rate, Workload

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

ITERATIONS = 256
# Of a pixel, on average.
MEAN_ITERATIONS = 48
MANDELBROT_CHECKED_TO = 500
# Ten thousand million pixels: half an hour of C++, a week of Python.
ROWS_MAX = 100_000


def mandelbrot(num: int, lo: int, hi: int, total: int) -> int:
    """Add to `total` how many pixels of the rows [lo, hi) stay within 2 for 256 iterations.

    The picture is the square of 3 by 3 from -2.25 - 1.5i on, num by num pixels.
    """
    step = 3.0 / num
    for row in range(lo, hi):
        ci = row * step - 1.5
        for column in range(num):
            cr = column * step - 2.25
            zr = zi = 0.0
            for _ in range(ITERATIONS):
                rr = zr * zr
                ii = zi * zi
                if rr + ii > 4.0:
                    break
                half = zr * zi
                zi = half + half + ci
                zr = rr - ii + cr
            else:
                total += 1
    return total


def _numpy() -> Any:
    """The same operations in the same order, of all pixels of a slice at once; those that have left go."""
    import numpy as np

    def mandelbrot(num: int, lo: int, hi: int, total: int) -> int:
        step = 3.0 / num
        cr = np.tile(np.arange(num) * step - 2.25, hi - lo)
        ci = np.repeat(np.arange(lo, hi) * step - 1.5, num)
        zr, zi = np.zeros_like(cr), np.zeros_like(cr)
        for _ in range(ITERATIONS):
            rr, ii = zr * zr, zi * zi
            stay = rr + ii <= 4.0
            if not stay.all():
                cr, ci, zr, zi, rr, ii = cr[stay], ci[stay], zr[stay], zi[stay], rr[stay], ii[stay]
            half = zr * zi
            zi = half + half + ci
            zr = rr - ii + cr
        return total + cr.size

    return mandelbrot


def count_inside(num: int) -> int:
    """How many pixels stay within 2 for 256 iterations, most of them by the equation of where they lie.

    Notes
    -----
    The main cardioid and the disc to its left are known in closed form, and nothing in them ever leaves;
    the others are iterated as complex numbers. A fifth of the kernel's work.
    """
    step, inside = 3.0 / num, 0
    for row in range(num):
        y = row * step - 1.5
        for column in range(num):
            x = column * step - 2.25
            q = (x - 0.25) ** 2 + y * y
            if q * (q + x - 0.25) <= y * y / 4 or (x + 1) ** 2 + y * y <= 1 / 16:
                inside += 1
                continue
            c, z = complex(x, y), 0j
            for _ in range(ITERATIONS):
                if z.real * z.real + z.imag * z.imag > 4.0:
                    break
                z = z * z + c
            else:
                inside += 1
    return inside


WORKLOAD = Workload(
    key="mandelbrot",
    title=later("Mandelbrot set, uneven rows"),
    short=later("Mandelbrot"),
    name=later("mandelbrot"),
    summary=later("Counts the pixels within the set, in a picture of num rows: a row costs what lies in it."),
    unit=later("rows"),
    default_num=350,
    schedule=Schedule.INTERLEAVED,
    cost=lambda num: float(MEAN_ITERATIONS * num * num),
    rates={Backend.PYTHON: 1e7, Backend.NATIVE: 2e9, Backend.NUMPY: 1e8, Backend.NUMBA: 6e8},
    rate=Rate(unit=later("pixels"), amount=lambda num: float(num * num)),
    kernel=mandelbrot,
    array_units=16,
    kernels={Backend.NUMPY: _numpy, Backend.NUMBA: lambda: mandelbrot},
    expected=lambda num: count_inside(num) if num <= MANDELBROT_CHECKED_TO else None,
    expected_to=MANDELBROT_CHECKED_TO,
    needs_num=True,
    typical=0.7,
    num_max=ROWS_MAX,
)
