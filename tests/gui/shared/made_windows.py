"""Windows of the real program for tests: settings and runs in a folder of the test's, closed at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.services.settings import Settings
from stand_ins import let_go


@contextmanager
def window_maker(application: QApplication, folder: Path) -> Iterator[Callable[..., WindowController]]:
    """What makes windows that have read all they read at their start; they are gone when the block is left."""
    made: list[WindowController] = []

    def make(settings: Settings | None = None, **options: Any) -> WindowController:
        settings = settings or Settings(folder / "settings.ini")
        options = {"theme": "light", "folder": folder / "runs", **options}
        controller = WindowController(application, settings, **options)
        controller.window.resize(1440, 900)
        controller.show()
        controller.start(probe=False)
        made.append(controller)
        while controller.services.busy:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return controller

    try:
        yield make
    finally:
        for controller in made:
            controller.window.unsaved.close_anyway()
            let_go(controller.window)
            controller.window.deleteLater()
            controller.deleteLater()
