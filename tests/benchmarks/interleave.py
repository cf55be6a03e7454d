"""Interleaved runs and the ratio of their medians: what all benchmarks here report.

Machines are noisy and differ, so a ratio within one run is claimed, never a time.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a benchmark found, beside the bound it is held against."""

    name: str
    value: float
    low: float | None = None
    high: float | None = None
    unit: str = ""

    @property
    def holds(self) -> bool:
        return (self.low is None or self.value >= self.low) and (self.high is None or self.value <= self.high)

    def __str__(self) -> str:
        bounds = (
            f"{word} {bound:g}" for word, bound in (("at least", self.low), ("at most", self.high)) if bound is not None
        )
        wanted = " and ".join(bounds)
        return f"{'holds ' if self.holds else 'MISSED'}  {self.name}: {self.value:.4g}{self.unit} (wanted: {wanted})"


def interleaved(sides: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Call every side once a round, in alternating order, and collect what each returns."""
    names = list(sides)
    found: dict[str, list[float]] = {name: [] for name in names}
    for number in range(rounds):
        for name in names if number % 2 == 0 else reversed(names):
            found[name].append(sides[name]())
    return found


def median_ratio(over: list[float], under: list[float]) -> float:
    """Median of `over` divided by the median of `under`."""
    return statistics.median(over) / statistics.median(under)


def spread(values: list[float]) -> str:
    """Median, smallest and largest, in ms."""
    low, middle, high = min(values), statistics.median(values), max(values)
    return f"{middle * 1e3:.2f} ms ({low * 1e3:.2f} to {high * 1e3:.2f})"
