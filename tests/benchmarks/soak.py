"""Run after run for an hour: memory, threads and descriptors of the window at the start and at the end.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/soak.py [MINUTES]

Each run is started by what F5 emits, in one process, with its charts drawn. Fails where the memory grows by more than
5 % after the tenth run, or where a thread or a descriptor more is left. Not in the gate.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

MINUTES = 60.0
WARM_UP = 10
GROWTH = 0.05


def settle(app: QApplication) -> None:
    """Let everything go that only waits for its turn."""
    for _ in range(5):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def state() -> tuple[float, int, int]:
    """MB of this process's own memory, threads, descriptors."""
    me = psutil.Process()
    return me.memory_full_info().uss / 1e6, me.num_threads(), me.num_fds()


def main() -> int:
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else MINUTES
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = folder
        from speeduplab.gui.app.application import make_application
        from speeduplab.gui.app.window_controller import WindowController
        from speeduplab.gui.services.settings import Settings

        app = make_application(sys.argv[:1])
        settings = Settings(Path(folder) / "settings.ini")
        controller = WindowController(app, settings, theme="light", folder=Path(folder) / "runs")
        controller.show()
        controller.start(probe=False)
        form = replace(
            controller.plans.form, preset=None, num=100_000, strategies=("serial", "threads"), workers=(2,), rounds=3
        )
        controller.window.plan_view.set_value(form)
        controller.window.plan_view.value_changed.emit()
        while controller.services.busy:
            app.processEvents()
        began, runs, at_warm = time.monotonic(), 0, state()
        print(f"start: {at_warm[0]:.1f} MB, {at_warm[1]} threads, {at_warm[2]} descriptors", flush=True)
        while time.monotonic() - began < 60 * minutes:
            controller.window.run_wanted.emit()
            assert controller.presenter.running
            while controller.presenter.running:
                app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            runs += 1
            settle(app)
            if runs == WARM_UP:
                at_warm = state()
            if runs % 50 == 0 or runs == WARM_UP:
                now = state()
                print(f"{runs} runs: {now[0]:.1f} MB, {now[1]} threads, {now[2]} descriptors", flush=True)
        at_end = state()
        controller.window.close()
    growth = at_end[0] / at_warm[0] - 1
    print(f"{runs} runs in {(time.monotonic() - began) / 60:.1f} min: {growth:+.1%} memory since run {WARM_UP}")
    return int(growth > GROWTH or at_end[1] > at_warm[1] or at_end[2] > at_warm[2])


if __name__ == "__main__":
    sys.exit(main())
