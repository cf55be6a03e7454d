"""`speeduplab desktop install` and `remove`: the program in this user's applications menu."""

from __future__ import annotations

from ..bench.records import Choice
from ..desktop import DesktopError, install, remove
from .terminal import warn, write

OK, FAILED = 0, 1


class Action(Choice):
    """What is done."""

    INSTALL = "install"
    REMOVE = "remove"


def execute(action: Action) -> int:
    """Do it and say what was done; the exit status."""
    try:
        said = install() if action is Action.INSTALL else remove()
    except DesktopError as error:
        warn(f"{error}.")
        return FAILED
    for sentence in said:
        write(f"{sentence[:1].upper()}{sentence[1:]}.\n")
    return OK
