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
    """Whether a plan goes to a cluster that nobody here has named: then that is asked, and agreeing goes on."""
    address = min(clusters_of(plan) - trusted, default=None)
    if address is None:
        return False

    def agreed() -> None:
        trusted.add(address)
        go_on()

    why = tr(
        "The run was measured on the cluster {address}. More rounds connect to it again, and its answers are trusted: "
        "agree only if you know whose it is."
    )
    ask(tr("Contact {address}?").format(address=address), why.format(address=address), agreed)
    return True


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
