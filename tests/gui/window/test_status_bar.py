"""The strip: the window's beat, live and the worst of the last run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from speeduplab.gui.ports.beat_models import worst_beat
from speeduplab.gui.ports.view_models import StatusState
from speeduplab.gui.services.heartbeat import Heartbeat
from speeduplab.gui.style.theme import Size, text_width
from speeduplab.gui.window.status_bar import StatusBar


class Clock:
    now_ms = 0

    def __call__(self) -> int:
        return self.now_ms * 1_000_000


class Beating:
    """A strip whose beats come when the test says so."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = Clock()
        self.heartbeat = Heartbeat(clock_ns=self.clock)
        self.strip = StatusBar(self.heartbeat)
        qtbot.addWidget(self.strip)
        self.strip.resize(1440, 44)
        self.strip.show()
        self.heartbeat.beat()

    def beat(self, *gaps_ms: int) -> None:
        for gap_ms in gaps_ms:
            self.clock.now_ms += gap_ms
            self.heartbeat.beat()
        self.strip.look()


@pytest.fixture
def beating(qtbot: QtBot) -> Iterator[Beating]:
    made = Beating(qtbot)
    yield made
    made.strip.stop()


RUNNING = StatusState(state="Round 1 of 3", rounds=(0.2, 0.0, 0.0))
FINISHED = StatusState(state="Finished", icon="good")


def test_the_beat_is_shown_live_and_amber_when_late(beating: Beating) -> None:
    beating.beat(16, 90)
    assert (beating.strip._beat.text(), beating.strip._beat.property("tone")) == ("90 ms", "look")
    beating.beat(*[16] * 60)
    assert (beating.strip._beat.text(), beating.strip._beat.property("tone")) == ("16 ms", "")


def test_before_the_first_run_no_worst_is_named(beating: Beating) -> None:
    beating.beat(200)
    assert not beating.strip._worst.isVisible()


def test_the_worst_beat_of_a_run_is_named_while_it_goes_on_and_after_it(beating: Beating) -> None:
    beating.beat(300)  # before the run
    beating.strip.set_value(RUNNING)
    beating.beat(16, 65, 20)
    assert beating.strip._worst.text() == "worst 65 ms so far"
    beating.strip.set_value(FINISHED)
    beating.beat(500)
    assert (beating.strip._worst.text(), beating.strip._worst.property("tone")) == (
        "worst 65 ms in the last run",
        "look",
    )


def test_a_narrow_strip_says_it_in_fewer_words(beating: Beating) -> None:
    beating.strip.set_value(RUNNING)
    beating.beat(20)
    beating.strip.resize(960, 44)
    assert beating.strip._worst.text() == "worst 20 ms"


def test_a_narrow_strip_still_says_that_a_run_is_not_saved(beating: Beating) -> None:
    beating.strip.set_value(RUNNING)
    beating.beat(16, 300)
    lost = "Not saved: No space left on device"
    ended = StatusState(state="Finished", icon="good", detail="15 of 15 samples in 17 s", saved=lost, alarm=True)
    beating.strip.set_value(replace(ended, offers_save=True))
    beating.strip.resize(780, 44)
    assert beating.strip.minimumSizeHint().width() <= 780
    assert beating.strip._saved.width() >= text_width("Not saved: …", Size.SMALL)
    assert not beating.strip._worst.isVisible()


def test_long_beats_have_their_thousands_apart() -> None:
    assert worst_beat(1944.4, over=True, short=False) == "worst 1,944 ms in the last run"
