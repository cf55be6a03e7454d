"""The in-window demonstration, with a heartbeat and a host of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from speeduplab.core.bench.events import CellFailed, Event, FailureKind, Outcome, RunEnded
from speeduplab.core.bench.model import Plan
from speeduplab.core.hosts import WindowHost
from speeduplab.gui.demo import NOT_TIMED, DemoPresenter, DemoSize
from speeduplab.gui.feed import Feed
from speeduplab.gui.ports import Page
from stand_ins import FakeFeed, FakeHost, FakeWindow

SIZE = DemoSize(workload="counter", num=1_000_000, workers=2, python="python")


class FakeHeartbeat:
    def __init__(self) -> None:
        self.worst_ms = 0.0
        self.forgotten = 0

    def forget(self) -> None:
        self.worst_ms = 0.0
        self.forgotten += 1


class Scene:
    def __init__(self, host: FakeHost | None = None) -> None:
        self.window, self.heartbeat = FakeWindow(), FakeHeartbeat()
        self.host = host or FakeHost()
        self.plans: list[Plan] = []
        self.feeds: list[FakeFeed] = []
        self.presenter = DemoPresenter(self.window, self.heartbeat, lambda: self.host, self.start_feed)

    def start_feed(self, events, batch, ended) -> FakeFeed:
        self.feeds.append(FakeFeed(events, batch, ended))
        return self.feeds[-1]

    def play(self, *worst_ms: float) -> None:
        """Run each strategy with that longest beat."""
        for each in worst_ms:
            self.heartbeat.worst_ms = each
            self.feeds[-1].read()


@pytest.fixture
def scene() -> Scene:
    made = Scene()
    made.presenter.start(SIZE)
    return made


def test_strategies_run_one_after_the_other_each_with_its_own_longest_beat(scene: Scene) -> None:
    scene.play(65, 200, 17)
    lines = scene.window.demos[-1].lines
    assert [(line.strategy, line.worst_ms) for line in lines] == [
        ("qthreadpool", 65),
        ("threads", 200),
        ("cpp-threads", 17),
    ]
    assert scene.heartbeat.forgotten == 3


def test_the_headline_speaks_of_the_window_and_says_that_nothing_is_timed(scene: Scene) -> None:
    scene.play(65, 200, 17)
    state = scene.window.demos[-1]
    assert state.headline == "Python threads made the window wait 200 ms"
    assert NOT_TIMED in state.reason


def test_a_window_that_kept_its_beat_is_told_so(scene: Scene) -> None:
    scene.play(17, 18, 17)
    assert scene.window.demos[-1].headline == "The window kept its beat"


def test_stop_ends_it_at_once_and_the_rest_stays_unmeasured(scene: Scene) -> None:
    scene.presenter.stop()
    scene.feeds[-1].read()
    assert scene.window.strip.state == "Demonstration stopped"
    assert len(scene.feeds) == 1
    assert not scene.window.running


def test_it_takes_the_place_of_the_run_while_it_lasts(scene: Scene) -> None:
    assert scene.window.running
    assert scene.window.pages == [Page.DEMO]
    scene.play(17, 18, 17)
    assert not scene.window.running


def test_a_strategy_that_cannot_run_here_is_left_out() -> None:
    scene = Scene()
    scene.presenter.start(
        DemoSize(
            workload="counter", num=1000, workers=2, python="python", unavailable=frozenset({"qthreadpool", "threads"})
        )
    )
    assert [line.strategy for line in scene.window.demos[-1].lines] == ["cpp-threads"]


def test_a_failure_is_said_in_the_headline() -> None:
    class Failing(FakeHost):
        def run(self, plan: Plan) -> Iterator[Event]:
            yield CellFailed(cell=0, round=0, kind=FailureKind.RAISED, reason="no memory", last_words="")
            yield RunEnded(outcome=Outcome.COMPLETED, reason=None)

    scene = Scene(Failing())
    scene.presenter.start(SIZE)
    scene.play(17, 17, 17)
    state = scene.window.demos[-1]
    assert (state.headline, state.reason) == ("The demonstration failed", "no memory")


def test_real_threads_run_in_this_process_and_end(qtbot: QtBot) -> None:
    window, feeds = FakeWindow(), []

    def start_feed(events, batch, ended) -> Feed:
        feed = Feed(events)
        feed.batch.connect(batch)
        feed.ended.connect(ended)
        feeds.append(feed)
        feed.begin()
        return feed

    presenter = DemoPresenter(window, FakeHeartbeat(), WindowHost, start_feed)
    presenter.start(SIZE)
    qtbot.waitUntil(lambda: not presenter.running, timeout=60_000)
    assert window.strip.state == "Demonstration over"
    assert all(line.worst_ms is not None for line in window.demos[-1].lines)
