"""A window in a process of its own, whose scale Qt takes from the environment: says what of it is cut, view by view.

QT_SCALE_FACTOR=2 QT_QPA_PLATFORM=offscreen:configfile=screen.json python scaled_window.py RUN-FILE WIDTH HEIGHT

A width of 0 leaves the window at the size that it takes itself.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from speeduplab.gui.app.application import make_application
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.pages.run.run_page import VIEWS
from speeduplab.gui.services.settings import Settings
from speeduplab.gui.widgets.labels import Elided


def cut(window: QWidget) -> list[str]:
    """Labels and buttons in sight that have less room than their text, and those that stand out of their parent."""
    found = []
    for each in window.findChildren(QWidget):
        if not each.isVisible() or not isinstance(each, QLabel | QAbstractButton) or isinstance(each, Elided):
            continue
        text = each.text()
        wraps = isinstance(each, QLabel) and each.wordWrap()
        if text and not wraps and each.width() < each.fontMetrics().horizontalAdvance(text.strip()):
            found.append(f"{type(each).__name__} {text!r}")
        parent = each.parentWidget()
        if parent is not None and not parent.rect().adjusted(-1, -1, 1, 1).contains(each.geometry()):
            found.append(f"{type(each).__name__} {text!r} stands out of {type(parent).__name__}")
    return found


def main(run: Path, width: int, height: int) -> None:
    app = make_application(sys.argv)
    folder = run.parent / "scaled"
    controller = WindowController(app, Settings(folder / "settings.ini"), theme="light", folder=folder)
    if width:
        controller.window.resize(width, height)
    controller.show()
    controller.start(probe=False)

    def settle() -> None:
        while controller.services.busy:
            app.processEvents()
        for _ in range(5):
            app.processEvents()

    settle()
    said: dict[str, object] = {"cut": {"start": cut(controller.window)}}
    controller.open(run)
    settle()
    for view, _ in VIEWS:
        controller.window.set_view(view)
        settle()
        said["cut"][view] = cut(controller.window)  # type: ignore[index]  # a dict, from above
    area = controller.window.findChild(QScrollArea, "windowScroll")
    said["scrolls"] = [area.horizontalScrollBar().maximum(), area.verticalScrollBar().maximum()]  # type: ignore[union-attr]  # it is there
    picture = controller.window.grab()
    said["window"] = [controller.window.width(), controller.window.height()]
    said["pixels"] = [picture.width(), picture.height()]
    controller.window.close()
    print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
