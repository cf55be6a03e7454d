"""The options of `speeduplab run` as they were typed, and the plan that they describe.

Measures nothing. It starts an interpreter only to ask what it can run, and only one that was named or
belongs to this machine: a run file may come from a stranger.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ...bench.model import Cell, Effort, Plan, StartMethod
from ...bench.strategies import RACED, STRATEGIES
from ...bench.teams import team_kind
from ...bench.workloads import WORKLOADS
from ...hosts.clusters.named_cluster import counts_at, moved_to
from ...hosts.found_pythons import all_pythons, find_pythons, free_threaded, python_named
from ...hosts.interpreters import PythonInfo, probe, this_python
from ...machine.cores import logical_cores, physical_cores
from ...plan.parsing import (
    parse_arguments,
    parse_chunks,
    parse_inner_threads,
    parse_num,
    parse_nums,
    parse_rounds,
    parse_schedules,
    parse_start_methods,
    parse_strategies,
    parse_workers,
)
from ...plan.plan_form import PlanForm
from ...plan.plan_making import default_start_method, left_out, make_plan
from ...plan.presets import preset_named
from ...plan.reasons_why_not import grouped_notes
from ...plan.rules import (
    ALL,
    PlanError,
    check_address,
    check_seed,
    check_start_method,
    check_strategy,
    check_time_limit,
    check_workload,
    quoted,
    unknown,
)
from ...plan.sweeps import Sweep, cannot_show, sweep_nums, sweep_workers
from ...runfile import plan_file, read
from ..terminal import warn
from .function_request import consented, refuse_without_function, with_function

# What a file says itself; the rest may be chosen anew.
_OF_A_FILE = (
    *("preset", "workload", "function", "items", "shape", "combine", "rtol", "native"),
    *("num", "nums", "sweep", "strategy", "workers", "start_method", "schedule", "chunk"),
    "inner_threads",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRequest:
    """The options as they were typed; None where one was not given."""

    file: Path | None = None
    more: Path | None = None
    preset: str | None = None
    workload: str | None = None
    lesson: str | None = None
    guess: tuple[str, ...] = ()
    function: str | None = None
    items: str | None = None
    shape: str | None = None
    combine: str | None = None
    rtol: float | None = None
    native: str | None = None
    arguments: str | None = None
    check_races: bool = False
    num: str | None = None
    nums: str | None = None
    sweep: str | None = None
    strategy: str | None = None
    workers: str | None = None
    python: str | None = None
    start_method: str | None = None
    schedule: str | None = None
    chunk: str | None = None
    inner_threads: str | None = None
    dask: str | None = None
    simulate: str | None = None
    link: str | None = None
    effort: str | None = None
    rounds: str | None = None
    time_limit_s: float | None = None
    seed: int | None = None
    save: Path | None = None
    price_per_core_hour: float | None = None
    require: tuple[str, ...] = ()
    summary_markdown: Path | None = None
    yes: bool = False
    json: bool = False


def plan_of(request: RunRequest) -> Plan:
    """The plan that the options describe; what it leaves out is said on stderr.

    Raises
    ------
    PlanError, PythonError, RunFileError
        If the request makes no sense.
    """
    if request.file is not None:
        return _plan_again(request, request.file)
    form = _form(request)
    if request.function is None:
        refuse_without_function(request)
    pythons = _pythons(form, request)
    if request.function is not None:
        form = with_function(form, request, [info.path for info in pythons])
    form = replace(form, pythons=tuple(info.path for info in pythons))
    if request.check_races:
        form = replace(form, races=(*form.pythons, *free_threaded()))
    unavailable = {(info.path, key): reason for info in pythons for key, reason in info.unavailable.items()}
    versions = {info.path: info.name for info in pythons}
    methods = parse_start_methods(request.start_method) if request.start_method is not None else ()
    plan = make_plan(form, seed=request.seed, unavailable=unavailable, versions=versions, start_methods=methods)
    for note in left_out(form, unavailable=unavailable, versions=versions):
        warn(note)
    if request.sweep is not None and (note := cannot_show(Sweep(request.sweep), plan.cells)):
        warn(note)
    return plan


def _pythons(form: PlanForm, request: RunRequest) -> list[PythonInfo]:
    """Those that were named; else this one, and for all strategies of a function of one's own all there are."""
    if request.python is not None:
        return _named(request.python)
    if (form.function is None and request.function is None) or request.strategy != ALL:
        return [_here(_wanted(form))]
    return all_pythons()


def _form(request: RunRequest) -> PlanForm:
    """The options as a form, still without interpreters."""
    preset = preset_named(request.preset) if request.preset is not None else None
    if preset is not None and (request.strategy is not None or request.workers is not None):
        option = "strategy" if request.strategy is not None else "workers"
        text = f"a preset brings its own strategies and workers: leave out --preset {preset.key} or --{option}"
        raise PlanError("preset", text)
    workload, effort = (preset.workload, preset.effort) if preset is not None else ("counter", Effort.NORMAL)
    workload = workload if request.workload is None else request.workload
    num = preset.num if preset is not None else WORKLOADS[workload].default_num if workload in WORKLOADS else 1
    num, sweep = num if request.num is None else parse_num(request.num, workload), _sweep(request)
    return PlanForm(
        preset=request.preset,
        workload=workload,
        num=num,
        nums=_nums(request, num, sweep),
        strategies=(ALL,) if request.strategy is None else parse_strategies(request.strategy),
        workers=_workers(request, sweep),
        cluster=check_address(request.dask) if request.dask is not None else None,
        cluster_workers=_cluster_workers(request, sweep),
        schedules=() if request.schedule is None else parse_schedules(request.schedule),
        chunks=() if request.chunk is None else parse_chunks(request.chunk),
        inner_threads=() if request.inner_threads is None else parse_inner_threads(request.inner_threads),
        arguments=() if request.arguments is None else parse_arguments(request.arguments),
        effort=effort,
        rounds=rounds_of(request),
        time_limit_s=request.time_limit_s,
    )


def _sweep(request: RunRequest) -> Sweep | None:
    if request.sweep is None:
        return None
    if request.sweep not in list(Sweep):
        raise PlanError("num", unknown("sweep", request.sweep, Sweep))
    if request.preset is not None:
        raise PlanError("preset", f"a preset brings its own cells: leave out --preset {request.preset} or --sweep")
    return Sweep(request.sweep)


def _nums(request: RunRequest, num: int, sweep: Sweep | None) -> tuple[int, ...]:
    """The sizes of a sweep; none where there is only `num`."""
    if request.nums is None:
        return sweep_nums(num) if sweep is Sweep.NUM else ()
    if request.num is not None:
        raise PlanError("num", "--nums names every size: leave out --num or --nums")
    return parse_nums(request.nums)


def _workers(request: RunRequest, sweep: Sweep | None) -> tuple[int, ...]:
    if request.workers is not None:
        return parse_workers(request.workers)
    return sweep_workers(physical_cores(), logical_cores()) if sweep is Sweep.WORKERS else (2,)


def _cluster_workers(request: RunRequest, sweep: Sweep | None) -> tuple[int, ...]:
    """Of a sweep over the workers of a cluster, which this machine's cores do not bound."""
    if request.dask is None or request.workers is not None or sweep is not Sweep.WORKERS:
        return ()
    return counts_at(check_address(request.dask))


def rounds_of(request: RunRequest) -> int | None:
    """Rounds that were asked for, as a number or as an effort; None where neither was."""
    effort = None if request.effort is None else _effort(request.effort)
    if request.rounds is not None:
        return parse_rounds(request.rounds)
    return None if effort is None else effort.rounds


def _effort(text: str) -> Effort:
    if text not in list(Effort):
        raise PlanError("rounds", unknown("effort", text, Effort))
    return Effort(text)


def _wanted(form: PlanForm) -> Iterable[str]:
    """The strategies that the form may ask for."""
    if form.preset is not None:
        return dict.fromkeys(key for key, _ in preset_named(form.preset).cells)
    return RACED if ALL in form.strategies else form.strategies


def _here(keys: Iterable[str]) -> PythonInfo:
    """What this interpreter says of those strategies, without starting a child where that is possible."""
    rows = [STRATEGIES[key] for key in keys]
    if any(row.team.asked_apart for row in rows):
        return this_python()
    return PythonInfo(
        path=sys.executable,
        version=".".join(map(str, sys.version_info[:3])),
        implementation=sys.implementation.name,
        gil=None,
        unavailable={row.key: team_kind(row.team).unavailable(row.backend) for row in rows},
    )


def _named(text: str) -> list[PythonInfo]:
    """The interpreters in "PATH,3.14,3.13t", each asked once."""
    named = [part.strip() for part in text.split(",")]
    if not all(named):
        got = quoted(text) if text else "nothing"
        raise PlanError(
            "python", f"--python takes paths or versions separated by commas, got {got}: name one in each place"
        )
    return list({info.path: info for info in map(python_named, dict.fromkeys(named))}.values())


def _plan_again(request: RunRequest, file: Path) -> Plan:
    """The plan in a file, for this machine."""
    for name in _OF_A_FILE:
        if getattr(request, name) is not None:
            option = name.replace("_", "-")
            raise PlanError(name, f"{file.name} brings its own plan: leave out the file or --{option}")
    rounds = rounds_of(request)
    check_seed(request.seed)
    check_time_limit(request.time_limit_s)
    plan = plan_file.read_plan(file) if file.suffix == plan_file.SUFFIX else read(file).plan
    if plan.function is not None:
        plan = replace(plan, function=consented(plan.function, file, yes=request.yes))
    plan = moved_to(plan, check_address(request.dask) if request.dask is not None else None, file, yes=request.yes)
    # A run of a newer program can be shown, but not measured again here.
    for cell in plan.cells:
        check_workload(cell.workload)
        check_strategy(cell.strategy)
    if request.python is None:
        hosts = _hosts_here(plan)
        cells = [(cell, hosts[cell.python]) for cell in plan.cells]
    else:
        cells = [(cell, info) for info in _named(request.python) for cell in plan.cells]
    return replace(
        plan,
        cells=_runnable(cells),
        rounds=rounds or plan.rounds,
        seed=plan.seed if request.seed is None else request.seed,
        time_limit_s=plan.time_limit_s if request.time_limit_s is None else request.time_limit_s,
    )


def _hosts_here(plan: Plan) -> dict[str, PythonInfo]:
    """For each interpreter that a file names the one that takes its place: itself, if it is one of this machine's."""
    ours = {*find_pythons(), sys.executable}
    hosts = {}
    for path in dict.fromkeys(cell.python for cell in plan.cells):
        # What a file names is a path, perhaps of any program: it is not started because a file says so.
        if path in ours and path != sys.executable:
            hosts[path] = probe(path)
            continue
        hosts[path] = _here([cell.strategy for cell in plan.cells if cell.python == path])
        if path not in ours:
            warn(f"{path} is no Python of this machine: {sys.executable} takes its place; name others with --python")
    return hosts


def _runnable(wanted: list[tuple[Cell, PythonInfo]]) -> tuple[Cell, ...]:
    """The cells for those interpreters, without what they cannot run here."""
    cells: dict[Cell, None] = {}
    notes: dict[str, None] = {}
    missing: list[tuple[str, str, str]] = []
    for cell, info in wanted:
        if reason := info.unavailable.get(cell.strategy):
            missing.append((STRATEGIES[cell.strategy].title, info.name, reason))
            continue
        method, note = _start_method(cell.start_method, info)
        if note:
            notes[note] = None
        cells[replace(cell, python=info.path, start_method=method)] = None
    said = (*grouped_notes(missing), *notes)
    if not cells:
        raise PlanError("strategies", " ".join(("none of the strategies can run here:", *said)))
    for note in said:
        warn(note)
    return tuple(cells)


def _start_method(method: StartMethod | None, info: PythonInfo) -> tuple[StartMethod | None, str | None]:
    """The method, or the default one and a note where the file's does not exist on this system."""
    if method is not None:
        try:
            check_start_method(method, sys.platform)
        except PlanError:
            instead = default_start_method(info.version, sys.platform)
            return instead, f"Start method {method} does not exist on this system: {instead} takes its place."
    return method, None
