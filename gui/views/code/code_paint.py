"""Source text in the window's type: ink and greys, for colour means a strategy.

Pygments finds the words; here is only how each kind of word looks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QTextCharFormat

from ...style.theme import Size, Theme

if TYPE_CHECKING:
    from pygments.token import _TokenType

Piece = tuple[str, QTextCharFormat]


def code_font() -> QFont:
    """The system's fixed font in the size of the body."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPixelSize(int(Size.BODY))
    return made


def painted(text: str, language: str, theme: Theme) -> list[list[Piece]]:
    """The lines of a text, each as pieces with their formats; as many lines as the text has."""
    lines: list[list[Piece]] = [[]]
    for kind, value in _tokens(text, language):
        form = _format(kind, theme)
        for place, part in enumerate(value.split("\n")):
            if place:
                lines.append([])
            if part:
                lines[-1].append((part, form))
    wanted = text.count("\n") + 1
    return (lines + [[]] * wanted)[:wanted]


def _tokens(text: str, language: str) -> Iterator[tuple[_TokenType, str]]:
    # Not before somebody looks at code: the window's start is none of its business.
    from pygments.lexers import get_lexer_by_name

    lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    yield from lexer.get_tokens(text)


def _format(kind: _TokenType, theme: Theme) -> QTextCharFormat:
    from pygments.token import Comment, Keyword, Literal, Name, String

    form = QTextCharFormat()
    form.setForeground(theme.ink)
    if (kind in Comment and kind not in Comment.Preproc) or kind in String.Doc:
        form.setForeground(theme.text3)
        form.setFontItalic(True)
    elif kind in Keyword or kind in Name.Function or kind in Name.Class:
        form.setFontWeight(QFont.Weight.Bold)
    elif kind in Literal:
        form.setForeground(theme.text2)
    return form
