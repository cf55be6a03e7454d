"""Dialogs that tell: an error with details to copy, the machine card, the checks, the keys, the program.

They block neither the event loop nor the window, so that a run can be stopped beside them; each deletes itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from textwrap import wrap
from typing import Any

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QFontDatabase, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...core.display.i18n import tr
from ...core.machine.card_text import machine_facts
from ...core.results.run_result import RunResult
from ...core.summary.conditions_table import rounds_text
from ..style.theme import Size
from ..widgets.labels import label
from ..widgets.sheet_foot import sheet_foot

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


_LONGEST_WORD = 60
_FACT_NAME, _FACT_WIDTH = 26, 52  # characters
_WIDTH = 720
_SIDE = 20  # px beside everything
_INSIDE = 18  # px between the frame of the text and its words


class TextDialog(QDialog):
    """A title, a sentence, and a text that can be copied."""

    def __init__(self, title: str, text: str, details: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self._all = "\n\n".join(part for part in (title, text, details) if part)
        if max(map(len, text.split()), default=0) > _LONGEST_WORD:
            # A label breaks no word, such as a long path: it would be as wide as that.
            text, details = "", "\n\n".join(part for part in (text, details) if part)
        head = label(title, size=16, weight=600)
        sentence = label(text, size=Size.TITLE)
        sentence.setWordWrap(True)
        sentence.setTextInteractionFlags(_SELECTABLE)
        box = QVBoxLayout(self)
        box.setContentsMargins(_SIDE, 18, _SIDE, 16)
        box.setSpacing(10)
        box.addWidget(head)
        if text:
            box.addWidget(sentence)
        if details:
            box.addWidget(self._make_details(details), 1)
            self.resize(_WIDTH, 440)
        box.addLayout(self._make_buttons())
        if details:
            self._fit(parent)
        self._close.setFocus()

    @property
    def copied_text(self) -> str:
        """What Copy puts on the clipboard."""
        return self._all

    def _make_details(self, details: str) -> QWidget:
        edit = self._details = QPlainTextEdit(details)
        edit.setReadOnly(True)
        edit.setTextInteractionFlags(_SELECTABLE)
        edit.setTabChangesFocus(True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(int(Size.SMALL))
        edit.setFont(fixed)
        edit.setAccessibleName(tr("Details"))
        return edit

    def _fit(self, parent: QWidget | None) -> None:
        """As high as the whole text needs, within the window that it belongs to: nobody scrolls a list of keys."""
        edit = self._details
        for widget in (self, *self.findChildren(QWidget)):
            widget.ensurePolished()
        room = _WIDTH - 2 * _SIDE - 2 * _INSIDE
        column = max(edit.fontMetrics().horizontalAdvance("0"), 1)
        lines = sum(max(ceil(len(line) * column / room), 1) for line in edit.toPlainText().splitlines())
        needed = lines * ceil(QFontMetricsF(edit.font()).lineSpacing()) + 2 * _INSIDE
        most = parent.window().height() - 80 if parent is not None else 640
        chrome = self.sizeHint().height() - edit.sizeHint().height()
        self.resize(_WIDTH, max(min(chrome + needed, most), 240))

    def _make_buttons(self) -> QHBoxLayout:
        copy, close = QPushButton(tr("Copy")), QPushButton(tr("Close"))
        self._close = close
        copy.setToolTip(tr("Copy everything that stands here"))
        copy.clicked.connect(self.copy)
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        return sheet_foot(copy, close)

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._all)


def show_text(parent: QWidget, title: str, text: str, details: str = "") -> TextDialog:
    """Open a dialog and return at once."""
    dialog = TextDialog(title, text, details, parent)
    dialog.setModal(False)
    dialog.show()
    return dialog


def card_text(card: Mapping[str, Any], *, rounds_tell: bool = False) -> str:
    """The machine card, one fact a line; a long one goes on below itself."""
    return "\n".join(_fact_line(name, words) for name, words in machine_facts(card, rounds_tell=rounds_tell))


def _fact_line(name: str, words: str) -> str:
    below = "\n" + " " * _FACT_NAME
    lines = wrap(words, _FACT_WIDTH, break_long_words=False, break_on_hyphens=False)
    return f"{name:<{_FACT_NAME}}{below.join(lines)}"


def run_card_text(result: RunResult) -> str:
    """The machine card of a run, and what went on around its rounds."""
    machine = card_text(result.machine, rounds_tell=bool(result.conditions))
    return "\n\n".join(part for part in (machine, rounds_text(result)) if part)


def system_text(card: Mapping[str, Any] | None) -> str:
    """What a question about the program should come with: the machine card, and how the window is drawn."""
    screen = QGuiApplication.primaryScreen()
    drawn = (
        (tr("Qt"), f"{qVersion()}, {QGuiApplication.platformName()}"),
        (tr("Screen"), f"{screen.size().width()} x {screen.size().height()}, {screen.devicePixelRatio():.0%}"),
        (tr("Font"), QGuiApplication.font().family()),
    )
    facts = card_text(card) if card else tr("The machine is not examined yet.")
    return "\n".join((facts, *(_fact_line(name, words) for name, words in drawn)))


def about_text(version: str) -> str:
    said = tr(
        "Speedup Lab {version} races one piece of Python work through every way of running it at once, "
        "and shows how long each took and why. MIT licence."
    )
    return said.format(version=version)
