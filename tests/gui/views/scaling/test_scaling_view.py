"""The Scaling view in every state, with keys and mouse, and what goes along to other views."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from scaled_runs import num_run, scaling_run
from speeduplab.core.drawing.scene import Sign, Stroke
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.scaling.inner_map import InnerMap
from speeduplab.core.scaling.num_chart import NumChart
from speeduplab.core.scaling.workers_chart import SpeedupAgainst, WorkersChart
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.pages.run.run_page import RunPage
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import DARK, LIGHT
from speeduplab.gui.views.scaling.scaling_view import ScalingView
from speeduplab.gui.widgets.legend import Legend
from states import shown_state
from synthetic import Timed, cell, example_run, failure, run

STRATEGIES = (*(f"odd-{i}" for i in range(9)), "cpp-threads", "processes", "threads", "qthreadpool")


def both() -> RunResult:
    """Several worker counts at several nums."""
    cells = [Timed(cell=cell("serial", num=num), warm_s=num / 1e6) for num in (10**5, 10**6)]
    return run(
        cells + [Timed(cell=cell("processes", p, num=n), warm_s=n / 1e6 / p) for p in (1, 2) for n in (10**5, 10**6)]
    )


def mapped(**options) -> RunResult:
    """Workers times inner threads, of which 4 x 1 is best and 8 x 8 what one gets unasked."""
    cells = [
        Timed(cell=cell("processes", workers, inner_threads=inner), warm_s=max(1 / workers, 0.25) * inner**0.5)
        for workers in (1, 4, 8)
        for inner in (1, 8)
    ]
    return run(cells, **options)


STATES: dict[str, Callable[[], RunResult]] = {
    "workers": scaling_run,
    "num": num_run,
    "both": both,
    "map": mapped,
    "map that goes on": lambda: mapped(rounds_done=2, outcome=None),
    "map with a failure": lambda: mapped(failures=[failure(2, r) for r in range(7)]),
    "running": lambda: scaling_run(rounds_done=3, outcome=None),
    "first round": lambda: scaling_run(rounds_done=1, outcome=None),
    "nothing yet": lambda: scaling_run(rounds_done=0, outcome=None),
    "quick": lambda: scaling_run(rounds=3),
    "no sweep": example_run,
    "all failed": lambda: scaling_run(
        ("threads",), (1, 2), failures=[failure(c, r) for c in range(4) for r in range(7)]
    ),
    "no single worker": lambda: scaling_run(("threads", "processes"), (2, 4)),
    "one core": lambda: scaling_run(machine={"physical_cores": 1, "logical_cores": 2}),
    "many": lambda: scaling_run((*STRATEGIES, "x", "y", "z"), tuple(range(1, 31)), rounds=6),
    "one way": lambda: run([Timed(cell=cell("serial", num=num), warm_s=num / 1e6) for num in (10, 1000)]),
}


@pytest.fixture(scope="module", autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, LIGHT)
    yield
    qapp.setStyleSheet("")


def view(qtbot, result: RunResult | None, *, basis: Basis = Basis.WARM, width: int = 1100) -> ScalingView:
    made = ScalingView()
    qtbot.addWidget(made)
    made.resize(width, 560)
    made.set_state(shown_state(result, basis))
    made.show()
    QApplication.processEvents()
    return made


def buttons(scaling: ScalingView) -> list[str]:
    return [button.text() for button in scaling.findChildren(QPushButton) if button.isVisible()]


def press(qtbot, scaling: ScalingView, *keys: Qt.Key) -> str:
    for key in keys:
        qtbot.keyClick(scaling.chart(), key)
    return scaling.chart().accessibleDescription()


def workers_shown(scaling: ScalingView) -> WorkersChart:
    shown = scaling.shown()
    assert isinstance(shown, WorkersChart)
    return shown


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("state", STATES)
def test_every_state_can_be_drawn(qtbot, state: str, theme) -> None:
    scaling = view(qtbot, STATES[state]())
    scaling.set_theme(theme)
    for log, compact in ((True, True), (False, False)):
        scaling.set_state(replace(scaling.state(), options=replace(scaling.state().options, log=log)))
        scaling.set_compact(compact)
        assert not scaling.grab().isNull()


def test_without_a_run_there_is_a_sentence_and_a_button(qtbot) -> None:
    scaling = view(qtbot, None)
    (button,) = [button for button in scaling.findChildren(QPushButton) if button.isVisible()]
    assert button.text() == "Run"
    with qtbot.waitSignal(scaling.run_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_run_without_a_sweep_offers_to_set_one(qtbot) -> None:
    scaling = view(qtbot, example_run())
    (button,) = [button for button in scaling.findChildren(QPushButton) if button.isVisible()]
    assert button.text() == "Set a worker sweep"
    with qtbot.waitSignal(scaling.sweep_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert scaling.words() == ("", "")


def test_before_two_points_have_a_time_there_is_a_sentence_without_a_button(qtbot) -> None:
    assert buttons(view(qtbot, scaling_run(rounds_done=0, outcome=None))) == []


def test_nothing_that_draws_is_loaded_before_there_is_something_to_draw() -> None:
    heavy = "any(name in sys.modules for name in ('pyqtgraph', 'numpy', 'speeduplab.core.drawing.workers_layout'))"
    code = f"import sys; import speeduplab.gui.views.scaling.scaling_view; sys.exit({heavy})"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_view_speaks_of_scaling(qtbot) -> None:
    assert view(qtbot, scaling_run()).words()[0].startswith("C++ threads scale to the 8 cores")
    assert view(qtbot, num_run(), basis=Basis.COLD).words()[0] == "Processes pay off from num 400,000"


def test_another_baseline_is_another_chart_and_other_words(qtbot) -> None:
    scaling = view(qtbot, scaling_run())
    own = scaling.words()
    with qtbot.waitSignal(scaling.words_changed):
        scaling._pick_against("best")
    assert workers_shown(scaling).against is SpeedupAgainst.BEST
    assert scaling.words() != own
    assert scaling._title.text() == "Speed-up against the best serial, C++ one thread"


def test_without_one_worker_each_is_held_against_the_serial_of_its_own_language(qtbot) -> None:
    scaling = view(qtbot, example_run(workers=(2, 4)))
    assert workers_shown(scaling).against is SpeedupAgainst.OWN
    assert scaling._title.text() == "Speed-up against the serial of the same language"


def test_the_law_of_another_strategy_can_be_drawn(qtbot) -> None:
    scaling = view(qtbot, scaling_run())
    assert scaling._note.text().startswith("C++ threads: ")
    scaling._pick_fit(1)
    assert scaling._note.text().startswith("Processes: ")
    curve = workers_shown(scaling).curve
    assert curve is not None
    assert curve.line == 1


def test_what_cannot_be_fitted_says_so_in_one_sentence(qtbot) -> None:
    scaling = view(qtbot, scaling_run(("threads",), (1, 2)))
    assert scaling._note.isVisible()
    assert scaling._note.text().startswith("Python threads: No serial part can be fitted: 2 worker counts")


def test_a_run_with_both_sweeps_can_show_either(qtbot) -> None:
    scaling = view(qtbot, both())
    assert isinstance(scaling.shown(), WorkersChart)
    assert scaling._title.text() == "Speed-up against the same strategy with 1 worker, at num 1,000,000"
    scaling._pick_sweep("num")
    assert isinstance(scaling.shown(), NumChart)
    scaling._pick_duel(1)
    shown = scaling.shown()
    assert isinstance(shown, NumChart)
    assert shown.chosen == 1


def test_another_plan_forgets_what_was_picked_for_the_last_one(qtbot) -> None:
    scaling = view(qtbot, scaling_run())
    scaling._pick_against("best")
    result = scaling_run(("threads", "processes"))
    scaling.set_state(shown_state(result))
    assert workers_shown(scaling).against is SpeedupAgainst.OWN


def test_cold_or_warm_and_the_axis_are_for_the_window_to_set(qtbot) -> None:
    scaling = view(qtbot, scaling_run())
    by_text = {button.text(): button for button in scaling.findChildren(QPushButton) if button.isVisible()}
    with qtbot.waitSignal(scaling.options_picked) as picked:
        qtbot.mouseClick(by_text["Cold"], Qt.MouseButton.LeftButton)
    assert picked.args[0].basis is Basis.COLD
    with qtbot.waitSignal(scaling.options_picked) as picked:
        qtbot.mouseClick(by_text["Log"], Qt.MouseButton.LeftButton)
    assert picked.args[0].log


def test_the_legend_explains_only_what_is_drawn(qtbot) -> None:
    def legend(result: RunResult, basis: Basis = Basis.WARM) -> str:
        scaling = view(qtbot, result, basis=basis)
        return scaling.findChildren(Legend)[0].accessibleName()

    assert legend(scaling_run()) == "Legend: ideal, 95 % interval, fit and its 95 % band, fit, extended"
    assert legend(scaling_run(("threads",), (1, 2), rounds=3)) == "Legend: ideal"
    assert legend(num_run(), Basis.COLD) == "Legend: 95 % interval, break-even and its 95 % interval, start-up alone"


def test_arrow_keys_go_over_lines_and_points_and_are_read_aloud(qtbot) -> None:
    scaling = view(qtbot, scaling_run())
    assert press(qtbot, scaling, Qt.Key.Key_Down).startswith("C++ threads, 1 worker. Speed-up 1.000x")
    assert press(qtbot, scaling, Qt.Key.Key_Right, Qt.Key.Key_Right).startswith("C++ threads, 3 workers. ")
    assert press(qtbot, scaling, Qt.Key.Key_Down).startswith("Processes, 3 workers. ")
    assert press(qtbot, scaling, Qt.Key.Key_End).startswith("Processes, 16 workers. ")
    assert press(qtbot, scaling, Qt.Key.Key_Up, Qt.Key.Key_Home).startswith("C++ threads, 1 worker. ")
    assert press(qtbot, scaling, Qt.Key.Key_Up, Qt.Key.Key_Left).startswith("C++ threads, 1 worker. ")


def test_other_keys_are_left_to_the_window(qtbot) -> None:
    scaling = view(qtbot, scaling_run())
    press(qtbot, scaling, Qt.Key.Key_A)
    assert scaling.selected() is None


def test_the_cursor_singles_out_its_line_while_the_keyboard_is_there(qtbot) -> None:
    scaling = view(qtbot, scaling_run())
    chart = scaling.chart()
    scaling.activateWindow()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    assert all(item.share == 1.0 for item in chart.scene().items if isinstance(item, Sign))
    press(qtbot, scaling, Qt.Key.Key_Down)
    pale = {item.strategy for item in chart.scene().items if isinstance(item, Sign) and item.share < 1}
    assert pale == {"processes", "threads", "qthreadpool"}
    chart.clearFocus()
    assert all(item.share == 1.0 for item in chart.scene().items if isinstance(item, Sign))


def test_a_line_under_the_mouse_is_told_and_a_lit_row_thins_the_other_lines(qtbot) -> None:
    scaling = view(qtbot, scaling_run())
    chart = scaling.chart()
    one, two = [hit for hit in chart.scene().hits if hit.main and hit.line == 0][-2:]
    between = QPoint(round(one.at[0] * 0.6 + two.at[0] * 0.4), round(one.at[1] * 0.6 + two.at[1] * 0.4))
    with qtbot.waitSignal(scaling.row_hovered) as said:
        qtbot.mouseMove(chart, between)
    row = workers_shown(scaling).lines[0].dots[one.dot].row
    assert said.args == [row]
    scaling.set_highlight(frozenset({row}))
    strong = {item.strategy for item in chart.scene().items if isinstance(item, Sign) and item.share == 1}
    assert strong == {workers_shown(scaling).lines[0].strategy}
    with qtbot.waitSignal(scaling.row_hovered) as said:
        qtbot.mouseMove(chart, QPoint(2, 2))
    assert said.args == [None]


def test_beside_another_view_cold_and_linear_are_chosen_above_both(qtbot) -> None:
    scaling = view(qtbot, scaling_run())
    assert {"Cold", "Linear"} <= set(buttons(scaling))
    scaling.set_joined(True)
    assert not {"Cold", "Linear"} & set(buttons(scaling))
    assert "Own" in buttons(scaling)


def test_hovering_a_point_tells_its_exact_values(qtbot) -> None:
    scaling = view(qtbot, scaling_run())
    chart = scaling.chart()
    hit = next(hit for hit in chart.scene().hits if (hit.line, hit.dot, hit.main) == (1, 5, True))
    text = chart.tip_at(QPoint(round(hit.at[0]), round(hit.at[1])))
    assert text.splitlines()[0] == "Processes, 8 workers"
    assert "95 % interval" in text
    assert "Efficiency" in text
    assert chart.tip_at(QPoint(5, 5)) == ""


def test_a_click_puts_the_cursor_on_a_point_and_beside_it_takes_it_away(qtbot) -> None:
    scaling = view(qtbot, scaling_run())
    chart = scaling.chart()
    hit = next(hit for hit in chart.scene().hits if (hit.line, hit.dot, hit.main) == (0, 3, True))
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(round(hit.at[0]), round(hit.at[1])))
    assert scaling.selected() == workers_shown(scaling).lines[0].dots[3].row
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert scaling.selected() is None


def test_the_chosen_row_goes_along_from_view_to_view_and_so_do_the_workers(qtbot) -> None:
    page = RunPage()
    qtbot.addWidget(page)
    result = scaling_run()
    page.set_run(result)
    page.set_summary(summarise(result))
    page.deck.set_options(replace(page.deck.options(), workers=4))
    page.view_of("runtime").show_row(5)
    page.set_view("scaling")
    assert page.view_of("scaling").selected() == 5
    page.view_of("scaling").select(9)
    page.set_view("timeline")
    assert page.view_of("timeline").state().options.workers == 4


def test_the_cursor_stays_on_its_row_when_the_run_is_drawn_anew(qtbot) -> None:
    scaling = view(qtbot, scaling_run())
    scaling.select(7)
    scaling._pick_against("best")
    assert scaling.selected() == 7


def test_the_page_shows_the_views_words_and_findings(qtbot) -> None:
    page = RunPage()
    qtbot.addWidget(page)
    page.show()
    result = scaling_run()
    page.set_run(result)
    page.set_summary(summarise(result))
    page.set_view("scaling")
    assert page.headline._headline.text() == page.view_of("scaling").words()[0]
    assert page.findings.isVisible()
    page.set_presenting(True)
    assert not page.findings.isVisible()
    assert not page.view_of("scaling")._controls.isVisible()
    assert page.view_of("scaling")._caption.text() == "Counter, num 1,000,000, 1 to 16 workers on 8 cores, warm"


def test_what_is_not_in_sight_is_not_drawn(qtbot) -> None:
    page = RunPage()
    qtbot.addWidget(page)
    page.set_run(scaling_run())
    page.set_summary(summarise(scaling_run()))
    assert page.view_of("scaling").shown() is None


def test_ideal_is_dashed_and_every_strategy_has_its_own_line(qtbot) -> None:
    items = view(qtbot, scaling_run()).chart().scene().items
    lines = [item for item in items if isinstance(item, Stroke) and item.strategy and not item.width]
    assert {line.strategy for line in lines} == {"cpp-threads", "processes", "threads", "qthreadpool"}
    assert any(isinstance(item, Stroke) and item.dash == "dash" for item in items)


def test_a_run_with_inner_threads_shows_the_map_and_lines_by_a_click(qtbot) -> None:
    scaling = view(qtbot, mapped())
    assert isinstance(scaling.shown(), InnerMap)
    assert "are about as fast" in scaling.words()[0]
    (lines,) = [button for button in scaling.findChildren(QPushButton) if button.text() == "Lines"]
    qtbot.mouseClick(lines, Qt.MouseButton.LeftButton)
    assert [line.name for line in workers_shown(scaling).lines] == [
        "Processes, 1 inner thread",
        "Processes, 8 inner threads",
    ]


def test_lines_and_map_are_no_choice_without_inner_threads(qtbot) -> None:
    assert "Map" not in buttons(view(qtbot, scaling_run()))


def test_the_arrows_read_the_cells_of_the_map_aloud(qtbot) -> None:
    scaling = view(qtbot, mapped())
    first = press(qtbot, scaling, Qt.Key.Key_Right)
    assert first.startswith("1 worker x 1 inner thread. 1.00x")
    said = press(qtbot, scaling, Qt.Key.Key_End, Qt.Key.Key_Down)
    assert said.startswith("8 workers x 8 inner threads")
    assert said.endswith("usual default")
    assert press(qtbot, scaling, Qt.Key.Key_Left).startswith("4 workers x 8 inner threads")


def test_a_click_anywhere_in_a_cell_of_the_map_chooses_its_row(qtbot) -> None:
    scaling = view(qtbot, mapped())
    chart = scaling.chart()
    hit = chart.scene().hits[-1]
    corner = QPoint(round(hit.at[0] + 0.8 * hit.half[0]), round(hit.at[1] - 0.8 * hit.half[1]))
    with qtbot.waitSignal(chart.row_chosen) as chosen:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=corner)
    assert chosen.args == [5]
    assert chart.tip_at(corner).startswith("8 workers x 8 inner threads")
