"""The race as pictures: rows appear with the slices they lie in, and nothing is computed while a run is timed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from speeduplab.core.bench.model import Schedule
from speeduplab.core.bench.shares import shares
from speeduplab.core.drawing.work_picture import escapes
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import Basis
from speeduplab.gui.ports.view_options import Choice, ViewState
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import DARK, LIGHT
from speeduplab.gui.views.race import picture_maker
from speeduplab.gui.views.race.race_view import RaceView
from states import shown_state
from synthetic import Timed, cell, example_run, run

NUM = 40
SERIAL, STATIC, INTERLEAVED = range(3)


def pictured(*, finished: bool = True) -> RunResult:
    """A run whose slices are those that its schedules cut."""
    cells = [
        Timed(cell=cell("serial", num=NUM, workload="mandelbrot", schedule=Schedule.STATIC), warm_s=1.0, slices=NUM),
        *(
            Timed(cell=cell("threads", 2, num=NUM, workload="mandelbrot", schedule=schedule), warm_s=0.5, slices=20)
            for schedule in (Schedule.STATIC, Schedule.INTERLEAVED)
        ),
    ]
    options = {} if finished else {"outcome": None, "rounds_done": 1}
    return run(cells, rounds=1 if finished else 2, **options)


@pytest.fixture(scope="module", autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, LIGHT)
    yield
    qapp.setStyleSheet("")


@pytest.fixture(autouse=True)
def _nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_maker, "_KEPT", {})


def view(qtbot, state: ViewState) -> RaceView:
    made = RaceView()
    qtbot.addWidget(made)
    made.resize(1100, 690)
    made.set_state(state)
    made.show()
    QApplication.processEvents()
    return made


def shown(qtbot, result: RunResult | None = None) -> RaceView:
    """With the picture computed."""
    made = view(qtbot, shown_state(result or pictured(), Basis.WARM))
    qtbot.waitUntil(lambda: bool(picture_maker._KEPT))
    return made


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
def test_it_can_be_drawn_at_every_moment(qtbot, theme, share: float) -> None:
    made = shown(qtbot)
    made.set_theme(theme)
    made.set_time(made.clock().total_s * share)
    assert not made.grab().isNull()


def test_the_rows_at_a_moment_are_those_of_the_slices_that_have_ended(qtbot) -> None:
    made = shown(qtbot)
    for at_s, serial, threads in ((0.0, 0, 0), (0.2501, 10, 20), (0.4, 16, 31), (0.6, 24, 40), (1.0, 40, 40)):
        made.set_time(at_s)
        pictures = made.panes().pictures
        assert abs(pictures.rows_done(SERIAL) - serial) <= 1
        assert abs(pictures.rows_done(STATIC) - threads) <= 1
        assert abs(pictures.rows_done(INTERLEAVED) - threads) <= 1


def test_it_goes_back_as_well(qtbot) -> None:
    made = shown(qtbot)
    made.set_time(0.9)
    made.set_time(0.3)
    assert 10 <= made.panes().pictures.rows_done(SERIAL) <= 12


def test_its_pixels_are_in_the_place_of_the_rows_that_are_done(qtbot) -> None:
    made = shown(qtbot)
    made.set_time(0.5)
    painted = made.panes().pictures._painted[SERIAL]
    blank = painted.now[-1, 0]
    assert (painted.now[-1] == blank).all()
    assert (painted.now[:19] == painted.full[:19]).all()
    inside = painted.full == painted.full[NUM // 2, NUM * 3 // 4]  # 0 of the plane lies in the set
    assert np.count_nonzero(inside) == np.count_nonzero(escapes(NUM, 0, NUM) == 256)


def test_neighbouring_workers_have_tints_of_their_own(qtbot) -> None:
    made = shown(qtbot)
    blocks, stripes = (made.panes().pictures._painted[index].full[:, 0] for index in (STATIC, INTERLEAVED))
    first, second = shares(Schedule.STATIC, NUM, 2, 1)
    assert len(set(blocks[first.first : first.stop : 1].tolist())) < NUM // 2
    assert blocks[first.stop - 1] != blocks[second.first]
    assert stripes[10] != stripes[11]


def test_a_row_under_the_mouse_says_who_computed_it_and_when(qtbot) -> None:
    made = shown(qtbot)
    pictures = made.panes().pictures
    square = next(square for row, square in pictures._places() if row.index == STATIC)
    assert pictures.tip_at(square.center() + QPointF(0, 4)).startswith("Row 21 of 40: worker 2, done at ")
    assert pictures.tip_at(square.topLeft() - QPointF(0, 20)) == ""


def test_a_screen_reader_is_told_how_many_rows_are_there(qtbot) -> None:
    made = shown(qtbot)
    made.set_time(0.0)
    said = made.panes().pictures.accessibleDescription()
    assert "Serial: 0 of 40 rows" in said


def test_lanes_can_be_chosen_instead(qtbot) -> None:
    made = shown(qtbot)
    assert made.panes().pictured()
    assert Choice.PICTURE in made.choices()
    with qtbot.waitSignal(made.options_picked) as picked:
        made._picture.value_changed.emit("lanes")
    made.set_state(replace(made.state(), options=picked.args[0]))
    assert not made.panes().pictured()


def test_what_has_no_picture_has_lanes_and_no_choice(qtbot) -> None:
    made = view(qtbot, shown_state(example_run(), Basis.WARM))
    assert not made.panes().pictured()
    assert made._picture.isHidden()
    assert Choice.PICTURE not in made.choices()


def test_nothing_is_computed_while_a_run_is_timed(qtbot) -> None:
    running = view(qtbot, shown_state(pictured(finished=False), Basis.WARM))
    other = view(qtbot, replace(shown_state(pictured(), Basis.WARM), quiet=True))
    qtbot.wait(60)
    assert not running.panes().pictured()
    assert not picture_maker._KEPT
    other.set_state(replace(other.state(), quiet=False))
    qtbot.waitUntil(lambda: NUM in picture_maker._KEPT)


def test_what_was_begun_stops_when_a_run_is_timed(qtbot) -> None:
    made = view(qtbot, shown_state(pictured(), Basis.WARM))
    picture_maker._KEPT.clear()
    made._maker.make(4096)
    made.set_state(replace(made.state(), quiet=True))
    qtbot.wait(30)
    assert not made._maker._timer.isActive()


def test_a_small_window_shows_as_many_as_it_has_room_for(qtbot) -> None:
    cells = [
        Timed(cell=cell("threads", n + 1, num=NUM, workload="mandelbrot", schedule=Schedule.STATIC), warm_s=1.0)
        for n in range(40)
    ]
    made = shown(qtbot, run(cells, rounds=1))
    made.resize(700, 500)
    QApplication.processEvents()
    pictures = made.panes().pictures
    places = pictures._places()
    assert 0 < len(places) < 40
    assert all(pictures.rect().contains(square.toRect()) for _, square in places)


def test_the_keys_play_it(qtbot) -> None:
    made = shown(qtbot)
    made.set_time(0.0)
    qtbot.keyClick(made, Qt.Key.Key_End)
    assert made.panes().pictures.rows_done(SERIAL) == NUM
