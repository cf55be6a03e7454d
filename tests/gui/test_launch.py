"""What the window's start does without: whatever only a chart, a fit, an export or a backend needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

# Opens the real window in a fresh process, looks at the machine, and says which packages that took.
_OPEN = """
import sys
from speeduplab.gui.app.application import make_application
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.services.settings import Settings
app = make_application(sys.argv)
controller = WindowController(app, Settings())
controller.show()
app.processEvents()
controller.start(probe=False)
while controller.services.busy:
    app.processEvents()
controller.window.close()
print(*{name.partition(".")[0] for name in sys.modules})
"""
CHARTS = ("numpy", "pyqtgraph", "scipy")
BACKENDS = ("numba", "joblib", "dask", "distributed")
EXPORTS = ("jinja2", "drawsvg", "pyperf")
COMMAND_LINE = ("typer", "rich")


@pytest.fixture(scope="module")
def imported() -> set[str]:
    done = subprocess.run([sys.executable, "-c", _OPEN], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_window_was_there(imported: set[str]) -> None:
    assert {"PySide6", "speeduplab"} <= imported


@pytest.mark.parametrize("package", [*CHARTS, *BACKENDS, *EXPORTS, *COMMAND_LINE])
def test_the_window_opens_without(imported: set[str], package: str) -> None:
    assert package not in imported
