"""What was measured, in one line: for pictures that leave the window and for the back row of a room.

Pure functions; no Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Any

from ..bench.model import Plan, Shape
from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..display.numbers import between, format_count, join, number
from ..machine.machine_card import count
from . import run_title
from .rows import Basis

_MOST_NAMED = 4
TIMES = {
    Basis.WARM: ("Warm", "a batch on workers that already stand"),
    Basis.COLD: ("Cold", "start-up, first batch and tear-down: what a script that makes its own workers pays"),
}
"""What times are called and what they hold, for pages in English."""


def caption(plan: Plan, machine: Mapping[str, Any]) -> str:
    """ "Primes, num 2,000,000, 1, 2 and 4 workers on 4 cores"."""
    parts = [work(plan)]
    # One worker of a strategy that knows no other number says nothing about the plan.
    teams = {cell.workers for cell in plan.cells if not _one_worker(cell.strategy)}
    counts = sorted(teams or {cell.workers for cell in plan.cells})
    workers = tr("{counts} workers").format(counts=_values(counts)) if counts != [1] else format_count(1, "worker")
    cores = count(machine, "physical_cores")
    if cores is not None:
        workers = tr("{workers} on {n} core(s)", "", cores).format(workers=workers)
    parts.append(workers)
    return ", ".join(parts)


def basis_words(basis: Basis, *, log: bool) -> str:
    """ "warm", "cold, log scale"."""
    if basis is Basis.COLD:
        return tr("cold, log scale") if log else tr("cold")
    return tr("warm, log scale") if log else tr("warm")


def times_sentence(basis: Basis) -> str:
    """ "Warm times: a batch on workers that already stand.", for pages in English on which both kinds stand."""
    name, meaning = TIMES[basis]
    return f"{name} times: {meaning}."


def called(plan: Plan) -> str:
    """ "simulate(i) of work.py"; empty for a plan without a function of the user's."""
    function = plan.function
    if function is None:
        return ""
    arguments = {Shape.INDEX: "i", Shape.RANGE: "lo, hi", Shape.ITEM: "item"}[function.shape]
    place = PurePath(function.file).name if function.file and not function.module else function.module
    return tr("{name} of {file}").format(name=f"{function.name}({arguments})", file=place)


def work(plan: Plan) -> str:
    """ "Primes, num 2,000,000"."""
    if plan.function is not None:
        counts = _values(sorted({cell.num for cell in plan.cells}))
        return tr("{function}, {counts} items").format(function=called(plan), counts=counts)
    nums = sorted({cell.num for cell in plan.cells})
    return tr("{workload}, num {num}").format(workload=run_title.work(plan), num=_values(nums))


def _one_worker(strategy: str) -> bool:
    known = STRATEGIES.get(strategy)
    return known.one_worker if known is not None else False


def _values(values: Iterable[int]) -> str:
    texts = [number(value) for value in values]
    return join(texts) if len(texts) <= _MOST_NAMED else between(texts[0], texts[-1])
