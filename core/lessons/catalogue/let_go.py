"""Lesson 7: C++ must let go of the GIL."""

from __future__ import annotations

from ...display.i18n import later
from ..lesson_claims import lets_go
from ..lesson_model import Explains, Lesson, LessonCell, Need

LESSON = Lesson(
    key="let-go",
    number=7,
    title=later("C++ must let go of the GIL"),
    question=later("Python threads call the same C++ twice: does it matter who holds the GIL?"),
    ask=later("Identical C++ code, identical threads. One keeps the GIL while it works. What do the bars do?"),
    see=later("With the GIL kept the threads take turns, as Python does; released, they use the cores."),
    surprise=later("Under a Python without the GIL both gain: there is nothing to keep."),
    try_this=later("Threads that only wait are another matter: guess those."),
    try_lesson="waiting",
    workload="counter",
    num=10**9,
    cells=lambda site: (
        LessonCell(strategy="cpp-serial", known=True),
        LessonCell(strategy="threads-cpp-gil", workers=site.few),
        LessonCell(strategy="threads-cpp", workers=site.few),
    ),
    explains=Explains.LET_GO,
    holds=lets_go("threads-cpp", "threads-cpp-gil", 1.3),
    needs=(Need.SECOND_CORE, Need.CPP, Need.GIL),
    within_s=20.0,
)
