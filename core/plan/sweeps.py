"""Which worker counts and nums a sweep visits.

Pure functions: what the machine has is passed in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..bench.model import WORKERS_MAX, Cell
from ..bench.records import Choice
from ..bench.shares import DRAWN_MAX
from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..display.numbers import number
from .rules import PlanError

LEAST_NUM = 1000
_MANTISSAS = (1, 2, 5)
_FEW_CORES = 8


class Sweep(Choice):
    """What varies while all else stays."""

    WORKERS = "workers"
    NUM = "num"


def sweep_workers(physical: int | None, logical: int | None) -> tuple[int, ...]:
    """1, 2, ... physical cores, then logical ones and twice as many.

    Above 8 cores 1, 2, 3, 4, 6, 8, 12, 16, ...: a law needs points all over the range, not every one.
    """
    logical = max(logical or physical or 1, 1)
    physical = max(physical or logical, 1)
    counts = {*range(1, min(physical, _FEW_CORES) + 1), physical, logical, 2 * logical}
    step = _FEW_CORES
    while step <= physical:
        counts |= {count for count in (step, step + step // 2) if count <= physical}
        step *= 2
    if physical > _FEW_CORES:
        counts -= {5, 7}
    return tuple(sorted(min(count, WORKERS_MAX) for count in counts if count <= WORKERS_MAX))


def sweep_nums(most: int, least: int = LEAST_NUM) -> tuple[int, ...]:
    """`least`, then 1, 2 and 5 times each power of ten, then `most`; `most` alone where it is not above `least`."""
    nums, power = {least, most}, 1
    while power <= most:
        nums |= {mantissa * power for mantissa in _MANTISSAS}
        power *= 10
    return tuple(sorted(num for num in nums if least <= num <= most)) or (most,)


def sweep_chunks(num: int) -> tuple[int, ...]:
    """Powers of ten up to a tenth of num, the least of which keeps the chunks few enough; at least one."""
    sizes: list[int] = []
    size = 1
    while size * DRAWN_MAX < num:
        size *= 10
    while size * 10 <= num or not sizes:
        sizes.append(size)
        size *= 10
    return tuple(sizes)


def check_span(least: int, most: int) -> None:
    """Refuse a sweep over num that ends before it begins.

    Raises
    ------
    PlanError
        With the remedy.
    """
    if least > most:
        rule = tr("a num sweep must begin at or below its end, got from {least} to {most}: choose a smaller first num")
        raise PlanError("num", rule.format(least=number(least), most=number(most)))


def first_num(most: int) -> int:
    """Where a sweep up to `most` begins unless somebody says otherwise."""
    return LEAST_NUM if most > LEAST_NUM else 1


def cannot_show(sweep: Sweep, cells: Sequence[Cell]) -> str:
    """What a sweep over these cells will not show, as a sentence; empty where it shows what it can."""
    counts = {cell.workers for cell in cells if not STRATEGIES[cell.strategy].one_worker}
    if sweep is Sweep.WORKERS:
        if not counts:
            return tr("None of these strategies takes several workers: there is no scaling to show.")
        if len(counts) == 1:
            said = tr("A sweep over one worker count, {count}, has no scaling to show: name more, such as 1,2,4.")
            return said.format(count=min(counts))
        return "" if 1 in counts else tr("Without 1 among the workers there is no speed-up against one worker.")
    nums = {cell.num for cell in cells}
    if len(nums) == 1:
        said = tr("A sweep over one num, {num}, has no break-even to show: name several, from {least} on.")
        return said.format(num=number(min(nums)), least=number(LEAST_NUM))
    if len({replace(cell, workload="", num=1) for cell in cells}) == 1:
        return tr("A break-even takes two ways of running the work: name one more strategy, such as serial.")
    return ""
