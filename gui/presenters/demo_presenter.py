"""The in-window demonstration: what threads of Python do to the window that they run in.

Deliberately breaks the rule that measured code never shares a process with the window, and says so: nothing is timed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

from ...core.bench.events import CellFailed, Event
from ...core.bench.model import Cell, Plan
from ...core.bench.strategies import STRATEGIES
from ...core.display.i18n import later, tr
from ...core.display.numbers import number
from ...core.display.titles import strategy_title
from ...core.hosts import Host
from ...core.plan.kernel_rates import SLOWEST, Rates, at_once
from ..ports.beat_models import BEAT_MS, DEFAULT_S, LATE_MS, PART_MS, DemoLine, DemoState
from ..ports.failure import Failure
from ..ports.view_models import Page, StatusState

STRATEGY_KEYS = ("qthreadpool", "threads", "cpp-threads")
WORKLOAD: Final = "counter"
NOT_TIMED = later("A demonstration, not timed.")
# A host runs two such batches, the first and a warm one: enough where the rates are half of what they should be.
_BATCH_S = PART_MS / 1000
# Painting the page makes a late beat of its own.
_SETTLE_MS = 400

AT_REST = later("The window at rest")
_TURNS = later("Its workers hold the GIL in turn: whatever the window does waits until they let go of it.")
_WHY = {
    "": later("Nothing runs beside it: the beat to compare with."),
    "qthreadpool": _TURNS,
    "threads": _TURNS,
    "cpp-threads": later("Its workers let go of the GIL before they begin: the window need not wait."),
}


class DemoWindowPort(Protocol):
    def show_page(self, page: Page, /) -> None: ...
    def set_running(self, running: bool, /) -> None: ...
    def set_demo(self, state: DemoState, /) -> None: ...
    def set_strip(self, state: StatusState, /) -> None: ...


class DemoFeedPort(Protocol):
    def wait(self) -> bool: ...


class BeatPort(Protocol):
    """The heartbeat."""

    @property
    def worst_ms(self) -> float: ...
    @property
    def trace_ms(self) -> Sequence[float]: ...
    def forget(self) -> None: ...
    def begin_trace(self) -> None: ...
    def end_trace(self) -> None: ...


StartReading = Callable[
    [Iterator[Event], Callable[[list[Event]], None], Callable[[Failure | None], None]],
    DemoFeedPort,
]
Later = Callable[[int, Callable[[], None]], object]  # ms, and what to call then


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSize:
    """With how many workers, how fast they are, and which cannot run here."""

    rates: Rates
    workers: int
    usable_cores: int
    python: str
    unavailable: frozenset[str] = frozenset()

    def cell(self, strategy: str) -> Cell:
        """What keeps a strategy busy for a part, in slices short enough to stop at once."""
        cell = Cell(workload=WORKLOAD, num=1, strategy=strategy, workers=self.workers, python=self.python)
        rate = self.rates.get((WORKLOAD, STRATEGIES[strategy].backend), SLOWEST)
        return replace(cell, num=max(round(rate * at_once(cell, self.usable_cores) * _BATCH_S), 1))


class SwitchInterval:
    """The interpreter's switch interval: another one for a while, and then again the one before."""

    def __init__(
        self,
        get: Callable[[], float] = sys.getswitchinterval,
        put: Callable[[float], object] = sys.setswitchinterval,
    ) -> None:
        self._get, self._put = get, put
        self._before: float | None = None

    def put_on(self, seconds: float) -> None:
        if self._before is None:
            self._before = self._get()
        self._put(seconds)

    def take_off(self) -> None:
        """As it was before the first `put_on`; nothing where there was none."""
        before, self._before = self._before, None
        if before is not None:
            self._put(before)


class DemoPresenter:
    """Leaves the window alone for a while, then runs one strategy after the other in it, and watches the heartbeat."""

    def __init__(
        self,
        window: DemoWindowPort,
        heartbeat: BeatPort,
        make_host: Callable[[], Host],
        start_reading: StartReading,
        later: Later,
        *,
        interval: SwitchInterval | None = None,
    ) -> None:
        self._window = window
        self._heartbeat = heartbeat
        self._make_host = make_host
        self._start_reading = start_reading
        self._later = later
        self._interval = interval or SwitchInterval()
        self._interval_s = DEFAULT_S
        self._changes: list[tuple[int, float]] = []
        self._host: Host | None = None
        self._reader: DemoFeedPort | None = None
        self._resting = False
        self._part = 0  # counts the parts of all demonstrations: a timer of an earlier one then means nothing
        self._stopped = False
        self._problem = ""
        self._again = False
        self._cell: Cell
        self._waiting: list[Cell] = []
        self._lines: list[DemoLine] = []

    @property
    def running(self) -> bool:
        return self._host is not None or self._resting

    def start(self, size: DemoSize) -> None:
        """Begin with the window at rest."""
        if self.running:
            return
        keys = [key for key in STRATEGY_KEYS if key not in size.unavailable]
        self._waiting = [size.cell(key) for key in keys]
        titles = {"": tr(AT_REST), **{key: strategy_title(key) for key in keys}}
        self._lines = [DemoLine(strategy=key, title=title) for key, title in titles.items()]
        self._stopped, self._again, self._problem = False, False, ""
        self._changes = []
        self._interval.put_on(self._interval_s)
        self._window.set_running(True)
        self._window.show_page(Page.DEMO)
        self._window.set_demo(self._state())
        self._resting = True
        self._after(_SETTLE_MS, self._rest)

    def pick_interval(self, seconds: float) -> None:
        """Let the GIL change hands this often: at once, and in the demonstrations that follow."""
        self._interval_s = seconds
        if self.running:
            self._interval.put_on(seconds)
            self._changes.append((len(self._heartbeat.trace_ms), seconds))
            if self._host is not None:
                # The present part begins its time anew, so that there is something to see of the change.
                self._after(PART_MS, self._host.stop)
            self._window.set_demo(self._state())
        elif self._lines:
            self._window.set_demo(self._verdict())

    def stop(self) -> None:
        """End the demonstration; workers finish their present slice."""
        self._stopped = True
        if self._host is not None:
            self._host.stop()
        elif self._resting:
            self._end()

    def quit(self) -> None:
        """Before the window goes."""
        self.stop()
        if self._reader is not None:
            self._reader.wait()
        self._host = self._reader = None
        self._heartbeat.end_trace()
        self._interval.take_off()

    @property
    def _place(self) -> int:
        """Which line is being played."""
        return len(self._lines) - len(self._waiting) - 1

    def _after(self, ms: int, call: Callable[[], None]) -> None:
        """Call later, unless this part is over by then."""
        self._part += 1
        part = self._part
        self._later(ms, lambda: call() if self._part == part else None)

    def _rest(self) -> None:
        self._heartbeat.begin_trace()
        self._begin_part(tr("Nothing runs in this window yet."))
        self._after(PART_MS, self._rested)

    def _rested(self) -> None:
        self._note()
        self._resting = False
        if self._waiting:
            self._next()
        else:
            self._end()

    def _next(self) -> None:
        self._play(self._waiting.pop(0))

    def _play(self, cell: Cell) -> None:
        # One run each: between two of them the loop is free, so that a worst belongs to one strategy.
        self._cell = cell
        words = tr("{who}, {n} worker(s) in this window.", "", cell.workers)
        self._begin_part(words.format(who=strategy_title(cell.strategy)))
        plan = Plan(cells=(cell,), rounds=1, seed=0)
        try:
            self._host = self._make_host()
            self._after(PART_MS, self._host.stop)
            self._reader = self._start_reading(self._host.run(plan), self._take, self._ended)
        except Exception as error:  # whatever it is, the window must be as it was before
            self._ended(Failure.of(error))

    def _begin_part(self, words: str) -> None:
        self._heartbeat.forget()
        self._lines[self._place] = replace(self._lines[self._place], first_beat=len(self._heartbeat.trace_ms))
        self._window.set_demo(self._state())
        self._window.set_strip(StatusState(state=tr("Demonstration"), detail=f"{words} {tr(NOT_TIMED)}"))

    def _take(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, CellFailed) and not self._stopped:
                self._problem = event.reason
        self._note()

    def _ended(self, failure: Failure | None) -> None:
        self._note()
        self._host = self._reader = None
        if self._problem and not self._again and not self._stopped:
            # A calibration of 2 ms may meet a moment at which nothing of this process ran: once more.
            self._again, self._problem = True, ""
            self._play(self._cell)
            return
        self._problem = failure.text if failure is not None else self._problem
        if self._waiting and not self._stopped and failure is None:
            self._next()
        else:
            self._end()

    def _end(self) -> None:
        self._resting = False
        self._part += 1
        self._heartbeat.end_trace()
        self._interval.take_off()
        self._window.set_running(False)
        self._window.set_demo(self._verdict())
        state = tr("Demonstration stopped") if self._stopped else tr("Demonstration over")
        icon = "stopped" if self._stopped else "good"
        self._window.set_strip(StatusState(state=state, icon=icon, detail=tr(NOT_TIMED)))

    def _note(self) -> None:
        """Take down the longest beat so far."""
        line = self._lines[self._place]
        self._lines[self._place] = replace(line, worst_ms=max(self._heartbeat.worst_ms, float(BEAT_MS)))
        self._window.set_demo(self._state())

    def _state(self) -> DemoState:
        line = self._lines[self._place]
        headline = tr("{who} inside this window").format(who=line.title) if line.strategy else line.title
        reason = (tr(NOT_TIMED), tr(_WHY[line.strategy]), tr("Try the menus. Esc stops."))
        return replace(self._base(), headline=headline, reason=" ".join(reason))

    def _base(self) -> DemoState:
        lines, changes = tuple(self._lines), tuple(self._changes)
        return DemoState(headline="", reason="", lines=lines, interval_s=self._interval_s, changes=changes)

    def _verdict(self) -> DemoState:
        seen = [line for line in self._lines if line.worst_ms is not None and line.strategy]
        late = max(seen, key=lambda line: line.worst_ms or 0.0, default=None)
        if self._problem:
            return replace(self._base(), headline=tr("The demonstration failed"), reason=self._problem, over=True)
        if late is None:
            headline = tr("The demonstration was stopped at rest")
            why = tr("Nothing ran beside the window.")
        elif (late.worst_ms or 0.0) <= LATE_MS:
            headline = tr("The window kept its beat")
            why = tr("No beat came later than {ms} ms.").format(ms=number(LATE_MS, ".0f"))
        else:
            said = tr("{who} made the window wait {ms} ms")
            headline = said.format(who=late.title, ms=number(late.worst_ms or 0.0, ".0f"))
            why = tr("Python workers and the window share one GIL; C++ threads let go of it.")
        return replace(self._base(), headline=headline, reason=f"{tr(NOT_TIMED)} {why}", over=True)
