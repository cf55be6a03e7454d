"""Whether the strategies agree: what may be said of their results, and what may not.

Nothing is said of results that were never compared: a row without one is counted, never assumed to agree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..bench.events import FailureKind, Outcome
from ..bench.model import Function
from ..bench.records import Choice
from ..bench.workloads import WORKLOADS
from ..display.host_words import host_words
from ..display.i18n import tr
from ..display.numbers import join, number
from .blocks import blocks
from .row_names import names, row_name
from .rows import Row
from .run_result import RunResult

Group = tuple[str, int]
# For each workload and num, by the result returned: in how many rounds by which cell, in order.
Results = dict[Group, dict[int, dict[int, int]]]


class ResultVerdict(Choice):
    """What the results that there are say."""

    NONE = "none"  # too few to compare, or some are missing for good
    EQUAL = "equal"
    DIFFER = "differ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What the results of a run say.

    Attributes
    ----------
    verdict
        Differ, where two results of a workload and num do, or one is not the expected one. Equal, where
        two rows were compared; a row that the plan gives no other to compare with is held against the
        expected result or its own of another round. None otherwise, and for a completed run in which a
        row returned nothing.
    disagreement
        Which results differ, as a sentence; empty where none do.
    badge
        The verdict in words; empty where there is nothing to say yet.
    without_result
        How many rows have no result in any round.
    """

    verdict: ResultVerdict
    disagreement: str
    badge: str
    without_result: int


def agreement(result: RunResult, rows: Sequence[Row]) -> Agreement:
    """What the results of a run say, as far as it has come."""
    found = _found(result)
    disagreement = next(filter(None, (_disagreement(rows, one) for one in _alike(result, found))), "")
    with_result = {index for by_result in found.values() for cells in by_result.values() for index in cells}
    missing = len(rows) - len(with_result)
    unable = sum(row.failure is not None and row.failure.kind is FailureKind.UNAVAILABLE for row in rows)
    completed = result.outcome is Outcome.COMPLETED
    if disagreement:
        verdict, badge = ResultVerdict.DIFFER, tr("Results differ")
    elif not _any_compared(result, found):
        verdict, badge = ResultVerdict.NONE, ""
    elif not completed:
        verdict, badge = ResultVerdict.EQUAL, tr("Results equal so far")
    elif missing > unable:
        some = tr("{n} of {all} results, equal", "", len(with_result))
        verdict, badge = ResultVerdict.NONE, some.format(all=number(len(rows)))
    else:
        verdict, badge = ResultVerdict.EQUAL, _equal(found, result.plan.function)
    return Agreement(verdict=verdict, disagreement=disagreement, badge=badge, without_result=missing)


def _equal(found: Results, function: Function | None) -> str:
    if function is not None:  # its results are no numbers that anybody could read
        if function.rtol is None:
            return tr("Results equal")
        return tr("Results equal, floats to {rtol}").format(rtol=f"{function.rtol:g}".replace("e-0", "e-"))
    values = [value for by_result in found.values() for value in by_result]
    if len(found) > 1:
        return tr("Results equal")
    return tr("Results equal: {result}").format(result=number(values[0]))


def _alike(result: RunResult, found: Results) -> list[Results]:
    """What may be held against each other: of a function of the user's only what was measured in one go.

    What stands for its results is worked out anew there, from a pickle that need not be the same byte by byte; within
    one go every host holds the results themselves against serial's.
    """
    every = blocks(result)
    if result.plan.function is None or len(every) == 1:
        return [found]
    return [_found(result, block.rounds) for block in every]


def _found(result: RunResult, rounds: range | None = None) -> Results:
    found: Results = {}
    for sample in result.samples.values():
        if sample.complete and sample.result is not None and (rounds is None or sample.round in rounds):
            cell = result.plan.cells[sample.cell]
            by_cell = found.setdefault((cell.workload, cell.num), {}).setdefault(sample.result, {})
            by_cell[sample.cell] = by_cell.get(sample.cell, 0) + 1
    return found


def _any_compared(result: RunResult, found: Results) -> bool:
    """Whether a result was held against another one of its workload and num, or against the right one."""
    cells = Counter((cell.workload, cell.num) for cell in result.plan.cells)
    for group, by_result in found.items():
        rounds = {index: count for by_cell in by_result.values() for index, count in by_cell.items()}
        alone = cells[group] == 1
        if len(rounds) > 1 or (alone and (sum(rounds.values()) > 1 or _is_checked(*group))):
            return True
    return False


def _is_checked(workload: str, num: int) -> bool:
    """Whether the host held such results against the right one, and would have failed another."""
    row = WORKLOADS.get(workload)
    return row is not None and (row.expected_to is None or num <= row.expected_to)


def _disagreement(rows: Sequence[Row], found: Results) -> str:
    for row in rows:
        if row.failure is not None and row.failure.kind is FailureKind.WRONG_RESULT:
            why, name = host_words(row.failure.reason).rstrip("."), row_name(row, _peers(rows, row.group))
            # The host's own words: "returned 9,999, expected 10,000".
            return f"{name} {why}." if row.failure.reason.startswith("returned") else f"{name}: {why}."
    for group, by_result in found.items():
        if len(by_result) > 1:
            peers = _peers(rows, group)
            who = [join(names([rows[index] for index in cells], peers)) for cells in by_result.values()]
            said = tr("{who} returned {result}")
            pairs = zip(who, by_result, strict=True)
            return f"{join([said.format(who=one, result=number(value)) for one, value in pairs])}."
    return ""


def _peers(rows: Sequence[Row], group: Group) -> list[Row]:
    return [row for row in rows if row.group == group]
