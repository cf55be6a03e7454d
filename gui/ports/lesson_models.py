"""What the lesson's presenter and page say to each other, as plain data. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ...core.summary.summary import ResultVerdict

Lanes = tuple[tuple[tuple[float, float], ...], ...]


class Stage(StrEnum):
    """How far a lesson is."""

    NONE = "none"  # no lesson was picked
    LACKING = "lacking"  # this machine cannot run it
    GUESSING = "guessing"
    MEASURING = "measuring"  # the guesses are locked
    REVEALED = "revealed"


class MissTone(StrEnum):
    """How far a guess was off."""

    PLAIN = ""
    GOOD = "good"
    LOOK = "look"


@dataclass(frozen=True, slots=True, kw_only=True)
class GuessRow:
    """One row of the chart.

    Attributes
    ----------
    look
        Key of its look.
    known
        Whether nobody guesses it: it is what the others are held against.
    guess, measured
        Factors, drawn as a time of 1 / factor of the baseline's; None where there is none.
    startup
        Share of the measured time that is start-up, 0 to 1.
    spared
        Share of a first run that is start-up, which the second one has not, 0 to 1.
    base_s
        Seconds of what a factor of 1 is; None where nobody knows.
    text, time
        What stands at the measured bar: "0.98x" and "1.27 s", or why there is no bar.
    off_by
        "3.7 times", "close", "known" or "".
    worst
        Whether this guess was off by most.
    """

    cell: int
    title: str
    detail: str
    look: str
    known: bool = False
    guess: float | None = None
    measured: float | None = None
    startup: float = 0.0
    spared: float = 0.0
    base_s: float | None = None
    text: str = ""
    time: str = ""
    off_by: str = ""
    tone: MissTone = MissTone.PLAIN
    worst: bool = False
    samples: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealCard:
    """A card below the chart: its words, and the button, "" where it has none."""

    title: str
    text: str
    button: str = ""
    aside: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonState:
    """All that the lesson's page shows.

    Attributes
    ----------
    name
        "Lesson 1: Threads take turns".
    amber
        Whether the headline asks for a second look: the lesson does not hold here.
    unit
        What the axis counts, where it is no seconds: "time of Serial = 1".
    base_s
        Seconds of the baseline, where all rows share one; None for an axis in its multiples.
    about
        Whether those seconds are an estimate.
    why, then, after
        Why it came out so, what to try, the next lesson; None before.
    lanes
        Of the workers of the row that Why is about: when each ran, from 0 to 1 of a stretch of the run.
    lanes_look
        Key of the look of that row.
    wants_function
        Whether a file with a function of the user's is all that a lesson lacks.
    progress
        What was missed in the lessons done so far, in a line.
    """

    stage: Stage = Stage.NONE
    name: str = ""
    headline: str = ""
    reason: str = ""
    amber: bool = False
    badge: str = ""
    verdict: ResultVerdict = ResultVerdict.NONE
    state: str = ""
    chart_title: str = ""
    rows: tuple[GuessRow, ...] = ()
    log: bool = False
    unit: str = ""
    base_s: float | None = None
    about: bool = False
    why: RevealCard | None = None
    then: RevealCard | None = None
    after: RevealCard | None = None
    lanes: Lanes = ()
    lanes_look: str = ""
    progress: str = ""
    notes: str = ""
    wants_function: bool = False
