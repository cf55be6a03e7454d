"""The field for interpreters: a drop-down with a box each, and "Add another Python".

Which interpreters there are, and what they can run, is told to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...core.display.i18n import tr
from ..ports.view_models import PythonOption
from ..style.theme import Size, font
from ..widgets.labels import Problem


class _StayingMenu(QMenu):
    """Stays open while boxes are ticked, so that several can be chosen at once."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class _ComboButton(QPushButton):
    """A button with a menu that looks like a drop-down: Qt sets its text to the edge once its arrow is styled."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = ""
        self.setProperty("kind", "combo")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        room = self.rect().adjusted(10, 0, -27, 0)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.shown, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


class PythonField(QWidget):
    """Choose one or more interpreters."""

    value_changed = Signal()
    python_wanted = Signal(str)  # a path that the user wants to add

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[PythonOption, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._menu = _StayingMenu(self)
        self._button = _ComboButton()
        self._button.setObjectName("pythons")
        self._button.setFont(font(Size.BODY))
        self._button.setFixedHeight(34)
        self._button.setMinimumWidth(0)
        self._button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._button.setMenu(self._menu)
        self.problem = Problem(self._button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._button)
        box.addWidget(self.problem)

    def set_options(self, options: Sequence[PythonOption]) -> None:
        """Offer these; the first is the one that runs this program."""
        self._options = tuple(options)
        self._menu.clear()
        for option in options:
            action = QAction(option.title, self._menu)
            action.setCheckable(True)
            action.setData(option.path)
            action.setEnabled(option.reason is None)
            action.setToolTip(option.reason or option.path)
            action.triggered.connect(self._ticked)
            self._menu.addAction(action)
        self._menu.setToolTipsVisible(True)
        self._menu.addSeparator()
        self._menu.addAction(tr("Add another Python…")).triggered.connect(self._ask)
        self.set_value(self._chosen)

    def value(self) -> tuple[str, ...]:
        """The chosen paths, in the order of the list."""
        return self._chosen

    def set_value(self, paths: Sequence[str]) -> None:
        """Choose these; the first of the list where none of them is offered."""
        offered = [option.path for option in self._options]
        self._chosen = tuple(path for path in offered if path in paths) or tuple(offered[:1])
        for action in self._menu.actions():
            if action.isCheckable():
                action.setChecked(action.data() in self._chosen)
        titles = ", ".join(option.title for option in self._options if option.path in self._chosen)
        self._button.shown = titles
        self._button.update()
        self._button.setToolTip("\n".join(self._chosen))
        self._button.setAccessibleName(tr("Python: {versions}").format(versions=titles))

    @Slot()
    def _ticked(self) -> None:
        paths = [action.data() for action in self._menu.actions() if action.isCheckable() and action.isChecked()]
        # The last box cannot be cleared: a run needs an interpreter.
        before = self._chosen
        self.set_value(paths or before)
        if self._chosen != before:
            self.value_changed.emit()

    @Slot()
    def _ask(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Add a Python interpreter"))
        if path:
            self.python_wanted.emit(path)
