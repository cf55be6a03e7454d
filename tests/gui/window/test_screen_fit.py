"""The window stays where it can be reached, however screens come and go."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from patience import GIVE_UP_S
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot
from speeduplab.core.runfile import save
from speeduplab.gui.ports.view_models import PlanChoices
from speeduplab.gui.services.heartbeat import Heartbeat
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import LIGHT
from speeduplab.gui.window.main_window import MainWindow
from speeduplab.gui.window.screen_fit import MINIMUM, is_reachable, least_size, placed
from stand_ins import let_go
from synthetic import Timed, cell, run_events

LAPTOP, BEAMER = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 720)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    apply_theme(qapp, LIGHT)
    made = MainWindow(PlanChoices(presets=(), workloads=()), Heartbeat())
    qtbot.addWidget(made)
    made.set_theme(LIGHT)
    made.show()
    yield made
    made.strip.stop()
    let_go(made)


def test_a_window_on_a_screen_stays_where_it_is() -> None:
    window = QRect(2000, 10, 1100, 700)
    assert placed(window, [LAPTOP, BEAMER]) == window


def test_a_window_half_over_the_edge_stays_too() -> None:
    window = QRect(1700, 500, 1440, 900)
    assert is_reachable(window, [LAPTOP])
    assert placed(window, [LAPTOP]) == window


def test_a_window_whose_screen_is_gone_comes_to_the_middle_of_the_first_one() -> None:
    assert placed(QRect(2000, 10, 1100, 700), [LAPTOP]) == QRect(410, 190, 1100, 700)


@pytest.mark.parametrize(
    "window",
    [QRect(100, -200, 1000, 700), QRect(-960, 100, 1000, 700), QRect(1900, 300, 1000, 700), QRect(0, 1070, 999, 700)],
    ids=["title above", "left", "right", "below"],
)
def test_a_window_that_cannot_be_got_hold_of_comes_back(window: QRect) -> None:
    assert not is_reachable(window, [LAPTOP])
    assert LAPTOP.contains(placed(window, [LAPTOP]))


def test_a_window_larger_than_the_screen_that_is_left_becomes_as_large_as_that() -> None:
    assert placed(QRect(5000, 0, 3000, 2000), [BEAMER]) == BEAMER


def test_without_any_screen_nothing_is_moved() -> None:
    assert placed(QRect(5000, 0, 300, 200), []) == QRect(5000, 0, 300, 200)


def test_on_a_small_screen_the_least_size_is_that_of_the_screen() -> None:
    assert least_size(QSize(1920, 1080)) == MINIMUM
    assert least_size(QSize(910, 512)) == QSize(910, 512)
    assert least_size(QSize(1280, 600)) == QSize(960, 600)


def test_a_place_off_all_screens_is_not_restored(window: MainWindow) -> None:
    window.move(40_000, 30_000)
    window.resize(1000, 700)
    geometry = window.saveGeometry()
    window.restore(geometry)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    assert is_reachable(window.frameGeometry(), screens)


def test_an_unplugged_screen_gives_the_window_back(window: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    window.move(40_000, 30_000)  # where the screen was
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    assert not is_reachable(window.frameGeometry(), screens)
    qapp.screenRemoved.emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: is_reachable(window.frameGeometry(), screens))


def test_at_its_least_size_nothing_scrolls(window: MainWindow, qapp: QApplication) -> None:
    window.resize(MINIMUM)
    qapp.processEvents()
    area = window.findChild(QScrollArea, "windowScroll")
    assert isinstance(area, QScrollArea)
    assert area.horizontalScrollBar().maximum() == area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("size", [(720, 425), (800, 575), (910, 480), (1440, 500)])
def test_on_a_screen_of_any_size_run_and_the_strip_are_in_sight(
    window: MainWindow, qapp: QApplication, size: tuple[int, int]
) -> None:
    # Of 1440 x 900 at 200 %, of 800 x 600, of 1366 x 768 at 150 %, and a wide one that is low.
    window.setMinimumSize(*size)
    window.resize(*size)
    qapp.processEvents()
    run = window._folding._bar.run_button
    assert run.isVisible()
    for part in (run, window.strip):
        for corner in (part.rect().topLeft(), part.rect().bottomRight()):
            assert window.rect().contains(part.mapTo(window, corner))


def test_what_does_not_fit_between_them_can_be_scrolled_to(window: MainWindow, qapp: QApplication) -> None:
    window.setMinimumSize(640, 360)
    window.resize(640, 360)
    qapp.processEvents()
    area = window.findChild(QScrollArea, "windowScroll")
    assert isinstance(area, QScrollArea)
    assert area.horizontalScrollBar().maximum() > 0
    assert area.verticalScrollBar().maximum() > 0
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    area.horizontalScrollBar().setValue(area.horizontalScrollBar().maximum())
    corner = window.content.mapTo(area.viewport(), window.content.rect().bottomRight())
    assert area.viewport().rect().contains(corner)


def test_a_window_that_is_only_too_low_does_not_scroll_sideways(window: MainWindow, qapp: QApplication) -> None:
    window.setMinimumSize(960, 360)
    window.resize(960, 360)
    qapp.processEvents()
    area = window.findChild(QScrollArea, "windowScroll")
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0


def scaled(tmp_path: Path, scale: float, screen: tuple[int, int], size: tuple[int, int]) -> dict[str, Any]:
    """What a window says of itself on a screen of so many of its own px."""
    run = tmp_path / "run.speedup.jsonl"
    cells = [
        Timed(cell=cell(key, count), warm_s=1.0 / count) for key in ("threads", "processes") for count in (1, 2, 4)
    ]
    save(list(run_events([Timed(cell=cell("serial"), warm_s=1.0), *cells], rounds=7)), run)
    screens = {"screens": [{"name": "one", "x": 0, "y": 0, "width": screen[0], "height": screen[1], "dpr": 1}]}
    config = tmp_path / "screen.json"
    config.write_text(json.dumps(screens))
    done = subprocess.run(
        [sys.executable, str(Path(__file__).parents[1] / "shared" / "scaled_window.py"), str(run), *map(str, size)],
        env={**os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        timeout=GIVE_UP_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("scale", [1, 1.5, 2, 3])
def test_from_100_to_300_percent_nothing_is_cut_and_all_is_sharp(tmp_path: Path, scale: float) -> None:
    said = scaled(tmp_path, scale, (4400, 2800), (1440, 900))
    assert said["cut"] == {view: [] for view in said["cut"]}
    assert said["window"] == [1440, 900]
    assert said["pixels"] == [1440 * scale, 900 * scale]
    assert said["scrolls"] == [0, 0]


def test_at_its_least_size_nothing_is_cut_at_200_percent(tmp_path: Path) -> None:
    said = scaled(tmp_path, 2, (4400, 2800), (960, 640))
    assert said["cut"] == {view: [] for view in said["cut"]}


@pytest.mark.parametrize(
    ("scale", "screen", "window"),
    [(2, (1920, 1080), [960, 540]), (1.5, (1366, 768), [911, 512]), (1, (800, 600), [800, 600])],
    ids=["1080p at 200 %", "768p at 150 %", "800 x 600"],
)
def test_on_a_small_screen_the_window_is_as_large_as_that_and_needs_no_scrolling(
    tmp_path: Path, scale: float, screen: tuple[int, int], window: list[int]
) -> None:
    said = scaled(tmp_path, scale, screen, (0, 0))
    assert said["window"] == window
    assert said["scrolls"] == [0, 0]
