"""Simulated workers of a cluster beside the run that is shown: the link is measured, and the rest is a model.

Knows no Qt. Nothing of what was measured is changed; the run's file is not, either: Save as keeps what was added.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Protocol

from ...core.display.i18n import tr
from ...core.plan.rules import PlanError
from ...core.results.run_result import RunResult
from ...core.scaling.simulated import CARD, Setting, Simulated, simulated
from ...core.stats.cluster_model import Link
from ...core.summary.summary import summarise
from ..ports.failure import Failure
from ..ports.run_ports import Services
from ..presenters.run_presenter import Presenter

MOST = 64
# For asking whether there is anything to simulate from, before that takes seconds.
_ANY = Setting(most=MOST, link=Link(latency_s=0.0, bytes_per_s=1.0, dispatch_s=0.0))


class SimulationWindowPort(Protocol):
    """The window, as far as this needs it."""

    def show_error(self, title: str, text: str, details: str = "", /) -> object: ...


class SimulationController:
    """What Simulate a cluster does."""

    def __init__(self, window: SimulationWindowPort, services: Services, runs: Presenter) -> None:
        self._window, self._services, self._runs = window, services, runs
        self._link: Link | None = None  # measured once in a window's life

    def simulate(self) -> None:
        """Add simulated workers to the run that is shown; what a task costs here is measured first."""
        result = self._runs.result
        if result is None or self._runs.refuses(tr("Simulate a cluster")):
            return
        found = simulated(result, summarise(result).rows, _ANY)
        if not isinstance(found, Simulated):
            self._window.show_error(tr("Nothing is simulated"), str(found))
        elif self._link is not None:
            self._measured(result, self._link)
        else:
            self._runs.note(tr("What a task of Dask costs on this machine is measured …"))
            self._services.call_in_background(self._services.measure_link, partial(self._measured, result))

    def _measured(self, result: RunResult, found: Link | Exception) -> None:
        if isinstance(found, Exception):
            self._runs.note("")
            details = "" if isinstance(found, PlanError) else Failure.of(found).details
            self._window.show_error(tr("Nothing is simulated"), str(found), details)
            return
        self._link = found
        if result is not self._runs.result:
            return  # another run is shown by now
        card = {**result.machine, CARD: Setting(most=MOST, link=found).card()}
        result.started = replace(result.started, machine=card)
        self._runs.options_changed()
        self._runs.note(tr("Simulated workers are drawn under Scaling with warm times; Save as keeps them"))
