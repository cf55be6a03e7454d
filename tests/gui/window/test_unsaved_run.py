"""A run that lies in no file goes only where a person has said so: neither with the window, nor for another run."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot
from speeduplab.gui.ports.view_models import Unsaved
from speeduplab.gui.window.question_sheets import UnsavedRun, UnsavedSheet

RUNNING = Unsaved(reason="The run is not saved: no space left", can_save=False)
OVER = Unsaved(reason="The run is not saved: no space left", can_save=True)


class Files(QObject):
    asked = Signal()

    def ask_save(self) -> None:
        self.asked.emit()


class Stage:
    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.files = QMainWindow(), Files()
        self.unsaved = UnsavedRun(self.window, self.files)  # type: ignore[arg-type]
        qtbot.addWidget(self.window, before_close_func=lambda _: self.unsaved.set_value(None))
        self.window.show()

    @property
    def sheets(self) -> list[UnsavedSheet]:
        return [one for one in self.window.findChildren(UnsavedSheet) if one.isVisible()]

    def press(self, words: str) -> None:
        (sheet,) = self.sheets
        next(one for one in sheet.findChildren(QPushButton) if one.text() == words).click()


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_a_window_whose_run_is_saved_closes_at_once(stage: Stage) -> None:
    assert stage.window.close()
    assert not stage.window.isVisible()


def test_a_window_with_an_unsaved_run_stays_until_somebody_says_so(stage: Stage) -> None:
    stage.unsaved.set_value(RUNNING)
    assert not stage.window.close()
    assert not stage.window.close()  # asked once, however often it is tried
    stage.press("Cancel")
    assert stage.window.isVisible()
    assert not stage.window.close()
    stage.press("Close without it")
    assert not stage.window.isVisible()


def test_a_run_that_is_over_can_be_saved_first_and_the_window_then_closes(stage: Stage, qtbot: QtBot) -> None:
    stage.unsaved.set_value(OVER)
    stage.window.close()
    with qtbot.waitSignal(stage.files.asked):
        stage.press("Save as…")
    assert stage.window.isVisible()  # it was not saved after all
    stage.files.asked.connect(lambda: stage.unsaved.set_value(None))
    stage.window.close()
    stage.press("Save as…")
    assert not stage.window.isVisible()


def test_what_takes_the_place_of_a_run_in_no_file_waits_for_an_answer(stage: Stage) -> None:
    done: list[str] = []
    stage.unsaved.before(lambda: done.append("at once"))
    stage.unsaved.set_value(OVER)
    stage.unsaved.before(lambda: done.append("never"))
    stage.press("Cancel")
    stage.unsaved.before(lambda: done.append("agreed"))
    stage.press("Go on without it")
    stage.unsaved.before(lambda: done.append("saved"))
    stage.files.asked.connect(lambda: stage.unsaved.set_value(None))
    stage.press("Save as…")
    assert done == ["at once", "agreed", "saved"]
    assert not stage.sheets


def test_the_system_ends_the_program_without_a_question(stage: Stage) -> None:
    stage.unsaved.set_value(RUNNING)
    stage.unsaved.close_anyway()
    assert not stage.window.isVisible()
