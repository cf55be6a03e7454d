"""The real window on a real display, driven by key presses: type a num, F5, wait for the end, look at it.

Not collected with the other tests: `xvfb-run -a .venv/bin/pytest tests/gui/real_keys.py`. Needs xdotool.
"""

from __future__ import annotations

import os
import subprocess
import sysconfig
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QImage
from speeduplab.core.bench.events import Outcome
from speeduplab.core.results import RunResult
from speeduplab.core.runfile import SUFFIX, read

GIVE_UP_S = 120
PICTURES = Path(os.environ.get("SPEEDUPLAB_PICTURES", "."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A running program, seen from outside."""

    process: subprocess.Popen[bytes]
    home: Path
    xdotool: str
    id: str

    def press(self, *keys: str) -> None:
        subprocess.run([self.xdotool, "key", "--delay", "60", *keys], check=True)

    def type(self, text: str) -> None:
        subprocess.run([self.xdotool, "type", "--delay", "60", text], check=True)

    def files(self) -> list[Path]:
        return sorted(self.home.rglob(f"*{SUFFIX}"))

    def ended_run(self, number: int = 1) -> RunResult:
        """The last run, once its file holds its end and there are that many files."""
        await_that(lambda: len(self.files()) == number and read(self.files()[-1]).outcome is not None)
        return read(self.files()[-1])


def await_that(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + GIVE_UP_S
    while not holds():
        assert time.monotonic() < end, "given up"
        time.sleep(0.05)


@pytest.fixture
def window(tmp_path: Path, tool: Callable[[str], str]) -> Iterator[Window]:
    xdotool = tool("xdotool")
    assert os.environ.get("DISPLAY"), "no display: start this with xvfb-run -a"
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    environment = {**os.environ, **dict.fromkeys(names, str(tmp_path))}
    environment.pop("QT_QPA_PLATFORM", None)
    process = subprocess.Popen([Path(sysconfig.get_path("scripts")) / "speeduplab"], env=environment)
    try:
        find = [xdotool, "search", "--sync", "--onlyvisible", "--pid", str(process.pid)]
        shown = subprocess.run(find, check=True, capture_output=True, text=True, timeout=GIVE_UP_S).stdout.split()[-1]
        subprocess.run([xdotool, "windowfocus", "--sync", shown], check=True)
        yield Window(process=process, home=tmp_path, xdotool=xdotool, id=shown)
    finally:
        process.terminate()
        process.wait(GIVE_UP_S)


def picture(window: Window, name: str) -> QImage:
    """What the display shows of the window, kept as NAME.png for whoever wants to look."""
    file = PICTURES / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["import", "-silent", "-window", window.id, str(file)], check=True)
    return QImage(str(file))


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def test_a_num_typed_and_f5_measure_the_plan_and_draw_it(window: Window) -> None:
    window.type("200000")
    window.press("F5")
    result = window.ended_run()
    assert result.outcome is Outcome.COMPLETED
    assert {cell.num for cell in result.plan.cells} == {200_000}
    assert all(sample.complete for sample in result.samples.values())
    # C++ threads and Processes in the light theme; the run has ended, so the window is about to show them.
    drawn = {0xFF0B5A42, 0xFF0A4F94}
    await_that(lambda: drawn <= colours(picture(window, "keys-finished")))


def test_escape_stops_a_run_and_keeps_its_file(window: Window) -> None:
    window.type("1e10")
    window.press("F5")
    await_that(lambda: bool(psutil.Process(window.process.pid).children()))
    window.press("Escape")
    assert window.ended_run().outcome is Outcome.STOPPED
    await_that(lambda: not psutil.Process(window.process.pid).children(recursive=True))


def test_a_num_that_makes_no_sense_starts_nothing(window: Window) -> None:
    window.type("ten")
    window.press("F5", "Tab")
    picture(window, "keys-wrong-num")
    assert window.files() == []
    window.press("shift+Tab", "ctrl+a")
    window.type("100000")
    window.press("F5")
    assert window.ended_run().outcome is Outcome.COMPLETED


def test_ctrl_q_in_the_middle_of_a_run_keeps_what_was_measured(window: Window) -> None:
    window.type("1e10")
    window.press("F5")
    await_that(lambda: bool(psutil.Process(window.process.pid).children()))
    children = psutil.Process(window.process.pid).children(recursive=True)
    window.press("ctrl+q")
    assert window.process.wait(GIVE_UP_S) == 0
    assert window.ended_run().outcome is Outcome.STOPPED
    _, alive = psutil.wait_procs(children, timeout=10)
    assert alive == []
