"""The heartbeat measures the time between beats, with a clock of its own here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from speeduplab.gui.ports.beat_models import BEAT_MS
from speeduplab.gui.services.heartbeat import Heartbeat


class Clock:
    """Advances by the gaps it is given, in ms."""

    def __init__(self) -> None:
        self.now_ns = 0

    def __call__(self) -> int:
        return self.now_ns


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def heartbeat(qapp: QObject, clock: Clock) -> Iterator[Heartbeat]:
    made = Heartbeat(clock_ns=clock)
    yield made
    made.stop()


def beat(heartbeat: Heartbeat, clock: Clock, *gaps_ms: float) -> None:
    heartbeat.beat()
    for gap_ms in gaps_ms:
        clock.now_ns += int(gap_ms * 1e6)
        heartbeat.beat()


def test_a_free_loop_beats_every_16_ms(heartbeat: Heartbeat, clock: Clock) -> None:
    beat(heartbeat, clock, 16, 16, 16)
    assert (heartbeat.recent_ms, heartbeat.worst_ms) == (16, 16)


def test_a_late_beat_is_the_recent_one_for_half_a_second(heartbeat: Heartbeat, clock: Clock) -> None:
    beat(heartbeat, clock, 16, 65, *[16] * 20)
    assert heartbeat.recent_ms == 65
    beat(heartbeat, clock, *[16] * 40)
    assert heartbeat.recent_ms == 16


def test_the_worst_stays_until_it_is_forgotten(heartbeat: Heartbeat, clock: Clock) -> None:
    beat(heartbeat, clock, 16, 200, *[16] * 100)
    assert heartbeat.worst_ms == 200
    heartbeat.forget()
    assert heartbeat.worst_ms == 0


def test_a_beat_that_makes_up_for_a_late_one_is_not_counted_as_fast(heartbeat: Heartbeat, clock: Clock) -> None:
    beat(heartbeat, clock, 31, 1)
    assert heartbeat.beats_ms == (31, 16)


def test_only_the_last_two_seconds_are_kept(heartbeat: Heartbeat, clock: Clock) -> None:
    beat(heartbeat, clock, *[16] * 1000)
    assert sum(heartbeat.beats_ms) == 2000


def test_before_the_first_beat_nothing_is_late(heartbeat: Heartbeat) -> None:
    assert heartbeat.recent_ms == BEAT_MS


def test_it_beats_by_itself_once_started(qtbot: QtBot) -> None:
    heartbeat = Heartbeat()
    heartbeat.start()
    qtbot.waitUntil(lambda: len(heartbeat.beats_ms) >= 3)
    heartbeat.stop()


def test_the_longest_beat_of_a_run_is_kept_until_the_next_one() -> None:
    times = iter([0, 4, 16, 81, 100, 400, 404, 416])
    heartbeat = Heartbeat(clock_ns=lambda: next(times) * 1_000_000)
    assert heartbeat.run_worst_ms is None
    heartbeat.beat()
    heartbeat.begin_run()
    heartbeat.beat()
    heartbeat.beat()
    heartbeat.end_run()
    heartbeat.beat()
    heartbeat.beat()  # 300 ms, after the run
    assert heartbeat.run_worst_ms == 65
    heartbeat.begin_run()
    heartbeat.beat()
    assert heartbeat.run_worst_ms == 16


def test_what_kept_the_window_before_a_run_is_none_of_its_beats() -> None:
    times = iter([0, 500, 516])
    heartbeat = Heartbeat(clock_ns=lambda: next(times) * 1_000_000)
    heartbeat.beat()
    heartbeat.begin_run()
    heartbeat.beat()
    assert heartbeat.run_worst_ms == 16
