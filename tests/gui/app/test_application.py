"""The entry point, the application's wiring, and the real thing from Run to file."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from patience import GIVE_UP_S
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QFileOpenEvent, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from speeduplab.core.bench.events import Outcome
from speeduplab.core.lessons.catalogue import LESSONS
from speeduplab.core.runfile import list_runs, read, save
from speeduplab.gui.app import platform_check, window_controller
from speeduplab.gui.app.request import UsageError, WindowRequest, window_request
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.services.error_reporter import ErrorReporter
from speeduplab.gui.services.garbage_collector import Collector
from speeduplab.gui.services.settings import Settings
from speeduplab.gui.services.translators import install
from stand_ins import FORM
from synthetic import picture_cells, run_events

# Arguments: to the window or to the command line.


def test_no_arguments_open_the_window() -> None:
    assert window_request([]) == WindowRequest()


@pytest.mark.parametrize(
    "arguments", [["run"], ["list"], ["doctor"], ["--help"], ["--version"], ["dance"], ["--fast"], ["run", "a.jsonl"]]
)
def test_commands_and_what_nobody_knows_go_to_the_command_line(arguments: list[str]) -> None:
    assert window_request(arguments) is None


def test_a_run_file_opens_in_the_window() -> None:
    assert window_request(["a.speedup.jsonl"]) == WindowRequest(files=(Path("a.speedup.jsonl"),))


def test_the_windows_own_options_are_understood() -> None:
    request = window_request(["--screenshot", "x.png", "--theme=dark", "--language", "de", "--reset-settings"])
    assert request == WindowRequest(screenshot=Path("x.png"), theme="dark", language="de", reset_settings=True)


@pytest.mark.parametrize(
    "arguments", [["--screenshot"], ["--theme"], ["--theme", "purple"], ["--language"], ["--language=klingon"]]
)
def test_an_option_without_its_value_is_refused(arguments: list[str]) -> None:
    with pytest.raises(UsageError):
        window_request(arguments)


# Whether a window can be opened.

LOADER = "libEGL.so.1: cannot open shared object file: No such file or directory"


def test_a_missing_library_is_named_with_the_packages_that_bring_it() -> None:
    text = platform_check.missing_library(LOADER)
    assert "libEGL.so.1 is missing" in text
    assert "apt-get install fontconfig libegl1" in text


@pytest.mark.parametrize(
    ("message", "package"),
    [
        ("libEGL.so.1: file too short", "libegl1"),
        ("/lib/x86_64-linux-gnu/libxkbcommon.so.0: invalid ELF header", "libxkbcommon0"),
        ("/lib/libglib-2.0.so.0: version `GLIBC_2.99' not found", "libglib2.0-0"),
    ],
)
def test_a_library_that_cannot_be_loaded_is_a_matter_of_its_package_and_not_of_pip(message: str, package: str) -> None:
    text = platform_check.missing_library(message)
    assert f"--reinstall {package}`" in text
    assert "pip" not in text


def test_a_library_of_qt_itself_is_a_matter_of_pip() -> None:
    assert "pip install" in platform_check.missing_library("/venv/PySide6/Qt/lib/libQt6Core.so.6: file too short")


def test_what_a_missing_library_asks_for_is_what_the_set_up_installs() -> None:
    script = (Path(__file__).parents[3] / "recipe" / "system-packages.sh").read_text(encoding="utf-8")
    libraries = script.partition('libraries="')[2].partition('"')[0].split()
    assert set(platform_check.ALL_PACKAGES.split()) == set(libraries) - {"fonts-dejavu-core"}


def test_a_missing_pyside_is_named_with_the_command_that_brings_it() -> None:
    assert "pip install PySide6-Essentials" in platform_check.missing_library("No module named 'PySide6'")


@pytest.mark.skipif(sys.platform != "linux", reason="not this system: only Linux has displays to miss")
@pytest.mark.parametrize(
    ("environ", "word"),
    [
        ({}, "no display"),
        ({"DISPLAY": ":987"}, "does not answer"),
        ({"QT_QPA_PLATFORM": "warp"}, "no platform named 'warp'"),
        ({"QT_QPA_PLATFORM": "offscreen"}, None),
    ],
    ids=["none", "dead", "unknown", "offscreen"],
)
def test_a_window_without_a_display_ends_with_a_sentence(
    environ: dict[str, str], word: str | None, tmp_path: Path
) -> None:
    cleared = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-m", "speeduplab.gui", "--screenshot", str(tmp_path / "w.png")],
        env={**cleared, **environ},
        capture_output=True,
        text=True,
        timeout=GIVE_UP_S,
        check=False,
    )
    assert "Traceback" not in done.stderr
    if word is None:
        assert done.returncode == 0
        assert not QImage(str(tmp_path / "w.png")).isNull()
    else:
        assert done.returncode == 1
        assert word in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1


def test_the_command_line_does_not_load_qt() -> None:
    code = (
        "import sys; sys.argv = ['speeduplab', 'list']\n"
        "from speeduplab.gui.__main__ import main\n"
        "main()\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=GIVE_UP_S, check=False)
    assert done.returncode == 0, done.stderr


# The application.

MakeController = Callable[..., WindowController]


def run(controller: WindowController, qtbot: QtBot, **change: object) -> None:
    controller.window.plan_view.set_value(replace(FORM, **change))  # type: ignore[arg-type]
    controller.window.plan_view.value_changed.emit()
    controller.window.run_wanted.emit()
    assert controller.presenter.running


def test_run_measures_draws_and_saves(make_controller: MakeController, qtbot: QtBot, tmp_path: Path) -> None:
    controller = make_controller()
    run(controller, qtbot, num=100_000)
    qtbot.waitUntil(lambda: not controller.presenter.running)
    (entry,) = list_runs(tmp_path / "runs")
    assert read(entry.path).outcome is Outcome.COMPLETED
    assert controller.window.strip.value().state == "Finished"
    assert controller.window.content.run_page.headline.accessibleName()


def test_stop_ends_the_run(make_controller: MakeController, qtbot: QtBot) -> None:
    controller = make_controller()
    run(controller, qtbot, num=10**10)
    controller.window.stop_wanted.emit()
    qtbot.waitUntil(lambda: not controller.presenter.running)
    assert controller.window.strip.value().state.startswith("Stopped")


def test_closing_the_window_in_a_run_joins_everything(
    make_controller: MakeController, qtbot: QtBot, tmp_path: Path
) -> None:
    controller = make_controller()
    run(controller, qtbot, num=10**10)
    controller.window.close()
    assert not controller.presenter.running
    assert read(list_runs(tmp_path / "runs")[0].path).outcome is Outcome.STOPPED


def test_two_windows_run_side_by_side(make_controller: MakeController, qtbot: QtBot, tmp_path: Path) -> None:
    controllers = [make_controller(), make_controller()]
    for controller in controllers:
        run(controller, qtbot, num=10_000)
    qtbot.waitUntil(lambda: not any(controller.presenter.running for controller in controllers))
    assert len(list_runs(tmp_path / "runs")) == 2


def test_the_plan_and_the_theme_are_there_again_at_the_next_start(make_controller: MakeController) -> None:
    controller = make_controller()
    controller.window.plan_view.set_value(replace(FORM, num=12_345))
    controller.window.plan_view.value_changed.emit()
    controller.window.theme_picked.emit("dark")
    controller.window.set_view("table")
    controller.window.close()
    again = make_controller()
    assert again.plans.form.num == 12_345
    assert again.services.remembered.theme == "dark"
    assert again.window.content.run_page.view() == "table"


def test_another_language_holds_at_once_and_at_the_next_start(
    make_controller: MakeController, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "one.speedup.jsonl"
    save(run_events(picture_cells()), path)
    controller = make_controller()
    controller.open(path)
    qtbot.waitUntil(lambda: controller.presenter.result is not None)
    controller.window.set_view("timeline")
    controller.window.choices.pick_scale("log")
    before, result = controller.window, controller.presenter.result
    before.language_picked.emit("es")
    qtbot.waitUntil(lambda: controller.window is not before)
    page = controller.window.content.run_page
    assert controller.window.isVisible()
    assert controller.window.content.views.findChildren(QPushButton)[0].text() == "Estimar"
    assert (page.view(), page.deck.options().log) == ("timeline", True)
    assert page.left.current().state().result is result
    assert controller.presenter.path == path
    controller.window.close()
    assert make_controller().services.remembered.language == "es"
    install(qapp, "en")


def test_another_language_forgets_no_run_that_is_compared(
    make_controller: MakeController, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{name}.speedup.jsonl" for name in ("one", "two")]
    for path in paths:
        save(run_events(picture_cells()), path)
    controller = make_controller()
    controller.compare_controller.open_files(paths)
    qtbot.waitUntil(lambda: controller.compare_controller.compare.comparison is not None)
    controller.compare_controller.compare.set_baseline(1)
    controller.window.choices.pick_scale("log")
    before = controller.window
    before.language_picked.emit("de")
    qtbot.waitUntil(lambda: controller.window is not before)
    compared = controller.compare_controller.compare
    qtbot.waitUntil(lambda: compared.comparison is not None)
    assert controller.window.content.page is Page.COMPARE
    assert [entry.path for entry in compared.entries] == paths
    assert compared.comparison is not None
    assert compared.comparison.baseline == 1
    assert controller.window.content.compare.value().log
    install(qapp, "en")


def test_typing_is_not_disturbed_when_an_interpreter_is_found(make_controller: MakeController, qtbot: QtBot) -> None:
    controller = make_controller()
    field = controller.window.plan_view._num._edit
    field.selectAll()
    qtbot.keyClicks(field, "20")
    controller.presenter.add_python(sys.executable)
    qtbot.waitUntil(lambda: not controller.services.busy)
    qtbot.keyClicks(field, "00")
    assert field.text() == "2000"


def test_the_demonstration_does_not_start_during_a_run(make_controller: MakeController, qtbot: QtBot) -> None:
    controller = make_controller()
    run(controller, qtbot, num=10**10)
    controller.window.demo_wanted.emit()
    assert not controller.demo.running
    controller.window.stop_wanted.emit()
    qtbot.waitUntil(lambda: not controller.presenter.running)


def test_escape_stops_the_demonstration(make_controller: MakeController, qtbot: QtBot) -> None:
    controller = make_controller()
    controller.window.plan_view.set_value(replace(FORM, num=10**10))
    controller.window.plan_view.value_changed.emit()
    controller.window.demo_wanted.emit()
    assert controller.demo.running
    controller.window.stop_wanted.emit()
    qtbot.waitUntil(lambda: not controller.demo.running)


def test_an_error_that_nobody_caught_is_shown_once(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[str] = []
    parent = QObject()
    reporter = ErrorReporter(lambda title, text, details: shown.append(text), parent)
    try:
        for _ in range(2):
            sys.excepthook(ValueError, ValueError("odd"), None)
        qtbot.waitUntil(lambda: bool(shown))
    finally:
        reporter.stop()
    assert shown == ["ValueError: odd"]
    assert "ValueError: odd" in capsys.readouterr().err


def test_an_error_in_a_thread_is_shown_too(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[str] = []
    parent = QObject()
    reporter = ErrorReporter(lambda title, text, details: shown.append(text), parent)

    def fail() -> None:
        raise ValueError("in a thread")

    try:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(shown))
    finally:
        reporter.stop()
    assert shown == ["ValueError: in a thread"]


def test_garbage_is_collected_by_the_windows_thread_and_as_before_afterwards(qapp: QApplication) -> None:
    parent = QObject()
    collector = Collector(parent)
    try:
        assert not gc.isenabled()
    finally:
        collector.stop()
    assert gc.isenabled()


def test_the_system_opens_a_file_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    from speeduplab.gui.app.application import Application

    # The one QApplication of the tests is not ours: what counts is the method.
    class Receiver(QObject):
        file_dropped = Application.file_dropped

    event = QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "a.speedup.jsonl")))
    receiver = Receiver()
    with qtbot.waitSignal(receiver.file_dropped) as signal:
        assert Application.event(receiver, event)  # type: ignore[arg-type]
    assert signal.args == [tmp_path / "a.speedup.jsonl"]


def test_several_files_of_the_command_line_are_compared(
    make_controller: MakeController, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{name}.speedup.jsonl" for name in "abc"]
    for path in paths:
        save(run_events(picture_cells()), path)
    request = window_request([str(path) for path in paths])
    assert request is not None
    controller = make_controller()
    controller.compare_controller.open_files(request.files)
    qtbot.waitUntil(lambda: not controller.services.busy)
    assert [entry.name for entry in controller.compare_controller.compare.entries] == ["a", "b", "c"]


def test_a_picked_card_asks_for_guesses_and_runs_nothing(make_controller: MakeController, qtbot: QtBot) -> None:
    controller = make_controller()
    controller.window.activateWindow()
    controller.window.content.start.card_picked.emit("entry-fee")
    assert controller.window.content.page is Page.PREDICT
    qtbot.waitUntil(controller.window.content.lesson.chart.hasFocus)
    assert not controller.presenter.running


def test_what_draws_is_loaded_before_a_run_begins(make_controller: MakeController, qtbot: QtBot) -> None:
    controller = make_controller()
    controller.window.content.start.card_picked.emit("threads-take-turns")
    qtbot.waitUntil(lambda: bool(controller.window.content.run_page.view_of("runtime")._charts))
    assert not controller.presenter.running


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere pyshortcuts makes it")
def test_the_help_menu_puts_the_program_into_the_applications_menu_and_says_where(
    make_controller, qtbot, monkeypatch, tmp_path
):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    said: list[str] = []
    controller = make_controller()
    monkeypatch.setattr(controller.window, "show_error", lambda title, text, details="": said.append(text))
    controller.window.menus.to_menu.trigger()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith(f"Speedup Lab is in the applications menu: {tmp_path}")


def test_the_menu_entry_is_offered_once_and_never_again(make_controller, qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(window_controller, "motion_is_reduced", lambda: False)
    controller = make_controller()
    monkeypatch.setattr(controller.services, "menu_is_offered", lambda: True)
    offer = controller.window.content.offer
    assert offer.isHidden()
    controller.help.offer_menu_entry()
    qtbot.waitUntil(offer.isVisible)
    offer.let_go_button.click()
    assert offer.isHidden()
    controller.help.offer_menu_entry()
    qtbot.waitUntil(lambda: not controller.services.busy)
    assert offer.isHidden()
    controller.window.close()
    assert Settings(controller.services._settings._file.fileName()).load().menu_offered


def test_the_first_launch_offers_lesson_1_and_a_plan_of_ones_own_and_nothing_else(make_controller, qtbot, monkeypatch):
    controller = make_controller()
    monkeypatch.setattr(controller.services, "menu_is_offered", lambda: True)
    controller.start(probe=True)
    qtbot.waitUntil(lambda: not controller.services.busy)
    start = controller.window.content.start
    assert controller.window.content.page is Page.START
    assert controller.window.content.offer.isHidden()
    assert [card.card.key for card in start.cards() if card.isVisibleTo(start)] == ["threads-take-turns", ""]
    start.more_button.click()
    assert len([card for card in start.cards() if card.isVisibleTo(start)]) == len(LESSONS) + 1


def test_whoever_was_here_before_sees_all_lessons_and_is_offered_the_menu_entry(make_controller, qtbot, monkeypatch):
    controller = make_controller()
    remembered = replace(controller.services.remembered, recent=("/runs/a.speedup.jsonl",), menu_offered=False)
    controller.services.remembered = remembered
    controller._restore(remembered)
    monkeypatch.setattr(controller.services, "menu_is_offered", lambda: True)
    controller.start(probe=True)
    qtbot.waitUntil(controller.window.content.offer.isVisible)
    qtbot.waitUntil(lambda: not controller.services.busy)
    start = controller.window.content.start
    assert len([card for card in start.cards() if card.isVisibleTo(start)]) == len(LESSONS) + 1


def test_whoever_takes_the_offer_is_told_where_the_entry_is(make_controller, qtbot, monkeypatch):
    controller = make_controller()
    monkeypatch.setattr(controller.services, "menu_is_offered", lambda: True)
    monkeypatch.setattr(controller.services, "added_to_menu", lambda: "It is there.")
    said: list[str] = []
    monkeypatch.setattr(controller.window, "show_error", lambda title, text, details="": said.append(text))
    controller.help.offer_menu_entry()
    qtbot.waitUntil(controller.window.content.offer.isVisible)
    controller.window.content.offer.take_button.click()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["It is there."]
    assert controller.window.content.offer.isHidden()
