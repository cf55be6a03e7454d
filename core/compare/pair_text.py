"""What is said of two runs side by side: who wins where, whether the order holds, and by how much one is faster.

Pure functions; the window draws what they return.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from ..bench.events import Outcome
from ..display.i18n import tr
from ..display.numbers import format_factor, join
from ..display.titles import are_several
from ..results.ranking import surely_faster
from ..results.result_check import ResultVerdict
from ..results.row_names import are
from ..results.rows import Row
from ..results.run_result import RunResult
from ..stats.dependence import ROUNDS_MIN
from ..summary.summary import Summary
from . import Comparison, compare
from .pair_remarks import NEAR_ONE, Remark, remarks, timed
from .pairing import Pair, Pairing
from .ratio import Change, Claim

# Facts of a machine card that tell one machine from another; a kernel or a Python may be a new one on the same.
_MACHINE = frozenset({"cpu", "physical_cores", "logical_cores", "architecture"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain:
    """By how much the right side is faster in one cell.

    Attributes
    ----------
    factor
        "3.33x", below 1 where it is slower; "" where none may be claimed.
    note
        Why there is none, or how far it may be trusted.
    sure
        Whether its interval excludes 1.
    detail
        All of it, as a sentence.
    """

    factor: str = ""
    note: str = ""
    sure: bool = False
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairWords:
    """Everything that is said of the two as a whole.

    Attributes
    ----------
    differences
        What the runs differ in besides their times, as sentences; empty where the plans are the same.
    """

    headline: str
    reason: str
    differences: str
    verdict: ResultVerdict
    badge: str
    remarks: tuple[Remark, ...]


def pair_words(pairing: Pairing, runs: Sequence[tuple[str, RunResult]]) -> PairWords:
    """The words about a pairing.

    Parameters
    ----------
    runs
        Name and result of the left run and of the right one.
    """
    comparison = compare(runs, basis=pairing.left.basis)
    verdict, badge = _badge(pairing, comparison)
    return PairWords(
        headline=_headline(pairing, comparison),
        reason=_reason(pairing, comparison),
        differences=_differences(comparison),
        verdict=verdict,
        badge=badge,
        remarks=remarks(pairing) if comparison.cells else (),
    )


def gain(pair: Pair) -> Gain:
    """What stands at the right of a row."""
    change = pair.change
    if change is None:
        return Gain()
    detail = _change_sentence(change)
    if change.claim is Claim.NO_DIFFERENCE:
        return Gain(note=tr("no difference shown"), detail=detail)
    factor = format_factor(1 / change.ratio)
    if change.claim is Claim.TOO_FEW_ROUNDS:
        return Gain(factor=factor, detail=detail)  # why it is not sure is said once, of all
    return Gain(factor=factor, note=tr("B is slower") if change.claim is Claim.LONGER else "", sure=True, detail=detail)


def _change_sentence(change: Change) -> str:
    words = tr("The time of B is {ratio} times that of A.").format(ratio=_times(change.ratio))
    if change.interval is not None:
        low, high = _times(change.interval.low), _times(change.interval.high)
        return words + " " + tr("95 % interval {low} to {high}.").format(low=low, high=high)
    return words + " " + tr("An interval takes {n} rounds.", "", ROUNDS_MIN)


def _times(ratio: float) -> str:
    """Without the x, which is a speed-up's."""
    return format_factor(ratio).removesuffix("x")


def _differences(comparison: Comparison) -> str:
    notes = list(comparison.notes)
    if comparison.lone and comparison.cells:
        # How many cells each has does not say which.
        notes.insert(1, tr("{n} cell(s) in both.", "", len(comparison.cells)))
    return " ".join(notes)


# The headline


def _headline(pairing: Pairing, comparison: Comparison) -> str:
    if not comparison.cells:
        return tr("The two runs have no cell in common")
    left, right = (_leaders(side) for side in (pairing.left, pairing.right))
    if not left or not right:
        return tr("Nothing to compare yet")
    where = _places(comparison)
    if left == right and len(left) == 1:
        return _wins(*next(iter(left.items())), pairing, where)
    if left == right:
        return tr("{names} are about as fast {where}").format(names=join(list(left)), where=where)
    shared = [title for title in left if title in right]
    if shared:
        several = len(shared) > 1 or are_several(left[shared[0]])
        said = tr("{name} are among the fastest {where}") if several else tr("{name} is among the fastest {where}")
        return said.format(name=join(shared), where=where)
    return tr("Another winner: {left} in A, {right} in B").format(left=join(list(left)), right=join(list(right)))


def _wins(title: str, strategy: str, pairing: Pairing, where: str) -> str:
    if all(side.outcome is Outcome.COMPLETED for side in (pairing.left, pairing.right)):
        text = tr("{name} win {where}") if are_several(strategy) else tr("{name} wins {where}")
    else:
        text = tr("{name} lead {where}") if are_several(strategy) else tr("{name} leads {where}")
    return text.format(name=title, where=where)


def _places(comparison: Comparison) -> str:
    other = any(fact.differs for fact in comparison.machine if fact.name in _MACHINE)
    return tr("on both machines") if other else tr("in both runs")


def _leaders(summary: Summary) -> dict[str, str]:
    """Title and key of the winners of the largest num: the others are on the way to it."""
    winners = [summary.rows[index] for index in summary.winners]
    most = max((row.cell.num for row in winners), default=0)
    return dict(sorted({(row.title, row.cell.strategy) for row in winners if row.cell.num == most}))


# The reason


def _reason(pairing: Pairing, comparison: Comparison) -> str:
    if not comparison.cells:
        works = (pairing.left.work, pairing.right.work)
        return tr("A measured {left}, B {right}.").format(left=works[0], right=works[1])
    near = _near_one(pairing)
    order = _order_words(pairing)
    if not order:
        return near
    if not near:
        return f"{order}."
    return tr("{order}, and {near}").format(order=order, near=near)


def _order_words(pairing: Pairing) -> str:
    both = timed(pairing)
    if len(both) < 2:
        return ""
    basis = pairing.left.basis
    for (one, one_), (two, two_) in combinations(both, 2):
        # Only what changed places can have done so surely, and most pairs have not.
        if one.group != two.group or (one.time_s(basis) < two.time_s(basis)) == (
            one_.time_s(basis) < two_.time_s(basis)
        ):
            continue
        if surely_faster(one, two, basis) and surely_faster(two_, one_, basis):
            return _turned(one, two)
        if surely_faster(two, one, basis) and surely_faster(one_, two_, basis):
            return _turned(two, one)
    first, second = (
        [row.index for row in sorted(side, key=lambda row: row.time_s(basis))] for side in zip(*both, strict=True)
    )
    left = {pair.indices[0]: pair.indices[1] for pair in pairing.pairs}
    if [left[index] for index in first] == second:
        return tr("The order is the same")
    return tr("The order is the same within the noise")


def _turned(first: Row, second: Row) -> str:
    plural, singular = (
        tr("{first} come before {second} in A, after in B"),
        tr("{first} comes before {second} in A, after in B"),
    )
    words = plural if are(first) else singular
    return words.format(first=_named(first, second), second=_named(second, first))


def _named(row: Row, other: Row) -> str:
    return row.title if row.title != other.title else f"{row.title}, {row.apart}"


def _near_one(pairing: Pairing) -> str:
    """ "Python threads stay near 1x on both.": teams of several workers that gain nothing on either side."""
    basis = pairing.left.basis
    stuck: dict[str, str] = {}  # title and key
    for one, two in timed(pairing):
        ratios = [row.speedup(basis) for row in (one, two)]
        idle = all(ratio is not None and abs(ratio.factor - 1) <= NEAR_ONE for ratio in ratios)
        if idle and one.cell.workers > 1 and not one.is_baseline:
            stuck[one.title] = one.cell.strategy
    if not stuck:
        return ""
    if len(stuck) > 1:
        return tr("{name} stay near 1x on both.").format(name=join(list(stuck)))
    title, strategy = next(iter(stuck.items()))
    said = tr("{name} stay near 1x on both.") if are_several(strategy) else tr("{name} stays near 1x on both.")
    return said.format(name=title)


# Results


def _badge(pairing: Pairing, comparison: Comparison) -> tuple[ResultVerdict, str]:
    verdicts = [side.verdict for side in (pairing.left, pairing.right)]
    if comparison.results_differ:
        return ResultVerdict.DIFFER, tr("Results differ between A and B")
    for verdict, label in zip(verdicts, ("A", "B"), strict=True):
        if verdict is ResultVerdict.DIFFER:
            return ResultVerdict.DIFFER, tr("Results differ in {run}").format(run=label)
    if not comparison.cells or verdicts != [ResultVerdict.EQUAL, ResultVerdict.EQUAL]:
        return ResultVerdict.NONE, ""
    same = pairing.left.badge == pairing.right.badge
    return ResultVerdict.EQUAL, pairing.left.badge if same else tr("Results equal in both")
