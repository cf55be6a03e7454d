"""Where run files live, and how they are called. Makes no file and no folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from ..bench.model import Plan

SUFFIX = ".speedup.jsonl"
NAMES_MAX = 1000


NO_HOME = Path(os.devnull) / "no home folder is known, set HOME"
"""Where nothing can be: a run that cannot be saved is measured all the same, and says why it is not."""


def data_folder() -> Path:
    """Where run files live unless saved elsewhere; below `NO_HOME` where the user has no home."""
    from platformdirs import user_data_path

    try:
        folder = user_data_path("speeduplab", appauthor=False)
    except RuntimeError:  # neither HOME nor an entry in the system's list of users
        return NO_HOME / "runs"
    # Older versions of platformdirs leave "~" as it is: a folder of that name is no home.
    return (folder if folder.is_absolute() else NO_HOME) / "runs"


def new_path(plan: Plan, created: datetime, folder: Path | None = None) -> Path:
    """A path that is still free, named after the time and the work."""
    cell = plan.cells[0]
    path = (folder or data_folder()) / f"{created:%Y-%m-%d %H.%M.%S} {cell.workload} {cell.num}{SUFFIX}"
    # exists() raises where the folder may not be read; whether it can be written is for the writer to find out.
    with suppress(OSError):
        return next((one for one in numbered(path) if not one.exists()), path)
    return path


def numbered(path: Path) -> Iterator[Path]:
    """The path, then "name 2", "name 3", ..."""
    yield path
    suffix = SUFFIX if path.name.endswith(SUFFIX) else path.suffix
    stem = path.name.removesuffix(suffix)
    for number in range(2, NAMES_MAX):
        yield path.with_name(f"{stem} {number}{suffix}")
