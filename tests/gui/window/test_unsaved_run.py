"""A run that lies in no file goes with the window only where a person has said so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot
from speeduplab.gui.ports.view_models import StatusState
from speeduplab.gui.services.heartbeat import Heartbeat
from speeduplab.gui.window.question_sheets import UnsavedRun, UnsavedSheet
from speeduplab.gui.window.status_bar import StatusBar

UNSAVED = StatusState(saved="Not saved: no space left", saved_tip="The run is not saved: no space left", unsaved=True)


class Files(QObject):
    asked = Signal()

    def ask_save(self) -> None:
        self.asked.emit()


class Stage:
    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.files = QMainWindow(), Files()
        self.strip = StatusBar(Heartbeat(self.window))
        self.window.setCentralWidget(self.strip)
        self.unsaved = UnsavedRun(self.window, self.strip, self.files)  # type: ignore[arg-type]
        qtbot.addWidget(self.window, before_close_func=lambda _: self.strip.set_value(StatusState()))
        self.window.show()

    def press(self, words: str) -> None:
        sheets = [one for one in self.window.findChildren(UnsavedSheet) if one.isVisible()]
        assert len(sheets) == 1
        next(one for one in sheets[0].findChildren(QPushButton) if one.text() == words).click()


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_a_window_whose_run_is_saved_closes_at_once(stage: Stage) -> None:
    stage.strip.set_value(StatusState(saved="counter 22 Nov 14:32, saved"))
    assert stage.window.close()
    assert not stage.window.isVisible()


def test_a_window_with_an_unsaved_run_stays_until_somebody_says_so(stage: Stage) -> None:
    stage.strip.set_value(UNSAVED)
    assert not stage.window.close()
    assert not stage.window.close()  # asked once, however often it is tried
    stage.press("Cancel")
    assert stage.window.isVisible()
    assert not stage.window.close()
    stage.press("Close without it")
    assert not stage.window.isVisible()


def test_a_run_that_is_over_can_be_saved_first(stage: Stage, qtbot: QtBot) -> None:
    stage.strip.set_value(replace(UNSAVED, offers_save=True))
    stage.window.close()
    with qtbot.waitSignal(stage.files.asked):
        stage.press("Save as…")
    assert stage.window.isVisible()
    stage.strip.set_value(replace(UNSAVED, offers_save=False, unsaved=False))
    assert stage.window.close()


def test_the_system_ends_the_program_without_a_question(stage: Stage) -> None:
    stage.strip.set_value(UNSAVED)
    stage.unsaved.close_anyway()
    assert not stage.window.isVisible()
