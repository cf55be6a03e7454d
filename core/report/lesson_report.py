"""What a lesson's run says on a terminal, after its table. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator

from ..display.i18n import tr
from ..display.numbers import number
from ..lessons.lesson_model import Lesson
from ..lessons.reveal import reveal, times_words
from ..results.run_result import RunResult
from ..summary.summary import Summary


def lesson_lines(result: RunResult, summary: Summary) -> Iterator[str]:
    """The lesson's headline, reason, guesses and typical miss; nothing for a run of no lesson."""
    run = result.started.lesson
    if run is None:
        return
    shown = reveal(run, summary)
    yield ""
    yield lesson_title(shown.lesson) if shown.lesson is not None else tr("Lesson {key}").format(key=run.key)
    yield f"{shown.headline}."
    if shown.reason:
        yield shown.reason
    for row in shown.rows:
        if row.miss is not None or (row.guess and not row.off_by):
            said = tr("  {who}: guess {guess}, measured {measured}")
            off = f", {row.off_by}" if row.off_by else ""
            yield said.format(who=row.name, guess=row.guess, measured=row.measured) + off
    if shown.typical is not None:
        yield tr("Typical miss of these guesses: {times}.").format(times=times_words(shown.typical))


def lesson_title(lesson: Lesson) -> str:
    """ "Lesson 1: Threads take turns"."""
    return tr("Lesson {number}: {title}").format(number=number(lesson.number), title=tr(lesson.title))
