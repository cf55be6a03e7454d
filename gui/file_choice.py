"""Which run file: asked in the system's dialogs, or dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

_SUFFIX = ".speedup.jsonl"
_FILTER = f"Runs (*{_SUFFIX} *.jsonl);;All files (*)"


def ask_open(parent: QWidget) -> Path | None:
    """A file to open; None where the user thinks better of it."""
    path, _ = QFileDialog.getOpenFileName(parent, "Open a run", "", _FILTER)
    return Path(path) if path else None


def ask_save(parent: QWidget) -> Path | None:
    """A file to write, with our suffix where none was given."""
    path, _ = QFileDialog.getSaveFileName(parent, "Save the run as", f"run{_SUFFIX}", _FILTER)
    if not path:
        return None
    chosen = Path(path)
    return chosen if chosen.suffix else chosen.with_name(chosen.name + _SUFFIX)


def dropped_file(data: QMimeData) -> Path | None:
    """The first file of what is dragged."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if paths else None
