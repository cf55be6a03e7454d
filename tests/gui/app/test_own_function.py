"""A function of the user's from a dropped file to a finished run, in the real window with real hosts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from made_windows import window_maker
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from speeduplab.core.bench.events import Outcome
from speeduplab.core.bench.model import Effort
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.window.consent_sheet import ConsentSheet


@pytest.fixture
def make_window(qapp: QApplication, tmp_path: Path):
    with window_maker(qapp, tmp_path) as make:
        yield make


@pytest.fixture
def work(tmp_path: Path) -> Path:
    file = tmp_path / "pricing.py"
    file.write_text(
        "from pathlib import Path\nPath(__file__).with_suffix('.ran').touch()\ndef price(i): return i * i\n"
    )
    return file


def sheet(controller: WindowController) -> ConsentSheet | None:
    return next((one for one in controller.window.findChildren(ConsentSheet) if one.isVisible()), None)


def press(shown: ConsentSheet, text: str) -> None:
    next(button for button in shown.findChildren(QPushButton) if button.text() == text).click()


def test_nothing_of_a_file_runs_before_somebody_agrees_and_a_run_follows(
    make_window: Callable[..., WindowController], work: Path, qtbot: QtBot
) -> None:
    controller = make_window()
    controller.open(work)
    controller.window.plan_view.pick_effort(Effort.QUICK)
    assert controller.plans.form.function is not None
    controller.window.run_wanted.emit()
    shown = sheet(controller)
    assert shown is not None
    assert shown.windowTitle() == "Run price of pricing.py?"
    assert not controller.presenter.running
    assert not work.with_suffix(".ran").exists()
    press(shown, "Run it")
    qtbot.waitUntil(lambda: controller.presenter.result is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not controller.presenter.running, timeout=120_000)
    result = controller.presenter.result
    assert result is not None
    assert result.outcome is Outcome.COMPLETED
    assert result.plan.function is not None
    assert result.plan.function.source == work.read_text()
    assert all(sample.failure is None for sample in result.samples.values())


def test_cancel_runs_nothing_and_a_changed_file_asks_again(
    make_window: Callable[..., WindowController], work: Path, qtbot: QtBot
) -> None:
    controller = make_window()
    controller.open(work)
    controller.window.run_wanted.emit()
    shown = sheet(controller)
    assert shown is not None
    press(shown, "Cancel")
    qtbot.waitUntil(lambda: sheet(controller) is None)
    assert not controller.presenter.running
    assert not work.with_suffix(".ran").exists()
    work.write_text("def price(i): return i\n")
    controller.window.run_wanted.emit()
    assert sheet(controller) is not None
    assert controller.plans.form.function is not None
    assert controller.plans.form.function.source == "def price(i): return i\n"


def test_a_function_that_raises_is_told_in_the_plan_and_nothing_is_raced(
    make_window: Callable[..., WindowController], work: Path, qtbot: QtBot
) -> None:
    controller = make_window()
    work.write_text("def price(i): raise ValueError('no price')\n")
    controller.open(work)
    controller.window.run_wanted.emit()
    shown = sheet(controller)
    assert shown is not None
    press(shown, "Run it")
    qtbot.waitUntil(lambda: controller.presenter.strip.state == "Failed", timeout=60_000)
    assert "item 0 raises ValueError: no price" in controller.presenter.strip.detail
    assert controller.presenter.result is None


def test_strategies_that_run_no_python_are_not_offered_for_it(
    make_window: Callable[..., WindowController], work: Path
) -> None:
    controller = make_window()
    before = controller.plans.form.strategies
    assert "cpp-threads" in before
    controller.open(work)
    checked = controller.plans.checked
    assert checked is not None
    assert {cell.strategy for cell in checked.plan.cells} == {"serial", "threads", "processes"}
