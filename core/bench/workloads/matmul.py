"""The product of two square matrices: much work on each number that memory brings.

Standard library only.
"""

from __future__ import annotations

from array import array
from math import isqrt
from operator import mul

from ..model import Backend, Schedule, later
from ..workload import Limit, Rate, Workload
from .arrays import Arrays, Buffers, State, clear, repeat
from .pi import sample

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

# After so many items a matrix begins anew: a prime number, so that no two rows of it are alike.
PERIOD = 4093
# The most rows for which three matrices are likely to fit, and the product to end within hours: 10 GB.
ROWS_MAX = 20_000
# In C++ a slice first copies all of b into the order that it needs: with fewer rows that is most of its work.
NATIVE_ROWS = 240


def matmul(state: State, lo: int, hi: int, total: int) -> int:
    """Compute the rows [lo, hi) of c, the product of a and b, and add how many they are to `total`."""
    num, (c, a, b) = state.num, state.arrays
    for i in range(lo, hi):
        for j in range(num):
            inner = 0.0
            for k in range(num):
                inner += a[i * num + k] * b[k * num + j]
            c[i * num + j] = inner
    return total + (hi - lo)


def _numpy() -> Any:
    import numpy as np

    def matmul(state: State, lo: int, hi: int, total: int) -> int:
        """By BLAS, on as many threads as that has: the numbers are whole, so the order of its sums does not matter."""
        num = state.num
        c, a, b = (np.asarray(one).reshape(num, num) for one in state.arrays)
        np.matmul(a[lo:hi], b, out=c[lo:hi])
        return total + (hi - lo)

    return matmul


def _numba() -> Any:
    def matmul(num: int, step: int, arrays: Any, lo: int, hi: int, total: int) -> int:  # noqa: ARG001, PLR0917  # as all
        c, a, b = arrays
        for i in range(lo, hi):
            for j in range(num):
                inner = 0.0
                for k in range(num):
                    inner += a[i * num + k] * b[k * num + j]
                c[i * num + j] = inner
        return total + (hi - lo)

    return matmul


def _items(first: int) -> array[float]:
    """Whole numbers from -8 to 7: every sum of their products is exact, in whatever order it is made."""
    return array("d", ((sample(first + i) >> 60) - 8.0 for i in range(PERIOD)))


def _fill(arrays: Buffers) -> None:
    _, a, b = arrays
    repeat(a, _items(0))
    repeat(b, _items(PERIOD))


def _weights(num: int) -> array[float]:
    return array("d", (1.0 + i % 8 for i in range(num)))


def weighted_sum(arrays: Buffers) -> int:
    """The sum of (1 + i % 8) * (1 + j % 8) * c[i, j]: each item counts, and two that change places do."""
    c, num = arrays[0], isqrt(len(arrays[0]))
    weights = _weights(num)
    rows = (c[i * num : (i + 1) * num].tolist() for i in range(num))
    return sum((1 + i % 8) * int(sum(map(mul, row, weights))) for i, row in enumerate(rows))


def expected_sum(num: int) -> int:
    """The same from a and b alone, for sums may change places: over k, of a column of a times a row of b.

    In num squared steps, where the product takes num cubed.
    """
    a, b = bytearray(8 * num * num), bytearray(8 * num * num)
    views = (memoryview(a).cast("d"), memoryview(b).cast("d"))
    _fill((views[0], *views))
    weights = _weights(num)
    columns = [0.0] * num
    for i in range(num):
        weight = 1.0 + i % 8
        columns = [have + weight * one for have, one in zip(columns, views[0][i * num : (i + 1) * num], strict=True)]
    rows = (views[1][k * num : (k + 1) * num].tolist() for k in range(num))
    return sum(int(column) * int(sum(map(mul, row, weights))) for column, row in zip(columns, rows, strict=True))


# What takes a second to expect; a larger product is only compared with others.
CHECKED_TO = 2000

WORKLOAD = Workload(
    key="matmul",
    title=later("Matrix product, much work on little data"),
    short=later("Matrix product"),
    name=later("matrix product"),
    summary=later("Multiplies two matrices of num rows and columns, which are made before the clock runs."),
    unit=later("rows"),
    default_num=200,
    schedule=Schedule.STATIC,
    cost=lambda num: float(num) ** 3,
    rates={Backend.PYTHON: 8e6, Backend.NATIVE: 1e10, Backend.NUMPY: 1e10, Backend.NUMBA: 5e8},
    rate=Rate(unit="FLOP/s", amount=lambda num: 2.0 * num**3, limit=Limit.FLOPS),
    kernel=matmul,
    array_units=NATIVE_ROWS,
    kernels={Backend.NUMPY: _numpy, Backend.NUMBA: _numba},
    expected=lambda num: expected_sum(num) if num <= CHECKED_TO else None,
    expected_to=CHECKED_TO,
    typical=0.5,
    num_max=ROWS_MAX,
    native_units=NATIVE_ROWS,
    arrays=Arrays(
        items=dict.fromkeys("cab", ("d", lambda num: num * num)),
        fill=_fill,
        reset=lambda arrays: clear(arrays[0]),
        checksum=weighted_sum,
        written=lambda num, step, lo, hi: ((lo * num, hi * num),),  # noqa: ARG005  # as all
    ),
)
