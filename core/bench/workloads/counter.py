"""A loop that counts: even work, and what the interpreter itself costs.

Standard library only.
"""

from __future__ import annotations

from ..model import Backend, Split, later
from ..workload import Limit, Rate, Workload


def counter(lo: int, hi: int, total: int) -> int:
    """Add 1 to `total` for each number of [lo, hi)."""
    for _ in range(lo, hi):
        total += 1
    return total


WORKLOAD = Workload(
    key="counter",
    title=later("Counter, even work"),
    short=later("Counter"),
    name=later("counter"),
    summary=later("Adds 1, num times: every step costs the same."),
    unit=later("additions"),
    default_num=10**7,
    split=Split.BLOCKS,
    cost=float,
    rates={Backend.PYTHON: 3e7, Backend.NATIVE: 2.5e9, Backend.NATIVE_UNGUARDED: 1e13},
    rate=Rate(unit=later("additions"), amount=float, limit=Limit.ADDITIONS),
    kernel=counter,
    expected=lambda num: num,
    adds=True,
)
