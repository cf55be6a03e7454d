"""Workloads with another kernel than their own, in tests and in bench hosts alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def with_kernel(row: Any, kernel: Callable[[int, int, int], int]) -> Any:
    """The row of a workload with that kernel in Python; `dataclasses.replace` does not know those of a bench host."""
    return type(row)(**{name: getattr(row, name) for name in row.__slots__} | {"kernel": kernel})
