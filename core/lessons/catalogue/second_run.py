"""Lesson 14: why the second run is faster."""

from __future__ import annotations

from ...bench.events import Guessed
from ...bench.model import StartMethod
from ...display.i18n import later
from ..lesson_claims import gains_second
from ..lesson_model import Explains, Lesson, LessonCell

LESSON = Lesson(
    key="second-run",
    number=14,
    title=later("Why the second run is faster"),
    question=later("How many times faster is the second run of the same work, strategy by strategy?"),
    ask=later("Everybody has seen a benchmark whose first run is slow. Who pays most: threads, processes, Numba?"),
    see=later("Threads hardly pay, processes pay for their start, Numba pays for compiling, once a process."),
    surprise=later("Serial pays nothing here: where it does, the machine was busy or still asleep."),
    try_this=later("From how much work on does a start pay?"),
    try_lesson="entry-fee",
    workload="counter",
    num=10**6,
    cells=lambda _site: (
        LessonCell(strategy="serial"),
        LessonCell(strategy="threads", workers=2),
        LessonCell(strategy="processes", workers=2, start_method=StartMethod.SPAWN),
        LessonCell(strategy="interpreters", workers=2),
        LessonCell(strategy="numba", workers=2),
    ),
    guessed=Guessed.SECOND,
    explains=Explains.SECOND,
    holds=gains_second(1.15),
    log=True,
    within_s=20.0,
    view="runtime",
)
