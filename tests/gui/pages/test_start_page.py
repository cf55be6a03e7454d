"""The first screen: lesson 1 and a plan of one's own, and the other lessons behind a button at the first launch."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from speeduplab.gui.pages.start_page import StartPage
from speeduplab.gui.ports.view_models import Card


def card(number: int, lacks: str = "") -> Card:
    return Card(
        key=f"lesson-{number}",
        title="A lesson",
        text="How much?",
        duration="",
        strategies=(),
        number=number,
        lacks=lacks,
    )


@pytest.fixture
def view(qtbot: Any) -> StartPage:
    made = StartPage()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.set_folded(True)
    made.set_cards([card(1), card(2), card(3)])
    return made


def in_sight(view: StartPage) -> list[str]:
    return [each.card.key for each in view.cards() if each.isVisibleTo(view)]


def test_folded_there_are_lesson_1_and_a_plan_of_ones_own(view: StartPage) -> None:
    assert in_sight(view) == ["lesson-1", ""]


def test_the_button_shows_the_others_and_gives_the_keyboard_to_the_first_of_them(view: StartPage) -> None:
    view.more_button.setFocus()
    QTest.keyClick(view.more_button, Qt.Key.Key_Space)
    assert in_sight(view) == ["lesson-1", "", "lesson-2", "lesson-3"]
    assert view.cards()[2].hasFocus()
    assert not view.more_button.isVisibleTo(view)


def test_where_lesson_1_cannot_run_the_others_are_offered_at_once(view: StartPage) -> None:
    view.set_cards([card(1, lacks="This lesson needs a second core."), card(2), card(3)])
    assert in_sight(view) == ["lesson-1", "", "lesson-2", "lesson-3"]
