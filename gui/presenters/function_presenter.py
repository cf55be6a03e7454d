"""Before a function of the user's runs: whether it may, how many items there are, and that one of them can be called.

Knows no Qt. The function is called in a child process alone, and only once somebody has agreed to this very text.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any, Protocol

from ...core.bench.model import Backend, Function
from ...core.bench.workloads import OWN
from ...core.display.i18n import tr
from ...core.hosts.own.function_look import Look
from ...core.plan.function_again import facts_words, function_key, question_words
from ...core.plan.rules import PlanError
from ...core.results.run_result import RunResult
from ..ports.failure import Failure
from ..ports.run_ports import Services
from ..ports.view_models import StatusState
from .plan_presenter import PlanPresenter
from .run_presenter import RunPresenter


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
        runs: RunPresenter,
        go_on: Callable[[], None] | None = None,
    ) -> None:
        self._window, self._plans, self._services, self._runs = window, plans, services, runs
        self._go_on = go_on or runs.run  # in place of it where something else is asked first
        runs.opened = self.take_run
        self._looked: set[str] = set()
        self._from: tuple[str, Function] | None = None  # the run file that the plan was filled from, and its function
        self._looking: Event | None = None  # set where nobody waits any more

    @property
    def looking(self) -> bool:
        """Whether a first call of a function is waited for."""
        return self._looking is not None

    def run(self) -> None:
        """Run the plan of the panel, once a function in it may be run and was called once."""
        if self.looking or self._runs.running:
            return
        if self._plans.form.function is not None:
            self._window.read_function_anew()  # what runs is what lies there now
        checked = self._plans.checked
        function = checked.form.function if checked is not None else None
        if function is None:
            self._go_on()
        elif function_key(function) in self._runs.trusted:
            self._look(function)
        else:
            self._window.ask_consent(question_words(function), self._facts(function), partial(self._agree, function))

    def take_run(self, result: RunResult, path: Path) -> None:
        """A run was opened: where it raced a function of the user's its plan fills the panel, and Run asks anew."""
        function = result.plan.function
        if function is None or not function.file:
            return
        self._from = (path.name, function)
        name = function.file, function.name
        self._runs.trusted -= {key for key in self._runs.trusted if tuple(key.split("\n")[::2][:2]) == name}
        self._plans.take_run(result.plan)
        said = [tr("This run came from a file. Running it anew asks first.")]
        checked = self._plans.checked
        fresh = checked.form.function if checked is not None else None
        if fresh is not None and fresh.sha256 != function.sha256:
            said.append(tr("{file} has changed since: Code shows what ran.").format(file=Path(function.file).name))
        elif not Path(function.file).is_file():
            said.append(tr("{file} is gone: open it where it is now. Code shows what ran.").format(file=function.file))
        self._plans.show_origin(" ".join(said))

    def _facts(self, function: Function) -> str:
        if self._from is None or (self._from[1].file, self._from[1].name) != (function.file, function.name):
            return facts_words(function)
        return facts_words(function, run=self._from[0], was=self._from[1].sha256)

    def _agree(self, function: Function) -> None:
        self._runs.trusted.add(function_key(function))
        self._plans.show_origin("")  # this window asks no more
        self.run()

    def _look(self, function: Function) -> None:
        if function_key(function) in self._looked:
            self._go_on()
            return
        self._looking = stopped = Event()
        self._window.set_running(True)
        self._runs.say(StatusState(state=tr("Starting"), detail=tr("one item is called first")))
        form = self._plans.form
        look = partial(self._services.look_at, function, form.num, form.pythons, stopped.is_set)
        self._services.call_in_background(look, partial(self._seen, function, stopped))

    def stop(self) -> None:
        """Wait no longer for the first call, and end it."""
        if self._looking is not None:
            self._looking.set()
            self._looking = None
            self._window.set_running(False)
            self._runs.say(StatusState(state=tr("Stopped"), detail=tr("before anything was measured")))

    def _seen(self, function: Function, stopped: Event, found: Look | Exception) -> None:
        if stopped.is_set():
            return
        self._looking = None
        self._window.set_running(False)
        if isinstance(found, PlanError):
            self._plans.refuse(found)
            self._runs.say(StatusState(state=tr("Failed"), icon="failed", detail=str(found)))
            return
        if isinstance(found, Exception):
            self._window.show_error(tr("The run could not go on"), str(found), Failure.of(found).details)
            return
        self._looked.add(function_key(function))
        if found.unit_s:
            rates: Any = self._plans.rates
            rates[OWN, Backend.PYTHON] = min(max(1 / found.unit_s, 1.0), 1e9)
            self._plans.rates_changed()
        if found.items is not None and self._plans.form.num > found.items:
            self._plans.take_num(found.items)
        self._go_on()
