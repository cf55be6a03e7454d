"""Whether a run meets its requirements: decided by an interval, and by nothing where that holds the bound.

Pure functions over a summary.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..bench.records import Choice
from ..display.numbers import between, format_factor, format_seconds, number
from ..results.row_names import row_name
from ..stats.dependence import ROUNDS_MIN
from ..stats.intervals import Interval
from ..summary.summary import Summary
from .gate_rules import expected_baseline, required_cells
from .requirement import Requirement, RequirementKind


class GateOutcome(Choice):
    """What a run says of a requirement."""

    MET = "met"
    NOT_MET = "not-met"
    TOO_NOISY = "too-noisy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One requirement and one row.

    Attributes
    ----------
    row
        Index of it; None for the results.
    value, interval
        Times faster than the baseline, or seconds; None where the row has none.
    detail
        Why, as half a sentence: "Processes 1.42x (1.31x to 1.55x)".
    """

    requirement: Requirement
    outcome: GateOutcome
    row: int | None
    value: float | None
    interval: Interval | None
    detail: str

    @property
    def sentence(self) -> str:
        """ "processes:4>=1.5x: not met: Processes 1.31x (1.22x to 1.42x)"."""
        words = {
            GateOutcome.MET: "met",
            GateOutcome.NOT_MET: "not met",
            GateOutcome.TOO_NOISY: "too noisy to tell",
        }
        return f"{self.requirement.text}: {words[self.outcome]}: {self.detail}"


def judge(requirements: Iterable[Requirement], summary: Summary) -> tuple[Verdict, ...]:
    """One verdict for each row that a requirement speaks of, in the order of the requirements.

    Parameters
    ----------
    requirements
        That passed `check_requirements` for the plan of this run; they bound the times that the summary compares.

    Notes
    -----
    A bound within the 95 % interval is never decided. Where the true value is 10 % off the bound, 15 rounds with 1 %
    noise decide rightly in 99 of 100 simulated runs and wrongly in none (`tests/benchmarks/advice.py`); 7 rounds leave
    more of them open.
    """
    found: list[Verdict] = []
    for one in requirements:
        if one.kind is RequirementKind.RESULTS:
            found.append(_results(one, summary))
        else:
            cells = [row.cell for row in summary.rows]
            found += [_verdict(one, summary, place) for place in required_cells(one, cells)]
    return tuple(found)


def overall(verdicts: Sequence[Verdict]) -> GateOutcome:
    """NOT_MET if any is, else TOO_NOISY if any is, else MET."""
    for outcome in (GateOutcome.NOT_MET, GateOutcome.TOO_NOISY):
        if any(one.outcome is outcome for one in verdicts):
            return outcome
    return GateOutcome.MET


def _results(one: Requirement, summary: Summary) -> Verdict:
    equal = summary.results_equal
    outcome = GateOutcome.TOO_NOISY if equal is None else GateOutcome.MET if equal else GateOutcome.NOT_MET
    detail = "not every row has a result" if equal is None else summary.badge
    return Verdict(requirement=one, outcome=outcome, row=None, value=None, interval=None, detail=detail)


def _verdict(one: Requirement, summary: Summary, place: int) -> Verdict:
    row, basis = summary.rows[place], summary.basis
    peers = [peer for peer in summary.rows if peer.group == row.group]
    name, times = row_name(row, summary.rows), row.timing(basis)
    base = summary.rows[expected_baseline(row.cell, [peer.cell for peer in summary.rows])]
    value: float | None = None
    interval: Interval | None = None
    if row.failure is not None or times is None:
        why = f"failed: {row.failure.reason.rstrip('.')}" if row.failure is not None else "has no time"
        outcome, detail = GateOutcome.NOT_MET, f"{name} {why}"
    elif one.kind is RequirementKind.SPEEDUP and not base.is_baseline:
        outcome, detail = GateOutcome.NOT_MET, f"{row_name(base, peers)}, the baseline, has no time"
    else:
        ratio = row.speedup(basis)
        if one.kind is RequirementKind.SPEEDUP and ratio is not None:
            value, interval = ratio.factor, ratio.interval
        elif one.kind is RequirementKind.SECONDS:
            value, interval = times.time_s, times.interval_s
        outcome, detail = _decided(one, interval), f"{name} {_said(one.kind, value, interval)}"
        if interval is None:
            detail += f", from {number(len(times.samples_s))} of at least {ROUNDS_MIN} rounds"
    return Verdict(requirement=one, outcome=outcome, row=place, value=value, interval=interval, detail=detail)


def _decided(one: Requirement, interval: Interval | None) -> GateOutcome:
    if interval is None:
        return GateOutcome.TOO_NOISY
    # One of no width leaves no doubt of its own value.
    if interval.low <= one.bound <= interval.high and interval.low < interval.high:
        return GateOutcome.TOO_NOISY
    met = interval.low >= one.bound if one.at_least else interval.high <= one.bound
    return GateOutcome.MET if met else GateOutcome.NOT_MET


def _said(kind: RequirementKind, value: float | None, interval: Interval | None) -> str:
    told = format_factor if kind is RequirementKind.SPEEDUP else format_seconds
    ends = f" ({between(told(interval.low), told(interval.high))})" if interval is not None else ""
    return f"{told(value) if value is not None else 'has no value'}{ends}"
