"""Errors that nobody caught, brought before the user: never silent, from whatever thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ...core.display.i18n import tr
from ..ports.failure import Failure


class ErrorReporter(QObject):
    """Shows what nobody caught, from any thread, and says it on stderr as well."""

    _caught = Signal(object)

    def __init__(self, show: Callable[[str, str, str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._showing = False
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def stop(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self._caught.emit(Failure.of(error))

    def _thread_hook(self, hooked: threading.ExceptHookArgs) -> None:
        threading.__excepthook__(hooked)
        if hooked.exc_value is not None:
            self._caught.emit(Failure.of(hooked.exc_value))

    @Slot(object)
    def _tell(self, failure: Failure) -> None:
        # One dialog at a time: an error in a timer would pile them up.
        if self._showing:
            return
        self._showing = True
        dialog = self._show(tr("An error in Speedup Lab"), failure.text, failure.details)
        finished = getattr(dialog, "finished", None)
        if finished is not None:
            finished.connect(self._closed)

    @Slot()
    def _closed(self) -> None:
        self._showing = False
