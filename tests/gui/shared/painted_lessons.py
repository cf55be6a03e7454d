"""Lesson 1 in the whole window before and after its run, which never happened: the same on every machine.

The rows, words and lanes are made by the presenter's own functions from a synthetic run of four cores.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from speeduplab.core.bench.events import RunStarted
from speeduplab.core.bench.model import Backend
from speeduplab.core.lessons.catalogue import LESSONS
from speeduplab.core.lessons.lesson_plan import LessonPlan, lesson_plan
from speeduplab.core.lessons.site import Site
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.report.lesson_report import lesson_title
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.ports.lesson_models import LessonState
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.presenters.form_values import form_of_plan
from speeduplab.gui.presenters.lesson_state import Around, guessing, revealed
from speeduplab.gui.window.main_window import MainWindow
from stand_ins import Facts
from synthetic import Timed, run_events
from taking_turns import with_turns

PAGES = ("predict", "reveal")
_AROUND = Around(
    site=Site(usable=4, physical=4, logical=8, this=Facts()),
    rates={("counter", Backend.PYTHON): 4e7},
)
_GUESSES = {1: 1.9, 2: 3.6, 3: 3.0, 4: 2.5}
_SECONDS = (1.24, 1.25, 1.27, 1.29, 0.43)  # of the cells of lesson 1


def _plan() -> LessonPlan:
    return lesson_plan(LESSONS["threads-take-turns"], _AROUND.site, _AROUND.rates, seed=1)


def lesson_state(page: str) -> LessonState:
    """What the lesson's page shows before the run, one row not guessed yet, or after it."""
    found = _plan()
    if page == "predict":
        return guessing(found, {cell: factor for cell, factor in _GUESSES.items() if cell != 4}, _AROUND)
    result = _result(found)
    lesson = found.locked(_GUESSES)
    return revealed(lesson, result, summarise(result, basis=Basis.WARM), _AROUND)


def _result(found: LessonPlan) -> RunResult:
    cells = [
        Timed(
            cell=cell,
            warm_s=seconds,
            waiting=1 - 1 / cell.workers if cell.strategy == "threads" else 0.0,
            startup_s=0.1 if cell.strategy == "processes" else 0.001,
        )
        for cell, seconds in zip(found.plan.cells, _SECONDS, strict=True)
    ]
    started, *events = run_events(cells, rounds=found.plan.rounds)
    assert isinstance(started, RunStarted)
    return with_turns(RunResult.fold([replace(started, lesson=found.locked(_GUESSES)), *events]))


def paint_lesson(app: QApplication, shown: MainWindow, page: str) -> QImage:
    """The window with the lesson's page at rest, without the keyboard's cursor."""
    found = _plan()
    shown.plan_view.set_value(form_of_plan(found.plan, PlanForm()))
    shown.plan_view.show_lesson(lesson_title(found.lesson))
    shown.set_plan_words("About 20 s", f"{len(found.plan.cells)} cells, {found.plan.rounds} rounds", "Counter")
    shown.set_lesson(lesson_state(page))
    shown.show_page(Page.PREDICT)
    shown.content.lesson.chart.end_growing()
    for _ in range(3):
        app.processEvents()
        focus = shown.focusWidget()
        if focus is not None:
            focus.clearFocus()
    return shown.grab().toImage()
