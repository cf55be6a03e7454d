"""Runs side by side, matched by cell: what takes longer, what does not, and on which machines.

Pure functions that return plain values: the command line prints them, the window draws them.
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence

from ..machine.card_diff import Fact, short_card, side_by_side, told_side_by_side
from ..results.rows import Basis, Row, make_rows
from ..results.run_result import RunResult
from .comparison import Compared, Comparison, Lone, Side
from .matching import CellKey, details, keyed
from .ratio import Change, Claim, change, change_words
from .run_differences import doubts, end_notes, plan_notes, result_notes, results_differ, shared_notes

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
    told, brief = details(keys), details(common)
    compared = tuple(_compared(key, (told[key], brief[key]), cells, basis, baseline) for key in common)
    copies = _copies(results, cells)
    sides = tuple(_side(index, name, result, copies[index]) for index, (name, result) in enumerate(runs))
    different = result_notes(sides, [cell for cell in compared if results_differ(cell)])
    return Comparison(
        basis=basis,
        baseline=baseline,
        sides=sides,
        cells=compared,
        lone=tuple(_lone(key, told[key], cells) for key in keys if key not in brief),
        machine=side_by_side([result.machine for result in results]),
        notes=(
            *plan_notes(sides, results, cells),
            *shared_notes(sides, results),
            *end_notes(sides, results),
            *different,
            *doubts(sides, results, rows, basis),
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
    key: CellKey, words: tuple[str, str], cells: Sequence[Mapping[CellKey, Row]], basis: Basis, baseline: int
) -> Compared:
    rows = tuple(one.get(key) for one in cells)
    times = [row.timing(basis) if row is not None else None for row in rows]
    base = times[baseline]
    changes = tuple(
        change(base, other) if base and other and side != baseline else None for side, other in enumerate(times)
    )
    return Compared(key=key, title=key.title, detail=words[0], brief=words[1], rows=rows, changes=changes)


def _lone(key: CellKey, detail: str, cells: Sequence[Mapping[CellKey, Row]]) -> Lone:
    sides = tuple(side for side, one in enumerate(cells) if key in one)
    return Lone(key=key, title=key.title, detail=detail, sides=sides)
