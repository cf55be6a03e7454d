"""A window in a process of its own, without a screen: runs a small plan, is closed, and says where the run lies.

python window_process.py SETTINGS RUNS NUM
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from speeduplab.gui.app.application import make_application
from speeduplab.gui.app.window_controller import Desk
from speeduplab.gui.services.settings import Settings


def main(settings: Path, runs: Path, num: int) -> None:
    app = make_application(sys.argv)
    desk = Desk(app, Settings(settings), theme="light", folder=runs)
    desk.show()
    desk.start(probe=False)
    form = replace(desk.plans.form, preset=None, num=num, strategies=("serial", "threads"), workers=(2,), rounds=2)
    desk.window.plan_view.set_value(form)
    desk.window.plan_view.value_changed.emit()
    desk.window.run_wanted.emit()
    while desk.presenter.running or desk.around.busy:
        app.processEvents()
    print(desk.presenter._path, flush=True)
    desk.window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
