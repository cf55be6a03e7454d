"""The main window: layout and actions only.

What happens on an action is connected by the application; what is shown is told by the presenters.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from ...core.results.run_result import RunResult
from ...core.summary.summary import Summary
from ..keyboard.field_shortcuts import FieldKeys
from ..keyboard.tab_order import step_focus
from ..plan.plan_bar import PlanBar
from ..plan.plan_panel import PlanPanel
from ..ports.beat_models import DemoState
from ..ports.lesson_models import LessonState
from ..ports.view_models import ANOTHER_RUN, Card, Page, PaneContent, PaneRun, PlanChoices, StatusState
from ..ports.view_options import ViewOptions
from ..services.heartbeat import Heartbeat
from ..style.theme import LIGHT, Theme
from ..widgets.side_panel import FoldingArea
from .dialogs import TextDialog, show_text
from .drop_hint import DropHint
from .file_dialogs import AskedFiles, dropped_files
from .menu_actions import MenuActions
from .menus import Menus
from .page_stack import PageStack
from .plan_folding import PlanFolding
from .presentation import Presentation
from .question_sheets import UnsavedRun, ask_consent
from .screen_fit import OnScreen, scrolling
from .status_bar import StatusBar
from .view_choices import SharedChoices

if TYPE_CHECKING:
    from ...core.compare.pair_text import PairWords
    from ...core.compare.pairing import Pairing

TITLE = "Speedup Lab"
COMPACT_BELOW = 1100


class MainWindow(QMainWindow):
    """Menu bar, plan, content, strip."""

    run_wanted = Signal()
    rounds_wanted = Signal()
    stop_wanted = Signal()
    demo_wanted = Signal()
    open_wanted = Signal(object)  # a Path
    files_wanted = Signal(object)  # several Paths
    compare_wanted = Signal()
    runs_wanted = Signal()
    save_wanted = Signal(object)
    export_wanted = Signal(object, str)  # a Path, a format
    picture_wanted = Signal(object, str)
    doctor_wanted = Signal()
    menu_entry_wanted = Signal()
    card_wanted = Signal()
    about_wanted = Signal()
    reset_wanted = Signal()
    theme_picked = Signal(str)
    system_font_picked = Signal(bool)
    language_picked = Signal(str)
    options_changed = Signal()
    two_changed = Signal(bool)
    pane_run_wanted = Signal(int, str)  # the side, and the key of a PaneRun or a path
    closing = Signal()

    def __init__(self, choices: PlanChoices, heartbeat: Heartbeat) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.running = self._can_save = self._has_summary = False
        self._theme = LIGHT
        self.plan_view = PlanPanel(choices)
        self.content = PageStack(heartbeat)
        self.strip = StatusBar(heartbeat)
        self.plan_bar = PlanBar()
        self._area = FoldingArea(self.plan_view, self.content)
        self._folding = PlanFolding(self, self.plan_view, self.plan_bar, self._area, self.content)
        self.menus = Menus(self.menuBar())
        self.choices = SharedChoices(self.menus, self.content, self)
        self._files = AskedFiles(self)
        root = QWidget()
        self._usual = root
        self.presentation = Presentation(self, self._usual, self.content)
        # From the outside in: whatever moves into another parent is styled anew, with all it holds.
        self.setCentralWidget(self.presentation.faces)
        box = QVBoxLayout(root)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.plan_bar)
        box.addWidget(scrolling(self._area), 1)
        box.addWidget(self.strip)
        FieldKeys(self)
        MenuActions(self, self, self._folding, self._files)
        self.unsaved = UnsavedRun(self, self._files)
        self._on_screen = OnScreen(self)
        self.drop_hint = DropHint(self)
        self._connect()
        self._fit(animate=False)

    def _connect(self) -> None:
        page, choices, menus = self.content.run_page, self.choices, self.menus
        for action, wanted in (
            (menus.runs, self.runs_wanted),
            (menus.compare, self.compare_wanted),
            (menus.run, self.run_wanted),
            (menus.more, self.rounds_wanted),
            (menus.demo, self.demo_wanted),
            (menus.system_font, self.system_font_picked),
            (menus.doctor, self.doctor_wanted),
            (menus.to_menu, self.menu_entry_wanted),
            (menus.card, self.card_wanted),
            (menus.about, self.about_wanted),
            (menus.reset, self.reset_wanted),
        ):
            action.triggered.connect(wanted)
        menus.theme_picked.connect(self.theme_picked)
        menus.language_picked.connect(self.language_picked)
        menus.copy_picked.connect(self.copy)
        for name in ("open_wanted", "files_wanted", "save_wanted", "export_wanted", "picture_wanted"):
            getattr(self._files, name).connect(getattr(self, name))
        choices.options_changed.connect(self.options_changed)
        choices.two_changed.connect(self.two_changed)
        choices.panes_shown.connect(self._panes_shown)
        for source in (self.plan_view.foot, self.plan_bar):
            source.run_pressed.connect(self.run_wanted)
            source.stop_pressed.connect(self.stop_wanted)
        self.plan_view.fold_pressed.connect(self.toggle_plan)
        self.plan_view.strategy_hovered.connect(page.deck.link.light_strategy)
        self.plan_bar.plan_pressed.connect(self.toggle_plan)
        self.strip.save_wanted.connect(self._files.ask_save)
        self.presentation.view_step.connect(choices.step_view)
        self.content.card_pressed.connect(self.card_wanted)
        self.content.page_changed.connect(self._page_changed)
        page.run_requested.connect(self.run_wanted)
        page.deck.run_picked.connect(self._pick_pane_run)

    # What the presenters say.

    def show_page(self, page: Page) -> None:
        self.content.show_page(page)

    def set_running(self, running: bool) -> None:
        """Lock the plan; put Stop in Run's place."""
        self.running = self._folding.running = running
        self.content.run_page.deck.set_locked(running)
        if running:
            self._folding.focus_stop()
        self.plan_view.set_locked(running)
        self.plan_view.foot.set_running(running)
        self.plan_bar.set_running(running)
        self.menus.set_running(running)
        self.presentation.set_running(running)
        self.content.view_actions.set_can_compare(not running)
        if running:
            self._folding.close_drawer()

    def run_begins(self, *, sweep: bool) -> None:
        """Leave a view that has nothing to show until the run has come further."""
        self.choices.run_begins(sweep=sweep)

    def run_ends(self) -> None:
        """Show a sweep in the view that is made for it."""
        self.choices.run_ends()

    def set_title(self, title: str) -> None:
        self.setWindowTitle(f"{title} - {TITLE}" if title else TITLE)

    @property
    def run_title(self) -> str:
        return self.windowTitle().removesuffix(f" - {TITLE}")

    def set_machine_line(self, line: str) -> None:
        self.content.set_machine_line(line)

    def set_recent(self, paths: Sequence[str]) -> None:
        self.menus.set_recent(paths)

    def set_can_save(self, can_save: bool, name: str = "") -> None:
        """Whether the shown run can be saved and exported, and the file name to suggest."""
        self._files.save_name, self._can_save = name, can_save
        for action in (self.menus.save_as, self.menus.more, self.menus.simulate):
            action.setEnabled(can_save)
        self._show_what_can_leave()

    def set_run(self, result: RunResult | None) -> None:
        self.content.run_page.set_run(result)

    def set_summary(self, summary: Summary | None) -> None:
        self.content.run_page.set_summary(summary)
        self._has_summary = summary is not None
        self._show_what_can_leave()

    def set_panes(
        self,
        left: PaneContent | None,
        right: PaneContent | None,
        pairing: Pairing | None,
        words: PairWords | None,
    ) -> None:
        """What each of two views shows, and what is said of the two."""
        self.content.run_page.set_panes(left, right, pairing, words)
        self._has_summary = left is not None
        self._show_what_can_leave()

    def set_pane_runs(self, runs: Sequence[PaneRun], chosen: tuple[str, str]) -> None:
        """Which runs either view can show, and which one it does."""
        self.content.run_page.deck.set_runs(runs, chosen)

    def picture(self, key: str) -> bytes:
        """The chart in sight as the content of a file."""
        from .picture import as_png, as_svg

        page = self.content.poser()
        return as_svg(page, self._theme, self.windowTitle()) if key == "svg" else as_png(page, self._theme)

    @Slot(str)
    def copy(self, what: str) -> None:
        """Put what is in sight on the clipboard."""
        from .clipboard import copy

        copy(what, self.content.poser(), self.content.tables(), self._theme)

    def options(self) -> ViewOptions:
        """What is compared, against which row, at what price, and how it is drawn."""
        return self.content.run_page.deck.options()

    def set_strip(self, state: StatusState) -> None:
        self.strip.set_value(state)

    def set_demo(self, state: DemoState) -> None:
        self.content.demo.set_value(state)

    def set_plan_words(self, duration: str, size: str, line: str) -> None:
        self.plan_view.foot.set_words(duration, size)
        self.plan_bar.set_words(line)

    def set_plan_problem(self, reason: str | None) -> None:
        self.plan_view.foot.set_problem(reason)
        self.plan_bar.set_problem(reason)

    def set_plan_note(self, text: str) -> None:
        """What the plan and the chart in sight have to do with each other."""
        self._folding.set_note(text)

    def set_lesson(self, state: LessonState) -> None:
        self.content.lesson.set_state(state)

    def set_cards(self, cards: Sequence[Card]) -> None:
        self.content.start.set_cards(cards)

    def show_error(self, title: str, text: str, details: str = "") -> TextDialog:
        return show_text(self, title, text, details)

    def ask_consent(self, question: str, facts: str, agreed: Callable[[], None]) -> None:
        """Ask whether a function of the user's may be run, without waiting for the answer."""
        ask_consent(self, question, facts, agreed)

    def read_function_anew(self) -> None:
        """Read the file of the chosen function again: it may have changed meanwhile."""
        self.plan_view.read_function_anew()

    # What the user does.

    @Slot(str)
    def set_view(self, key: str) -> None:
        self.choices.set_view(key)

    @property
    def two(self) -> bool:
        """Whether the user wants two views; they are in sight once a run can be."""
        return self.choices.two

    def set_two(self, two: bool) -> None:
        """One view or two side by side."""
        self.choices.set_two(two)

    @Slot()
    def _panes_shown(self) -> None:
        self._fit(animate=self._folding.may_animate)

    @Slot(int, str)
    def _pick_pane_run(self, side: int, key: str) -> None:
        if key != ANOTHER_RUN:
            self.pane_run_wanted.emit(side, key)
        elif path := self._files.ask_one():
            self.pane_run_wanted.emit(side, str(path))

    @Slot()
    def toggle_plan(self) -> None:
        """Fold or unfold the plan; in a narrow window it opens over the content."""
        if not self.presentation.on:
            self._folding.toggle()

    @property
    def plan_folded(self) -> bool:
        return self._folding.folded

    def set_plan_folded(self, folded: bool) -> None:
        self._folding.set_folded(folded)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        parts = (self.plan_view, self.content, self.strip, self.plan_bar, self._area, self.presentation, self.drop_hint)
        for part in parts:
            part.set_theme(theme)

    def show_options(self) -> None:
        """Let the menus follow the runtime view's options."""
        self.choices.show_options()

    def sizeHint(self) -> QSize:
        room = QGuiApplication.primaryScreen().availableSize()
        return QSize(min(1440, room.width()), min(900, room.height()))

    def restore(self, geometry: QByteArray | None) -> None:
        """The place and size of last time, or the usual size."""
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(self.sizeHint())
        self._on_screen.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._on_screen.await_frame()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(animate=False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # On the stage Qt's scene knows the way.
        if not self.presentation.on and step_focus(self._usual, forward=forward):
            return True
        return super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.presentation.leave()  # the size to remember is the window's
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._files.drag(event)
        if event.isAccepted():
            self.drop_hint.offer(dropped_files(event.mimeData()), running=self.running)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_hint.hide()
        self._files.drop(event)

    @Slot()
    def _page_changed(self) -> None:
        self.choices.show_panes()
        self._fit(animate=False)
        self.show_options()
        self._show_what_can_leave()

    def _show_what_can_leave(self) -> None:
        """Whether the page in sight can be copied and exported."""
        comparing, board = self.choices.comparing, self.content.page is Page.BOARD
        self.content.view_actions.set_comparing(comparing)
        self.menus.set_can_copy(comparing or board or self._has_summary, table=not board)
        for show in (self.menus.export.setEnabled, self.content.view_actions.set_can_export):
            show(comparing or board or self._can_save)

    def _fit(self, *, animate: bool) -> None:
        """The layout for the present width."""
        self._folding.fit(animate=animate)
        self.content.set_compact(self.width() < COMPACT_BELOW)

    def focus_start(self) -> None:
        """Where the keyboard begins: num, or the folded plan."""
        self._folding.focus_start()

    def focus_run(self) -> None:
        """To Run, or to Stop in its place."""
        self._folding.focus_run()
