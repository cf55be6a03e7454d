"""The application: Qt is started, one window opened, and everything joined when it closes.

One process has one of it; the QApplication comes before pyqtgraph, which would make its own.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from ..services.error_reporter import ErrorReporter
from ..services.garbage_collector import Collector
from ..services.settings import NAME, Settings
from ..services.translators import install
from ..style.typeface import own_family
from ..window.screen_fit import MINIMUM
from .platform_check import NO_FONT
from .request import WindowRequest
from .window_controller import WindowController

# The same as in recipe/menu, or Windows would not join the window with its shortcut.
WINDOWS_APP_ID = "SpeedupLab.SpeedupLab"


# The last is the end of the terminal that the window was started from.
ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class Application(QApplication):
    """Turns the system's wish to open a file into a signal."""

    file_dropped = Signal(object)  # a Path

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.file_dropped.emit(Path(event.file()))
            return True
        return super().event(event)


def make_application(arguments: list[str]) -> Application:
    """The one application object; before pyqtgraph is imported, which would make its own."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(WINDOWS_APP_ID)
    # Set for other software, it would make pyqtgraph draw with a Qt that is not there, or not ours.
    os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
    app = Application(arguments[:1])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("Speedup Lab")
    app.setOrganizationName(NAME)
    # What Wayland calls the window. Docks find the menu entry by its StartupWMClass, which is the same: the
    # .desktop file's own name holds that of the conda environment.
    app.setDesktopFileName(NAME)
    icon = Path(__file__).parents[1] / "icons" / "speeduplab.svg"
    if icon.exists():
        app.setWindowIcon(QIcon(str(icon)))
    return app


def open_window(request: WindowRequest) -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    app = make_application(sys.argv)
    if own_family() is None and not QFontDatabase.families():
        print(f"speeduplab: {NO_FONT}", file=sys.stderr)
    settings = Settings()
    if request.reset_settings:
        settings.reset()
    install(app, request.language or settings.load().language)  # before the first widget has words
    controller = WindowController(app, settings, theme=request.theme)
    reporter = ErrorReporter(controller.show_error, controller)
    app.file_dropped.connect(controller.open)
    controller.show()
    if request.files:
        controller.compare_controller.open_files(request.files)  # one as ever, several into the comparison
    if request.screenshot is not None:
        return _screenshot(app, controller, request.screenshot)
    # After the first paint: the window is there before anything else is done.
    QTimer.singleShot(0, controller, controller.start)
    collector = Collector(controller)
    for number in ENDING:
        signal.signal(number, lambda *_: controller.window.unsaved.close_anyway())
    status = app.exec()
    collector.stop()
    reporter.stop()
    return status


def _screenshot(app: QApplication, controller: WindowController, path: Path) -> int:
    """Paint the window once everything in it is known, and save it."""
    # A picture is as large as the window wants to be, whatever the screen: the offscreen one has 800 x 800 px.
    controller.window.resize(controller.window.size().expandedTo(MINIMUM))
    controller.start(probe=False)
    while controller.services.busy:
        app.processEvents()
    app.processEvents()
    saved = controller.window.grab().save(str(path), "PNG")
    controller.window.close()
    if not saved:
        print(f"speeduplab: {path} cannot be written", file=sys.stderr)
    return 0 if saved else 1
