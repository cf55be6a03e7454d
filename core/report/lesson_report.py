"""What a lesson's run says on a terminal, after its table. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from ..bench.events import Guessed
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
    if any(row.measured for row in shown.rows):
        yield _basis(run.guessed)
    for row in shown.rows:
        if row.guess and run.guesses:
            said = tr("  {who}: guess {guess}, measured {measured}")
            off = f", {row.off_by}" if row.off_by else ""
            yield said.format(who=row.name, guess=row.guess, measured=row.measured) + off
        else:
            yield tr("  {who}: measured {measured}").format(who=row.name, measured=row.measured)
    if shown.typical is not None:
        yield tr("Typical miss of these guesses: {times}.").format(times=times_words(shown.typical))


def _basis(guessed: Guessed) -> str:
    """What the factors of a lesson are, which the table above may show by another time."""
    match guessed:
        case Guessed.COLD:
            return tr("Times faster than the baseline, start-up counted:")
        case Guessed.SECOND:
            return tr("Times that the second run is faster than the first:")
        case Guessed.WARM:
            return tr("Times faster than the baseline, workers standing:")
        case _:
            assert_never(guessed)


def lesson_title(lesson: Lesson) -> str:
    """ "Lesson 1: Threads take turns"."""
    return tr("Lesson {number}: {title}").format(number=number(lesson.number), title=tr(lesson.title))
