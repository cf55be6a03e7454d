"""Forms of a plan: from a preset, in words, and as plain values for the settings.

Pure functions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from enum import Enum
from typing import Any

from ...core.bench.model import Cell, Effort, Plan, Schedule, StartMethod
from ...core.bench.strategies import RACED, STRATEGIES
from ...core.bench.workloads import WORKLOADS
from ...core.display.i18n import tr
from ...core.display.numbers import between, format_count
from ...core.display.titles import workload_title
from ...core.plan.plan_form import ALL, PRESETS, PlanError, PlanForm, format_num, make_plan
from ...core.plan.sweeps import Sweep, sweep_nums
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
        num=preset.num,
        strategies=tuple(dict.fromkeys(strategy for strategy, _ in preset.cells)),
        workers=tuple(sorted(workers)) or (1,),
        nums=sweep_nums(preset.num, preset.least_num) if preset.least_num is not None else (),
        sweep=Sweep.NUM if preset.least_num is not None else None,
        effort=preset.effort,
        rounds=None,
    )


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
    if set(plan.cells) == set(other.cells):
        return []
    kinds: tuple[tuple[str, Callable[[Cell], object]], ...] = (
        (tr("workload"), lambda cell: cell.workload),
        (tr("num"), lambda cell: cell.num),
        (tr("strategies"), lambda cell: cell.strategy),
        (tr("workers"), lambda cell: cell.workers),
        (tr("Python"), lambda cell: cell.python),
        (tr("start method"), lambda cell: cell.start_method),
    )
    found = [name for name, of in kinds if {of(cell) for cell in plan.cells} != {of(cell) for cell in other.cells}]
    if len(found) > _MOST_NAMED + 1:
        # What matters most comes first; the rest is only counted, for the words have to fit beside Run.
        return [*found[:_MOST_NAMED], tr("{n} more", "", len(found) - _MOST_NAMED)]
    return found or [tr("cells")]


def _sizes(nums: Sequence[int]) -> str:
    least, most = min(nums), max(nums)
    return format_num(most) if least == most else between(format_num(least), format_num(most))


def form_to_plain(form: PlanForm) -> dict[str, Any]:
    """The form as values that an ini file can keep; a function of the user's is none of them."""
    if form.function is not None:
        form = replace(form, function=None, workload=_COUNTER, num=WORKLOADS[_COUNTER].default_num, nums=())
    return {name: _plain(value) for name, value in asdict(form).items()}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return value.value if isinstance(value, Enum) else value


def form_from_plain(raw: Mapping[str, Any] | None) -> PlanForm | None:
    """The form that was kept, or None where it does not make a plan today."""
    if raw is None:
        return None
    tuples: dict[str, type] = {"strategies": str, "workers": int, "pythons": str, "nums": int, "schedules": Schedule}
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
