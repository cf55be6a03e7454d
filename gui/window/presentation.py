"""Presentation mode: the pages without panels, on the whole screen, and how one gets in and out.

Only moves what is there: runs, views and their options go on as they are.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ..keyboard.shortcut_list import actions_of
from ..style.theme import Theme
from .page_stack import PageStack
from .stage import PresentationScene


class Presentation(QObject):
    """Two faces of a window: the usual one, and the stage."""

    view_step = Signal(int)  # 1 for the next view, -1 for the one before: remote clickers send Page Down and Up
    changed = Signal(bool)

    def __init__(self, window: QMainWindow, usual: QWidget, content: PageStack) -> None:
        super().__init__(window)
        self._window = window
        self._content = content
        self._stage = PresentationScene()
        self._state = Qt.WindowState.WindowNoState
        self._focus: QWidget | None = None
        self._shortcuts: list[QAction] = []
        self._steps = [self._step_action(key, step) for key, step in (("PgDown", 1), ("PgUp", -1))]
        self.faces = QStackedWidget()
        self.faces.addWidget(usual)
        self.faces.addWidget(self._stage)

    @property
    def on(self) -> bool:
        return self.faces.currentWidget() is self._stage

    @Slot()
    def toggle(self) -> None:
        self.leave() if self.on else self.enter()

    def enter(self) -> None:
        if self.on:
            return
        self._focus = self._window.focusWidget()
        self._stage.hold(self._content.lend_pages())
        self._content.set_presenting(True)
        # A hidden menu bar hears no shortcuts: the window takes them over.
        self._shortcuts = [*_actions(self._window), *self._steps]
        self._window.addActions(self._shortcuts)
        self._window.menuBar().hide()
        self.faces.setCurrentWidget(self._stage)
        self._stage.setFocus()
        self._state = self._window.windowState()
        self._window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        self.changed.emit(True)

    def leave(self) -> None:
        if not self.on:
            return
        for action in self._shortcuts:
            self._window.removeAction(action)
        self._content.set_presenting(False)
        self._content.take_pages_back(self._stage.release())
        self.faces.setCurrentIndex(0)
        self._window.menuBar().show()
        self._window.setWindowState(self._state)
        if self._focus is not None:
            self._focus.setFocus()
        self.changed.emit(False)

    def set_theme(self, theme: Theme) -> None:
        self._stage.set_theme(theme)

    def _step_action(self, keys: str, step: int) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setData(step)
        action.triggered.connect(self._step)
        return action

    @Slot()
    def _step(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.view_step.emit(action.data())


def _actions(window: QMainWindow) -> list[QAction]:
    """Every action with keys in a window's menus."""
    return [action for action in actions_of(window.menuBar()) if not action.shortcut().isEmpty()]
