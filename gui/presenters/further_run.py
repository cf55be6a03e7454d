"""A run that goes on; and whether one can be measured on here, and with which plan. It measures nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ...core.bench.events import LessonRun
from ...core.bench.model import Effort, Plan
from ...core.display.i18n import tr
from ...core.hosts import Host
from ...core.plan.duration import check_duration
from ...core.plan.function_again import facts_words, function_key, question_words, same_function
from ...core.plan.further_rounds import check_same, further_plan
from ...core.results.run_result import RunResult
from ...core.run import program_version
from ...core.runfile import RunWriter
from ..ports.run_ports import EventReaderPort
from ..ports.view_models import Page

# Told of a run that has its further rounds, and where it lies.
Grown = Callable[[RunResult, Path | None], None]


@dataclass(slots=True, kw_only=True)
class Ongoing:
    """The run that goes on."""

    host: Host
    writer: RunWriter
    reader: EventReaderPort | None = None
    grown: Grown | None = None


def page_of(lesson: LessonRun | None) -> Page:
    """Where a run is shown at first: that of a lesson beside its guesses."""
    return Page.RUN if lesson is None else Page.PREDICT


def clusters_of(plan: Plan) -> set[str]:
    """The addresses of clusters that a plan goes to."""
    return {cell.cluster for cell in plan.cells if cell.cluster}


def asks_first(
    ask: Callable[[str, str, Callable[[], None]], None], plan: Plan, trusted: set[str], go_on: Callable[[], None]
) -> bool:
    """Whether a plan goes to a cluster that nobody here has named, or runs a function that nobody has agreed to.

    Then that is asked, and agreeing goes on.

    Raises
    ------
    PlanError
        If the function's file is gone, or is another one.
    """
    address = min(clusters_of(plan) - trusted, default=None)
    function = same_function(plan.function) if plan.function is not None else None
    key = address or (function_key(function) if function is not None else None)
    if key is None or key in trusted:
        return False

    def agreed() -> None:
        trusted.add(key)
        go_on()

    if address is None:
        assert function is not None
        ask(question_words(function), facts_words(function), agreed)
        return True
    why = tr(
        "The run was measured on the cluster {address}. More rounds connect to it again, and its answers are trusted: "
        "agree only if you know whose it is."
    )
    ask(tr("Contact {address}?").format(address=address), why.format(address=address), agreed)
    return True


def further(  # noqa: PLR0917  # long: what the machine is comes with the plan
    result: RunResult,
    pythons: Collection[str],
    rates: Mapping[Any, float],
    usable_cores: int | None,
    card_for: Callable[[Plan], dict[str, Any]],
    rounds: int = 0,
) -> tuple[Plan, dict[str, Any]]:
    """The plan of a run with more rounds, and the machine card for it.

    Parameters
    ----------
    pythons
        Paths of this machine's interpreters.
    card_for
        The present card, with the interpreters of a plan.
    rounds
        How many more; as many as a usual run has, if 0.

    Raises
    ------
    PlanError
        If it cannot go on here, or would take more than a day.
    """
    rounds = rounds or Effort.NORMAL.rounds
    function = same_function(result.plan.function) if result.plan.function is not None else None
    plan = further_plan(result, rounds, pythons, function)
    check_duration(replace(plan, rounds=rounds), rates, usable_cores)
    machine = card_for(plan)
    check_same(result, machine, program_version())
    return plan, machine
