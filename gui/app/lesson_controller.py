"""Joins the lessons' presenter with cards, menu and page: who is told of what. No layout, no measuring."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from ...core.display.i18n import tr
from ..ports.view_models import Page
from ..presenters.lesson_presenter import LessonPresenter
from ..presenters.run_presenter import RunPresenter
from ..window.file_dialogs import ask_file
from ..window.main_window import MainWindow
from ..window.question_sheets import ask_consent


class LessonController(QObject):
    """The lessons of one window."""

    def __init__(self, window: MainWindow, lessons: LessonPresenter, runs: RunPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._lessons, self._runs = window, lessons, runs
        page, menus = window.content.lesson, window.menus
        window.content.start.card_picked.connect(self.pick)
        menus.lesson_picked.connect(self.pick)
        menus.all_lessons.triggered.connect(self._show_all)
        menus.for_room.triggered.connect(self._show_presenter_page)
        menus.print_pages.triggered.connect(self._print_pages)
        page.guessed.connect(lessons.guess)
        page.cleared.connect(lessons.clear)
        page.why_wanted.connect(self._show_why)
        page.try_wanted.connect(self._try)
        page.next_wanted.connect(self._go_on)
        page.lessons_wanted.connect(self._show_all)
        page.presenter_wanted.connect(self._show_presenter_page)
        page.function_wanted.connect(menus.open_function.trigger)
        window.plan_view.value_changed.connect(lessons.plan_set)
        # Queued: by then the plan has the function.
        window.open_wanted.connect(self._opened, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def pick(self, lesson: str) -> None:
        """A card of the start page, or a lesson of the menu; "" for a plan of one's own."""
        if not self._runs.running:
            self._window.unsaved.before(partial(self._pick, lesson))

    def _pick(self, lesson: str) -> None:
        self._runs.set_aside()
        if not lesson:
            self._lessons.leave()
            self._window.show_page(Page.EMPTY)
            self._window.plan_view.focus_num()
            return
        self._lessons.pick(lesson)
        self._window.content.lesson.focus_chart()
        QTimer.singleShot(0, self, self._window.content.run_page.prepare)  # once the page is painted

    def may_run(self, run: Callable[[], None]) -> bool:
        """Whether Run can go on.

        From the page of a lesson that cannot run no other plan does, unless a person has set one meanwhile: what it
        lacks is said, and the next one offered.
        """
        missing = self._lessons.missing() if self._window.content.page is Page.PREDICT else None
        if missing is None:
            return self._lessons.may_run(run)
        if missing.wants_function:
            wanted = self._window.menus.open_function.trigger
            ask_consent(self._window, missing.name, missing.notes, wanted, button=tr("Open a Python file"))
        elif missing.after is not None:
            ask_consent(self._window, missing.name, missing.notes, self._go_on, button=missing.after.title)
        else:
            self._window.show_error(missing.name, missing.notes)
        return False

    @Slot()
    def _show_why(self) -> None:
        """The view of the reason, with the times that the lesson is about: others would contradict the reveal."""
        self._window.choices.pick_basis(self._lessons.basis.value)
        self._lessons.show_why()

    @Slot()
    def _try(self) -> None:
        lesson = self._lessons.lesson
        if lesson is not None and lesson.try_lesson:
            self.pick(lesson.try_lesson)

    @Slot()
    def _go_on(self) -> None:
        after = self._lessons.after()
        if after is not None:
            self.pick(after.key)

    @Slot(object)
    def _opened(self, path: Path) -> None:
        """A function for the lesson that waits for one."""
        if path.suffix == ".py" and (waiting := self._lessons.waits_for_function()):
            self.pick(waiting.key)

    @Slot()
    def _show_all(self) -> None:
        if not self._runs.running:
            self._window.content.start.set_folded(False)
            self._window.show_page(Page.START)

    @Slot()
    def _show_presenter_page(self) -> None:
        from ..pages.lesson.presenter_sheet import PresenterSheet

        sheet = PresenterSheet(self._lessons.page_of_presenter(), self._window)
        sheet.print_wanted.connect(self._print_pages)
        sheet.setModal(False)
        sheet.show()

    @Slot()
    def _print_pages(self) -> None:
        """The presenter's pages of all lessons, in the window's language, as one file to print."""
        title = tr("Print the presenter's pages")
        if path := ask_file(self._window, title, Path.home() / "speeduplab-lessons.html", "HTML (*.html)"):
            self._lessons.write_pages(path)
