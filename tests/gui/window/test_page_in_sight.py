"""What leaves the window is the page in sight: a lesson's reveal or the run's chart; and Hand in is offered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lesson_results import TURNS, result_of
from made_windows import window_maker
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from speeduplab.core.runfile.writing import save
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.pages.board.hand_in_sheet import HandInSheet
from speeduplab.gui.pages.board.room_sheet import RoomSheet
from speeduplab.gui.ports.view_models import Page
from synthetic import picture_cells, run_events


@pytest.fixture
def controller(qapp: QApplication, tmp_path: Path) -> Iterator[WindowController]:
    with window_maker(qapp, tmp_path) as make:
        yield make()


def opened(controller: WindowController, qtbot: QtBot, path: Path) -> WindowController:
    controller.open(path)
    qtbot.waitUntil(lambda: controller.presenter.path == path and not controller.services.busy)
    return controller


@pytest.fixture
def lesson(controller: WindowController, qtbot: QtBot, tmp_path: Path) -> WindowController:
    """A window that shows the reveal of lesson 1."""
    path = tmp_path / "lesson.speedup.jsonl"
    save(result_events(), path)
    return opened(controller, qtbot, path)


@pytest.fixture
def plain(controller: WindowController, qtbot: QtBot, tmp_path: Path) -> WindowController:
    """A window that shows a run of no lesson."""
    path = tmp_path / "run.speedup.jsonl"
    save(list(run_events(picture_cells())), path)
    return opened(controller, qtbot, path)


def result_events() -> list[object]:
    made = result_of(TURNS, {1: 1.9, 2: 3.6})
    return [made.started, *list(run_events(TURNS))[1:]]


def hand_in_button(controller: WindowController) -> QPushButton:
    return next(one for one in controller.window.strip.findChildren(QPushButton) if one.text() == "Hand in")


def test_a_picture_of_a_lesson_is_its_page_with_the_guess(lesson: WindowController) -> None:
    window = lesson.window
    assert window.content.page is Page.PREDICT
    assert window.content.poser() is window.content.lesson
    svg = window.picture("svg").decode()
    assert "you said 3.60x" in svg
    assert "Hand in" not in svg
    for button in ("Next<", "Guess lesson", "Show timeline", "Linear", "Class board", "For the room"):
        assert button not in svg
    assert not lesson.window.content.lesson.presenting


def test_a_run_of_no_lesson_is_still_its_chart(plain: WindowController) -> None:
    assert plain.window.content.poser() is plain.window.content.run_page


def test_a_lesson_is_copied_with_its_page_and_the_runs_table(lesson: WindowController) -> None:
    lesson.window.copy("all")
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert "Python threads" in data.text()


def test_hand_in_stands_in_the_strip_after_a_lesson_and_asks_where_to(lesson: WindowController, qtbot: QtBot) -> None:
    button = hand_in_button(lesson)
    assert button.isVisibleTo(lesson.window)
    button.click()
    (sheet,) = lesson.window.findChildren(HandInSheet)
    sheet.reject()


def test_a_run_of_no_lesson_does_not_ask_to_be_handed_in(plain: WindowController) -> None:
    assert not hand_in_button(plain).isVisibleTo(plain.window)


def test_a_lessons_page_leads_to_the_board(lesson: WindowController) -> None:
    page = lesson.window.content.lesson
    button = next(one for one in page.findChildren(QPushButton) if one.text() == "Class board")
    assert button.isVisibleTo(page)
    button.click()
    (sheet,) = lesson.window.findChildren(RoomSheet)
    sheet.reject()
