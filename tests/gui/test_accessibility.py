"""Everything has a name, charts say what they show, Tab goes its way, and focus can be seen."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import synthetic
from accessible import changed_pixels, grabbed, is_chart, is_painted, seen, settle, tab_stops
from made_windows import window_maker
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from speeduplab.core.runfile import save
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.ports.beat_models import DemoLine, DemoState
from speeduplab.gui.ports.view_models import Page, StatusState
from speeduplab.gui.views.view_registry import VIEWS
from synthetic import Timed, cell, example_run, failure, run_events
from taking_turns import with_turns

MakeController = Callable[..., WindowController]


def load(controller: WindowController) -> None:
    """A run with all there is: several workers, a failed row, findings, waiting."""
    result = with_turns(example_run(workers=(1, 2, 4, 8), failures=[failure(2, round_) for round_ in range(7)]))
    controller.window.set_run(result)
    controller.window.set_summary(summarise(result, basis=Basis.COLD))
    controller.window.show_page(Page.RUN)
    controller.window.set_can_save(True, "x.speedup.jsonl")


def _view(key: str, width: int = 1440) -> Callable[[WindowController], None]:
    def show(controller: WindowController) -> None:
        controller.window.resize(width, 900)
        load(controller)
        controller.window.set_view(key)

    return show


def _demo(controller: WindowController) -> None:
    lines = (DemoLine(strategy="", title="At rest", worst_ms=17.0), DemoLine(strategy="threads", title="Threads"))
    controller.window.show_page(Page.DEMO)
    controller.window.set_demo(DemoState(headline="It waits", reason="GIL", lines=lines, over=True))


def _running(controller: WindowController) -> None:
    result = example_run(finished=False, rounds_done=3)
    controller.window.set_run(result)
    controller.window.set_summary(summarise(result, basis=Basis.COLD))
    controller.window.show_page(Page.RUN)
    controller.window.set_running(True)
    controller.window.set_strip(
        StatusState(state="Round 4 of 7", rounds=(1.0, 1.0, 1.0, 0.2, 0, 0, 0), left="9 s left")
    )


def _drawer(controller: WindowController) -> None:
    controller.window.resize(1000, 680)
    controller.window.toggle_plan()


def _two(controller: WindowController) -> None:
    load(controller)
    controller.window.set_two(True)
    _let_fold(controller)


def _let_fold(controller: WindowController) -> None:
    """The plan makes way, and takes its time."""
    while controller.window._area._animation.state() is QAbstractAnimation.State.Running:
        settle()


def _files(controller: WindowController) -> list[Path]:
    folder = Path(tempfile.mkdtemp(dir=Path(os.environ["XDG_DATA_HOME"]).parent))
    paths = [folder / f"{name}.speedup.jsonl" for name in "ab"]
    for path, warm_s in zip(paths, (0.5, 0.4), strict=True):
        cells = [Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("threads", 4), warm_s=warm_s)]
        save(list(run_events(cells, rounds=7)), path)
    return paths


def _compare(controller: WindowController) -> None:
    controller.window.files_wanted.emit(_files(controller))
    while controller.services.busy:
        settle()
    _let_fold(controller)


def _runs(controller: WindowController) -> None:
    controller.window.menus.runs.trigger()
    while controller.services.busy:
        settle()


SITUATIONS: dict[str, Callable[[WindowController], None]] = {
    "start": lambda controller: None,
    "empty": lambda controller: controller.window.show_page(Page.EMPTY),
    **{key: _view(key) for key, _ in VIEWS},
    **{f"{key}, narrow": _view(key, 1000) for key, _ in VIEWS},
    "two": _two,
    "compare": _compare,
    "runs": _runs,
    "demonstration": _demo,
    "running": _running,
    "drawer": _drawer,
}


@pytest.fixture(scope="module", params=SITUATIONS)
def shown(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[WindowController]:
    """A window in each situation, made once for all tests that look at it as it is."""
    folder = tmp_path_factory.mktemp("shown")
    with pytest.MonkeyPatch.context() as patch, window_maker(qapp, folder) as make:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(folder / name.lower()))
        made = make()
        SITUATIONS[request.param](made)
        yield made
        made.window.set_running(False)
    settle()


@pytest.fixture
def controller(make_controller: MakeController) -> Iterator[WindowController]:
    made = make_controller()
    yield made
    made.window.set_running(False)


def test_every_control_has_a_name(shown: WindowController) -> None:
    assert [str(each) for each in seen(shown.window) if each.focusable and not each.name.strip()] == []


def test_whatever_is_painted_by_hand_has_a_name_and_every_chart_a_description(
    shown: WindowController,
) -> None:
    painted = [each for each in seen(shown.window) if is_painted(each.widget) or is_chart(each.widget)]
    assert painted
    assert [str(each) for each in painted if not each.name.strip()] == []
    assert [str(each) for each in painted if is_chart(each.widget) and not each.description.strip()] == []


@pytest.mark.parametrize("view", [key for key, _ in VIEWS if key not in ("table", "code")])
def test_every_view_of_data_holds_a_chart(controller: WindowController, view: str) -> None:
    SITUATIONS[view](controller)
    charts = [each for each in seen(controller.window) if is_chart(each.widget)]
    assert [each for each in charts if controller.window.content.run_page.isAncestorOf(each.widget)]


def test_no_two_controls_beside_each_other_are_called_the_same(shown: WindowController) -> None:
    controls = [each for each in seen(shown.window) if each.focusable]
    told = Counter((id(each.parent), each.role, each.name, each.description) for each in controls)
    assert [name for (_, _, name, _), count in told.items() if count > 1] == []


def test_focus_can_be_seen_wherever_tab_goes(shown: WindowController, qapp: QApplication) -> None:
    shown.window.activateWindow()
    settle()
    unseen: list[str] = []
    for stop in tab_stops(shown.window):
        if not stop.isVisible():
            continue  # an earlier stop has changed what is in sight
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = grabbed(stop)
        if not stop.hasFocus():
            unseen.append(f"{type(stop).__name__} {stop.accessibleName()!r} does not take the keyboard")
            continue
        stop.clearFocus()
        without = grabbed(stop)
        if changed_pixels(with_focus, without) < 16:
            unseen.append(f"{type(stop).__name__} {stop.accessibleName()!r}")
    assert unseen == []


def place(controller: WindowController, widget: QWidget) -> int:
    """Where a stop belongs: plan, Run, views, what is in the chart's page, findings, the rest."""
    window, page = controller.window, controller.window.content.run_page
    content = window.content
    parts: tuple[tuple[QWidget, int], ...] = (
        (window.plan_view.foot, 1),
        (window.plan_view, 0),
        (content.views, 2),
        (content.panes, 2),
        (content.view_actions, 2),
        (page.findings, 4),
        (page, 3),
    )
    return next((place for part, place in parts if part.isAncestorOf(widget)), 5)


@pytest.mark.parametrize("view", [key for key, _ in VIEWS])
def test_tab_goes_from_the_plan_to_run_views_chart_and_findings(
    controller: WindowController, qtbot: QtBot, view: str
) -> None:
    SITUATIONS[view](controller)
    stops = tabbed(controller.window, qtbot)
    places = [place(controller, stop) for stop in stops]
    assert places == sorted(places), [f"{at} {type(stop).__name__}" for at, stop in zip(places, stops, strict=True)]
    assert {0, 1, 2, 3} <= set(places)


def tabbed(window: QWidget, qtbot: QtBot) -> list[QWidget]:
    """Where Tab really goes, once round, from the plan's first field on."""
    window.activateWindow()
    settle()
    window.plan_view.findChild(QPushButton).setFocus(Qt.FocusReason.TabFocusReason)
    first = held = window.focusWidget()
    found: list[QWidget] = []
    while held not in found:
        found.append(held)
        qtbot.keyClick(held, Qt.Key.Key_Tab)
        held = window.focusWidget()
    assert held is first
    return found


def test_tab_goes_down_the_plan_as_it_is_read(controller: WindowController, qtbot: QtBot) -> None:
    plan = controller.window.plan_view
    controller.window.resize(1440, 1800)  # nothing is scrolled away
    stops = [stop for stop in tabbed(controller.window, qtbot) if plan.isAncestorOf(stop)]
    heights = [stop.mapTo(plan, stop.rect().center()).y() for stop in stops]
    assert heights == sorted(heights)
    assert len(stops) > 20


def test_shift_tab_goes_the_way_back(controller: WindowController, qtbot: QtBot) -> None:
    SITUATIONS["runtime"](controller)
    stops = tabbed(controller.window, qtbot)
    for stop in [stops[0], *reversed(stops[1:])]:
        assert controller.window.focusWidget() is stop
        qtbot.keyClick(stop, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)


def test_the_charts_controls_come_before_the_chart_and_the_findings_after_it(
    controller: WindowController, qtbot: QtBot
) -> None:
    SITUATIONS["runtime"](controller)
    stops, page = tabbed(controller.window, qtbot), controller.window.content.run_page
    chart = stops.index(page.view_of("runtime").chart().canvas())
    assert all(stops.index(stop) < chart for stop in stops if page.view_of("runtime")._controls.isAncestorOf(stop))
    assert (
        stops.index(page.findings.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[0]) > chart
    )


def test_a_chart_is_reached_by_tab_and_reads_its_rows(controller: WindowController, qtbot: QtBot) -> None:
    SITUATIONS["runtime"](controller)
    controller.window.activateWindow()
    settle()
    canvas = controller.window.content.run_page.view_of("runtime").chart().canvas()
    assert canvas in tab_stops(controller.window)
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    first = canvas.accessibleDescription()
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.accessibleDescription() not in ("", first)


def test_the_presentation_has_names_as_well(controller: WindowController) -> None:
    load(controller)
    controller.window.presentation.enter()
    assert [str(each) for each in seen(controller.window) if each.focusable and not each.name.strip()] == []
    controller.window.presentation.leave()


def test_the_synthetic_run_holds_a_failed_row_and_findings(controller: WindowController) -> None:
    load(controller)
    summary = controller.window.content.run_page.summary
    assert summary is not None
    assert any(row.failure is not None for row in summary.rows)
    assert summary.findings
    assert synthetic.MACHINE
