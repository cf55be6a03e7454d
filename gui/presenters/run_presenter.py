"""Runs of one window: begun, stopped, gone on with, opened and saved, and what is said of them.

Takes window and services as arguments, and builds no widgets. Nothing starts by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from ...core.bench.events import CellDone, CellFailed, Event, LessonRun, Outcome, RoundDone, RunEnded, RunStarted
from ...core.bench.model import Plan
from ...core.display.i18n import tr
from ...core.machine.machine_card import MachineCard, machine_line
from ...core.plan.kernel_rates import learn
from ...core.plan.rules import PlanError
from ...core.results.run_result import RunResult
from ...core.run import run_plan
from ...core.runfile import RunFileError, RunWriter, events_of, new_path, read, save
from ...core.summary.conditions_table import run_machine_line
from ..ports.failure import Failure
from ..ports.run_ports import DisplayPort, Services, WindowPort
from ..ports.view_models import Page, StatusState
from ..ports.view_options import summary_by
from .asked_pythons import AskedPythons
from .further_run import Grown, Ongoing, asks_first, clusters_of, further, page_of
from .plan_presenter import PlanPresenter
from .status_text import ended_strip, opened_strip, opening_text, running_strip, taken_over_strip, with_save_problem
from .status_text import run_name as name_of
from .status_text import unsaved as why_unsaved


class RunPresenter:
    """Connects the window with the core.

    Parameters
    ----------
    folder
        Where run files go; None for the user's data folder.
    rates
        The kernels' known speeds; improved by every run.
    display
        What is told of the run and what it says; the window itself unless given.
    locked, opened
        The lesson of the plan that begins to run, with its guesses, None where it is no lesson's; and who is told of
        an opened run, once it is in sight.
    """

    def __init__(
        self,
        window: WindowPort,
        plans: PlanPresenter,
        services: Services,
        *,
        rates: dict[Any, float],
        folder: Path | None = None,
        display: DisplayPort | None = None,
        locked: Callable[[], LessonRun | None] = lambda: None,
        opened: Callable[[], None] = lambda: None,
    ) -> None:
        self._window = window
        self._display = display or window
        self._plans, self._locked, self._tell_opened = plans, locked, opened
        self._services = services
        self._rates = rates
        self._folder = folder
        self._card: MachineCard | None = None
        self._run: Ongoing | None = None
        self._pythons = AskedPythons(plans, services, lambda: self._run is None)
        self._result: RunResult | None = None
        self._path: Path | None = None  # where the shown run lies, as far as it is whole there
        self._strip = StatusState()
        self._opening: Path | None = None  # the file that was asked for last
        self.trusted: set[str] = set()  # clusters and functions that the user has named, or agreed to
        self.opened: Callable[[RunResult, Path], None] = lambda _result, _path: None  # told of each run from a file
        # Whether a run that goes on waits for what its cluster answers, and is called again then.
        self.looks_first: Callable[[Plan, Callable[[], None]], bool] = lambda _plan, _on: False

    @property
    def running(self) -> bool:
        return self._run is not None

    @property
    def result(self) -> RunResult | None:
        return self._result  # in sight

    @property
    def strip(self) -> StatusState:
        return self._strip  # of the shown run

    @property
    def card(self) -> MachineCard | None:
        return self._card  # once it is known

    def start(self, pythons: Sequence[str] = (), *, probe: bool = True) -> None:
        """Find out about the machine and the interpreters, beside the window."""
        if self._result is None:
            self.say(StatusState(state=tr("Ready"), detail=tr("nothing runs until you press Run")))
        self._services.call_in_background(self._services.machine_card, self._machine_known)
        if probe:
            self._services.call_in_background(self._services.first_rates, self._rates_known)
            self._pythons.start(pythons)

    def take_over(self, other: RunPresenter) -> None:
        """Show what another window showed; its run must have ended."""
        if other.card is not None:
            self._machine_known(other.card)
        if other.result is None:
            return
        self._result, self._path = other.result, other.path
        self._window.show_page(page_of(other.result.started.lesson))
        self._window.set_can_save(True, self._path.name if self._path is not None else "")
        self._window.set_title(name_of(other.result))
        self.say(taken_over_strip(other.result, self._path, other.strip))
        self._window.unsaved.set_value(other._window.unsaved.value())
        self._show()

    def run(self) -> None:
        """Measure the plan that the panel shows."""
        if self._run is not None:
            return
        plan = self._plans.new_plan()
        if plan is not None:
            self._window.unsaved.before(partial(self._run_plan, plan))

    def _run_plan(self, plan: Plan) -> None:
        self.trusted |= clusters_of(plan)
        lesson = self._locked()
        self._measure(plan, sweep=self._plans.form.sweep is not None and lesson is None, lesson=lesson)

    def add_rounds(self, path: Path | None = None, grown: Grown | None = None, rounds: int = 0) -> None:
        """Go on with the shown run, or with that of a file: its rounds and further ones (7, if 0), in a new file.

        `grown` is told when all further rounds are there.
        """
        if self._run is not None:
            return
        if path is not None and path != self._path:
            self._services.call_in_background(partial(read, path), partial(self._go_on, grown, rounds))
        elif self._result is not None:
            self._go_on(grown, rounds, self._result)

    def _go_on(self, grown: Grown | None, rounds: int, found: RunResult | Exception) -> None:
        if self._run is not None:
            return
        try:
            if isinstance(found, Exception):
                raise found
            on = partial(self._go_on, grown, rounds, found)
            if asks_first(self._window.ask_consent, found.plan, self.trusted, on) or self.looks_first(found.plan, on):
                return
            known = self._pythons.paths, self._rates, self._plans.usable_cores, self._card_for
            plan, machine = further(found, *known, rounds)
        except (PlanError, RunFileError, OSError) as problem:
            self._window.show_error(tr("No rounds were added"), str(problem))
        else:
            go_on = partial(self._measure, plan, machine, earlier=found, grown=grown)
            go_on() if found is self._result else self._window.unsaved.before(go_on)  # its rounds are in what grows

    def _card_for(self, plan: Plan) -> dict[str, Any]:
        if self._card is None:
            self._machine_known(self._services.machine_card())
        return self._services.with_measured(self._card or {}, plan)

    def _measure(
        self,
        plan: Plan,
        machine: dict[str, Any] | None = None,
        *,
        sweep: bool = False,
        earlier: RunResult | None = None,
        grown: Grown | None = None,
        lesson: LessonRun | None = None,
    ) -> None:
        self._put(None)
        self._plans.set_shown(None)
        self._window.set_running(True)
        self._window.set_can_save(False)
        lesson = earlier.started.lesson if earlier is not None else lesson
        self._window.show_page(page_of(lesson))
        self._window.run_begins(sweep=sweep)
        self.say(StatusState(state=tr("Starting"), rounds=(0.0,) * plan.rounds))
        machine = machine or self._card_for(plan)
        # Last of all: charts are loaded by now, and the file is not empty for longer than it takes to begin.
        host, created = self._services.make_host(), datetime.now().astimezone()
        writer = RunWriter(new_path(plan, created, self._folder), self._folder)
        self._run = Ongoing(host=host, writer=writer, grown=grown)
        events = run_plan(plan, host, writer, machine, created=created, earlier=earlier, lesson=lesson)
        self._run.reader = self._services.start_reading(events, self._take, self._ended)

    def _put(self, result: RunResult | None, path: Path | None = None) -> None:
        """Put a run of a file, or none, in the shown one's place."""
        self._result, self._path = result, path
        self._window.unsaved.set_value(None)
        self._window.set_title(name_of(result) if result is not None else "")

    def stop(self) -> None:
        """End the run at once; what was measured is kept."""
        if self._run is not None:
            self._run.host.stop()

    def quit(self) -> None:
        """Before the window goes: no child may outlive it, and what was measured is in the file."""
        run = self._run
        if run is not None:
            run.host.stop()
            if run.reader is not None:
                run.reader.wait()
            self._run = None

    @property
    def path(self) -> Path | None:
        """Where the shown run lies; None where it is in no file."""
        return self._path

    def refuses(self, what: str) -> bool:
        """Whether a run goes on, which nothing may push aside or disturb; says so of what was wanted."""
        if self._run is None:
            return False
        self._refuse(tr("{what}: not while a run is going on. Stop it first (Esc).").format(what=what))
        return True

    def _refuse(self, text: str) -> None:
        self.say(replace(self._strip, saved=text, saved_tip="", alarm=True, offers_save=False))

    def open(self, path: Path) -> None:
        """Show a run file, unless a run goes on: nothing may push that aside."""
        if self._run is not None:
            said = tr("{name} was not opened: a run is going on. Stop it first (Esc), then open the file again.")
            self._refuse(said.format(name=path.name))
            return
        # At once: a large file takes seconds, in which nothing else would tell that it was heard.
        self._opening = path
        self._read_on(path)
        self._services.call_with_progress(
            partial(read, path), partial(self._opened, path), partial(self._read_on, path)
        )

    def _read_on(self, path: Path, share: float | None = None) -> None:
        if self._run is None and path == self._opening:  # for as long as it takes; the shown run's own words stay
            text = opening_text(path, share)
            self._window.set_strip(replace(self._strip, saved=text, saved_tip="", alarm=False))

    def save_as(self, path: Path) -> None:
        """Write the shown run to a file of the user's choice."""
        if self._result is None or self._run is not None:
            return
        try:  # from memory, not a copy of the file: that may be gone by now, or be another one
            save(events_of(self._result), path)
        except RunFileError as problem:
            self._window.show_error(tr("The run was not saved"), str(problem))
            return
        self._put(self._result, path)
        self._window.set_recent(self._services.remember_file(path))
        self._strip = replace(self._strip, offers_save=False)
        self.note(tr("{run}, saved as {name}").format(run=name_of(self._result), name=path.name))

    def note(self, text: str) -> None:
        """Say at the strip's end what was done with the shown run."""
        self.say(replace(self._strip, saved=text, saved_tip="", alarm=False))

    def options_changed(self) -> None:
        """Cold or warm, or another baseline: say and draw it anew."""
        self._show()

    def set_aside(self) -> None:
        """A card was picked: the run that was in sight is so no longer."""
        self._put(None)
        self._window.set_can_save(False)
        self._show()
        self.say(StatusState(detail=tr("the plan is set, nothing runs until you press Run")))

    def add_python(self, path: str) -> None:
        """Probe an interpreter that the user named, and offer it."""
        self._pythons.add(path)

    def _machine_known(self, found: MachineCard | Exception) -> None:
        if isinstance(found, Exception):
            self._window.show_error(tr("The machine could not be examined"), str(found), Failure.of(found).details)
            return
        self._card = found
        self._show_machine()
        logical = found["logical_cores"] or 1
        self._plans.set_cores(found["physical_cores"] or logical, logical, found["usable_cores"])

    def _rates_known(self, found: dict[Any, float] | Exception) -> None:
        """The durations before anything was measured here."""
        if not isinstance(found, Exception) and found:
            self._rates.update(found)
            self._plans.rates_changed()

    def _take(self, events: list[Event]) -> None:
        """The next events of the run, at most four times a second."""
        redraw = False
        for event in events:
            if isinstance(event, RunStarted):
                self._result = RunResult(event)
                redraw = True
                continue
            if self._result is None:
                continue
            # Drawing takes CPU from what is timed: once a round, but in the first as each cell appears.
            redraw |= isinstance(event, RoundDone)
            redraw |= isinstance(event, CellDone | CellFailed) and self._result.rounds_done == 0
            learn(self._rates, self._result.plan, event)
            self._result.add(event)
        if self._result is None or self._run is None:
            return
        if redraw and self._result.outcome is None:
            self._show()
        left_s = self._services.remaining_s(self._result, self._plans.usable_cores)
        self._display.set_run(self._result)
        self._window.unsaved.set_value(why_unsaved(self._run.writer, over=False))
        self.say(with_save_problem(running_strip(self._result, left_s), self._run.writer, over=False))

    def _ended(self, failure: Failure | None) -> None:
        run, result = self._run, self._result
        self._run = None
        if run is None:
            return
        self._pythons.ask_next()
        run.writer.close()  # done already, unless the reader itself failed
        if result is not None and result.outcome is None:
            result.add(
                RunEnded(outcome=Outcome.FAILED, reason=failure.text if failure else tr("the events ended early"))
            )
        self._window.set_running(False)
        if result is None:
            self._window.show_page(Page.EMPTY)
            self.say(StatusState(state=tr("Failed"), icon="failed", detail=failure.text if failure else ""))
        else:
            self._keep(run.writer, result)
            self._show()
            self._window.run_ends()
            if run.grown is not None and result.outcome is Outcome.COMPLETED:
                run.grown(result, self._path)
        if failure is not None:
            self._window.show_error(tr("The run could not go on"), failure.text, failure.details)
        elif result is not None and result.outcome is Outcome.FAILED:
            self._window.show_error(tr("The run could not go on"), result.reason or "", "")
        self._services.remember_rates()
        self._plans.rates_changed()

    def _keep(self, writer: RunWriter, result: RunResult) -> None:
        """Say where the finished run lies."""
        if writer.problem is None:
            self._path = writer.path
            self._window.set_recent(self._services.remember_file(writer.path))
        self._window.unsaved.set_value(why_unsaved(writer, over=True))
        self.say(with_save_problem(ended_strip(result), writer, over=True))
        self._window.set_can_save(True, writer.path.name)
        self._window.set_title(name_of(result))

    def _opened(self, path: Path, found: RunResult | Exception) -> None:
        self._opening = None if path == self._opening else self._opening
        if isinstance(found, Exception) or self._window.unsaved.value() is not None:
            self._window.set_strip(self._strip)  # what it said before
        if isinstance(found, Exception):
            details = "" if isinstance(found, RunFileError | OSError) else Failure.of(found).details
            self._window.show_error(tr("This file cannot be opened"), str(found), details)
            return
        if self._run is not None:  # started meanwhile, and nothing may push it aside
            self._window.set_recent(self._services.remember_file(path))
            self.note(tr("{name} waits in File, Open recent: a run was started").format(name=path.name))
            return
        self._window.unsaved.before(partial(self._show_opened, path, found))

    def _show_opened(self, path: Path, found: RunResult) -> None:
        self._put(found, path)
        self._window.show_page(page_of(found.started.lesson))
        self._window.set_recent(self._services.remember_file(path))
        self._window.set_can_save(True, path.name)
        self.opened(found, path)
        self.say(opened_strip(found, path.name))
        self._show()
        self._tell_opened()

    def _show_machine(self) -> None:
        """The shown run's machine, with what disturbed it; this one where no run is shown."""
        if self._result is not None:
            self._window.set_machine_line(run_machine_line(self._result))
        elif self._card is not None:
            self._window.set_machine_line(machine_line(self._card))

    def _show(self) -> None:
        self._show_machine()
        self._plans.set_shown(self._result.plan if self._result is not None else None)
        self._display.set_run(self._result)
        if self._result is None:
            self._display.set_summary(None)
            return
        self._display.set_summary(summary_by(self._window.options(), self._result))

    def say(self, state: StatusState) -> None:
        self._strip = state
        self._window.set_strip(state)
