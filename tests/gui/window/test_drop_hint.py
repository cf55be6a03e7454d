"""While files are dragged over the window it says what a drop would do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from speeduplab.gui.plan.plan_panel import PlanChoices
from speeduplab.gui.services.heartbeat import Heartbeat
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import LIGHT
from speeduplab.gui.window.drop_hint import drop_words
from speeduplab.gui.window.main_window import MainWindow
from stand_ins import let_go

ONE, TWO = Path("/runs/one.speedup.jsonl"), Path("/runs/two.speedup.jsonl")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    apply_theme(qapp, LIGHT)
    made = MainWindow(PlanChoices(presets=(), workloads=(("counter", "Counter"),)), Heartbeat())
    qtbot.addWidget(made)
    made.set_theme(LIGHT)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.strip.stop()
    let_go(made)


def test_a_drop_says_what_it_would_do() -> None:
    assert drop_words([ONE], running=False) == "Drop to open one.speedup.jsonl"
    assert drop_words([ONE, TWO], running=False) == "Drop to compare 2 files"
    assert "stop it first" in drop_words([ONE], running=True)


def _data(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_the_hint_is_there_from_the_first_to_the_last_moment_of_a_drag(window, qtbot) -> None:
    hint, action, left = window._drop_hint, Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    data, free = _data(ONE), Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), action, data, left, free))
    assert hint.isVisible()
    assert hint.size() == window.size()
    assert "one.speedup.jsonl" in hint.text()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert hint.isHidden()
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), action, data, left, free))
    with qtbot.waitSignal(window.open_wanted) as opened:
        window.dropEvent(QDropEvent(QPoint(9, 9), action, data, left, free))
    assert opened.args == [ONE]
    assert hint.isHidden()


def test_what_is_no_file_brings_no_hint(window) -> None:
    data = QMimeData()
    data.setText("roses")
    event = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dragEnterEvent(event)
    assert window._drop_hint.isHidden()
