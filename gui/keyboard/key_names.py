"""Keys as the system writes them, in the language of the user."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def key_name(keys: str) -> str:
    """Keys as the system writes them, in the language of the user: "Ctrl+B" is "Strg+B" in German."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
