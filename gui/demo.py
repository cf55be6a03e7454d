"""The in-window demonstration: what threads of Python do to the window that they run in.

Deliberately breaks the rule that measured code never shares a process with the window, and says so: nothing is timed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from ..core.bench.events import CellFailed, Event
from ..core.bench.model import Cell, Plan
from ..core.bench.strategies import STRATEGIES
from ..core.hosts import Host
from .feed import Failure
from .heartbeat import BEAT_MS, LATE_MS
from .ports import DemoLine, DemoState, Page, StripState

STRATEGY_KEYS = ("qthreadpool", "threads", "cpp-threads")
NOT_TIMED = "A demonstration, not timed."


class DemoWindowPort(Protocol):
    def show_page(self, page: Page, /) -> None: ...
    def set_running(self, running: bool, /) -> None: ...
    def set_demo(self, state: DemoState, /) -> None: ...
    def set_strip(self, state: StripState, /) -> None: ...


class DemoFeedPort(Protocol):
    def wait(self) -> bool: ...


class BeatPort(Protocol):
    """The heartbeat."""

    @property
    def worst_ms(self) -> float: ...
    def forget(self) -> None: ...


StartFeed = Callable[
    [Iterator[Event], Callable[[list[Event]], None], Callable[[Failure | None], None]],
    DemoFeedPort,
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSize:
    """What each strategy works on, and which cannot run here."""

    workload: str
    num: int
    workers: int
    python: str
    unavailable: frozenset[str] = frozenset()


class DemoPresenter:
    """Runs one strategy after the other inside the window, and watches the heartbeat."""

    def __init__(
        self, window: DemoWindowPort, heartbeat: BeatPort, make_host: Callable[[], Host], start_feed: StartFeed
    ) -> None:
        self._window = window
        self._heartbeat = heartbeat
        self._make_host = make_host
        self._start_feed = start_feed
        self._host: Host | None = None
        self._feed: DemoFeedPort | None = None
        self._stopped = False
        self._problem = ""
        self._waiting: list[Cell] = []
        self._lines: list[DemoLine] = []

    @property
    def running(self) -> bool:
        return self._host is not None

    def start(self, size: DemoSize) -> None:
        """Begin with the first strategy."""
        if self._host is not None:
            return
        keys = [key for key in STRATEGY_KEYS if key not in size.unavailable]
        self._waiting = [
            Cell(workload=size.workload, num=size.num, strategy=key, workers=size.workers, python=size.python)
            for key in keys
        ]
        self._lines = [DemoLine(strategy=key, title=STRATEGIES[key].title, worst_ms=None) for key in keys]
        self._stopped, self._problem = False, ""
        self._window.set_running(True)
        self._window.show_page(Page.DEMO)
        self._next()

    def stop(self) -> None:
        """End the demonstration; workers finish their present slice."""
        self._stopped = True
        if self._host is not None:
            self._host.stop()

    def quit(self) -> None:
        """Before the window goes."""
        self.stop()
        if self._feed is not None:
            self._feed.wait()
        self._host = self._feed = None

    def _next(self) -> None:
        cell = self._waiting.pop(0)
        # One run each: between two of them the loop is free, so that a worst belongs to one strategy.
        self._host = self._make_host()
        self._heartbeat.forget()
        self._show(cell)
        plan = Plan(cells=(cell,), rounds=1, seed=0)
        self._feed = self._start_feed(self._host.run(plan), self._take, self._ended)

    def _take(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, CellFailed) and not self._stopped:
                self._problem = event.reason
        self._note()

    def _ended(self, failure: Failure | None) -> None:
        self._note()
        self._host = self._feed = None
        self._problem = failure.text if failure is not None else self._problem
        if self._waiting and not self._stopped and failure is None:
            self._next()
            return
        self._window.set_running(False)
        self._window.set_demo(self._verdict())
        state = "Demonstration stopped" if self._stopped else "Demonstration over"
        self._window.set_strip(StripState(state=state, icon="stopped" if self._stopped else "good", detail=NOT_TIMED))

    def _note(self) -> None:
        """Take down the longest beat so far."""
        place = len(self._lines) - len(self._waiting) - 1
        self._lines[place] = replace(self._lines[place], worst_ms=max(self._heartbeat.worst_ms, float(BEAT_MS)))
        self._window.set_demo(self._state())

    def _state(self) -> DemoState:
        line = self._lines[len(self._lines) - len(self._waiting) - 1]
        return DemoState(
            headline=f"{line.title} inside this window",
            reason=f"{NOT_TIMED} Try the menus: the window answers as often as the strip below shows. Esc stops.",
            lines=tuple(self._lines),
        )

    def _show(self, cell: Cell) -> None:
        self._window.set_demo(self._state())
        title = STRATEGIES[cell.strategy].title
        words = f"{title}, {cell.workers} workers in this window. {NOT_TIMED}"
        self._window.set_strip(StripState(state="Demonstration", detail=words))

    def _verdict(self) -> DemoState:
        seen = [line for line in self._lines if line.worst_ms is not None]
        late = max(seen, key=lambda line: line.worst_ms or 0.0, default=None)
        if self._problem:
            return DemoState(headline="The demonstration failed", reason=self._problem, lines=tuple(self._lines))
        if late is None or (late.worst_ms or 0.0) <= LATE_MS:
            return DemoState(
                headline="The window kept its beat", reason=f"{NOT_TIMED} Take a larger num.", lines=tuple(self._lines)
            )
        return DemoState(
            headline=f"{late.title} made the window wait {late.worst_ms:.0f} ms",
            reason=f"{NOT_TIMED} Python workers and the window share one GIL; C++ threads let go of it.",
            lines=tuple(self._lines),
        )
