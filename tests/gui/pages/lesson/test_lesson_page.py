"""The page of a lesson that this machine lacks something for: what, in the chart's place, and the next one."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel
from speeduplab.gui.pages.lesson.lesson_page import LessonPage
from speeduplab.gui.ports.lesson_models import LessonState, RevealCard, Stage

LACKS = "This lesson needs a second core, and this program may use one. Next: lesson 3, Pay the fee once."


def test_what_a_machine_lacks_stands_in_the_charts_place_once(qtbot: Any) -> None:
    page = LessonPage()
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    after = RevealCard(title="Next: lesson 3", text="Pay the fee once.", button="Next")
    page.set_state(LessonState(stage=Stage.LACKING, name="Lesson 1", headline="Lesson 1", notes=LACKS, after=after))
    said = [each for each in page.findChildren(QLabel) if each.text() == LACKS and each.isVisibleTo(page)]
    assert len(said) == 1
    assert said[0].height() >= said[0].heightForWidth(said[0].width())
    middle = said[0].mapTo(page, said[0].rect().center())
    assert abs(middle.x() - page.width() / 2) < 30
    assert page.height() / 5 < middle.y() < page.height() * 3 / 5
