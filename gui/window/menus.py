"""The window's menus: every action once, with its shortcut, by name.

Actions decide nothing: the window connects them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ...core.bench.model import Effort
from ...core.display.i18n import LANGUAGES, later, tr
from ...core.display.titles import effort_title
from ...core.lessons.catalogue import LESSONS
from ..keyboard.mnemonics import as_title, give_letters, with_numbers
from ..services.translators import SYSTEM
from ..views.view_registry import BAR

COPIES = (
    ("all", later("Copy picture and table")),
    ("picture", later("Copy picture")),
    ("tsv", later("Copy table for a spreadsheet")),
    ("markdown", later("Copy table as Markdown")),
)
PANES = (("one", later("One view")), ("two", later("Two side by side")))
SCALES = (("linear", later("Linear")), ("log", later("Log")))
BASES = (("cold", later("Cold, with start-up")), ("warm", later("Warm")))
_SYSTEM = later("As the system")
THEMES = (("system", _SYSTEM), ("light", later("Light")), ("dark", later("Dark")))


class Menus(QObject):
    """Builds the menus into a menu bar and keeps their actions."""

    view_picked = Signal(str)
    theme_picked = Signal(str)
    language_picked = Signal(str)  # a key of LANGUAGES, or "system"
    effort_picked = Signal(str)
    panes_picked = Signal(str)  # one or two
    scale_picked = Signal(str)  # linear or log
    basis_picked = Signal(str)  # cold or warm
    recent_picked = Signal(str)
    copy_picked = Signal(str)  # one of COPIES
    lesson_picked = Signal(str)  # a key of LESSONS

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._groups: dict[str, QActionGroup] = {}
        self._lessons: list[QAction] = []
        menus = (
            self._file_menu(bar.addMenu(tr("&File"))),
            self._edit_menu(bar.addMenu(tr("&Edit"))),
            self._run_menu(bar.addMenu(tr("&Run"))),
            self._view_menu(bar.addMenu(tr("&View"))),
            self._lessons_menu(bar.addMenu(tr("&Lessons"))),
            self._help_menu(bar.addMenu(tr("&Help"))),
        )
        self.set_running(False)
        self.save_as.setEnabled(False)
        self.more.setEnabled(False)
        self.export.setEnabled(False)
        self.set_can_copy(False)
        self.set_recent(())
        for menu in menus:
            give_letters(menu)
            menu.aboutToShow.connect(self._about_to_show)

    def _file_menu(self, menu: QMenu) -> QMenu:
        self.open = self._action(menu, tr("Open…"), "Ctrl+O")
        self.recent = menu.addMenu(tr("Open recent"))
        self.open_function = self._action(menu, tr("Open a Python file…"), "Ctrl+Shift+O")
        self.open_function.setToolTip(tr("Lists its functions; nothing of it runs"))
        self.runs = self._action(menu, tr("Runs…"), "Ctrl+R")
        self.compare = self._action(menu, tr("Compare runs"), "Ctrl+K")
        self.save_as = self._action(menu, tr("Save as…"), "Ctrl+S")
        self.export = self._action(menu, tr("Export…"), "Ctrl+E")
        self.hand_in = self._action(menu, tr("Hand in…"))
        self.hand_in.setToolTip(tr("To the board of a room; nothing is sent before you say so"))
        menu.addSeparator()
        self.quit = self._action(menu, tr("Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        return menu

    def _edit_menu(self, menu: QMenu) -> QMenu:
        self._copies = [self._copy(menu, what, tr(text)) for what, text in COPIES]
        self._copies[0].setShortcut(QKeySequence("Ctrl+Shift+C"))
        return menu

    def _run_menu(self, menu: QMenu) -> QMenu:
        self.run = self._action(menu, tr("Run"), "F5")
        self.more = self._action(menu, tr("{n} more round(s)", "", Effort.NORMAL.rounds), "Shift+F5")
        self.more.setToolTip(tr("Goes on with the shown run, in a new file that holds both"))
        self.stop = self._action(menu, tr("Stop"), "Esc")
        rounds = tr("{effort}, {rounds} rounds")
        efforts = [
            (effort.value, rounds.format(effort=effort_title(effort), rounds=effort.rounds)) for effort in Effort
        ]
        self._choice(menu.addMenu(tr("Effort")), "effort", efforts)
        self.sweep_workers = self._action(menu, tr("Sweep workers"))
        self.sweep_workers.setToolTip(tr("Sets the plan to 1, 2, ... workers; nothing starts by itself"))
        self.sweep_num = self._action(menu, tr("Sweep num"))
        self.sweep_num.setToolTip(tr("Sets the plan from little work to much; nothing starts by itself"))
        self.simulate = self._action(menu, tr("Simulate a cluster…"))
        self.simulate.setToolTip(tr("Draws workers that are not there by a model, as a line of its own"))
        self.simulate.setEnabled(False)
        menu.addSeparator()
        self.demo = self._action(menu, tr("In-window demonstration"))
        self.demo.setToolTip(tr("Runs threads inside this window, to show what that does to it; nothing is timed"))
        return menu

    def _view_menu(self, menu: QMenu) -> QMenu:
        self._choice(menu, "view", _said(BAR), shortcuts=[f"Ctrl+{place}" for place in range(1, len(BAR) + 1)])
        menu.addSeparator()
        self._choice(menu, "panes", _said(PANES))
        self.toggle_panes = self._action(menu, tr("One or two views"), "Ctrl+\\")
        menu.addSeparator()
        self._choice(menu, "scale", _said(SCALES))
        self.toggle_scale = self._action(menu, tr("Linear or log"), "Ctrl+L")
        self.next_measure = self._action(menu, tr("Time, memory, CPU or transfer"), "Ctrl+M")
        menu.addSeparator()
        self._choice(menu, "basis", _said(BASES))
        menu.addSeparator()
        self.plan = self._action(menu, tr("Plan panel"), "Ctrl+B")
        self.present = self._action(menu, tr("Presentation"), "F11")
        self.present.setCheckable(True)
        self._choice(menu.addMenu(tr("Theme")), "theme", _said(THEMES))
        self.system_font = self._action(menu, tr("System font"))
        self.system_font.setCheckable(True)
        self._choice(menu.addMenu(tr("Language")), "language", ((SYSTEM, tr(_SYSTEM)), *LANGUAGES.items()))
        return menu

    def _lessons_menu(self, menu: QMenu) -> QMenu:
        for lesson in LESSONS.values():
            # Ten and more have a letter of their title: a key is one figure.
            number = f"&{lesson.number}" if lesson.number < 10 else str(lesson.number)
            action = self._action(menu, f"{number}  {as_title(tr(lesson.title))}")
            action.setData(lesson.key)
            action.triggered.connect(self._lesson_triggered)
            self._lessons.append(action)
        menu.addSeparator()
        self.all_lessons = self._action(menu, tr("All lessons"))
        self.board = self._action(menu, tr("Class board…"), f"Ctrl+{len(BAR) + 1}")
        self.board.setToolTip(tr("The run files of a room of machines on one chart; a room is opened by a click"))
        self.for_room = self._action(menu, tr("Presenter's page"))
        self.print_pages = self._action(menu, tr("Print the presenter's pages…"))
        return menu

    @Slot()
    def _lesson_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.lesson_picked.emit(action.data())

    def _help_menu(self, menu: QMenu) -> QMenu:
        self.keys = self._action(menu, tr("Keyboard"), "F1")
        self.doctor = self._action(menu, tr("Doctor"))
        self.card = self._action(menu, tr("Machine card"))
        self.to_menu = self._action(menu, tr("Add to the applications menu"))
        self.to_menu.setToolTip(tr("A menu entry with its icon, and run files that open by a double-click"))
        self.reset = self._action(menu, tr("Reset settings"))
        menu.addSeparator()
        self.about = self._action(menu, tr("About Speedup Lab"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        return menu

    def set_running(self, running: bool) -> None:
        """What can be done while a run is on; Doctor starts processes of its own."""
        away = (self.open, self.open_function, self.demo, self.compare, self.runs, self.sweep_workers, self.sweep_num)
        for action in (self.run, *away, *self._lessons, self.all_lessons, self.doctor, self.to_menu, self.reset):
            action.setEnabled(not running)
        self.recent.setEnabled(not running and not self.recent.isEmpty())
        self._groups["effort"].setEnabled(not running)

    def set_can_copy(self, can_copy: bool, *, table: bool = True) -> None:
        """Whether there is anything to copy, and whether that has a table."""
        for action in self._copies:
            action.setEnabled(can_copy and (table or action.data() in ("all", "picture")))

    def set_recent(self, paths: Sequence[str]) -> None:
        """The run files that were last seen."""
        self.recent.clear()
        for path in paths:
            action = self.recent.addAction(as_title(Path(path).name))
            action.setData(path)
            action.setToolTip(path)
            action.triggered.connect(self._recent_triggered)
        with_numbers(self.recent.actions())
        self.recent.setToolTipsVisible(True)
        self.recent.setEnabled(bool(paths))

    def check(self, group: str, value: str) -> None:
        """Mark the choice that holds, silently."""
        for action in self._groups[group].actions():
            action.setChecked(action.data() == value)

    def _action(self, menu: QMenu, text: str, keys: str = "") -> QAction:
        action = menu.addAction(text)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action

    def _copy(self, menu: QMenu, what: str, text: str) -> QAction:
        action = self._action(menu, text)
        action.setData(what)
        action.triggered.connect(self._copy_triggered)
        return action

    @Slot()
    def _copy_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.copy_picked.emit(action.data())

    def _choice(
        self,
        menu: QMenu,
        name: str,
        options: Sequence[tuple[str, str]],
        shortcuts: Sequence[str] = (),
    ) -> None:
        group = QActionGroup(menu)
        group.setObjectName(name)
        for place, (value, text) in enumerate(options):
            action = self._action(menu, text, shortcuts[place] if shortcuts else "")
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(self._choice_triggered)
        self._groups[name] = group

    @Slot(QAction)
    def _choice_triggered(self, action: QAction) -> None:
        signals = {
            "view": self.view_picked,
            "theme": self.theme_picked,
            "language": self.language_picked,
            "effort": self.effort_picked,
            "panes": self.panes_picked,
            "scale": self.scale_picked,
            "basis": self.basis_picked,
        }
        signals[action.actionGroup().objectName()].emit(action.data())

    @Slot()
    def _about_to_show(self) -> None:
        menu = self.sender()
        if isinstance(menu, QMenu):
            give_letters(menu)

    @Slot()
    def _recent_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.recent_picked.emit(action.data())


def _said(options: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Choices in the language of the user."""
    return [(value, tr(text)) for value, text in options]
