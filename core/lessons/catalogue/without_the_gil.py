"""Lesson 10: without the GIL lesson 1 ends."""

from __future__ import annotations

from ...display.i18n import later
from ..lesson_claims import without_gil
from ..lesson_model import Explains, Lesson, LessonCell, Need, Under

LESSON = Lesson(
    key="without-the-gil",
    number=10,
    title=later("Without the GIL lesson 1 ends"),
    question=later("The same threads under a Python without the GIL: how much sooner do they finish?"),
    ask=later("Guess one thread first: is it as fast as with the GIL? Then two and four."),
    see=later("Threads gain as processes do, up to the cores; one thread alone may be slower than with the GIL."),
    surprise=later("An extension that is not made for it switches the GIL on again: the program says so."),
    try_this=later("Try the newest one, Python 3.15 without the GIL."),
    try_lesson="python-315",
    workload="counter",
    num=2 * 10**7,
    cells=lambda site: (
        LessonCell(strategy="serial", known=True, under=Under.WITH_GIL),
        LessonCell(strategy="threads", workers=site.few, under=Under.WITH_GIL),
        LessonCell(strategy="serial", under=Under.FREE_THREADED),
        *(
            LessonCell(strategy="threads", workers=workers, under=Under.FREE_THREADED)
            for workers in dict.fromkeys((2, site.few))
        ),
    ),
    explains=Explains.NO_GIL,
    holds=without_gil(1.3),
    needs=(Need.SECOND_CORE, Need.FREE_THREADED),
)
