"""Two views side by side in the real window: what is linked, what is matched, and that the second leaves nothing."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from speeduplab.core.bench.events import Outcome
from speeduplab.core.runfile import list_runs, read, save
from speeduplab.core.summary.row_selection import ALL, BEST
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.core.summary.table_columns import TABLE
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.pages.run.pane import Pane
from speeduplab.gui.pages.run.run_page import RunPage
from speeduplab.gui.style.theme import DARK, LIGHT
from speeduplab.gui.widgets.side_panel import Fold
from speeduplab.gui.window.clipboard import Copy, clipping
from speeduplab.gui.window.picture import as_image
from stand_ins import FORM
from synthetic import MACHINE, Timed, cell, example_run, picture_cells, run_events

MakeController = Callable[[], WindowController]
STRATEGIES_OF_MANY = ("threads", "processes", "qthreadpool", "interpreters", "thread-pool", "process-pool", "mp-pool")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def one(tmp_path: Path) -> Path:
    path = tmp_path / "one.speedup.jsonl"
    save(run_events(picture_cells()), path)
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A run of a machine that is twice as fast, without C++ threads and with QThreadPool."""
    strategies = ("serial", "threads", "processes", "cpp-serial", "qthreadpool")
    cells = [replace(one, warm_s=one.warm_s / 2) for one in picture_cells(strategies=strategies)]
    path = tmp_path / "other.speedup.jsonl"
    save(run_events(cells, machine={**MACHINE, "cpu": "AMD Ryzen 9"}), path)
    return path


@pytest.fixture
def controller(make_controller: MakeController, one: Path, qtbot: QtBot) -> WindowController:
    """A window with one run in two views."""
    made = make_controller()
    made.open(one)
    idle(qtbot, made)
    made.window.set_two(True)
    idle(qtbot, made)
    return made


def idle(qtbot: QtBot, controller: WindowController) -> None:
    qtbot.waitUntil(lambda: not controller.services.busy)
    QApplication.processEvents()


def page_of(controller: WindowController) -> RunPage:
    return controller.window.content.run_page


def sides(controller: WindowController) -> tuple[Pane, Pane]:
    page = page_of(controller)
    assert page.right is not None
    return page.left, page.right


def show_both(controller: WindowController, key: str) -> tuple[Any, Any]:
    """The same kind of view on both sides."""
    page = page_of(controller)
    for side in (0, 1):
        page.deck.set_pane_view(side, key)
    QApplication.processEvents()
    left, right = sides(controller)
    return left.current(), right.current()


def choose(controller: WindowController, qtbot: QtBot, side: int, path: Path) -> None:
    controller.panes.choose(side, str(path))
    idle(qtbot, controller)


def plot_width(view: Any) -> float:
    return view.chart().canvas().getViewBox().width()


def move(widget: QWidget, y: float) -> None:
    """The mouse, without a button."""
    at = QPointF(60, y)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        widget.mapToGlobal(at),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


# One or two.


def test_ctrl_backslash_changes_between_one_view_and_two(controller: WindowController, qtbot: QtBot) -> None:
    window = controller.window
    window.activateWindow()
    assert page_of(controller).deck.two
    qtbot.keyClick(window, Qt.Key.Key_Backslash, CONTROL)
    assert not page_of(controller).deck.two
    assert window.content.panes.value() == "one"
    qtbot.keyClick(window, Qt.Key.Key_Backslash, CONTROL)
    assert page_of(controller).deck.two
    assert window.content.panes.value() == "two"


def test_in_two_the_plan_folds_into_its_bar_and_comes_back_with_one(controller: WindowController) -> None:
    assert controller.window._area.fold is Fold.FOLDED
    assert controller.window.plan_bar.isVisible()
    controller.window.toggle_plan()
    assert controller.window._area.fold is Fold.DRAWER
    controller.window.set_two(False)
    assert controller.window._area.fold is Fold.OPEN


def test_two_views_are_there_again_at_the_next_start(
    controller: WindowController, make_controller: MakeController, one: Path, qtbot: QtBot
) -> None:
    page_of(controller).deck.set_pane_view(1, "code")
    controller.window.close()
    again = make_controller()
    assert again.window.two
    assert not page_of(again).deck.two, "the cards need no second view"
    again.open(one)
    idle(qtbot, again)
    assert [pane.key() for pane in sides(again)] == ["runtime", "code"]


def test_from_the_cards_two_leads_to_the_page_of_a_run(make_controller: MakeController) -> None:
    controller = make_controller()
    controller.window.menus.toggle_panes.trigger()
    assert controller.window.content.showing_run
    assert page_of(controller).deck.two


def test_the_second_view_is_not_made_before_somebody_wants_it(
    make_controller: MakeController, one: Path, qtbot: QtBot
) -> None:
    controller = make_controller()
    controller.open(one)
    idle(qtbot, controller)
    page = page_of(controller)
    assert page.right is None
    assert page.left.made() == ("runtime",)


def test_beside_the_runtime_of_a_run_stands_its_timeline(controller: WindowController) -> None:
    left, right = sides(controller)
    assert (left.key(), right.key()) == ("runtime", "timeline")
    assert left.summary is right.summary


def test_the_second_view_is_freed_when_it_goes(controller: WindowController, other: Path, qtbot: QtBot) -> None:
    choose(controller, qtbot, 1, other)
    for key in ("race", "runtime", "timeline", "table", "code"):
        page_of(controller).deck.set_pane_view(1, key)
    _, right = sides(controller)
    gone = [weakref.ref(right), *(weakref.ref(right.view(key)) for key in right.made())]
    del right
    controller.window.set_two(False)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ref() for ref in gone] == [None] * 6


def test_what_is_out_of_sight_is_not_drawn(controller: WindowController) -> None:
    page = page_of(controller)
    show_both(controller, "table")
    show_both(controller, "runtime")
    page.set_summary(None)
    _, right = sides(controller)
    table: Any = right.view("table")
    assert table.table().model().rowCount() == 5, "the table waits until it is looked at"
    page.deck.set_pane_view(1, "table")
    assert table.table().model().rowCount() == 0


# Linked axes, matched rows.


@pytest.mark.parametrize("log", [False, True], ids=["linear", "log"])
@pytest.mark.parametrize("width", [1440, 1000])
def test_two_runtime_charts_have_one_range_and_plots_of_one_width(
    controller: WindowController, other: Path, qtbot: QtBot, log: bool, width: int
) -> None:
    choose(controller, qtbot, 1, other)
    controller.window.resize(width, 800)
    left, right = show_both(controller, "runtime")
    controller.window.choices.pick_scale("log" if log else "linear")
    QApplication.processEvents()
    assert plot_width(left) == plot_width(right)
    ranges = [view.chart().canvas().getViewBox().viewRange()[0] for view in (left, right)]
    assert ranges[0] == ranges[1]
    assert ranges[0][1] > (right.chart().extent() or (0, 0))[1] * (0.99 if log else 1)


def test_rows_stand_at_the_same_heights_and_only_the_left_chart_names_them(
    controller: WindowController, other: Path, qtbot: QtBot
) -> None:
    choose(controller, qtbot, 1, other)
    left, right = show_both(controller, "runtime")
    rows = [view.chart().canvas()._shown for view in (left, right)]
    assert [row.title for row in rows[0]] == [row.title for row in rows[1]]
    heights = [
        [view.chart().canvas().rows.bar_middle(place) for place in range(len(rows[0]))] for view in (left, right)
    ]
    assert heights[0] == heights[1]
    assert (left.furniture()[0] > 100, right.furniture()[0] < 20) == (True, True)


def test_the_wheel_scrolls_both(make_controller: MakeController, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "many.speedup.jsonl"
    save(run_events(picture_cells(workers=(1, 2, 4, 8))), path)
    controller = make_controller()
    controller.open(path)
    idle(qtbot, controller)
    controller.window.set_two(True)
    controller.window.resize(1300, 700)
    left, right = show_both(controller, "runtime")
    parts = page_of(controller).deck.shared
    assert parts is not None
    parts.head._pick_workers(ALL)
    canvas = left.chart().canvas()
    assert canvas.rows.hidden > 60
    canvas.rows.scroll(50)
    canvas.scrolled.emit()
    assert right.chart().canvas().rows.offset == 50
    right.chart()._bar.setValue(20)
    assert canvas.rows.offset == 20


def test_a_cell_that_one_run_lacks_says_so_in_its_row(controller: WindowController, other: Path, qtbot: QtBot) -> None:
    choose(controller, qtbot, 1, other)
    left, right = show_both(controller, "runtime")
    messages = [
        {row.title: row.message for row in view.chart().canvas()._pictures if row.message} for view in (left, right)
    ]
    assert messages == [{"QThreadPool": "not in this run"}, {"C++ threads": "not in this run"}]


def test_the_second_of_two_runs_tells_by_how_much_it_is_faster(
    controller: WindowController, other: Path, qtbot: QtBot
) -> None:
    choose(controller, qtbot, 1, other)
    _, right = show_both(controller, "runtime")
    column = right.chart()._gains
    assert column is not None
    assert "Serial, 1 worker, baseline: 2.00x" in column.accessibleDescription()
    tips = {column.tip_at(round(right.chart().canvas().rows.bar_middle(place))) for place in range(6)}
    assert any(tip.startswith("The time of B is 0.50 times that of A.") for tip in tips)
    page_of(controller).deck.set_pane_view(1, "table")
    assert not sides(controller)[1].head._gains.isVisible()


@pytest.mark.parametrize("key", ["timeline", "race"])
def test_two_charts_over_time_have_one_axis(controller: WindowController, other: Path, qtbot: QtBot, key: str) -> None:
    choose(controller, qtbot, 1, other)
    left, right = show_both(controller, key)
    charts = [view.panes().chart if key == "timeline" else view.panes().curves for view in (left, right)]
    spans = [chart.span() for chart in charts]
    assert spans[0].high_s == spans[1].high_s == max(view.extent()[1] for view in (left, right))
    assert left.extent() != right.extent()
    assert spans[0].right - spans[0].left == spans[1].right - spans[1].left


def test_two_worker_sweeps_have_both_axes_in_common(
    make_controller: MakeController, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [tmp_path / "few.speedup.jsonl", tmp_path / "many.speedup.jsonl"]
    for path, counts in zip(paths, ((1, 2), (1, 2, 4, 8)), strict=True):
        save(run_events([Timed(cell=cell("processes", p), warm_s=1 / p) for p in counts]), path)
    controller = make_controller()
    controller.open(paths[0])
    idle(qtbot, controller)
    controller.window.set_view("scaling")
    controller.window.set_two(True)
    choose(controller, qtbot, 1, paths[1])
    shown = [view.chart()._chart for view in show_both(controller, "scaling")]
    assert len({(chart.last, chart.top) for chart in shown}) == 1
    assert shown[0].last == 8.0


def test_views_of_two_kinds_share_no_axis(controller: WindowController) -> None:
    page_of(controller).deck.set_pane_view(1, "table")
    assert not page_of(controller).deck.link.axes_linked
    assert page_of(controller).left.view("runtime").chart().canvas()._shared is None  # type: ignore[attr-defined]


def test_cold_or_warm_linear_or_log_and_the_workers_hold_for_both(
    make_controller: MakeController, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "several.speedup.jsonl"
    save(run_events(picture_cells(workers=(2, 4))), path)
    controller = make_controller()
    controller.open(path)
    idle(qtbot, controller)
    controller.window.set_two(True)
    left, right = show_both(controller, "runtime")
    parts = page_of(controller).deck.shared
    assert parts is not None
    shared = parts.head
    shared._pick_basis("cold")
    shared._pick_scale("log")
    shared._pick_workers(2)
    for view in (left, right):
        options = view.state().options
        assert (options.basis, options.log, options.workers) == (Basis.COLD, True, 2)
    page_of(controller).deck.set_pane_view(1, "timeline")
    timeline: Any = sides(controller)[1].current()
    assert timeline.state().options.workers == 2
    shared._pick_workers(BEST)
    assert timeline.state().options.workers is BEST
    assert [mark.value for mark in shared.state().marks].count("start-up") <= 1


def test_one_legend_stands_above_both_and_none_in_the_views(controller: WindowController) -> None:
    page = page_of(controller)
    left, right = show_both(controller, "runtime")
    assert page.deck.shared is not None
    assert page.deck.shared.head.legend().isVisible()
    assert not any(view._legend.isVisible() for view in (left, right))
    controller.window.set_two(False)
    assert not page.deck.shared.head.isVisible()
    assert page.view_of("runtime")._legend.isVisible()


# What goes along.


def test_a_row_chosen_in_one_view_is_chosen_in_the_other(controller: WindowController) -> None:
    left, right = (pane.current() for pane in sides(controller))
    canvas = left.chart().canvas()  # type: ignore[attr-defined]
    canvas._pick(2)
    assert right.selected() == canvas.cursor_row().index  # type: ignore[attr-defined]
    chart = right.panes().chart  # type: ignore[attr-defined]
    chart._step(1)
    assert canvas.cursor_row().index == chart.row().index


def test_a_row_under_the_mouse_is_tinted_in_both_charts_and_a_click_pins_it(
    controller: WindowController, other: Path, qtbot: QtBot
) -> None:
    choose(controller, qtbot, 1, other)
    left, right = show_both(controller, "runtime")
    canvas = left.chart().canvas()
    y = canvas.rows.bar_middle(3)
    move(canvas.viewport(), y)
    assert canvas._highlighted_places() == right.chart().canvas()._highlighted_places() == {3}
    move(canvas.viewport(), canvas.rows.bar_middle(1))
    assert right.chart().canvas()._highlighted_places() == {1}
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(60, y).toPoint())
    canvas._hover(None)
    assert canvas._highlighted_places() == right.chart().canvas()._highlighted_places() == {3}
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(60, y).toPoint())
    canvas._hover(None)
    assert not canvas._highlighted_places()


@pytest.mark.parametrize("key", ["timeline", "race", "table"])
def test_a_row_is_tinted_in_every_kind_of_chart(controller: WindowController, key: str) -> None:
    page = page_of(controller)
    page.deck.set_pane_view(1, key)
    left, right = (pane.current() for pane in sides(controller))
    index = left.chart().canvas()._shown[1].index  # type: ignore[attr-defined]
    before = sides(controller)[1].grab().toImage()
    page.deck.link.highlight.press((0, index))
    QApplication.processEvents()
    assert sides(controller)[1].grab().toImage() != before
    page.deck.link.highlight.press((0, index))
    assert right is sides(controller)[1].current()


def test_nothing_is_tinted_in_a_timed_round(controller: WindowController) -> None:
    page = page_of(controller)
    result = example_run(finished=False, rounds_done=2)
    page.set_run(result)
    page.set_summary(summarise(result))
    canvas = page.view_of("runtime").chart().canvas()
    move(canvas.viewport(), canvas.rows.bar_middle(1))
    assert not canvas._highlighted_places()


def test_two_races_run_by_the_buttons_of_one(controller: WindowController, other: Path, qtbot: QtBot) -> None:
    choose(controller, qtbot, 1, other)
    left, right = show_both(controller, "race")
    left.set_time(0.5)
    assert left.clock().at_s == right.clock().at_s == 0.5
    right.panes().curves.time_picked.emit(0.75)
    assert left.clock().at_s == right.clock().at_s == 0.75
    assert left.panes().controls.isVisible()
    assert not right.panes().controls.isVisible()
    for _ in range(9):  # as slow as it goes, so that it does not end meanwhile
        qtbot.keyClick(left, Qt.Key.Key_BracketLeft)
    left.toggle()
    qtbot.waitUntil(lambda: right.clock().at_s > 0.75)
    assert not right.playing()
    qtbot.keyClick(right, Qt.Key.Key_Space)
    assert not left.playing()


def test_no_race_is_played_in_a_timed_round(controller: WindowController, other: Path, qtbot: QtBot) -> None:
    choose(controller, qtbot, 1, other)
    page = page_of(controller)
    page.deck.set_pane_view(1, "race")
    race: Any = sides(controller)[1].current()
    race.toggle()
    assert race.playing()
    going_on = example_run(finished=False, rounds_done=2)
    controller.panes.set_run(going_on)
    controller.panes.set_summary(summarise(going_on))
    assert not race.playing()
    assert not race.panes().controls.isVisible()
    qtbot.keyClick(race, Qt.Key.Key_Space)
    assert not race.playing()


def test_the_buttons_of_a_race_come_back_with_one_view(controller: WindowController) -> None:
    left, _ = show_both(controller, "race")
    controls = left.panes().controls
    assert page_of(controller).left.isAncestorOf(controls) is False
    controller.window.set_two(False)
    assert page_of(controller).left.isAncestorOf(controls)
    assert controls.isVisible()


def test_the_view_bar_chooses_for_the_view_that_has_the_keyboard(controller: WindowController) -> None:
    controller.window.activateWindow()
    left, right = sides(controller)
    left.view("runtime").chart().setFocus()  # type: ignore[attr-defined]
    controller.window.set_view("table")
    assert (left.key(), right.key()) == ("table", "timeline")
    right.current().setFocus()  # type: ignore[attr-defined]
    assert controller.window.content.views.value() == "timeline"
    controller.window.set_view("code")
    assert (left.key(), right.key()) == ("table", "code")


def test_another_run_is_shown_by_the_same_view(controller: WindowController, other: Path, qtbot: QtBot) -> None:
    assert sides(controller)[1].key() == "timeline"
    choose(controller, qtbot, 1, other)
    assert sides(controller)[1].key() == "runtime"


# Files and runs.


def test_a_broken_file_leaves_the_view_as_it_was(
    controller: WindowController, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(controller, qtbot, 1, other)
    _, right = sides(controller)
    before = right.summary
    broken = tmp_path / "broken.speedup.jsonl"
    broken.write_text("{")
    told: list[str] = []
    controller.window.show_error = lambda title, text, details="": told.append(title)  # type: ignore[assignment,method-assign,misc]
    choose(controller, qtbot, 1, broken)
    assert told == ["This file cannot be opened"]
    assert right.summary is before
    assert right.head._chosen == str(other)


def test_another_file_can_be_asked_for_in_the_head_of_a_view(
    controller: WindowController, other: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("speeduplab.gui.window.file_dialogs.ask_open", lambda *_: [other])
    head = sides(controller)[1].head
    head._run_activated(head._runs.count() - 1)
    idle(qtbot, controller)
    assert head._chosen == str(other)
    assert "22 Nov 14:32" in head._runs.currentText()


def test_plans_that_differ_are_told_in_amber(controller: WindowController, other: Path, qtbot: QtBot) -> None:
    page = page_of(controller)
    assert not page._amber.isVisible()
    choose(controller, qtbot, 1, other)
    assert page._amber.isVisible() == bool(page._differences.text())
    assert "plans differ" in page._differences.text()
    assert page.headline.accessibleName().startswith("Another winner: C++ threads in A")


def test_a_window_closed_in_the_middle_of_a_run_with_two_views_joins_everything(
    controller: WindowController, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(controller, qtbot, 1, other)
    controller.window.plan_view.set_value(replace(FORM, num=10**10))
    controller.window.plan_view.value_changed.emit()
    controller.window.run_wanted.emit()
    assert controller.presenter.running
    qtbot.waitUntil(lambda: page_of(controller).summary is not None and page_of(controller).summary.running)
    left, right = sides(controller)
    assert not left.head._runs.isEnabled()
    assert left.summary is not None
    assert right.summary is not None
    assert (left.summary.running, right.summary.running) == (True, False)
    controller.window.close()
    assert not controller.presenter.running
    assert read(list_runs(tmp_path / "runs")[0].path).outcome is Outcome.STOPPED


def test_progress_of_a_round_is_drawn_at_the_left_alone(controller: WindowController) -> None:
    show_both(controller, "race")
    page = page_of(controller)
    result = example_run(finished=False, rounds_done=1)
    page.set_run(result)
    page.set_summary(summarise(result))
    left, right = sides(controller)
    shown = []
    right.view("race")._show_moment = lambda **_: shown.append("right")  # type: ignore[attr-defined]
    left.view("race")._show_moment = lambda **_: shown.append("left")  # type: ignore[attr-defined]
    page.set_run(result)
    assert shown == ["left"]


# Out of the window.


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_picture_holds_both_views(controller: WindowController, other: Path, qtbot: QtBot, theme: Any) -> None:
    choose(controller, qtbot, 1, other)
    controller.window.set_theme(theme)
    page = page_of(controller)
    seen: list[bool] = []
    right = sides(controller)[1]
    grab = right.current().chart().canvas()._bars.paint  # type: ignore[attr-defined]
    right.current().chart().canvas()._bars.paint = lambda *a: (seen.append(page.presenting), grab(*a))  # type: ignore[attr-defined]
    image = as_image(page, theme)
    assert image.width() == page.width() * 3
    assert True in seen
    assert page.deck.shared is not None
    assert page.deck.shared.head._basis.isVisible(), "the choices are back"


def test_the_copied_tables_are_those_of_both_runs(controller: WindowController, other: Path, qtbot: QtBot) -> None:
    choose(controller, qtbot, 1, other)
    first, second = page_of(controller).summaries
    text = clipping(Copy.TSV, first, None, second).text()
    assert text.startswith("A: Primes, num 2,000,000\n\nStrategy\t")
    assert text.count("QThreadPool") == text.count("C++ threads") == 2
    assert "not in this run" in text


def test_the_presentation_shows_both_without_choices(controller: WindowController, other: Path, qtbot: QtBot) -> None:
    choose(controller, qtbot, 1, other)
    controller.window.presentation.enter()
    left, right = sides(controller)
    assert left.isVisible()
    assert right.isVisible()
    assert not right.head._runs.isVisible()
    assert right.head._name.isVisible()
    controller.window.presentation.leave()
    assert right.head._runs.isVisible()


def test_two_views_fit_the_smallest_window(controller: WindowController, other: Path, qtbot: QtBot) -> None:
    choose(controller, qtbot, 1, other)
    controller.window.resize(960, 640)
    for key in ("race", "runtime", "timeline", "table", "code"):
        show_both(controller, key)
        assert (controller.window.width(), controller.window.height()) == (960, 640)
        assert controller.window.minimumSizeHint().width() <= 960


@pytest.mark.parametrize("key", ["runtime", "scaling", "timeline", "race", "table"])
def test_a_strategy_under_the_mouse_in_the_plan_is_tinted_in_the_chart(
    make_controller: MakeController, tmp_path: Path, qtbot: QtBot, key: str
) -> None:
    path = tmp_path / "sweep.speedup.jsonl"
    cells = [Timed(cell=cell(name, p), warm_s=1 / p) for name in ("threads", "processes") for p in (1, 2)]
    save(run_events(cells), path)
    controller = make_controller()
    controller.open(path)
    idle(qtbot, controller)
    controller.window.set_view(key)
    view: Any = page_of(controller).left.current()
    QApplication.processEvents()
    before = view.grab().toImage()
    controller.window.plan_view.strategy_hovered.emit("threads")
    QApplication.processEvents()
    assert view.grab().toImage() != before
    controller.window.plan_view.strategy_hovered.emit(None)
    QApplication.processEvents()
    assert view.grab().toImage() == before


def test_the_plan_tells_which_strategy_is_under_the_mouse(make_controller: MakeController, qtbot: QtBot) -> None:
    controller = make_controller()
    row = controller.window.plan_view.findChild(QWidget, "strategy-threads").parentWidget()
    with qtbot.waitSignal(controller.window.plan_view.strategy_hovered) as said:
        QApplication.sendEvent(row, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(row.mapToGlobal(QPoint(5, 5)))))
    assert said.args == ["threads"]
    with qtbot.waitSignal(controller.window.plan_view.strategy_hovered) as said:
        QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    assert said.args == [None]


@pytest.mark.parametrize("place", [3, 5, 6])
def test_a_view_that_is_called_by_its_key_has_the_keyboard_in_its_chart(
    controller: WindowController, qtbot: QtBot, place: int
) -> None:
    controller.window.set_two(False)
    controller.window.activateWindow()
    controller.window.set_view("race")
    qtbot.keyClick(controller.window, Qt.Key(Qt.Key.Key_0 + place), CONTROL)
    view: Any = page_of(controller).left.current()
    qtbot.waitUntil(lambda: view.focusProxy() is not None and view.focusProxy().hasFocus())


# Rows of views of different kinds.


def row_tops(view: Any) -> list[tuple[int, float]]:
    """Index of each row of a view, and where its middle is on the screen."""
    if hasattr(view, "table"):
        table, model = view.table(), view._model
        places = range(model.rowCount())
        found = [(p, table.rowViewportPosition(p) + table.rowHeight(p) / 2, table.viewport()) for p in places]
        return [(model.row_at(p).index, widget.mapToGlobal(QPointF(0, y)).y()) for p, y, widget in found]
    chart = view.chart()
    if hasattr(chart, "canvas"):
        canvas = chart.canvas()
        middles = [canvas.rows.ground(p).center().y() for p in range(canvas.rows.count)]
        indices = canvas.shown_indices()
    else:
        canvas = chart.lanes if hasattr(chart, "lanes") else chart.chart
        middles = [canvas._layout.top(p) + canvas._layout.row_height(p) / 2 for p in range(len(canvas._rows))]
        indices = [row.index for row in canvas._rows]
    return [(i, canvas.mapToGlobal(QPointF(0, y)).y()) for i, y in zip(indices, middles, strict=True)]


@pytest.mark.parametrize(
    ("left", "right"),
    [("runtime", "table"), ("runtime", "race"), ("runtime", "timeline"), ("table", "timeline"), ("race", "table")],
)
def test_the_same_row_stands_at_the_same_height_in_two_kinds_of_view(
    controller: WindowController, left: str, right: str
) -> None:
    page = page_of(controller)
    page.deck.set_pane_view(0, left)
    page.deck.set_pane_view(1, right)
    for size in ((1440, 900), (1024, 700), (960, 640), (1440, 900)):
        controller.window.resize(*size)
        QApplication.processEvents()
        one, two = (row_tops(pane.current()) for pane in sides(controller))
        assert [index for index, _ in one] == [index for index, _ in two]
        for (_, y), (_, other_y) in zip(one, two, strict=True):
            assert y == pytest.approx(other_y, abs=1.0)


def test_the_names_of_a_row_stand_on_one_line_in_bars_and_lanes(controller: WindowController) -> None:
    page = page_of(controller)
    page.deck.set_pane_view(0, "timeline")
    page.deck.set_pane_view(1, "runtime")
    QApplication.processEvents()
    lanes, bars = (pane.current().chart() for pane in sides(controller))  # type: ignore[attr-defined]
    canvas, rows = bars.canvas(), bars.canvas().rows
    for place in range(rows.count):
        name = lanes.chart.mapToGlobal(QPointF(0, lanes.chart._layout.name_middle(place))).y()
        other = canvas.mapToGlobal(QPointF(0, rows.bar_middle(place) - 4)).y()
        assert name == pytest.approx(other, abs=1.0)


def test_two_kinds_of_view_scroll_together_where_their_rows_line_up(
    make_controller: MakeController, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "many.speedup.jsonl"
    cells = [Timed(cell=cell(name, 2), warm_s=1.0 + n) for n, name in enumerate(STRATEGIES_OF_MANY)]
    save(run_events(cells), path)
    made = make_controller()
    made.open(path)
    idle(qtbot, made)
    made.window.set_two(True)
    idle(qtbot, made)
    made.window.resize(1024, 700)
    page_of(made).deck.set_pane_view(1, "table")
    QApplication.processEvents()
    made.window.resize(960, 640)
    QApplication.processEvents()
    left, right = (pane.current() for pane in sides(made))
    left.chart().canvas().scroll_to(10_000)  # type: ignore[attr-defined]
    QApplication.processEvents()
    one, two = row_tops(left), row_tops(right)
    assert [y for _, y in one] == pytest.approx([y for _, y in two], abs=1.5)
    assert left.chart().canvas().rows.offset > 0  # type: ignore[attr-defined]


def test_a_table_that_is_sorted_or_left_alone_has_its_own_heights(controller: WindowController) -> None:
    page_of(controller).deck.set_pane_view(1, "table")
    QApplication.processEvents()
    table: Any = sides(controller)[1].current()
    lined_up = table.table().rowHeight(0)
    assert lined_up > table.table().row_height
    in_order = [index for index, _ in row_tops(table)]
    table._model.sort([column.key for column in TABLE].index("strategy"), Qt.SortOrder.DescendingOrder)
    assert [index for index, _ in row_tops(table)] != in_order
    QApplication.processEvents()
    assert table.table().rowHeight(0) == table.table().row_height
    table.table().sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    QApplication.processEvents()
    assert table.table().rowHeight(0) == lined_up
