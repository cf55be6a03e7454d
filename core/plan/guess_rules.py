"""What a guess may be: the one judge of guesses that are typed, dragged, written and read. Pure functions."""

from __future__ import annotations

from ..bench.events import LessonRun
from ..display.i18n import tr
from ..display.numbers import number

SMALLEST, LARGEST = 0.01, 10_000.0
_KEY_MAX = 64


class GuessError(ValueError):
    """A guess that is none; the text names the value, the rule and the remedy."""


def check_factor(factor: float) -> float:
    """The factor, if it can be a guess; raises GuessError."""
    if not SMALLEST <= factor <= LARGEST:  # NaN is not, either
        said = tr("a guess must be from {least}x to {most}x, got {got}x: 1x is as fast, 2x twice as fast")
        least, most, got = (
            number(SMALLEST, "g"),
            number(LARGEST, ",.0f"),
            number(factor, ",.0f" if 1000 <= abs(factor) < 1e15 else "g"),
        )
        raise GuessError(said.format(least=least, most=most, got=got))
    return factor


def check_lesson(lesson: LessonRun, cells: int) -> None:
    """Raise GuessError where a lesson names what a plan of so many cells has not."""
    if not 0 < len(lesson.key) <= _KEY_MAX or not lesson.key.isprintable():
        raise GuessError(f"a lesson's key has 1 to {_KEY_MAX} printable characters, got {lesson.key!r:.80}")
    last = -1
    for guess in lesson.guesses:
        if not last < guess.cell < cells:
            raise GuessError(f"guesses name each cell from 0 to {cells - 1} once and in order, got {guess.cell}")
        last = guess.cell
        check_factor(guess.factor)
