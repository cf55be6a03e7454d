"""The window stays where it can be reached, however screens come and go."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot
from speeduplab.gui.heartbeat import Heartbeat
from speeduplab.gui.main_window import MainWindow
from speeduplab.gui.plan_view import PlanChoices
from speeduplab.gui.screens import MINIMUM, is_reachable, least_size, placed
from speeduplab.gui.theme import LIGHT, apply_theme
from stand_ins import let_go

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


def test_below_its_least_size_everything_can_be_scrolled_to(window: MainWindow, qapp: QApplication) -> None:
    window.setMinimumSize(910, 480)  # as on a screen of 1366 x 768 at 150 %
    window.resize(910, 480)
    qapp.processEvents()
    area = window.findChild(QScrollArea, "windowScroll")
    assert isinstance(area, QScrollArea)
    assert area.horizontalScrollBar().maximum() == 960 - area.viewport().width()
    assert area.verticalScrollBar().maximum() > 0
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    area.horizontalScrollBar().setValue(area.horizontalScrollBar().maximum())
    corner = window.strip.mapTo(window, window.strip.rect().bottomRight())
    assert window.rect().contains(corner)
