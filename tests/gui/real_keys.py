"""The real window on a real display, by key presses: run, stop, race, export, compare, the views, presenting.

Not collected with the other tests: `xvfb-run -a .venv/bin/pytest tests/gui/real_keys.py`. Needs xdotool and
ImageMagick. What happened is seen from outside: in files, in the titles of windows, on the display.
"""

from __future__ import annotations

import os
import subprocess
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from speeduplab.core.bench.events import Outcome
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.results.timeline import Recording
from speeduplab.core.runfile import SUFFIX, RunFileError, read
from speeduplab.core.summary.summary import Basis
from speeduplab.gui.services.settings import NAME, Settings
from speeduplab.gui.style.theme import LIGHT
from speeduplab.gui.views.view_registry import VIEWS

GIVE_UP_S = 120
PICTURES = Path(os.environ.get("SPEEDUPLAB_PICTURES") or Path(tempfile.gettempdir()) / "speeduplab-pictures")


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

    def titles(self) -> list[str]:
        """Of all windows of the program in sight; they come and go while they are asked for."""
        found = []
        for window in self._ask("search", "--onlyvisible", "--pid", str(self.process.pid)):
            found += self._ask("getwindowname", window)
        return found

    def _ask(self, *words: str) -> list[str]:
        return subprocess.run([self.xdotool, *words], check=False, capture_output=True, text=True).stdout.splitlines()

    def measure(self, num: str) -> RunResult:
        """A whole run of the first plan with that num."""
        self.type(num)
        self.press("F5")
        result = self.ended_run()
        # The strip and the menus follow within a quarter of a second.
        await_that(lambda: any("counter" in title.lower() for title in self.titles()))
        return result

    def view(self) -> str:
        """Quits, and tells which view was in sight: the program remembers it."""
        self.press("ctrl+q")
        assert self.process.wait(GIVE_UP_S) == 0
        return Settings(self.home / NAME / f"{NAME}.ini").load().view

    def files(self) -> list[Path]:
        return sorted(self.home.rglob(f"*{SUFFIX}"))

    def ended_run(self, number: int = 1) -> RunResult:
        """The last run, once its file holds its end and there are that many files."""
        await_that(lambda: len(self.files()) == number and self._ended(self.files()[-1]))
        return read(self.files()[-1])

    def _ended(self, file: Path) -> bool:
        try:
            return read(file).outcome is not None
        except RunFileError:  # its first line is not written yet
            return False


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


def chart(window: Window) -> QImage:
    """What is below the view bar and above the strip, where the window's beat moves by itself."""
    shown = picture(window, "keys-chart")
    return shown.copy(QRect(330, 70, shown.width() - 330, shown.height() - 70 - 48))


def await_chart(window: Window, holds: Callable[[QImage], bool]) -> QImage:
    """The chart once something holds for it, and it no longer changes."""
    seen: list[QImage] = [chart(window)]

    def settled() -> bool:
        seen.append(chart(window))
        return seen[-1] == seen[-2] and holds(seen[-1])

    await_that(settled)
    return seen[-1]


def key_of(view: str) -> str:
    """The keys that show a view."""
    return f"ctrl+{[key for key, _ in VIEWS].index(view) + 2}"


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
    window.type("1e9")
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
    window.type("1e9")
    window.press("F5")
    await_that(lambda: bool(psutil.Process(window.process.pid).children()))
    children = psutil.Process(window.process.pid).children(recursive=True)
    window.press("ctrl+q")
    assert window.process.wait(GIVE_UP_S) == 0
    assert window.ended_run().outcome is Outcome.STOPPED
    _, alive = psutil.wait_procs(children, timeout=GIVE_UP_S)
    assert alive == []


def test_a_race_is_stepped_sped_up_and_played_to_the_finish(window: Window) -> None:
    result = window.measure("3000000")
    window.press(key_of("race"))
    shown = Recording(result).timelines(range(len(result.plan.cells)), Basis.COLD)
    winner = result.plan.cells[min(shown, key=lambda cell: shown[cell].total_s)]
    won = LIGHT.row_tint(LIGHT.look(winner.strategy).color)
    start = await_chart(window, lambda image: won.rgb() not in colours(image))
    window.press("Right")
    step = await_chart(window, lambda image: image != start)
    window.press("Left")
    await_chart(window, lambda image: image == start)
    window.press("bracketright")
    await_chart(window, lambda image: image != start)
    window.press("bracketleft")
    await_chart(window, lambda image: image == start)
    window.press("End")
    finish = await_chart(window, lambda image: won.rgb() in colours(image))
    assert finish not in (start, step)
    window.press("Home", "space")
    # It plays by itself: pictures differ from one to the next, and the last one is the finish.
    await_that(lambda: chart(window) != chart(window))
    window.press("bracketright", "bracketright", "bracketright")
    await_that(lambda: won.rgb() in colours(chart(window)))


@pytest.mark.parametrize(
    ("typed", "begins"), [("race.png", b"\x89PNG"), ("race.csv", b""), ("race.html", b"<!DOCTYPE html>")]
)
def test_what_is_shown_is_exported_under_the_name_that_is_typed(window: Window, typed: str, begins: bytes) -> None:
    window.measure("200000")
    target = window.home / typed
    window.press("ctrl+e")
    await_that(lambda: any(title.startswith("Export") for title in window.titles()))
    window.press("ctrl+a")
    window.type(str(target))
    window.press("Return")
    await_that(lambda: target.is_file() and target.stat().st_size > 1000)
    assert target.read_bytes().startswith(begins)
    if typed.endswith(".csv"):
        header, *lines = target.read_text().splitlines()
        assert "strategy" in header.split(",")
        assert len(lines) >= 18
    await_that(lambda: not any(title.startswith("Export") for title in window.titles()))


@pytest.mark.parametrize("view", [key for key, _ in VIEWS])
def test_ctrl_and_a_number_show_that_view(window: Window, view: str) -> None:
    window.press(key_of(view))
    assert window.view() == view


def test_f11_presents_and_a_clicker_goes_through_the_views(window: Window) -> None:
    window.measure("200000")
    window.press(key_of("runtime"))
    usual = await_chart(window, lambda image: True)
    window.press("F11")
    await_chart(window, lambda image: image != usual)
    window.press("Next")
    following = await_chart(window, lambda image: image != usual)
    window.press("Prior")
    runtime = await_chart(window, lambda image: image not in (usual, following))
    window.press("Next")
    await_chart(window, lambda image: image not in (usual, runtime))
    window.press("Escape")
    keys = [key for key, _ in VIEWS]
    assert window.view() == keys[keys.index("runtime") + 1]


def test_ctrl_k_puts_two_runs_side_by_side(window: Window) -> None:
    processes = LIGHT.look("processes").color.rgb()
    window.measure("200000")
    await_chart(window, lambda image: processes in colours(image))
    window.press("ctrl+k")
    # One run alone has nothing beside it, and no bars.
    await_chart(window, lambda image: processes not in colours(image))
    window.press("ctrl+k")
    await_chart(window, lambda image: processes in colours(image))
    window.press("F5")
    window.ended_run(2)
    await_chart(window, lambda image: processes in colours(image))
    one = chart(window)
    window.press("ctrl+k")
    await_chart(window, lambda image: image != one and processes in colours(image))
    picture(window, "keys-compared")


def test_twenty_orders_of_keys_leave_the_window_whole(window: Window) -> None:
    """A sweep, then another plan: what once drew the old run's lines with the new run's samples, and fell over."""
    window.measure("200000")
    for keys in permutations((key_of("scaling"), "F11", "ctrl+backslash", "ctrl+l"), 3):
        window.press(*keys, key_of("runtime"))
        # Whoever presents leaves it again; what raised would be in a window of its own.
        if "F11" in keys:
            window.press("F11")
        if "ctrl+backslash" in keys:
            window.press("ctrl+backslash")
        assert all("An error" not in title for title in window.titles()), keys
    window.press("ctrl+a")
    window.press("F5")
    window.ended_run(2)
    assert window.view() == "runtime"
