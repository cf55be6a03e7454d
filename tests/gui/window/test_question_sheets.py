"""The sheet that asks before a function of the user's runs, by its keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from speeduplab.gui.window.question_sheets import ask_consent


@pytest.mark.parametrize(("focused", "expected"), [("Run it", [True]), ("Cancel", [])])
def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, focused: str, expected: list[bool]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    agreed: list[bool] = []
    sheet = ask_consent(window, "Run price(i) of pricing.py?", "pricing.py", lambda: agreed.append(True))
    button = next(one for one in sheet.findChildren(QPushButton) if one.text() == focused)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert agreed == expected
    assert not sheet.isVisible()


def test_enter_alone_runs_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    agreed: list[bool] = []
    sheet = ask_consent(window, "Run price(i) of pricing.py?", "pricing.py", lambda: agreed.append(True))
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert agreed == []
