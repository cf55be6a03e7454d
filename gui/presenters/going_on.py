"""Whether a run can be measured on here, and with which plan. Plain values; it measures nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any

from ...core.bench.model import Effort, Plan
from ...core.plan.duration import check_duration
from ...core.plan.further_rounds import check_same, further_plan
from ...core.results.run_result import RunResult
from ...core.run import program_version


def further(
    result: RunResult,
    pythons: Collection[str],
    rates: Mapping[Any, float],
    usable_cores: int | None,
    card_for: Callable[[Plan], dict[str, Any]],
) -> tuple[Plan, dict[str, Any]]:
    """The plan of a run with as many rounds more as a usual one has, and the machine card for it.

    Parameters
    ----------
    pythons
        Paths of this machine's interpreters.
    card_for
        The present card, with the interpreters of a plan.

    Raises
    ------
    PlanError
        If it cannot go on here, or would take more than a day.
    """
    rounds = Effort.NORMAL.rounds
    plan = further_plan(result, rounds, pythons)
    check_duration(replace(plan, rounds=rounds), rates, usable_cores)
    machine = card_for(plan)
    check_same(result, machine, program_version())
    return plan, machine
