"""Lesson 2: processes have an entry fee."""

from __future__ import annotations

from ...bench.events import Guessed
from ...display.i18n import later
from ...findings.claims import FindingKey
from ..lesson_claims import loses_at_the_least_num
from ..lesson_model import Explains, Lesson, LessonCell, Need

LESSON = Lesson(
    key="entry-fee",
    number=2,
    title=later("Processes have an entry fee"),
    question=later("From how much work on do two processes pay for their start?"),
    ask=later("Two processes, from ten thousand steps to many millions: at which size do they overtake one?"),
    see=later("Far behind with little work, then a crossing: the size at which they break even is named."),
    surprise=later("fork starts in a tenth of spawn's time, so laptops of one room cross at sizes far apart."),
    try_this=later("What if the workers already stand when the work comes?"),
    try_lesson="pay-once",
    workload="counter",
    nums=(10**4, 10**5, 10**6, 10**7, 10**8),
    least=10**7,  # fork pays for itself near a million, spawn near ten
    cells=lambda _site: (LessonCell(strategy="serial", known=True), LessonCell(strategy="processes", workers=2)),
    guessed=Guessed.COLD,
    explains=Explains.FEE,
    holds=loses_at_the_least_num("processes"),
    finding=FindingKey.STARTUP_OUTWEIGHS_WORK,
    needs=(Need.SECOND_CORE,),
    log=True,
    view="scaling",
)
