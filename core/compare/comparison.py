"""Runs side by side as plain values: the runs, the cells they share, and what may be asked of them."""

from __future__ import annotations

from dataclasses import dataclass

from ..machine.card_diff import Fact
from ..results.rows import Basis, Row
from ..stats.intervals import Timing
from .matching import CellKey
from .ratio import Change


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


def _exceeds(one: Change | None, share: float) -> bool:
    return one is not None and one.interval is not None and one.interval.low > 1 + share
