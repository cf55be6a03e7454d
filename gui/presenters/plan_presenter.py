"""The plan's half of the presenter: from the form to a checked plan, its duration and its words.

Builds no widgets and measures nothing; the plan panel is told what it shows.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from ...core.bench.model import Function, Plan
from ...core.bench.strategies import STRATEGIES
from ...core.bench.workloads import WORKLOADS
from ...core.display.i18n import tr
from ...core.display.numbers import format_count
from ...core.lessons.lesson_plan import LessonPlan, duration_s, with_seed
from ...core.lessons.site import Site
from ...core.plan.duration import check_duration, estimate_s, format_duration, num_within
from ...core.plan.form_rules.memory_rule import check_memory
from ...core.plan.kernel_rates import Rates
from ...core.plan.plan_form import PlanForm
from ...core.plan.plan_making import make_plan
from ...core.plan.presets import PRESETS
from ...core.plan.python_facts import PythonFacts
from ...core.plan.rules import PlanError
from ...core.plan.sweeps import Sweep, cannot_show, sweep_workers
from ...core.report.lesson_report import lesson_title
from ..ports.known_machine import KnownMachine
from ..ports.plan_ports import PlanPort, PlanWordsPort
from .form_values import (
    Checked,
    asked_of,
    form_of_plan,
    form_of_preset,
    form_of_run,
    over_cluster,
    own_unless_preset,
    plan_differences,
    plan_line,
)
from .lesson_state import lesson_cards
from .plan_options import by_place, only_this, python_options, strategy_option


class PlanPresenter:
    """Keeps the plan panel right and knows the plan that Run would measure.

    Parameters
    ----------
    rates
        Shared with the run's half, which learns better ones.
    """

    def __init__(self, view: PlanPort, words: PlanWordsPort, rates: Rates) -> None:
        self._view = view
        self._words = words
        self._rates = rates
        self._machine = KnownMachine()
        self._site_changed: Callable[[], None] = lambda: None
        self._function: Function | None = None  # that the offered strategies are for
        self._before: tuple[int, ...] = ()  # workers that a sweep took the place of
        self._form = form_of_preset("seed", PlanForm())
        self._workload = self._form.workload  # as the panel shows it, with whatever else is wrong there
        self._wanted: tuple[str, ...] = (sys.executable,)  # interpreters to choose as soon as they are known
        self._checked: Checked | None = None
        self._shown: Plan | None = None  # that of the chart
        self._lesson: LessonPlan | None = None
        self._lesson_form: PlanForm | None = None  # as the panel shows the lesson
        self._cluster: tuple[str, int] | None = None  # the one that was looked at last, and its workers
        self._sized: int | None = None  # the num that was chosen for this machine, until the user chooses another

    @property
    def form(self) -> PlanForm:
        """The last form that made sense."""
        return self._form

    @property
    def checked(self) -> Checked | None:
        """The plan that Run would measure; None while something in the form is wrong."""
        return self._checked

    @property
    def lesson(self) -> LessonPlan | None:
        """The lesson whose plan Run would measure; None once the user changed anything in it."""
        return self._lesson

    @property
    def site(self) -> Site:
        """The machine, as far as lessons need it. Before it was looked at it counts as one with a second core."""
        return self._machine.site

    def watch_site(self, changed: Callable[[], None]) -> None:
        """Call this whenever more is known of the machine or its Pythons."""
        self._site_changed = changed

    def set_free(self, share: float) -> None:
        """How much of a core a lesson gets now."""
        self._machine.free = share
        self._site_changed()

    @property
    def rates(self) -> Rates:
        """The kernels' speeds, which runs make better."""
        return self._rates

    @property
    def usable_cores(self) -> int:
        return self._machine.usable_cores

    def reason(self, strategy: str) -> str | None:
        """Why this Python cannot run a strategy."""
        return self._machine.reason(strategy)

    def set_shown(self, plan: Plan | None) -> None:
        """The plan of the run in sight; None where none is."""
        self._shown = plan
        self._compare_with_shown()

    def _compare_with_shown(self) -> None:
        """Say it where Run would measure something else than the chart shows."""
        if self._shown is None or self._checked is None:
            self._words.set_plan_note("")
            return
        found = plan_differences(self._checked.plan, self._shown)
        said = tr("The chart has another plan: {what}").format(what=", ".join(found)) if found else ""
        self._words.set_plan_note(said)

    def start(self, form: PlanForm | None) -> None:
        """Fill the panel, with a remembered form if there is one."""
        if form is not None:
            self._form = own_unless_preset(form)
            self._wanted = form.pythons or self._wanted
        self._show_options()
        self._workload = self._form.workload
        if self._form.preset is not None and self._form.num == PRESETS[self._form.preset].num:
            self._size(self._form)
        else:
            self._view.set_value(self._form)
            self.form_changed()
        self._tell()

    def take_over(self, other: PlanPresenter) -> None:
        """Go on with another window's interpreters and function of the user's, which no settings keep."""
        for facts in other._machine.pythons:
            self.add_python(facts)
        self._take_function(other.form)

    def set_cores(self, physical: int, logical: int, usable: int) -> None:
        """What the machine has, as soon as it is known."""
        self._machine.usable_cores, self._machine.cores = usable, (physical, logical)
        self._view.set_cores(physical, logical)
        self._size_anew()
        self.form_changed()
        self._tell()

    def add_python(self, facts: PythonFacts, *, choose: bool = False) -> None:
        """Offer an interpreter that was probed; the first is this one."""
        others = (known for known in self._machine.pythons if known.path != facts.path)
        self._machine.pythons = sorted((*others, facts), key=by_place)
        if choose:
            self._wanted = (*self._wanted, facts.path)
        self._show_options()
        # Only the options change: what is being typed elsewhere in the form stays as it is.
        with suppress(PlanError):
            self._form = self._view.value()
        self.form_changed()
        self._tell()

    def take_cluster(self, address: str, workers: int) -> None:
        """How many workers the cluster at an address has, over which a sweep of workers then goes."""
        self._cluster = address, workers
        self.form_changed()

    def refuse_python(self, text: str) -> None:
        """Say at its field why an interpreter cannot be added."""
        self._view.show_problem("python", text)

    def form_changed(self) -> None:
        """The user changed something: check it and say what it means."""
        self._check_form()
        self._show_lesson()

    def _check_form(self) -> None:
        try:
            form = self._options_of(self._follow(self._view.value()))
            plan = self._plan_of(form, seed=0)
            check_memory(plan)
            check_duration(plan, self._rates, self._machine.usable_cores)
        except PlanError as problem:
            self._checked = None
            self._view.show_problem(problem.field, str(problem))
            self._words.set_plan_problem(str(problem))
            self._words.set_plan_words(tr("Not yet"), "", str(problem))
            self._view.show_note("")
            self._compare_with_shown()
            return
        moved = form.pythons != self._form.pythons
        other_work = form.workload != self._form.workload
        self._wanted = form.pythons if moved else self._wanted
        self._form, self._checked = form, Checked(form=form, plan=plan)
        if moved or other_work:
            self._show_options()
        self._view.show_problem("", "")
        self._view.show_note(cannot_show(form.sweep, plan.cells) if form.sweep is not None else "")
        self._words.set_plan_problem(None)
        self._compare_with_shown()
        self._show_words(plan)

    def _options_of(self, form: PlanForm) -> PlanForm:
        """The form, once the list of strategies offers what can run a function of the user's, or all again."""
        if (form.function is None) is (self._function is None):
            self._function = form.function
            return form
        self._function = form.function
        self._show_options()
        return self._view.value()

    def take_lesson(self, found: LessonPlan) -> None:
        """Show a lesson's plan as nearly as the panel can; Run measures the lesson's own."""
        self._lesson, self._sized = None, None
        form = form_of_plan(found.plan, self._form)
        self._workload = form.workload
        self._view.set_value(form)
        self._form = form
        self.form_changed()
        self._lesson, self._lesson_form = found, self._shown_form()
        self._show_lesson()

    def take_run(self, plan: Plan) -> None:
        """Show the plan of a run of a function of the user's as nearly as the panel can; its file is read, not run."""
        self._lesson, self._sized = None, None
        self._view.show_lesson("")
        if all(cell.strategy in STRATEGIES for cell in plan.cells):
            self._take_function(form_of_run(plan, self._form))

    def _take_function(self, form: PlanForm) -> None:
        if form.function is not None:
            self._view.set_function(form.function)
            self._form, self._function, self._workload, self._wanted = form, form.function, form.workload, form.pythons
            self._show_options()
            self._view.set_value(form)
            self.form_changed()

    def show_origin(self, text: str) -> None:
        """Say which run the function came from."""
        self._view.show_origin(text)

    def _shown_form(self) -> PlanForm | None:
        with suppress(PlanError):
            return self._view.value()
        return None

    def _show_lesson(self) -> None:
        """Whether the panel still shows the lesson; then its plan takes the place of the form's."""
        if self._lesson is None:
            return
        shown = self._shown_form()
        if shown is None or shown != self._lesson_form:
            self._lesson = None
            self._view.show_lesson("")
            return
        self._checked = Checked(form=shown, plan=self._lesson.plan)
        self._view.show_problem("", "")
        self._view.show_lesson(lesson_title(self._lesson.lesson))
        self._view.show_note("")
        self._words.set_plan_problem(None)
        self._compare_with_shown()
        self._show_words(self._lesson.plan)

    def take_num(self, num: int) -> None:
        """As if the user had entered another num."""
        self._view.set_value(replace(self._view.value(), num=num, nums=()))
        self.form_changed()

    def refuse(self, problem: PlanError) -> None:
        """Say at its field what is wrong, until the form is changed."""
        self._view.show_problem(problem.field, str(problem))

    def rates_changed(self) -> None:
        """A run has taught us better: the durations change, and with them a num that the user has not chosen."""
        self._size_anew()
        if self._checked is not None:
            self._show_words(self._checked.plan)
        self._tell()

    def pick(self, preset: str) -> None:
        """A card was picked; "" for a plan of one's own."""
        form = form_of_preset(preset, self._form) if preset else replace(self._form, preset=None)
        self._size(form)

    def _size(self, form: PlanForm) -> None:
        """Show a form; the num of a preset that is to end within a time is what this machine manages in it."""
        form = self._sized_form(form)
        self._sized = form.num if form.preset is not None and PRESETS[form.preset].within_s is not None else None
        self._view.set_value(form)
        self._form = form
        self.form_changed()

    def _size_anew(self) -> None:
        """The machine or its rates are better known: not where the user typed anything, or the chart has this plan."""
        if self._checked and self._shown and not plan_differences(self._checked.plan, self._shown):
            return
        with suppress(PlanError):
            if self._form.num == self._sized and self._view.value() == self._form:
                self._size(self._form)

    def _sized_form(self, form: PlanForm) -> PlanForm:
        preset = PRESETS[form.preset] if form.preset is not None else None
        if preset is None or preset.within_s is None:
            return form
        try:
            plan = self._plan_of(replace(form, num=preset.num), seed=0)
        except PlanError:
            return form  # said of it when it is checked
        return replace(form, num=num_within(plan, preset.within_s, self._rates, self._machine.usable_cores))

    def new_plan(self) -> Plan | None:
        """The plan to run now, with a seed of its own; None where the form is wrong."""
        self.form_changed()
        if self._checked is None:
            return None
        if self._lesson is not None:
            return with_seed(self._lesson).plan
        return self._plan_of(self._checked.form)

    def _plan_of(self, form: PlanForm, *, seed: int | None = None) -> Plan:
        if form.check_races:
            pythons = (*(form.pythons or (sys.executable,)), *self._machine.free_threaded())
            form = replace(form, races=tuple(dict.fromkeys(pythons)))
        form = over_cluster(form, self._cluster, self._machine.cores)
        return make_plan(form, seed=seed, unavailable=self._machine.unavailable(), versions=self._machine.versions())

    def _follow(self, form: PlanForm) -> PlanForm:
        """The form, with the preset's values if it was just chosen, or without it once its cells were changed."""
        if form.preset is not None and form.preset != self._form.preset:
            wanted = self._sized_form(form_of_preset(form.preset, form))
            self._sized = wanted.num
        elif form.preset is not None and asked_of(form) == asked_of(self._form):
            wanted = form
        else:
            wanted = self._follow_sweep(self._follow_workload(replace(form, preset=None)))
        self._workload = wanted.workload
        if wanted == form:
            return form
        self._view.set_value(wanted)
        return self._view.value()

    def _follow_workload(self, form: PlanForm) -> PlanForm:
        """The form, with the size that fits a workload that was just chosen: it counts something else."""
        if form.workload == self._workload or form.workload not in WORKLOADS:
            return form
        return replace(form, num=WORKLOADS[form.workload].default_num, nums=())

    def _follow_sweep(self, form: PlanForm) -> PlanForm:
        """The form, with the workers of a sweep that was just chosen, or with those of before once it is off."""
        counts = sweep_workers(*self._machine.cores)
        if form.sweep is Sweep.WORKERS and self._form.sweep is not Sweep.WORKERS:
            self._before = form.workers
            return replace(form, workers=counts)
        if form.sweep is not Sweep.WORKERS and self._form.sweep is Sweep.WORKERS and form.workers == counts:
            return replace(form, workers=self._before or form.workers)
        return form

    def _show_words(self, plan: Plan) -> None:
        if self._lesson is not None:
            seconds = duration_s(plan, self._rates, self.site)
        else:
            seconds = estimate_s(plan, self._rates, self._machine.usable_cores)
        size = f"{format_count(len(plan.cells), 'cell')}, {format_count(plan.rounds, 'round')}"
        self._words.set_plan_words(tr("About {time}").format(time=format_duration(seconds)), size, plan_line(plan))

    def _show_options(self) -> None:
        pythons = self._machine.pythons
        chosen = [facts for facts in pythons if facts.path in self._wanted] or pythons[:1]
        version = chosen[0].version if chosen else ".".join(map(str, sys.version_info[:3]))
        self._view.set_strategies(
            [strategy_option(key, chosen, version, self._form.workload, self._function) for key in STRATEGIES]
        )
        self._view.set_pythons(python_options(pythons) or [only_this(version)], self._wanted)

    def _tell(self) -> None:
        """The cards, and whoever watches, hear what the machine can run."""
        self._words.set_cards(lesson_cards(replace(self.site, free=1.0), self._rates))
        self._site_changed()
