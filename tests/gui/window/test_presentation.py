"""Presentation mode: in, out, and that all goes on in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.ports.view_models import Page, PlanChoices
from speeduplab.gui.services.heartbeat import Heartbeat
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import DARK, LIGHT, Theme
from speeduplab.gui.window.main_window import MainWindow
from speeduplab.gui.window.presentation import SCALE, PresentationScene
from stand_ins import let_go
from synthetic import example_run

CHOICES = PlanChoices(presets=(("seed", "The first experiment"),), workloads=(("counter", "Counter, even work"),))


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    apply_theme(qapp, LIGHT)
    made = MainWindow(CHOICES, Heartbeat())
    qtbot.addWidget(made)
    made.set_theme(LIGHT)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    made.show_page(Page.RUN)
    made.set_view("runtime")
    made.set_summary(summarise(example_run(), basis=Basis.COLD))
    made.set_can_save(True)
    yield made
    made.presentation.leave()
    made.strip.stop()
    let_go(made)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    window.activateWindow()
    qtbot.keyClick(window, key)


def test_f11_shows_the_page_alone_on_the_whole_screen(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_F11)
    assert window.presentation.on
    assert window.isFullScreen()
    for part in (window.menuBar(), window.plan_view, window.strip, window.content.views):
        assert not part.isVisible()
    page = window.content.run_page
    assert page.headline.isVisible()
    assert page.view_of("runtime").chart().isVisible()
    assert not page.findings.isVisible()
    assert not page.view_of("runtime")._scale.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_f11_and_escape_put_everything_back(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    press(qtbot, window, Qt.Key.Key_F11)
    press(qtbot, window, key)
    assert not window.presentation.on
    assert not window.isFullScreen()
    assert not window.menus.present.isChecked()
    page = window.content.run_page
    for part in (window.menuBar(), window.plan_view, window.strip, page.findings, page.view_of("runtime")._scale):
        assert part.isVisible()
    assert window.content.isAncestorOf(page)


def test_page_keys_change_the_view_and_come_round(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_F11)
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.content.run_page.view() == "scaling"
    for _ in range(4):  # past Race and Predict
        press(qtbot, window, Qt.Key.Key_PageUp)
    assert window.content.run_page.view() == "code"


def test_page_keys_belong_to_the_chart_outside_of_it(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_F11)
    press(qtbot, window, Qt.Key.Key_F11)
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.content.run_page.view() == "runtime"


def test_a_run_starts_and_escape_only_stops_it(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_F11)
    with qtbot.waitSignal(window.run_wanted):
        press(qtbot, window, Qt.Key.Key_F5)
    window.set_running(True)
    with qtbot.waitSignal(window.stop_wanted):
        press(qtbot, window, Qt.Key.Key_Escape)
    assert window.presentation.on


def test_while_a_run_goes_on_the_hint_names_the_key_that_leaves_and_not_the_one_that_stops(window: MainWindow) -> None:
    """It said that Esc leaves: whoever presented a run and pressed it had stopped the run."""
    window.set_running(True)
    window.presentation.enter()
    (hint,) = window.presentation._stage.findChildren(QLabel, "presentationHint")
    assert hint.isVisible()
    assert hint.text() == "F11 leaves the presentation, Esc stops the run"
    window.set_running(False)
    assert hint.text().startswith("Esc leaves the presentation")
    hint.hide()
    window.set_running(True)
    assert hint.isVisible()


def test_what_the_run_says_is_shown(window: MainWindow) -> None:
    window.presentation.enter()
    window.show_page(Page.RUN)
    window.set_summary(summarise(example_run(finished=False, rounds_done=2)))
    assert "so far" in window.content.run_page.headline.accessibleName() or window.content.run_page.summary.running  # type: ignore[union-attr]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_it_has_the_themes_ground(window: MainWindow, qapp: QApplication, theme: Theme) -> None:
    window.presentation.enter()
    apply_theme(qapp, theme)
    window.set_theme(theme)
    picture: QImage = window.grab().toImage()
    assert picture.pixelColor(2, 2) == theme.background


def test_a_picture_of_it_is_as_large_as_its_page(window: MainWindow) -> None:
    window.presentation.enter()
    page = window.content.run_page
    assert QImage.fromData(window.picture("png")).size() == page.size() * 3
    assert page.presenting


def test_closing_the_window_in_it_remembers_the_windows_own_size(window: MainWindow) -> None:
    window.presentation.enter()
    window.close()
    assert not window.presentation.on


def test_a_narrow_screen_is_not_treated_as_a_narrow_window(window: MainWindow) -> None:
    window.resize(1000, 700)
    window.presentation.enter()
    assert window.content.run_page.view_of("runtime")._legend.isVisible()


@pytest.mark.parametrize(
    ("width", "height", "factor"), [(1920, 1080, SCALE), (3840, 2160, 2 * SCALE), (1280, 720, 1.267), (800, 500, 1.0)]
)
def test_a_page_fills_the_same_share_of_every_screen(qtbot: QtBot, width: int, height: int, factor: float) -> None:
    stage = PresentationScene()
    qtbot.addWidget(stage)
    stage.resize(width, height)
    assert stage.scale_factor == pytest.approx(factor, rel=0.001)


def test_the_present_button_enters(window: MainWindow) -> None:
    window.content.view_actions.picked.emit("present")
    assert window.presentation.on


@pytest.mark.parametrize("pose", ["present", "png", "svg"])
def test_what_cannot_be_drawn_for_the_room_leaves_the_window_as_it_was(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, pose: str
) -> None:
    page = window.content.run_page
    view: Any = page.view_of("runtime")
    drawn = type(view)._draw

    def draw(self: Any, summary: Any) -> None:
        if self._presenting:
            raise ValueError("too few rows")
        drawn(self, summary)

    monkeypatch.setattr(type(view), "_draw", draw)
    with pytest.raises(ValueError, match="too few rows"):
        window.presentation.enter() if pose == "present" else window.picture(pose)
    assert not window.presentation.on
    assert not page.presenting
    assert not window.isFullScreen()
    for part in (window.menuBar(), window.plan_view, window.strip, page, page.findings, view._scale, view.chart()):
        assert part.isVisible()
    assert window.content.isAncestorOf(page)


@pytest.mark.parametrize("view", ["race", "timeline"])
@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)])
def test_no_row_is_hidden_where_nobody_can_scroll(
    window: MainWindow, qapp: QApplication, view: str, size: tuple[int, int]
) -> None:
    result = example_run(workers=(1, 2, 4))
    window.set_run(result)
    window.set_view(view)
    window.set_summary(summarise(result, basis=Basis.COLD))
    window.choices.options_changed.emit()
    panes = window.content.run_page.view_of(view).panes()
    lanes = panes.lanes if view == "race" else panes.chart
    window.presentation.enter()
    window.resize(*size)
    qapp.processEvents()
    needed, room = lanes.least_height(), panes.height()
    if needed <= room - 60:  # the buttons of a race
        assert lanes._layout.hidden == 0
    else:
        assert (panes.curves if view == "race" else panes.zoom).isHidden()
