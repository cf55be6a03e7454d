"""`speeduplab run`: from the options to a plan, the race with its progress bar, and the printed result."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

from .bench.events import Calibrated, CellDone, CellFailed, Event, Outcome, Progress, RunEnded, RunStarted
from .bench.model import Effort, Plan
from .estimate import estimate_s, format_duration, remaining_s
from .hosts import ChildHost
from .machine import machine_card
from .planning import (
    ALL,
    PlanError,
    PlanForm,
    left_out,
    make_plan,
    parse_num,
    parse_rounds,
    parse_start_methods,
    parse_strategies,
    parse_workers,
    preset_named,
)
from .pythons import PythonInfo, find_pythons, probe, this_python
from .race import race
from .rates import Rates, learn, load_rates, save_rates
from .results import RunResult
from .rules import check_plan, check_rounds, check_time_limit, unknown
from .runfile import SUFFIX, RunFileError, RunWriter, new_path, read
from .summary import Verdict, summarise
from .terminal import warn, write

REDRAW_S = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The options as they were typed; None where one was not given."""

    file: Path | None = None
    preset: str | None = None
    workload: str | None = None
    num: str | None = None
    strategy: str | None = None
    workers: str | None = None
    python: str | None = None
    start_method: str | None = None
    effort: str | None = None
    rounds: str | None = None
    time_limit_s: float | None = None
    seed: int | None = None
    save: Path | None = None
    json: bool = False


def execute(request: Request) -> int:
    """Run what was asked for; the exit status.

    Raises
    ------
    PlanError, PythonError, RunFileError
        If the request makes no sense.
    """
    plan = plan_of(request)
    writer = _writer(request, plan)
    result = _raced(plan, writer, quiet=request.json)
    saved = writer.path if writer.problem is None else None
    print_run(result, saved, as_json=request.json)
    if writer.problem is not None:
        warn(f"{writer.problem}.")
    elif not request.json:
        sys.stderr.write(f"Saved as {writer.path}\n")
    return _status(result)


def print_run(result: RunResult, file: Path | None, *, as_json: bool) -> None:
    """The table of a run and the line about its results, or the JSON object."""
    summary = summarise(result)
    if as_json:
        from .summary_json import one_line, summary_object

        write(one_line(summary_object(result, summary, file)))
        return
    from .report import report, same_result_line
    from .terminal import show

    show(report(result, summary))
    write(f"{same_result_line(summary)}\n")


def plan_of(request: Request) -> Plan:
    """The plan that the options describe."""
    if request.file is not None:
        return _plan_again(request)
    preset = preset_named(request.preset) if request.preset is not None else None
    if preset and (request.strategy or request.workers):
        raise PlanError(
            "preset", f"a preset brings its own strategies and workers: leave out --preset {preset.key} or the others"
        )
    effort = _effort(request.effort) or (preset.effort if preset else Effort.NORMAL)
    pythons = _pythons(request.python)
    form = PlanForm(
        preset=request.preset,
        workload=request.workload or (preset.workload if preset else "counter"),
        num=_num(request.num, preset.num if preset else 10**7),
        strategies=parse_strategies(request.strategy) if request.strategy is not None else (ALL,),
        workers=parse_workers(request.workers) if request.workers is not None else (2,),
        pythons=tuple(info.path for info in pythons),
        effort=effort,
        rounds=parse_rounds(request.rounds) if request.rounds is not None else None,
        time_limit_s=request.time_limit_s,
    )
    unavailable = {(info.path, key): reason for info in pythons for key, reason in info.unavailable.items()}
    versions = {info.path: info.version for info in pythons}
    methods = parse_start_methods(request.start_method) if request.start_method is not None else ()
    plan = make_plan(form, seed=request.seed, unavailable=unavailable, versions=versions, start_methods=methods)
    for note in left_out(form, unavailable=unavailable, versions=versions):
        warn(note)
    return plan


def _num(text: str | None, default: int) -> int:
    return default if text is None else parse_num(text)


def _effort(text: str | None) -> Effort | None:
    if text is None:
        return None
    if text not in list(Effort):
        raise PlanError("rounds", unknown("effort", text, Effort))
    return Effort(text)


def _pythons(text: str | None) -> list[PythonInfo]:
    """The interpreters that were named, each probed once; this one if none was."""
    if text is None:
        return [this_python()]
    named = [part.strip() for part in text.split(",")]
    if not all(named):
        raise PlanError("python", f"--python takes paths separated by commas, got {text!r}: remove the empty one")
    return list({info.path: info for info in map(probe, dict.fromkeys(named))}.values())


def _plan_again(request: Request) -> Plan:
    """The plan of a run file, for this machine."""
    given = {"preset", "workload", "num", "strategy", "workers", "python", "start_method"}
    clash = sorted(name for name in given if getattr(request, name) is not None)
    if clash:
        option = clash[0].replace("_", "-")
        raise PlanError(clash[0], f"a run file brings its own plan: leave out {request.file} or --{option}")
    assert request.file is not None
    plan = read(request.file).plan
    check_plan(plan)
    rounds = parse_rounds(request.rounds) if request.rounds is not None else None
    if effort := _effort(request.effort):
        rounds = rounds or effort.rounds
    if rounds is not None:
        check_rounds(rounds)
    check_time_limit(request.time_limit_s)
    # A file is data: it must not choose which program is started, so only interpreters found here are.
    strange = sorted({cell.python for cell in plan.cells}.difference(find_pythons()))
    for python in strange:
        warn(f"{python} is none of this machine's Pythons: {sys.executable} takes its place")
    cells = dict.fromkeys(replace(c, python=sys.executable) if c.python in strange else c for c in plan.cells)
    return replace(
        plan,
        cells=tuple(cells),
        rounds=rounds or plan.rounds,
        seed=plan.seed if request.seed is None else request.seed,
        time_limit_s=plan.time_limit_s if request.time_limit_s is None else request.time_limit_s,
    )


def _writer(request: Request, plan: Plan) -> RunWriter:
    if request.save is None:
        from datetime import datetime

        return RunWriter(new_path(plan, datetime.now().astimezone()))
    path = request.save
    if not path.name.endswith(SUFFIX):
        raise RunFileError(f"the name of a run file must end in {SUFFIX}, got {path}: use {path.name}{SUFFIX}")
    if path.exists():
        raise RunFileError(f"{path} exists already: choose another name for --save, or delete it first")
    return RunWriter(path)


def _raced(plan: Plan, writer: RunWriter, *, quiet: bool) -> RunResult:
    """Race with a progress bar on a terminal; an interrupt ends the run, not the program."""
    rates = load_rates()
    if not quiet:
        seconds = format_duration(estimate_s(plan, rates))
        sys.stderr.write(f"{len(plan.cells)} cells, {plan.rounds} rounds: about {seconds}. Ctrl+C stops.\n")
    result: RunResult | None = None
    stream = race(plan, ChildHost(), writer, machine_card())
    try:
        with _Bar(plan, rates, shown=not quiet and sys.stderr.isatty()) as bar:
            for event in stream:
                if isinstance(event, RunStarted):
                    result = RunResult(event)
                    continue
                assert result is not None
                result.add(event)
                if isinstance(event, Calibrated):
                    learn(rates, plan, event)
                bar.follow(event, result)
    except KeyboardInterrupt:
        stream.close()
        if result is None:
            raise
    assert result is not None
    if result.outcome is None:
        result.add(RunEnded(outcome=Outcome.STOPPED, reason=None))
    save_rates(rates)
    return result


def _status(result: RunResult) -> int:
    summary = summarise(result)
    if result.outcome is Outcome.STOPPED:
        return 130
    failed = any(row.failure is not None or row.warm is None for row in summary.rows)
    right = summary.verdict is Verdict.EQUAL and result.outcome is Outcome.COMPLETED
    return 0 if right and not failed else 1


class _Bar:
    """A progress bar on stderr, redrawn at most four times a second and only when something has come."""

    def __init__(self, plan: Plan, rates: Rates, *, shown: bool) -> None:
        self._plan, self._rates = plan, rates
        self._done = 0.0
        self._next = 0.0
        self._progress = None
        if shown:
            from rich.console import Console
            from rich.progress import BarColumn, TextColumn
            from rich.progress import Progress as Bars

            self._progress = Bars(
                TextColumn("{task.description}"),
                BarColumn(None),
                TextColumn("{task.fields[left]}"),
                console=Console(stderr=True, highlight=False),
                auto_refresh=False,
                transient=True,
            )
            self._task = self._progress.add_task("Starting", total=len(plan.cells) * plan.rounds, left="")

    def __enter__(self) -> _Bar:
        if self._progress is not None:
            self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._progress is not None:
            self._progress.stop()

    def follow(self, event: Event, result: RunResult) -> None:
        """Take in an event."""
        if self._progress is None:
            return
        if isinstance(event, CellDone | CellFailed):
            self._done += 1
        elif not isinstance(event, Progress):
            return
        if monotonic() < self._next:
            return
        self._next = monotonic() + REDRAW_S
        cell = self._plan.cells[event.cell]
        part = 0.0
        if isinstance(event, Progress):
            half = 0.0 if result.samples[event.cell, event.round].first is None else 0.5
            part = half + min(sum(event.done) / cell.num, 1.0) / 2
        left = remaining_s(self._plan, result, self._rates)
        self._progress.update(
            self._task,
            completed=self._done + part,
            description=f"Round {event.round + 1} of {self._plan.rounds}: {cell.strategy}, {cell.workers}",
            left=f"about {format_duration(left)} left",
        )
        self._progress.refresh()
