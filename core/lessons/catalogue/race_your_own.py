"""Lesson 13: your own function."""

from __future__ import annotations

from ...bench.workloads import OWN
from ...display.i18n import later
from ..lesson_claims import claims_nothing
from ..lesson_model import Explains, Lesson, LessonCell, Need

LESSON = Lesson(
    key="own-function",
    number=13,
    title=later("Your own function"),
    question=later("Will threads or processes make your own function faster?"),
    ask=later("What does the function do most of the time: compute, wait, or move data? Guess from that."),
    see=later("The answer for this function on this machine, with what its workers waited for."),
    surprise=later("A call that releases the GIL makes threads gain where lesson 1 says they cannot."),
    try_this=later("See which part of a first run a second one does not pay for."),
    try_lesson="second-run",
    workload=OWN,
    cells=lambda site: (
        LessonCell(strategy="serial", known=True),
        LessonCell(strategy="threads", workers=site.few),
        LessonCell(strategy="processes", workers=site.few),
    ),
    explains=Explains.TURNS,
    holds=claims_nothing,
    needs=(Need.FUNCTION,),
    view="runtime",
)
