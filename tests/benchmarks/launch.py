"""Launch to usable window, against a bare PySide6 and pyqtgraph window with one plot.

Both paint on the display at hand, `xvfb-run -a python tests/benchmarks launch`, save what they painted and end;
without a display they paint offscreen. Ours has looked at the machine by then, too.

Ours is started from a plain copy of the package, as pip would install it: an editable installation looks up each
module by a redirect, which takes some 100 ms more.
"""

from __future__ import annotations

import compileall
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from interleave import Claim, interleaved, median_ratio, spread

ROUNDS = 15

OURS = """
from speeduplab.gui.__main__ import main
sys.argv[1:1] = ["--screenshot"]
sys.exit(main())
"""

BARE = """
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


def install(folder: Path) -> None:
    """Put the package that is imported here into a folder of packages, with its bytecode."""
    for name in ("core", "gui"):
        spec = find_spec(f"speeduplab.{name}")
        assert spec is not None
        assert spec.origin is not None
        skipped = shutil.ignore_patterns("__pycache__")
        shutil.copytree(Path(spec.origin).parent, folder / "speeduplab" / name, ignore=skipped)
    native = find_spec("speeduplab.core._native")
    if native is not None and native.origin is not None:
        shutil.copy(native.origin, folder / "speeduplab" / "core")
    compileall.compile_dir(folder, quiet=1)


def timed(code: str, picture: Path, packages: Path) -> float:
    home = str(picture.parent)
    environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
    # Without site, which would put the redirect of an editable installation first; for both.
    paths = [str(packages), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
    begin = f"import sys; sys.path[:0] = {list(dict.fromkeys(paths))!r}"
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-S", "-c", begin + code, picture], check=True, env=environment, capture_output=True
    )
    return time.perf_counter() - began


def claims() -> Iterator[Claim]:
    if "DISPLAY" not in os.environ:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        packages, home = Path(folder) / "packages", Path(folder) / "home"
        home.mkdir()
        install(packages)
        picture = home / "window.png"
        found = interleaved(
            {"ours": lambda: timed(OURS, picture, packages), "bare": lambda: timed(BARE, picture, packages)}, ROUNDS
        )
    print(f"   ours {spread(found['ours'])}, bare {spread(found['bare'])}")
    yield Claim(
        name="launch to painted window, ours / bare window", value=median_ratio(found["ours"], found["bare"]), high=1.15
    )
