"""What the menus' actions do beyond a signal of the window: they lead there and back.

What is chosen from a few, such as the view, is in `view_choices`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance, Slot
from PySide6.QtWidgets import QMainWindow, QMenuBar

from ...core.bench.model import Effort
from ...core.display.i18n import tr
from ...core.plan.sweeps import Sweep
from ..keyboard.shortcut_list import keys_text
from ..plan.plan_panel import PlanPanel
from ..ports.view_models import Page
from .dialogs import show_text
from .file_dialogs import AskedFiles
from .menus import Menus
from .page_stack import PageStack
from .plan_folding import PlanFolding
from .presentation import Presentation
from .view_choices import SharedChoices


class MenuTarget(Protocol):
    """The window, as far as its menus reach into it."""

    running: bool
    menus: Menus
    content: PageStack
    choices: SharedChoices
    plan_view: PlanPanel
    presentation: Presentation

    @property
    def run_title(self) -> str: ...
    @property
    def stop_wanted(self) -> SignalInstance: ...
    @property
    def open_wanted(self) -> SignalInstance: ...
    def toggle_plan(self) -> None: ...
    def menuBar(self) -> QMenuBar: ...


class MenuActions(QObject):
    """Connects a window's menus, and the buttons that stand for an action of theirs."""

    def __init__(self, window: MenuTarget, parent: QMainWindow, folding: PlanFolding, files: AskedFiles) -> None:
        super().__init__(parent)
        self._window, self._parent, self._folding, self._files = window, parent, folding, files
        menus = window.menus
        for action, slot in (
            (menus.open, files.ask_open),
            (menus.open_function, self._open_function),
            (menus.save_as, files.ask_save),
            (menus.export, self._ask_export),
            (menus.quit, parent.close),
            (menus.stop, self._escape),
            (menus.sweep_workers, self._sweep_workers),
            (menus.sweep_num, self._sweep_num),
            (menus.plan, window.toggle_plan),
            (menus.present, window.presentation.toggle),
            (menus.keys, self._show_keys),
        ):
            action.triggered.connect(slot)
        menus.effort_picked.connect(self._pick_effort)
        menus.recent_picked.connect(self._pick_recent)
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
        elif window.content.aside:
            window.choices.go_back()

    @Slot()
    def _open_function(self) -> None:
        if path := self._files.ask_python():
            self._window.open_wanted.emit(path)

    @Slot()
    def _ask_export(self) -> None:
        window = self._window
        alone = {Page.COMPARE: tr("comparison"), Page.BOARD: tr("board")}.get(window.content.page, "")
        self._files.ask_export(alone or window.run_title.replace(":", "."), pictures_only=bool(alone))

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
        show_text(self._parent, tr("Keyboard"), "", keys_text(self._window.menuBar()))
