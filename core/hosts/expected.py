"""What a sample has to return: the right results, and the words for wrong ones.

Used only while no clock runs.
"""

from __future__ import annotations

from functools import lru_cache

from ..bench.model import Cell
from ..bench.workloads import WORKLOADS


def expected_result(cell: Cell) -> int | None:
    """The right result of a cell; None where there is no way to know it but to measure."""
    return _expected(cell.workload, cell.num)


@lru_cache
def _expected(workload: str, num: int) -> int | None:
    row = WORKLOADS.get(workload)
    return None if row is None else row.expected(num)


def disagreement(results: set[int], expected: int | None) -> str | None:
    """What is wrong with the results of a sample's batches, or None."""
    if expected is not None:
        wrong = results - {expected}
        return f"returned {_listed(wrong)}, expected {expected:,}" if wrong else None
    return f"returned {_listed(results)}: its batches do not agree" if len(results) > 1 else None


def _listed(results: set[int]) -> str:
    return " and ".join(f"{result:,}" for result in sorted(results))
