"""`speeduplab run`: the race, its progress, the printed result.

An interrupt ends the run, never the program: what was measured is saved and printed.
"""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from shlex import quote
from types import FrameType
from typing import TYPE_CHECKING, Any

from ...bench.events import Event, Outcome, RunStarted
from ...bench.model import Backend, Plan
from ...bench.workloads import WORKLOADS
from ...display.numbers import format_count
from ...gate import Requirement, check_requirements, judge, parse_requirements
from ...hosts import ChildHost, Host
from ...hosts.clusters.named_cluster import with_cluster
from ...hosts.interpreter_card import with_measured
from ...machine.machine_card import machine_card
from ...plan.duration import check_duration, format_duration
from ...plan.form_rules.memory_rule import check_memory
from ...plan.kernel_rates import Rates, has_rates, learn, load_rates, save_rates
from ...plan.rules import PlanError
from ...results.run_result import RunResult
from ...run import run_plan
from ...runfile import SUFFIX, RunFileError, RunWriter, new_path
from ...scaling.simulated import CARD
from ..gate_command import append_summary, check_summary_place, gate_status
from ..print_run import print_run
from ..terminal import note, warn
from .link_setting import setting_for, simulation_asked
from .run_request import RunRequest, plan_of

if TYPE_CHECKING:
    from ...summary.summary import Summary
    from ..lessons_command import AskedLesson
    from .progress_bar import ProgressBar

OK, FAILED, NOT_KEPT, INTERRUPTED = 0, 1, 3, 130
# A time limit of CI, or a shutdown, sends the second; a terminal that is closed the third.
_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def execute(request: RunRequest, host: Host | None = None) -> int:
    """Run what was asked for; the exit status: 3 where the run is not where `--save` wanted it, 4 and 5 of the gate.

    Raises
    ------
    PlanError, PythonError, RunFileError
        If the request makes no sense; then nothing has run.
    """
    path = _save_path(request.save) if request.save is not None else None
    required = parse_requirements(request.require)
    if request.summary_markdown is not None:
        check_summary_place(request.summary_markdown)
    host, rates = host or ChildHost(), load_rates()
    asked = _asked_lesson(request, rates)
    earlier, plan, machine = _what_to_measure(request, asked)
    check_requirements(required, plan)
    done = earlier.rounds_done if earlier is not None else 0
    expected_s = _expected_s(replace(plan, rounds=plan.rounds - done), rates)
    writer = RunWriter(path or new_path(plan, datetime.now().astimezone()))
    _load_what_the_end_needs(as_json=request.json)
    lesson = asked.run if asked is not None else None
    stream = run_plan(plan, host, writer, machine, earlier=earlier, lesson=lesson)
    told = writer.problem
    with _interrupt_stops(host):
        if told is not None:
            warn(f"{told}.")  # before the wait, for those who would rather not
        if not request.json:
            _say_how_long(request, plan, done, asked.duration_s(rates) if asked is not None else expected_s)
        result = _measured(stream, plan, rates)
    save_rates(rates)
    for python, line in (host.chatter if isinstance(host, ChildHost) else {}).items():
        warn(f"{python} prints before its bench host answers: {line!r}. It was passed over.")
    _say_where(writer, told)
    kept = request.save is None or writer.kept
    status = _told(request, required, result, writer.path if writer.problem is None else None, kept=kept)
    if asked is not None and not request.json:
        from ..lessons_command import say_what_is_next

        say_what_is_next(asked)
    return status


def _told(
    request: RunRequest, required: Sequence[Requirement], result: RunResult, file: Path | None, *, kept: bool
) -> int:
    """Print a run that has ended, with the verdicts of its gate; the exit status."""
    from ...summary.summary import summarise

    summary = summarise(result, price=request.price_per_core_hour)
    verdicts = judge(required, summary)
    try:
        print_run(result, summary, file, as_json=request.json, verdicts=verdicts)
    except MemoryError:
        shown = f": `speeduplab show {quote(str(file))}` shows it where there is more" if file else ""
        warn(f"memory ran out while the table was made (ulimit -v may be too low); the run is kept{shown}.")
        return FAILED
    if request.summary_markdown is not None and not append_summary(request.summary_markdown, result, summary, verdicts):
        return NOT_KEPT
    status = gate_status(verdicts, _status(result, summary))
    return NOT_KEPT if not kept and status in {OK, FAILED} else status


def _say_how_long(request: RunRequest, plan: Plan, done: int, expected_s: float) -> None:
    size = f"{format_count(len(plan.cells), 'cell')}, {format_count(plan.rounds - done, 'round')}"
    more = f" after the {done} of {request.more.name}" if request.more is not None else ""
    note(f"{size}{more}: about {format_duration(expected_s)}. Ctrl+C stops and keeps what was measured.")


def _say_where(writer: RunWriter, told: str | None) -> None:
    """Where the run lies; of a problem that was `told` before nothing more."""
    if writer.problem is not None:
        if writer.problem != told:
            warn(f"{writer.problem}.")
        return
    if writer.moved is not None:
        warn(f"{writer.moved}.")
    note(f"Saved as {writer.path}")


def _asked_lesson(request: RunRequest, rates: dict[tuple[str, Backend], float]) -> AskedLesson | None:
    """The lesson that was asked for; its num is chosen by this machine's own speed."""
    if request.lesson is None:
        if request.guess:
            raise PlanError("guess", "--guess needs a lesson: add --lesson 1, or leave it out")
        return None
    from ..lessons_command import asked_lesson

    if not has_rates():
        from ...hosts.calibration import first_rates

        rates.update(first_rates())
    return asked_lesson(request, rates)


def _what_to_measure(request: RunRequest, asked: AskedLesson | None) -> tuple[RunResult | None, Plan, dict[str, Any]]:
    """The run that goes on, if one does; the plan; the machine card."""
    if request.more is not None:
        from .more_rounds import continued

        return continued(request, request.more)
    plan = asked.plan if asked is not None else plan_of(request)
    check_memory(plan)
    if any((rate := WORKLOADS[cell.workload].rate) is not None and rate.limit is not None for cell in plan.cells):
        from ...hosts.calibration import measure_limits

        measure_limits()
    asked_for = simulation_asked(request.simulate, request.link)
    machine = with_cluster(with_measured(machine_card(), plan), plan)
    if asked_for is not None:
        machine[CARD] = setting_for(asked_for, request.dask or "").card()
    return None, plan, machine


def _load_what_the_end_needs(*, as_json: bool) -> None:
    """Before anything is measured: it takes as long as afterwards, and whoever presses Ctrl+C need not wait for it."""
    with suppress(MemoryError, OSError):  # of a limit: what is measured comes first
        from ...report import conclusions, summary_json  # noqa: F401

        if not as_json:
            import rich.console  # noqa: F401

            from ...report import terminal_report  # noqa: F401


def _save_path(path: Path) -> Path:
    """Where --save says; refused before anything is measured."""
    if not path.name.endswith(SUFFIX):
        better = path.with_name(path.name.split(".")[0] + SUFFIX) if path.name else SUFFIX
        raise RunFileError(f"the name of a run file must end in {SUFFIX}, got {path}: use --save {better}")
    with suppress(OSError):  # what the system refuses does not stop the measuring: the writer will say it
        if path.exists():
            raise RunFileError(f"{path} exists already: give --save another name, or remove that file first")
    return path


def _expected_s(plan: Plan, rates: dict[tuple[str, Backend], float]) -> float:
    """Seconds that the plan will take; refused where nobody would wait so long."""
    if not has_rates():
        from ...hosts.calibration import first_rates

        rates.update(first_rates())
    return check_duration(plan, rates)


def _measured(stream: Iterator[Event], plan: Plan, rates: dict[tuple[str, Backend], float]) -> RunResult:
    """Follow the events to the last one, with a bar on a terminal; what calibrations say goes into `rates`."""
    with _bar(plan, rates) if sys.stderr.isatty() else nullcontext() as bar:
        started = next(stream)
        assert isinstance(started, RunStarted)
        result = RunResult(started)
        for event in stream:
            result.add(event)
            learn(rates, plan, event)
            if bar is not None:
                with suppress(OSError):  # the terminal is gone, and nobody sees it any more
                    bar.follow(event, result)
    return result


def _bar(plan: Plan, rates: Rates) -> ProgressBar:
    # rich takes 30 ms to load; only who sees the bar pays.
    from .progress_bar import ProgressBar

    return ProgressBar(plan, rates)


@contextmanager
def _interrupt_stops(host: Host) -> Iterator[None]:
    """Let the first Ctrl+C, or the first request to end, stop the run, and a second one end the program as usual."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    # Who starts us in the background has Ctrl+C ignored, and means it.
    before = {kind: how for kind in _ENDING if (how := signal.getsignal(kind)) not in (signal.SIG_IGN, None)}

    def put_back() -> None:
        for kind, how in before.items():
            signal.signal(kind, how)

    def stop(_number: int, _frame: FrameType | None) -> None:
        put_back()
        # On a thread of its own: this one may hold the lock that stop() needs, wherever it was interrupted.
        threading.Thread(target=host.stop, daemon=True).start()

    for kind in before:
        signal.signal(kind, stop)
    try:
        yield
    finally:
        put_back()


def _status(result: RunResult, summary: Summary) -> int:
    if result.outcome is Outcome.STOPPED:
        return INTERRUPTED
    failed = any(sample.failure is not None for sample in result.samples.values())
    right = summary.results_equal is True and result.outcome is Outcome.COMPLETED
    return OK if right and not failed else FAILED
