"""Lesson 1: threads take turns."""

from __future__ import annotations

from ...display.i18n import later
from ...findings.claims import FindingKey
from ..lesson_claims import at_most
from ..lesson_model import Explains, Lesson, LessonCell, Need

LESSON = Lesson(
    key="threads-take-turns",
    number=1,
    title=later("Threads take turns"),
    question=later("How much sooner do 2, 4 or 8 Python threads finish than one?"),
    ask=later("Who has made a loop faster with threads? Ask for a number for 2, 4 and 8 threads before anyone runs."),
    see=later("The bars of the threads end where Serial's does, however many there are; processes gain."),
    surprise=later("A Python without the GIL, or one core, changes the picture; a busy laptop blurs it."),
    try_this=later("Run the same threads under a Python without the GIL. What do you expect now?"),
    try_lesson="without-the-gil",
    workload="counter",
    num=5 * 10**7,
    within_s=12.0,
    cells=lambda site: (
        LessonCell(strategy="serial", known=True),
        *(LessonCell(strategy="threads", workers=workers) for workers in (2, 4, 8)),
        LessonCell(strategy="processes", workers=site.few),
    ),
    explains=Explains.TURNS,
    holds=at_most("threads", 1.3),
    finding=FindingKey.THREADS_TAKE_TURNS,
    needs=(Need.SECOND_CORE, Need.GIL),
)
