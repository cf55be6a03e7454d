"""Lesson 5: one C++ thread can win."""

from __future__ import annotations

from ...display.i18n import later
from ..lesson_claims import beats
from ..lesson_model import Explains, Lesson, LessonCell, Need

LESSON = Lesson(
    key="native-thread",
    number=5,
    title=later("One C++ thread can win"),
    question=later("Can one C++ thread beat all Python processes of this machine?"),
    ask=later("All cores with Python, or one core with C++: who wins, and by how much?"),
    see=later("One C++ thread is far ahead of all processes, and C++ threads further still: it takes a log axis."),
    surprise=later("How far depends on the loop: with NumPy inside it, Python's own part is small."),
    try_this=later("That is fast. How fast is too fast to be true?"),
    try_lesson="too-fast",
    workload="counter",
    num=10**8,
    cells=lambda site: (
        LessonCell(strategy="serial", known=True),
        LessonCell(strategy="processes", workers=site.few),
        LessonCell(strategy="cpp-serial"),
        LessonCell(strategy="cpp-threads", workers=site.few),
    ),
    explains=Explains.RATE,
    holds=beats("cpp-serial", "processes"),
    needs=(Need.CPP,),
    log=True,
    view="runtime",
)
