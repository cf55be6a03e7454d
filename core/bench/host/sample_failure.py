"""Why a sample has no time: the error that says so, and what is told of any other one.

Teams and the user's functions raise it, the sampling loop catches it; standard library only.
"""

from __future__ import annotations

from ..events import CellFailed, FailureKind, Task
from ..workloads.memory import locks_missing

REFUSED = "does not support loading in subinterpreters"  # as Python says it, of an extension


class CellError(Exception):
    """Why a cell has no time, with the words for it."""

    def __init__(self, kind: FailureKind, reason: str, last_words: str = "") -> None:
        super().__init__(reason)
        self.kind = kind
        self.last_words = last_words


def failure_of(task: Task, error: BaseException) -> CellFailed:
    """What is told of a sample that an error ended, with the last words of whoever raised it."""
    words = _traceback((task.function is not None and error.__cause__) or error)  # their own lines, not our callers
    kind, reason = FailureKind.RAISED, f"{type(error).__name__}: {error}"
    if isinstance(error, CellError):
        kind, reason, words = error.kind, str(error), error.last_words
    elif isinstance(error, MemoryError):
        kind = FailureKind.OUT_OF_MEMORY
    elif isinstance(error, ImportError):
        kind = FailureKind.UNAVAILABLE
    elif isinstance(error, OSError):
        reason = (limit := limit_reached(error)) or locks_missing(error) or reason
        kind = FailureKind.LAUNCH if limit else kind
    # A worker sends what an item raised as text, with the name of our own exception in front.
    for name in ("ItemError: ", "ItemMemoryError: ", "LoadError: "):
        reason = reason.removeprefix(name)
    kind = FailureKind.UNAVAILABLE if REFUSED in reason else kind
    return CellFailed(cell=task.cell_index, round=task.round, kind=kind, reason=reason, last_words=words)


def _traceback(error: BaseException) -> str:
    try:
        from traceback import format_exception

        return "".join(format_exception(type(error), error, error.__traceback__))
    except OSError:  # not even that file can be opened: the reason must do
        return ""


def limit_reached(error: OSError) -> str | None:
    """Which limit of this process or user kept something from being started, and what to do; None if none did."""
    from errno import EAGAIN, EMFILE, ENFILE, ENOMEM

    if error.errno not in (EAGAIN, EMFILE, ENFILE, ENOMEM):
        return None
    words = str(error.strerror or error).lower()
    return f"{words}; raise that limit (`ulimit -a` shows it), or end other programs, and run again"
