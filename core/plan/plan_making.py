"""From a form to a plan: every value in it is checked here, once.

Pure functions over plain values; which strategies a Python can run is passed in.
"""

from __future__ import annotations

import re
import secrets
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from ..bench.model import Cell, Plan, Schedule, StartMethod
from ..bench.strategies import RACED, STRATEGIES, TWIN, Strategy, may_have_inner, schedule_missing
from ..bench.workloads import WORKLOADS, kernel_missing
from ..display.i18n import tr
from ..display.titles import strategy_title
from .form_rules.argument_rules import check_arguments, dealt_arguments
from .form_rules.cluster_rules import check_reached
from .parsing import ADAPTED
from .plan_form import PlanForm
from .presets import preset_named
from .reasons_why_not import grouped_notes, own_missing, sentence, spoken
from .rules import (
    ALL,
    PlanError,
    check_chunk,
    check_count,
    check_function,
    check_inner,
    check_num,
    check_rounds,
    check_seed,
    check_start_method,
    check_strategy,
    check_time_limit,
    check_workload,
)
from .sweeps import sweep_nums

# (python, strategy) to the reason why it cannot run there; None or absent where it can.
Unavailable = Mapping[tuple[str, str], str | None]


def drawn_seed() -> int:
    """A seed for the order of a plan's cells, 0 to 2**32 - 1."""
    return secrets.randbelow(2**32)


def default_start_method(version: str, platform: str) -> StartMethod:
    """How a Python of that version makes worker processes on that system, as its documentation says.

    Parameters
    ----------
    version
        "3.11.7", as `PythonInfo.version`.
    platform
        As `sys.platform`.
    """
    if not platform.startswith("linux"):
        return StartMethod.SPAWN
    numbers = [int(part) for part in re.findall(r"[0-9]+", version)[:2]]
    return StartMethod.FORKSERVER if numbers >= [3, 14] else StartMethod.FORK


def make_plan(
    form: PlanForm,
    *,
    seed: int | None = None,
    unavailable: Unavailable | None = None,
    versions: Mapping[str, str] | None = None,
    start_methods: Sequence[StartMethod] = (),
) -> Plan:
    """The cells and rounds that a form asks for; every value in it is checked.

    A strategy that cannot run is an error where it was named, and left out where "all" or a preset asked for it,
    or where another of the Pythons can run it: `left_out` says which.

    Parameters
    ----------
    seed
        Of the order of the cells; None draws one.
    versions
        Version by path of the interpreter; this Python's for those that are missing.
    start_methods
        Several of them, one cell each; the form holds only one.

    Raises
    ------
    PlanError
        With the field it is about.
    """
    check_workload(form.workload)
    check_function(form.workload, form.function)
    for num in _nums(form):
        check_num(num, form.workload)
    rounds = form.effort.rounds if form.rounds is None else form.rounds
    check_rounds(rounds)
    check_time_limit(form.time_limit_s)
    check_seed(seed)
    _check_chunks(form)
    check_arguments(form.arguments, form.function, [key for key, _ in _pairs(form)])
    _check_inner(form)
    check_reached(form.cluster, [key for key, _ in _pairs(form)])
    methods = tuple(start_methods) or ((form.start_method,) if form.start_method else ())
    for method in methods:
        check_start_method(method, sys.platform)
    cells = dict.fromkeys(_cells(form, unavailable or {}, versions or {}, methods))
    if not cells:
        notes = left_out(form, unavailable=unavailable or {}, versions=versions)
        raise PlanError("strategies", " ".join((tr("none of the strategies can run here:"), *notes)))
    seed = drawn_seed() if seed is None else seed
    return Plan(
        cells=tuple(cells),
        rounds=rounds,
        seed=seed,
        time_limit_s=form.time_limit_s,
        function=form.function,
        races=form.races,
    )


def left_out(form: PlanForm, *, unavailable: Unavailable, versions: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """What `make_plan` leaves out of that form, and why: one sentence for each reason."""
    keys = dict.fromkeys(strategy for strategy, _ in _pairs(form))
    undealt = grouped_notes(
        (strategy_title(key), "", spoken(reason))
        for key in keys
        for schedule in form.schedules
        if not _unfit(form, key) and (reason := schedule_missing(STRATEGIES[key], schedule))
    )
    if not _tolerant(form):
        keys = dict.fromkeys(key for key in keys if not _unfit(form, key) and _runs_somewhere(form, key, unavailable))
    several = len(_pythons(form)) > 1
    missing = (
        (strategy_title(key), _version(python, versions or {}) if several else "", reason)
        for python in _pythons(form)
        for key in keys
        if not _unfit(form, key)
        and (reason := own_missing(form.function, STRATEGIES[key]) or unavailable.get((python, key)))
    )
    notes = grouped_notes(missing) + undealt
    unfit = ((strategy_title(key), "", spoken(reason)) for key in keys if (reason := _unfit(form, key)))
    return notes + grouped_notes(unfit)


def _unfit(form: PlanForm, strategy: str) -> str | None:
    """Why the form's workload has nothing for a strategy, whatever the Python."""
    if form.function:
        return None
    return kernel_missing(form.workload, STRATEGIES[strategy].backend)


def _cells(
    form: PlanForm, unavailable: Unavailable, versions: Mapping[str, str], methods: tuple[StartMethod, ...]
) -> Iterator[Cell]:
    for num, python in product(_nums(form), _pythons(form)):
        version = _version(python, versions)
        for key, workers in _pairs(form):
            if reason := _unfit(form, key):
                if _tolerant(form):
                    continue
                said = tr("{strategy} cannot run this: {reason}")
                raise PlanError(
                    "strategies", said.format(strategy=strategy_title(key), reason=sentence(spoken(reason)))
                )
            if reason := own_missing(form.function, STRATEGIES[key]) or unavailable.get((python, key)):
                if _tolerant(form) or _runs_somewhere(form, key, unavailable):
                    continue
                raise _cannot_run(key, version, reason)
            own: tuple[StartMethod | None, ...] = (None,)
            if STRATEGIES[key].team.has_start_methods:
                own = methods or (default_start_method(version, sys.platform),)
            dealt, shared = _handed_out(form, STRATEGIES[key]), dealt_arguments(form.arguments, form.function, key)
            for method, (schedule, chunk), inner, arguments in product(own, dealt, _inner(form, key), shared):
                yield Cell(
                    workload=form.workload,
                    num=num,
                    strategy=key,
                    workers=workers,
                    python=python,
                    start_method=method,
                    schedule=schedule,
                    chunk=chunk,
                    cluster=form.cluster if STRATEGIES[key].team.reaches else None,
                    inner_threads=inner,
                    arguments=arguments,
                )


def _inner(form: PlanForm, strategy: str) -> tuple[int | None, ...]:
    """How many threads libraries inside a strategy's workers may have; those of a cluster are set where they run."""
    row = STRATEGIES[strategy]
    if (form.cluster and row.team.reaches) or not may_have_inner(row, own=form.function is not None):
        return (None,)
    return form.inner_threads or (None,)


def _check_inner(form: PlanForm) -> None:
    """Refuse inner threads where no strategy has any."""
    for threads in form.inner_threads:
        check_inner(threads)
    if form.inner_threads and all(_inner(form, key) == (None,) for key, _ in _pairs(form)):
        said = tr(
            "none of these strategies calls a library that has threads of its own: choose NumPy or a function of yours,"
            " or leave the inner threads out"
        )
        raise PlanError("inner_threads", said)


def _handed_out(form: PlanForm, strategy: Strategy) -> Iterator[tuple[Schedule | None, int | None]]:
    """By which schedules a strategy's workers get their work, and in which chunks."""
    if strategy.one_worker:
        yield None, None
        return
    usual = None if WORKLOADS[form.workload].schedule.draws else Schedule.DYNAMIC
    for schedule, chunk in product(form.schedules or (None,), form.chunks or (None,)):
        if schedule_missing(strategy, schedule) is None:
            yield (usual if chunk is not None and schedule is None else schedule), chunk or None


def _check_chunks(form: PlanForm) -> None:
    """Refuse chunks that nobody draws, or too many of them."""
    for num, chunk in product(_nums(form), (chunk for chunk in form.chunks if chunk != ADAPTED)):
        check_chunk(chunk, num * WORKLOADS[form.workload].steps)
    fixed = [schedule for schedule in form.schedules if not schedule.draws]
    if form.chunks and fixed:
        said = tr("chunks are drawn, and by the schedule {schedule} none are: leave it out, or the size of the chunks")
        raise PlanError("chunk", said.format(schedule=fixed[0]))


def _nums(form: PlanForm) -> tuple[int, ...]:
    if form.nums:
        return form.nums
    least = preset_named(form.preset).least_num if form.preset is not None else None
    return (form.num,) if least is None else sweep_nums(form.num, least)


def _pairs(form: PlanForm) -> Iterator[tuple[str, int]]:
    """Strategy and workers of each cell under one Python."""
    if form.preset is not None:
        yield from preset_named(form.preset).cells
        return
    keys = RACED if ALL in form.strategies else form.strategies
    if form.function is not None and form.function.native and TWIN not in keys:
        keys = (*keys, TWIN)
    if not keys:
        raise PlanError("strategies", tr("choose at least one strategy of {names}").format(names=", ".join(STRATEGIES)))
    for key in keys:
        check_strategy(key, or_all=True)
        if STRATEGIES[key].one_worker:
            yield key, 1
            continue
        if not form.workers:
            raise PlanError("workers", tr("workers must be given at least once, such as 2 or 1,2,4, got nothing"))
        for count in (STRATEGIES[key].team.reaches and form.cluster_workers) or form.workers:
            check_count(count)
            yield key, count


def _cannot_run(strategy: str, version: str, reason: str) -> PlanError:
    said = tr("{strategy} cannot run under Python {version}: {reason}")
    title = strategy_title(strategy)
    return PlanError("strategies", said.format(strategy=title, version=version, reason=sentence(reason)))


def _tolerant(form: PlanForm) -> bool:
    return form.preset is not None or ALL in form.strategies


def _runs_somewhere(form: PlanForm, strategy: str, unavailable: Unavailable) -> bool:
    """Whether one of the form's Pythons can run it."""
    missing = own_missing(form.function, STRATEGIES[strategy])
    return missing is None and not all(unavailable.get((python, strategy)) for python in _pythons(form))


def _pythons(form: PlanForm) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form.pythons)) or (sys.executable,)


def _version(python: str, versions: Mapping[str, str]) -> str:
    return versions.get(python, ".".join(map(str, sys.version_info[:3])))
