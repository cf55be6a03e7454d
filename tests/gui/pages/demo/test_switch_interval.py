"""The switch interval of the demonstration: set while it lasts, set back however it ends."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from speeduplab.core.bench.events import CellFailed, Event, FailureKind, Outcome, RunEnded
from speeduplab.core.bench.model import Plan
from speeduplab.core.plan.kernel_rates import DEFAULT_RATES
from speeduplab.gui.pages.demo.beat_trace import scale_ms
from speeduplab.gui.pages.demo.interval_control import IntervalControl
from speeduplab.gui.ports.beat_models import CHOICES_S, DEFAULT_S, interval_effect, interval_words, nearest_choice
from speeduplab.gui.presenters.demo_presenter import DemoPresenter, DemoSize, SwitchInterval
from stand_ins import FakeFeed, FakeHost, FakeWindow

SIZE = DemoSize(rates=DEFAULT_RATES, workers=2, usable_cores=2, python="python")
BEFORE = 0.007  # what the interpreter had; not Python's own, so that setting back is more than the default


class Beats:
    worst_ms = 17.0

    def __init__(self) -> None:
        self.trace_ms: list[float] = []

    def forget(self) -> None: ...
    def begin_trace(self) -> None: ...
    def end_trace(self) -> None: ...


class Scene:
    def __init__(self, host: Any = None) -> None:
        self.now = BEFORE
        self.window, self.beats, self.host = FakeWindow(), Beats(), host or FakeHost()
        self.readers: list[FakeFeed] = []
        self.later: list[Callable[[], None]] = []
        self.presenter = DemoPresenter(
            self.window,
            self.beats,
            lambda: self.host,
            self.start_reading,
            lambda _, call: self.later.append(call),
            interval=SwitchInterval(lambda: self.now, self.put),
        )

    def put(self, seconds: float) -> None:
        self.now = seconds

    def start_reading(self, events: Any, batch: Any, ended: Any) -> FakeFeed:
        self.readers.append(FakeFeed(events, batch, ended))
        return self.readers[-1]

    def begin(self) -> None:
        """Through the rest, into the first strategy."""
        self.presenter.start(SIZE)
        for _ in range(2):
            waiting, self.later = self.later, []
            for call in waiting:
                call()


def test_the_demonstration_begins_with_pythons_own_interval() -> None:
    scene = Scene()
    scene.begin()
    assert scene.now == DEFAULT_S
    assert scene.window.demos[-1].interval_s == DEFAULT_S


def test_a_picked_interval_holds_at_once_and_is_marked_in_the_beats() -> None:
    scene = Scene()
    scene.begin()
    scene.beats.trace_ms = [16.0] * 30
    scene.presenter.pick_interval(0.1)
    assert scene.now == 0.1
    assert scene.window.demos[-1].changes == ((30, 0.1),)


def test_it_is_set_back_when_the_demonstration_is_over_and_kept_for_the_next_one() -> None:
    scene = Scene()
    scene.begin()
    scene.presenter.pick_interval(0.05)
    while scene.presenter.running:
        scene.readers[-1].read()
    assert scene.now == BEFORE
    scene.presenter.start(SIZE)
    assert scene.now == 0.05
    assert scene.window.demos[-1].changes == ()


def test_it_is_set_back_when_the_demonstration_is_stopped_at_rest() -> None:
    scene = Scene()
    scene.presenter.start(SIZE)
    scene.presenter.stop()
    assert scene.now == BEFORE


def test_it_is_set_back_when_the_demonstration_is_stopped_while_threads_run() -> None:
    scene = Scene()
    scene.begin()
    scene.presenter.pick_interval(0.1)
    scene.presenter.stop()
    scene.readers[-1].read()
    assert scene.now == BEFORE


def test_it_is_set_back_when_a_part_fails() -> None:
    class Failing(FakeHost):
        def run(self, plan: Plan) -> Iterator[Event]:
            yield CellFailed(cell=0, round=0, kind=FailureKind.RAISED, reason="no memory", last_words="")
            yield RunEnded(outcome=Outcome.COMPLETED, reason=None)

    scene = Scene(Failing())
    scene.begin()
    while scene.presenter.running:
        scene.readers[-1].read()
    assert scene.window.demos[-1].headline == "The demonstration failed"
    assert scene.now == BEFORE


def test_it_is_set_back_when_reading_the_events_fails() -> None:
    scene = Scene(FakeHost(error=RuntimeError("odd")))
    scene.begin()
    scene.readers[-1].read()
    assert not scene.presenter.running
    assert scene.now == BEFORE


def test_it_is_set_back_when_the_host_cannot_even_begin() -> None:
    class Broken:
        def run(self, plan: Plan) -> Iterator[Event]:
            raise OSError("no thread can be started")

        def stop(self) -> None: ...

    scene = Scene(Broken())
    scene.begin()
    assert scene.window.demos[-1].reason == "OSError: no thread can be started"
    assert not scene.window.running
    assert scene.now == BEFORE


def test_it_is_set_back_when_the_window_closes() -> None:
    scene = Scene()
    scene.begin()
    scene.presenter.pick_interval(0.1)
    scene.presenter.quit()
    assert scene.now == BEFORE


def test_a_choice_after_the_end_sets_nothing_until_the_next_demonstration() -> None:
    scene = Scene()
    scene.begin()
    while scene.presenter.running:
        scene.readers[-1].read()
    scene.presenter.pick_interval(0.1)
    assert scene.now == BEFORE
    assert (scene.window.demos[-1].interval_s, scene.window.demos[-1].over) == (0.1, True)


def test_the_interpreters_own_interval_is_taken_and_given_back() -> None:
    before = sys.getswitchinterval()
    interval = SwitchInterval()
    try:
        interval.put_on(0.02)
        interval.put_on(0.05)
        assert sys.getswitchinterval() == pytest.approx(0.05)
    finally:
        interval.take_off()
    assert sys.getswitchinterval() == before
    interval.take_off()
    assert sys.getswitchinterval() == before


# The slider.


def test_the_slider_goes_from_half_a_millisecond_to_100(qtbot: QtBot) -> None:
    control = IntervalControl()
    qtbot.addWidget(control)
    picked: list[float] = []
    control.picked.connect(picked.append)
    control.show()
    qtbot.keyClick(control._slider, Qt.Key.Key_Home)
    qtbot.keyClick(control._slider, Qt.Key.Key_End)
    assert picked == pytest.approx([0.0005, 0.1])
    assert control._slider.accessibleDescription().startswith("100 ms. Longer than Python's 5 ms")


def test_setting_the_slider_is_silent(qtbot: QtBot) -> None:
    control = IntervalControl()
    qtbot.addWidget(control)
    with qtbot.assertNotEmitted(control.picked):
        control.set_value(0.02)
    assert control.value() == 0.02


def test_the_demonstration_can_be_played_again_once_it_is_over(qtbot: QtBot) -> None:
    control = IntervalControl()
    qtbot.addWidget(control)
    control.show()
    assert not control._again.isVisible()
    control.set_over(True)
    with qtbot.waitSignal(control.again_pressed):
        qtbot.mouseClick(control._again, Qt.MouseButton.LeftButton)


def test_the_choices_are_spread_by_their_ratio_around_pythons_own() -> None:
    assert DEFAULT_S in CHOICES_S
    assert all(2 <= high / low <= 2.5 for low, high in pairwise(CHOICES_S))
    assert [nearest_choice(seconds) for seconds in (1e-6, 0.0052, 0.03, 7.0)] == [0, 3, 5, 7]


def test_every_choice_says_what_it_does() -> None:
    assert [interval_words(seconds) for seconds in CHOICES_S[::3]] == ["0.5 ms", "5 ms", "50 ms"]
    assert len({interval_effect(seconds) for seconds in CHOICES_S}) == 3


@pytest.mark.parametrize("top", [120.0, 190.0, 700.0, 2_300.0, 40_000.0])
def test_the_figures_of_the_scale_do_not_touch(top: float) -> None:
    px_a_ms = 200 / top
    values = scale_ms(top, px_a_ms)
    assert values[0] == 16
    assert all((high - low) * px_a_ms >= 18 for low, high in pairwise(values))
    assert 2 <= len(values) <= 6
