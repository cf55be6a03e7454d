"""Lesson 12: Python 3.15 without the GIL."""

from __future__ import annotations

from ...display.i18n import later
from ..lesson_claims import without_gil
from ..lesson_model import Explains, Lesson, LessonCell, Need, Under

LESSON = Lesson(
    key="python-315",
    number=12,
    title=later("Python 3.15 without the GIL"),
    question=later("What does Python 3.15 without the GIL gain with threads, and what does one thread pay?"),
    ask=later("Two questions at once: how much slower is one thread, and how much faster are several?"),
    see=later("One bar a little off Serial's line, and threads that gain up to the cores."),
    surprise=later("Builds differ: an unoptimised one pays far more than the language does."),
    try_this=later("Set it against C++, which never needed the GIL."),
    try_lesson="native-thread",
    workload="counter",
    num=2 * 10**7,
    cells=lambda site: (
        LessonCell(strategy="serial", known=True, under=Under.WITH_GIL),
        LessonCell(strategy="serial", under=Under.FREE_THREADED_315),
        *(
            LessonCell(strategy="threads", workers=workers, under=Under.FREE_THREADED_315)
            for workers in dict.fromkeys((2, site.few))
        ),
    ),
    explains=Explains.NO_GIL,
    holds=without_gil(1.3),
    needs=(Need.SECOND_CORE, Need.FREE_THREADED_315),
)
