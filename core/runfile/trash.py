"""Deleting run files so that it can be undone: they move into a hidden folder beside them, one a day.

Not the system's trash: it may be missing, on another disk, or not say where a file went, and then nothing
could be brought back. What has lain there for `KEPT_DAYS` goes at a later start of the window.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from .own_names import name_path
from .places import data_folder, numbered
from .reading import words

FOLDER = ".deleted"
KEPT_DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What came of moving some files.

    Attributes
    ----------
    files
        Where each was and where it is now.
    problems
        The files that stay where they are, and why, in the system's words.
    """

    files: tuple[tuple[Path, Path], ...]
    problems: tuple[tuple[Path, str], ...]


def move_away(paths: Sequence[Path], today: date) -> Moved:
    """Move files into the hidden folder beside each of them."""
    return _move([(path, path.parent / FOLDER / today.isoformat() / path.name) for path in paths])


def bring_back(files: Sequence[tuple[Path, Path]]) -> Moved:
    """Undo `move_away`; beside a file that has taken the name since, under a number."""
    moved = _move([(now, was) for was, now in files])
    for _, away in files:
        for folder in (away.parent, away.parent.parent):
            with suppress(OSError):
                folder.rmdir()  # goes only where it is empty
    return moved


def empty_deleted(today: date, folder: Path | None = None) -> None:
    """Let go of what was deleted long ago; what cannot be removed stays."""
    with suppress(OSError):
        for day in ((folder or data_folder()) / FOLDER).iterdir():
            if not day.is_symlink() and _days_ago(day.name, today) > KEPT_DAYS:
                shutil.rmtree(day, ignore_errors=True)


def _days_ago(name: str, today: date) -> int:
    try:
        return (today - date.fromisoformat(name)).days
    except ValueError:
        return 0  # not a folder of ours


def _move(pairs: Sequence[tuple[Path, Path]]) -> Moved:
    files, problems = [], []
    for source, target in pairs:
        try:
            moved = _to_free_name(source, target)
        except OSError as error:
            problems.append((source, words(error)))
            continue
        files.append((source, moved))
        with suppress(OSError):  # most have none
            _to_free_name(name_path(source), name_path(moved))
    return Moved(files=tuple(files), problems=tuple(problems))


def _to_free_name(source: Path, target: Path) -> Path:
    """Move a file, over none: the name is taken first, by an empty file that the move then replaces."""
    source.lstat()
    target.parent.mkdir(parents=True, exist_ok=True)
    for path in numbered(target):
        try:
            path.open("xb").close()
        except FileExistsError:
            continue
        try:
            source.replace(path)
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return path
    raise FileExistsError(f"every name like {target.name} is taken")
