"""The real window within this process, opened on a run file and painted on a display: for frames and lag.

One application for all benchmarks of a process; folders of its own, so that no setting of the user counts.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from interleave import Claim
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from speeduplab.gui.app.application import Application, make_application
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.services.settings import Settings

FRAME_MS = 1000 / 60
SIZE = (1440, 900)


def need_display(name: str) -> None:
    """End with a sentence where nothing would be painted on a screen."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        sys.exit(f"{name} needs a display: xvfb-run -a -s '-screen 0 1600x1000x24' python tests/benchmarks {name}")


@contextmanager
def window_on(path: Path | None) -> Iterator[WindowController]:
    """A window of the usual size, in the light theme, showing a run file if there is one."""
    app = QApplication.instance() or make_application(sys.argv)
    assert isinstance(app, Application)
    with tempfile.TemporaryDirectory() as home:
        controller = WindowController(app, Settings(Path(home) / "settings.ini"), theme="light", folder=Path(home))
        controller.show()
        controller.window.resize(*SIZE)
        controller.start(probe=False)
        if path is not None:
            controller.open(path)
        try:
            until(lambda: not controller.services.busy)
            yield controller
        finally:
            controller.window.close()
            controller.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(holds: Callable[[], bool], limit_s: float = 120.0) -> None:
    """Serve the event loop until something holds."""
    end = time.monotonic() + limit_s
    while not holds():
        QApplication.processEvents()
        time.sleep(0.001)
        assert time.monotonic() < end, "given up"
    QApplication.processEvents()


class Painted(QObject):
    """When a widget was painted, in seconds."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at_s: list[float] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.at_s.append(time.perf_counter())
        return False


def frame_ms(painted: Painted, act: Callable[[], object]) -> float:
    """From an action to the end of the paint that shows it, in ms."""
    before, began = len(painted.at_s), time.perf_counter()
    act()
    while len(painted.at_s) == before:
        QApplication.processEvents()
        assert time.perf_counter() < began + 60, "nothing was painted"
    # What was painted reaches the screen at the end of the same pass over the event queue.
    return (time.perf_counter() - began) * 1e3


def frame_claim(name: str, found_ms: list[float]) -> Claim:
    """That the median fits into a frame of 1/60 s."""
    return Claim(name=f"{name}, median in frames of 1/60 s", value=statistics.median(found_ms) / FRAME_MS, high=1)


def ms_words(found: list[float]) -> str:
    """Median, 95th percentile and longest."""
    ordered = sorted(found)
    tail = ordered[round(0.95 * (len(ordered) - 1))]
    return f"median {statistics.median(found):.2f} ms, 95 % below {tail:.2f} ms, longest {ordered[-1]:.2f} ms"
