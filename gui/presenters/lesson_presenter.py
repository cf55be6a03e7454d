"""Predict, run, reveal: which lesson is on, what was guessed, and what its run says of it. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from ...core.bench.events import Guessed, LessonRun
from ...core.display.i18n import tr
from ...core.lessons.catalogue import LESSONS
from ...core.lessons.lesson_model import Lesson, Need
from ...core.lessons.lesson_plan import LessonPlan, lesson_plan, moved_guesses, next_lesson
from ...core.lessons.presenter_page import PresenterPage, presenter_page
from ...core.lessons.progress import Done, done_lessons, progress_words
from ...core.plan.guess_rules import check_factor
from ...core.plan.rules import PlanError
from ...core.results.rows import Basis
from ...core.results.run_result import RunResult
from ...core.summary.summary import Summary, summarise
from ..ports.lesson_models import LessonState
from ..ports.run_ports import Services
from ..ports.view_models import Page
from .lesson_state import Around, guessing, lacking, measuring, no_lesson, revealed
from .plan_presenter import PlanPresenter


class LessonWindowPort(Protocol):
    """The window, as far as lessons need it."""

    def set_lesson(self, state: LessonState, /) -> None: ...
    def show_page(self, page: Page, /) -> None: ...
    def set_view(self, key: str, /) -> None: ...
    def ask_consent(self, question: str, facts: str, agreed: Callable[[], None], /) -> None: ...
    def show_error(self, title: str, text: str, details: str = "", /) -> object: ...


class LessonPresenter:
    """The lesson that is on.

    Parameters
    ----------
    folder
        Of run files, in which earlier guesses are found; None for the user's data folder.
    """

    def __init__(
        self, window: LessonWindowPort, plans: PlanPresenter, services: Services, folder: Path | None = None
    ) -> None:
        self._window, self._plans, self._services, self._folder = window, plans, services, folder
        self._found: LessonPlan | None = None
        self._guesses: dict[int, float] = {}
        self._lacking: Lesson | None = None
        self._own_plan = False  # whether somebody has set a plan since that was picked
        self._result: RunResult | None = None
        self._shown: LessonRun | None = None  # of the run in sight
        self._asked: set[str] = set()
        self._done: tuple[Done, ...] = ()
        self._measuring = False
        self._reopened = False  # whether the run in sight was opened, not measured here
        plans.watch_site(self._site_changed)
        window.set_lesson(no_lesson())

    def start(self) -> None:
        """Look for earlier guesses, beside the window."""
        self._services.call_in_background(partial(done_lessons, self._folder), self._done_known)

    @property
    def lesson(self) -> Lesson | None:
        """That which is on: whose run is in sight, or whose guesses are."""
        if self._shown is not None:
            return LESSONS.get(self._shown.key)
        return self._lacking or (self._found.lesson if self._found is not None else None)

    @property
    def guesses(self) -> dict[int, float]:
        """What was guessed so far, by cell."""
        return self._guesses

    def pick(self, key: str) -> None:
        """Set a lesson's plan and ask for guesses; where the machine lacks something, say what."""
        self._forget()
        self._take(LESSONS[key])
        self._own_plan = False
        self._window.show_page(Page.PREDICT)
        self._services.call_in_background(self._services.core_share, self._free_known)

    def _forget(self) -> None:
        self._shown, self._guesses, self._found, self._lacking = None, {}, None, None
        self._measuring = self._reopened = False

    def _take(self, lesson: Lesson) -> None:
        try:
            found = self._plan_of(lesson)
        except PlanError as problem:
            self._lacking = lesson
            self._plans.pick("")
            self._window.set_lesson(lacking(lesson, str(problem), self._around()))
        else:
            self._lacking, self._found = None, found
            self._plans.take_lesson(found)
            self._show_guesses()

    def _plan_of(self, lesson: Lesson) -> LessonPlan:
        """Raises PlanError where the machine lacks something."""
        form, site = self._plans.form, self._plans.site
        function = form.function if Need.FUNCTION in lesson.needs else None
        items = form.num if function is not None else None
        return lesson_plan(lesson, site, self._plans.rates, function=function, items=items)

    def _free_known(self, share: float | Exception) -> None:
        if not isinstance(share, Exception):
            self._plans.set_free(share)

    def _site_changed(self) -> None:
        """More is known of the machine: what was lacking may be there, or the lesson be too large to end in time."""
        if self._shown is not None:
            self._show_reveal()
            if self._reopened and self._found is not None and self._plans.lesson is self._found:
                self.run_opened()
        elif self._lacking is not None:
            self._take_again(self._lacking)
        elif self._found is not None and self._plans.lesson is self._found and not self._measuring:
            self._fit_again(self._found)

    def _take_again(self, lesson: Lesson) -> None:
        """What is typed in the panel meanwhile stays, unless the lesson can run now."""
        try:
            self._plan_of(lesson)
        except PlanError as problem:
            self._window.set_lesson(lacking(lesson, str(problem), self._around()))
        else:
            self._take(lesson)

    def _fit_again(self, before: LessonPlan) -> None:
        """The lesson for the machine as it is known now; guesses stay with their rows."""
        try:
            found = self._plan_of(before.lesson)
        except PlanError:
            self._forget()
            self._take(before.lesson)
            return
        if found.plan.cells != before.plan.cells or found.notes != before.notes:
            self._guesses, self._found = moved_guesses(self._guesses, before, found), found
            self._plans.take_lesson(found)
            self._show_guesses()

    def leave(self) -> None:
        """A plan of one's own takes the lesson's place."""
        self._forget()
        self._plans.pick("")
        self._window.set_lesson(no_lesson())

    def plan_set(self) -> None:
        """Somebody put something else into the panel."""
        self._own_plan = True

    def missing(self) -> LessonState | None:
        """What the lesson lacks, and which comes next; None where it can run, or somebody has set a plan meanwhile."""
        if self._lacking is None or self._own_plan:
            return None
        try:
            self._plan_of(self._lacking)
        except PlanError as problem:
            return lacking(self._lacking, str(problem), self._around())
        return None

    def waits_for_function(self) -> Lesson | None:
        """The lesson that lacked a function, if one is chosen now."""
        waiting = self._lacking
        if (
            waiting is None
            or self._shown is not None
            or Need.FUNCTION not in waiting.needs
            or self._plans.form.function is None
        ):
            return None
        return waiting

    def guess(self, cell: int, factor: float) -> None:
        """A bar was moved, or a factor typed."""
        if self._found is not None and self._shown is None:
            self._guesses[cell] = check_factor(factor)
            self._show_guesses()

    def clear(self) -> None:
        """Forget the guesses."""
        self._guesses = {}
        if self._found is not None and self._shown is None:
            self._show_guesses()

    def lock(self) -> LessonRun | None:
        """The lesson of the run that begins now, with its guesses; None where the plan is no lesson's."""
        if self._plans.lesson is None or self._plans.lesson is not self._found:
            return None
        self._measuring, self._reopened = True, False
        return self._found.locked(self._guesses)

    def may_run(self, run: Callable[[], None]) -> bool:
        """Whether Run can go on; asks once where nothing was guessed, and calls `run` if that is meant."""
        found = self._plans.lesson
        if found is None or found is not self._found or self._guesses or found.lesson.key in self._asked:
            return True
        self._asked.add(found.lesson.key)
        facts = tr("Those who guess first remember the result. Drag a bar to where you think it will land.")
        self._window.ask_consent(tr("Run without a guess?"), facts, run)
        return False

    # What the run's presenter tells

    def set_run(self, result: RunResult | None) -> None:
        """The samples as far as they have come."""
        self._result = result

    def set_summary(self, summary: Summary | None) -> None:
        """A run is in sight, or none."""
        result = self._result
        run = result.started.lesson if result is not None else None
        if summary is None or result is None or run is None:
            if self._shown is not None:
                self._shown = None
                self._show_plan()
            return
        self._shown = run
        if summary.running:
            self._window.set_lesson(measuring(run, result))
            return
        self._measuring = False
        self._show_reveal()
        if run.guesses:
            self.start()

    def run_opened(self) -> None:
        """A run file was opened: beside a lesson's reveal the panel holds that lesson, as this machine would run it."""
        lesson = LESSONS.get(self._shown.key) if self._shown is not None else None
        if lesson is None:
            return
        shown = self._shown
        self._forget()
        self._shown, self._reopened = shown, True
        try:
            self._found = self._plan_of(lesson)
            self._plans.take_lesson(self._found)
        except PlanError:  # what it lacks is said where it is picked, or Run pressed
            self._lacking, self._own_plan = lesson, False

    # What the buttons of the reveal do

    @property
    def basis(self) -> Basis:
        """Which times the lesson in sight is about; a first run's where the second is held against it."""
        run = self._shown
        return Basis.COLD if run is not None and run.guessed is not Guessed.WARM else Basis.WARM

    def show_why(self) -> None:
        """The view in which the reason is seen."""
        if self.lesson is not None:
            self._window.set_view(self.lesson.view)

    def after(self) -> Lesson | None:
        """The next lesson that this machine can run."""
        return next_lesson(self.lesson, self._plans.site) if self.lesson is not None else None

    def write_pages(self, path: Path) -> None:
        """Every presenter's page in one file."""
        from ...core.lessons.presenter_page import pages_html

        try:
            path.write_text(pages_html(), encoding="utf-8")
        except OSError as problem:
            said = tr("{path} cannot be written: {reason}; choose another place")
            text = said.format(path=path, reason=problem.strerror or problem)
            self._window.show_error(tr("The pages were not written"), text)

    def take_over(self, other: LessonPresenter) -> None:
        """Go on with what another window was guessing, in this one's language."""
        if other.lesson is not None and self._shown is None:
            self.pick(other.lesson.key)
            for cell, factor in other.guesses.items():
                self.guess(cell, factor)

    def page_of_presenter(self) -> PresenterPage:
        """What to ask, what they will see, where it can surprise; of lesson 1 where none is on."""
        return presenter_page(self.lesson or next(iter(LESSONS.values())))

    def _show_plan(self) -> None:
        if self._found is not None and self._plans.lesson is self._found:
            self._show_guesses()
        else:
            self._found = None
            self._window.set_lesson(no_lesson())

    def _show_guesses(self) -> None:
        assert self._found is not None
        self._window.set_lesson(guessing(self._found, self._guesses, self._around()))

    def _show_reveal(self) -> None:
        """What the run in sight says, once all of it is there."""
        run, result = self._shown, self._result
        if run is None or result is None:
            return
        own = summarise(result, basis=Basis.COLD if run.guessed.value == Basis.COLD.value else Basis.WARM)
        if not own.running:
            self._window.set_lesson(revealed(run, result, own, self._around()))

    def _around(self) -> Around:
        return Around(site=self._plans.site, rates=self._plans.rates, progress=progress_words(self._done))

    def _done_known(self, found: tuple[Done, ...] | Exception) -> None:
        if isinstance(found, Exception) or found == self._done:
            return
        self._done = found
        if self._shown is not None:
            self._show_reveal()
        elif self._found is not None and self._shown is None:
            self._show_guesses()
