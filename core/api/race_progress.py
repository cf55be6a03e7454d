"""One line of progress while `race` measures, in a notebook or on a terminal, else nothing.

Written between cells, never while one is timed, and at most four times a second.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Any

from ..bench.events import CellDone, CellFailed, Event
from ..bench.model import Plan

REDRAW_S = 0.25


class RaceProgress:
    """Which round runs and how many of its cells are done."""

    def __init__(self, plan: Plan, show: Callable[[str], None]) -> None:
        self._cells, self._rounds, self._show = len(plan.cells), plan.rounds, show
        self._round = 0
        self._done: set[int] = set()  # a cell may be done, and found wrong after that
        self._next = 0.0

    def follow(self, event: Event) -> None:
        """Show where the race is, where a cell has ended and it is time to."""
        if not isinstance(event, CellDone | CellFailed):
            return
        if event.round != self._round:
            self._round, self._done = event.round, set()
        self._done.add(event.cell)
        if monotonic() >= self._next:
            self._next = monotonic() + REDRAW_S
            self._show(f"Round {self._round + 1} of {self._rounds}, {len(self._done)} of {self._cells} cells")

    def end(self, text: str = "") -> None:
        """Leave these words in a notebook; a terminal's line is cleared."""
        self._show(text)


def shown_line() -> Callable[[str], None]:
    """What shows a line in the place of the last one."""
    handle = _notebook_handle()
    if handle is not None:
        return lambda text: handle.update({"text/plain": text}, raw=True)
    if sys.stderr is not None and sys.stderr.isatty():
        return _on_terminal
    return _nowhere


def _nowhere(text: str) -> None:
    """Where nobody looks: a file, a test."""


def _on_terminal(text: str) -> None:
    with suppress(OSError):  # the terminal is gone
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


def _notebook_handle() -> Any:
    """An output of the cell that can be written anew; None outside a notebook, which is not asked to load IPython."""
    if "IPython" not in sys.modules:
        return None
    from IPython import get_ipython
    from IPython.display import display

    shell = get_ipython()
    if shell is None or getattr(shell, "kernel", None) is None:
        return None
    return display({"text/plain": "Starting"}, raw=True, display_id=True)
