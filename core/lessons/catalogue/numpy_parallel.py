"""Lesson 9: NumPy may already be parallel."""

from __future__ import annotations

from ...display.i18n import later
from ..lesson_claims import above_one_core
from ..lesson_model import Explains, Lesson, LessonCell, Need

LESSON = Lesson(
    key="numpy-parallel",
    number=9,
    title=later("NumPy may already be parallel"),
    question=later("One NumPy call against C++ on one thread and on several: where does it land?"),
    ask=later("NumPy runs on one worker here. How many cores will its one call use?"),
    see=later("NumPy's one call does more arithmetic than one core can: its library brings threads of its own."),
    surprise=later("With OMP_NUM_THREADS=1, or a NumPy built otherwise, it is one core after all."),
    try_this=later("Race a function of your own: it may hold such calls."),
    try_lesson="own-function",
    workload="matmul",
    num=2000,  # large enough that a tick of the clock that counts CPU time is little of it
    cells=lambda site: (
        LessonCell(strategy="cpp-serial", known=True),
        LessonCell(strategy="cpp-threads", workers=site.few),
        LessonCell(strategy="numpy"),
    ),
    explains=Explains.INSIDE,
    holds=above_one_core("numpy"),
    needs=(Need.SECOND_CORE, Need.CPP, Need.NUMPY),
    within_s=20.0,
    view="runtime",
)
