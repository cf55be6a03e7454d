"""What the menus' actions do: most ask for something by a signal of the window, some lead there and back.

What is chosen from a few, such as the view, is in `shared_choices`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ...core.bench.model import Effort
from ...core.display.i18n import tr
from ...core.plan.sweeps import Sweep
from ..keyboard.shortcut_list import keys_text
from .dialogs import show_text
from .file_dialogs import AskedFiles
from .plan_folding import PlanFolding

if TYPE_CHECKING:
    from .main_window import MainWindow


class MenuActions(QObject):
    """Connects a window's menus, and the buttons that stand for an action of theirs."""

    def __init__(self, window: MainWindow, folding: PlanFolding, files: AskedFiles) -> None:
        super().__init__(window)
        self._window, self._folding, self._files = window, folding, files
        menus = window.menus
        for action, slot in (
            (menus.open, files.ask_open),
            (menus.runs, window.runs_wanted),
            (menus.compare, window.compare_wanted),
            (menus.save_as, files.ask_save),
            (menus.export, self._ask_export),
            (menus.quit, window.close),
            (menus.run, window.run_wanted),
            (menus.stop, self._escape),
            (menus.demo, window.demo_wanted),
            (menus.sweep_workers, self._sweep_workers),
            (menus.sweep_num, self._sweep_num),
            (menus.plan, window.toggle_plan),
            (menus.present, window.presentation.toggle),
            (menus.system_font, window.system_font_picked),
            (menus.keys, self._show_keys),
            (menus.doctor, window.doctor_wanted),
            (menus.card, window.card_wanted),
            (menus.about, window.about_wanted),
            (menus.reset, window.reset_wanted),
        ):
            action.triggered.connect(slot)
        menus.theme_picked.connect(window.theme_picked)
        menus.language_picked.connect(window.language_picked)
        menus.effort_picked.connect(self._pick_effort)
        menus.recent_picked.connect(self._pick_recent)
        menus.copy_picked.connect(window.copy)
        window.presentation.changed.connect(menus.present.setChecked)
        window.content.view_actions.picked.connect(self._act)
        window.content.run_page.deck.sweep_requested.connect(self._sweep_workers)

    @Slot()
    def _escape(self) -> None:
        window = self._window
        if window.running:
            window.stop_wanted.emit()
        elif window.presentation.on:
            window.presentation.leave()
        elif self._folding.drawn_out:
            window.toggle_plan()

    @Slot()
    def _ask_export(self) -> None:
        comparing = self._window.choices.comparing
        stem = tr("comparison") if comparing else self._window.run_title.replace(":", ".")
        self._files.ask_export(stem, pictures_only=comparing)

    @Slot(str)
    def _act(self, key: str) -> None:
        menus = self._window.menus
        {"compare": menus.compare, "export": menus.export, "present": menus.present}[key].trigger()

    @Slot(str)
    def _pick_recent(self, path: str) -> None:
        self._window.open_wanted.emit(Path(path))

    @Slot(str)
    def _pick_effort(self, effort: str) -> None:
        self._window.plan_view.pick_effort(Effort(effort))

    @Slot()
    def _sweep_workers(self) -> None:
        self._pick_sweep(Sweep.WORKERS)

    @Slot()
    def _sweep_num(self) -> None:
        self._pick_sweep(Sweep.NUM)

    def _pick_sweep(self, sweep: Sweep) -> None:
        """Set the plan, and show it: nothing starts by itself."""
        if self._window.running:
            return
        self._window.plan_view.pick_sweep(sweep)
        if self._folding.folded_away:
            self._window.toggle_plan()

    @Slot()
    def _show_keys(self) -> None:
        show_text(self._window, tr("Keyboard"), "", keys_text(self._window.menuBar()))
