"""A window in a process of its own, whose scale Qt takes from the environment: says what of it is cut, view by view.

QT_SCALE_FACTOR=2 QT_QPA_PLATFORM=offscreen:configfile=screen.json python scaled_window.py RUN-FILE WIDTH HEIGHT

A width of 0 leaves the window at the size that it takes itself.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from fitting import cut, outside
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QScrollArea
from speeduplab.gui.app.application import make_application
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.services.settings import Settings
from speeduplab.gui.views.view_registry import VIEWS


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
    found = {"start": [*cut(controller.window), *outside(controller.window)]}
    controller.open(run)
    settle()
    # In the window's own letters, and then in the widest of those that systems commonly have.
    QFontDatabase.systemFont = lambda *_: QFont("DejaVu Sans")  # type: ignore[method-assign]
    for family in ("Inter", "DejaVu Sans"):
        assert QFontInfo(app.font()).family() == family
        for view, _ in VIEWS:
            controller.window.set_view(view)
            settle()
            found[f"{view}, {family}"] = [*cut(controller.window), *outside(controller.window)]
        controller.window.menus.system_font.trigger()
    said: dict[str, object] = {"cut": found}
    area = controller.window.findChild(QScrollArea, "windowScroll")
    said["scrolls"] = [area.horizontalScrollBar().maximum(), area.verticalScrollBar().maximum()]  # type: ignore[union-attr]  # it is there
    picture = controller.window.grab()
    said["window"] = [controller.window.width(), controller.window.height()]
    said["pixels"] = [picture.width(), picture.height()]
    controller.window.close()
    print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
