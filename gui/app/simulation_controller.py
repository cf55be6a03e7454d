"""Simulated workers of a cluster beside the run that is shown: the link is measured or typed, the rest is a model.

Knows no Qt. Nothing of what was measured is changed; the run's file is not, either: Save as keeps what was added.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from ...core.display.i18n import tr
from ...core.plan.rules import PlanError
from ...core.results.run_result import RunResult
from ...core.scaling.link_form import SimulationForm, parse_simulation
from ...core.scaling.simulated import CARD, Setting, Simulated, setting_of_form, simulated
from ...core.stats.cluster_model import Link
from ...core.summary.summary import summarise
from ..ports.failure import Failure
from ..ports.run_ports import Services
from ..presenters.run_presenter import RunPresenter

MOST = 64
_ALL = 3  # latency, bandwidth and dispatch
# For asking whether there is anything to simulate from, before that takes seconds.
_ANY = Setting(most=MOST, link=Link(latency_s=0.0, bytes_per_s=1.0, dispatch_s=0.0))


# Takes the window, how many and what link to offer, and whom to tell what was typed, who says what is wrong with it.
Asks = Callable[[Any, str, str, Callable[[str, str], str]], object]


class SimulationWindowPort(Protocol):
    """The window, as far as this needs it."""

    def show_error(self, title: str, text: str, details: str = "", /) -> object: ...


class SimulationController:
    """What Simulate a cluster does.

    Parameters
    ----------
    ask
        Opens a sheet and returns at once.
    """

    def __init__(self, window: SimulationWindowPort, services: Services, runs: RunPresenter, ask: Asks) -> None:
        self._window, self._services, self._runs, self._ask = window, services, runs, ask
        self._link: Link | None = None  # measured once in a window's life
        self._typed = str(MOST), ""  # what was asked for last

    def simulate(self) -> None:
        """Ask how many workers, and what of their link is known; then add them to the run that is shown."""
        result = self._runs.result
        if result is None or self._runs.refuses(tr("Simulate a cluster")):
            return
        found = simulated(result, summarise(result).rows, _ANY)
        if not isinstance(found, Simulated):
            self._window.show_error(tr("Nothing is simulated"), str(found))
        else:
            self._ask(self._window, *self._typed, partial(self._asked_for, result))

    def _asked_for(self, result: RunResult, most: str, link: str) -> str:
        """Simulate what was typed; what is wrong with it, or "" where nothing is."""
        try:
            form = parse_simulation(most, link or None)
        except PlanError as problem:
            return str(problem)
        self._typed = most, link
        if self._link is not None or len(form.typed) == _ALL:
            self._measured(result, form, self._link or _ANY.link)
        else:
            self._runs.note(tr("What a task of Dask costs on this machine is measured …"))
            self._services.call_in_background(self._services.measure_link, partial(self._measured, result, form))
        return ""

    def _measured(self, result: RunResult, form: SimulationForm, found: Link | Exception) -> None:
        if isinstance(found, Exception):
            self._runs.note("")
            details = "" if isinstance(found, PlanError) else Failure.of(found).details
            self._window.show_error(tr("Nothing is simulated"), str(found), details)
            return
        if len(form.typed) < _ALL:
            self._link = found
        if result is not self._runs.result:
            return  # another run is shown by now
        card = {**result.machine, CARD: setting_of_form(form, found).card()}
        result.started = replace(result.started, machine=card)
        self._runs.options_changed()
        self._runs.note(tr("Simulated workers are drawn under Scaling with warm times; Save as keeps them"))
