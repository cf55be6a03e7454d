"""Lesson 3: pay the fee once."""

from __future__ import annotations

from ...bench.events import Guessed
from ...bench.model import StartMethod
from ...display.i18n import later
from ..lesson_claims import at_least
from ..lesson_model import Explains, Lesson, LessonCell

LESSON = Lesson(
    key="pay-once",
    number=3,
    title=later("Pay the fee once"),
    question=later("How many times faster is the second run, when the workers already stand?"),
    ask=later("A program sends work to its pool again. How many times faster is that than the first time?"),
    see=later(
        "A second run has no start-up: processes by spawn gain most by that, by fork little, threads hardly anything."
    ),
    surprise=later("With much more work the start-up is lost in it, and first and second run look alike."),
    try_this=later("Which other parts of a first run does a second one not pay for?"),
    try_lesson="second-run",
    workload="counter",
    num=10**6,
    cells=lambda _site: (
        LessonCell(strategy="threads", workers=2),
        LessonCell(strategy="processes", workers=2),
        LessonCell(strategy="processes", workers=2, start_method=StartMethod.SPAWN),
    ),
    guessed=Guessed.SECOND,
    explains=Explains.SECOND,
    holds=at_least("processes", 1.15, Guessed.SECOND),
    within_s=15.0,
    view="runtime",
)
