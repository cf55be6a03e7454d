"""A presenter's page for each lesson: what to ask, what the room will see, where it can surprise.

Pure functions; in the language that is spoken where they are called.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..display.i18n import language, tr
from ..display.numbers import number
from .catalogue import LESSONS
from .lesson_model import Lesson, Need

_NEEDS = {
    Need.SECOND_CORE: lambda: tr("a second core"),
    Need.CPP: lambda: tr("the C++ strategies"),
    Need.NUMPY: lambda: tr("NumPy"),
    Need.GIL: lambda: tr("a Python with the GIL"),
    Need.FREE_THREADED: lambda: tr("a Python without the GIL"),
    Need.FREE_THREADED_315: lambda: tr("Python 3.15 without the GIL"),
    Need.FUNCTION: lambda: tr("a function of your own"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenterPage:
    """One page: its title with the number, the question, and pairs of heading and text."""

    number: int
    title: str
    question: str
    parts: tuple[tuple[str, str], ...]

    def text(self) -> str:
        """All below the title, as plain text."""
        return "\n\n".join([self.question, *(f"{head}\n{text}" for head, text in self.parts)])


def presenter_page(lesson: Lesson) -> PresenterPage:
    """The page of one lesson."""
    parts = [
        (tr("Ask the room"), tr(lesson.ask)),
        (tr("What they will see"), tr(lesson.see)),
        (tr("Where it can surprise"), tr(lesson.surprise)),
        (tr("Try this next"), tr(lesson.try_this)),
    ]
    if lesson.needs:
        parts.append((tr("It needs"), ", ".join(_NEEDS[need]() for need in lesson.needs)))
    title = tr("{number}  {title}").format(number=number(lesson.number), title=tr(lesson.title))
    return PresenterPage(number=lesson.number, title=title, question=tr(lesson.question), parts=tuple(parts))


def pages_html() -> str:
    """All pages as one HTML document that needs no other file."""
    import jinja2

    loader = jinja2.FileSystemLoader(Path(__file__).parent)
    made = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined)
    return made.get_template("presenter_page.html.jinja").render(
        language=language(),
        title=tr("Lessons: predict, run, reveal"),
        lead=tr(
            "Everybody guesses first, each machine measures itself, and the miss is the lesson. No network is needed."
        ),
        without_window=tr("Without the window"),
        pages=[presenter_page(lesson) for lesson in LESSONS.values()],
    )
