"""The program in the desktop's menu for one user: menu entry, icon, file type; put in, taken out, looked at.

Linux by the freedesktop.org rules and the desktop's own tools; Windows and macOS through pyshortcuts.
"""

from __future__ import annotations

import sys

from .entry_file import DesktopError
from .linux_menu import LinuxMenu

__all__ = ["DesktopError", "install", "is_offered", "problems", "remove"]


def install() -> tuple[str, ...]:
    """Put the program into this user's menu, or mend its entries there; what was done, in sentences.

    Raises
    ------
    DesktopError
        If that cannot be done; the text says why and what to do.
    """
    if sys.platform == "linux":
        return LinuxMenu.of_user().install()
    from .shortcuts import make

    return make()


def remove() -> tuple[str, ...]:
    """Take out what `install` put in; what was done, in sentences.

    Raises
    ------
    DesktopError
        If that cannot be done.
    """
    if sys.platform == "linux":
        return LinuxMenu.of_user().remove()
    from .shortcuts import unmake

    return unmake()


def problems() -> tuple[str, ...] | None:
    """What is wrong with this environment's entries, as sentences; None where it has no entry, or nobody can say."""
    return LinuxMenu.of_user().problems() if sys.platform == "linux" else None


def is_offered() -> bool:
    """Whether a window should offer to put the program into the menu: it is not there, or not well."""
    return sys.platform == "linux" and problems() != ()
