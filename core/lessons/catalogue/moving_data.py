"""Lesson 8: moving data costs."""

from __future__ import annotations

from ...display.i18n import later
from ...findings.claims import FindingKey
from ..lesson_claims import better_on
from ..lesson_model import Explains, Lesson, LessonCell, Need

LESSON = Lesson(
    key="moving-data",
    number=8,
    title=later("Moving data costs"),
    question=later("Is it faster to send the numbers to the workers, or only where they begin and end?"),
    ask=later("The workers stand already. Sending millions of numbers to them: gain or loss?"),
    see=later("With the numbers sent, two processes lose to one; with ranges only, they gain."),
    surprise=later("Shared memory and heavier work per number change it: try both."),
    try_this=later("Some calls use all cores without being asked. Guess how many."),
    try_lesson="numpy-parallel",
    workload="ship",
    num=2 * 10**6,
    cells=lambda _site: tuple(
        LessonCell(strategy=strategy, workers=workers, workload=workload, known=strategy == "serial")
        for workload in ("ship", "ship-ranges")
        for strategy, workers in (("serial", 1), ("processes", 2))
    ),
    explains=Explains.SHIPPING,
    holds=better_on("processes", "ship-ranges", "ship"),
    finding=FindingKey.MOVING_OUTWEIGHS_WORK,
    needs=(Need.SECOND_CORE,),
    view="runtime",
)
