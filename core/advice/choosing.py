"""Which way to take: the fastest, or a simpler one within 5 % of it, if intervals show that it beats serial.

Pure functions over rows; words are for `wording`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, log

from ..bench.model import Arguments
from ..bench.records import Choice
from ..results.rows import Basis, Row, is_python_serial, row_ratio
from ..scaling import Duel, duels, way_of
from ..stats.break_even import Crossing
from ..stats.dependence import ROUNDS_MIN
from ..stats.intervals import Ratio
from ..summary.summary import Summary

NEAR = 1.05  # times as long as the fastest: so much a simpler way may take
NOTHING = 1.25  # with a gain of at most 5 % by the times, what its interval may reach and still be said to be none
FAR = 1.25  # times faster in the worst of its rounds than the other in its best: so much is told of few rounds too
_MORE_ROUNDS = (8, 60)  # the least and most that are asked for
_LEAST_ROOM = 0.02  # in logarithms: what is nearer would take rounds without end
_FEWEST = 3  # by chance alone three rounds all beat three others once in twenty times
# How much there is to learn, to install or to look after; what has no number comes last.
_STEPS = {
    "serial": 0,
    "asyncio": 1,
    "numpy": 1,
    "thread-pool": 2,
    "threads": 3,
    "qthreadpool": 4,
    "process-pool": 5,
    "processes": 6,
    "mp-pool": 6,
    "interpreter-pool": 7,
    "interpreters": 8,
    "loky": 9,
    "numba": 10,
    "cpp-serial": 11,
    "threads-cpp": 12,
    "cpp-threads": 12,
    "mpi": 13,
}


class AdviceKind(Choice):
    """What can be said."""

    USE = "use"
    STAY = "stay-serial"
    UNSURE = "unsure"
    NONE = "none"  # nothing: results differ, or there is no serial to compare with


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """A row whose slowest round beat the fastest one of what it is held against, by `FAR`.

    Attributes
    ----------
    row
        The baseline, ahead of every other row; or another one, ahead of the baseline.
    factor
        By the times shown, of the baseline against the next fastest.
    least
        The same by its slowest round and the other's fastest.
    rounds
        How many all of them have, at least 3.
    """

    row: int
    factor: float
    least: float
    rounds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the advice rests on.

    Attributes
    ----------
    kind
        USE: `row` is surely faster than `baseline`. STAY: no row gains anything that counts. UNSURE: the intervals
        leave open whether `row` beats `baseline`.
    row
        Index of the way to take, or of the one in doubt; None where there is none.
    ratio
        How many times faster it is than the baseline.
    at_most
        The highest gain that any interval allows.
    duel
        The baseline against that way over num; None without a sweep.
    near
        Indices of rows at most 5 % slower than the fastest, without `row` and the baseline, fastest first.
    more_rounds
        How many more would tell, as far as the noise says; 0 where nothing is in doubt.
    ahead
        Of too few rounds for an interval: what lies so far ahead in every one that more are expected to say the same.
    """

    kind: AdviceKind
    basis: Basis
    row: int | None = None
    baseline: int | None = None
    ratio: Ratio | None = None
    at_most: float | None = None
    duel: Duel | None = None
    near: tuple[int, ...] = ()
    more_rounds: int = 0
    ahead: Ahead | None = None

    @property
    def pays_from(self) -> float | None:
        """From which num on the way beats the baseline; None where that is not known, or it always does."""
        found = self.duel.found if self.duel is not None else None
        if self.kind is not AdviceKind.USE or found is None:
            return None
        if found.crossing is not Crossing.ONCE or found.faster_below:
            return None
        return found.num


def choose(summary: Summary) -> Evidence:
    """Weigh the rows of the largest num, by the times that the summary compares.

    Notes
    -----
    A row takes part that has a time in every round it ran and whose result is right. A gain is one if its 95 % interval
    lies above 1 and the time shown is at least 5 % shorter. Serial is the simplest way: it is kept where nothing is
    5 % faster by the times shown, and no interval reaches to 1.25.
    """
    basis, nothing = summary.basis, Evidence(kind=AdviceKind.NONE, basis=summary.basis)
    rows = _able(summary)
    base = next((row for row in rows if is_python_serial(row.cell) and row.is_baseline), None)
    if summary.running or summary.results_equal is False or base is None:
        return nothing
    others = [row for row in rows if row is not base]
    if not others:
        return Evidence(kind=AdviceKind.NONE, basis=basis, baseline=base.index)
    return _weighed(summary, base, others)


def _able(summary: Summary) -> list[Row]:
    """Rows with a time that may be advised, of the largest num."""
    rows = [
        row
        for row in summary.rows
        if row.competes and row.failure is None and not row.failed_rounds and row.timing(summary.basis) is not None
    ]
    if not rows:
        return []
    group = max(rows, key=lambda row: row.cell.num).group
    return [row for row in rows if row.group == group]


def _weighed(summary: Summary, base: Row, others: Sequence[Row]) -> Evidence:
    basis = summary.basis
    fastest = min(others, key=lambda row: row.time_s(basis))
    near = [row for row in others if row.time_s(basis) <= NEAR * fastest.time_s(basis)]
    ratios = {row.index: row_ratio(base, row, basis) for row in others}
    at_most = max((one.interval.high for one in ratios.values() if one is not None and one.interval), default=None)
    sure = [row for row in near if _kind(ratios[row.index], at_most) is AdviceKind.USE]
    chosen = min(sure, key=lambda row: _effort(row, base), default=fastest)
    ratio = ratios[chosen.index]
    kind = _kind(ratio, at_most)
    few = kind is AdviceKind.UNSURE and (ratio is None or ratio.interval is None)
    ahead = _ahead(base, chosen, others, basis) if few else None
    return Evidence(
        kind=kind,
        basis=basis,
        row=chosen.index,
        baseline=base.index,
        ratio=ratio,
        at_most=at_most,
        duel=_duel(summary, chosen) if kind is AdviceKind.USE else None,
        near=tuple(row.index for row in sorted(near, key=lambda row: row.time_s(basis)) if row is not chosen),
        more_rounds=_more_rounds(ratio, list(ratios.values()), base, ahead) if kind is AdviceKind.UNSURE else 0,
        ahead=ahead,
    )


def _kind(ratio: Ratio | None, at_most: float | None) -> AdviceKind:
    if ratio is None or ratio.interval is None or at_most is None:
        return AdviceKind.UNSURE
    if ratio.factor <= NEAR and at_most <= NOTHING:
        return AdviceKind.STAY
    return AdviceKind.USE if ratio.interval.low > 1 and ratio.factor > NEAR else AdviceKind.UNSURE


def _ahead(base: Row, chosen: Row, others: Sequence[Row], basis: Basis) -> Ahead | None:
    for row, behind in ((chosen, [base]), (base, others)):
        ours = list(row.by_round(basis).values())
        rounds = min(len(ours), *(len(one.rounds) for one in behind))
        if rounds < _FEWEST:
            continue
        least = min(min(one.by_round(basis).values()) for one in behind) / max(ours)
        if least >= FAR:
            factor = min(one.time_s(basis) for one in behind) / row.time_s(basis)
            return Ahead(row=row.index, factor=factor, least=least, rounds=rounds)
    return None


def _effort(row: Row, base: Row) -> tuple[bool, int, bool, int]:
    """What a way asks of whoever takes it: another Python, then a harder strategy, copies, then more workers."""
    copies = row.cell.arguments in {Arguments.PER_THREAD, Arguments.PRIVATE}
    return row.cell.python != base.cell.python, _STEPS.get(row.cell.strategy, 99), copies, row.cell.workers


def _duel(summary: Summary, chosen: Row) -> Duel | None:
    found = duels(summary.rows, summary.basis)
    return next((one for one in found if way_of(summary.rows[one.second]) == way_of(chosen)), None)


def _more_rounds(ratio: Ratio | None, all_ratios: Sequence[Ratio | None], base: Row, ahead: Ahead | None) -> int:
    """As many as would show the gain of `ratio`, or, where it is none that counts, that no other reaches `NOTHING`."""
    done = len(base.rounds)
    if ahead is not None:
        return ROUNDS_MIN + 1 - ahead.rounds
    if ratio is None or ratio.interval is None:
        return max(_MORE_ROUNDS[0], ROUNDS_MIN + 1 - done)
    if ratio.factor > NEAR:
        shrink = _shrink(ratio, log(ratio.factor))
    else:
        wide = [one for one in all_ratios if one is not None and one.interval and one.interval.high > NOTHING]
        shrink = max((_shrink(one, log(NOTHING) - log(one.factor)) for one in wide), default=1.0)
    return min(max(ceil(done * (shrink**2 - 1)), _MORE_ROUNDS[0]), _MORE_ROUNDS[1])


def _shrink(ratio: Ratio, room: float) -> float:
    """How many times narrower its interval has to become to reach no further than `room`, in logarithms."""
    assert ratio.interval is not None
    reach = max(log(ratio.factor / ratio.interval.low), log(ratio.interval.high / ratio.factor))
    return reach / max(room, _LEAST_ROOM)
