"""Keys that are the window's own, though the keyboard is in a field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

# On X11 Qt's fields take these as Emacs does, for the line's end and to delete up to it; End does the former, too.
_OURS = frozenset({Qt.Key.Key_E, Qt.Key.Key_K})


class FieldKeys(QObject):
    """Takes Export and Compare from every field within a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        for field in window.findChildren(QLineEdit):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier or event.key() not in _OURS:
            return False
        event.ignore()
        return True
