"""Lesson 11: waiting is not computing."""

from __future__ import annotations

from ...display.i18n import later
from ..lesson_claims import at_least
from ..lesson_model import Explains, Lesson, LessonCell

LESSON = Lesson(
    key="waiting",
    number=11,
    title=later("Waiting is not computing"),
    question=later("A hundred waits of 10 ms: how much sooner are 2, 8 and 32 threads done?"),
    ask=later("Lesson 1 said that threads take turns. Is that so for a program that waits for a network?"),
    see=later("Threads gain almost as much as there are of them, with the GIL: nobody holds it while waiting."),
    surprise=later("A hundred waits do not divide by 32 evenly: the last few decide."),
    try_this=later("Most programs wait and compute: race one of your own."),
    try_lesson="own-function",
    workload="sleep",
    num=100,
    cells=lambda _site: (
        LessonCell(strategy="serial", known=True),
        *(LessonCell(strategy="threads", workers=workers) for workers in (2, 8, 32)),
    ),
    explains=Explains.WAITS,
    holds=at_least("threads", 4.0),
    log=True,
)
