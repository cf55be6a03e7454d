"""The in-window demonstration, with a heartbeat and a host of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from speeduplab.core.bench.events import CellFailed, Event, FailureKind, Outcome, RunEnded
from speeduplab.core.bench.model import Plan
from speeduplab.core.hosts import WindowHost
from speeduplab.core.plan.kernel_rates import DEFAULT_RATES
from speeduplab.gui.pages.demo.beat_trace import BeatTrace
from speeduplab.gui.ports.beat_models import PART_MS, DemoLine, DemoState
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.presenters.demo_presenter import NOT_TIMED, DemoPresenter, DemoSize
from speeduplab.gui.services.background import EventReader
from stand_ins import FakeFeed, FakeHost, FakeWindow

SIZE = DemoSize(rates=DEFAULT_RATES, workers=2, usable_cores=2, python="python")
REST = 17.0  # ms: the longest beat while nothing runs


class FakeHeartbeat:
    def __init__(self) -> None:
        self.worst_ms = 0.0
        self.forgotten = 0
        self.trace_ms: list[float] = []
        self.tracing = False

    def begin_trace(self) -> None:
        self.tracing = True

    def end_trace(self) -> None:
        self.tracing = False

    def forget(self) -> None:
        self.worst_ms = 0.0
        self.forgotten += 1


class Scene:
    def __init__(self, host: FakeHost | None = None) -> None:
        self.window, self.heartbeat = FakeWindow(), FakeHeartbeat()
        self.host = host or FakeHost()
        self.plans: list[Plan] = []
        self.readers: list[FakeFeed] = []
        self.later: list[tuple[int, Callable[[], None]]] = []
        self.presenter = DemoPresenter(
            self.window,
            self.heartbeat,
            lambda: self.host,
            self.start_reading,
            lambda ms, call: self.later.append((ms, call)),
        )

    def start_reading(self, events, batch, ended) -> FakeFeed:
        self.readers.append(FakeFeed(events, batch, ended))
        return self.readers[-1]

    def pass_time(self) -> None:
        """What waits for its time is called now."""
        waiting, self.later = self.later, []
        for _, call in waiting:
            call()

    def rest(self) -> None:
        """The page is painted, then the window stands at rest for its time."""
        self.pass_time()
        self.heartbeat.worst_ms = REST
        self.heartbeat.trace_ms = [REST] * 10
        self.pass_time()

    def play(self, *worst_ms: float) -> None:
        """Run each strategy with that longest beat, after the rest."""
        self.rest()
        for each in worst_ms:
            self.heartbeat.worst_ms = each
            self.readers[-1].read()


@pytest.fixture
def scene() -> Scene:
    made = Scene()
    made.presenter.start(SIZE)
    return made


def test_strategies_run_one_after_the_other_each_with_its_own_longest_beat(scene: Scene) -> None:
    scene.play(65, 200, 17)
    lines = scene.window.demos[-1].lines
    assert [(line.strategy, line.worst_ms) for line in lines] == [
        ("", REST),
        ("qthreadpool", 65),
        ("threads", 200),
        ("cpp-threads", 17),
    ]
    assert scene.heartbeat.forgotten == 4


def test_the_headline_speaks_of_the_window_and_says_that_nothing_is_timed(scene: Scene) -> None:
    scene.play(65, 200, 17)
    state = scene.window.demos[-1]
    assert state.headline == "Python threads made the window wait 200 ms"
    assert NOT_TIMED in state.reason


def test_a_window_that_kept_its_beat_is_told_so(scene: Scene) -> None:
    scene.play(17, 18, 17)
    assert scene.window.demos[-1].headline == "The window kept its beat"


def test_stop_ends_it_at_once_and_the_rest_stays_unmeasured(scene: Scene) -> None:
    scene.rest()
    scene.presenter.stop()
    scene.readers[-1].read()
    assert scene.window.strip.state == "Demonstration stopped"
    assert len(scene.readers) == 1
    assert not scene.window.running


def test_the_window_stands_at_rest_first_and_can_be_stopped_then(scene: Scene) -> None:
    scene.pass_time()
    assert scene.window.demos[-1].headline == "The window at rest"
    assert not scene.readers
    scene.presenter.stop()
    assert not scene.presenter.running
    assert scene.window.strip.state == "Demonstration stopped"
    scene.pass_time()  # its timer comes too late
    assert not scene.readers


def test_each_part_is_sized_by_the_known_rates_and_ends_after_its_time(scene: Scene) -> None:
    sizes = {key: SIZE.cell(key).num for key in ("threads", "cpp-threads")}
    assert sizes == {"threads": 9 * 10**7, "cpp-threads": 15 * 10**9}
    scene.rest()
    assert [ms for ms, _ in scene.later] == [PART_MS]
    scene.pass_time()
    assert scene.host.stopped


def test_every_part_says_why_the_window_waits_and_where_its_beats_begin(scene: Scene) -> None:
    scene.rest()
    state = scene.window.demos[-1]
    assert "until they let go of it" in state.reason
    assert [line.first_beat for line in state.lines] == [0, 10, None, None]
    assert not state.over


def test_the_beats_freeze_at_the_end(scene: Scene) -> None:
    scene.play(65, 200, 17)
    assert scene.window.demos[-1].over
    assert not scene.heartbeat.tracing


def test_it_takes_the_place_of_the_run_while_it_lasts(scene: Scene) -> None:
    assert scene.window.running
    assert scene.window.pages == [Page.DEMO]
    scene.play(17, 18, 17)
    assert not scene.window.running


def test_a_strategy_that_cannot_run_here_is_left_out() -> None:
    scene = Scene()
    scene.presenter.start(
        DemoSize(
            rates=DEFAULT_RATES,
            workers=2,
            usable_cores=2,
            python="python",
            unavailable=frozenset({"qthreadpool", "threads"}),
        )
    )
    assert [line.strategy for line in scene.window.demos[-1].lines] == ["", "cpp-threads"]


def test_a_failure_is_said_in_the_headline() -> None:
    class Failing(FakeHost):
        def run(self, plan: Plan) -> Iterator[Event]:
            yield CellFailed(cell=0, round=0, kind=FailureKind.RAISED, reason="no memory", last_words="")
            yield RunEnded(outcome=Outcome.COMPLETED, reason=None)

    scene = Scene(Failing())
    scene.presenter.start(SIZE)
    scene.play(17, 17, 17, 17)  # the first part is tried twice
    state = scene.window.demos[-1]
    assert (state.headline, state.reason) == ("The demonstration failed", "no memory")


def test_a_part_that_fails_once_is_played_again() -> None:
    class FailingOnce(FakeHost):
        failed = False

        def run(self, plan: Plan) -> Iterator[Event]:
            if not self.failed:
                self.failed = True
                yield CellFailed(cell=0, round=0, kind=FailureKind.UNAVAILABLE, reason="a long slice", last_words="")
            yield RunEnded(outcome=Outcome.COMPLETED, reason=None)

    scene = Scene(FailingOnce())
    scene.presenter.start(SIZE)
    scene.play(17, 18, 17, 17)
    assert scene.window.demos[-1].headline == "The window kept its beat"


def test_real_threads_run_in_this_process_and_end(qtbot: QtBot) -> None:
    window, readers = FakeWindow(), []

    def start_reading(events, batch, ended) -> EventReader:
        reader = EventReader(events)
        reader.batch.connect(batch)
        reader.ended.connect(ended)
        readers.append(reader)
        reader.begin()
        return reader

    later: list[Callable[[], None]] = []
    presenter = DemoPresenter(window, FakeHeartbeat(), WindowHost, start_reading, lambda _, call: later.append(call))
    # A thousandth of the usual size: what is looked at is that it ends.
    presenter.start(replace(SIZE, rates={key: rate / 1000 for key, rate in DEFAULT_RATES.items()}))
    later[0]()
    later[1]()
    qtbot.waitUntil(lambda: not presenter.running)
    assert window.strip.state == "Demonstration over"
    assert all(line.worst_ms is not None for line in window.demos[-1].lines)


def shown(qtbot: QtBot, beats: list[float], state: DemoState) -> BeatTrace:
    heartbeat = FakeHeartbeat()
    heartbeat.trace_ms = beats
    trace = BeatTrace(heartbeat)  # type: ignore[arg-type]
    qtbot.addWidget(trace)
    trace.resize(600, 220)
    trace.set_value(state)
    return trace


def test_a_demonstration_without_a_beat_yet_can_be_painted(qtbot: QtBot) -> None:
    for first_beat in (None, 0):
        line = DemoLine(strategy="", title="The window at rest", first_beat=first_beat)
        assert not shown(qtbot, [], DemoState(headline="", reason="", lines=(line,))).grab().isNull()


def test_each_part_has_the_beats_from_its_first_to_the_next_part(qtbot: QtBot) -> None:
    lines = (
        DemoLine(strategy="", title="The window at rest", worst_ms=17, first_beat=0),
        DemoLine(strategy="threads", title="Python threads", worst_ms=300, first_beat=2),
        DemoLine(strategy="cpp-threads", title="C++ threads"),
    )
    trace = shown(qtbot, [16, 17, 16, 300, 20], DemoState(headline="", reason="", lines=lines, over=True))
    assert [(line.strategy, first, end) for line, first, end in trace.parts()] == [("", 0, 2), ("threads", 2, 5)]
    assert not trace.grab().isNull()
