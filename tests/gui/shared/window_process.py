"""A window in a process of its own, without a screen: runs a small plan, is closed, and says where the run lies.

python window_process.py SETTINGS RUNS NUM
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from speeduplab.gui.app.application import make_application
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.services import settings as settings_module
from speeduplab.gui.services.settings import Settings


def main(settings: Path, runs: Path, num: int) -> None:
    # On a busy machine too one waits until the other has written: that it would go on at last is not looked at here.
    settings_module.LOCK_MS = 240_000
    app = make_application(sys.argv)
    controller = WindowController(app, Settings(settings), theme="light", folder=runs)
    controller.show()
    controller.start(probe=False)
    form = replace(
        controller.plans.form, preset=None, num=num, strategies=("serial", "threads"), workers=(2,), rounds=2
    )
    controller.window.plan_view.set_value(form)
    controller.window.plan_view.value_changed.emit()
    controller.window.run_wanted.emit()
    while controller.presenter.running or controller.services.busy:
        app.processEvents()
    print(controller.presenter._path, flush=True)
    controller.window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
