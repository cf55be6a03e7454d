"""The window: layout, folding, keys, and what it does with dropped files."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.findings.links import FindingLink
from speeduplab.core.runfile import data_folder
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.plan.plan_footer import RunButton
from speeduplab.gui.ports.view_models import Card, Page, PlanChoices, StatusState
from speeduplab.gui.services.heartbeat import Heartbeat
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import DARK, LIGHT
from speeduplab.gui.views.view_registry import VIEWS
from speeduplab.gui.widgets.side_panel import Fold
from speeduplab.gui.window.main_window import MainWindow
from stand_ins import let_go
from synthetic import example_run

CHOICES = PlanChoices(presets=(("seed", "The first experiment"),), workloads=(("counter", "Counter, even work"),))


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    apply_theme(qapp, LIGHT)
    heartbeat = Heartbeat()
    made = MainWindow(CHOICES, heartbeat)
    qtbot.addWidget(made)
    made.set_theme(LIGHT)
    made.set_cards([Card(key="seed", title="The first experiment", text="Six ways.", strategies=("serial",))])
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.strip.stop()
    let_go(made)


def fold(window: MainWindow) -> Fold:
    return window._area.fold


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    window.activateWindow()
    qtbot.keyClick(window, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_f5_runs(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.run_wanted):
        press(qtbot, window, Qt.Key.Key_F5)


def test_escape_stops_a_run_and_does_nothing_without_one(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.stop_wanted):
        press(qtbot, window, Qt.Key.Key_Escape)
    window.set_running(True)
    with qtbot.waitSignal(window.stop_wanted):
        press(qtbot, window, Qt.Key.Key_Escape)


def test_a_finding_leads_to_the_view_that_shows_it(window: MainWindow) -> None:
    window.set_summary(summarise(example_run()))
    finding = Finding(key=FindingKey.THREADS_TAKE_TURNS, cell=0, claim="", detail="", advice="", evidence={})
    window.content.run_page.findings.activated.emit(finding, FindingLink.TIMELINE)
    assert window.content.run_page.view() == window.content.views.value() == "timeline"


def test_a_finding_about_start_up_leads_to_the_warm_times(window: MainWindow, qtbot: QtBot) -> None:
    finding = Finding(key=FindingKey.STARTUP_OUTWEIGHS_WORK, cell=0, claim="", detail="", advice="", evidence={})
    with qtbot.waitSignal(window.options_changed):
        window.content.run_page.findings.activated.emit(finding, FindingLink.WARM)
    assert window.options().basis is Basis.WARM


def test_f5_does_nothing_while_a_run_is_on(window: MainWindow, qtbot: QtBot) -> None:
    window.set_running(True)
    with qtbot.assertNotEmitted(window.run_wanted):
        press(qtbot, window, Qt.Key.Key_F5)


def test_ctrl_and_a_number_show_the_views_in_their_order(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.content.views.value() == "predict"
    for number, key in enumerate(dict(VIEWS), start=2):
        press(qtbot, window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert window.content.run_page.view() == key
        assert window.content.views.value() == key


def test_ctrl_l_changes_between_linear_and_log(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.content.run_page.deck.options().log


def test_ctrl_b_folds_the_plan_into_a_bar_with_run_at_its_right(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert fold(window) is Fold.FOLDED
    assert window.plan_bar.isVisible()
    qtbot.waitUntil(lambda: not window.plan_view.isVisible())
    assert window.content.width() == window.width()


def test_below_1280_the_plan_folds_by_itself_and_opens_as_a_drawer(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1279, 900)
    qtbot.waitUntil(lambda: fold(window) is Fold.FOLDED)
    window.toggle_plan()
    assert fold(window) is Fold.DRAWER
    assert window.content.width() == window.width()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: fold(window) is Fold.OPEN)


def test_escape_closes_the_drawer_when_nothing_runs(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1100, 800)
    window.toggle_plan()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert fold(window) is Fold.FOLDED


def test_a_run_closes_the_drawer_without_animation(window: MainWindow) -> None:
    window.resize(1100, 800)
    window.toggle_plan()
    window.set_running(True)
    assert fold(window) is Fold.FOLDED
    assert not window.plan_view.isVisible()


def test_below_1100_the_machine_line_goes_to_help(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: not window.content._machine.isVisible())


def test_it_can_be_as_small_as_960_by_640_and_no_smaller(window: MainWindow) -> None:
    window.resize(960, 640)
    assert (window.width(), window.height()) == (960, 640)
    assert window.minimumSizeHint().width() <= 960


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_first_launch_asks_what_to_race(window: MainWindow, theme: object) -> None:
    window.set_theme(theme)  # type: ignore[arg-type]
    window.show_page(Page.START)
    assert window.content.starting
    assert not window.grab().isNull()


def test_a_view_can_be_chosen_from_the_start_page(window: MainWindow, qtbot: QtBot) -> None:
    runtime = next(b for b in window.content.views.findChildren(QPushButton) if b.text() == "Runtime")
    qtbot.mouseClick(runtime, Qt.MouseButton.LeftButton)
    assert not window.content.starting


def test_a_summary_is_shown_in_headline_chart_and_findings(window: MainWindow) -> None:
    window.show_page(Page.RUN)
    summary = summarise(example_run(), basis=Basis.COLD)
    window.set_summary(summary)
    assert window.content.run_page.headline.accessibleName() == summary.headline


def test_a_view_that_is_out_of_sight_is_drawn_when_it_is_chosen(window: MainWindow) -> None:
    window.show_page(Page.RUN)
    window.set_summary(summarise(example_run()))
    table = window.content.run_page.view_of("table").table()
    assert table.model().rowCount() == 0
    window.set_view("table")
    assert table.model().rowCount() == 5


def test_a_dropped_file_is_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.speedup.jsonl"))])
    event = QDropEvent(
        QPointF(400, 400),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(window.open_wanted) as signal:
        window.dropEvent(event)
    assert signal.args == [tmp_path / "a.speedup.jsonl"]


def drag(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(400, 400), Qt.DropAction.CopyAction, data, left, none))


def test_files_dragged_over_the_window_are_told_what_a_drop_does(window: MainWindow, tmp_path: Path) -> None:
    assert window.drop_hint.text == ""
    drag(window, tmp_path / "a.speedup.jsonl")
    assert window.drop_hint.text == "Drop to open a.speedup.jsonl"
    assert window.drop_hint.geometry() == window.rect()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert window.drop_hint.text == ""
    drag(window, tmp_path / "a.speedup.jsonl", tmp_path / "b.speedup.jsonl")
    assert window.drop_hint.text == "Drop to compare 2 files"
    window.set_running(True)
    drag(window, tmp_path / "a.speedup.jsonl")
    assert window.drop_hint.text.startswith("A run is going on")


def test_what_says_that_a_drop_is_taken_takes_no_mouse_and_no_keyboard(window: MainWindow, tmp_path: Path) -> None:
    before = window.childAt(200, 400)
    drag(window, tmp_path / "a.speedup.jsonl")
    assert window.childAt(200, 400) is before
    assert window.drop_hint.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_fields_leave_dropped_files_to_the_window(window: MainWindow) -> None:
    fields = [field for field in window.plan_view.findChildren(QLineEdit) if field.objectName() in ("num", "workers")]
    assert len(fields) == 2
    assert not any(field.acceptDrops() for field in fields)


def test_the_title_names_the_run(window: MainWindow) -> None:
    window.set_title("counter 22 Nov 14:32")
    assert window.windowTitle() == "counter 22 Nov 14:32 - Speedup Lab"


def test_recent_files_are_in_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    window.set_recent(["/runs/a.speedup.jsonl"])
    (action,) = window.menus.recent.actions()
    with qtbot.waitSignal(window.open_wanted) as signal:
        action.trigger()
    assert signal.args == [Path("/runs/a.speedup.jsonl")]


def test_the_strip_shows_the_rounds_while_a_run_is_on(window: MainWindow) -> None:
    window.set_strip(
        StatusState(state="Round 1 of 3", detail="2 of 6 samples", rounds=(0.5, 0, 0), left="about 9 s left")
    )
    assert window.strip._rounds.isVisible()
    window.set_strip(StatusState(state="Finished", icon="good", detail="6 of 6 samples in 2 s"))
    assert not window.strip._rounds.isVisible()


UNSAVED = StatusState(
    state="Finished",
    icon="good",
    detail="18 of 18 samples in 4 s",
    saved="Not saved: the disk that holds the folder of your runs is full, and so is every other one",
    saved_tip="The run is not saved: /data/runs/x: the disk is full. Choose another place with Save as",
    alarm=True,
    offers_save=True,
)


def test_a_long_reason_why_a_run_is_not_saved_leaves_the_samples_in_sight(window: MainWindow) -> None:
    window.resize(960, 640)
    window.set_strip(UNSAVED)
    detail = window.strip._detail
    QApplication.processEvents()
    assert detail.width() >= detail.fontMetrics().horizontalAdvance(UNSAVED.detail)
    assert window.width() == 960
    assert window.strip._saved.toolTip() == UNSAVED.saved_tip


@pytest.mark.parametrize("width", [1440, 1000])
def test_run_takes_the_keyboard_from_the_plan_to_stop(window: MainWindow, width: int) -> None:
    window.resize(width, 800)
    QApplication.processEvents()
    if width == 1440:
        field = window.plan_view.findChild(QLineEdit, "num")
        assert isinstance(field, QLineEdit)
        field.setFocus()
    else:
        window.plan_bar.run_button.setFocus()
    window.set_running(True)
    within = window.focusWidget()
    assert isinstance(within, RunButton)
    assert (within.accessibleName(), within.isVisible()) == ("Stop", True)


def test_files_are_looked_for_in_the_data_folder_and_then_where_the_last_one_was(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[Path] = []

    def ask(_: QWidget, start: Path) -> Path:
        asked.append(start)
        return tmp_path / "x.speedup.jsonl"

    monkeypatch.setattr("speeduplab.gui.window.file_dialogs.ask_open", lambda *asked_for: [ask(*asked_for)])
    monkeypatch.setattr("speeduplab.gui.window.file_dialogs.ask_save", ask)
    window.set_can_save(True, "2026-11-22 counter.speedup.jsonl")
    window.menus.open.trigger()
    window.menus.save_as.trigger()
    assert asked == [data_folder(), tmp_path / "2026-11-22 counter.speedup.jsonl"]


def test_a_run_that_is_not_saved_can_be_saved_from_the_strip(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("speeduplab.gui.window.file_dialogs.ask_save", lambda *_: tmp_path)
    window.set_strip(UNSAVED)
    button = next(button for button in window.strip.findChildren(QPushButton) if button.text() == "Save as")
    assert button.isVisible()
    with qtbot.waitSignal(window.save_wanted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    window.set_strip(StatusState(state="Finished", saved="counter 22 Nov 14:32, saved"))
    assert not button.isVisible()


def test_an_error_is_shown_with_details_that_can_be_copied(window: MainWindow, qtbot: QtBot) -> None:
    dialog = window.show_error("It failed", "OSError: disk full", "Traceback\n  line 1")
    dialog.copy()
    assert QApplication.clipboard().text() == "It failed\n\nOSError: disk full\n\nTraceback\n  line 1"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_tab_goes_from_the_plan_to_run_to_the_views(window: MainWindow) -> None:
    order: list[QWidget] = []
    widget: QWidget = window.plan_view
    for _ in range(400):
        widget = widget.nextInFocusChain()
        order.append(widget)
    places = [order.index(widget) for widget in (_num(window), window.plan_view.foot.run_button)]
    views = min(order.index(button) for button in window.content.views.findChildren(QPushButton))
    assert places[0] < places[1] < views


def _num(window: MainWindow) -> QLineEdit:
    found = window.findChild(QLineEdit, "num")
    assert isinstance(found, QLineEdit)
    return found


@pytest.mark.skipif(sys.platform == "darwin", reason="not this system: macOS has its menus elsewhere")
def test_the_menus_hold_what_the_keys_do(window: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "Run", "View", "Lessons", "Help"]


def test_compare_is_marked_while_the_comparison_is_in_sight(window: MainWindow) -> None:
    compare = window.content.view_actions.findChild(QPushButton, "compare")
    window.show_page(Page.COMPARE)
    assert compare.isChecked()
    compare.click()  # whoever listens to the press shows another page
    assert compare.isChecked()
    window.set_view("runtime")
    assert not compare.isChecked()


def test_every_field_of_the_plan_is_in_sight_at_900_px(make_controller: Callable[[], WindowController]) -> None:
    view = make_controller().window.plan_view
    QApplication.processEvents()
    assert view._scroll_bar.maximum() == 0


@pytest.mark.parametrize(("width", "height"), [(800, 600), (720, 450)])
def test_a_small_screen_needs_no_scrolling_sideways(
    make_controller: Callable[[], WindowController], width: int, height: int
) -> None:
    window = make_controller().window
    window.setMinimumSize(0, 0)
    window.resize(width, height)
    QApplication.processEvents()
    area = window.findChild(QScrollArea, "windowScroll")
    assert isinstance(area, QScrollArea)
    assert window.width() == width
    assert area.horizontalScrollBar().maximum() == 0


def test_escape_and_back_lead_from_the_cards_to_the_run_where_there_is_one(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(Page.START)
    back = window.content._back
    assert not back.isVisible()
    window.show_page(Page.RUN)
    window.set_summary(summarise(example_run()))
    for leave in (lambda: press(qtbot, window, Qt.Key.Key_Escape), back.click):
        window.show_page(Page.START)
        assert back.isVisible()
        leave()
        assert window.content.page is Page.RUN
