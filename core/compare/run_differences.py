"""What runs differ in besides their times, and what speaks against those, as sentences.

Pure functions; words only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from ..bench.events import Outcome
from ..display.i18n import later, tr
from ..display.numbers import format_count, join, number
from ..findings import FindingKey, find
from ..results.blocks import blocks
from ..results.caption import called
from ..results.rows import Basis, Row
from ..results.run_result import RunResult
from .comparison import Compared, Side
from .matching import CellKey

# What puts a difference between runs in doubt, in the order in which it is told.
_DOUBTS = (
    FindingKey.UNOPTIMISED_BUILD,
    FindingKey.FAILED_ROUNDS,
    FindingKey.FOREIGN_LOAD,
    FindingKey.STEAL,
    FindingKey.DRIFT,
    FindingKey.BATTERY,
    FindingKey.GOVERNOR,
)
_MOST_NAMED = 8  # runs in one sentence
_ENDS = {
    Outcome.COMPLETED: later("{run} was completed after {done} of {rounds}."),
    Outcome.STOPPED: later("{run} was stopped after {done} of {rounds}."),
    Outcome.FAILED: later("{run} failed after {done} of {rounds}."),
    None: later("{run} is cut off after {done} of {rounds}."),
}


def plan_notes(
    sides: Sequence[Side], results: Sequence[RunResult], cells: Sequence[Mapping[CellKey, Row]]
) -> list[str]:
    notes = []
    if len({(frozenset(one), result.plan.rounds) for one, result in zip(cells, results, strict=True)}) > 1:
        shapes = [
            join([format_count(len(one), "cell"), format_count(side.rounds, "round")])
            for side, one in zip(sides, cells, strict=True)
        ]
        # The same numbers of other cells: what only some have is listed apart.
        told = _difference(tr("The plans differ: {runs}."), sides, [[shape] for shape in shapes])
        notes += told or [tr("The plans differ in their cells.")]
    notes.extend(_difference(tr("The programs differ: {runs}."), sides, [[side.program] for side in sides]))
    notes.extend(_function_notes(sides, results))
    pythons = [sorted({row.python for row in one.values() if row.warm is not None}) for one in cells]
    if all(pythons):
        notes.extend(_difference(tr("The Pythons differ: {runs}."), sides, pythons))
    return notes


def _function_notes(sides: Sequence[Side], results: Sequence[RunResult]) -> list[str]:
    """Functions of the user's that are not the same one, or whose file changed between the runs."""
    named = [called(result.plan) for result in results]
    if not any(named):
        return []
    told = _difference(tr("The functions differ: {runs}."), sides, [[name or tr("none")] for name in named])
    sources = {result.plan.function.sha256 for result in results if result.plan.function is not None}
    if not told and len(sources) > 1:
        told = [tr("The runs are of different texts of {function}.").format(function=named[0])]
    return told


def _difference(sentence: str, sides: Sequence[Side], values: Sequence[Sequence[str]]) -> list[str]:
    groups: dict[str, list[str]] = {}
    for side, value in zip(sides, values, strict=True):
        groups.setdefault(join(value), []).append(side.label)
    if len(groups) == 1:
        return []
    shown = []
    for value, who in groups.items():
        has = tr("{runs} has {what}") if len(who) == 1 else tr("{runs} have {what}")
        shown.append(has.format(runs=_named(who), what=value))
    return [sentence.format(runs=join(shown))]


def _named(labels: Sequence[str]) -> str:
    if len(labels) <= _MOST_NAMED:
        return join(labels)
    more = len(labels) - _MOST_NAMED
    return tr("{labels} and {count} more").format(labels=", ".join(labels[:_MOST_NAMED]), count=more)


def shared_notes(sides: Sequence[Side], results: Sequence[RunResult]) -> list[str]:
    """Runs that hold the same rounds, because one went on with the other: their intervals suppose that none does."""
    notes = []
    begun = [{block.created: len(block.rounds) for block in blocks(result)} for result in results]
    for one, other in combinations(range(len(results)), 2):
        pair = (results[one], results[other])
        grown = any(result.started.earlier for result in pair) and pair[0].plan.cells == pair[1].plan.cells
        same = sum(min(begun[one][at], begun[other][at]) for at in begun[one].keys() & begun[other].keys())
        if grown and same and sides[other].same_as != one:
            said = tr("{one} and {other} hold the same {n} round(s): one goes on with the other.", "", same)
            notes.append(said.format(one=sides[one].label, other=sides[other].label))
    return notes


def end_notes(sides: Sequence[Side], results: Sequence[RunResult]) -> list[str]:
    notes = []
    for side, result in zip(sides, results, strict=True):
        if result.outcome is not Outcome.COMPLETED:
            rounds = format_count(side.rounds, "round")
            notes.append(tr(_ENDS[result.outcome]).format(run=side.label, done=result.rounds_done, rounds=rounds))
    return notes


def doubts(
    sides: Sequence[Side], results: Sequence[RunResult], rows: Sequence[Sequence[Row]], basis: Basis
) -> list[str]:
    """What each run's own findings say against its times."""
    notes = []
    for side, result, own in zip(sides, results, rows, strict=True):
        conditions = [result.conditions[round_] for round_ in sorted(result.conditions)]
        found = {one.key: one.claim for one in find(own, result.machine, basis=basis, conditions=conditions)}
        claims = [found[key] for key in _DOUBTS if key in found]
        if claims:
            notes.append(tr("Findings in {run}: {claims}.").format(run=side.label, claims="; ".join(claims)))
    return notes


def results_differ(cell: Compared) -> bool:
    return len({row.result for row in cell.rows if row is not None and row.result is not None}) > 1


def result_notes(sides: Sequence[Side], strange: Sequence[Compared]) -> list[str]:
    notes = []
    for cell in strange:
        returned = [
            tr("{result} in {run}").format(result=number(row.result), run=side.label)
            for side, row in zip(sides, cell.rows, strict=True)
            if row is not None and row.result is not None
        ]
        said = tr("{cell}, {detail}, returned {results}.")
        notes.append(said.format(cell=cell.title, detail=cell.detail, results=join(returned)))
    return notes
