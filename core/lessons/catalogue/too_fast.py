"""Lesson 6: too fast to be true."""

from __future__ import annotations

from ...display.i18n import later
from ...findings.claims import FindingKey
from ..lesson_claims import is_impossible
from ..lesson_model import Explains, Lesson, LessonCell, Need

LESSON = Lesson(
    key="too-fast",
    number=6,
    title=later("Too fast to be true"),
    question=later("Which of these results can you not believe?"),
    ask=later("The same C++ loop twice, once without its barrier. How many times faster than Python is each?"),
    see=later("One row has no time that a core could reach: the compiler removed the loop, and it wins nothing."),
    surprise=later("The result is right all the same: a right answer says nothing about what was measured."),
    try_this=later("Now let C++ run on several threads, with and without the GIL."),
    try_lesson="let-go",
    workload="counter",
    num=2 * 10**7,
    least=2 * 10**7,  # with less, the time to begin a batch hides that nothing was computed
    cells=lambda _site: (
        LessonCell(strategy="serial", known=True),
        LessonCell(strategy="cpp-serial"),
        LessonCell(strategy="cpp-deleted"),
    ),
    explains=Explains.IMPOSSIBLE,
    holds=is_impossible("cpp-deleted"),
    finding=FindingKey.IMPOSSIBLE_RATE,
    needs=(Need.CPP,),
    log=True,
    within_s=15.0,
    view="code",
)
