"""`race`: a function of the user's through strategies, from Python."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import datetime
from functools import wraps
from pathlib import Path
from shlex import quote
from typing import Any, ParamSpec, TypeVar

from ..bench.events import RunStarted
from ..bench.model import Effort, Plan
from ..bench.workloads import OWN
from ..gate import Requirement, check_requirements, judge, parse_requirements
from ..hosts import ChildHost
from ..hosts.clusters.named_cluster import with_cluster
from ..hosts.found_pythons import all_pythons, free_threaded, python_named
from ..hosts.interpreter_card import with_measured
from ..hosts.interpreters import PythonError, this_python
from ..hosts.own.function_look import LIMIT_S, look_at
from ..machine.machine_card import machine_card
from ..plan.function_naming import parse_shape, with_twin
from ..plan.parsing import parse_arguments
from ..plan.plan_form import PlanForm
from ..plan.plan_making import make_plan
from ..plan.rules import ALL, PlanError, check_address, check_time_limit, unknown
from ..results.run_result import RunResult
from ..run import run_plan
from ..runfile import SUFFIX, RunWriter, new_path
from ..summary.summary import summarise
from .function_object import function_of
from .race_progress import RaceProgress, shown_line
from .race_result import RaceResult

USUAL = ("serial", "threads", "processes")
_P = ParamSpec("_P")
_R = TypeVar("_R")


def _in_words(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """Raise what is wrong with a request where it was made: the way through our own files tells its author nothing."""

    @wraps(function)
    def asked(*arguments: _P.args, **options: _P.kwargs) -> _R:
        __tracebackhide__ = True  # IPython and pytest heed it
        try:
            return function(*arguments, **options)
        except (PlanError, PythonError, KeyboardInterrupt) as error:
            raise error.with_traceback(None) from None

    return asked


@_in_words
def race(
    function: Callable[..., Any] | str,
    items: int | None = None,
    *,
    strategies: Sequence[str] | str = USUAL,
    workers: Sequence[int] | int = (2,),
    pythons: Sequence[str] | str = (),
    shape: str | None = None,
    combine: str | Callable[[Any, Any], Any] | None = None,
    rtol: float | None = None,
    native: str | None = None,
    chunk: Sequence[int] | int = (),
    inner_threads: Sequence[int] | int = (),
    arguments: Sequence[str] | str = (),
    check_races: bool = False,
    effort: str = "normal",
    rounds: int | None = None,
    time_limit: float | None = None,
    save: str | Path | None = None,
    require: Sequence[str] | str = (),
    dask: str | None = None,
) -> RaceResult:  # long: what each option stands for
    """Race a function through strategies, each in a process of its own; Ctrl+C ends it and keeps what was measured.

    Parameters
    ----------
    function
        At the top of a file, of a notebook's cell or of a module; or its name, "work.py:simulate".
    items
        How many: f(i) is called for each i from 0 to items - 1, f(lo, hi) for ranges of them. None where the file has a
        function items() that yields them.
    strategies
        Keys, or "all" for every Python strategy under every Python of this machine.
    pythons
        Versions such as "3.14t", or paths; this one if empty.
    shape, combine, rtol
        As --shape, --combine and --rtol of `speeduplab run`; combine may be the function itself.
    native
        "module:function" of a compiled twin, raced on threads.
    chunk
        Items that a worker takes at once, or several such sizes beside each other, 0 for what the time of one item
        says; that alone, if empty.
    inner_threads
        Of BLAS, OpenMP and Numba in each worker, one count or several beside each other; what they have by themselves,
        if empty.
    arguments
        "shared", "private" or both beside each other: whether threads use the same items, or copies of their own.
    check_races
        Whether threads are searched for races after all rounds, under free-threaded Pythons of this machine too.
    effort, rounds
        "quick", "normal" or "rigorous": 3, 7 or 15 rounds; or a number.
    time_limit
        Seconds of silence after which a cell fails.
    save
        Where the run is saved; the data folder, if None.
    require
        As --require: "processes:2>=1.5x", "results=equal"; the result's `verdicts` say what became of each.
    dask
        "tcp://10.0.0.5:8786", the scheduler of a cluster that you trust, for the strategy "dask"; None for workers on
        this machine.

    Raises
    ------
    PlanError, PythonError
        If the request makes no sense, with the remedy; then nothing has been timed.
    """
    _check_items(items, function)
    for name, given in (("workers", workers), ("rounds", rounds), ("chunk", chunk), ("inner_threads", inner_threads)):
        _check_whole(name, given)
    _check_seconds(time_limit)
    _check_suffix(save)
    address = _address(dask)
    one = function_of(function, shape=None if shape is None else parse_shape(shape), combine=combine, rtol=rtol)
    if native is not None:
        one = with_twin(one, native)
    everything = strategies in (ALL, (ALL,), [ALL])
    infos = [python_named(name) for name in ([pythons] if isinstance(pythons, str) else pythons)]
    infos = infos or (all_pythons() if everything else [this_python()])
    look = look_at(
        one, 1000 if items is None else items, pythons=[info.path for info in infos], limit_s=time_limit or LIMIT_S
    )
    if items is None and look.items is None:
        raise PlanError("num", f"how many? call race({one.name}, items=1000)")
    if items is not None and look.items is not None and items > look.items:
        said = f"items must be at most {look.items:,}, as items() yields no more, got {items:,}"
        raise PlanError("num", f"{said}; where {one.name} takes an index: shape='index'")
    form = PlanForm(
        workload=OWN,
        function=one,
        num=(look.items or 1) if items is None else items,
        strategies=(strategies,) if isinstance(strategies, str) else tuple(strategies),
        workers=(workers,) if isinstance(workers, int) else tuple(workers),
        pythons=tuple(info.path for info in infos),
        inner_threads=(inner_threads,) if isinstance(inner_threads, int) else tuple(inner_threads),
        chunks=(chunk,) if isinstance(chunk, int) else tuple(chunk),
        arguments=tuple(one for names in _listed(arguments) for one in parse_arguments(names)),
        races=(*(info.path for info in infos), *free_threaded()) if check_races else (),
        effort=_effort(effort),
        rounds=rounds,
        time_limit_s=time_limit,
        cluster=address,
    )
    unavailable = {(info.path, key): reason for info in infos for key, reason in info.unavailable.items()}
    plan = make_plan(form, unavailable=unavailable, versions={info.path: info.name for info in infos})
    required = parse_requirements([require] if isinstance(require, str) else require)
    check_requirements(required, plan)
    machine = with_cluster(with_measured(machine_card(), plan), plan)
    return _measured(plan, machine, Path(save) if save is not None else None, required)


def _measured(plan: Plan, machine: dict[str, Any], path: Path | None, required: Sequence[Requirement]) -> RaceResult:
    writer = RunWriter(path or new_path(plan, datetime.now().astimezone()))
    result: RunResult | None = None
    progress, told = RaceProgress(plan, shown_line()), ""
    try:
        with closing(run_plan(plan, ChildHost(), writer, machine)) as stream:
            for event in stream:
                if isinstance(event, RunStarted):
                    result = RunResult(event)
                elif result is not None:
                    result.add(event)
                    progress.follow(event)
        told = f"{plan.rounds} round{'s' * (plan.rounds != 1)} measured"
    except KeyboardInterrupt as error:
        if writer.problem is None:
            error.add_note(f"What was measured until then is kept: speeduplab show {quote(str(writer.path))}")
        raise
    finally:
        progress.end(told)
    assert result is not None
    summary = summarise(result)
    return RaceResult(result, summary, writer.path if writer.problem is None else None, judge(required, summary))


def _check_items(items: object, function: object) -> None:
    if items is not None and (not isinstance(items, int) or isinstance(items, bool)):
        said = f"items must be a whole number, got a {type(items).__name__}: "
        raise PlanError("num", f"{said}data goes into a function items() beside {_name(function)}")
    if items is not None and items < 1:
        raise PlanError("num", f"items must be at least 1, got {items}")


def _check_whole(name: str, given: object) -> None:
    """Refuse what is no number, nor several of them, before it is compared with one."""
    if isinstance(given, str) or not isinstance(given, Iterable):
        several: Iterable[object] = () if given is None else (given,)
    else:
        several = given
    for one in several:
        if not isinstance(one, int) or isinstance(one, bool):
            raise PlanError(name, f"{name} must be a whole number or several, got {one!r:.80}: {name}=2")


def _check_seconds(time_limit: object) -> None:
    if time_limit is not None and (not isinstance(time_limit, int | float) or isinstance(time_limit, bool)):
        raise PlanError("time_limit", f"time_limit must be a number of seconds, got {time_limit!r:.80}: time_limit=60")
    check_time_limit(time_limit)


def _address(dask: object) -> str | None:
    if dask is not None and not isinstance(dask, str):
        said = f"dask must be the address of a scheduler as text, got a {type(dask).__name__}"
        raise PlanError("cluster", f"{said}: dask='tcp://10.0.0.5:8786', of a client client.scheduler.address")
    return None if dask is None else check_address(dask)


def _check_suffix(save: str | Path | None) -> None:
    """As --save has it: by its suffix a run file is found, listed and opened."""
    if save is not None and not Path(save).name.endswith(SUFFIX):
        better = Path(save).name.split(".")[0] + SUFFIX
        raise PlanError("save", f"the name of a run file must end in {SUFFIX}, got {save}: save={better!r}")


def _effort(name: str) -> Effort:
    if name not in list(Effort):
        raise PlanError("rounds", unknown("effort", name, Effort))
    return Effort(name)


def _listed(names: Sequence[str] | str) -> Sequence[str]:
    return (names,) if isinstance(names, str) else names


def _name(function: object) -> str:
    return str(getattr(function, "__name__", function))
