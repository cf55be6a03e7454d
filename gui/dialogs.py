"""Dialogs that tell: an error with details to copy, the machine card, the checks, the keys, the program.

They never block the event loop: each is opened, and deletes itself when it is closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ..core.machine_facts import machine_facts
from .text import label
from .theme import Size, font

KEYS = """\
F5            run the plan
Esc           stop; without a run: close the plan's drawer
Ctrl+B        fold or unfold the plan
Ctrl+1, 2, …  the views, in their order
Ctrl+\\        one view, or two side by side
Ctrl+L        linear or log
Ctrl+O        open a run file, or several to compare them
Ctrl+Shift+O  the list of runs
Ctrl+K        compare runs, and back; there Space on a run makes it the baseline
Ctrl+S        save the run as
Tab           plan, Run, views, chart controls, chart, findings
Up, Down      move along the rows of the chart
Ctrl+E        export the chart or the run
Ctrl+Shift+C  copy the picture and the table
F11           presentation; in it Page Up, Page Down change the view, Esc leaves
F1            these keys"""


class TextDialog(QDialog):
    """A title, a sentence, and a text that can be copied."""

    def __init__(self, title: str, text: str, details: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self._all = "\n\n".join(part for part in (title, text, details) if part)
        head = label(title, size=16, weight=600)
        sentence = label(text, size=Size.TITLE)
        sentence.setWordWrap(True)
        sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        box.addWidget(head)
        if text:
            box.addWidget(sentence)
        if details:
            box.addWidget(self._make_details(details), 1)
            self.resize(680, 440)
        box.addLayout(self._make_buttons())
        self._close.setFocus()

    @property
    def copied_text(self) -> str:
        """What Copy puts on the clipboard."""
        return self._all

    def _make_details(self, details: str) -> QWidget:
        edit = QPlainTextEdit(details)
        edit.setReadOnly(True)
        edit.setTabChangesFocus(True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(int(Size.SMALL))
        edit.setFont(fixed)
        edit.setAccessibleName("Details")
        return edit

    def _make_buttons(self) -> QHBoxLayout:
        copy, close = QPushButton("Copy"), QPushButton("Close")
        self._close = close
        copy.setToolTip("Copy everything that stands here")
        copy.clicked.connect(self.copy)
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.addStretch()
        for button in (copy, close):
            button.setFont(font(Size.BODY, 500))
            button.setMinimumSize(84, 32)
            line.addWidget(button)
        return line

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._all)


def show_text(parent: QWidget, title: str, text: str, details: str = "") -> TextDialog:
    """Open a dialog and return at once."""
    dialog = TextDialog(title, text, details, parent)
    dialog.open()
    return dialog


def card_text(card: Mapping[str, Any]) -> str:
    """The machine card, one fact a line."""
    return "\n".join(f"{name:<26}{words}" for name, words in machine_facts(card))


def about_text(version: str) -> str:
    return (
        f"Speedup Lab {version} races one piece of Python work through every way of running it at once, "
        "and shows how long each took and why. MIT licence."
    )
