"""Work beside the window: an EventReader reads a stream of events, a BackgroundCall gets one value.

What they find is handed over on the window's thread only; nothing here touches a widget.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from ...core.bench.events import Event
from ..ports.failure import Failure

# Charts and progress may take no CPU from what is timed: four looks a second.
BATCH_MS = 250


class _Beside(QObject):
    """Does something in a thread of its own, then goes on in the window's.

    Not a QThread: PySide looks up the meta-object of a subclass in the new thread and without the GIL,
    a crash in one of some thirty starts beside busy threads of Python (6.11). An event is posted instead.
    """

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._thread = threading.Thread(target=self._run, name=type(self).__name__, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wait(self, limit_s: float | None = None) -> bool:
        """Until the thread has ended, or the limit has passed; whether it has ended."""
        if self._thread.ident is not None:
            self._thread.join(limit_s)
        return not self._thread.is_alive()

    def event(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.User:
            return super().event(event)
        self.wait()
        self._end()
        return True

    def _run(self) -> None:
        self._work()
        # RuntimeError: the window went without waiting.
        with suppress(RuntimeError):
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def _work(self) -> None:
        """In the thread; raises nothing."""
        raise NotImplementedError

    def _end(self) -> None:
        """On the window's thread, after the work."""
        raise NotImplementedError


class EventReader(_Beside):
    """Reads an iterator of events to its end, and hands them over at most four times a second.

    `batch` carries a list of events, in order, none left out; `ended` comes last, once, with a
    Failure where the iterator raised, else with None.
    """

    batch = Signal(object)
    ended = Signal(object)

    def __init__(self, events: Iterator[Event], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events = events
        self._read: list[Event] = []
        self._lock = threading.Lock()
        self._failure: Failure | None = None
        self._timer = QTimer(self, interval=BATCH_MS)
        self._timer.timeout.connect(self._hand_over)

    def begin(self) -> None:
        """Start reading."""
        self._timer.start()
        self.start()

    def _work(self) -> None:
        try:
            for event in self._events:
                with self._lock:
                    self._read.append(event)
        except Exception as error:
            self._failure = Failure.of(error)

    @Slot()
    def _hand_over(self) -> None:
        with self._lock:
            events, self._read = self._read, []
        if events:
            self.batch.emit(events)

    def _end(self) -> None:
        self._timer.stop()
        self._hand_over()
        self.ended.emit(self._failure)


class BackgroundCall(_Beside):
    """Calls a function once beside the window; `done` carries what it returns or its Exception."""

    done = Signal(object)

    def __init__(self, call: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call = call
        self._found: object = None

    def _work(self) -> None:
        try:
            self._found = self._call()
        except Exception as error:
            self._found = error

    def _end(self) -> None:
        self.done.emit(self._found)


class ProgressCall(BackgroundCall):
    """Calls a function that is told whom to tell how far it is; `progressed` carries that, a share of 1."""

    progressed = Signal(float)

    def __init__(self, call: Callable[[Callable[[float], None]], object], parent: QObject | None = None) -> None:
        super().__init__(_nothing, parent)
        self._telling = call
        self._share = 0.0
        self._said = 0.0
        self._timer = QTimer(self, interval=BATCH_MS)
        self._timer.timeout.connect(self._say)

    def start(self) -> None:
        self._timer.start()
        super().start()

    def _work(self) -> None:
        try:
            self._found = self._telling(self._take)
        except Exception as error:
            self._found = error

    def _take(self, share: float) -> None:
        """In the thread: only written down, for the window looks by itself."""
        self._share = share

    @Slot()
    def _say(self) -> None:
        if self._share > self._said:
            self._said = self._share
            self.progressed.emit(self._said)

    def _end(self) -> None:
        self._timer.stop()
        super()._end()


def _nothing() -> None:
    """What a BackgroundCall would call."""
