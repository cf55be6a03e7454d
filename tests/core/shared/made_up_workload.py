"""A workload that does not exist: its partial results are pairs, which only its own `Result` understands."""

from __future__ import annotations

from speeduplab.core.bench.model import Backend, Schedule, later
from speeduplab.core.bench.workload import Result, Workload


def mixing(lo: int, hi: int, so_far: tuple[int, int]) -> tuple[int, int]:
    """Sum and bitwise mix of the numbers of [lo, hi)."""
    total, mixed = so_far
    for number in range(lo, hi):
        total += number
        mixed ^= number
    return total, mixed


def _combine(partials):
    mixed = 0
    for partial in partials:
        mixed ^= partial[1]
    return sum(partial[0] for partial in partials), mixed


def _checksum(result: tuple[int, int]) -> int:
    return result[0] * 1_000_003 + result[1]


def _expected(num: int) -> int:
    # Numbers below a multiple of 4 cancel out, four by four.
    last = num - 1
    return _checksum((num * last // 2, [last, 1, last + 1, 0][last % 4]))


WORKLOAD = Workload(
    key="mixing",
    title=later("Mixing, made up"),
    short=later("Mixing"),
    name=later("mixing"),
    summary=later("Mixes the numbers below num."),
    unit=later("numbers"),
    default_num=10**5,
    schedule=Schedule.INTERLEAVED,
    cost=float,
    rates={Backend.PYTHON: 1e7},
    kernel=mixing,
    expected=_expected,
    result=Result(begin=lambda: (0, 0), combine=_combine, encode=_checksum, equal=tuple.__eq__),
)
