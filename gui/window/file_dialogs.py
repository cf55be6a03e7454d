"""The files that a window asks for or is given: to open, to save as, to export, or dropped on it.

Remembers the folder in which one was last chosen."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ...core.display.i18n import tr
from ...core.export import FORMATS
from ...core.runfile import SUFFIX, data_folder
from ..ports.view_models import PICTURES


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

    def ask_python(self) -> Path | None:
        """A Python file; the folder of runs is not where it lies."""
        kinds = f"{tr('Python files')} (*.py)"
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Open a Python file"), "", kinds)
        return Path(path) if path else None

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


OFFERED = "png"  # the format that an export starts with
_KIND = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,4}$")  # as ".bmp", not the ".32" of a time


def _filter() -> str:
    runs, all_files = tr("Runs"), tr("All files")
    return f"{runs} (*{SUFFIX} *.jsonl);;{all_files} (*)"


def first_folder() -> Path:
    """Where a dialog looks before anybody has chosen a place."""
    return data_folder()


def ask_open(parent: QWidget, folder: Path) -> list[Path]:
    """Files to open, looked for in a folder; none where the user thinks better of it."""
    paths, _ = QFileDialog.getOpenFileNames(parent, tr("Open runs; several are compared"), str(folder), _filter())
    return [Path(path) for path in paths]


def ask_save(parent: QWidget, suggested: Path) -> Path | None:
    """A file to write, with our suffix where none was given."""
    name = str(suggested)
    while True:
        path, _ = QFileDialog.getSaveFileName(parent, tr("Save the run as"), name, _filter())
        if not path:
            return None
        chosen = Path(path)
        if chosen.name.lower().endswith(".jsonl") or _KIND.search(path) is None:
            break
        _refuse(parent, tr("Save the run as"), chosen.suffix, f"{SUFFIX}, .jsonl")
        name = path
    return chosen if chosen.name.lower().endswith(".jsonl") else chosen.with_name(chosen.name + SUFFIX)


def ask_file(parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None:
    """Where to write a file that holds no run; None if the user decided otherwise."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    return Path(name) if name else None


def export_suffixes() -> dict[str, tuple[str, str]]:
    """Title in English and suffix of everything that can be exported, by key; the pictures first."""
    return {**PICTURES, **{key: (form.title, form.suffix) for key, form in FORMATS.items()}}


def ask_export(parent: QWidget, stem: str, *, pictures_only: bool = False) -> tuple[Path, str] | None:
    """A file and the key of its format; None where the user thinks better of it, here or of replacing a file."""
    offered = PICTURES if pictures_only else export_suffixes()
    filters = {f"{tr(title)} (*{suffix})": key for key, (title, suffix) in offered.items()}
    name, chosen = f"{stem}{PICTURES[OFFERED][1]}", ""
    while True:
        path, chosen = QFileDialog.getSaveFileName(parent, tr("Export"), name, ";;".join(filters), chosen)
        if not path:
            return None
        if not (unknown := unknown_suffix(path, filters.get(chosen, OFFERED))):
            break
        known = ", ".join(dict.fromkeys(suffix for _, suffix in offered.values()))
        _refuse(parent, tr("Export"), unknown, known)
        name = path
    target, key = export_target(Path(path), filters.get(chosen, OFFERED))
    if key not in offered:
        target, key = Path(f"{path}{PICTURES[OFFERED][1]}"), OFFERED
    # The dialog asked about the name that was typed, not about the one with our suffix.
    if target != Path(path) and target.exists() and not _may_replace(parent, target):
        return None
    return target, key


def export_target(path: Path, chosen: str) -> tuple[Path, str]:
    """The file and its format, with that format's suffix.

    The chosen format counts; but where that is still the one that was offered, a suffix that was typed does.
    """
    # Two dialects may share a suffix: the first of them is meant, unless the other one was chosen.
    suffixes = {suffix: key for key, (_, suffix) in reversed(export_suffixes().items())}
    if path.name.lower().endswith(export_suffixes()[chosen][1]):
        return path, chosen
    known = max((suffix for suffix in suffixes if path.name.lower().endswith(suffix)), key=len, default="")
    if known and chosen == OFFERED:
        return path, suffixes[known]
    wanted = export_suffixes()[chosen][1]
    # "run.json" as pyperf JSON is "run.pyperf.json", and "run.png" was the dialog's own idea.
    surplus = known or "." + wanted.rsplit(".", maxsplit=1)[-1]
    base = path.name[: -len(surplus)] if path.name.lower().endswith(surplus) else path.name
    return path.with_name(base + wanted), chosen


def unknown_suffix(name: str, chosen: str) -> str:
    """What a name ends in as files of another kind do, as ".bmp"; "" where nothing speaks against it.

    "run 22 Nov 14.32" has none, and ".json" is the end of ".pyperf.json".
    """
    found = _KIND.search(name)
    if found is None:
        return ""
    suffixes = {suffix for _, suffix in export_suffixes().values()}
    wanted = export_suffixes()[chosen][1]
    fits = any(name.lower().endswith(suffix) for suffix in suffixes) or wanted.endswith(found[0].lower())
    return "" if fits else found[0]


def _refuse(parent: QWidget, title: str, suffix: str, known: str) -> None:
    said = tr("Nothing here writes {suffix} files. Choose a name that ends in one of these, or in none: {known}")
    QMessageBox.warning(parent, title, said.format(suffix=suffix, known=known))


def _may_replace(parent: QWidget, target: Path) -> bool:
    button = QMessageBox.StandardButton
    asked = tr("{name} exists already. Replace it?").format(name=target.name)
    answer = QMessageBox.question(parent, tr("Export"), asked, button.Yes | button.No)
    return answer == button.Yes


def dropped_files(data: QMimeData) -> list[Path]:
    """The files of what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
