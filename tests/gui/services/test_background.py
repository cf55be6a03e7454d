"""Work beside the window: handed over in order, on the window's thread, to the end."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from patience import GIVE_UP_S
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from speeduplab.core.bench.events import Event, Outcome, RoundDone, RunEnded
from speeduplab.core.hosts import ChildHost
from speeduplab.core.plan.plan_making import make_plan
from speeduplab.core.run import run_plan
from speeduplab.core.runfile import RunWriter, read
from speeduplab.gui.ports.failure import Failure
from speeduplab.gui.services.background import BATCH_MS, BackgroundCall, EventReader
from stand_ins import FORM


def rounds(count: int) -> Iterator[Event]:
    yield from (RoundDone(round=number) for number in range(count))


class Listener:
    """Takes down what a reader says, and where."""

    def __init__(self, reader: EventReader) -> None:
        self.batches: list[list[Event]] = []
        self.threads: set[QThread] = set()
        self.failure: Failure | None = None
        reader.batch.connect(self.batch)
        reader.ended.connect(self.ended)

    def batch(self, events: list[Event]) -> None:
        self.batches.append(events)
        self.threads.add(QThread.currentThread())

    def ended(self, failure: Failure | None) -> None:
        self.failure = failure

    @property
    def events(self) -> list[Event]:
        return [event for batch in self.batches for event in batch]


def test_every_event_arrives_in_order_in_few_batches(qtbot: QtBot) -> None:
    reader = EventReader(rounds(10_000))
    listener = Listener(reader)
    with qtbot.waitSignal(reader.ended):
        reader.begin()
    assert [event.round for event in listener.events] == list(range(10_000))
    assert len(listener.batches) < 100


def test_events_arrive_on_the_windows_thread(qtbot: QtBot, qapp: QApplication) -> None:
    reader = EventReader(rounds(3))
    listener = Listener(reader)
    with qtbot.waitSignal(reader.ended):
        reader.begin()
    assert listener.threads == {qapp.thread()}


def test_events_arrive_while_the_stream_goes_on(qtbot: QtBot) -> None:
    go_on = threading.Event()

    def slow() -> Iterator[Event]:
        yield RoundDone(round=0)
        go_on.wait(GIVE_UP_S)
        yield RoundDone(round=1)

    reader = EventReader(slow())
    listener = Listener(reader)
    with qtbot.waitSignal(reader.ended):
        with qtbot.waitSignal(reader.batch):
            reader.begin()
        assert len(listener.events) == 1
        go_on.set()
    assert len(listener.events) == 2


def test_a_stream_that_raises_ends_with_its_traceback_after_its_events(qtbot: QtBot) -> None:
    def broken() -> Iterator[Event]:
        yield RoundDone(round=0)
        raise OSError("the pipe burst")

    reader = EventReader(broken())
    listener = Listener(reader)
    with qtbot.waitSignal(reader.ended):
        reader.begin()
    assert len(listener.events) == 1
    assert listener.failure is not None
    assert listener.failure.text == "OSError: the pipe burst"
    assert "Traceback" in listener.failure.details


def test_the_thread_is_joined_when_the_feed_has_ended(qtbot: QtBot) -> None:
    reader = EventReader(rounds(1))
    with qtbot.waitSignal(reader.ended):
        reader.begin()
    assert "EventReader" not in [thread.name for thread in threading.enumerate()]


def test_progress_is_handed_over_at_most_four_times_a_second() -> None:
    assert BATCH_MS >= 250


def test_a_background_call_brings_back_what_the_call_returns(qtbot: QtBot) -> None:
    background_call = BackgroundCall(lambda: 6 * 7)
    with qtbot.waitSignal(background_call.done) as signal:
        background_call.start()
    assert signal.args == [42]


def test_a_background_call_brings_back_the_exception(qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("no")

    background_call = BackgroundCall(fail)
    with qtbot.waitSignal(background_call.done) as signal:
        background_call.start()
    (found,) = signal.args
    assert isinstance(found, ValueError)


@pytest.mark.parametrize("stopped", [False, True], ids=["completed", "stopped"])
def test_a_real_run_is_read_to_its_end(qtbot: QtBot, tmp_path: Path, stopped: bool) -> None:
    plan = make_plan(FORM)
    host = ChildHost()
    writer = RunWriter(tmp_path / "run.speedup.jsonl")
    reader = EventReader(run_plan(plan, host, writer, {}))
    listener = Listener(reader)
    with qtbot.waitSignal(reader.ended):
        reader.begin()
        if stopped:
            host.stop()
    outcome = Outcome.STOPPED if stopped else Outcome.COMPLETED
    assert listener.events[-1] == RunEnded(outcome=outcome, reason=None)
    assert read(writer.path).outcome is outcome
