"""The race: replayed, stepped, live, and still where it is hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import Basis
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import DARK, LIGHT
from speeduplab.gui.views.race import race_view
from speeduplab.gui.views.race.race_clock import RaceClock
from speeduplab.gui.views.race.race_panes import time_words
from speeduplab.gui.views.race.race_view import RaceView
from states import shown_state
from synthetic import Timed, cell, example_run, failure, progress, run
from taking_turns import with_turns

STATES: dict[str, Callable[[], RunResult]] = {
    "finished": lambda: with_turns(example_run()),
    "several workers": lambda: with_turns(example_run(workers=(1, 2, 4, 8))),
    "running": lambda: example_run(finished=False, rounds_done=3),
    "nothing yet": lambda: example_run(finished=False, rounds_done=0),
    "all failed": lambda: example_run(failures=[failure(c, r) for c in range(5) for r in range(7)]),
    "many workers": lambda: run([Timed(cell=cell("threads", 200), warm_s=1.0)], rounds=1),
    "many rows": lambda: run([Timed(cell=cell("threads", n + 1), warm_s=1.0) for n in range(40)], rounds=1),
    "one": lambda: run([Timed(cell=cell("serial"), warm_s=1.0)], rounds=1),
}


@pytest.fixture(scope="module", autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, LIGHT)
    yield
    qapp.setStyleSheet("")


def view(qtbot, result: RunResult | None) -> RaceView:
    made = RaceView()
    qtbot.addWidget(made)
    made.resize(1100, 690)
    made.set_state(shown_state(result, Basis.COLD))
    made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def race(qtbot) -> RaceView:
    return view(qtbot, with_turns(example_run()))


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("state", STATES)
def test_every_state_can_be_drawn(qtbot, state: str, theme, share: float) -> None:
    shown = view(qtbot, STATES[state]())
    shown.set_theme(theme)
    shown.set_time(shown.clock().total_s * share)
    assert not shown.grab().isNull()


def test_without_a_run_there_is_a_sentence_and_a_button(qtbot) -> None:
    shown = view(qtbot, None)
    (button,) = [button for button in shown.findChildren(QPushButton) if button.text() == "Run"]
    with qtbot.waitSignal(shown.run_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_space_plays_and_pauses(race: RaceView, qtbot) -> None:
    slow_down(race, qtbot)
    qtbot.keyClick(race, Qt.Key.Key_Space)
    assert race.playing()
    qtbot.waitUntil(lambda: race.clock().at_s > 0)
    qtbot.keyClick(race, Qt.Key.Key_Space)
    assert not race.playing()


def test_it_ends_by_itself_and_plays_again_from_the_start(race: RaceView, qtbot) -> None:
    race.set_time(race.clock().total_s - 0.001)
    race.toggle()
    qtbot.waitUntil(lambda: not race.playing())
    assert race.clock().at_s == race.clock().total_s
    assert race.words()[0] == "C++ threads finish first: 0.060 s"
    race.toggle()
    assert race.playing()
    assert race.clock().at_s < race.clock().total_s / 2


def test_keys_step_and_jump(race: RaceView, qtbot) -> None:
    qtbot.keyClick(race, Qt.Key.Key_Right)
    assert race.clock().at_s == pytest.approx(race.clock().total_s / 100)
    qtbot.keyClick(race, Qt.Key.Key_Left)
    assert race.clock().at_s == 0
    qtbot.keyClick(race, Qt.Key.Key_End)
    assert race.clock().at_s == race.clock().total_s
    qtbot.keyClick(race, Qt.Key.Key_Home)
    assert race.clock().at_s == 0


def slow_down(race: RaceView, qtbot) -> None:
    """As slow as it goes: minutes to the end of the race."""
    for _ in range(9):
        qtbot.keyClick(race, Qt.Key.Key_BracketLeft)


def test_brackets_change_the_speed(race: RaceView, qtbot) -> None:
    assert race.clock().speed == 0.25
    qtbot.keyClick(race, Qt.Key.Key_BracketRight)
    assert race.clock().speed == 0.5
    slow_down(race, qtbot)
    assert race.clock().speed == 0.01


def test_pressing_in_the_curves_shows_that_moment(race: RaceView, qtbot) -> None:
    curves = race.panes().curves
    qtbot.mouseClick(curves, Qt.MouseButton.LeftButton, pos=QPoint(round(curves.span().x(0.7)), 50))
    assert race.clock().at_s == pytest.approx(0.7, abs=0.01)
    assert race.words()[0] == "2 have finished, 3 still run"


def test_nothing_moves_where_it_is_hidden(race: RaceView) -> None:
    race.toggle()
    race.hide()
    assert not race.playing()


def test_with_reduced_motion_it_steps(race: RaceView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(race_view, "reduced_motion", lambda: True)
    race.toggle()
    assert not race.playing()
    assert race.clock().at_s == pytest.approx(race.clock().total_s / 20)


def test_the_moment_is_told_to_a_screen_reader(race: RaceView) -> None:
    race.set_time(0.7)
    assert "Python threads: 35 %, 1 of 4 running, 3 waiting" in race.panes().lanes.accessibleDescription()


def test_the_same_race_drawn_anew_stays_where_it_is(race: RaceView) -> None:
    race.set_time(0.5)
    race.set_theme(DARK)
    assert race.clock().at_s == 0.5


def test_while_a_run_goes_on_it_shows_progress_and_cannot_be_played(qtbot) -> None:
    result = example_run(finished=False, rounds_done=1)
    shown = view(qtbot, result)
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert not shown.playing()
    assert not shown.panes().controls.isVisible()
    result.add(progress(result, 1, 1, 0.5))
    shown.show_progress()
    shown.panes().lanes.describe()
    assert "Python threads: 50 %, warm batch" in shown.panes().lanes.accessibleDescription()


def test_a_run_that_begins_stops_the_replay(race: RaceView) -> None:
    race.toggle()
    result = example_run(finished=False, rounds_done=0)
    race.set_state(shown_state(result))
    assert not race.playing()


# Pure arithmetic


def test_steps_go_to_whole_ones() -> None:
    clock = RaceClock(total_s=1.0, at_s=0.255)
    clock.step(1)
    assert clock.at_s == pytest.approx(0.26)
    clock.at_s = 0.255
    clock.step(-1)
    assert clock.at_s == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("at_s", "total_s", "words"),
    [(0.7, 2.05, "0.700 s"), (0.06, 0.06, "60.00 ms"), (12.0, 120.0, "12.0 s"), (2e-5, 9e-5, "20.00 µs")],
)
def test_a_moment_has_the_decimals_of_the_whole(at_s: float, total_s: float, words: str) -> None:
    assert time_words(at_s, total_s) == words
