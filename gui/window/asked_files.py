"""The files that a window asks for or is given: to open, to save as, to export.

Remembers the folder in which one was last chosen.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from .file_choice import ask_export, ask_open, ask_save, dropped_files, first_folder


class AskedFiles(QObject):
    """Says which files are wanted for what; a dialog that is closed says nothing."""

    open_wanted = Signal(object)  # a Path
    files_wanted = Signal(object)  # several Paths
    save_wanted = Signal(object)
    export_wanted = Signal(object, str)  # a Path, a format
    picture_wanted = Signal(object, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._folder: Path | None = None  # the data folder, until one was chosen
        self.save_name = ""  # the file name to suggest

    @Slot()
    def ask_open(self) -> None:
        if paths := self._asked():
            self._open(paths)

    def ask_one(self) -> Path | None:
        """One file, for whoever asks."""
        paths = self._asked()
        return paths[0] if paths else None

    @Slot()
    def ask_save(self) -> None:
        if path := ask_save(self._window, self._start() / (self.save_name or "run.speedup.jsonl")):
            self._folder = path.parent
            self.save_wanted.emit(path)

    def ask_export(self, stem: str, *, pictures_only: bool) -> None:
        if choice := ask_export(self._window, stem, pictures_only=pictures_only):
            (self.picture_wanted if pictures_only else self.export_wanted).emit(*choice)

    def drag(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the window."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def drop(self, event: QDropEvent) -> None:
        if paths := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._open(paths)

    def _start(self) -> Path:
        return self._folder or first_folder()

    def _asked(self) -> list[Path]:
        paths = ask_open(self._window, self._start())
        if paths:
            self._folder = paths[0].parent
        return paths

    def _open(self, paths: list[Path]) -> None:
        if len(paths) == 1:
            self.open_wanted.emit(paths[0])
        else:
            self.files_wanted.emit(paths)
