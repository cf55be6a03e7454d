"""The progress of a run on a terminal.

Redrawn at most four times a second and only when an event has come: it must not take the CPU that is measured.
"""

from __future__ import annotations

from contextlib import suppress
from time import monotonic
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from ...bench import events
from ...bench.model import Plan
from ...bench.strategies import STRATEGIES
from ...bench.workloads import units_of
from ...display.item_time import calibration_words
from ...display.numbers import format_count
from ...plan.duration import format_duration, remaining_s
from ...plan.kernel_rates import Rates
from ...results.run_result import RunResult

REDRAW_S = 0.25


class ProgressBar:
    """Which cell runs, how much is done and how long it will take; gone when the context ends."""

    def __init__(self, plan: Plan, rates: Rates) -> None:
        self._plan, self._rates = plan, rates
        self._next = 0.0
        self._bar = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(None),
            TextColumn("{task.fields[left]}", markup=False),
            console=Console(stderr=True, highlight=False),
            # No thread that draws: rich would wake ten times a second.
            auto_refresh=False,
            transient=True,
        )
        self._task = self._bar.add_task("Starting", total=None, left="")

    def __enter__(self) -> ProgressBar:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):  # the terminal is gone
            self._bar.stop()

    def follow(self, event: events.Event, result: RunResult) -> None:
        """Show where the run is, if it is time to."""
        if monotonic() < self._next:
            return
        if not isinstance(event, events.HostStarted | events.Progress | events.CellDone | events.CellFailed):
            return
        self._next = monotonic() + REDRAW_S
        cell = self._plan.cells[event.cell]
        left = remaining_s(self._plan, result, self._rates)
        done = sum(sample.complete or sample.failure is not None for sample in result.samples.values())
        part = 0.0
        if isinstance(event, events.Progress):
            # The first batch is half of a sample, the warm ones are the other half.
            half = 0.5 if event.phase is events.PhaseName.WARM else 0.0
            part = half + min(sum(event.done) / units_of(cell.workload, cell.num), 1.0) / 2
        name = f"{STRATEGIES[cell.strategy].title}, {format_count(cell.workers, 'worker')}"
        sample = result.samples.get((event.cell, event.round))
        if sample is not None and (item := calibration_words(cell, sample.calibration)):
            name = f"{name}, {item}"
        self._bar.update(
            self._task,
            total=len(self._plan.cells) * self._plan.rounds,
            completed=done + part,
            description=f"Round {event.round + 1} of {self._plan.rounds}: {name}",
            left=f"{format_duration(left)} left",
        )
        self._bar.refresh()
