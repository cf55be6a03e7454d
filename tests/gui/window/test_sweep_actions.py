"""Sweeps from the Run menu and from the empty chart: they set the plan, and nothing starts by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scaled_runs import scaling_run
from speeduplab.core.plan.sweeps import Sweep
from speeduplab.core.summary.summary import summarise
from speeduplab.gui.ports.view_models import Page, PlanChoices
from speeduplab.gui.services.heartbeat import Heartbeat
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import LIGHT
from speeduplab.gui.widgets.side_panel import Fold
from speeduplab.gui.window.main_window import MainWindow
from stand_ins import let_go

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
    yield made
    made.strip.stop()
    let_go(made)


def chosen(window: MainWindow) -> str:
    return window.plan_view._sweep.value()


@pytest.mark.parametrize("sweep", list(Sweep))
def test_the_run_menu_sets_a_sweep_and_starts_nothing(window: MainWindow, qtbot: QtBot, sweep: Sweep) -> None:
    action = window.menus.sweep_workers if sweep is Sweep.WORKERS else window.menus.sweep_num
    with qtbot.waitSignal(window.plan_view.value_changed), qtbot.assertNotEmitted(window.run_wanted):
        action.trigger()
    assert chosen(window) == sweep


def test_the_empty_chart_sets_a_worker_sweep(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.run_wanted):
        window.content.run_page.view_of("scaling").sweep_requested.emit()
    assert chosen(window) == Sweep.WORKERS


def test_a_folded_plan_opens_so_that_the_sweep_is_seen(window: MainWindow) -> None:
    window.resize(1100, 800)
    window.menus.sweep_num.trigger()
    assert window._area.fold is Fold.DRAWER


def test_while_a_run_is_on_its_plan_stands_still(window: MainWindow) -> None:
    window.set_running(True)
    assert not window.menus.sweep_workers.isEnabled()
    assert not window.menus.sweep_num.isEnabled()
    window.content.run_page.view_of("scaling").sweep_requested.emit()
    assert chosen(window) == ""


def test_linear_or_log_holds_for_both_charts(window: MainWindow, qtbot: QtBot) -> None:
    result = scaling_run()
    window.show_page(Page.RUN)
    window.set_run(result)
    window.set_summary(summarise(result))
    window.set_view("scaling")
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.content.run_page.deck.options().log
    scaling = window.content.run_page.view_of("scaling")
    assert scaling.state().options.log
    scaling._pick_scale("linear")
    assert not window.content.run_page.deck.options().log
    assert not scaling.state().options.log


def test_cold_or_warm_that_is_picked_in_the_scaling_view_holds_for_the_run(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.options_changed):
        window.content.run_page.view_of("scaling")._pick_basis("cold")
    assert window.options().basis == "cold"
