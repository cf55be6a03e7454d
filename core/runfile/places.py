"""Where run files live, and how they are called. Makes no file and no folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from ..bench.model import Plan
from ..display.numbers import short_num
from ..machine.user_folders import data_place

SUFFIX = ".speedup.jsonl"
NAMES_MAX = 1000


def data_folder() -> Path:
    """Where run files live unless saved elsewhere; below `NO_HOME` where the user has no home."""
    return data_place() / "runs"


def new_path(plan: Plan, created: datetime, folder: Path | None = None) -> Path:
    """A path that is still free, named after the time and the work."""
    cell = plan.cells[0]
    name = cell.workload if plan.function is None else plan.function.name
    path = (folder or data_folder()) / f"{created:%Y-%m-%d %H.%M.%S} {name} {_num(cell.num)}{SUFFIX}"
    # exists() raises where the folder may not be read; whether it can be written is for the writer to find out.
    with suppress(OSError):
        return next((one for one in numbered(path) if not one.exists()), path)
    return path


def _num(num: int) -> str:
    """As people call it, and without the marks between groups that some systems take for another field."""
    said = short_num(num)
    return said if "e" in said else str(num)


def numbered(path: Path) -> Iterator[Path]:
    """The path, then "name 2", "name 3", ..."""
    yield path
    suffix = SUFFIX if path.name.endswith(SUFFIX) else path.suffix
    stem = path.name.removesuffix(suffix)
    for number in range(2, NAMES_MAX):
        yield path.with_name(f"{stem} {number}{suffix}")
