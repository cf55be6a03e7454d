"""The plan's half of the presenter: from the form to a checked plan, its duration and its words.

Builds no widgets and measures nothing; the plan panel is told what it shows.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import Enum
from typing import Any, Protocol

from ..core.bench.model import Effort, Plan, StartMethod
from ..core.bench.strategies import STRATEGIES
from ..core.bench.workloads import WORKLOADS
from ..core.estimate import estimate_s, format_duration
from ..core.planning import ALL, PRESETS, PlanError, PlanForm, default_start_method, format_num, make_plan
from ..core.rates import Rates
from .ports import Card, PythonOption, StrategyOption

_NOTES = {"serial": "baseline", "cpp-threads": "GIL released"}


class PythonFacts(Protocol):
    """What is known about an interpreter: `core.pythons.PythonInfo`."""

    @property
    def path(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def gil(self) -> bool | None: ...
    @property
    def unavailable(self) -> Mapping[str, str | None]: ...


class PlanPort(Protocol):
    """The plan panel."""

    def value(self) -> PlanForm: ...
    def set_value(self, form: PlanForm, /) -> None: ...
    def show_problem(self, field: str, text: str, /) -> None: ...
    def set_strategies(self, options: Sequence[StrategyOption], /) -> None: ...
    def set_pythons(self, options: Sequence[PythonOption], /) -> None: ...
    def set_cores(self, physical: int, logical: int, /) -> None: ...


class PlanWordsPort(Protocol):
    """What else speaks of the plan: foot, folded bar, start page, Run buttons."""

    def set_plan_words(self, duration: str, size: str, line: str, /) -> None: ...
    def set_plan_problem(self, reason: str | None, /) -> None: ...
    def set_cards(self, cards: Sequence[Card], /) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A form and the plan that it asks for."""

    form: PlanForm
    plan: Plan


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
        self._pythons: list[PythonFacts] = []
        self._usable_cores = 1
        self._form = form_of_preset("seed", PlanForm())
        self._checked: Checked | None = None

    @property
    def form(self) -> PlanForm:
        """The last form that made sense."""
        return self._form

    @property
    def checked(self) -> Checked | None:
        """The plan that Run would measure; None while something in the form is wrong."""
        return self._checked

    @property
    def usable_cores(self) -> int:
        return self._usable_cores

    def reason(self, strategy: str) -> str | None:
        """Why this Python cannot run a strategy."""
        return next((facts.unavailable.get(strategy) for facts in self._pythons if facts.path == sys.executable), None)

    def start(self, form: PlanForm | None) -> None:
        """Fill the panel, with a remembered form if there is one."""
        if form is not None:
            self._form = form
        self._show_options()
        self._view.set_value(self._form)
        self.form_changed()
        self._words.set_cards(self._cards())

    def set_cores(self, physical: int, logical: int, usable: int) -> None:
        """What the machine has, as soon as it is known."""
        self._usable_cores = usable
        self._view.set_cores(physical, logical)
        self.form_changed()
        self._words.set_cards(self._cards())

    def add_python(self, facts: PythonFacts, *, choose: bool = False) -> None:
        """Offer an interpreter that was probed; the first is this one."""
        self._pythons = [*(known for known in self._pythons if known.path != facts.path), facts]
        self._pythons.sort(key=lambda known: known.path != sys.executable)
        self._show_options()
        if choose:
            self._form = replace(self._form, pythons=(*self._form.pythons, facts.path))
        self._view.set_value(self._form)
        self.form_changed()

    def refuse_python(self, text: str) -> None:
        """Say at its field why an interpreter cannot be added."""
        self._view.show_problem("python", text)

    def form_changed(self) -> None:
        """The user changed something: check it and say what it means."""
        try:
            form = self._follow(self._view.value())
            plan = make_plan(form, seed=0, unavailable=self._unavailable(), versions=self._versions())
        except PlanError as problem:
            self._checked = None
            self._view.show_problem(problem.field, str(problem))
            self._words.set_plan_problem(str(problem))
            self._words.set_plan_words("Not yet", "", str(problem))
            return
        moved = form.pythons != self._form.pythons
        self._form, self._checked = form, Checked(form=form, plan=plan)
        if moved:
            self._show_options()
        self._view.show_problem("", "")
        self._words.set_plan_problem(None)
        self._show_words(plan)

    def rates_changed(self) -> None:
        """A run has taught us better: the durations change."""
        if self._checked is not None:
            self._show_words(self._checked.plan)
        self._words.set_cards(self._cards())

    def pick(self, preset: str) -> None:
        """A card was picked; "" for a plan of one's own."""
        form = form_of_preset(preset, self._form) if preset else replace(self._form, preset=None)
        self._view.set_value(form)
        self._form = form
        self.form_changed()

    def new_plan(self) -> Plan | None:
        """The plan to run now, with a seed of its own; None where the form is wrong."""
        self.form_changed()
        if self._checked is None:
            return None
        return make_plan(self._checked.form, unavailable=self._unavailable(), versions=self._versions())

    def _follow(self, form: PlanForm) -> PlanForm:
        """The form, with the preset's values if it was just chosen, or without it once its cells were changed."""
        if form.preset is None:
            return form
        if form.preset != self._form.preset:
            form = form_of_preset(form.preset, form)
        elif (form.strategies, form.workers) == (self._form.strategies, self._form.workers):
            return form
        else:
            form = replace(form, preset=None)
        self._view.set_value(form)
        return self._view.value()

    def _show_words(self, plan: Plan) -> None:
        seconds = estimate_s(plan, self._rates, self._usable_cores)
        cells, rounds = len(plan.cells), plan.rounds
        size = f"{cells} cell{'s' * (cells != 1)}, {rounds} round{'s' * (rounds != 1)}"
        self._words.set_plan_words(f"About {format_duration(seconds)}", size, plan_line(plan))

    def _show_options(self) -> None:
        chosen = [facts for facts in self._pythons if facts.path in self._form.pythons] or self._pythons[:1]
        version = chosen[0].version if chosen else ".".join(map(str, sys.version_info[:3]))
        self._view.set_strategies([_strategy_option(key, chosen, version) for key in STRATEGIES])
        if self._pythons:
            self._view.set_pythons([_python_option(facts) for facts in self._pythons])
        else:
            self._view.set_pythons([PythonOption(path=sys.executable, title=f"{version} (this one)")])

    def _unavailable(self) -> dict[tuple[str, str], str | None]:
        return {(facts.path, key): reason for facts in self._pythons for key, reason in facts.unavailable.items()}

    def _versions(self) -> dict[str, str]:
        return {facts.path: facts.version for facts in self._pythons}

    def _cards(self) -> list[Card]:
        return [self._card(key) for key in PRESETS]

    def _card(self, key: str) -> Card:
        preset = PRESETS[key]
        try:
            plan = make_plan(
                form_of_preset(key, PlanForm()), seed=0, unavailable=self._unavailable(), versions=self._versions()
            )
            duration = format_duration(estimate_s(plan, self._rates, self._usable_cores))
        except PlanError:
            duration = "cannot run here"
        strategies = tuple(dict.fromkeys(strategy for strategy, _ in preset.cells))
        return Card(key=key, title=preset.title, text=preset.summary, duration=duration, strategies=strategies)


def form_of_preset(key: str, form: PlanForm) -> PlanForm:
    """A form that shows a preset; interpreters and start method stay as they are.

    `PlanForm.preset` says which cells there are: strategies and workers only mirror them.
    """
    preset = PRESETS[key]
    workers = {count for strategy, count in preset.cells if not STRATEGIES[strategy].one_worker}
    return replace(
        form,
        preset=key,
        workload=preset.workload,
        num=preset.num,
        strategies=tuple(dict.fromkeys(strategy for strategy, _ in preset.cells)),
        workers=tuple(sorted(workers)) or (1,),
        effort=preset.effort,
        rounds=None,
    )


def plan_line(plan: Plan) -> str:
    """The plan in one line of words, for the folded bar."""
    first = plan.cells[0]
    strategies = len({cell.strategy for cell in plan.cells})
    many = {cell.workers for cell in plan.cells if not STRATEGIES[cell.strategy].one_worker}
    parts = [
        WORKLOADS[first.workload].title.split(",")[0],
        f"num {format_num(first.num)}",
        f"{strategies} strateg{'y' if strategies == 1 else 'ies'}",
    ]
    if many:
        parts.append(f"workers {' '.join(map(str, sorted(many)))}")
    parts.append(f"{plan.rounds} round{'s' * (plan.rounds != 1)}")
    return "    ".join(parts)


def _strategy_option(key: str, pythons: Sequence[PythonFacts], version: str) -> StrategyOption:
    strategy = STRATEGIES[key]
    reasons = [facts.unavailable.get(key) for facts in pythons]
    # Where one of several interpreters can, the strategy stays; the plan's check names the other.
    reason = reasons[0] if reasons and all(reasons) else None
    methods: tuple[str, ...] = ()
    if strategy.team == "processes":
        default = default_start_method(version, sys.platform)
        methods = (default.value, *(m.value for m in StartMethod if m is not default and _possible(m)))
    note = _short(reason) if reason else _NOTES.get(key, "")
    return StrategyOption(
        key=key, title=strategy.title, summary=strategy.summary, note=note, reason=reason, start_methods=methods
    )


def _possible(method: StartMethod) -> bool:
    return method is StartMethod.SPAWN or sys.platform != "win32"


def _short(reason: str) -> str:
    """The gist of a reason, for the right of its row; the whole is in the tooltip."""
    return "not installed" if "not installed" in reason or "No module" in reason else reason.split(":")[0].rstrip(".")


def _python_option(facts: PythonFacts) -> PythonOption:
    free = "t" if facts.gil is False else ""
    this = " (this one)" if facts.path == sys.executable else ""
    return PythonOption(path=facts.path, title=f"{facts.version}{free}{this}")


def form_to_plain(form: PlanForm) -> dict[str, Any]:
    """The form as values that an ini file can keep."""
    return {name: value.value if isinstance(value, Enum) else value for name, value in asdict(form).items()}


def form_from_plain(raw: Mapping[str, Any] | None) -> PlanForm | None:
    """The form that was kept, or None where it does not make a plan today."""
    if raw is None:
        return None
    tuples: dict[str, Callable[[Any], Any]] = {"strategies": str, "workers": int, "pythons": str}
    try:
        values = {name: tuple(map(tuples[name], value)) if name in tuples else value for name, value in raw.items()}
        method = values.get("start_method")
        values["start_method"] = StartMethod(method) if method else None
        values["effort"] = Effort(values.get("effort", Effort.NORMAL))
        form = PlanForm(**values)
        make_plan(form, seed=0)
    except (PlanError, TypeError, ValueError, KeyError):
        return None
    if ALL in form.strategies:
        form = replace(form, strategies=tuple(STRATEGIES))
    return form
