"""Further rounds for a run that was measured before: the plan, or why this machine cannot go on with it.

Pure functions. Nothing that was measured is changed: the run that goes on is another one, which holds both.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from ..bench.model import Function, Plan
from ..display.i18n import tr
from ..machine.card_diff import told_side_by_side
from ..machine.card_text import cluster_key, cluster_words
from ..results.run_result import RunResult
from .rules import PlanError, check_plan

# What decides how fast a cell is. Load passes, and what was disturbed by it is told of each round.
_SAME = (
    "cpu",
    "physical_cores",
    "logical_cores",
    "usable_cores",
    "quota_cores",
    "smt",
    "turbo",
    "governor",
    "energy_preference",
    "power",
    "system",
    "architecture",
    "python",
    "implementation",
    "gil",
    "python_build",
    "python_compiler",
    "pythons",
    "environment",
    "native",
)


def further_plan(result: RunResult, rounds: int, pythons: Collection[str], function: Function | None = None) -> Plan:
    """The plan of a run with so many rounds more than are whole; a round that was cut short is measured again.

    Parameters
    ----------
    pythons
        Paths of this machine's interpreters: what a file names may be any program, and is not started for that.
    function
        The user's own that the run raced, as `same_function` read it anew and somebody agreed that it is run; its
        imports are looked for where this one says.

    Raises
    ------
    PlanError
        If no round of it is whole, it is too long, or it names what this machine or program has not.
    """
    if result.rounds_done == 0:
        raise PlanError("rounds", tr("this run has no whole round to go on from: run its plan anew"))
    if result.plan.function is not None and function is None:
        raise PlanError("function", tr("nobody has agreed that the function of this run is run again"))
    plan = replace(result.plan, rounds=result.rounds_done + rounds, function=function)
    check_plan(plan)
    for path in dict.fromkeys(cell.python for cell in plan.cells):
        if path not in pythons:
            raise PlanError("python", _refusal(tr("{path} is no Python of this machine").format(path=path)))
    return plan


def check_same(result: RunResult, machine: Mapping[str, Any], program: str) -> None:
    """Refuse to go on where rounds would not compare.

    Parameters
    ----------
    machine
        The present card, with the interpreters of the plan.
    program
        The present version of Speedup Lab.

    Raises
    ------
    PlanError
        If machine, Python, program or cluster is not what it was; the text names the fact, what it was and what it is.
    """
    if result.started.program != program:
        raise PlanError("rounds", _refusal(_changed("Speedup Lab", result.started.program, program)))
    cards = [{key: card.get(key) for key in _SAME} for card in (result.machine, machine)]
    cards_of = (card.get("cluster") for card in (result.machine, machine))
    clusters = [one for one in cards_of if isinstance(one, Mapping)]
    if len({cluster_key(one) for one in clusters}) > 1:
        raise PlanError("cluster", _refusal(_changed(tr("the cluster"), *map(cluster_words, clusters))))
    for fact in told_side_by_side(cards):
        if fact.differs:
            was, now = (value or tr("not known") for value in fact.values)
            raise PlanError("rounds", _refusal(_changed(fact.name, was, now)))


def _changed(name: str, was: str, now: str) -> str:
    return tr("{fact} was {was}, and is {now}").format(fact=name, was=was, now=now)


def _refusal(why: str) -> str:
    said = tr("more rounds belong to the same machine, Python and program, but {why}: run the plan anew, and compare")
    return said.format(why=why)
