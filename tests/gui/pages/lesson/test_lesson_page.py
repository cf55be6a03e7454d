"""The page of a lesson: what a machine lacks for it stands in the place of the chart, and no reason is cut short."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel
from speeduplab.gui.pages.lesson.lesson_page import LessonPage
from speeduplab.gui.ports.lesson_models import LessonState, RevealCard, Stage
from speeduplab.gui.widgets.labels import Elided, Fitted

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


def test_where_a_room_looks_on_the_reason_is_told_whole_below_the_headline(qtbot: Any) -> None:
    page = LessonPage()
    qtbot.addWidget(page)
    page.resize(760, 560)
    page.show()
    reason = (
        "Starting 2 workers by fork and ending them took 6 ms of the 8 ms. Processes are faster from num 901,000. " * 2
    )
    page.set_state(LessonState(stage=Stage.REVEALED, name="Lesson 2", headline="Worst", reason=reason))
    shown = [one for one in page.findChildren(QLabel) if one.isVisible() and one.text() == reason]
    assert [type(one) for one in shown] == [Elided]
    page.set_presenting(True)
    shown = [one for one in page.findChildren(QLabel) if one.isVisible() and one.text() == reason]
    assert [type(one) for one in shown] == [Fitted]
    assert shown[0].lines(shown[0].width())[-1].endswith("901,000. ".strip())
