"""Light and dark change while the window is open, plots too; what moves stands still where the system wants it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.app import window_controller
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.style.theme import DARK, LIGHT, Theme
from speeduplab.gui.widgets.side_panel import Fold, reduced_motion, set_reduced_motion
from synthetic import example_run
from taking_turns import with_turns

MakeController = Callable[..., WindowController]
VIEWS = ("race", "runtime", "scaling", "timeline", "table", "code")


@pytest.fixture(autouse=True)
def motion() -> Iterator[None]:
    yield
    set_reduced_motion(False)


@pytest.fixture
def controller(make_controller: MakeController) -> WindowController:
    made = make_controller()
    result = with_turns(example_run(workers=(1, 2, 4)))
    made.window.set_run(result)
    made.window.set_summary(summarise(result, basis=Basis.COLD))
    made.window.show_page(Page.RUN)
    return made


def ground(controller: WindowController, view: str) -> QColor:
    """The colour that most of a view has."""
    controller.window.set_view(view)
    QApplication.processEvents()
    image = controller.window.content.run_page.view_of(view).grab().toImage()
    pixels = [image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
    return QColor(max(set(pixels), key=pixels.count))


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_in_sight_changes_at_once_with_its_plots(controller: WindowController, view: str) -> None:
    def expected(theme: Theme) -> set[str]:
        return {theme.background.name(), theme.card.name()}

    assert ground(controller, view).name() in expected(LIGHT)
    controller.window.theme_picked.emit("dark")
    assert ground(controller, view).name() in expected(DARK)
    controller.window.theme_picked.emit("light")
    assert ground(controller, view).name() in expected(LIGHT)


def test_a_view_that_is_first_seen_after_the_change_has_the_new_theme(controller: WindowController) -> None:
    controller.window.theme_picked.emit("dark")
    for view in VIEWS:
        assert ground(controller, view).name() in {DARK.background.name(), DARK.card.name()}


def test_the_window_follows_the_system_while_it_is_open(
    controller: WindowController, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller.window.theme_picked.emit("system")
    monkeypatch.setattr(window_controller, "theme_for", lambda scheme: DARK)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert ground(controller, "runtime").name() == DARK.background.name()


def test_a_theme_that_was_chosen_stays_whatever_the_system_does(controller: WindowController) -> None:
    controller.window.theme_picked.emit("light")
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert ground(controller, "runtime").name() == LIGHT.background.name()


def test_options_and_view_survive_a_change_of_theme(controller: WindowController) -> None:
    controller.window.set_view("runtime")
    controller.window.menus.scale_picked.emit("log")
    controller.window.theme_picked.emit("dark")
    assert controller.window.content.run_page.deck.options().log
    assert controller.window.content.run_page.view() == "runtime"


def test_the_system_is_asked_about_motion_at_the_start(
    make_controller: MakeController, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(window_controller, "motion_is_reduced", lambda: True)
    make_controller()
    assert reduced_motion()


def test_with_reduced_motion_the_panel_folds_at_once(controller: WindowController) -> None:
    set_reduced_motion(True)
    controller.window.toggle_plan()
    assert controller.window._area._animation.state() is QAbstractAnimation.State.Stopped
    assert controller.window._area.fold is Fold.FOLDED
    assert not controller.window.plan_view.isVisible()


def test_without_it_the_panel_moves(controller: WindowController) -> None:
    controller.window.toggle_plan()
    assert controller.window._area._animation.state() is QAbstractAnimation.State.Running


def test_with_reduced_motion_the_race_steps_and_does_not_play(controller: WindowController) -> None:
    set_reduced_motion(True)
    controller.window.set_view("race")
    race = controller.window.content.run_page.view_of("race")
    race.toggle()
    assert not race.playing()
    assert race.clock().at_s > 0
