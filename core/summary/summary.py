"""What a run says, as plain values: the rows, the winner, the words.

The command line prints it, the window draws it; neither calculates anything.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..bench.events import FailureKind, Outcome
from ..display.i18n import tr
from ..findings import Finding, find
from ..results.caption import caption, work
from ..results.ranking import leaders
from ..results.result_check import ResultVerdict, agreement
from ..results.rows import Basis, Row, make_rows
from ..results.run_result import RunResult
from ..stats.intervals import Interval, Ratio, Timing
from .headline import Standing, headline, reason
from .own_lines import own_lines
from .row_why import row_whys

__all__ = ["Basis", "Interval", "Ratio", "ResultVerdict", "Row", "Summary", "Timing", "summarise"]

Group = tuple[str, int]


# No fault of the strategy that ran, or would have.
_FROM_OUTSIDE = frozenset(
    {
        FailureKind.KILLED,
        FailureKind.OUT_OF_MEMORY,
        FailureKind.CLOCK,
        FailureKind.LAUNCH,
        FailureKind.UNAVAILABLE,
    }
)


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
        Indices that share the lead of their workload and num: the interval of the ratio to the fastest, paired
        by round, does not show them slower, or, with too few rounds for one, their samples overlap. It is the
        reading of "about as fast when the intervals overlap" that agrees with the speed-ups shown: two intervals
        of medians overlap too where a drift that both share has widened them.
    baseline
        Index of the row that the speed-ups refer to; None where it has no time.
    headline, reason
        Who won and by how much, and why.
    verdict, badge
        What the results that there are say, as `agreement` defines it, and in words: "Results equal: 148,933",
        "Results equal so far", "Results differ"; a neutral "5 of 6 results, equal" where one never came.
    without_result
        How many rows have no result in any round.
    chosen
        For each choice of workers the indices of the rows that are shown, where another run beside this one has a
        say in it; None where the run stands alone.
    price_per_core_hour
        What a core costs for an hour, in whatever currency was typed; None where nobody typed one.
    state
        "Stopped after round 3 of 7", "Failed ...", "Cut off ...": for a grey badge; empty while the run
        goes on and when it is complete.
    running
        Whether more samples will come.
    lines
        By index of a row without a time: the line of the user's file that it is about, as `own_lines`.
    advised
        Index of the row that advice names; None where nothing is advised, or nobody asked.
    whys
        By index, why a row takes as long as it does, as a sentence; none while the run goes on.
    work, caption
        "Primes, num 2,000,000" and "Primes, num 2,000,000, 4 workers on 4 cores".
    """

    basis: Basis
    outcome: Outcome | None
    rows: tuple[Row, ...]
    ranking: tuple[int, ...]
    winners: tuple[int, ...]
    baseline: int | None
    headline: str
    reason: str
    verdict: ResultVerdict
    badge: str
    samples_done: int
    samples_total: int
    findings: tuple[Finding, ...]
    state: str = ""
    running: bool = False
    work: str = ""
    caption: str = ""
    without_result: int = 0
    chosen: Mapping[int | None, frozenset[int]] | None = None
    price_per_core_hour: float | None = None
    lines: Mapping[int, int] = field(default_factory=dict)
    advised: int | None = None
    whys: Mapping[int, str] = field(default_factory=dict)

    @property
    def results_equal(self) -> bool | None:
        """Whether all strategies returned the same result; None where that is not known.

        True if every row has a result and none differ. False if results differ, and for a completed run
        in which a row has none though another has: it had its chance. Not known where no row has any, while the
        run goes on, where it was stopped, failed or cut off before every row has a result, and where those without
        one were kept from it by somebody else: killed, or never begun.
        """
        if self.verdict is ResultVerdict.DIFFER:
            return False
        if self.without_result == 0:
            return True
        missing = [row.failure for row in self.rows if row.result is None]
        if all(failure is not None and failure.kind in _FROM_OUTSIDE for failure in missing):
            return None
        none_at_all = self.without_result == len(self.rows)
        return False if self.outcome is Outcome.COMPLETED and not none_at_all else None


def summarise(
    result: RunResult, *, basis: Basis = Basis.WARM, baseline: int | None = None, price: float | None = None
) -> Summary:
    """A run as far as it has come, in words and rows.

    Parameters
    ----------
    baseline
        Index of the cell that speed-ups refer to; unless given, the serial Python cell with the same
        workload and num, or where there is none, the first cell of the plan that has a time.
    price
        Of a core for an hour, in any currency.
    """
    running = result.outcome is None and result.truncated is None
    rows = make_rows(result, ended=not running, baseline=baseline)
    ranking, results = _ranking(rows, basis), agreement(result, rows)
    standing = _standing(result, rows, ranking, basis, results.disagreement)
    return Summary(
        basis=basis,
        outcome=result.outcome,
        rows=rows,
        ranking=ranking,
        winners=tuple(row.index for shared in standing.leaders for row in shared),
        baseline=_baseline(rows, baseline),
        headline=headline(standing),
        reason=reason(standing),
        verdict=results.verdict,
        badge=results.badge,
        samples_done=sum(sample.complete or sample.failure is not None for sample in result.samples.values()),
        samples_total=len(rows) * result.plan.rounds,
        findings=standing.findings,
        state=_state(result),
        running=standing.running,
        work=work(result.plan),
        caption=caption(result.plan, result.machine),
        without_result=results.without_result,
        price_per_core_hour=price,
        lines=own_lines(result.plan.function, rows),
        whys={} if running else row_whys(rows, result.machine, basis),
    )


def _standing(
    result: RunResult, rows: tuple[Row, ...], ranking: Sequence[int], basis: Basis, disagreement: str
) -> Standing:
    conditions = [result.conditions[round_] for round_ in sorted(result.conditions)]
    return Standing(
        rows=rows,
        basis=basis,
        leaders=leaders([rows[index] for index in ranking], basis),
        findings=find(rows, result.machine, basis=basis, conditions=conditions, races=result.races),
        disagreement=disagreement,
        completed=result.outcome is Outcome.COMPLETED,
        running=result.outcome is None and result.truncated is None,
        problem=result.reason,
    )


def _ranking(rows: Sequence[Row], basis: Basis) -> tuple[int, ...]:
    first_of_group: dict[Group, int] = {}
    for row in rows:
        first_of_group.setdefault(row.group, row.index)

    def place(row: Row) -> tuple[bool, int, bool, float]:
        times = row.timing(basis)
        group = first_of_group[row.group] if times else row.index
        return times is None, group, not row.competes, times.time_s if times else 0.0

    return tuple(row.index for row in sorted(rows, key=place))


def _baseline(rows: Sequence[Row], chosen: int | None) -> int | None:
    bases = [row.index for row in rows if row.is_baseline]
    if chosen is not None:
        return chosen if chosen in bases else None
    return bases[0] if bases else None


def _state(result: RunResult) -> str:
    """How a run ended that did not complete."""
    done = result.rounds_done > 0
    if result.outcome is Outcome.STOPPED:
        said = tr("Stopped after round {done} of {rounds}") if done else tr("Stopped in round 1 of {rounds}")
    elif result.outcome is Outcome.FAILED:
        said = tr("Failed after round {done} of {rounds}") if done else tr("Failed in round 1 of {rounds}")
    elif result.outcome is None and result.truncated is not None:
        said = tr("Cut off after round {done} of {rounds}") if done else tr("Cut off in round 1 of {rounds}")
    else:
        return ""
    return said.format(done=result.rounds_done, rounds=result.plan.rounds)
