"""Forms of a plan: from a preset, in words, and as plain values for the settings.

Pure functions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import Enum
from typing import Any

from ...core.bench.model import Arguments, Cell, Effort, Plan, Schedule, StartMethod
from ...core.bench.strategies import RACED, STRATEGIES
from ...core.bench.workloads import WORKLOADS
from ...core.display.i18n import tr
from ...core.display.numbers import between, format_count, number
from ...core.display.titles import workload_title
from ...core.plan.form_rules.cluster_rules import cluster_counts
from ...core.plan.parsing import ADAPTED
from ...core.plan.plan_form import PlanForm
from ...core.plan.plan_making import make_plan
from ...core.plan.presets import PRESETS
from ...core.plan.rules import ALL, PlanError
from ...core.plan.sweeps import Sweep, sweep_nums, sweep_workers
from ...core.results.caption import called

_COUNTER = "counter"
_MOST_NAMED = 2  # differences between two plans


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
        function=None,
        arguments=(),
        num=preset.num,
        strategies=tuple(dict.fromkeys(strategy for strategy, _ in preset.cells)),
        workers=tuple(sorted(workers)) or (1,),
        nums=sweep_nums(preset.num, preset.least_num) if preset.least_num is not None else (),
        sweep=Sweep.NUM if preset.least_num is not None else None,
        effort=preset.effort,
        rounds=None,
    )


def form_of_plan(plan: Plan, form: PlanForm) -> PlanForm:
    """A form that shows a plan as nearly as one can; interpreters and start method stay as they are."""
    workers = {cell.workers for cell in plan.cells if not STRATEGIES[cell.strategy].one_worker}
    nums = tuple(sorted({cell.num for cell in plan.cells}))
    return replace(
        form,
        preset=None,
        workload=plan.cells[0].workload,
        function=plan.function,
        arguments=tuple(dict.fromkeys(cell.arguments for cell in plan.cells if cell.arguments is not None)),
        num=nums[-1],
        nums=nums if len(nums) > 1 else (),
        sweep=Sweep.NUM if len(nums) > 1 else None,
        strategies=tuple(dict.fromkeys(cell.strategy for cell in plan.cells)),
        workers=tuple(sorted(workers)) or (1,),
        schedules=(),
        inner_threads=tuple(sorted({cell.inner_threads for cell in plan.cells if cell.inner_threads is not None})),
        effort=next((one for one in Effort if one.rounds == plan.rounds), form.effort),
        rounds=None if plan.rounds in {one.rounds for one in Effort} else plan.rounds,
    )


def form_of_run(plan: Plan, form: PlanForm) -> PlanForm:
    """The same for a run that was opened: also interpreters, start method and chunks, but no cluster of it."""
    cells = [cell for cell in plan.cells if not STRATEGIES[cell.strategy].one_worker]
    methods = {cell.start_method for cell in cells if cell.start_method is not None}
    chunks = {cell.chunk or ADAPTED for cell in cells}
    return replace(
        form_of_plan(plan, form),
        pythons=tuple(dict.fromkeys(cell.python for cell in plan.cells)),
        start_method=min(methods) if len(methods) == 1 else None,
        schedules=tuple(dict.fromkeys(cell.schedule for cell in cells if cell.schedule is not None)),
        chunks=tuple(sorted(chunks)) if chunks != {ADAPTED} else (),
        check_races=bool(plan.races),
        time_limit_s=plan.time_limit_s,
    )


def asked_of(form: PlanForm) -> tuple[object, ...]:
    """What a preset lays down; the rest of a form is the user's in any case."""
    return (
        form.workload,
        form.function,
        form.num,
        form.nums,
        form.strategies,
        form.workers,
        form.effort,
        form.rounds,
        form.sweep,
    )


def own_unless_preset(form: PlanForm) -> PlanForm:
    """A remembered form, which may come from an older version: then its preset was another."""
    if form.preset is None:
        return form
    preset = PRESETS[form.preset]
    same = (form.workload, form.effort) == (preset.workload, preset.effort)
    same = same and (form.num == preset.num or preset.within_s is not None)
    if not same:
        return replace(form, preset=None)
    laid_down = form_of_preset(form.preset, form)
    return replace(form, nums=laid_down.nums, sweep=laid_down.sweep)


def plan_line(plan: Plan) -> str:
    """The plan in one line of words, for the folded bar."""
    first = plan.cells[0]
    strategies = len({cell.strategy for cell in plan.cells})
    many = {cell.workers for cell in plan.cells if not STRATEGIES[cell.strategy].one_worker}
    parts = [
        called(plan) or workload_title(first.workload),
        tr("num {num}").format(num=_sizes([cell.num for cell in plan.cells])),
        tr("1 strategy") if strategies == 1 else tr("{n} strategies", "", strategies),
    ]
    if many:
        parts.append(tr("workers {counts}").format(counts=" ".join(map(str, sorted(many)))))
    parts.append(format_count(plan.rounds, "round"))
    return "    ".join(parts)


def plan_differences(plan: Plan, other: Plan) -> list[str]:
    """In what the cells of two plans differ, in words; more rounds of the same cells are no other plan."""
    another = [tr("function")] if _text_of(plan) != _text_of(other) and plan.function and other.function else []
    if set(plan.cells) == set(other.cells):
        return another
    kinds: tuple[tuple[str, Callable[[Cell], object]], ...] = (
        (tr("workload"), lambda cell: cell.workload),
        (tr("num"), lambda cell: cell.num),
        (tr("strategies"), lambda cell: cell.strategy),
        (tr("workers"), lambda cell: cell.workers),
        (tr("inner threads"), lambda cell: cell.inner_threads),
        (tr("Python"), lambda cell: cell.python),
        (tr("start method"), lambda cell: cell.start_method),
    )
    found = another + [
        name for name, of in kinds if {of(cell) for cell in plan.cells} != {of(cell) for cell in other.cells}
    ]
    if len(found) > _MOST_NAMED + 1:
        # What matters most comes first; the rest is only counted, for the words have to fit beside Run.
        return [*found[:_MOST_NAMED], tr("{n} more", "", len(found) - _MOST_NAMED)]
    return found or [tr("cells")]


def _text_of(plan: Plan) -> tuple[str, ...]:
    """Which function of the user's a plan runs, and as which text."""
    function = plan.function
    return () if function is None else (function.file, function.module, function.name, function.sha256)


def _sizes(nums: Sequence[int]) -> str:
    least, most = min(nums), max(nums)
    return number(most) if least == most else between(number(least), number(most))


def form_to_plain(form: PlanForm) -> dict[str, Any]:
    """The form as values that an ini file can keep; a function of the user's is none of them."""
    if form.function is not None:
        form = replace(form, function=None, check_races=False, arguments=(), workload=_COUNTER, nums=())
        # Its sweep over num goes with the nums: over a single one there is nothing to show.
        sweep = None if form.sweep is Sweep.NUM else form.sweep
        form = replace(form, num=WORKLOADS[_COUNTER].default_num, sweep=sweep)
    return {name: _plain(value) for name, value in asdict(form).items()}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return value.value if isinstance(value, Enum) else value


def form_from_plain(raw: Mapping[str, Any] | None) -> PlanForm | None:
    """The form that was kept, or None where it does not make a plan today."""
    if raw is None:
        return None
    whole: dict[str, type] = dict.fromkeys(("workers", "nums", "chunks", "inner_threads"), int)
    words: dict[str, type] = {"strategies": str, "pythons": str}
    tuples: dict[str, type] = {"schedules": Schedule, "arguments": Arguments, **words, **whole}
    try:
        values: dict[str, Any] = {
            name: tuple(map(tuples[name], value)) if name in tuples else value for name, value in raw.items()
        }
        method = values.get("start_method")
        values["start_method"] = StartMethod(method) if method else None
        sweep = values.get("sweep")
        values["sweep"] = Sweep(sweep) if sweep else None
        values["effort"] = Effort(values.get("effort", Effort.NORMAL))
        form = PlanForm(**values)
        make_plan(form, seed=0)
    except (PlanError, TypeError, ValueError, KeyError):
        return None
    if ALL in form.strategies:
        form = replace(form, strategies=RACED)
    return form


def over_cluster(form: PlanForm, known: tuple[str, int] | None, cores: tuple[int, int]) -> PlanForm:
    """The form, with the workers of its cluster where a sweep of workers goes over it and these are `known`."""
    swept = form.sweep is Sweep.WORKERS and form.workers == sweep_workers(*cores)
    if known is None or not swept or form.cluster != known[0]:
        return form
    return replace(form, cluster_workers=cluster_counts(known[1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A form and the plan that it asks for."""

    form: PlanForm
    plan: Plan
