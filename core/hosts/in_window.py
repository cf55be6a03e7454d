"""The host that does what the others avoid: it runs the cells inside this process.

For the demonstration of what that does to a window's event loop. Never for timing.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from queue import SimpleQueue

from ..bench.events import (
    PROTOCOL,
    Calibrated,
    CellDone,
    CellFailed,
    Event,
    FailureKind,
    HostEvent,
    HostStarted,
    Outcome,
    RoundDone,
    RunEnded,
    Task,
)
from ..bench.host.gil_watch import gil
from ..bench.measure import Stopper, measure
from ..bench.model import Cell, Plan
from ..bench.strategies import STRATEGIES
from ..bench.workloads import OWN
from ..display.i18n import tr
from ..display.numbers import number
from .expected import disagreement, expected_result
from .round_order import orders

STOP_NS = 1_000_000_000


class WindowHost:
    """Runs a plan's cells in this process, with the teams and the measuring code of a bench host.

    The window competes with the workers for the GIL and is timed along with them, so its numbers
    must never stand beside those of `ChildHost`. A crash of a kernel is a crash of the window.
    Refused are strategies with worker processes, for a process that has a window must not fork, and
    a num whose slices are so long that a stop would have to wait.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stopper = Stopper()
        self._stopped = False

    def run(self, plan: Plan, first: int = 0) -> Iterator[Event]:
        """As `Host.run`; closing the iterator ends the workers after their present slices."""
        self._stopped = False
        return self._events(plan, first)

    def stop(self) -> None:
        """As `Host.stop`, but each worker first ends its present slice."""
        with self._lock:
            self._stopped = True
            self._stopper.stop()

    def _events(self, plan: Plan, first: int) -> Iterator[Event]:
        for round_, order in enumerate(orders(plan)[first:], first):
            for index in order:
                task = Task(protocol=PROTOCOL, cell_index=index, round=round_, cell=plan.cells[index], seed=plan.seed)
                with self._lock:
                    if self._stopped:
                        break
                    self._stopper = Stopper()
                yield from self._sample(task) if _is_allowed(task.cell) else (_refused(task),)
            if self._stopped:
                break
            yield RoundDone(round=round_)
        yield RunEnded(outcome=Outcome.STOPPED if self._stopped else Outcome.COMPLETED, reason=None)

    def _sample(self, task: Task) -> Iterator[HostEvent]:
        yield HostStarted(
            protocol=PROTOCOL,
            cell=task.cell_index,
            round=task.round,
            pid=os.getpid(),
            python=sys.version.split(maxsplit=1)[0],
            implementation=sys.implementation.name,
            gil=gil(),
            clock_ns=time.perf_counter_ns(),
        )
        said: SimpleQueue[HostEvent | None] = SimpleQueue()
        stopper = self._stopper

        def emit(event: HostEvent) -> None:
            said.put(event)
            # Nobody can be killed here: every worker ends the slice that it is in, one after the other.
            if isinstance(event, Calibrated) and event.slice_ns * task.cell.workers > STOP_NS:
                stopper.stop()
                said.put(_failed(task, FailureKind.UNAVAILABLE, _too_long(event.slice_ns)))

        def work() -> None:
            try:
                measure(task, emit, stopper=stopper)
            finally:
                said.put(None)

        # A thread, so that events can be read while the batch runs.
        worker = threading.Thread(target=work, name="in-window demonstration", daemon=True)
        worker.start()
        try:
            while (event := said.get()) is not None:
                yield _checked(event, task)
        finally:
            stopper.stop()
            worker.join()


def _is_allowed(cell: Cell) -> bool:
    strategy = STRATEGIES.get(cell.strategy)
    # A function of the user's runs in bench hosts alone.
    return cell.workload != OWN and (strategy is None or strategy.team.in_process)


def _refused(task: Task) -> CellFailed:
    reason = tr("{strategy} does not run inside the window; choose a strategy with threads")
    return _failed(task, FailureKind.UNAVAILABLE, reason.format(strategy=task.cell.strategy))


def _too_long(slice_ns: int) -> str:
    said = tr("one slice takes {seconds} s here, and Stop would have to wait for it; choose a smaller num")
    return said.format(seconds=number(slice_ns / 1e9, ".1f"))


def _checked(event: HostEvent, task: Task) -> HostEvent:
    """CellFailed in the place of a CellDone with a wrong result."""
    wrong = disagreement({event.result}, expected_result(task.cell)) if isinstance(event, CellDone) else None
    return event if wrong is None else _failed(task, FailureKind.WRONG_RESULT, wrong)


def _failed(task: Task, kind: FailureKind, reason: str) -> CellFailed:
    return CellFailed(cell=task.cell_index, round=task.round, kind=kind, reason=reason, last_words="")
