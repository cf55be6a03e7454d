"""Launch to usable window, against a bare PySide6 and pyqtgraph window with one plot.

Both paint under Xvfb (or the display at hand) and end by themselves after their first idle moment.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from interleave import Claim, interleaved, median_ratio, spread

ROUNDS = 15

BARE = """
import sys
from PySide6 import QtCore, QtWidgets
app = QtWidgets.QApplication(sys.argv)
import pyqtgraph as pg
window = QtWidgets.QMainWindow()
plot = pg.PlotWidget()
plot.plot([1, 2, 3], [1, 4, 9])
window.setCentralWidget(plot)
window.resize(1440, 900)
window.show()
QtCore.QTimer.singleShot(0, lambda: (window.grab().save(sys.argv[1]), app.quit()))
app.exec()
"""


def timed(command: list[str | Path], home: str) -> float:
    environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
    began = time.perf_counter()
    subprocess.run(command, check=True, env=environment, capture_output=True)
    return time.perf_counter() - began


def claims() -> Iterator[Claim]:
    if "DISPLAY" not in os.environ:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    command = Path(sysconfig.get_path("scripts")) / "speeduplab"
    with tempfile.TemporaryDirectory() as home:
        picture = Path(home) / "window.png"
        found = interleaved(
            {
                "ours": lambda: timed([command, "--screenshot", picture], home),
                "bare": lambda: timed([sys.executable, "-c", BARE, picture], home),
            },
            ROUNDS,
        )
    print(f"   ours {spread(found['ours'])}, bare {spread(found['bare'])}")
    yield Claim(
        name="launch to painted window, ours / bare window", value=median_ratio(found["ours"], found["bare"]), high=1.25
    )
