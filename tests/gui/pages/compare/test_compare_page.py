"""The compare page in the window: chips, chart, keys, copies, pictures, dropped files."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from patience import GIVE_UP_S
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.runfile import read, save
from speeduplab.core.summary.summary import Basis
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.pages.compare.compare_page import ComparePage
from speeduplab.gui.pages.compare.run_chips import RunChip
from speeduplab.gui.ports.compare_models import CompareOptions
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.services.settings import Settings
from speeduplab.gui.style.theme import DARK
from speeduplab.gui.widgets.side_panel import Fold
from speeduplab.gui.window.clipboard import MARKDOWN
from speeduplab.gui.window.dialogs import TextDialog
from stand_ins import FORM, let_go
from synthetic import MACHINE, picture_cells, run_events

CELLS = picture_cells()
Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Writes a run whose times are scaled, and gives its path."""

    def write(name: str, factor: float = 1.0, cpu: str = "Zen 4", **options: object) -> Path:
        path = tmp_path / "runs" / f"{name}.speedup.jsonl"
        cells = [replace(timed, warm_s=timed.warm_s * factor) for timed in CELLS]
        save(run_events(cells, machine={**MACHINE, "cpu": cpu}, **options), path)  # type: ignore[arg-type]
        return path

    return write


@pytest.fixture
def controller(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WindowController]:
    made = WindowController(qapp, Settings(tmp_path / "settings.ini"), theme="light", folder=tmp_path / "runs")
    made.window.resize(1440, 900)
    made.show()
    made.start(probe=False)
    qtbot.waitUntil(lambda: not made.services.busy)
    assert made.compare_controller.compare.comparison is None
    made.window.content.compare.set_value(CompareOptions(basis=Basis.WARM))
    yield made
    made.window.close()
    let_go(made.window)
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def compare(controller: WindowController) -> ComparePage:
    return controller.window.content.compare


def settle(controller: WindowController, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not controller.services.busy)


def open_files(controller: WindowController, qtbot: QtBot, *paths: Path) -> None:
    controller.compare_controller.compare.add_files(paths)
    settle(controller, qtbot)


def drop(controller: WindowController, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    controller.window.dropEvent(QDropEvent(QPointF(5, 5), action, data, buttons, Qt.KeyboardModifier.NoModifier))


def chips(compare: ComparePage) -> list[RunChip]:
    return compare.chips.chips()


def button(compare: ComparePage, text: str) -> QPushButton:
    return next(one for one in compare.findChildren(QPushButton) if one.text() == text and one.isVisible())


def test_ctrl_k_compares_the_run_in_the_window_and_goes_back(
    controller: WindowController, compare: ComparePage, qtbot, make
) -> None:
    controller.open(make("one"))
    settle(controller, qtbot)
    controller.window.activateWindow()
    qtbot.keyClick(controller.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle(controller, qtbot)
    assert controller.window.content.page is Page.COMPARE
    assert [chip.value().name for chip in chips(compare)] == ["one"]
    assert button(compare, "Add runs…").hasFocus()
    qtbot.keyClick(controller.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert controller.window.content.page is Page.RUN


def test_the_plan_folds_while_runs_are_compared(controller: WindowController, qtbot, make) -> None:
    assert controller.window._area.fold is Fold.OPEN
    open_files(controller, qtbot, make("one"), make("two"))
    assert controller.window._area.fold is Fold.FOLDED
    controller.window.toggle_plan()
    assert controller.window._area.fold is Fold.DRAWER
    controller.window.set_view("runtime")
    assert controller.window._area.fold is Fold.OPEN


def test_a_click_on_a_chip_makes_it_the_baseline(
    controller: WindowController, compare: ComparePage, qtbot, make
) -> None:
    open_files(controller, qtbot, make("one"), make("two", 0.5))
    qtbot.mouseClick(chips(compare)[1], Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    settle(controller, qtbot)
    assert [chip.value().is_baseline for chip in chips(compare)] == [False, True]
    assert compare.headline.accessibleName() == "A takes 2.00 times as long as B"
    assert "baseline" in chips(compare)[1].accessibleDescription()


def test_chips_are_used_by_keyboard(controller: WindowController, compare: ComparePage, qtbot, make) -> None:
    open_files(controller, qtbot, make("one"), make("two", 0.5), make("three", 2.0))
    qtbot.keyClick(chips(compare)[2], Qt.Key.Key_Space)
    settle(controller, qtbot)
    assert chips(compare)[2].value().is_baseline
    qtbot.keyClick(chips(compare)[0], Qt.Key.Key_Delete)
    settle(controller, qtbot)
    assert [chip.value().name for chip in chips(compare)] == ["two", "three"]
    qtbot.keyClick(chips(compare)[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: controller.window.content.page is Page.RUN)
    assert controller.window.strip.value().saved == "opened two.speedup.jsonl"


def test_a_double_click_on_a_chip_opens_its_run_alone(
    controller: WindowController, compare: ComparePage, qtbot, make
) -> None:
    open_files(controller, qtbot, make("one"), make("two", 0.5))
    qtbot.mouseDClick(chips(compare)[1], Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    qtbot.waitUntil(lambda: controller.window.content.page is Page.RUN)
    assert controller.presenter.path is not None
    assert controller.presenter.path.name == "two.speedup.jsonl"


def test_rows_are_walked_by_keyboard_and_read_aloud(
    controller: WindowController, compare: ComparePage, qtbot, make
) -> None:
    open_files(controller, qtbot, make("one"), make("two", 0.5))
    canvas = compare.chart().canvas()
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    said = canvas.accessibleDescription()
    assert said.startswith("C++ threads, 4 workers. A: 0.059900 s")
    assert "2.00x faster" in said
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.accessibleDescription().startswith("Serial")


def test_the_row_under_the_mouse_is_told_exactly(
    controller: WindowController, compare: ComparePage, qtbot, make
) -> None:
    open_files(controller, qtbot, make("one"), make("two", 0.5))
    canvas = compare.chart().canvas()
    lines = canvas.tip_at(QPoint(300, round(canvas.rows.lane_middle(0, 1)))).splitlines()
    assert lines[0] == "C++ threads, 4 workers"
    assert lines[2].startswith("B: 0.029950 s")


def test_of_many_runs_left_and_right_choose_whose_ratios_are_shown(
    controller, compare: ComparePage, qtbot, make
) -> None:
    open_files(controller, qtbot, *(make(str(at), 1 + at / 10) for at in range(5)))
    canvas = compare.chart().canvas()
    assert canvas.chosen == 1
    assert compare._against.text() == "B against A"
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert compare._against.text() == "C against A"
    for _ in range(9):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.chosen == 1
    compare.baseline_picked.emit(1)
    settle(controller, qtbot)
    assert compare._against.text() == "A against B"


@pytest.mark.parametrize(("runs", "log"), [(2, False), (3, True), (5, False), (5, True), (30, False)])
def test_lanes_do_not_overlap_and_stay_within_their_row(
    controller: WindowController, qtbot, make, runs: int, log: bool
) -> None:
    compare = controller.window.content.compare
    open_files(controller, qtbot, *(make(str(at), 1 + at / 10) for at in range(runs)))
    if log:
        controller.window.menus.toggle_scale.trigger()
    rows = compare.chart().canvas().rows
    assert compare.value().log is log
    middles = [rows.lane_middle(0, lane) for lane in range(runs)]
    assert all(b - a == pytest.approx(rows.lane_height) for a, b in pairwise(middles))
    assert middles[0] - rows.lane_height / 2 >= 0
    assert middles[-1] + rows.lane_height / 2 <= rows.row_height
    assert [rows.lane_at(middle - rows.offset) for middle in middles] == list(range(runs))
    assert not compare.grab().isNull()


@pytest.mark.parametrize("width", [1440, 1000])
def test_the_ratios_stand_under_their_head_in_a_narrow_window_too(controller, compare: ComparePage, qtbot, make, width):
    open_files(controller, qtbot, make("one"), make("two", 0.5))
    controller.window.resize(width, 700)
    chart = compare.chart()
    qtbot.waitUntil(lambda: chart.width() > 0 and compare._against.width() == chart.ratio_width - 8)
    qtbot.waitUntil(lambda: compare._against.geometry().right() == chart.mapTo(compare, chart.rect().topRight()).x())


def test_thirty_runs_are_scrolled_and_their_chips_too(
    controller: WindowController, compare: ComparePage, qtbot, make
) -> None:
    open_files(controller, qtbot, *(make(str(at)) for at in range(30)))
    assert [chip.value().label for chip in chips(compare)][25:28] == ["Z", "27", "28"]
    assert compare.chips.height() < 130
    assert compare.chart().canvas().rows.hidden > 0
    chips(compare)[-1].setFocus()
    assert compare.chips.verticalScrollBar().value() > 0


def test_cold_and_warm_are_chosen_on_the_page_and_by_menu(
    controller: WindowController, compare: ComparePage, qtbot, make
) -> None:
    open_files(controller, qtbot, make("one"), make("two"))
    for basis in (Basis.WARM, Basis.COLD):
        controller.window.menus.basis_picked.emit(basis.value)
        settle(controller, qtbot)
        comparison = compare.state().comparison
        assert comparison is not None
        assert comparison.basis is basis
    assert controller.window.content.run_page.deck.options().basis is Basis.COLD


def test_machines_fold_out_with_what_differs_first(
    controller: WindowController, compare: ComparePage, qtbot, make
) -> None:
    open_files(controller, qtbot, make("one"), make("two", cpu="M4"))
    assert not compare._table.isVisible()
    compare._machines.click()
    assert compare._table.isVisible()
    model = compare._table.model()
    assert [model.index(0, column).data() for column in range(3)] == ["≠ Processor", "Zen 4", "M4"]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Processor, differs"


def test_runs_without_a_common_cell_say_so_in_the_charts_place(controller, compare: ComparePage, qtbot, make, tmp_path):
    other = tmp_path / "runs" / "other.speedup.jsonl"
    save(run_events([replace(timed, cell=replace(timed.cell, num=7)) for timed in CELLS]), other)
    open_files(controller, qtbot, make("one"), other)
    assert compare._words.isVisible()
    assert "B: Primes, num 7" in compare._words.text()


def test_a_comparison_is_copied_and_exported(
    controller: WindowController, compare: ComparePage, qtbot, make, tmp_path: Path
) -> None:
    open_files(controller, qtbot, make("one"), make("two", 0.5))
    controller.window.menus.copy_picked.emit("all")
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert "2.00x faster" in data.text()
    assert "| B against A |" in bytes(data.data(MARKDOWN).data()).decode()
    for key in ("png", "svg"):
        controller.window.picture_wanted.emit(tmp_path / f"picture.{key}", key)
    settle(controller, qtbot)
    assert QImage(str(tmp_path / "picture.png")).width() > 3000
    svg = (tmp_path / "picture.svg").read_text(encoding="utf-8")
    assert "B is 2.00x faster" in svg
    assert "Add runs" not in svg
    assert button(compare, "Add runs…")


def test_the_page_is_presented_without_its_controls(
    controller: WindowController, compare: ComparePage, qtbot, make
) -> None:
    open_files(controller, qtbot, make("one"), make("two", 0.5))
    controller.window.presentation.enter()
    assert not compare._basis.isVisible()
    assert compare.isVisible()
    controller.window.presentation.leave()
    assert compare._basis.isVisible()


def test_a_theme_reaches_every_part(controller: WindowController, compare: ComparePage, qtbot, make) -> None:
    open_files(controller, qtbot, make("one"), make("two", 0.5))
    controller.window.theme_picked.emit("dark")
    ground = compare.grab().toImage().pixelColor(2, compare.height() // 2)
    assert ground == DARK.background


def test_a_long_name_widens_nothing(controller: WindowController, compare: ComparePage, qtbot, make) -> None:
    open_files(controller, qtbot, make("x" * 200), make("y" * 200))
    assert controller.window.width() == 1440
    assert "x" * 200 in chips(compare)[0].toolTip()
    assert chips(compare)[0].width() <= 300


# Many files at once.


def test_many_dropped_files_are_read_while_the_window_goes_on(
    controller: WindowController, compare, qtbot, make, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [make(f"{at:03}", rounds=1) for at in range(40)]
    for path in paths[::20]:
        path.write_text("roses", encoding="utf-8")
    beats: list[int] = []
    has_gone_on = threading.Event()

    def beat() -> None:
        beats.append(1)
        if len(beats) > 5:
            has_gone_on.set()

    def read_then(path: Path) -> RunResult:
        assert has_gone_on.wait(GIVE_UP_S), "the window stood still while a file was read"
        return read(path)

    monkeypatch.setattr("speeduplab.gui.presenters.compare_presenter.read", read_then)
    timer = QTimer(interval=1)
    timer.timeout.connect(beat)
    timer.start()
    drop(controller, paths)
    assert controller.window.content.page is Page.COMPARE
    assert compare.headline.accessibleName() == "Reading 40 files"
    settle(controller, qtbot)
    timer.stop()
    assert len(chips(compare)) == 38
    (dialog,) = controller.window.findChildren(TextDialog)
    assert "2 files cannot be opened" in dialog.copied_text
    assert "000.speedup.jsonl" in dialog.copied_text
    assert "020.speedup.jsonl" in dialog.copied_text


def test_a_single_dropped_file_opens_as_ever(controller: WindowController, qtbot, make) -> None:
    drop(controller, [make("one")])
    settle(controller, qtbot)
    assert controller.window.content.page is Page.RUN


def test_a_run_is_not_pushed_aside(controller: WindowController, qtbot, make) -> None:
    controller.window.plan_view.set_value(replace(FORM, num=10**10))
    controller.window.plan_view.value_changed.emit()
    controller.window.run_wanted.emit()
    assert not controller.window.menus.compare.isEnabled()
    drop(controller, [make("one"), make("two")])
    controller.compare_controller.toggle()
    controller.compare_controller.show_runs()
    assert controller.window.content.page is Page.RUN
    assert "not while a run is going on" in controller.window.strip.value().saved
    controller.window.stop_wanted.emit()
    qtbot.waitUntil(lambda: not controller.presenter.running)
    assert controller.window.menus.compare.isEnabled()


def test_the_run_list_leads_to_the_comparison(controller: WindowController, compare: ComparePage, qtbot, make) -> None:
    for name in ("one", "two"):
        make(name)
    controller.window.menus.runs.trigger()
    settle(controller, qtbot)
    controller.window.content.runs.table().selectAll()
    controller.window.content.runs._compare.click()
    settle(controller, qtbot)
    assert controller.window.content.page is Page.COMPARE
    assert len(chips(compare)) == 2
