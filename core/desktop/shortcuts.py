"""Windows and macOS: a shortcut made by pyshortcuts, which knows these systems' rules.

Its paths may hold no space, so it is given the interpreter by its own sign for it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from .entry_file import TITLE, DesktopError

_COMMAND = "_ -m speeduplab.gui"  # "_" is the interpreter that runs


def make() -> tuple[str, ...]:
    """Make the shortcut, in the start menu of Windows, on the desktop of macOS, and say so.

    Raises
    ------
    DesktopError
        If pyshortcuts is missing or makes none.
    """
    made = _pyshortcuts().make_shortcut(
        _COMMAND,
        name=TITLE,
        description="Race one piece of Python work through every way of running it in parallel",
        terminal=False,
        desktop=sys.platform == "darwin",
        startmenu=sys.platform == "win32",
    )
    if made is None:
        raise DesktopError("pyshortcuts made no shortcut; start the program by its command, speeduplab")
    return (f"{TITLE} is in the start menu" if sys.platform == "win32" else f"{TITLE} is on the desktop",)


def unmake() -> tuple[str, ...]:
    """Take the shortcut away, and say so.

    Raises
    ------
    DesktopError
        If pyshortcuts is missing, or the shortcut cannot be removed.
    """
    folders = _pyshortcuts().get_folders()
    place = Path(folders.startmenu if sys.platform == "win32" else folders.desktop)
    found = [path for path in place.glob(f"{TITLE}.*") if path.suffix in (".lnk", ".app")]
    for path in found:
        try:
            path.unlink() if path.is_file() else _remove_bundle(path)
        except OSError as error:
            raise DesktopError(f"{path} cannot be removed: {error.strerror or error}") from None
    return (f"{TITLE} is no longer there" if found else f"there was no shortcut of {TITLE} to remove",)


def _remove_bundle(path: Path) -> None:
    import shutil

    shutil.rmtree(path)


def _pyshortcuts() -> Any:
    try:
        import pyshortcuts
    except ImportError:
        raise DesktopError(
            "pyshortcuts is not installed, and shortcuts here are made through it: pip install 'speeduplab[desktop]'"
        ) from None
    return pyshortcuts
