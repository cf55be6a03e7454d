"""The chart of guesses: bars by mouse, by keys and by a typed factor; what is none is said and changes nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from speeduplab.gui.pages.lesson.guess_axis import axis_for
from speeduplab.gui.pages.lesson.guess_chart import GuessChart
from speeduplab.gui.pages.lesson.guess_paint import _two_lines
from speeduplab.gui.ports.lesson_models import GuessRow, LessonState, Stage
from speeduplab.gui.widgets.side_panel import set_reduced_motion

ROWS = (
    GuessRow(cell=0, title="Serial", detail="1 worker", look="serial", known=True, measured=1.0),
    GuessRow(cell=1, title="Python threads", detail="2 workers", look="threads", guess=2.0),
    GuessRow(cell=2, title="Python threads", detail="4 workers", look="threads"),
)
STATE = LessonState(stage=Stage.GUESSING, name="Lesson 1", rows=ROWS)


def guessed(factor: float) -> LessonState:
    """The rows with another guess of the second."""
    return replace(STATE, rows=(ROWS[0], replace(ROWS[1], guess=factor), ROWS[2]))


@pytest.fixture
def chart(qtbot: Any) -> GuessChart:
    made = GuessChart()
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    made.set_state(STATE, log=False)
    return made


@pytest.fixture
def guesses(chart: GuessChart) -> list[tuple[int, float]]:
    """What was guessed."""
    made: list[tuple[int, float]] = []
    chart.guessed.connect(lambda cell, factor: made.append((cell, factor)))
    return made


def test_left_and_right_change_the_time_by_5_percent_and_with_shift_by_1(
    chart: GuessChart, guesses: list[tuple[int, float]]
) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert guesses == [(1, pytest.approx(2.0 / 1.05)), (1, pytest.approx(2.0 / 0.99))]


def test_down_goes_to_the_next_bar_and_what_is_known_is_passed_over(
    chart: GuessChart, guesses: list[tuple[int, float]]
) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Up)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert [cell for cell, _ in guesses] == [2]


@pytest.mark.parametrize("log", [False, True])
def test_a_bar_is_dragged_to_where_it_is_let_go(chart: GuessChart, guesses: list[tuple[int, float]], log: bool) -> None:
    chart.set_state(STATE, log=log)
    at = QPoint(round(chart._axis().x(0.5)), 150)
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=at)
    assert guesses == [(1, pytest.approx(2.0, rel=0.03))]


def test_a_typed_factor_is_taken_with_return(chart: GuessChart, guesses: list[tuple[int, float]]) -> None:
    QTest.keyClick(chart, Qt.Key.Key_3)
    QTest.keyClicks(chart._field, ".5x")
    QTest.keyClick(chart._field, Qt.Key.Key_Return)
    assert guesses == [(1, 3.5)]


def test_what_is_typed_counts_when_the_keyboard_leaves_the_field(
    chart: GuessChart, guesses: list[tuple[int, float]]
) -> None:
    QTest.keyClick(chart, Qt.Key.Key_3)
    QTest.keyClick(chart._field, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_4)
    chart.setFocus()
    assert guesses == [(1, 3.0), (2, 4.0)]
    assert not chart._field.isVisible()


def test_run_takes_what_is_being_typed(chart: GuessChart, guesses: list[tuple[int, float]]) -> None:
    QTest.keyClick(chart, Qt.Key.Key_3)
    assert chart.take_typed()
    assert guesses == [(1, 3.0)]
    assert chart.take_typed()
    assert guesses == [(1, 3.0)]


def test_escape_lets_go_of_what_is_typed(chart: GuessChart, guesses: list[tuple[int, float]]) -> None:
    QTest.keyClick(chart, Qt.Key.Key_3)
    QTest.keyClick(chart._field, Qt.Key.Key_Escape)
    assert guesses == []
    assert not chart._field.isVisible()


def test_what_is_no_guess_stays_in_its_field_to_be_mended(chart: GuessChart, guesses: list[tuple[int, float]]) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Minus)
    QTest.keyClicks(chart._field, "2")
    for _ in range(2):
        QTest.keyClick(chart._field, Qt.Key.Key_Return)
        assert not chart.take_typed()
        assert (chart._field.isVisible(), chart._field.text()) == (True, "-2")
    chart._field.setText("2")
    QTest.keyClick(chart._field, Qt.Key.Key_Return)
    assert guesses == [(1, 2.0)]


def test_a_bar_that_is_dragged_to_the_edge_does_not_run_away(
    chart: GuessChart, guesses: list[tuple[int, float]]
) -> None:
    chart.guessed.connect(lambda cell, factor: chart.set_state(guessed(factor), log=False))
    edge = QPoint(chart.width() - 5, 150)
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(edge.x() - 40, 150))
    for _ in range(5):
        QTest.mouseMove(chart, edge)
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=edge)
    assert {round(factor, 2) for _, factor in guesses[-3:]} == {round(1 / 1.36, 2)}


@pytest.mark.parametrize("text", ["0", "-2", "fast", "1e9", ""])
def test_a_typed_text_that_is_no_guess_is_said_to_be_none(
    chart: GuessChart, guesses: list[tuple[int, float]], text: str
) -> None:
    problems: list[str] = []
    chart.problem_changed.connect(problems.append)
    QTest.keyClick(chart, Qt.Key.Key_3)
    chart._field.setText(text)
    QTest.keyClick(chart._field, Qt.Key.Key_Return)
    assert problems[-1].startswith("a guess must be")
    assert guesses == []


def test_once_they_are_locked_no_bar_moves(chart: GuessChart, guesses: list[tuple[int, float]]) -> None:
    chart.set_state(LessonState(stage=Stage.MEASURING, rows=ROWS), log=False)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(400, 150))
    assert guesses == []


@pytest.mark.parametrize("reduced", [False, True])
def test_measured_bars_grow_unless_motion_is_reduced(chart: GuessChart, reduced: bool) -> None:
    set_reduced_motion(reduced)
    try:
        chart.set_state(LessonState(stage=Stage.MEASURING, rows=ROWS), log=False)
        chart.set_state(LessonState(stage=Stage.REVEALED, rows=ROWS), log=False)
        assert chart.growing is not reduced
        chart.set_state(LessonState(stage=Stage.GUESSING, rows=ROWS), log=False)
        assert not chart.growing
    finally:
        set_reduced_motion(False)


def test_the_row_with_the_cursor_is_read_out_with_its_guess(chart: GuessChart) -> None:
    assert chart.accessibleDescription() == "Python threads, 2 workers: your guess 2.00x"


def test_another_lesson_begins_with_its_first_row(chart: GuessChart, guesses: list[tuple[int, float]]) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Down)
    chart.set_state(replace(STATE, name="Lesson 2"), log=False)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert [cell for cell, _ in guesses] == [1]


def test_of_a_title_that_is_too_long_the_end_is_said_below() -> None:
    row = GuessRow(cell=0, title="Python threads, C++ with the GIL", detail="2 workers", look="threads-cpp-gil")
    assert _two_lines(row, 10_000) == (row.title, "2 workers")
    assert _two_lines(row, 100) == ("Python threads", "C++ with the GIL, 2 workers")


def test_the_axis_of_a_reveal_has_no_room_for_guesses_that_nobody_made() -> None:
    rows = (replace(ROWS[1], guess=0.9, measured=0.5),)
    lows = [axis_for(rows, 0, 100, log=True, revealed=revealed).low for revealed in (False, True)]
    assert lows == [-2.0, -1.0]
