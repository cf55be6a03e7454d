"""The Timeline in every state, with keys and mouse, and with a million slices."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton
from speeduplab.core.bench.events import FailureKind
from speeduplab.core.bench.model import Lane
from speeduplab.core.display.numbers import format_seconds
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import Basis
from speeduplab.gui.charts.lane_layout import LaneLayout
from speeduplab.gui.charts.time_window import TimeWindow, first_window, window_ticks
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import DARK, LIGHT
from speeduplab.gui.views.timeline.lane_chart import LaneChart
from speeduplab.gui.views.timeline.lane_zoom import window_width
from speeduplab.gui.views.timeline.timeline_view import TimelineView
from speeduplab.gui.widgets.round_choice import RoundChoice
from states import shown_state
from synthetic import Timed, cell, example_run, failure, run
from taking_turns import with_turns

THREADS, PROCESSES = 1, 2
FAILURES = [failure(PROCESSES, round_, FailureKind.OUT_OF_MEMORY, "killed, out of memory") for round_ in range(7)]


def many_slices(count: int = 20_000) -> RunResult:
    """Four workers whose slices are far narrower than a px."""
    result = run([Timed(cell=cell("threads", 4), warm_s=2.0)], rounds=1)
    batch = result.samples[0, 0].warm
    assert batch is not None
    lanes = tuple(
        Lane(
            worker=w,
            start_ns=0,
            wall_ns=(10**9 // count,) * count,
            cpu_ns=(10**9 // count // 4,) * count,
            units=1,
            done=count,
        )
        for w in range(4)
    )
    result.samples[0, 0].warm = result.samples[0, 0].first = replace(batch, lanes=lanes)
    return result


STATES: dict[str, Callable[[], RunResult]] = {
    "finished": lambda: with_turns(example_run()),
    "several workers": lambda: with_turns(example_run(workers=(1, 2, 4, 8))),
    "running": lambda: example_run(finished=False, rounds_done=3),
    "nothing yet": lambda: example_run(finished=False, rounds_done=0),
    "failed": lambda: example_run(failures=FAILURES),
    "all failed": lambda: example_run(failures=[failure(c, r) for c in range(5) for r in range(7)]),
    "rigorous": lambda: example_run(rounds=15),
    "many workers": lambda: run([Timed(cell=cell("threads", 200), warm_s=1.0)], rounds=1),
    "many rows": lambda: run([Timed(cell=cell("threads", n + 1), warm_s=1.0) for n in range(40)], rounds=1),
    "many slices": many_slices,
}


@pytest.fixture(scope="module", autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, LIGHT)
    yield
    qapp.setStyleSheet("")


def view(qtbot, result: RunResult | None, *, width: int = 1100, height: int = 690) -> TimelineView:
    made = TimelineView()
    qtbot.addWidget(made)
    made.resize(width, height)
    made.set_state(shown_state(result, Basis.COLD))
    made.show()
    QApplication.processEvents()
    return made


def chart(timeline: TimelineView) -> LaneChart:
    return timeline.panes().chart


def window(timeline: TimelineView) -> TimeWindow:
    shown = chart(timeline).window_()
    assert shown is not None
    return shown


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("state", STATES)
def test_every_state_can_be_drawn(qtbot, state: str, theme) -> None:
    timeline = view(qtbot, STATES[state]())
    timeline.set_theme(theme)
    timeline.set_compact(True)
    assert not timeline.grab().isNull()


def test_a_row_says_the_time_that_is_drawn_first_and_no_ratio_of_all_rounds(qtbot) -> None:
    """Beside "2 workers, fork, ..." the time was cut; and 83.9x of all rounds stood beside the 6.83 ms of one."""
    for row in chart(view(qtbot, with_turns(example_run(workers=(1, 2, 4, 8)))))._rows:
        assert row.shown is not None
        first, *rest = row.detail.split(", ")
        assert first == format_seconds(row.shown.total_s)
        assert not [part for part in rest if part.endswith("x")]


def test_a_frame_is_drawn_only_where_its_part_is_shown_enlarged(qtbot) -> None:
    timeline = view(qtbot, with_turns(example_run()))
    assert chart(timeline).frame() is not None
    timeline.set_presenting(True)
    timeline.resize(1100, 330)
    QApplication.processEvents()
    assert timeline.panes().zoom.isHidden()
    assert chart(timeline).frame() is None
    timeline.set_presenting(False)
    timeline.resize(1100, 690)
    QApplication.processEvents()
    assert chart(timeline).frame() is not None


def test_the_grid_goes_on_beside_lanes_of_many_slices(qtbot) -> None:
    """The picture of merged slices was as wide as the axis: it cut the grid's lines after its last worker's end."""
    timeline = view(qtbot, many_slices())
    canvas = chart(timeline)
    canvas.set_shared(8.0)
    QApplication.processEvents()
    image, span = canvas.grab().toImage(), canvas.span()
    lane = round(canvas._lanes_rect(0).top() + 4)
    xs = range(round(span.x(5.0)), round(span.right))
    above = {x: image.pixel(x, 2) for x in xs}
    assert len(set(above.values())) > 1
    assert {x: image.pixel(x, lane) for x in xs} == above


def test_without_a_run_there_is_a_sentence_and_a_button(qtbot) -> None:
    timeline = view(qtbot, None)
    (button,) = [button for button in timeline.findChildren(QPushButton) if button.text() == "Run"]
    with qtbot.waitSignal(timeline.run_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("module", ["timeline.timeline_view", "race.race_view"])
def test_numpy_is_not_loaded_before_there_is_something_to_draw(module: str) -> None:
    heavy = "'pyqtgraph' in sys.modules or 'numpy' in sys.modules"
    code = f"import sys; import speeduplab.gui.views.{module}; sys.exit({heavy})"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_view_says_who_waits(qtbot) -> None:
    timeline = view(qtbot, with_turns(example_run()))
    assert timeline.words()[0] == "Python threads wait 75 % of the time"


def test_the_frame_begins_on_the_row_whose_workers_waited_longest(qtbot) -> None:
    assert view(qtbot, with_turns(example_run())).selected() == THREADS


def test_a_chosen_row_is_enlarged_and_stays_chosen(qtbot) -> None:
    result = with_turns(example_run())
    timeline = view(qtbot, result)
    timeline.select(PROCESSES)
    timeline.set_state(shown_state(result))
    assert timeline.selected() == PROCESSES
    assert "Processes" in timeline.panes().zoom.accessibleDescription()


def test_running_is_drawn_in_the_rows_colour_and_waiting_pale(qtbot) -> None:
    timeline = view(qtbot, many_slices())
    shown = chart(timeline)
    frame = shown.frame()
    assert frame is not None
    image = QImage(shown.size(), QImage.Format.Format_RGB32)
    shown.render(image)
    color, ground = LIGHT.look("threads").color, LIGHT.background
    seen = QColor(image.pixel(round(shown.span().x(0.7)), round(frame.top() + 9)))
    # A quarter of each px runs: between the pale colour of waiting and the full one.
    assert color.lightnessF() < seen.lightnessF() < ground.lightnessF()


def test_the_keys_move_and_widen_the_window_and_choose_rows(qtbot) -> None:
    timeline = view(qtbot, with_turns(example_run()))
    before = window(timeline)
    qtbot.keyClick(chart(timeline), Qt.Key.Key_Right)
    assert window(timeline).low_s == pytest.approx(before.low_s + before.width_s / 4)
    qtbot.keyClick(chart(timeline), Qt.Key.Key_Plus)
    assert window(timeline).width_s == pytest.approx(before.width_s / 1.25)
    qtbot.keyClick(timeline.panes().zoom, Qt.Key.Key_Home)
    assert window(timeline).low_s == 0
    qtbot.keyClick(chart(timeline), Qt.Key.Key_Up)
    assert timeline.selected() == PROCESSES
    assert chart(timeline).accessibleDescription().startswith("Processes, 4 workers")


def test_dragging_the_frame_moves_it(qtbot) -> None:
    timeline = view(qtbot, with_turns(example_run()))
    shown, frame, before = chart(timeline), chart(timeline).frame(), window(timeline)
    assert frame is not None
    start = frame.center().toPoint()
    qtbot.mousePress(shown, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(shown, start + QPoint(100, 0))
    qtbot.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=start + QPoint(100, 0))
    moved = shown.span().seconds(200) - shown.span().seconds(100)
    assert window(timeline).low_s == pytest.approx(before.low_s + moved, rel=0.02)


def test_ctrl_and_the_wheel_zoom_where_the_mouse_is(qtbot) -> None:
    timeline = view(qtbot, with_turns(example_run()))
    zoom, before = timeline.panes().zoom, window(timeline)
    at = QPointF(400, 20)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(zoom, event)
    assert window(timeline).width_s < before.width_s
    assert before.low_s < window(timeline).low_s < window(timeline).high_s < before.high_s


def test_the_tooltip_says_what_a_worker_does_at_that_time(qtbot) -> None:
    timeline = view(qtbot, example_run())
    shown, frame = chart(timeline), chart(timeline).frame()
    assert frame is not None
    tip = shown.tip_at(QPoint(round(frame.center().x()), round(frame.top() + 8)))
    assert tip.startswith("Python threads, w1 ")


def test_a_round_can_be_picked_also_where_there_are_many(qtbot) -> None:
    rounds = RoundChoice()
    qtbot.addWidget(rounds)
    for count in (7, 15):
        rounds.set_rounds(count)
        rounds.set_value(count - 1)
        assert rounds.value() == count - 1
    rounds.set_value(99)
    assert rounds.value() is None


def test_another_round_is_shown(qtbot) -> None:
    timeline = view(qtbot, with_turns(example_run()))
    with qtbot.waitSignal(timeline.options_picked) as picked:
        timeline._rounds.value_changed.emit(2)
    timeline.set_state(replace(timeline.state(), options=picked.args[0]))
    row = chart(timeline).row()
    assert row is not None
    assert row.shown is not None
    assert row.shown.round == 2


# Pure arithmetic


def test_a_window_stays_within_the_whole() -> None:
    one = TimeWindow(low_s=0.4, high_s=0.6, total_s=1.0)
    assert one.moved(-9).low_s == 0
    assert one.moved(9).high_s == pytest.approx(1.0)
    assert one.zoomed(1e-9).width_s == 1.0
    assert one.zoomed(1e12).width_s > 0
    assert one.zoomed(2, about_s=0.4).low_s == pytest.approx(0.4)
    assert first_window(0.5, 0.5).high_s == 0.5


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0.0, 2.0, ["0", "0.5 s", "1 s", "1.5 s", "2 s"]),
        (0.6, 0.68, ["0.60 s", "0.62 s", "0.64 s", "0.66 s", "0.68 s"]),
        (0.001, 0.0014, ["1.0 ms", "1.1 ms", "1.2 ms", "1.3 ms", "1.4 ms"]),
    ],
)
def test_ticks_have_the_figures_that_tell_them_apart(low: float, high: float, words: list[str]) -> None:
    assert [text for _, text in window_ticks(low, high, 560)] == words


@pytest.mark.parametrize(("seconds", "words"), [(0.08, "80 ms"), (1.25, "1.2 s"), (12.0, "12 s"), (4e-7, "400 ns")])
def test_a_width_is_said_in_two_figures(seconds: float, words: str) -> None:
    assert window_width(seconds) == words


def test_rows_that_do_not_fit_are_scrolled_to() -> None:
    layout = LaneLayout()
    layout.fit([16] * 10, 300)
    assert layout.hidden > 0
    layout.reveal(9)
    assert 9 in layout.visible()
    assert layout.place_at(layout.top(9) + 5) == 9
