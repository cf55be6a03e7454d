"""The strategies: rows of backend and team, in the order in which they are listed.

Standard library only.
"""

from __future__ import annotations

from .model import Backend, Strategy

_ROWS = (
    Strategy(
        key="serial",
        title="Serial",
        summary="One thread of Python: what the others are compared with.",
        backend=Backend.PYTHON,
        team="serial",
        one_worker=True,
    ),
    Strategy(
        key="threads",
        title="Python threads",
        summary="threading.Thread; with the GIL they take turns.",
        backend=Backend.PYTHON,
        team="threads",
    ),
    Strategy(
        key="qthreadpool",
        title="QThreadPool",
        summary="Python code in Qt's thread pool; the same GIL.",
        backend=Backend.PYTHON,
        team="qthreadpool",
    ),
    Strategy(
        key="processes",
        title="Processes",
        summary="Worker processes from multiprocessing; each has its own GIL.",
        backend=Backend.PYTHON,
        team="processes",
    ),
    Strategy(
        key="cpp-serial",
        title="C++ one thread",
        summary="The same loop in C++, on one thread.",
        backend=Backend.NATIVE,
        team="serial",
        one_worker=True,
    ),
    Strategy(
        key="cpp-threads",
        title="C++ threads",
        summary="C++ threads while the GIL is released.",
        backend=Backend.NATIVE,
        team="native-threads",
    ),
    Strategy(
        key="cpp-deleted",
        title="C++ without the barrier",
        summary="The C++ loop as the compiler likes it: it is removed, and nothing is left to measure.",
        backend=Backend.NATIVE_UNGUARDED,
        team="serial",
        one_worker=True,
        demonstration=True,
    ),
)

STRATEGIES: dict[str, Strategy] = {row.key: row for row in _ROWS}
# What "all" stands for.
RACED: tuple[str, ...] = tuple(row.key for row in _ROWS if not row.demonstration)
