"""The strategies: rows of backend and team, in the order in which they are listed.

How each is drawn is in `display.appearance`; a new one is a row here, and one there if it wants its own colour.

Standard library only.
"""

from __future__ import annotations

from .model import Backend, Strategy, later
from .teams import TEAMS

_ROWS = (
    Strategy(
        key="serial",
        title=later("Serial"),
        summary=later("One thread of Python: what the others are compared with."),
        backend=Backend.PYTHON,
        team=TEAMS["serial"],
        note=later("baseline"),
        one_worker=True,
    ),
    Strategy(
        key="threads",
        title=later("Python threads"),
        summary=later("threading.Thread; with the GIL they take turns."),
        backend=Backend.PYTHON,
        team=TEAMS["threads"],
    ),
    Strategy(
        key="qthreadpool",
        title=later("QThreadPool"),
        summary=later("Python code in Qt's thread pool; the same GIL."),
        backend=Backend.PYTHON,
        team=TEAMS["qthreadpool"],
    ),
    Strategy(
        key="processes",
        title=later("Processes"),
        summary=later("Worker processes from multiprocessing; each has its own GIL."),
        backend=Backend.PYTHON,
        team=TEAMS["processes"],
    ),
    Strategy(
        key="cpp-serial",
        title=later("C++ one thread"),
        summary=later("The same loop in C++, on one thread."),
        backend=Backend.NATIVE,
        team=TEAMS["serial"],
        one_worker=True,
    ),
    Strategy(
        key="cpp-threads",
        title=later("C++ threads"),
        summary=later("C++ threads while the GIL is released."),
        backend=Backend.NATIVE,
        team=TEAMS["native-threads"],
        note=later("GIL released"),
    ),
    Strategy(
        key="cpp-deleted",
        title=later("C++ without the barrier"),
        summary=later("The C++ loop as the compiler likes it: it is removed, and nothing is left to measure."),
        backend=Backend.NATIVE_UNGUARDED,
        team=TEAMS["serial"],
        note=later("demo"),
        one_worker=True,
        demonstration=True,
    ),
)

STRATEGIES: dict[str, Strategy] = {row.key: row for row in _ROWS}
# What "all" stands for.
RACED: tuple[str, ...] = tuple(row.key for row in _ROWS if not row.demonstration)
