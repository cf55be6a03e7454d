"""What a run says, as plain values: the rows, the winner, the words.

The command line prints it, the window draws it; neither calculates anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .analysis import Interval, Ratio, Timing, reach
from .bench.events import FailureKind, Outcome
from .bench.model import Choice
from .caption import caption
from .findings import Finding, find
from .headline import Standing, headline, reason
from .names import names, row_name
from .results import RunResult
from .rows import Basis, Row, make_rows
from .words import join

__all__ = ["Basis", "Interval", "Ratio", "Row", "Summary", "Timing", "Verdict", "summarise"]

Group = tuple[str, int]
# Indices of cells (the keys, in order) by the result that they returned, for each workload and num.
Results = dict[Group, dict[int, dict[int, None]]]


class Verdict(Choice):
    """Whether the strategies agree."""

    NONE = "none"  # nothing to compare yet
    EQUAL = "equal"
    DIFFER = "differ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A run in words and rows.

    Attributes
    ----------
    rows
        One per cell of the plan, in the plan's order.
    ranking
        Indices of the measured rows, fastest first, then the others in the plan's order. Rows of
        several workloads or nums stay together, for their times do not compare. A time that cannot be
        true comes after those that can.
    winners
        Indices that share the lead of their workload and num: their intervals overlap the fastest's,
        or, with too few rounds for intervals, their samples do.
    baseline
        Index of the row that the speed-ups refer to; None where it has no time.
    headline, reason
        Who won and by how much, and why.
    badge
        "Results equal: 148,933", "Results equal so far", "Results differ".
    state
        "Stopped after round 3 of 7", "Failed ...", "Cut off ...": for a grey badge; empty while the run
        goes on and when it is complete.
    running
        Whether more samples will come.
    caption
        "Primes, num 2,000,000, 4 workers on 4 cores".
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
    state: str = ""
    running: bool = False
    caption: str = ""


def summarise(result: RunResult, *, basis: Basis = Basis.WARM, baseline: int | None = None) -> Summary:
    """A run as far as it has come, in words and rows.

    Parameters
    ----------
    baseline
        Index of the cell that speed-ups refer to; unless given, the serial Python cell with the same
        workload and num, or where there is none, the first cell of the plan that has a time.
    """
    running = result.outcome is None and result.truncated is None
    rows = make_rows(result, ended=not running, baseline=baseline)
    ranking = _ranking(rows, basis)
    leaders = _leaders([rows[index] for index in ranking], basis)
    conditions = [result.conditions[round_] for round_ in sorted(result.conditions)]
    findings = find(rows, result.machine, basis=basis, conditions=conditions)
    agreed = _agreed(result)
    disagreement = _disagreement(rows, agreed)
    verdict = _verdict(result, disagreement, running)
    standing = Standing(
        rows=rows,
        basis=basis,
        leaders=leaders,
        findings=findings,
        disagreement=disagreement,
        completed=result.outcome is Outcome.COMPLETED,
        running=running,
        problem=result.reason,
    )
    return Summary(
        basis=basis,
        outcome=result.outcome,
        rows=rows,
        ranking=ranking,
        winners=tuple(row.index for shared in leaders for row in shared),
        baseline=_baseline(rows, baseline),
        headline=headline(standing),
        reason=reason(standing),
        verdict=verdict,
        badge=_badge(result, verdict, agreed),
        samples_done=sum(sample.complete or sample.failure is not None for sample in result.samples.values()),
        samples_total=len(rows) * result.plan.rounds,
        findings=findings,
        state=_state(result),
        running=running,
        caption=caption(result.plan, result.machine),
    )


def _ranking(rows: Sequence[Row], basis: Basis) -> tuple[int, ...]:
    first_of_group: dict[Group, int] = {}
    for row in rows:
        first_of_group.setdefault(row.group, row.index)

    def place(row: Row) -> tuple[bool, int, bool, float]:
        times = row.timing(basis)
        group = first_of_group[row.group] if times else row.index
        return times is None, group, not row.competes, times.median_s if times else 0.0

    return tuple(row.index for row in sorted(rows, key=place))


def _leaders(ranked: Sequence[Row], basis: Basis) -> tuple[tuple[Row, ...], ...]:
    """The rows that share the lead, of each workload and num."""
    shared: dict[Group, list[Row]] = {}
    for row in ranked:
        times = row.timing(basis)
        if times is None or not row.competes:
            continue
        leaders = shared.setdefault(row.group, [])
        fastest = leaders[0].timing(basis) if leaders else times
        assert fastest is not None
        if reach(times).overlaps(reach(fastest)):
            leaders.append(row)
    return tuple(tuple(leaders) for leaders in shared.values())


def _baseline(rows: Sequence[Row], chosen: int | None) -> int | None:
    bases = [row.index for row in rows if row.is_baseline]
    if chosen is not None:
        return chosen if chosen in bases else None
    return bases[0] if bases else None


def _agreed(result: RunResult) -> Results:
    found: Results = {}
    for sample in result.samples.values():
        if sample.complete and sample.result is not None:
            cell = result.plan.cells[sample.cell]
            by_result = found.setdefault((cell.workload, cell.num), {})
            by_result.setdefault(sample.result, {})[sample.cell] = None
    return found


def _disagreement(rows: Sequence[Row], agreed: Results) -> str:
    """Which results differ, as a sentence; empty where all agree."""
    for row in rows:
        if row.failure is not None and row.failure.kind is FailureKind.WRONG_RESULT:
            why, name = row.failure.reason.rstrip("."), row_name(row, _peers(rows, row.group))
            return f"{name} {why}." if why.startswith("returned") else f"{name}: {why}."
    for group, by_result in agreed.items():
        if len(by_result) > 1:
            peers = _peers(rows, group)
            who = [join(names([rows[index] for index in cells], peers)) for cells in by_result.values()]
            return f"{join([f'{one} returned {value:,}' for one, value in zip(who, by_result, strict=True)])}."
    return ""


def _peers(rows: Sequence[Row], group: Group) -> list[Row]:
    return [row for row in rows if row.group == group]


def _verdict(result: RunResult, disagreement: str, running: bool) -> Verdict:
    if disagreement:
        return Verdict.DIFFER
    complete = sum(sample.complete for sample in result.samples.values())
    # One sample agrees with itself; at the end it was at least checked against the known result.
    return Verdict.EQUAL if complete > 1 or (complete and not running) else Verdict.NONE


def _badge(result: RunResult, verdict: Verdict, agreed: Results) -> str:
    if verdict is Verdict.NONE:
        return ""
    if verdict is Verdict.DIFFER:
        return "Results differ"
    if result.outcome is not Outcome.COMPLETED:
        return "Results equal so far"
    values = [value for by_result in agreed.values() for value in by_result]
    return f"Results equal: {values[0]:,}" if len(agreed) == 1 else "Results equal"


def _state(result: RunResult) -> str:
    """How a run ended that did not complete."""
    if result.outcome is Outcome.STOPPED:
        how = "Stopped"
    elif result.outcome is Outcome.FAILED:
        how = "Failed"
    elif result.outcome is None and result.truncated is not None:
        how = "Cut off"
    else:
        return ""
    done, rounds = result.rounds_done, result.plan.rounds
    return f"{how} after round {done} of {rounds}" if done else f"{how} in round 1 of {rounds}"
