"""What a lesson shows once it was measured: the worst miss, the reason, and what comes next. Plain values and words.

Pure functions over a summary; the command line prints them, the window draws them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from ..bench.events import Guess, Guessed, LessonRun, Outcome
from ..display.i18n import tr
from ..display.numbers import format_factor, format_seconds, number
from ..findings import Finding, FindingKey
from ..findings.interference import VERY_FOREIGN
from ..findings.reliability import VERY_UNSTABLE
from ..results.row_names import row_name
from ..results.rows import Row
from ..summary.summary import Summary
from .catalogue import LESSONS
from .lesson_model import Lesson, LessonVerdict
from .misses import CLOSE, Miss, measured_factor, misses, typical, worst
from .reasons import cause, why


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealRow:
    """One row as a lesson shows it.

    Attributes
    ----------
    name
        What it is called in a sentence.
    guess
        "3.60x"; "known" for what nobody guesses, "" where nobody did.
    measured
        "0.98x"; "impossible", its time where the baseline has none, or why there is none.
    off_by
        "3.7 times", "close" or "".
    miss
        None without a guess, or without a measurement.
    """

    cell: int
    name: str
    guess: str
    measured: str
    off_by: str
    miss: Miss | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reveal:
    """A lesson's outcome.

    Attributes
    ----------
    lesson
        None for a lesson that this program does not know.
    contradicted
        Whether the measurement says otherwise than the lesson.
    worst
        The guess that was off by most; None where nothing was guessed.
    named
        Index of the row that the headline speaks of because it surprises: impossible, against the lesson, or that
        with the worst miss. None where nothing does.
    about
        Index of the row that the reason tells of; None where it is of none.
    typical
        Geometric mean of what the guesses were off by.
    finding
        That of the run which explains the lesson, where it was found.
    noisy
        Whether more rounds would say more.
    """

    lesson: Lesson | None
    headline: str
    reason: str
    rows: tuple[RevealRow, ...]
    contradicted: bool = False
    worst: Miss | None = None
    named: int | None = None
    about: int | None = None
    typical: float | None = None
    finding: Finding | None = None
    noisy: bool = False


def reveal(run: LessonRun, summary: Summary) -> Reveal:
    """What a run of a lesson shows, as far as it has come."""
    lesson, rows = LESSONS.get(run.key), summary.rows
    found = misses(run, rows)
    held = lesson.holds([row for row in rows if row.warm is not None]) if lesson is not None else None
    noisy = _noisy(summary)
    against = held is not None and not held.holds
    most = worst(found)
    said = _reason(lesson, most, summary, held if against else None)
    named = _named(run, found, rows, held if against else None)
    shows = most.cell if most is not None else held.row.index if held is not None else None
    return Reveal(
        lesson=lesson,
        headline=_headline(run, summary, found, held if against else None),
        reason=said,
        rows=tuple(_row(row, run, found, summary) for row in rows),
        contradicted=against and not noisy,
        worst=most,
        named=named,
        about=named if named is not None else shows,
        typical=typical(found),
        finding=next((one for one in summary.findings if lesson is not None and one.key is lesson.finding), None),
        noisy=noisy,
    )


def _noisy(summary: Summary) -> bool:
    """Whether what else went on in the machine outweighs what a lesson claims."""
    spread = {FindingKey.UNSTABLE: ("spread", VERY_UNSTABLE), FindingKey.FOREIGN_LOAD: ("share", VERY_FOREIGN)}
    return any(
        float(one.evidence[spread[one.key][0]]) > spread[one.key][1] for one in summary.findings if one.key in spread
    )


def off_by_words(miss: Miss) -> str:
    """ "3.7 times", or "close"."""
    if miss.close:
        return tr("close")
    return times_words(miss.off_by)


def times_words(factor: float) -> str:
    """ "3.7 times", "120 times"."""
    return tr("{count} times").format(count=number(factor, ",.1f" if factor < 99.95 else ",.0f"))


def miss_words(miss: Miss, rows: Sequence[Row]) -> str:
    """ "Python threads with 4 workers: you said 3.60x, it is 0.98x"."""
    said = tr("{who}: you said {guess}, it is {measured}")
    name = row_name(rows[miss.cell], rows)
    return said.format(who=name, guess=format_factor(miss.guess), measured=format_factor(miss.measured))


def _headline(run: LessonRun, summary: Summary, found: Sequence[Miss], against: LessonVerdict | None) -> str:
    rows, done = summary.rows, [row for row in summary.rows if row.warm is not None]
    if not done:
        return summary.headline
    if len(done) < len(rows) and not summary.running and summary.state:
        return _ended_early(summary.outcome, len(rows)).format(done=number(len(done)))
    if against is not None:
        noisy = tr("Too noisy to tell whether the lesson holds: {factor}")
        said = noisy if _noisy(summary) else tr("Here the lesson does not hold: {factor}")
        return said.format(factor=format_factor(against.factor))
    return _impossible(run, rows) or _worst(run, summary, found)


def _ended_early(outcome: Outcome | None, rows: int) -> str:
    """How it came that some rows have no time: a person stopped the run, it failed, or its file ends before it did."""
    match outcome:
        case Outcome.FAILED:
            return tr("Failed: {done} of {n} row(s)", "", rows)
        case None:
            return tr("Cut off: {done} of {n} row(s)", "", rows)
        case _:
            return tr("Stopped: {done} of {n} row(s)", "", rows)


def _named(run: LessonRun, found: Sequence[Miss], rows: Sequence[Row], against: LessonVerdict | None) -> int | None:
    if against is not None:
        return against.row.index
    if (guessed := _guessed_impossible(run, rows)) is not None:
        return guessed[0].index
    most = worst(found)
    return most.cell if most is not None and not most.close else None


def _guessed_impossible(run: LessonRun, rows: Sequence[Row]) -> tuple[Row, Guess] | None:
    """A row that nobody can believe, with what was guessed of it; None where there is none."""
    row = next((one for one in rows if one.impossible_rate is not None), None)
    guess = next((one for one in run.guesses if row is not None and one.cell == row.index), None)
    return (row, guess) if row is not None and guess is not None else None


def _impossible(run: LessonRun, rows: Sequence[Row]) -> str:
    """What was guessed of a row that nobody can believe; "" where there is none."""
    found = _guessed_impossible(run, rows)
    if found is None:
        return ""
    row, guess = found
    said = tr("{who}: you said {guess}, and what was measured is impossible")
    return said.format(who=row_name(row, rows), guess=format_factor(guess.factor))


def _worst(run: LessonRun, summary: Summary, found: Sequence[Miss]) -> str:
    most = worst(found)
    if most is None:
        return _without_guess(run, summary)
    if most.off_by <= CLOSE:
        return tr("All {n} guess(es) within {factor}", "", len(found)).format(factor=_at_most(most.off_by))
    return miss_words(most, summary.rows)


def _at_most(factor: float) -> str:
    """ "1.13 times": rounded up, as nothing was off by more."""
    return tr("{count} times").format(count=number(ceil(factor * 100) / 100, ".2f"))


def _without_guess(run: LessonRun, summary: Summary) -> str:
    """The row that shows the lesson best, by its number."""
    lesson = LESSONS.get(run.key)
    held = lesson.holds([row for row in summary.rows if row.warm is not None]) if lesson is not None else None
    if held is None:
        return summary.headline
    if held.row.impossible_rate is not None:
        return tr("{who}: what was measured is impossible").format(who=row_name(held.row, summary.rows))
    return f"{row_name(held.row, summary.rows)}: {format_factor(held.factor)}"


def _reason(lesson: Lesson | None, most: Miss | None, summary: Summary, against: LessonVerdict | None) -> str:
    if lesson is None:
        return summary.reason
    row = summary.rows[most.cell] if most is not None else None
    if against is not None:
        parts = [cause(lesson, against, summary), why(lesson, against.row, summary)]
    else:
        shows = lesson.holds([one for one in summary.rows if one.warm is not None])
        impossible = shows is not None and shows.row.impossible_rate is not None
        parts = [why(lesson, shows.row if impossible and shows is not None else row, summary)]
    return " ".join(part for part in parts if part) or summary.reason


def _row(row: Row, run: LessonRun, found: Sequence[Miss], summary: Summary) -> RevealRow:
    miss = next((one for one in found if one.cell == row.index), None)
    guess = next((one.factor for one in run.guesses if one.cell == row.index), None)
    measured = measured_factor(row, run.guessed)
    if row.impossible_rate is not None:
        text = tr("impossible")
    elif measured is not None:
        text = format_factor(measured)
    elif row.failure is not None:
        text = tr("failed")
    elif row.warm is not None:  # what it would be held against was not measured
        text = format_seconds((row.cold if run.guessed is Guessed.COLD and row.cold is not None else row.warm).time_s)
    else:
        text = tr("not measured")
    known = row.is_baseline and run.guessed is not Guessed.SECOND and guess is None
    return RevealRow(
        cell=row.index,
        name=row_name(row, summary.rows),
        guess=tr("known") if known else format_factor(guess) if guess is not None else "",
        measured=text,
        off_by=off_by_words(miss) if miss is not None else "",
        miss=miss,
    )
