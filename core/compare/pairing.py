"""Two runs made to stand beside each other: the same rows in the same order, whatever each of them measured.

Pure functions over summaries, so that every view shows one of the two as it shows a run alone.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from ..results.rows import Row
from ..summary.row_selection import BEST, visible_rows, worker_counts
from ..summary.summary import Summary
from .matching import CellKey, details, keyed
from .ratio import Change, change


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One cell on both sides.

    Attributes
    ----------
    indices
        Of its row in either summary of the pairing.
    change
        The right side's time in terms of the left one's; None where either has none.
    """

    key: CellKey
    indices: tuple[int, int]
    change: Change | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """Two summaries with the same rows in the same order.

    Attributes
    ----------
    left, right
        As `summarise` gave them, and a row that is `absent` for each cell that only the other run has.
    pairs
        In the order in which the rows are shown.
    """

    left: Summary
    right: Summary
    pairs: tuple[Pair, ...]

    def counterpart(self, side: int, index: int) -> int | None:
        """The other side's index of a row; None where there is no such row."""
        return next((pair.indices[1 - side] for pair in self.pairs if pair.indices[side] == index), None)


def pair(left: Summary, right: Summary) -> Pairing:
    """Match two runs cell by cell; the left one's order holds, what only the right one has comes last."""
    runs = keyed([left.rows, right.rows])
    keys = _order(left, right, runs)
    rows = [_filled(run, other, keys) for run, other in zip(runs, reversed(runs), strict=True)]
    shown = _shown((left, right), runs)
    sides = [_side(summary, run, keys, shown) for summary, run in zip((left, right), rows, strict=True)]
    pairs = tuple(
        Pair(
            key=key, indices=(rows[0][key].index, rows[1][key].index), change=_change(rows[0][key], rows[1][key], left)
        )
        for key in keys
    )
    return Pairing(left=sides[0], right=sides[1], pairs=pairs)


def _order(left: Summary, right: Summary, runs: Sequence[Mapping[CellKey, Row]]) -> list[CellKey]:
    ours, theirs = ({row.index: key for key, row in run.items()} for run in runs)
    first = [ours[index] for index in (range(len(left.rows)) if left.running else left.ranking)]
    return [*first, *(theirs[index] for index in right.ranking if theirs[index] not in runs[0])]


def _filled(run: Mapping[CellKey, Row], other: Mapping[CellKey, Row], keys: Sequence[CellKey]) -> dict[CellKey, Row]:
    """The rows of one side, with one that is absent for each cell that only the other has; all in the same words."""
    filled: dict[CellKey, Row] = {}
    free = len(run)
    for key, words in details(keys).items():
        row = run.get(key)
        if row is None:
            # Behind the cells of the run: no sample, span or finding has such an index.
            filled[key] = _absent(other[key], free, words)
            free += 1
        else:
            filled[key] = replace(row, apart=words)
    return filled


def _absent(row: Row, index: int, words: str) -> Row:
    """A row that says which cell it is and nothing else."""
    return Row(
        index=index,
        cell=row.cell,
        title=row.title,
        apart=words,
        python=row.python,
        cold=None,
        warm=None,
        startup_s=None,
        cold_speedup=None,
        warm_speedup=None,
        cores_used=None,
        waiting=None,
        result=None,
        failure=None,
        is_baseline=False,
        absent=True,
    )


def _shown(summaries: Sequence[Summary], runs: Sequence[Mapping[CellKey, Row]]) -> dict[int | None, frozenset[CellKey]]:
    """For each choice of workers the cells that either run would show: both show them then."""
    counts = sorted({count for summary in summaries for count in worker_counts(summary)})
    places = [{row.index: key for key, row in run.items()} for run in runs]
    return {
        choice: frozenset(
            place[row.index]
            for summary, place in zip(summaries, places, strict=True)
            for row in visible_rows(summary, choice)
        )
        for choice in (*counts, BEST)
    }


def _side(
    summary: Summary,
    rows: Mapping[CellKey, Row],
    keys: Sequence[CellKey],
    shown: Mapping[int | None, Collection[CellKey]],
) -> Summary:
    return replace(
        summary,
        rows=tuple(sorted(rows.values(), key=lambda row: row.index)),
        ranking=tuple(rows[key].index for key in keys),
        chosen={choice: frozenset(rows[key].index for key in cells) for choice, cells in shown.items()},
    )


def _change(left: Row, right: Row, like: Summary) -> Change | None:
    ours, theirs = left.timing(like.basis), right.timing(like.basis)
    return change(ours, theirs) if ours is not None and theirs is not None else None
