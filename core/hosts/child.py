"""The host for timing: every cell of every round in a fresh child process.

While a child measures, nothing here computes: it waits for the child's next line.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from queue import SimpleQueue

from ..bench.codec import encode
from ..bench.events import (
    PROTOCOL,
    CellFailed,
    Event,
    FailureKind,
    HostEvent,
    Outcome,
    RoundDone,
    RunEnded,
    Task,
    TeamCosts,
)
from ..bench.model import Plan
from ..bench.strategies import STRATEGIES
from ..machine.conditions import RoundWatch
from ..plan.rules import TRIES, searched_for_races
from .conversation import SampleError, converse
from .environment import BENCH_MAIN, bench_environment, empty_folder, run_folder, temporary_in
from .exit_verdict import exit_verdict, oom_kills, why_not_started
from .expected import expected_result
from .interpreters import environment_for
from .own.race_search import races_checked
from .process import Child, StoppedError
from .round_order import orders
from .silence import Silence

LEAVE_S = 2.0  # for a host that has said everything to end by itself


class ChildHost:
    """Runs each (cell, round) of a plan in a child process of its own.

    A cell that fails is tried again in the next round. After two failures it is not; each further
    round then repeats the last failure, and its reason says so.

    Parameters
    ----------
    main
        The script that is started; another one only in tests.

    Attributes
    ----------
    chatter
        What a Python printed before its host answered, its first line by path; it was passed over.
    """

    def __init__(self, main: Path = BENCH_MAIN) -> None:
        self._main = main
        self._lock = threading.Lock()
        self._stopped = False
        self._interrupt: Callable[[], None] | None = None
        self.chatter: dict[str, str] = {}

    def run(self, plan: Plan, first: int = 0) -> Iterator[Event]:
        """As `Host.run`."""
        # Here, not in the generator: a stop between this call and the first event must count.
        self._stopped = False
        return self._events(plan, first)

    def stop(self) -> None:
        """As `Host.stop`."""
        with self._lock:
            self._stopped = True
            if self._interrupt is not None:
                self._interrupt()

    def _events(self, plan: Plan, first: int) -> Iterator[Event]:
        with run_folder() as folder, suppress(StoppedError), empty_folder() as empty:
            yield from self._rounds(plan, first, folder, empty)
        yield RunEnded(outcome=Outcome.STOPPED if self._stopped else Outcome.COMPLETED, reason=None)

    def _rounds(self, plan: Plan, first: int, folder: Path | None, empty: Path) -> Iterator[Event]:
        environment = bench_environment()
        expected = self._expected(plan)
        failures: dict[int, list[CellFailed]] = {index: [] for index in range(len(plan.cells))}
        watch, costed = RoundWatch(), set[int]()
        for round_, order in enumerate(orders(plan)[first:], first):
            watch.begin()
            for index in order:
                cell, failed = plan.cells[index], failures[index]
                if len(failed) >= TRIES:
                    yield _not_tried(failed[-1], round_)
                    continue
                task = replace(_task(plan, index, round_, folder), costs=index not in costed)
                own = _own_folder(folder, round_ * len(plan.cells) + index)
                fit = environment_for(python := _absolute(cell.python), environment)
                start = partial(Child, [python, self._main], fit | own, encode(task), empty)
                for event in self._sample(task, start, expected[index], plan.time_limit_s):
                    if isinstance(event, CellFailed):
                        failed.append(event)
                    elif isinstance(event, TeamCosts):
                        costed.add(index)
                    watch.follow(event, cell)
                    yield event
            yield watch.end(round_)
            yield RoundDone(round=round_)
        without = {index for index, failed in failures.items() if len(failed) >= min(TRIES, plan.rounds - first)}
        yield from self._check_races(plan, without, environment, empty)

    def _check_races(self, plan: Plan, without: set[int], environment: dict[str, str], empty: Path) -> Iterator[Event]:
        """Each cell of threads once more under its own Python, and under those asked for that no cell has.

        Not those that are `without` a time: what keeps them from it has been said.
        """
        for index, python in searched_for_races(plan):
            if index in without:
                continue
            task = _task(plan, index, plan.rounds - 1, None)
            task = replace(task, races=True, cell=replace(plan.cells[index], python=python))
            fit = environment_for(_absolute(python), environment)
            start = partial(Child, [_absolute(python), self._main], fit, encode(task), empty)
            yield races_checked(task, self._sample(task, start, None, plan.time_limit_s))

    def _sample(
        self, task: Task, start: Callable[[], Child], expected: int | None, limit_s: float | None
    ) -> Iterator[HostEvent]:
        python = task.cell.python
        kills = oom_kills()
        try:
            child = start()
        except (OSError, ValueError) as error:
            yield _failed(task, FailureKind.LAUNCH, f"{python} cannot be started: {why_not_started(error)}", "")
            return
        try:
            with child, self._interruptible(child.stop):
                compiles = STRATEGIES[task.cell.strategy].backend.compiles
                silence = Silence(task.cell.workers, limit_s, compiles=compiles, calls=task.function is not None)
                yield from converse(child, task, silence, expected, self._hear_chatter)
                child.leave(LEAVE_S)
        except SampleError as error:
            if self._stopped:
                raise StoppedError from None
            yield _verdict(task, error, child, oom_killed=oom_kills() > kills)

    def _hear_chatter(self, python: str, line: str) -> None:
        self.chatter.setdefault(python, line)

    def _expected(self, plan: Plan) -> list[int | None]:
        """The right result of each cell; worked out on a thread, so that a stop need not wait for it."""
        found: SimpleQueue[list[int | None] | None] = SimpleQueue()

        def work_out() -> None:
            found.put([expected_result(cell) for cell in plan.cells])

        with self._interruptible(lambda: found.put(None)):
            try:
                threading.Thread(target=work_out, name="expected results", daemon=True).start()
            except RuntimeError:  # "can't start new thread": a stop has to wait, then
                work_out()
            results = found.get()
        if results is None:
            raise StoppedError
        return results

    @contextmanager
    def _interruptible(self, interrupt: Callable[[], None]) -> Iterator[None]:
        """Within this, `stop` calls `interrupt`."""
        with self._lock:
            if self._stopped:
                raise StoppedError
            self._interrupt = interrupt
        try:
            yield
        finally:
            with self._lock:
                self._interrupt = None


def _task(plan: Plan, index: int, round_: int, folder: Path | None) -> Task:
    """What a host is asked to do; hosts of one run that know serial's results for a num keep them for the others."""
    cell, function = plan.cells[index], plan.function
    if function is None:
        return Task(protocol=PROTOCOL, cell_index=index, round=round_, cell=cell, seed=plan.seed)
    return Task(
        protocol=PROTOCOL,
        cell_index=index,
        round=round_,
        cell=cell,
        seed=plan.seed,
        function=replace(function, source=""),
        reference=str(folder / f"results-{cell.num}.pickle") if folder is not None else "",
    )


def _absolute(python: str) -> str:
    """The interpreter from wherever a host stands; a bare name is looked for on PATH."""
    with suppress(OSError):  # the working directory is gone, and with it what the path meant
        if Path(python).name != python:
            return os.path.abspath(python)  # noqa: PTH100  # resolve() would leave the virtual environment
    return python


def _own_folder(folder: Path | None, number: int) -> dict[str, str]:
    """Variables that send a host's temporary files to a folder of its own."""
    with suppress(OSError):  # a full disk is no reason not to measure
        if folder is not None:
            own = folder / f"{number:x}"
            own.mkdir(exist_ok=True)
            return temporary_in(own)
    return {}


def _verdict(task: Task, error: SampleError, child: Child, *, oom_killed: bool) -> CellFailed:
    """Why the sample has no time, once its host is gone."""
    words = error.last_words or child.last_words
    kind, reason = error.kind or FailureKind.LAUNCH, error.reason
    if not reason:
        ended, reason = exit_verdict(child.exit_status)
        if error.kind is FailureKind.LAUNCH and ended is FailureKind.KILLED:
            kind, reason = ended, f"{reason} before it had begun"
        elif error.kind is FailureKind.LAUNCH:
            reason = _no_launch(task.cell.python, reason, words)
        else:
            kind = ended
    if words.rpartition("\n")[2].startswith("MemoryError") and kind is FailureKind.CRASHED:
        kind, reason = FailureKind.OUT_OF_MEMORY, "ran out of memory (MemoryError)"
    if oom_killed and kind is FailureKind.KILLED:
        kind, reason = FailureKind.OUT_OF_MEMORY, f"ran out of memory: the system killed it; {reason}"
    if task.function is not None and kind is FailureKind.CRASHED and (child.exit_status or 0) > 0:
        reason = f"{reason}: the function may have ended its process, as os._exit does"
    lost = STRATEGIES[task.cell.strategy].team.when_lost
    if lost is not None and kind.value == lost[0] and not error.known:
        reason = f"{reason}; {lost[1]}"
    return _failed(task, kind, reason, words)


def _no_launch(python: str, reason: str, words: str) -> str:
    # What follows this line is where it was, not why.
    if dead := re.search(r"^Fatal Python error: .*", words, re.MULTILINE):
        return f"{python} does not start: {dead[0].rstrip('. ')}"
    if said := re.search(r"^bench host: (.*)", words, re.MULTILINE):
        return f"{python} cannot run a bench host: {said[1]}"
    # An exception's last line; where it says anything else, the status says more.
    last = words.rpartition("\n")[2]
    why = f": {last}" if re.match(r"\w+(Error|Exception)\b", last) else ""
    return f"{python} is no Python that can run a bench host: {reason}{why}"


def _failed(task: Task, kind: FailureKind, reason: str, last_words: str) -> CellFailed:
    return CellFailed(cell=task.cell_index, round=task.round, kind=kind, reason=reason, last_words=last_words)


def _not_tried(last: CellFailed, round_: int) -> CellFailed:
    return replace(last, round=round_, reason=f"not tried again after {TRIES} failures; the last: {last.reason}")
