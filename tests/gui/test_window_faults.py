"""What can go wrong around the window: closed in a run, too much to show, strange names, two of it, broken settings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import psutil
import pytest
import synthetic
from fitting import cut
from patience import GIVE_UP_S
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QFont, QFontDatabase, QHelpEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar
from pytestqt.qtbot import QtBot
from speeduplab.core.bench.events import Outcome
from speeduplab.core.runfile import list_runs, read, save
from speeduplab.core.summary.row_selection import ALL
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.charts import row_axis
from speeduplab.gui.keyboard.mnemonics import TITLE_MAX
from speeduplab.gui.ports.view_models import Unsaved
from speeduplab.gui.presenters.status_text import samples_done
from speeduplab.gui.services.settings import Remembered, Settings
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import LIGHT, font
from speeduplab.gui.style.typeface import FALLBACK_FAMILIES
from speeduplab.gui.views.race import race_lanes
from speeduplab.gui.views.timeline import lane_chart
from speeduplab.gui.views.view_registry import VIEWS
from speeduplab.gui.window.dialogs import TextDialog
from speeduplab.gui.window.question_sheets import UnsavedSheet
from stand_ins import FORM
from synthetic import Timed, cell, run_events

MakeController = Callable[..., WindowController]


def children() -> list[psutil.Process]:
    return [child for child in psutil.Process().children(recursive=True) if child.status() != psutil.STATUS_ZOMBIE]


def begin(controller: WindowController, **change: object) -> None:
    controller.window.plan_view.set_value(replace(FORM, **change))  # type: ignore[arg-type]
    controller.window.plan_view.value_changed.emit()
    controller.window.run_wanted.emit()
    assert controller.presenter.running


# Closed in the middle.


def test_closing_in_a_run_keeps_every_sample_and_leaves_no_process(
    make_controller: MakeController, qtbot: QtBot, tmp_path: Path
) -> None:
    before = len(children())
    controller = make_controller()
    begin(controller, num=300_000, rounds=200)
    qtbot.waitUntil(lambda: controller.presenter.result is not None and samples_done(controller.presenter.result) >= 3)
    shown = controller.presenter.result
    assert shown is not None
    measured = samples_done(shown)
    controller.window.close()
    found = read(list_runs(tmp_path / "runs")[0].path)
    assert found.outcome is Outcome.STOPPED
    assert found.truncated is None
    assert samples_done(found) >= measured
    assert len(children()) == before


def test_closing_in_the_demonstration_sets_the_switch_interval_back(
    make_controller: MakeController, qtbot: QtBot
) -> None:
    before = sys.getswitchinterval()
    controller = make_controller()
    controller.window.demo_wanted.emit()
    controller.window.content.demo.interval_picked.emit(0.0005)
    assert sys.getswitchinterval() == pytest.approx(0.0005)
    controller.window.close()
    assert sys.getswitchinterval() == before


# Two hundred rows.


@pytest.fixture
def crowded(make_controller: MakeController, qtbot: QtBot, tmp_path: Path) -> WindowController:
    """A run of 201 cells: four strategies with 1 to 50 workers, and serial."""
    keys = ("threads", "qthreadpool", "processes", "cpp-threads")
    cells = [Timed(cell=cell(key, count), warm_s=0.5 / count) for key in keys for count in range(1, 51)]
    path = tmp_path / "crowded.speedup.jsonl"
    save(list(run_events([Timed(cell=cell("serial"), warm_s=1.0), *cells], rounds=3)), path)
    controller = make_controller()
    controller.open(path)
    qtbot.waitUntil(lambda: controller.presenter.result is not None)
    page = controller.window.content.run_page
    for key in ("race", "runtime", "timeline"):
        controller.window.set_view(key)
    page.deck.set_options(replace(page.deck.options(), workers=ALL))
    return controller


@pytest.mark.parametrize(
    ("view", "module", "name"),
    [
        ("race", race_lanes, "paint_row_name"),
        ("runtime", row_axis, "paint_row_name"),
        ("timeline", lane_chart, "paint_name"),
    ],
    ids=["race", "runtime", "timeline"],
)
def test_of_200_rows_only_those_in_sight_are_painted(
    crowded: WindowController, monkeypatch: pytest.MonkeyPatch, view: str, module: ModuleType, name: str
) -> None:
    painted: list[object] = []
    real = getattr(module, name)
    monkeypatch.setattr(module, name, lambda *given, **more: (painted.append(given), real(*given, **more))[1])
    crowded.window.set_view(view)
    QApplication.processEvents()
    painted.clear()
    shown = crowded.window.content.run_page.view_of(view)
    crowded.window.resize(1441, 901)  # pictures that are kept are made anew
    QApplication.processEvents()
    shown.grab()
    assert 1 <= len(painted) <= 120
    bars = [bar for bar in shown.findChildren(QScrollBar) if bar.isVisible() and bar.maximum() > 0]
    assert bars, "what is not in sight can be scrolled to"
    bars[0].setValue(bars[0].maximum())
    assert not shown.grab().isNull()


def test_a_table_of_200_rows_is_drawn_and_scrolls(crowded: WindowController) -> None:
    crowded.window.set_view("table")
    QApplication.processEvents()
    table = crowded.window.content.run_page.view_of("table").table()
    assert table.model().rowCount() == 201
    assert table.verticalScrollBar().maximum() > 0
    assert not crowded.window.grab().isNull()


# Names of 200 characters.

LONG = "p" * 200


@pytest.fixture
def wordy(
    make_controller: MakeController, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> WindowController:
    """A foreign run whose paths, versions, machine and file have names of 200 characters."""
    monkeypatch.setitem(synthetic.MACHINE, "cpu", LONG)
    monkeypatch.setitem(synthetic.MACHINE, "system", LONG)
    cells = [
        Timed(cell=cell("serial", python=f"/opt/{LONG}/python"), warm_s=1.0),
        Timed(cell=cell("threads", 4, python=f"/opt/{LONG}/python"), warm_s=0.5),
        Timed(cell=cell("threads", 4, python=f"/usr/{LONG}/python"), warm_s=0.4),
    ]
    path = tmp_path / f"{'f' * 200}.speedup.jsonl"
    save(list(run_events(cells, rounds=7)), path)
    path.write_text(path.read_text().replace('"3.14.0"', json.dumps("3.14.0" + LONG)))
    controller = make_controller()
    controller.open(path)
    qtbot.waitUntil(lambda: controller.presenter.result is not None or bool(controller.window.findChildren(TextDialog)))
    assert controller.presenter.result is not None, [d.copied_text for d in controller.window.findChildren(TextDialog)]
    return controller


@pytest.mark.parametrize("width", [1440, 960])
@pytest.mark.parametrize("view", [key for key, _ in VIEWS])
def test_long_names_do_not_widen_the_window(wordy: WindowController, view: str, width: int) -> None:
    wordy.window.resize(width, 800)
    wordy.window.set_view(view)
    QApplication.processEvents()
    assert wordy.window.width() == width
    assert wordy.window.findChild(QScrollArea, "windowScroll").horizontalScrollBar().maximum() == 0
    assert wordy.window.minimumSizeHint().width() <= 960
    assert not wordy.window.grab().isNull()


def test_a_long_name_is_whole_in_the_tooltip(wordy: WindowController) -> None:
    strip = wordy.window.strip
    strip.grab()
    assert "f" * 200 in strip._saved.text()
    assert strip._saved.width() < strip._saved.fontMetrics().horizontalAdvance(strip._saved.text())
    assert "f" * 200 in strip._saved.toolTip()


def test_a_long_version_is_whole_in_the_tip_of_its_row(wordy: WindowController) -> None:
    wordy.window.set_view("runtime")
    QApplication.processEvents()
    canvas = wordy.window.content.run_page.view_of("runtime").chart().canvas()
    assert LONG in canvas.tip_at(QPoint(60, 20))
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(60, 20), QPoint(60, 20))
    assert canvas.viewportEvent(event)


def test_a_recent_file_with_a_long_name_keeps_the_menu_narrow(wordy: WindowController) -> None:
    action = wordy.window.menus.recent.actions()[0]
    assert len(action.text()) <= TITLE_MAX + 4
    assert "f" * 200 in action.toolTip()


def test_a_dialog_about_a_long_path_is_no_wider_than_a_window(qtbot: QtBot) -> None:
    dialog = TextDialog("This file cannot be opened", f"/data/{LONG}/x.jsonl is damaged: line 7", "details")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() <= 960
    assert LONG in dialog.copied_text


# Two windows, as two processes.


def test_two_windows_at_once_save_both_runs_and_sound_settings(tmp_path: Path) -> None:
    settings, runs = tmp_path / "settings.ini", tmp_path / "runs"
    script = Path(__file__).parent / "shared" / "window_process.py"
    command = [sys.executable, str(script), str(settings), str(runs), "20000"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    both = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    paths = {process.communicate(timeout=GIVE_UP_S)[0].strip() for process in both}
    assert [process.returncode for process in both] == [0, 0]
    assert len(paths) == 2
    assert all(read(Path(path)).outcome is Outcome.COMPLETED for path in paths)
    found = Settings(settings).load()
    assert set(found.recent) == paths  # neither forgot the other's
    assert found.plan is not None
    assert found.plan["num"] == 20_000


def test_settings_that_two_windows_write_at_once_are_those_of_one_of_them(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    writer = (
        "import sys; from pathlib import Path\n"
        "from speeduplab.gui.services.settings import Remembered, Settings\n"
        "letter = sys.argv[2]\n"
        "for turn in range(40):\n"
        "    Settings(Path(sys.argv[1])).save(Remembered(theme=letter * 500, view=letter * 500, plan={letter: turn}))\n"
    )
    both = [subprocess.Popen([sys.executable, "-c", writer, str(path), letter]) for letter in "ab"]
    while any(process.poll() is None for process in both):
        found = Settings(path).load()
        assert found == Remembered() or (len(found.theme), set(found.theme) <= {"a", "b"}) == (500, True)
    assert [process.returncode for process in both] == [0, 0]
    found = Settings(path).load()
    assert len(set(found.theme)) == 1
    assert found.theme == found.view
    # Qt gives up waiting for its lock on a busy machine: then an earlier turn is what stays.
    assert found.plan is not None
    assert list(found.plan) == [found.theme[0]]


def test_a_run_that_another_window_is_writing_is_shown_as_far_as_it_goes(
    make_controller: MakeController, qtbot: QtBot, tmp_path: Path
) -> None:
    writing, reading = make_controller(), make_controller()
    begin(writing, num=300_000, rounds=200)
    qtbot.waitUntil(lambda: writing.presenter.result is not None and samples_done(writing.presenter.result) >= 3)
    (entry,) = list_runs(tmp_path / "runs")
    reading.open(entry.path)
    qtbot.waitUntil(lambda: reading.presenter.result is not None)
    assert not reading.window.findChildren(TextDialog)
    result = reading.presenter.result
    assert result is not None
    assert samples_done(result) >= 2
    assert result.outcome is None
    assert "before its run did" in reading.window.strip.value().saved
    assert writing.presenter.running
    writing.window.stop_wanted.emit()
    qtbot.waitUntil(lambda: not writing.presenter.running)
    assert read(entry.path).truncated is None


def test_a_run_in_no_file_is_kept_whatever_page_is_in_sight_until_somebody_lets_it_go(
    make_controller: MakeController, qtbot: QtBot, tmp_path: Path
) -> None:
    controller, path = make_controller(), tmp_path / "a.speedup.jsonl"
    save(run_events([Timed(cell=cell("serial"), warm_s=0.2)], rounds=3), path)
    controller.open(path)
    qtbot.waitUntil(lambda: controller.presenter.result is not None)
    controller.window.unsaved.set_value(Unsaved(reason="The run is not saved: no space left", can_save=True))

    def sheet() -> UnsavedSheet:
        (shown,) = (one for one in controller.window.findChildren(UnsavedSheet) if one.isVisible())
        return shown

    controller.compare_controller.toggle()
    assert not controller.window.close()  # the strip speaks of the comparison, and the run is in no file all the same
    sheet().reject()
    for ask in (
        lambda: controller.window.menus.lesson_picked.emit("threads-take-turns"),
        lambda: controller.window.content.start.card_picked.emit(""),
        controller.window.run_wanted.emit,
    ):
        ask()
        sheet().reject()
        assert controller.presenter.result is not None
        assert not controller.presenter.running
    controller.window.menus.lesson_picked.emit("threads-take-turns")
    sheet().leave.click()
    assert controller.presenter.result is None
    assert controller.window.unsaved.value() is None


# Settings.


@pytest.mark.parametrize(
    "content",
    [
        "\x00\x01 nonsense",
        '[General]\ntheme="\\"purple\\""\nview="\\"nowhere\\""\nbasis="\\"tepid\\""\ngeometry="\\"00ff\\""\n',
        '[General]\nplan="{\\"workload\\": \\"nothing\\", \\"num\\": -1}"\nrecent="[\\"/nowhere/x.jsonl\\"]"\n',
    ],
    ids=["no ini", "unknown values", "a plan of another world"],
)
def test_broken_settings_do_not_keep_the_window_from_opening(
    make_controller: MakeController, tmp_path: Path, content: str
) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(content)
    controller = make_controller(Settings(path), theme=None)
    assert controller.window.isVisible()
    assert controller.window.content.run_page.view() == "runtime"
    assert not controller.window.findChildren(TextDialog)
    controller.window.close()
    assert Settings(path).load().view == "runtime"  # and they are sound again


def test_settings_that_cannot_be_written_do_not_keep_the_window_from_opening_or_closing(
    make_controller: MakeController, tmp_path: Path
) -> None:
    (tmp_path / "settings.ini").mkdir()
    controller = make_controller()
    controller.window.set_view("table")
    controller.window.close()
    assert (tmp_path / "settings.ini").is_dir()


def test_everything_that_is_set_is_there_again(make_controller: MakeController) -> None:
    controller = make_controller(theme=None)
    controller.window.theme_picked.emit("dark")
    controller.window.set_view("timeline")
    controller.window.menus.basis_picked.emit("warm")
    controller.window.menus.scale_picked.emit("log")
    controller.window.menus.effort_picked.emit("rigorous")
    controller.window.toggle_plan()
    controller.window.resize(1300, 777)
    controller.window.close()
    again = make_controller(theme=None)
    options = again.window.content.run_page.deck.options()
    assert again._theme.dark
    assert again.window.content.run_page.view() == "timeline"
    assert (options.basis.value, options.log) == ("warm", True)
    assert again.plans.form.effort.value == "rigorous"
    assert again.window.plan_folded


# Fonts.


def test_where_the_systems_font_is_missing_another_is_taken(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda *_: QFont("No Such Family At All"))
    try:
        apply_theme(qapp, LIGHT, system_font=True)
        families = qapp.font().families()
        assert families[0] == "No Such Family At All"
        assert set(FALLBACK_FAMILIES) <= set(families)
        assert font().pixelSize() == 13
    finally:
        monkeypatch.undo()
        apply_theme(qapp, LIGHT)


@pytest.mark.parametrize("family", ["No Such Family At All", "DejaVu Serif", "DejaVu Sans"])
def test_with_a_font_that_is_missing_or_wide_no_label_is_cut(
    make_controller: MakeController, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, family: str
) -> None:
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda *_: QFont(family))
    settings = Settings(tmp_path / "settings.ini")
    settings.save(Remembered(system_font=True))
    controller = make_controller(settings)
    try:
        for width in (1440, 960):
            controller.window.resize(width, 800)
            QApplication.processEvents()
            assert controller.window.width() == width
            assert cut(controller.window) == []
    finally:
        monkeypatch.undo()
        apply_theme(qapp, LIGHT)
