"""`speeduplab lessons`, and the lesson of `speeduplab run --lesson 1`: which there are, what each needs, its plan.

Asks other Pythons only where a lesson needs one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..bench.events import LessonRun
from ..bench.model import Function, Plan
from ..display.i18n import in_language
from ..hosts.calibration import core_share
from ..hosts.found_pythons import all_pythons
from ..hosts.interpreters import this_python
from ..lessons.catalogue import LESSONS, lesson_named
from ..lessons.guessing import cell_names, parse_guesses
from ..lessons.lesson_model import Lesson, Need
from ..lessons.lesson_plan import LessonPlan, duration_s, lacks, lesson_plan, next_lesson
from ..lessons.site import Site, named
from ..machine.cores import logical_cores, physical_cores, usable_cores
from ..plan.duration import format_duration
from ..plan.kernel_rates import Rates, load_rates
from ..plan.plan_form import PlanForm
from ..plan.rules import PlanError
from ..report.lesson_report import lesson_title
from .running.function_request import FunctionOptions, refuse_without_function, with_function
from .terminal import note, show, warn, write

if TYPE_CHECKING:
    from rich.console import RenderableType

    from .running.run_request import RunRequest

_OTHERS = (Need.FREE_THREADED, Need.FREE_THREADED_315)
# What a lesson decides itself.
_OF_A_LESSON = (
    *("file", "more", "preset", "workload", "num", "nums", "sweep", "strategy", "workers", "python"),
    *("start_method", "schedule", "effort", "rounds"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedLesson:
    """A lesson as it is going to be run, with the guesses."""

    found: LessonPlan
    site: Site
    run: LessonRun

    @property
    def plan(self) -> Plan:
        return self.found.plan

    def duration_s(self, rates: Rates) -> float:
        return duration_s(self.plan, rates, self.site)


def site_here(*, others: bool) -> Site:
    """This machine; the other Pythons only where they are asked for, as each has to be started."""
    this, logical = this_python(), logical_cores()
    found = tuple(one for one in all_pythons() if one.path != this.path) if others else ()
    return Site(
        usable=usable_cores(),
        physical=physical_cores() or logical,
        logical=logical,
        this=this,
        others=found,
        free=core_share(),
    )


def asked_lesson(request: RunRequest, rates: Rates) -> AskedLesson:
    """The lesson of `--lesson` with the guesses of `--guess`, after saying what it asks and what it leaves out.

    Raises
    ------
    PlanError
        If there is no such lesson, the machine lacks something, or a guess is none.
    """
    assert request.lesson is not None
    for name in _OF_A_LESSON:
        if getattr(request, name) is not None:
            option = "FILE" if name == "file" else f"--{name.replace('_', '-')}"
            raise PlanError("lesson", f"a lesson brings its own plan: leave out --lesson or {option}")
    lesson = lesson_named(request.lesson)
    function, items = _function(lesson, request)
    site = site_here(others=any(need in _OTHERS for need in lesson.needs))
    found = lesson_plan(lesson, site, rates, function=function, items=items, seed=request.seed)
    found = replace(found, plan=replace(found.plan, time_limit_s=request.time_limit_s))
    names = cell_names(found.plan.cells, found.guessed, {one.path: named(one) for one in site.pythons})
    guesses = parse_guesses(request.guess, names)
    if not request.json:
        note(f"{lesson_title(lesson)}. {lesson.question}")
        if not guesses:
            example = ",".join(f"{name}=2.0x" for name in names)
            note(f"Without a guess. To guess first: --guess {example}")
    for text in found.notes:
        warn(text)
    return AskedLesson(found=found, site=site, run=found.locked(guesses))


def _function(lesson: Lesson, options: FunctionOptions) -> tuple[Function | None, int | None]:
    """The function of a lesson that takes one, and how many items it has."""
    if options.function is None:
        refuse_without_function(options)
        return None, None
    if Need.FUNCTION not in lesson.needs:
        raise PlanError("function", f"lesson {lesson.number} races no function of yours: leave out --function")
    form = with_function(PlanForm(), options)
    return form.function, form.num


def say_what_is_next(asked: AskedLesson) -> None:
    """What to try, and the next lesson that this machine can run."""
    lesson, site = asked.found.lesson, asked.site
    tried = LESSONS.get(lesson.try_lesson)
    if tried is not None:
        write(f"Try this: {lesson.try_this} (lesson {tried.number})\n")
    after = next_lesson(lesson, site)
    if after is not None:
        write(f"Next: {lesson_title(after)}: speeduplab run --lesson {after.number}\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedLesson:
    """A lesson in the list: how long it takes here, or what it lacks."""

    lesson: Lesson
    seconds: float | None
    lacks: str


def gather() -> list[ListedLesson]:
    """Every lesson for this machine; starts each Python once to ask what it can run."""
    site, rates = site_here(others=True), load_rates()
    return [_listed(lesson, site, rates) for lesson in LESSONS.values()]


def _listed(lesson: Lesson, site: Site, rates: Rates) -> ListedLesson:
    missing = lacks(lesson, site)
    if missing:
        return ListedLesson(lesson=lesson, seconds=None, lacks=missing)
    try:
        plan = lesson_plan(lesson, site, rates, seed=0).plan
    except PlanError as error:
        return ListedLesson(lesson=lesson, seconds=None, lacks=str(error))
    return ListedLesson(lesson=lesson, seconds=duration_s(plan, rates, site), lacks="")


def as_object(found: Sequence[ListedLesson]) -> dict[str, Any]:
    """The list as plain values."""
    rows = [
        {
            "number": one.lesson.number,
            "key": one.lesson.key,
            "title": one.lesson.title,
            "question": one.lesson.question,
            "needs": [need.value for need in one.lesson.needs],
            "lacks": one.lacks or None,
            "expected_s": one.seconds,
        }
        for one in found
    ]
    return {"format": "speeduplab-lessons", "version": 1, "lessons": rows}


def print_list(found: Sequence[ListedLesson]) -> None:
    """The list for a terminal."""
    show([_table(found)])
    write("Run one with `speeduplab run --lesson 1`; its presenter's page: `speeduplab lessons --print FILE.html`.\n")


def _table(found: Sequence[ListedLesson]) -> RenderableType:
    from rich.table import Table

    drawn = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for justify in ("right", "left"):
        drawn.add_column(justify=justify)
    for one in found:
        time = f"about {format_duration(one.seconds)}" if one.seconds is not None else one.lacks
        drawn.add_row(str(one.lesson.number), f"{one.lesson.title}: {one.lesson.question}")
        drawn.add_row("", time, style="dim")
    return drawn


def print_pages(file: Path, language: str, *, force: bool) -> None:
    """Write every presenter's page into one HTML file.

    Raises
    ------
    PlanError
        If the file is there already, cannot be written, or nobody speaks the language.
    """
    from ..lessons.presenter_page import pages_html

    if file.exists() and not force:
        raise PlanError("print", f"{file} exists already: give another name, or add --force")
    try:
        with in_language(language):
            text = pages_html()
    except LookupError as error:
        raise PlanError("language", f"{error.args[0]}: leave out --language {language}") from None
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise PlanError("print", f"{file} cannot be written: {error.strerror or error}; choose another place") from None
    note(f"Written: {file}")
