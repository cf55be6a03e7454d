"""The name that a person gives a run: one line of text in a file beside it, so that no sample is written anew.

`counter 1e8.speedup.jsonl` is called by what `counter 1e8.speedup.name` says. It goes where its run goes.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from ..display.printable import printable
from .places import SUFFIX

NAME_SUFFIX = ".speedup.name"
NAME_MAX = 60  # characters
_BYTES_MAX = 4 * NAME_MAX


def name_path(path: Path) -> Path:
    """The file that holds the name of a run."""
    return path.with_name(path.name.removesuffix(SUFFIX) + NAME_SUFFIX)


def own_name(path: Path) -> str:
    """What a run is called; "" where nobody named it, or where its name cannot be read."""
    with suppress(OSError), name_path(path).open("rb") as file:
        return one_line(file.read(_BYTES_MAX).decode(errors="ignore"))
    return ""


def one_line(text: str) -> str:
    """A name without what no name has: line ends, control characters, more than a list can show."""
    return " ".join(printable(text).split())[:NAME_MAX].strip()
