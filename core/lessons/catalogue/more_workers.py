"""Lesson 4: more workers is not more speed."""

from __future__ import annotations

from collections.abc import Iterator

from ...bench.events import Guessed
from ...bench.model import StartMethod
from ...display.i18n import later
from ...findings.claims import FindingKey
from ..lesson_claims import most_workers_are_not_best
from ..lesson_model import Explains, Lesson, LessonCell, Need
from ..site import Site

_MOST = 32  # more show nothing new, and take a laptop's memory


def _cells(site: Site) -> Iterator[LessonCell]:
    """1, 2, 4, ... up to four times the logical cores, and the physical ones."""
    yield LessonCell(strategy="serial", known=True)
    counts = {min(site.physical, _MOST)} | {1 << power for power in range(6) if 1 << power <= 4 * site.logical}
    for workers in sorted(counts):
        yield LessonCell(strategy="processes", workers=workers, start_method=StartMethod.SPAWN)


LESSON = Lesson(
    key="more-workers",
    number=4,
    title=later("More workers is not more speed"),
    question=later("With how many processes is this machine fastest?"),
    ask=later("Who would start 16 workers on this laptop? Guess each bar; the best one is the question."),
    see=later("A best number near the cores of the machine; beyond it every worker only adds its start."),
    surprise=later("Cores that share (SMT) or differ (P and E) move the knee; a quota moves it most."),
    try_this=later("Share the same work among C++ threads, whose start costs next to nothing."),
    try_lesson="native-thread",
    workload="counter",
    num=2 * 10**7,
    cells=lambda site: tuple(_cells(site)),
    guessed=Guessed.COLD,
    explains=Explains.CORES,
    holds=most_workers_are_not_best("processes"),
    finding=FindingKey.WORKERS_ABOVE_LOGICAL_CORES,
    needs=(Need.SECOND_CORE,),
    view="scaling",
)
