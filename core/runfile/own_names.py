"""Names that people give their runs, in a small file beside each: what was measured is never written again."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from ..display.i18n import tr
from ..display.printable import printable
from .places import SUFFIX
from .reading import RunFileError, words

NAME_SUFFIX = ".speedup.name"
NAME_MAX = 80  # characters


def name_file(path: Path) -> Path:
    """Where the name of a run file's run stands."""
    return path.with_name(path.name.removesuffix(SUFFIX) + NAME_SUFFIX)


def own_name(path: Path) -> str:
    """The name that somebody gave a run; "" where nobody did, or it cannot be read."""
    with suppress(OSError), name_file(path).open("rb") as file:
        # Four bytes a character at most, and nothing of a file that is none of ours.
        return _tidy(file.read(4 * NAME_MAX).decode("utf-8", errors="replace"))
    return ""


def set_own_name(path: Path, name: str) -> None:
    """Give a run a name, or take it away with "".

    Raises
    ------
    RunFileError
        If the name cannot be written.
    """
    target, name = name_file(path), _tidy(name)
    try:
        if name:
            target.write_text(f"{name}\n", encoding="utf-8")
        else:
            target.unlink(missing_ok=True)
    except OSError as error:
        said = tr("The name could not be written to {path}: {reason}")
        raise RunFileError(said.format(path=target, reason=words(error))) from None


def move_name(source: Path, target: Path) -> None:
    """Let the name go along with its run file; without one nothing is done."""
    with suppress(OSError):
        name_file(source).replace(name_file(target))


def _tidy(name: str) -> str:
    first = name.strip().splitlines()
    return " ".join(printable(first[0]).split())[:NAME_MAX] if first else ""
