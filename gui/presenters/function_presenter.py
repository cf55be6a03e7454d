"""Before a function of the user's runs: whether it may, how many items there are, and that one of them can be called.

Knows no Qt. The function is called in a child process alone, and only once somebody has agreed to this very text.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from ...core.bench.model import Backend, Function
from ...core.bench.workloads import OWN
from ...core.display.i18n import tr
from ...core.hosts.own.function_look import Look
from ...core.plan.rules import PlanError
from ..ports.failure import Failure
from ..ports.run_ports import Services
from ..ports.view_models import StatusState
from .plan_presenter import PlanPresenter
from .run_presenter import Presenter


class FunctionWindowPort(Protocol):
    """The window, as far as consent needs it."""

    def ask_consent(self, question: str, facts: str, agreed: Callable[[], None], /) -> None: ...
    def read_function_anew(self) -> None: ...
    def set_running(self, running: bool, /) -> None: ...
    def show_error(self, title: str, text: str, details: str = "", /) -> object: ...


class FunctionPresenter:
    """What Run does; a plan without a function of the user's runs at once."""

    def __init__(
        self,
        window: FunctionWindowPort,
        plans: PlanPresenter,
        services: Services,
        runs: Presenter,
        go_on: Callable[[], None] | None = None,
    ) -> None:
        self._window, self._plans, self._services, self._runs = window, plans, services, runs
        self._go_on = go_on or runs.run  # in place of it where something else is asked first
        self._agreed: set[tuple[str, str, str]] = set()
        self._looked: set[tuple[str, str, str]] = set()
        self._looking = False

    def run(self) -> None:
        """Run the plan of the panel, once a function in it may be run and was called once."""
        if self._looking or self._runs.running:
            return
        if self._plans.form.function is not None:
            self._window.read_function_anew()  # what runs is what lies there now
        checked = self._plans.checked
        function = checked.form.function if checked is not None else None
        if function is None:
            self._go_on()
        elif _key(function) in self._agreed:
            self._look(function)
        else:
            question = tr("Run {function} of {file}?").format(function=function.name, file=Path(function.file).name)
            self._window.ask_consent(question, _facts(function), partial(self._agree, function))

    def _agree(self, function: Function) -> None:
        self._agreed.add(_key(function))
        self.run()

    def _look(self, function: Function) -> None:
        if _key(function) in self._looked:
            self._go_on()
            return
        self._looking = True
        self._runs.say(StatusState(state=tr("Starting"), detail=tr("one item is called first")))
        num = self._plans.form.num
        self._services.call_in_background(partial(self._services.look_at, function, num), partial(self._seen, function))

    def _seen(self, function: Function, found: Look | Exception) -> None:
        self._looking = False
        if isinstance(found, PlanError):
            self._plans.refuse(found)
            self._runs.say(StatusState(state=tr("Failed"), icon="failed", detail=str(found)))
            return
        if isinstance(found, Exception):
            self._window.show_error(tr("The run could not go on"), str(found), Failure.of(found).details)
            return
        self._looked.add(_key(function))
        if found.unit_s:
            rates: Any = self._plans.rates
            rates[OWN, Backend.PYTHON] = min(max(1 / found.unit_s, 1.0), 1e9)
            self._plans.rates_changed()
        if found.items is not None and self._plans.form.num > found.items:
            self._plans.take_num(found.items)
        self._go_on()


def _key(function: Function) -> tuple[str, str, str]:
    return function.file, function.sha256, function.name


def _facts(function: Function) -> str:
    """The file, its size, and when it was changed, for whoever is asked."""
    try:
        stat = Path(function.file).stat()
    except OSError:
        return function.file
    changed = datetime.fromtimestamp(stat.st_mtime).astimezone()
    said = tr("{file}\n{size} bytes, changed {when}")
    return said.format(file=function.file, size=f"{stat.st_size:,}", when=f"{changed:%Y-%m-%d %H:%M:%S}")
