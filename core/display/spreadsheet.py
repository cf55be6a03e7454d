"""Text that a spreadsheet takes for text: the one guard of whatever goes there, by file or by clipboard.

Names may come from a stranger's file, and a spreadsheet runs what begins like a formula.
"""

from __future__ import annotations

import re
import unicodedata

# Also as East Asian keyboards type them: spreadsheets take those for the same.
_BEGINS = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
_NUMBER = re.compile(r"[+-]?(?:\d[\d,]*\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:\s?[%x])?|-", re.ASCII | re.IGNORECASE)


def inert(text: str) -> str:
    """The text, with an apostrophe before it where a spreadsheet would take it for a formula.

    What is white or not seen at its begin is passed over, as spreadsheets do; numbers stay numbers.
    """
    begin = text if text[:1].isalnum() else text.lstrip("".join(_unseen(text)))
    if begin[:1] not in _BEGINS or _NUMBER.fullmatch(text):
        return text
    return f"'{text}"


def _unseen(text: str) -> set[str]:
    """Spaces of every kind, control and format characters."""
    return {character for character in text if character.isspace() or unicodedata.category(character) in ("Cc", "Cf")}
