"""Hosts: where the cells of a plan run. A child process each, or this very process as a demonstration.

Knows nothing of files or windows: a plan goes in, events come out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from ..bench.events import Event
from ..bench.model import Plan
from .child import ChildHost
from .environment import BENCH_MAIN
from .in_window import WindowHost

__all__ = ["BENCH_MAIN", "ChildHost", "Host", "WindowHost"]


class Host(Protocol):
    """Runs the cells of a plan, one run at a time."""

    def run(self, plan: Plan, first: int = 0) -> Iterator[Event]:
        """Measure: HostStarted to RoundDone for every round from `first` on, and RunEnded last.

        RunStarted is the caller's.

        A cell that cannot be measured is an event, not an exception. Closing the iterator stops the run.
        """

    def stop(self) -> None:
        """End the present run at once, from any thread; its iterator then ends with RunEnded(STOPPED)."""
