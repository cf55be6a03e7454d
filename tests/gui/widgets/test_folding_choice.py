"""A choice whose words stand side by side, or fold into a drop-down where they have no room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot
from speeduplab.gui.widgets.folding_choice import FoldingChoice

OPTIONS = [("race", "Carrera"), ("timeline", "Cronología"), ("table", "Tabla")]


@pytest.fixture
def choice(qtbot: QtBot) -> FoldingChoice:
    made = FoldingChoice(OPTIONS, "Vista")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_words_stand_side_by_side_until_one_would_be_cut(choice: FoldingChoice) -> None:
    assert not choice.folded
    least = choice._side_by_side.minimumSizeHint().width()
    choice.resize(least, 30)
    assert not choice.folded
    choice.resize(least - 1, 30)
    assert choice.folded
    choice.resize(least, 30)
    assert not choice.folded


def test_folded_it_offers_and_shows_the_same(choice: FoldingChoice, qtbot: QtBot) -> None:
    choice.set_value("timeline")
    choice.resize(160, 30)
    QApplication.processEvents()
    combo = choice.findChild(QComboBox)
    assert (combo.isVisible(), combo.currentText(), combo.accessibleName()) == (True, "Cronología", "Vista")
    with qtbot.waitSignal(choice.value_changed) as told:
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert told.args == ["table"]
    assert choice.value() == "table"
    choice.clear()
    assert (choice.value(), combo.currentIndex(), combo.shown_text()) == ("", -1, "Vista")


def test_the_keyboard_stays_in_it_when_it_folds(choice: FoldingChoice, qtbot: QtBot) -> None:
    choice.activateWindow()
    choice._side_by_side.chosen().setFocus()
    qtbot.waitUntil(lambda: choice.focusWidget() is not None and choice.focusWidget().hasFocus())
    choice.resize(100, 30)
    assert choice.findChild(QComboBox).hasFocus()
    choice.resize(choice.sizeHint())
    assert choice._side_by_side.chosen().hasFocus()
