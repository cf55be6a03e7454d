"""Requirements held against a plan before anything is measured: what no run of it can decide is refused.

Pure functions; each raises PlanError with a sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..bench.model import Cell, Plan
from ..bench.strategies import STRATEGIES
from ..display.numbers import format_count, join
from ..plan.rules import PlanError
from ..results.rows import is_python_serial
from ..stats.dependence import ROUNDS_MIN
from .requirement import Requirement, RequirementKind

# Caches that grow with the workers give more than ideal; nobody has seen twice as much.
_MORE_THAN_IDEAL = 2.0


def check_requirements(requirements: Iterable[Requirement], plan: Plan) -> None:
    """Refuse what this plan cannot decide.

    Raises
    ------
    PlanError
        If a requirement names rows that the plan has not, or several worker counts at once; asks for an interval of too
        few rounds; or bounds the speed-up of the baseline, of a demonstration, or beyond what its workers can give.
    """
    for one in requirements:
        if one.kind is not RequirementKind.RESULTS:
            _check(one, plan)


def required_cells(one: Requirement, cells: Sequence[Cell]) -> list[int]:
    """Places of the cells that a requirement speaks of: each must meet it."""
    return [
        place
        for place, cell in enumerate(cells)
        if cell.strategy == one.strategy and one.workers in (None, cell.workers)
    ]


def expected_baseline(like: Cell, cells: Sequence[Cell]) -> int:
    """Place of the cell that the speed-ups of `like` refer to if all goes well: serial Python, else the first."""
    peers = [place for place, cell in enumerate(cells) if (cell.workload, cell.num) == (like.workload, like.num)]
    competing = [place for place in peers if not _is_shown_only(cells[place])]
    return min(competing or peers, key=lambda place: not is_python_serial(cells[place]))


def _check(one: Requirement, plan: Plan) -> None:
    places = required_cells(one, plan.cells)
    if not places:
        raise PlanError("requirement", _not_run(one, plan))
    counts = sorted({plan.cells[place].workers for place in places})
    if len(counts) > 1:
        named = join([f"{one.strategy}:{count}" for count in counts], "or")
        raise PlanError("requirement", f'"{one.text}" could mean {named}: name the workers')
    # First what no number of rounds can mend.
    for place in places if one.kind is RequirementKind.SPEEDUP else ():
        _check_speedup(one, plan, place)
    if plan.rounds < ROUNDS_MIN:
        got = format_count(plan.rounds, "round")
        raise PlanError(
            "requirement",
            f'"{one.text}" is decided by an interval, which takes at least {ROUNDS_MIN} rounds, got {got}: '
            'use --effort normal, or --rounds 7 (in Python effort="normal", or rounds=7)',
        )


def _not_run(one: Requirement, plan: Plan) -> str:
    counts = sorted({cell.workers for cell in plan.cells if cell.strategy == one.strategy})
    if counts:
        has = join([str(count) for count in counts], "and")
        what = f"{one.strategy} runs with {has} worker{'' if counts == [1] else 's'} here"
        how = f"name one of them, or add --workers {one.workers} (in Python workers=[..., {one.workers}])"
        return f'"{one.text}": {what}: {how}'
    keys = ", ".join(dict.fromkeys(cell.strategy for cell in plan.cells))
    how = f"add it with --strategy (in Python to strategies, as {one.strategy!r})"
    return f'"{one.text}": {one.strategy} is not in this run, which has {keys}: {how}'


def _check_speedup(one: Requirement, plan: Plan, place: int) -> None:
    cell, baseline = plan.cells[place], expected_baseline(plan.cells[place], plan.cells)
    base = plan.cells[baseline]
    if place == baseline:
        raise PlanError(
            "requirement",
            f'"{one.text}" says nothing: {one.strategy} is the baseline, 1x by definition; bound its seconds instead',
        )
    if _is_shown_only(cell):
        raise PlanError("requirement", f'"{one.text}": {one.strategy} is a demonstration whose time does not count')
    most = _MORE_THAN_IDEAL * cell.workers
    if one.at_least and one.bound > most and _are_alike(cell, base):
        raise PlanError(
            "requirement",
            f'"{one.text}" no row can meet: {format_count(cell.workers, "worker")} on the same work give '
            f"{cell.workers}x at the best; ask for less, or name more workers",
        )


def _are_alike(cell: Cell, base: Cell) -> bool:
    """Whether both run the same code under the same Python; a strategy unknown here is like no other."""
    ours, theirs = STRATEGIES.get(cell.strategy), STRATEGIES.get(base.strategy)
    return ours is not None and theirs is not None and ours.backend is theirs.backend and cell.python == base.python


def _is_shown_only(cell: Cell) -> bool:
    strategy = STRATEGIES.get(cell.strategy)
    return strategy is not None and strategy.demonstration
