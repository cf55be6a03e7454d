"""The Pythons that were added by hand: nothing finds them, so they are written down, one path a line.

Asks no interpreter anything.
"""

from __future__ import annotations

import os
from pathlib import Path


def added_file() -> Path:
    """Where they stand."""
    from platformdirs import user_data_path

    return user_data_path("speeduplab", appauthor=False) / "pythons.txt"


def added_pythons() -> list[str]:
    """Their absolute paths, as far as these files are still there."""
    try:
        lines = added_file().read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [line for line in dict.fromkeys(map(str.strip, lines)) if Path(line).is_absolute() and Path(line).is_file()]


def add_python(path: str) -> None:
    """Keep a path for good; those that are gone are forgotten.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    paths = dict.fromkeys((*added_pythons(), path))
    file = added_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_suffix(f".{os.getpid()}")
    unfinished.write_text("".join(f"{one}\n" for one in paths), encoding="utf-8")
    unfinished.replace(file)
