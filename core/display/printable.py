"""Text that a terminal, a chart or a report can show: without control characters, whatever a file said."""

from __future__ import annotations

import re

_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|.)")


def printable(text: str) -> str:
    """Text from a file or another process without anything that could drive a terminal."""
    if text.isprintable():  # nearly all are, and it is asked for every text of every file
        return text
    text = _ESCAPES.sub("", text).replace("\r\n", "\n").expandtabs(4)
    return "".join(character if character.isprintable() or character == "\n" else "?" for character in text)
