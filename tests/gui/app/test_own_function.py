"""A function of the user's from a dropped file to a finished run, in the real window with real hosts."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
import synthetic
from made_windows import window_maker
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from speeduplab.core.bench.events import Outcome
from speeduplab.core.bench.model import Effort, Shape
from speeduplab.core.plan.function_naming import function_named
from speeduplab.core.runfile import save
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.services.translators import install
from speeduplab.gui.window.question_sheets import ConsentSheet


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
    assert shown.windowTitle() == "Run price(i) of pricing.py?"
    assert not controller.presenter.running
    assert not work.with_suffix(".ran").exists()
    press(shown, "Run it")
    qtbot.waitUntil(lambda: controller.presenter.result is not None)
    qtbot.waitUntil(lambda: not controller.presenter.running)
    result = controller.presenter.result
    assert result is not None
    assert result.outcome is Outcome.COMPLETED
    assert result.plan.function is not None
    assert result.plan.function.source == work.read_text()
    assert all(sample.failure is None for sample in result.samples.values())


def test_a_python_file_named_at_the_start_is_taken_as_one_that_is_dropped(
    make_window: Callable[..., WindowController], work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(work.parent)
    controller = make_window()
    controller.compare_controller.open_files([Path(work.name)])
    function = controller.plans.form.function
    assert function is not None
    assert (function.name, function.file) == ("price", str(work))
    assert not work.with_suffix(".ran").exists()


def test_another_language_keeps_the_function_and_its_sweep(
    make_window: Callable[..., WindowController], work: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    controller = make_window()
    controller.open(work)
    controller.window.menus.sweep_num.trigger()
    wanted = controller.plans.form
    assert wanted.function is not None
    before = controller.window
    before.language_picked.emit("de")
    qtbot.waitUntil(lambda: controller.window is not before)
    assert controller.plans.form == wanted
    assert controller.window.plan_view.value() == wanted
    install(qapp, "en")


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
    qtbot.waitUntil(lambda: controller.presenter.strip.state == "Failed")
    assert "item 0 raises ValueError: no price" in controller.presenter.strip.detail
    assert controller.presenter.result is None


def test_stop_ends_a_first_call_that_does_not_return_and_run_can_be_pressed_again(
    make_window: Callable[..., WindowController], work: Path, qtbot: QtBot
) -> None:
    controller = make_window()
    mark = work.with_suffix(".pid")
    work.write_text(
        "import os, pathlib, time\n"
        f"def price(i):\n    pathlib.Path({str(mark)!r}).write_text(str(os.getpid()))\n"
        "    while True: time.sleep(0.01)\n"
    )
    controller.open(work)
    controller.window.run_wanted.emit()
    shown = sheet(controller)
    assert shown is not None
    press(shown, "Run it")
    assert controller.window.running
    qtbot.waitUntil(lambda: mark.exists() and bool(mark.read_text()))
    controller.window.stop_wanted.emit()
    assert not controller.window.running
    assert controller.presenter.strip.state == "Stopped"
    pid = int(mark.read_text())
    qtbot.waitUntil(lambda: not psutil.pid_exists(pid) and not controller.services.busy)
    assert controller.presenter.strip.state == "Stopped"
    controller.window.run_wanted.emit()
    assert controller.functions.looking
    controller.window.stop_wanted.emit()


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


def opened(controller: WindowController, work: Path, qtbot: QtBot, *, rounds: int = 3) -> None:
    """A run of the function that was measured before, opened from its file."""
    path = work.parent / "before.speedup.jsonl"
    ways = (("serial", 1, None), ("threads", 2, None), ("threads", 2, 100))
    cells = [
        synthetic.Timed(
            cell=replace(
                synthetic.cell(key, workers, num=3000, python=sys.executable), workload="function", chunk=chunk
            ),
            warm_s=0.2,
        )
        for key, workers, chunk in ways
    ]
    started, *events = synthetic.run_events(cells, rounds=rounds)
    function = function_named(f"{work}:price", rtol=1e-9)
    save([replace(started, plan=replace(started.plan, function=function)), *events], path)
    controller.open(path)
    qtbot.waitUntil(lambda: controller.presenter.result is not None)


def test_an_opened_run_fills_the_plan_and_running_it_anew_asks_first(
    make_window: Callable[..., WindowController], work: Path, qtbot: QtBot
) -> None:
    controller = make_window()
    opened(controller, work, qtbot)
    form = controller.plans.form
    assert controller.plans.checked is not None
    assert form.function is not None
    assert (form.function.file, form.function.name, form.function.shape) == (str(work), "price", Shape.INDEX)
    assert (form.num, form.function.rtol, form.effort) == (3000, 1e-9, Effort.QUICK)
    assert set(form.strategies) == {"serial", "threads"}
    assert form.chunks == (0, 100)
    origin = controller.window.plan_view.findChild(QLabel, "origin")
    assert origin.text() == "This run came from a file. Running it anew asks first."
    controller.window.run_wanted.emit()
    shown = sheet(controller)
    assert shown is not None
    assert any("It was named by before.speedup.jsonl." in one.text() for one in shown.findChildren(QLabel))
    assert not work.with_suffix(".ran").exists()
    press(shown, "Run it")
    assert not origin.isVisibleTo(controller.window), "agreed once, it asks no more"
    controller.presenter.stop()


def test_an_opened_run_says_that_its_file_has_changed_or_is_gone(
    make_window: Callable[..., WindowController], work: Path, qtbot: QtBot
) -> None:
    controller = make_window()
    opened(controller, work, qtbot)
    run = work.parent / "before.speedup.jsonl"
    origin = controller.window.plan_view.findChild(QLabel, "origin")
    work.write_text("def price(i): return i\n")
    controller.open(run)
    qtbot.waitUntil(lambda: "pricing.py has changed since" in origin.text())
    controller.window.rounds_wanted.emit()
    assert sheet(controller) is None
    assert not controller.presenter.running
    work.unlink()
    controller.open(run)
    qtbot.waitUntil(lambda: "pricing.py is gone" in origin.text())
    assert controller.plans.checked is None


def test_more_rounds_of_an_opened_run_ask_first_and_name_the_file(
    make_window: Callable[..., WindowController], work: Path, qtbot: QtBot
) -> None:
    controller = make_window()
    opened(controller, work, qtbot)
    controller.window.content.run_page.rounds_wanted.emit(12)
    shown = sheet(controller)
    assert shown is not None
    assert shown.windowTitle() == "Run price(i) of pricing.py?"
    assert not controller.presenter.running
    assert not work.with_suffix(".ran").exists()


def test_the_lesson_that_lacks_a_function_goes_on_with_the_file_that_is_opened(
    make_window: Callable[..., WindowController], work: Path, qtbot: QtBot
) -> None:
    controller = make_window()
    controller.window.menus.lesson_picked.emit("own-function")
    page = controller.window.content.lesson
    assert [button.text() for button in page.findChildren(QPushButton) if "Python" in button.text()]
    controller.window.run_wanted.emit()
    shown = sheet(controller)
    assert shown is not None
    assert shown.windowTitle() == "Lesson 13: Your own function"
    shown.reject()
    assert not controller.presenter.running
    controller.window.open_wanted.emit(work)
    qtbot.waitUntil(lambda: controller.window.content.page is Page.PREDICT)
    assert controller.plans.lesson is not None
    assert controller.plans.lesson.lesson.key == "own-function"
