"""The code to paste, with a button that copies it. Shows a text and decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ...style.theme import LIGHT, Size, Theme
from ...views.code.code_paint import code_font, painted
from ...widgets.labels import Elided, label

WIDTH, HEIGHT = 520, 152
_COPY = QKeySequence("Ctrl+Shift+C")  # elsewhere it copies a picture


class _CodeText(QPlainTextEdit):
    """Read only, to select and to copy whole."""

    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        face = code_font()
        face.setPixelSize(int(Size.SMALL))
        self.setFont(face)
        self.setObjectName("codeCard")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it would hide a line
        self.document().setDocumentMargin(2)
        self.setAccessibleName(tr("Code to paste"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(
            # The border is there without focus too, or the text would move.
            f"#codeCard {{ background: {theme.background.name()}; border: 2px solid {theme.line.name()};"
            " border-radius: 6px; padding: 0 2px; }"
            f"#codeCard:focus {{ border-color: {theme.focus.name()}; }}"
            "#codeCard::corner { background: transparent; border: 0; }"
        )

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_copy(event):
            event.accept()  # or the window's own would take it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_copy(event):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)


def _close(code: str) -> str:
    """Without empty lines, of which six leave little room; they are in what is copied."""
    return "\n".join(line for line in code.splitlines() if line)


def _is_copy(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == _COPY


class CodeCard(QWidget):
    """A card with a title, a hint, Copy, and six lines of code in sight; more of them scroll."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._code = ""
        self._title = label(tr("Paste this"), size=Size.BODY, weight=600)
        self._hint = Elided("", size=Size.SMALL, tone="second")
        self._copy = QPushButton(tr("Copy"))
        self._copy.setFixedHeight(26)
        self._copy.setMinimumWidth(56)
        self._copy.setToolTip(tr("Copies the code (Ctrl+Shift+C while the keyboard is here)"))
        self._copy.setAccessibleName(tr("Copy the code"))
        self._copy.clicked.connect(self.copy)
        self._text = _CodeText()
        self._text.copy_wanted.connect(self.copy)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        head.addWidget(self._copy)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 6, 12, 8)
        box.setSpacing(3)
        box.addLayout(head)
        box.addWidget(self._text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(WIDTH)
        self.setFixedHeight(HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def set_code(self, code: str, *, guarded: bool) -> None:
        """Show source text.

        Parameters
        ----------
        guarded
            Whether it must be called below `if __name__ == "__main__":`.
        """
        hint = tr('call it below if __name__ == "__main__":') if guarded else tr("below the function, and call it")
        self._hint.setText(hint)
        self._hint.setToolTip("")
        if code != self._code:
            self._code = code
            self._write()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._text.set_theme(theme)
        self._write()
        self.update()

    @Slot()
    def copy(self) -> None:
        """Put the code on the clipboard."""
        QGuiApplication.clipboard().setText(self._code)

    def _write(self) -> None:
        self._text.clear()
        cursor = QTextCursor(self._text.document())
        for place, pieces in enumerate(painted(_close(self._code), "python", self._theme)):
            if place:
                cursor.insertBlock()
            for text, form in pieces:
                cursor.insertText(text, form)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.card)
        painter.drawRoundedRect(QRectF(QPointF(0, 0), QRectF(self.rect()).size()), 10, 10)
