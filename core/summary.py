"""What a run says, as plain values: the rows, the winner, the words.

The command line prints it, the window draws it; neither calculates anything.
"""

from __future__ import annotations

from dataclasses import dataclass

from .bench.events import CellFailed, Outcome
from .bench.model import Cell, Choice
from .findings import Finding


class Basis(Choice):
    """Which time is compared."""

    COLD = "cold"  # start-up, first batch and tear-down
    WARM = "warm"  # a batch on workers that already stand


class Verdict(Choice):
    """Whether the strategies agree."""

    NONE = "none"  # nothing to compare yet
    EQUAL = "equal"
    DIFFER = "differ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Times of one cell in seconds, one a round; the interval from round 6 on."""

    samples_s: tuple[float, ...]
    median_s: float
    interval_s: Interval | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """Times faster than the baseline; the interval from round 6 on."""

    factor: float
    interval: Interval | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One cell, ready to be shown.

    Attributes
    ----------
    title, detail
        "Processes" and "4 workers, spawn".
    startup_s
        Median seconds for making and ending the workers.
    cores_used
        CPU time of the workers / wall time, of the warm batches.
    waiting
        Share of a worker's time in which it did not run, mean of the workers, 0 to 1.
    failure
        Why the cell has no time; None where it has one or has not been measured yet.
    """

    index: int
    cell: Cell
    title: str
    detail: str
    python: str
    cold: Timing | None
    warm: Timing | None
    startup_s: float | None
    cold_speedup: Ratio | None
    warm_speedup: Ratio | None
    cores_used: float | None
    waiting: float | None
    result: int | None
    failure: CellFailed | None
    is_baseline: bool

    def timing(self, basis: Basis) -> Timing | None:
        return self.cold if basis is Basis.COLD else self.warm

    def speedup(self, basis: Basis) -> Ratio | None:
        return self.cold_speedup if basis is Basis.COLD else self.warm_speedup


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A run in words and rows.

    Attributes
    ----------
    rows
        One per cell of the plan, in the plan's order.
    ranking
        Indices of the measured rows, fastest first, then the others in the plan's order.
    winners
        Indices that share the lead: their intervals overlap the fastest's.
    baseline
        Index of the row that the speed-ups refer to; None where it has no time.
    headline, reason
        Who won and by how much, and why.
    badge
        "Results equal: 148,933", "Results equal so far", "Results differ".
    """

    basis: Basis
    outcome: Outcome | None
    rows: tuple[Row, ...]
    ranking: tuple[int, ...]
    winners: tuple[int, ...]
    baseline: int | None
    headline: str
    reason: str
    verdict: Verdict
    badge: str
    samples_done: int
    samples_total: int
    findings: tuple[Finding, ...]
