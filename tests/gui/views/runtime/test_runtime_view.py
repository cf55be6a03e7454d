"""The runtime chart in every state, at its limits, with keys and mouse."""

from __future__ import annotations

import functools
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from math import log10

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from speeduplab.core.bench.events import FailureKind, Outcome
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.row_selection import ALL
from speeduplab.core.summary.summary import Basis, Summary, summarise
from speeduplab.gui.charts.row_label import TO_DETAILS, TO_LINE, make_label
from speeduplab.gui.charts.row_layout import ROW_MAX, ROW_MIN, RowLayout, bar_rows
from speeduplab.gui.charts.time_range import linear_top, log_range
from speeduplab.gui.charts.time_ticks import linear_ticks, log_ticks, tick_text
from speeduplab.gui.ports.view_options import ViewOptions
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import DARK, LIGHT
from speeduplab.gui.views.runtime.runtime_view import RuntimeView
from speeduplab.gui.widgets.elided_combo import ElidedCombo
from speeduplab.gui.widgets.legend import Legend, Mark
from speeduplab.gui.widgets.segmented_control import Segmented
from speeduplab.gui.widgets.workers_choice import WorkersChoice
from states import summed_up
from synthetic import MACHINE, Timed, cell, example_run, failure, picture_cells, run, run_events

FAILURES = [failure(2, round_, FailureKind.OUT_OF_MEMORY, "killed, out of memory") for round_ in range(7)]


def cold(**options) -> Summary:
    return summarise(example_run(**options), basis=Basis.COLD)


def partial() -> Summary:
    """Two cells of the first round."""
    events = list(run_events(picture_cells(), outcome=None))
    return summarise(RunResult.fold(events[:24]), basis=Basis.COLD)


def tiny() -> Summary:
    return summarise(run([Timed(cell=cell("serial"), warm_s=3e-6), Timed(cell=cell("cpp-serial"), warm_s=2e-8)]))


def many(count: int = 200) -> Summary:
    return summarise(run([Timed(cell=cell("threads", n + 1), warm_s=2 / (n + 1)) for n in range(count)], rounds=1))


def long_names() -> Summary:
    summary = cold(failures=FAILURES)
    rows = [replace(row, title="N" * 200, apart="d" * 200) for row in summary.rows]
    return replace(summary, rows=tuple(rows))


STATES: dict[str, Callable[[], Summary]] = {
    "finished": cold,
    "running": lambda: cold(finished=False, rounds_done=6),
    "first round": lambda: cold(finished=False, rounds_done=1),
    "partial": partial,
    "nothing yet": lambda: cold(finished=False, rounds_done=0),
    "quick": lambda: cold(rounds=3),
    "stopped": lambda: cold(rounds_done=3, outcome=Outcome.STOPPED),
    "failed": lambda: cold(failures=FAILURES),
    "all failed": lambda: cold(failures=[failure(c, r) for c in range(5) for r in range(7)]),
    "tiny": tiny,
    "many": many,
    "long names": long_names,
    "several nums": lambda: summarise(run([Timed(cell=cell("serial", num=n), warm_s=n / 1e6) for n in (10, 10**6)])),
}


@pytest.fixture(scope="module", autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, LIGHT)
    yield
    qapp.setStyleSheet("")


def view(qtbot, summary: Summary | None, *, height: int = 500) -> RuntimeView:
    made = RuntimeView()
    qtbot.addWidget(made)
    made.resize(1100, height)
    made.set_state(summed_up(summary))
    made.options_picked.connect(functools.partial(choose, made))
    made.show()
    QApplication.processEvents()
    return made


def choose(runtime: RuntimeView, options: ViewOptions) -> None:
    """As the page does."""
    runtime.set_state(replace(runtime.state(), options=options))


def canvas(runtime: RuntimeView):
    return runtime.chart().canvas()


@pytest.mark.parametrize("log", [False, True], ids=["linear", "log"])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("state", STATES)
def test_every_state_can_be_drawn(qtbot, state: str, theme, log: bool):
    runtime = view(qtbot, STATES[state]())
    runtime.set_theme(theme)
    choose(runtime, replace(runtime.state().options, log=log))
    assert not runtime.grab().isNull()


def test_without_a_run_there_is_a_sentence_and_a_button(qtbot):
    runtime = view(qtbot, None)
    (run_button,) = [button for button in runtime.findChildren(QPushButton) if button.text() == "Run"]
    assert run_button.isVisible()
    with qtbot.waitSignal(runtime.run_requested):
        qtbot.mouseClick(run_button, Qt.MouseButton.LeftButton)


def test_no_chart_is_made_before_there_is_something_to_draw():
    code = (
        "import sys; import speeduplab.gui.views.runtime.runtime_view; "
        "sys.exit('pyqtgraph' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_axis_begins_at_zero_and_has_room_for_every_label(qtbot):
    runtime = view(qtbot, cold())
    (low, high), _ = canvas(runtime).getViewBox().viewRange()
    width = canvas(runtime).getViewBox().width()
    # A little room, or what stands at 0 would be cut in half.
    assert low == pytest.approx(-high * 9 / (width - 9))
    summary = cold()
    for row in bar_rows(summary.rows, summary, LIGHT):
        label = make_label(row, log=False, baseline=None, room=width)
        assert (label.anchor_s - low) / (high - low) * width + label.width < width


def test_a_log_axis_is_in_logarithms(qtbot):
    runtime = view(qtbot, cold())
    choose(runtime, replace(runtime.state().options, log=True))
    (low, high), _ = canvas(runtime).getViewBox().viewRange()
    assert low < log10(0.060) < log10(2.05) < high < 1.0


def test_a_bar_ends_at_its_time(qtbot):
    """A log or a scaling mistake in the chart shows in the pixels."""
    runtime = view(qtbot, cold())
    chart = canvas(runtime)
    picture: QImage = chart.grab().toImage()
    (low, high), _ = chart.getViewBox().viewRange()
    left, width = 202, chart.getViewBox().width()
    # The row of the one-thread C++ is the second; look along the lower edge of its bar, under the whisker.
    y = round(chart.rows.bar_middle(1) + 9)
    color = LIGHT.look("cpp-serial").color.rgb()
    ends = [x for x in range(left, picture.width()) if picture.pixel(x, y) == color]
    assert ends[-1] - left == pytest.approx((0.219 - low) / (high - low) * width, abs=5)


def test_rows_are_between_48_and_70_px_high():
    rows = RowLayout()
    for count, height, expected in ((3, 600, ROW_MAX), (10, 600, 60.0), (200, 600, ROW_MIN)):
        rows.fit(count, height)
        assert rows.row_height == expected
    assert rows.hidden == 200 * ROW_MIN - 600


def test_rows_that_do_not_fit_can_be_scrolled_to(qtbot):
    runtime = view(qtbot, many())
    chart = canvas(runtime)
    turn = QWheelEvent(
        QPointF(400, 200),
        QPointF(400, 200),
        QPoint(0, 0),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    chart.wheelEvent(turn)
    assert chart.rows.offset == 120
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.rows.offset == chart.rows.hidden
    assert chart.cursor_row().cell.workers == 1


def test_up_and_down_move_a_cursor_that_is_read_aloud(qtbot):
    runtime = view(qtbot, cold())
    chart = canvas(runtime)
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.cursor_row().title == "C++ threads"
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.accessibleDescription().startswith("C++ one thread, 1 worker. ")
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.cursor_row().title == "C++ threads"


def test_a_row_that_is_asked_for_gets_the_cursor_even_if_it_was_left_out(qtbot):
    runtime = view(qtbot, cold(workers=(1, 2, 4, 8)))
    runtime.show_row(1)
    assert canvas(runtime).cursor_row().index == 1
    assert runtime.state().options.workers == ALL


def test_hovering_a_row_gives_exact_values(qtbot):
    runtime = view(qtbot, cold())
    tip = canvas(runtime).tip_at(QPoint(400, 30))
    assert "Start-up and first batch: 0.060000 s" in tip
    assert "95 % interval" in tip
    assert "34.2x against Serial" in tip
    assert canvas(runtime).tip_at(QPoint(400, 5000)) == ""


def test_enter_on_a_failed_row_asks_for_its_details(qtbot):
    runtime = view(qtbot, cold(failures=FAILURES))
    qtbot.keyClick(canvas(runtime), Qt.Key.Key_End)
    with qtbot.waitSignal(runtime.details_requested) as said:
        qtbot.keyClick(canvas(runtime), Qt.Key.Key_Return)
    assert said.args == [2]


def test_a_row_that_is_about_a_line_leads_there_by_a_click_and_by_enter_where_it_cannot_run(qtbot):
    stops = "njit stops at work.py, line 2: it knows no helper."
    unable = [failure(2, round_, FailureKind.UNAVAILABLE, stops) for round_ in range(7)]
    summary = replace(cold(failures=unable), lines={2: 2})
    runtime = view(qtbot, summary)
    chart = canvas(runtime)
    row = bar_rows([summary.rows[2]], summary, LIGHT)[0]
    label = make_label(row, log=False, baseline=None, room=800)
    assert label.link(TO_DETAILS, 202) is None
    at = label.link(TO_LINE, 202).center() + QPointF(0, chart.rows.bar_middle(4))
    with qtbot.waitSignal(runtime.line_requested) as said:
        qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert said.args == [2]
    qtbot.keyClick(chart, Qt.Key.Key_End)
    with qtbot.waitSignal(runtime.line_requested) as said:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert said.args == [2]


def test_a_row_that_failed_at_a_line_has_both_links(qtbot):
    summary = replace(cold(failures=FAILURES), lines={2: 17})
    row = bar_rows([summary.rows[2]], summary, LIGHT)[0]
    label = make_label(row, log=False, baseline=None, room=800)
    assert [piece.text for piece in label.pieces][1:] == ["Details", "Show line 17"]


def test_in_a_narrow_window_what_is_shown_is_chosen_from_a_list(qtbot):
    runtime = view(qtbot, cold())
    listed = runtime.findChild(QComboBox, "measures")
    assert not listed.isVisible()
    runtime.set_compact(True)
    assert listed.isVisible()
    listed.setCurrentIndex(listed.findData("memory"))
    with qtbot.waitSignal(runtime.options_picked) as said:
        listed.activated.emit(listed.currentIndex())
    assert said.args[0].measure == "memory"
    runtime.set_compact(False)
    assert not listed.isVisible()


def test_a_click_on_the_link_of_a_failed_row_asks_for_its_details(qtbot):
    summary = cold(failures=FAILURES)
    runtime = view(qtbot, summary)
    chart = canvas(runtime)
    row = bar_rows([summary.rows[2]], summary, LIGHT)[0]
    link = make_label(row, log=False, baseline=None, room=800).link(TO_DETAILS, 202)
    at = link.center() + QPointF(0, chart.rows.bar_middle(4))
    with qtbot.waitSignal(runtime.details_requested) as said:
        qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert said.args == [2]


def test_a_click_beside_the_link_only_moves_the_cursor(qtbot):
    runtime = view(qtbot, cold(failures=FAILURES))
    chart = canvas(runtime)
    with qtbot.assertNotEmitted(runtime.details_requested):
        qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(600, round(chart.rows.bar_middle(4))))
    assert chart.cursor_row().cell.strategy == "processes"


def test_picking_an_option_is_told_and_setting_one_is_not(qtbot):
    runtime = view(qtbot, cold())
    with qtbot.assertNotEmitted(runtime.options_picked):
        choose(runtime, ViewOptions(basis=Basis.WARM, log=True))
    _, _, basis, scale = runtime.findChildren(Segmented)
    with qtbot.waitSignal(runtime.options_picked):
        qtbot.mouseClick(scale.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert runtime.state().options == ViewOptions(basis=Basis.WARM, log=False)
    with qtbot.waitSignal(runtime.options_picked):
        qtbot.mouseClick(basis.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert runtime.state().options.basis is Basis.COLD


def test_the_time_that_is_drawn_is_the_one_that_is_chosen(qtbot):
    runtime = view(qtbot, cold())
    runtime.set_state(summed_up(summarise(example_run(), basis=Basis.WARM)))
    assert runtime.state().options.basis is Basis.WARM
    assert runtime.findChildren(Segmented)[2].value() == Basis.WARM


def test_picking_a_baseline_gives_its_row(qtbot):
    runtime = view(qtbot, cold())
    against = next(box for box in runtime.findChildren(QComboBox) if box.accessibleName().startswith("Baseline"))
    assert [against.itemText(i) for i in range(against.count())] == ["against Serial", "against C++ one thread"]
    against.setCurrentIndex(1)
    with qtbot.waitSignal(runtime.options_picked):
        against.activated.emit(1)
    assert runtime.state().options.baseline == 3


def test_a_long_baseline_ends_in_dots(qtbot):
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.addItem("against Python threads, 1,024 workers")
    combo.resize(140, 30)
    assert combo.shown_text().endswith("…")
    assert not combo.grab().isNull()


def test_no_baseline_can_be_chosen_before_anything_was_measured(qtbot):
    runtime = view(qtbot, cold(finished=False, rounds_done=0))
    against = next(box for box in runtime.findChildren(QComboBox) if box.accessibleName().startswith("Baseline"))
    assert not against.isVisible()


def test_the_title_names_what_was_run(qtbot):
    runtime = view(qtbot, cold())
    assert runtime._title.text() == "Time to finish, Primes, num 2,000,000"


@pytest.mark.parametrize(("counts", "in_sight"), [((1, 2, 4, 8), True), (tuple(range(1, 17)), False)])
def test_many_numbers_of_workers_go_into_a_list(qtbot, counts, in_sight: bool):
    choice = WorkersChoice()
    qtbot.addWidget(choice)
    choice.set_counts(counts)
    choice.show()
    assert choice.findChild(Segmented).isVisible() is in_sight
    assert choice.findChild(QComboBox).isVisible() is not in_sight


def marks(runtime: RuntimeView) -> str:
    return runtime.findChild(Legend).accessibleName()


def test_the_legend_explains_only_what_is_drawn(qtbot):
    runtime = view(qtbot, cold())
    assert marks(runtime) == "Legend: start-up, compute, each sample, 95 % interval, baseline"
    runtime.set_state(summed_up(cold(rounds=3)))
    assert Mark.INTERVAL not in marks(runtime)
    runtime.set_state(summed_up(summarise(example_run(), basis=Basis.WARM)))
    assert Mark.STARTUP not in marks(runtime)
    runtime.set_state(summed_up(cold(finished=False, rounds_done=1)))
    assert marks(runtime) == "Legend: each sample, baseline"


def test_a_narrow_window_has_the_marks_in_the_titles_tip(qtbot):
    runtime = view(qtbot, cold())
    runtime.set_compact(True)
    assert not runtime.findChild(Legend).isVisible()
    assert runtime.minimumSizeHint().width() < 900


def test_a_round_more_makes_no_new_widget(qtbot):
    runtime = view(qtbot, cold(finished=False, rounds_done=5))
    before = len(runtime.findChildren(object))
    runtime.set_state(summed_up(cold(finished=False, rounds_done=6)))
    runtime.set_state(summed_up(cold()))
    assert len(runtime.findChildren(object)) == before


def test_long_names_do_not_widen_the_view(qtbot):
    assert view(qtbot, long_names()).minimumSizeHint().width() < 900


@pytest.mark.parametrize(
    ("seconds", "largest", "text"),
    [
        (0, 2, "0"),
        (0.5, 2, "0.5 s"),
        (1000, 2000, "1,000 s"),
        (0.02, 0.02, "0.02 s"),
        (0.005, 0.005, "5 ms"),
        (2e-5, 1e-4, "20 µs"),
        (3e-9, 3e-9, "3 ns"),
    ],
)
def test_ticks_are_in_plain_seconds_down_to_10_ms(seconds: float, largest: float, text: str):
    assert tick_text(seconds, largest) == text


def test_linear_ticks_begin_at_zero_and_keep_their_distance():
    assert linear_ticks(2.5, 900) == (0.0, 0.5, 1.0, 1.5, 2.0, 2.5)
    assert len(linear_ticks(2.5, 300)) <= 3


def test_log_ticks_thin_out_over_many_decades():
    assert [round(tick, 9) for tick in log_ticks(0.02, 2.5, 900)] == [0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0]
    assert len(log_ticks(1e-9, 1e6, 600)) <= 10


def test_the_linear_axis_ends_where_the_widest_label_needs_it():
    assert linear_top([(1.0, 100.0), (2.0, 100.0)], 1000) == pytest.approx(2.0 * 1000 / 900)
    assert linear_top([], 1000) == 1.0


def test_the_log_axis_has_room_for_labels_on_both_sides():
    low, high = log_range([0.1, 10.0], [(0.1, 200.0)], [(10.0, 150.0)], 1000)
    px = 1000 / (high - low)
    assert (log10(0.1) - low) * px == pytest.approx(200, abs=3)
    assert (high - log10(10.0)) * px == pytest.approx(150, abs=3)


@pytest.mark.parametrize("log", [False, True])
def test_a_rate_that_nothing_reaches_says_so_beside_its_factor(qtbot, log: bool) -> None:
    cells = [("serial", 2.4), ("cpp-threads", 0.1), ("cpp-deleted", 3e-8)]
    summary = summarise(run([Timed(cell=cell(key, num=100_000_000), warm_s=time_s) for key, time_s in cells]))
    labels = [make_label(row, log=log, baseline=2.4, room=900) for row in bar_rows(summary.rows, summary, LIGHT)]
    said = [[piece.text for piece in label.pieces] for label in labels]
    assert ["impossible" in texts for texts in said] == [False, False, True]


def test_a_bar_is_as_long_as_its_factor_says_after_stop_too(qtbot) -> None:
    cells = picture_cells()
    fourth = [event for event in run_events(cells, rounds=7) if getattr(event, "round", None) == 3]
    stopped = [event for event in fourth if getattr(event, "cell", None) in (0, 2)]
    going = list(run_events(cells, rounds=7, rounds_done=3, outcome=None))
    summary = summarise(RunResult.fold([*going, *stopped]))
    rows = bar_rows(summary.rows, summary, LIGHT)
    assert {len(row.timing.samples_s) for row in rows if row.timing} == {3, 4}
    base = next(row for row in rows if row.is_baseline)
    for row in rows:
        assert row.timing is not None
        assert base.timing is not None
        assert float(row.factor.rstrip("x")) == pytest.approx(base.timing.time_s / row.timing.time_s, rel=0.01)


def triad() -> Summary:
    cells = [
        Timed(cell=cell("cpp-threads", 2, num=10**7, workload="triad"), warm_s=0.03),
        Timed(cell=cell("serial", num=10**7, workload="triad"), warm_s=0.1),
    ]
    return summarise(run(cells, machine={**MACHINE, "limits": {"memory": 10e9}}))


def test_the_rate_of_the_row_under_the_cursor_stands_below_with_its_limit(qtbot) -> None:
    view = RuntimeView()
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.set_state(summed_up(triad()))
    view.show()
    assert view.rate().startswith("C++ threads: ")
    assert "8.00 GB/s, 80 % of the streaming roof" in view.rate()
    view.row_chosen.emit(1)
    assert view.rate().startswith("Serial: 1 worker ran 100 % of the time. 2.40 GB/s")


def test_why_a_row_takes_so_long_stands_below_also_without_a_limit_to_hold_its_rate_against(qtbot) -> None:
    view = RuntimeView()
    qtbot.addWidget(view)
    view.set_state(summed_up(cold()))
    view.show()
    assert "of the time" in view.rate()
    assert "roof" not in view.rate()
    assert view._rate.isVisible()
