"""Runs side by side, matched by cell: what takes longer, what does not, and on which machines.

Pure functions that return plain values: the command line prints them, the window draws them.
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..analysis import Timing
from ..bench.events import Outcome
from ..findings import FindingKey, find
from ..language import later, tr
from ..results import RunResult
from ..rows import Basis, Row, make_rows
from ..words import format_count, join
from .cards import Fact, short_card, side_by_side, told_side_by_side
from .change import Change, Claim, change, change_words
from .matching import CellKey, detail, keyed

__all__ = [
    "Basis",
    "Change",
    "Claim",
    "Compared",
    "Comparison",
    "Fact",
    "Lone",
    "Side",
    "change",
    "change_words",
    "compare",
]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the runs.

    Attributes
    ----------
    label
        "A", "B", ... in the order in which they were given.
    name
        What its file is called.
    machine
        In short: "AMD EPYC, 2 cores".
    same_as
        Index of an earlier one of these runs that this is a copy of; None for all others.
    """

    label: str
    name: str
    created: str
    program: str
    rounds: int
    machine: str = ""
    same_as: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A cell that the baseline and at least one other run have.

    Attributes
    ----------
    rows
        One per run; None where its plan has no such cell.
    changes
        One per run; None for the baseline itself and where either has no time.
    brief
        The detail, but only what tells it apart from the other cells that are compared.
    """

    key: CellKey
    title: str
    detail: str
    rows: tuple[Row | None, ...]
    changes: tuple[Change | None, ...]
    brief: str = ""

    def timing(self, side: int, basis: Basis) -> Timing | None:
        row = self.rows[side]
        return row.timing(basis) if row is not None else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lone:
    """A cell that cannot be compared with the baseline. `sides` are the runs that have it."""

    key: CellKey
    title: str
    detail: str
    sides: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Runs side by side.

    Attributes
    ----------
    baseline
        Index of the run that the ratios refer to.
    cells
        In the order of the baseline's plan; empty where the runs have no cell in common.
    lone
        Cells that only the baseline has, or that it lacks.
    machine, told
        The machine cards, fact by fact: as they are stored, and by names and with units for people.
    notes
        Whatever else the runs differ in, as sentences.
    results_differ, disagreement
        Whether a cell returned another result than in the baseline, and the first such cell as a sentence.
    """

    basis: Basis
    baseline: int
    sides: tuple[Side, ...]
    cells: tuple[Compared, ...]
    lone: tuple[Lone, ...]
    machine: tuple[Fact, ...]
    notes: tuple[str, ...]
    results_differ: bool
    told: tuple[Fact, ...] = ()
    disagreement: str = ""

    @property
    def results_equal(self) -> bool | None:
        """Whether the runs returned the same results; None where that is not known.

        True if in every matched cell each run that has it returned a result, and none differ. False if two
        results differ. Not known where a result is missing, or where no cell is matched: what was never
        compared does not agree.
        """
        if self.results_differ:
            return False
        rows = [row for cell in self.cells for row in cell.rows if row is not None]
        return True if rows and all(row.result is not None for row in rows) else None

    def longer_than(self, share: float) -> tuple[tuple[Compared, int], ...]:
        """Cells and runs that take longer than the baseline by more than `share`, beyond the noise.

        That is: the lower end of the interval is above 1 + `share`. A cell that has a time in the
        baseline and failed in the other run counts as well.
        """
        return tuple(
            (cell, side)
            for cell in self.cells
            for side in range(len(self.sides))
            if side != self.baseline and (_exceeds(cell.changes[side], share) or self._lost(cell, side))
        )

    def judged(self) -> int:
        """How many ratios have an interval."""
        return sum(one is not None and one.interval is not None for cell in self.cells for one in cell.changes)

    def unjudged(self) -> tuple[Compared, ...]:
        """Cells with a time in the baseline of which some ratio has no interval, though nothing failed."""
        return tuple(
            cell
            for cell in self.cells
            if cell.timing(self.baseline, self.basis) is not None
            and any(
                side != self.baseline
                and row is not None
                and not self._lost(cell, side)
                and ((one := cell.changes[side]) is None or one.interval is None)
                for side, row in enumerate(cell.rows)
            )
        )

    def _lost(self, cell: Compared, side: int) -> bool:
        row = cell.rows[side]
        return row is not None and row.failure is not None and cell.timing(self.baseline, self.basis) is not None


def compare(runs: Sequence[tuple[str, RunResult]], *, basis: Basis = Basis.WARM, baseline: int = 0) -> Comparison:
    """Put runs side by side.

    Parameters
    ----------
    runs
        Name and result of each, at least two.
    baseline
        Index of the run that the others are compared with.

    Raises
    ------
    ValueError
        If there are fewer than two runs, or `baseline` is none of them.
    """
    if len(runs) < 2:
        raise ValueError(f"a comparison takes at least 2 runs, got {len(runs)}")
    if not 0 <= baseline < len(runs):
        raise ValueError(f"the baseline must be from 0 to {len(runs) - 1}, got {baseline}")
    results = [result for _, result in runs]
    rows = [make_rows(result, ended=True) for result in results]
    cells = keyed(rows)
    keys = list(dict.fromkeys(key for one in (cells[baseline], *cells) for key in one))
    common = [key for key in keys if key in cells[baseline] and sum(key in one for one in cells) > 1]
    compared = tuple(replace(_compared(key, keys, cells, basis, baseline), brief=detail(key, common)) for key in common)
    copies = _copies(results, cells)
    sides = tuple(_side(index, name, result, copies[index]) for index, (name, result) in enumerate(runs))
    different = _result_notes(sides, [cell for cell in compared if _results_differ(cell)])
    return Comparison(
        basis=basis,
        baseline=baseline,
        sides=sides,
        cells=compared,
        lone=tuple(_lone(key, keys, cells) for key in keys if key not in common),
        machine=side_by_side([result.machine for result in results]),
        notes=(
            *_plan_notes(sides, results, cells),
            *_end_notes(sides, results),
            *different,
            *_doubts(sides, results, rows, basis),
        ),
        results_differ=bool(different),
        disagreement=different[0] if different else "",
        told=told_side_by_side([result.machine for result in results]),
    )


def label(index: int) -> str:
    """ "A" to "Z", then "27", "28", ..."""
    return string.ascii_uppercase[index] if index < 26 else str(index + 1)


def _side(index: int, name: str, result: RunResult, same_as: int | None) -> Side:
    started = result.started
    return Side(
        label=label(index),
        name=name,
        created=started.created,
        program=started.program,
        rounds=result.plan.rounds,
        machine=short_card(result.machine),
        same_as=same_as,
    )


def _copies(results: Sequence[RunResult], cells: Sequence[Mapping[CellKey, Row]]) -> list[int | None]:
    """For each run the first one that began at the same moment and measured exactly the same."""
    found: list[int | None] = []
    first: dict[object, list[int]] = {}
    for index, result in enumerate(results):
        alike = first.setdefault((result.started.created, result.plan), [])
        times = {key: (row.cold, row.warm) for key, row in cells[index].items()}
        same = (one for one in alike if times == {key: (row.cold, row.warm) for key, row in cells[one].items()})
        found.append(next(same, None) if any(row.warm is not None for row in cells[index].values()) else None)
        alike.append(index)
    return found


def _compared(
    key: CellKey, keys: Sequence[CellKey], cells: Sequence[Mapping[CellKey, Row]], basis: Basis, baseline: int
) -> Compared:
    rows = tuple(one.get(key) for one in cells)
    times = [row.timing(basis) if row is not None else None for row in rows]
    base = times[baseline]
    changes = tuple(
        change(base.samples_s, other.samples_s) if base and other and side != baseline else None
        for side, other in enumerate(times)
    )
    return Compared(key=key, title=key.title, detail=detail(key, keys), rows=rows, changes=changes)


def _lone(key: CellKey, keys: Sequence[CellKey], cells: Sequence[Mapping[CellKey, Row]]) -> Lone:
    sides = tuple(side for side, one in enumerate(cells) if key in one)
    return Lone(key=key, title=key.title, detail=detail(key, keys), sides=sides)


def _exceeds(one: Change | None, share: float) -> bool:
    return one is not None and one.interval is not None and one.interval.low > 1 + share


def _plan_notes(
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
    pythons = [sorted({row.python for row in one.values() if row.warm is not None}) for one in cells]
    if all(pythons):
        notes.extend(_difference(tr("The Pythons differ: {runs}."), sides, pythons))
    return notes


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


def _end_notes(sides: Sequence[Side], results: Sequence[RunResult]) -> list[str]:
    notes = []
    for side, result in zip(sides, results, strict=True):
        if result.outcome is not Outcome.COMPLETED:
            rounds = format_count(side.rounds, "round")
            notes.append(tr(_ENDS[result.outcome]).format(run=side.label, done=result.rounds_done, rounds=rounds))
    return notes


def _doubts(
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


def _results_differ(cell: Compared) -> bool:
    return len({row.result for row in cell.rows if row is not None and row.result is not None}) > 1


def _result_notes(sides: Sequence[Side], strange: Sequence[Compared]) -> list[str]:
    notes = []
    for cell in strange:
        returned = [
            tr("{result} in {run}").format(result=f"{row.result:,}", run=side.label)
            for side, row in zip(sides, cell.rows, strict=True)
            if row is not None and row.result is not None
        ]
        said = tr("{cell}, {detail}, returned {results}.")
        notes.append(said.format(cell=cell.title, detail=cell.detail, results=join(returned)))
    return notes
