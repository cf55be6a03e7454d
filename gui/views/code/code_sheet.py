"""A sheet of source text: sections with their files, the files' line numbers, and marked lines.

Read only, to select and copy; what is marked has a bar beside its number as well as a ground.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ....core.display.i18n import tr
from ...style.theme import LIGHT, Size, Theme, font
from .code_paint import code_font, painted

if TYPE_CHECKING:
    from ....core.sources import Excerpt

_GUTTER = 46
_BAR = 4


class CodeSheet(QPlainTextEdit):
    """Shows excerpts; `marked` are pairs of an excerpt's place and a line's in it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._theme = LIGHT
        self._excerpts: tuple[Excerpt, ...] = ()
        self._marked: frozenset[tuple[int, int]] = frozenset()
        self._color = QColor()
        self._numbers: list[tuple[int, bool]] = []  # of each block; marked or not
        self._gutter = _Gutter(self)
        self.setObjectName("codeSheet")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setFont(code_font())
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setViewportMargins(_GUTTER, 0, 0, 0)
        self.updateRequest.connect(self._scrolled)

    def set_excerpts(self, excerpts: Sequence[Excerpt], marked: frozenset[tuple[int, int]], color: QColor) -> None:
        """Show these; nothing is drawn anew where they are the same as before."""
        after = (tuple(excerpts), marked, color)
        if after != (self._excerpts, self._marked, self._color):
            self._excerpts, self._marked, self._color = after
            self._write()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(
            # The border is there without focus too, in the ground's colour, or the text would move.
            f"#codeSheet {{ background: {theme.card.name()}; border: 2px solid {theme.card.name()};"
            " border-radius: 10px; padding: 0; }"
            f"#codeSheet:focus {{ border-color: {theme.focus.name()}; }}"
            "#codeSheet::corner { background: transparent; border: 0; }"
        )
        self._write()

    def numbers(self) -> list[tuple[int, bool]]:
        """The number of each line in its file, 0 for a line of no file, and whether it is marked."""
        return list(self._numbers)

    def show_line(self, number: int) -> None:
        """Scroll to the first line of that number, and select it."""
        place = next((place for place, (found, _) in enumerate(self._numbers) if found == number), None)
        if place is None:
            return
        cursor = QTextCursor(self.document().findBlockByNumber(place))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def _write(self) -> None:
        self.clear()
        self._numbers = []
        cursor = QTextCursor(self.document())
        for place, excerpt in enumerate(self._excerpts):
            if place:
                self._line(cursor, [])
            self._line(cursor, self._title(excerpt))
            self._write_excerpt(cursor, place, excerpt)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._gutter.update()

    def _write_excerpt(self, cursor: QTextCursor, place: int, excerpt: Excerpt) -> None:
        if excerpt.missing:
            self._line(cursor, [(excerpt.missing, self._small(self._theme.text2, 400))])
        text = "\n".join(line.text for line in excerpt.lines)
        pieces = painted(text, excerpt.language, self._theme) if text else []
        for row, (line, words) in enumerate(zip(excerpt.lines, pieces, strict=True)):
            self._line(cursor, words, line.number, marked=(place, row) in self._marked)

    def _title(self, excerpt: Excerpt) -> list[tuple[str, QTextCharFormat]]:
        return [
            (excerpt.title, self._small(self._theme.ink, 600)),
            (f"   {excerpt.path}", self._small(self._theme.text3, 400)),
        ]

    def _small(self, color: QColor, weight: int) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(font(Size.SMALL, weight))
        form.setForeground(color)
        return form

    def _line(
        self,
        cursor: QTextCursor,
        pieces: Sequence[tuple[str, QTextCharFormat]],
        number: int = 0,
        *,
        marked: bool = False,
    ) -> None:
        if self._numbers:
            cursor.insertBlock()
        block = QTextBlockFormat()
        if marked:
            block.setBackground(self._theme.row_tint(self._color))
        cursor.setBlockFormat(block)
        for text, form in pieces:
            cursor.insertText(text, form)
        self._numbers.append((number, marked))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), _GUTTER, inside.height()))

    def _scrolled(self, rect: QRect, dy: int) -> None:
        self._gutter.update()

    def paint_gutter(self, painter: QPainter) -> None:
        """The numbers of the lines in sight, and the bars of the marked ones."""
        face = code_font()
        face.setPixelSize(11)
        painter.setFont(face)
        metrics = QFontMetricsF(face)
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        while block.isValid():
            rect: QRectF = self.blockBoundingGeometry(block).translated(offset)
            if rect.top() > self.viewport().height():
                break
            number, marked = self._numbers[block.blockNumber()] if self._numbers else (0, False)
            if marked:
                painter.fillRect(QRectF(_GUTTER - _BAR - 2, rect.top(), _BAR, rect.height()), self._color)
            if number:
                painter.setPen(self._theme.ink if marked else self._theme.text3)
                words = str(number)
                left = _GUTTER - _BAR - 8 - metrics.horizontalAdvance(words)
                painter.drawText(QPointF(left, rect.center().y() + metrics.capHeight() / 2), words)
            block = block.next()


class _Gutter(QWidget):
    def __init__(self, sheet: CodeSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.setAccessibleName(tr("Line numbers"))
        self.setAccessibleDescription(tr("Those in the files; a bar stands beside each marked line."))

    def sizeHint(self) -> QSize:
        return QSize(_GUTTER, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._sheet.paint_gutter(painter)
