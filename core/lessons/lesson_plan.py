"""From a lesson and a machine to a plan that ends in time; or what the machine lacks for it. Pure functions."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from ..bench.events import Guess, LessonRun
from ..bench.model import Cell, Effort, Function, Plan
from ..bench.strategies import STRATEGIES
from ..bench.workloads import OWN, WORKLOADS, kernel_missing
from ..display.i18n import tr
from ..display.numbers import format_percent, number
from ..plan.duration import estimate_s
from ..plan.guess_rules import check_lesson
from ..plan.kernel_rates import SLOWEST, Rates
from ..plan.plan_making import default_start_method, drawn_seed
from ..plan.python_facts import PythonFacts
from ..plan.reasons_why_not import grouped_notes, own_missing, spoken
from ..plan.rules import PlanError
from ..plan.sweeps import sweep_nums
from .catalogue import LESSONS
from .lesson_model import Lesson, LessonCell, Need, Under
from .site import Site, named, reasons

# A lesson on less than this part of its work would show the start of the workers, not what it is about.
_SMALLEST = 50
# Where most of the time is spent on starts, more work costs next to nothing: then there is no reason to have less.
_HARDLY_LONGER = 1.1
# Nobody in a room waits longer, not even for a lesson that shows nothing with less work.
_LONGEST_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonPlan:
    """A lesson as this machine runs it.

    Attributes
    ----------
    known
        Indices of the cells that nobody guesses.
    notes
        What was left out, and why, as sentences.
    """

    lesson: Lesson
    plan: Plan
    known: frozenset[int]
    notes: tuple[str, ...] = ()

    @property
    def guessed(self) -> tuple[int, ...]:
        """Indices of the cells that are guessed, in the order of the plan."""
        return tuple(index for index in range(len(self.plan.cells)) if index not in self.known)

    def locked(self, guesses: Mapping[int, float]) -> LessonRun:
        """The guesses as a run keeps them, by cell, locked now; raises GuessError where one cannot be."""
        run = LessonRun(
            key=self.lesson.key,
            guessed=self.lesson.guessed,
            locked=datetime.now().astimezone().isoformat(timespec="seconds"),
            guesses=tuple(Guess(cell=cell, factor=factor) for cell, factor in sorted(guesses.items())),
        )
        check_lesson(run, len(self.plan.cells))
        return run


def lacks(lesson: Lesson, site: Site, function: Function | None = None) -> str:
    """What the machine lacks for a lesson, as a sentence with the remedy; "" where it has all."""
    return next((text for need in lesson.needs if (text := _lacks(need, site, function))), "")


def next_lesson(lesson: Lesson, site: Site, function: Function | None = None) -> Lesson | None:
    """The next one by number that this machine can run; None after the last."""
    return next(
        (row for row in LESSONS.values() if row.number > lesson.number and not lacks(row, site, function)), None
    )


def lesson_plan(
    lesson: Lesson,
    site: Site,
    rates: Rates,
    *,
    function: Function | None = None,
    items: int | None = None,
    seed: int | None = None,
) -> LessonPlan:
    """The cells of a lesson with the largest num that ends in time on this machine.

    Parameters
    ----------
    items
        Of a function of the user's: how often it is called.

    Raises
    ------
    PlanError
        If the machine lacks something that the lesson needs; the text says what, and offers the next lesson.
    """
    if missing := lacks(lesson, site, function):
        raise PlanError("lesson", f"{missing} {_offer(lesson, site, function)}".strip())
    seed = drawn_seed() if seed is None else seed
    sized = [_with_nums(lesson, site, nums, seed, function) for nums in _sizes(lesson, items)]
    fitting = _fitting(sized, site, rates)
    if site.busy and not WORKLOADS[lesson.workload].waits:
        alone = _fitting(sized, replace(site, free=1.0), rates)
        smaller = tr("Other programs have the cores: {share} of one is free, and the lesson is the smaller for it.")
        longer = tr("Other programs have the cores: {share} of one is free, and the lesson takes longer for it.")
        said = longer if fitting.plan.cells == alone.plan.cells else smaller
        return replace(fitting, notes=(*fitting.notes, said.format(share=format_percent(site.free))))
    return fitting


def _fitting(sized: Sequence[LessonPlan], site: Site, rates: Rates) -> LessonPlan:
    """The largest that ends in time, of several in ascending order."""
    fitting, limit_s = sized[0], sized[0].lesson.within_s
    limit_s = max(limit_s, _HARDLY_LONGER * duration_s(fitting.plan, rates, site))
    for found in sized[1:]:
        too_little = found.plan.cells[-1].num <= found.lesson.least
        if duration_s(found.plan, rates, site) > (max(limit_s, _LONGEST_S) if too_little else limit_s):
            break
        fitting = found
    return fitting


def duration_s(plan: Plan, rates: Rates, site: Site) -> float:
    """Seconds that a lesson's plan will take beside what else runs on the machine now; waiting needs no core."""
    seconds = estimate_s(plan, rates, site.usable)
    return seconds if all(WORKLOADS[cell.workload].waits for cell in plan.cells) else site.lasts_s(seconds)


def expected_s(cell: Cell, rates: Rates) -> float:
    """Seconds that one worker takes for a cell's work, by what was measured here before."""
    rate = rates.get((cell.workload, STRATEGIES[cell.strategy].backend), SLOWEST)
    return WORKLOADS[cell.workload].cost(cell.num) / rate


def _sizes(lesson: Lesson, items: int | None) -> Iterator[tuple[int, ...]]:
    """Sizes to choose from, the least work first."""
    if lesson.workload == OWN:
        yield (items or 1,)
    elif lesson.nums:
        for count in range(2, len(lesson.nums) + 1):
            yield lesson.nums[:count]
    else:
        cost = WORKLOADS[lesson.workload].cost
        for num in sweep_nums(lesson.num, max(lesson.num // 10**4, 1)):
            if cost(num) >= cost(lesson.num) / _SMALLEST:
                yield (num,)


def _with_nums(lesson: Lesson, site: Site, nums: Sequence[int], seed: int, function: Function | None) -> LessonPlan:
    why = reasons(site.pythons)
    cells: dict[Cell, bool] = {}
    missing: list[tuple[str, str, str]] = []
    for num in nums:
        for wanted in lesson.cells(site):
            cell, python = _cell(lesson, wanted, num, site)
            strategy = STRATEGIES[cell.strategy]
            unfit = own_missing(function, strategy) if function else kernel_missing(cell.workload, strategy.backend)
            if reason := unfit or why.get((cell.python, cell.strategy)):
                version = named(python) if python is not None and python is not site.this else ""
                missing.append((tr(strategy.title), version, spoken(reason)))
            else:
                cells.setdefault(cell, wanted.known)
    plan = Plan(cells=tuple(cells), rounds=Effort.QUICK.rounds, seed=seed, function=function)
    notes = [note for version in dict.fromkeys(one[1] for one in missing) for note in _notes(missing, version)]
    if all(cells.values()):
        raise PlanError("lesson", " ".join([tr("Nothing of this lesson can run here."), *notes]))
    known = frozenset(index for index, is_known in enumerate(cells.values()) if is_known)
    return LessonPlan(lesson=lesson, plan=plan, known=known, notes=tuple(notes))


def _notes(missing: Sequence[tuple[str, str, str]], version: str) -> tuple[str, ...]:
    return grouped_notes(one for one in missing if one[1] == version)


def _cell(lesson: Lesson, wanted: LessonCell, num: int, site: Site) -> tuple[Cell, PythonFacts | None]:
    python = _python(wanted.under, site)
    version = python.version if python is not None else ".".join(map(str, sys.version_info[:3]))
    method = wanted.start_method
    if STRATEGIES[wanted.strategy].team.has_start_methods and method is None:
        method = default_start_method(version, sys.platform)
    cell = Cell(
        workload=wanted.workload or lesson.workload,
        num=wanted.num or num,
        strategy=wanted.strategy,
        workers=wanted.workers,
        python=python.path if python is not None else sys.executable,
        start_method=method,
    )
    return cell, python


def _python(under: Under, site: Site) -> PythonFacts | None:
    match under:
        case Under.THIS:
            return site.this
        case Under.FREE_THREADED:
            return site.free_threaded()
        case Under.FREE_THREADED_315:
            return site.free_threaded((3, 15))
        case Under.WITH_GIL:
            return site.with_gil(site.free_threaded())
        case _:
            assert_never(under)


def _lacks(  # noqa: PLR0911  # one for each need
    need: Need, site: Site, function: Function | None
) -> str:
    this = site.this
    match need:
        case Need.SECOND_CORE if site.usable < 2:
            return tr("This lesson needs a second core, and this program may use one.")
        case Need.CPP if this is not None and (reason := this.unavailable.get("cpp-serial")):
            return tr("This lesson needs the C++ strategies: {reason}").format(reason=spoken(reason))
        case Need.NUMPY if this is not None and (reason := this.unavailable.get("numpy")):
            return tr("This lesson needs NumPy: {reason}").format(reason=spoken(reason))
        case Need.GIL if this is not None and this.gil is False:
            return tr("This lesson needs a Python with the GIL, and this is {version}.").format(version=named(this))
        case Need.FREE_THREADED if site.free_threaded() is None:
            return tr(
                "This lesson needs a Python without the GIL, such as 3.14t, and none is known here; "
                "add one under Python in the plan, or with `speeduplab list --add-python PATH`."
            )
        case Need.FREE_THREADED_315 if site.free_threaded((3, 15)) is None:
            return tr(
                "This lesson needs Python 3.15 without the GIL (3.15t), and none is known here; "
                "add one under Python in the plan, or with `speeduplab list --add-python PATH`."
            )
        case Need.FUNCTION if function is None:
            return tr(
                "This lesson needs a function of yours: open a .py file in the window, "
                "or add --function FILE.py:NAME and --items N."
            )
    return ""


def _offer(lesson: Lesson, site: Site, function: Function | None) -> str:
    after = next_lesson(lesson, site, function)
    if after is None:
        return ""
    return tr("Next: lesson {number}, {title}.").format(number=number(after.number), title=tr(after.title))


def moved_guesses(guesses: Mapping[int, float], before: LessonPlan, after: LessonPlan) -> dict[int, float]:
    """Guesses by cell of another plan of the same lesson, whose num may be another; of rows that are gone, none."""
    places = {_row_of(before.lesson, cell): index for index, cell in enumerate(after.plan.cells)}
    moved = {places.get(_row_of(before.lesson, before.plan.cells[index])): factor for index, factor in guesses.items()}
    return {index: factor for index, factor in moved.items() if index is not None}


def _row_of(lesson: Lesson, cell: Cell) -> Cell:
    """What a row is to who guesses: its num only where the lesson compares several."""
    return cell if lesson.nums else replace(cell, num=1)


def with_seed(found: LessonPlan) -> LessonPlan:
    """The same with a seed of its own, for another run."""
    return replace(found, plan=replace(found.plan, seed=drawn_seed()))
