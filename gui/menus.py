"""The window's menus: every action once, with its shortcut, by name.

Actions decide nothing: the window connects them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ..core.bench.model import Effort
from ..core.language import later, tr
from .language import LANGUAGES, SYSTEM
from .mnemonics import as_title, give_letters, with_numbers
from .views import VIEWS

COPIES = (
    ("all", "Copy picture and table"),
    ("picture", "Copy picture"),
    ("tsv", "Copy table for a spreadsheet"),
    ("markdown", "Copy table as Markdown"),
)
PANES = (("one", later("One view")), ("two", later("Two side by side")))
THEMES = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"))
_SYSTEM = later("As the system")


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

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._groups: dict[str, QActionGroup] = {}
        file, edit, run, view, help_ = (bar.addMenu(title) for title in ("&File", "&Edit", "&Run", "&View", "&Help"))
        self.open = self._action(file, "Open…", "Ctrl+O")
        self.recent = file.addMenu("Open recent")
        self.runs = self._action(file, tr("Runs…"), "Ctrl+Shift+O")
        self.save_as = self._action(file, "Save as…", "Ctrl+S")
        self.export = self._action(file, "Export…", "Ctrl+E")
        file.addSeparator()
        self.quit = self._action(file, "Quit", "Ctrl+Q")
        self._copies = [self._copy(edit, what, text) for what, text in COPIES]
        self._copies[0].setShortcut(QKeySequence("Ctrl+Shift+C"))
        self.run = self._action(run, "Run", "F5")
        self.stop = self._action(run, "Stop", "Esc")
        efforts = [(effort.value, f"{effort.value.capitalize()}, {effort.rounds} rounds") for effort in Effort]
        self._choice(run.addMenu("Effort"), "effort", efforts)
        self.sweep_workers = self._action(run, tr("Sweep workers"))
        self.sweep_workers.setToolTip(tr("Sets the plan to 1, 2, ... workers; nothing starts by itself"))
        self.sweep_num = self._action(run, tr("Sweep num"))
        self.sweep_num.setToolTip(tr("Sets the plan from little work to much; nothing starts by itself"))
        run.addSeparator()
        self.demo = self._action(run, "In-window demonstration")
        self.demo.setToolTip("Runs threads inside this window, to show what that does to it; nothing is timed")
        self._choice(view, "view", VIEWS, shortcuts=tuple(f"Ctrl+{place}" for place in range(1, len(VIEWS) + 1)))
        view.addSeparator()
        self._choice(view, "panes", tuple((key, tr(title)) for key, title in PANES))
        self.toggle_panes = self._action(view, tr("One or two views"), "Ctrl+\\")
        view.addSeparator()
        self._choice(view, "scale", (("linear", "Linear"), ("log", "Log")))
        self.toggle_scale = self._action(view, "Linear or log", "Ctrl+L")
        view.addSeparator()
        self._choice(view, "basis", (("cold", "Cold, with start-up"), ("warm", "Warm")))
        view.addSeparator()
        self.compare = self._action(view, tr("Compare runs"), "Ctrl+K")
        self.plan = self._action(view, "Plan panel", "Ctrl+B")
        self.present = self._action(view, "Presentation", "F11")
        self.present.setCheckable(True)
        self._choice(view.addMenu("Theme"), "theme", THEMES)
        self._choice(view.addMenu(tr("Language")), "language", ((SYSTEM, tr(_SYSTEM)), *LANGUAGES.items()))
        self.keys = self._action(help_, "Keyboard", "F1")
        self.doctor = self._action(help_, "Doctor")
        self.card = self._action(help_, "Machine card")
        self.reset = self._action(help_, tr("Reset settings"))
        help_.addSeparator()
        self.about = self._action(help_, "About Speedup Lab")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self._begin((file, edit, run, view, help_))

    def _begin(self, menus: Sequence[QMenu]) -> None:
        """As it is before there is a run."""
        self.set_running(False)
        self.save_as.setEnabled(False)
        self.export.setEnabled(False)
        self.set_can_copy(False)
        self.set_recent(())
        for menu in menus:
            give_letters(menu)
            menu.aboutToShow.connect(self._about_to_show)

    def set_running(self, running: bool) -> None:
        """What can be done while a run is on; Doctor starts processes of its own."""
        stopped = (self.run, self.open, self.demo, self.sweep_workers, self.sweep_num, self.compare, self.runs)
        for action in (*stopped, self.doctor, self.reset):
            action.setEnabled(not running)
        self.recent.setEnabled(not running and not self.recent.isEmpty())
        self._groups["effort"].setEnabled(not running)

    def set_can_copy(self, can_copy: bool) -> None:
        """Whether there is anything to copy."""
        for action in self._copies:
            action.setEnabled(can_copy)

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
