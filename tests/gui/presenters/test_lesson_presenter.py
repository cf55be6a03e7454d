"""Predict, run, reveal: what is guessed is locked, and what was measured is held against it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from speeduplab.core.bench.events import Guessed, LessonRun, Outcome, RunStarted
from speeduplab.core.bench.model import Backend
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.ports.lesson_models import LessonState, Stage
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.presenters.lesson_presenter import LessonPresenter
from speeduplab.gui.presenters.plan_presenter import PlanPresenter
from stand_ins import Facts, FakePlanView, FakeWindow
from synthetic import Timed, cell, run_events

ABLE = dict.fromkeys(STRATEGIES)


class LessonWindow(FakeWindow):
    """Keeps what the lesson's page was told."""

    def __init__(self) -> None:
        super().__init__()
        self.lessons: list[LessonState] = []
        self.questions: list[tuple[str, Any]] = []
        self.views: list[str] = []

    def set_lesson(self, state: LessonState) -> None:
        self.lessons.append(state)

    def set_view(self, key: str) -> None:
        self.views.append(key)

    def ask_consent(self, question: str, facts: str, agreed: Any) -> None:
        self.questions.append((question, agreed))

    @property
    def lesson(self) -> LessonState:
        return self.lessons[-1]


class NoServices:
    """Nothing is looked for on the disk; other programs take what a test says."""

    share = 1.0

    def call_in_background(self, call: Any, done: Any) -> None:
        done(call() if call == self.core_share else ())

    def core_share(self) -> float:
        return self.share


@pytest.fixture
def window() -> LessonWindow:
    return LessonWindow()


@pytest.fixture
def plans(window: LessonWindow) -> PlanPresenter:
    made = PlanPresenter(FakePlanView(), window, {("counter", backend): 3e7 for backend in ()})
    made.add_python(Facts(unavailable=dict(ABLE)))
    made.set_cores(2, 2, 2)
    return made


@pytest.fixture
def services() -> NoServices:
    return NoServices()


@pytest.fixture
def lessons(window: LessonWindow, plans: PlanPresenter, services: NoServices) -> LessonPresenter:
    return LessonPresenter(window, plans, services)  # type: ignore[arg-type]


def measured(lessons: LessonPresenter, plans: PlanPresenter, **options: Any) -> RunResult:
    """A run of the lesson's plan that takes as long with threads as without."""
    plan = plans.new_plan()
    assert plan is not None
    started, *events = run_events([Timed(cell=cell, warm_s=1.0, startup_s=0.0) for cell in plan.cells], **options)
    assert isinstance(started, RunStarted)
    return RunResult.fold([replace(started, plan=replace(plan, rounds=7), lesson=lessons.lock()), *events])


def shown(lessons: LessonPresenter, result: RunResult) -> None:
    lessons.set_run(result)
    lessons.set_summary(summarise(result))


def test_before_a_lesson_is_picked_the_page_says_what_it_is_for(window: LessonWindow, lessons: LessonPresenter) -> None:
    assert window.lesson.stage is Stage.NONE
    assert lessons.lock() is None


def test_a_picked_lesson_asks_for_guesses_of_all_but_what_is_known(
    window: LessonWindow, lessons: LessonPresenter
) -> None:
    lessons.pick("threads-take-turns")
    assert window.pages[-1] is Page.PREDICT
    assert window.lesson.stage is Stage.GUESSING
    assert [(row.title, row.known) for row in window.lesson.rows] == [
        ("Serial", True),
        ("Python threads", False),
        ("Python threads", False),
        ("Python threads", False),
        ("Processes", False),
    ]


def test_run_locks_the_guesses_as_they_stand(lessons: LessonPresenter) -> None:
    lessons.pick("threads-take-turns")
    lessons.guess(2, 3.6)
    lessons.guess(1, 2.0)
    locked = lessons.lock()
    assert locked is not None
    assert [(one.cell, one.factor) for one in locked.guesses] == [(1, 2.0), (2, 3.6)]


def test_run_without_a_guess_asks_once_and_a_guess_spares_the_question(
    window: LessonWindow, lessons: LessonPresenter
) -> None:
    lessons.pick("threads-take-turns")
    assert not lessons.may_run(lambda: None)
    assert [question for question, _ in window.questions] == ["Run without a guess?"]
    assert lessons.may_run(lambda: None)
    lessons.pick("pay-once")
    lessons.guess(1, 2.0)
    assert lessons.may_run(lambda: None)
    assert len(window.questions) == 1


def test_nothing_that_was_measured_is_told_before_the_run_has_ended(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("threads-take-turns")
    lessons.guess(1, 2.0)
    shown(lessons, measured(lessons, plans, outcome=None, rounds_done=3))
    assert window.lesson.stage is Stage.MEASURING
    assert all(row.measured is None for row in window.lesson.rows)
    assert window.lesson.rows[1].guess == 2.0


def test_the_reveal_names_the_worst_miss_and_offers_the_next_lesson(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("threads-take-turns")
    lessons.guess(1, 2.0)
    lessons.guess(2, 3.6)
    shown(lessons, measured(lessons, plans))
    state = window.lesson
    assert state.stage is Stage.REVEALED
    assert state.headline == "Python threads with 4 workers: you said 3.60x, it is 1.00x"
    assert [row.worst for row in state.rows] == [False, False, True, False, False]
    assert state.after is not None
    assert state.after.title == "Next: lesson 2"


@pytest.mark.parametrize("key", ["pay-once", "second-run"])
def test_a_row_that_nobody_guessed_keeps_its_place_to_the_reveal(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter, key: str
) -> None:
    lessons.pick(key)
    places = [row.cell for row in window.lesson.rows]
    lessons.guess(1, 2.0)
    shown(lessons, measured(lessons, plans, outcome=None, rounds_done=1))
    assert [row.cell for row in window.lesson.rows] == places
    shown(lessons, measured(lessons, plans))
    assert [row.cell for row in window.lesson.rows] == places


def test_a_run_that_is_opened_again_shows_its_guesses_again(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("threads-take-turns")
    lessons.guess(2, 3.6)
    result = measured(lessons, plans)
    lessons.leave()
    assert window.lesson.stage is Stage.NONE
    shown(lessons, result)
    assert window.lesson.rows[2].guess == 3.6


def test_a_stopped_lesson_keeps_what_was_measured(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("threads-take-turns")
    lessons.guess(1, 2.0)
    shown(lessons, measured(lessons, plans, outcome=Outcome.STOPPED, rounds_done=1))
    assert window.lesson.stage is Stage.REVEALED
    assert window.lesson.state == "Stopped after round 1 of 7"
    assert window.lesson.rows[1].measured is not None


def test_a_lesson_that_this_machine_cannot_run_says_what_it_lacks_and_offers_the_next(
    window: LessonWindow, lessons: LessonPresenter
) -> None:
    lessons.pick("without-the-gil")
    assert window.lesson.stage is Stage.LACKING
    assert "needs a Python without the GIL" in window.lesson.notes
    assert "Next: lesson 11" in window.lesson.notes
    assert lessons.lock() is None


def test_run_on_a_lesson_that_lacks_something_is_told_so_until_somebody_sets_a_plan(lessons: LessonPresenter) -> None:
    assert lessons.missing() is None
    lessons.pick("without-the-gil")
    missing = lessons.missing()
    assert missing is not None
    assert missing.after is not None
    assert (missing.name, missing.after.title) == ("Lesson 10: Without the GIL lesson 1 ends", "Next: lesson 11")
    lessons.plan_set()
    assert lessons.missing() is None
    lessons.pick("without-the-gil")
    assert lessons.missing() is not None
    lessons.pick("threads-take-turns")
    assert lessons.missing() is None


def test_a_reopened_lesson_that_cannot_run_here_says_so_at_run(lessons: LessonPresenter) -> None:
    started, *events = run_events([Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("threads", 2), warm_s=1.0)])
    assert isinstance(started, RunStarted)
    run = LessonRun(key="without-the-gil", guessed=Guessed.WARM, locked=started.created, guesses=())
    opened(lessons, RunResult.fold([replace(started, lesson=run), *events]))
    assert lessons.lesson is not None
    assert lessons.lesson.key == "without-the-gil"
    assert lessons.missing() is not None


def test_a_plan_that_was_changed_is_no_lesson_any_more(lessons: LessonPresenter, plans: PlanPresenter) -> None:
    lessons.pick("threads-take-turns")
    plans.take_num(12_345)
    assert plans.lesson is None
    assert lessons.lock() is None


def test_the_presenters_page_is_of_the_lesson_that_is_on_or_the_first(lessons: LessonPresenter) -> None:
    assert lessons.page_of_presenter().title == "1  Threads take turns"
    lessons.pick("pay-once")
    page = lessons.page_of_presenter()
    assert page.title == "3  Pay the fee once"
    assert page.parts[0][0] == "Ask the room"


FREE = "/opt/python3.14t"


def test_a_page_that_lacks_a_python_asks_for_guesses_once_that_python_is_there(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("without-the-gil")
    assert window.lesson.stage is Stage.LACKING
    plans.add_python(Facts(path="/opt/python3.13", version="3.13.0", unavailable=dict(ABLE)))
    assert window.lesson.stage is Stage.LACKING
    plans.add_python(Facts(path=FREE, version="3.14.0", gil=False, unavailable=dict(ABLE)), choose=True)
    assert window.lesson.stage is Stage.GUESSING
    plan = plans.new_plan()
    assert plan is not None
    assert [cell.strategy for cell in plan.cells if cell.python == FREE] == ["serial", "threads"]
    assert window.pages == [Page.PREDICT]


def test_what_is_offered_after_a_reveal_can_run_once_its_python_is_there(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("threads-take-turns")
    lessons.guess(1, 2.0)
    shown(lessons, measured(lessons, plans))
    assert window.lesson.then is not None
    assert window.lesson.then.button == ""
    plans.add_python(Facts(path=FREE, version="3.14.0", gil=False, unavailable=dict(ABLE)))
    assert window.lesson.stage is Stage.REVEALED
    assert window.lesson.then is not None
    assert window.lesson.then.button == "Guess lesson 10"


def test_beside_other_programs_a_lesson_is_made_smaller_and_says_so(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter, services: NoServices
) -> None:
    plans.rates[("counter", Backend.PYTHON)] = 3e7  # type: ignore[index]
    lessons.pick("threads-take-turns")
    alone = plans.new_plan()
    assert window.lesson.notes == ""
    services.share = 0.2
    lessons.pick("threads-take-turns")
    beside = plans.new_plan()
    assert alone is not None
    assert beside is not None
    assert beside.cells[0].num < alone.cells[0].num
    assert "20 % of one is free" in window.lesson.notes


def test_guesses_stay_with_their_rows_when_the_speed_of_the_machine_is_known_at_last(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("threads-take-turns")
    lessons.guess(2, 3.6)
    before = plans.new_plan()
    plans.rates[("counter", Backend.PYTHON)] = 3e7  # type: ignore[index]
    plans.rates_changed()
    after = plans.new_plan()
    assert before is not None
    assert after is not None
    assert after.cells[0].num > before.cells[0].num
    assert [row.guess for row in window.lesson.rows] == [None, None, 3.6, None, None]


def test_a_run_that_has_begun_keeps_its_num_whatever_is_learned_meanwhile(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("threads-take-turns")
    lessons.guess(1, 2.0)
    shown(lessons, measured(lessons, plans, outcome=None, rounds_done=1))
    told = len(window.lessons)
    plans.rates[("counter", Backend.PYTHON)] = 1e6  # type: ignore[index]
    plans.rates_changed()
    assert all(state.stage is Stage.MEASURING for state in window.lessons[told - 1 :])


def opened(lessons: LessonPresenter, result: RunResult) -> None:
    shown(lessons, result)
    lessons.run_opened()


def test_beside_a_lesson_that_is_opened_the_panel_holds_that_lesson_and_guesses_of_nobody(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("threads-take-turns")
    lessons.guess(2, 3.6)
    result = measured(lessons, plans)
    lessons.pick("pay-once")
    opened(lessons, result)
    assert window.lesson.stage is Stage.REVEALED
    assert plans.lesson is not None
    assert plans.lesson.lesson.key == "threads-take-turns"
    locked = lessons.lock()
    assert locked is not None
    assert locked.guesses == ()


def test_the_panels_lesson_beside_an_opened_one_fits_the_machine_as_soon_as_its_speed_is_known(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("threads-take-turns")
    lessons.guess(2, 3.6)
    opened(lessons, measured(lessons, plans))
    before = plans.new_plan()
    plans.rates[("counter", Backend.PYTHON)] = 3e7  # type: ignore[index]
    plans.rates_changed()
    after = plans.new_plan()
    assert before is not None
    assert after is not None
    assert after.cells[0].num > before.cells[0].num
    assert window.lesson.stage is Stage.REVEALED


def test_a_run_of_no_lesson_that_is_opened_leaves_the_guesses_as_they_are(
    lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("threads-take-turns")
    lessons.guess(2, 3.6)
    plan = plans.new_plan()
    assert plan is not None
    opened(lessons, RunResult.fold(run_events([Timed(cell=cell, warm_s=1.0) for cell in plan.cells])))
    assert lessons.guesses == {2: 3.6}
    assert plans.lesson is not None


def test_a_lesson_that_lacks_a_function_alone_asks_for_the_file_and_waits_for_it(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("own-function")
    assert window.lesson.stage is Stage.LACKING
    assert window.lesson.wants_function
    assert "--function" not in window.lesson.notes
    assert lessons.waits_for_function() is None
    lessons.pick("waiting")
    shown(lessons, measured(lessons, plans))
    then = window.lesson.then
    assert then is not None
    assert (then.button, "--function" in then.text) == ("Guess lesson 13", False)


def test_what_a_second_run_is_spared_is_the_start_up_of_the_first(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    lessons.pick("pay-once")
    plan = plans.new_plan()
    assert plan is not None
    cells = [Timed(cell=cell, warm_s=1.0, startup_s=1.0) for cell in plan.cells]
    started, *events = run_events(cells)
    assert isinstance(started, RunStarted)
    shown(lessons, RunResult.fold([replace(started, lesson=lessons.lock()), *events]))
    assert [(row.spared, row.startup) for row in window.lesson.rows] == [(pytest.approx(0.5), 0.0)] * 3


def test_the_view_of_the_reason_has_the_times_that_the_lesson_is_about(
    lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    for key, basis in (("pay-once", Basis.COLD), ("entry-fee", Basis.COLD), ("waiting", Basis.WARM)):
        lessons.pick(key)
        shown(lessons, measured(lessons, plans))
        assert lessons.basis is basis


def test_beside_a_guess_that_is_far_too_long_the_bars_are_still_told_apart(
    window: LessonWindow, lessons: LessonPresenter, plans: PlanPresenter
) -> None:
    for guess, log in ((0.2, False), (0.01, True)):
        lessons.pick("threads-take-turns")
        lessons.guess(1, guess)
        shown(lessons, measured(lessons, plans))
        assert window.lesson.log is log
