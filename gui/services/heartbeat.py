"""The window's heartbeat: how late the event loop serves a timer of 16 ms.

A beat costs a few microseconds, so it goes on during timed rounds; who draws it decides how often.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from ..ports.beat_models import BEAT_MS

_KEPT = 125  # two seconds of beats


class Heartbeat(QObject):
    """Beats every 16 ms and keeps the last two seconds.

    A beat's value is the time since the one before it in ms: 16 where the loop is free.
    """

    def __init__(self, parent: QObject | None = None, *, clock_ns: Callable[[], int] = time.perf_counter_ns) -> None:
        super().__init__(parent)
        self._clock_ns = clock_ns
        self._beats: deque[float] = deque(maxlen=_KEPT)
        self._last_ns: int | None = None
        self._worst_ms = 0.0
        self._trace: list[float] = []
        self._tracing = False
        self._run_worst_ms: float | None = None
        self._in_run = False
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        self._last_ns = None
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def beat(self) -> None:
        """Take note of one beat."""
        now_ns = self._clock_ns()
        if self._last_ns is not None:
            # A timer that fires early makes up for one that was late: no gap is shorter than the beat.
            gap_ms = max((now_ns - self._last_ns) / 1e6, float(BEAT_MS))
            self._beats.append(gap_ms)
            if self._tracing:
                self._trace.append(gap_ms)
            self._worst_ms = max(self._worst_ms, gap_ms)
            if self._in_run:
                self._run_worst_ms = max(self._run_worst_ms or 0.0, gap_ms)
        self._last_ns = now_ns

    @property
    def beats_ms(self) -> tuple[float, ...]:
        """The last beats in ms, oldest first."""
        return tuple(self._beats)

    @property
    def recent_ms(self) -> float:
        """The longest of about the last half second: what a person would feel now."""
        total = longest = 0.0
        for gap_ms in reversed(self._beats):
            longest = max(longest, gap_ms)
            total += gap_ms
            if total >= 500:
                break
        return longest or float(BEAT_MS)

    @property
    def worst_ms(self) -> float:
        """The longest since `forget`."""
        return self._worst_ms

    @property
    def trace_ms(self) -> Sequence[float]:
        """Every beat since `begin_trace`, in ms."""
        return self._trace

    def begin_trace(self) -> None:
        """Keep every beat from now on."""
        self._trace, self._tracing = [], True

    def end_trace(self) -> None:
        """Keep what there is and no more."""
        self._tracing = False

    def forget(self) -> None:
        """Begin a new worst, as at the start of a part of the demonstration."""
        self._worst_ms = 0.0

    @property
    def in_run(self) -> bool:
        return self._in_run

    @property
    def run_worst_ms(self) -> float | None:
        """The longest of the run that goes on, or of the last one; None before the first."""
        return self._run_worst_ms

    def begin_run(self) -> None:
        """A run begins: its longest beat is kept until the next."""
        self._run_worst_ms, self._in_run = None, True
        if self._last_ns is not None:
            self._last_ns = self._clock_ns()  # a beat that was late before is none of the run's

    def end_run(self) -> None:
        self._in_run = False
